// Nothing but a language in; the notes' master and the theme that it has of its own out.
import type { Language } from '../../model/index.ts';
import { background, level, MAP, place, tree, TYPE, WORDS } from './masters.ts';
import type { Part } from './openPackage.ts';
import { cNvPr, xfrm } from './shapes.ts';
import { themePart } from './theme.ts';
import { emu } from './units.ts';
import { el, part, SLIDE_NS, val } from './xml.ts';

/** A page of notes: portrait, 7.5 × 10 inches. */
export const NOTES = { width: 540, height: 720 } as const;

/** The notes' master and its theme. */
export function notesMaster(lang: Language): Part[] {
  const said = WORDS[lang];
  const image = el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      cNvPr({ id: 2, name: said.chart, descr: said.chart }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: true, noRot: true, noChangeAspect: true })),
      el('p:nvPr', {}, el('p:ph', { type: 'sldImg', idx: 2 })),
    ),
    el(
      'p:spPr',
      {},
      xfrm({ x: 54, y: 54, width: 432, height: 243 }),
      el('a:prstGeom', { prst: 'rect' }, el('a:avLst')),
      el('a:noFill'),
      el('a:ln', { w: emu(1) }, el('a:solidFill', {}, val('a:prstClr', 'black'))),
    ),
  );
  const notes = place(
    {
      name: said.notes,
      ph: { type: 'body', sz: 'quarter', idx: 3 },
      box: { x: 54, y: 315, width: 432, height: 351 },
      words: said.notes,
    },
    3,
    lang,
  );
  return [
    {
      path: 'ppt/notesMasters/notesMaster1.xml',
      type: `${TYPE}.presentationml.notesMaster+xml`,
      content: part(
        el(
          'p:notesMaster',
          SLIDE_NS,
          el('p:cSld', {}, background, tree(image, notes)),
          el('p:clrMap', MAP),
          el('p:notesStyle', {}, ...[1, 2].map((n) => level(n, 12, 'tx1', false))),
        ),
      ),
      refers: [{ kind: 'theme', target: 'ppt/theme/theme2.xml' }],
    },
    // Notes are printed: dark on white, whatever the slides are.
    { path: 'ppt/theme/theme2.xml', type: `${TYPE}.theme+xml`, content: themePart('light', 'Yeonpyo notes') },
  ];
}
