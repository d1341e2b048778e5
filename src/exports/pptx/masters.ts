// Nothing but a language in; the slide master and its two layouts out.
import type { Language } from '../../model/index.ts';
import type { Part } from './openPackage.ts';
import { cNvPr, xfrm } from './shapes.ts';
import { fonts, languageTag } from './text.ts';
import { SLIDE, type Box } from './units.ts';
import { el, part, SLIDE_NS, val, type Xml } from './xml.ts';

export const TYPE = 'application/vnd.openxmlformats-officedocument';
export const MARGIN = 40;
const ROOM = SLIDE.width - MARGIN * 2;

/** The places of a slide's words; slides with a longer headline say their own. */
export const PLACES = {
  title: { x: MARGIN, y: 18, width: ROOM, height: 40 },
  subtitle: { x: MARGIN, y: 64, width: ROOM, height: 22 },
  source: { x: MARGIN, y: 500, width: ROOM, height: 18 },
  coverTitle: { x: MARGIN, y: 150, width: ROOM, height: 110 },
  coverSubtitle: { x: MARGIN, y: 272, width: ROOM, height: 150 },
} as const satisfies Record<string, Box>;

/** The numbers of the places that have no type of their own. */
export const SUBTITLE = 13;
export const SOURCE = 14;

/** The empty tree that every slide begins with. */
export const tree = (...shapes: Xml[]): Xml =>
  el(
    'p:spTree',
    {},
    el('p:nvGrpSpPr', {}, el('p:cNvPr', { id: 1, name: '' }), el('p:cNvGrpSpPr'), el('p:nvPr')),
    el(
      'p:grpSpPr',
      {},
      el(
        'a:xfrm',
        {},
        el('a:off', { x: 0, y: 0 }),
        el('a:ext', { cx: 0, cy: 0 }),
        el('a:chOff', { x: 0, y: 0 }),
        el('a:chExt', { cx: 0, cy: 0 }),
      ),
    ),
    ...shapes,
  );

/** `leading`: from one line to the next, where it is not the font's own. */
export const level = (n: number, size: number, color: string, bold: boolean, leading?: number): Xml =>
  el(
    `a:lvl${n}pPr`,
    {
      marL: 0,
      indent: 0,
      algn: 'l',
      defTabSz: 914400,
      rtl: false,
      // Korean words stay whole at the end of a line.
      eaLnBrk: false,
      latinLnBrk: false,
      hangingPunct: true,
    },
    leading !== undefined && el('a:lnSpc', {}, val('a:spcPct', leading * 100_000)),
    el('a:spcBef', {}, val('a:spcPts', 0)),
    el('a:buNone'),
    el('a:defRPr', { sz: size * 100, b: bold, kern: 0 }, el('a:solidFill', {}, val('a:schemeClr', color)), fonts()),
  );

export interface Place {
  name: string;
  ph: { type?: string; idx?: number; sz?: string };
  box?: Box;
  words: string;
  look?: { size: number; color: string; bold?: boolean; leading?: number };
  anchor?: 't' | 'ctr' | 'b';
}

export function place({ name, ph, box, words, look, anchor }: Place, id: number, lang: Language): Xml {
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      cNvPr({ id, name, descr: name }),
      el('p:cNvSpPr', {}, el('a:spLocks', { noGrp: true })),
      el('p:nvPr', {}, el('p:ph', ph)),
    ),
    el('p:spPr', {}, box && xfrm(box), box && el('a:prstGeom', { prst: 'rect' }, el('a:avLst'))),
    el(
      'p:txBody',
      {},
      el('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: anchor ?? 't' }, el('a:normAutofit')),
      el('a:lstStyle', {}, look && level(1, look.size, look.color, look.bold ?? false, look.leading)),
      el('a:p', {}, el('a:r', {}, el('a:rPr', { lang: languageTag(lang) }, fonts()), `<a:t>${words}</a:t>`)),
    ),
  );
}

export const WORDS = {
  ko: {
    title: '제목',
    subtitle: '부제',
    source: '출처',
    body: '본문',
    notes: '발표자 노트',
    cover: '표지',
    chart: '제목과 그림',
  },
  en: {
    title: 'Title',
    subtitle: 'Subtitle',
    source: 'Source',
    body: 'Body',
    notes: 'Notes',
    cover: 'Cover',
    chart: 'Headline and chart',
  },
} as const;

export const background = el('p:bg', {}, el('p:bgRef', { idx: 1001 }, val('a:schemeClr', 'bg1')));
export const MAP = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`])),
  hlink: 'hlink',
  folHlink: 'folHlink',
};
const inherit = el('p:clrMapOvr', {}, el('a:masterClrMapping'));

/** `ppt/slideMasters` and `ppt/slideLayouts` (1: cover, 2: chart). */
export function masterParts(lang: Language): Part[] {
  const said = WORDS[lang];
  const title: Place = { name: said.title, ph: { type: 'title' }, box: PLACES.title, words: said.title };
  const layout = (n: number, name: string, type: string | undefined, places: readonly Place[]): Part => ({
    path: `ppt/slideLayouts/slideLayout${n}.xml`,
    type: `${TYPE}.presentationml.slideLayout+xml`,
    content: part(
      el(
        'p:sldLayout',
        { ...SLIDE_NS, type, preserve: true },
        el('p:cSld', { name }, tree(...places.map((one, i) => place(one, i + 2, lang)))),
        inherit,
      ),
    ),
    refers: [{ kind: 'slideMaster', target: 'ppt/slideMasters/slideMaster1.xml' }],
  });
  const styles = el(
    'p:txStyles',
    {},
    el('p:titleStyle', {}, level(1, 28, 'tx1', true)),
    el('p:bodyStyle', {}, ...[1, 2, 3, 4, 5].map((n) => level(n, 16, 'tx2', false))),
    el('p:otherStyle', {}, level(1, 14, 'tx1', false)),
  );
  const master: Part = {
    path: 'ppt/slideMasters/slideMaster1.xml',
    type: `${TYPE}.presentationml.slideMaster+xml`,
    content: part(
      el(
        'p:sldMaster',
        SLIDE_NS,
        el(
          'p:cSld',
          {},
          background,
          tree(
            place(title, 2, lang),
            place(
              {
                name: said.body,
                ph: { type: 'body', idx: 1 },
                box: { ...PLACES.subtitle, height: 400 },
                words: said.body,
              },
              3,
              lang,
            ),
          ),
        ),
        el('p:clrMap', MAP),
        el(
          'p:sldLayoutIdLst',
          {},
          ...[1, 2].map((n) => el('p:sldLayoutId', { id: 2147483648 + n, 'r:id': `rId${n}` })),
        ),
        styles,
      ),
    ),
    refers: [
      { kind: 'slideLayout', target: 'ppt/slideLayouts/slideLayout1.xml' },
      { kind: 'slideLayout', target: 'ppt/slideLayouts/slideLayout2.xml' },
      { kind: 'theme', target: 'ppt/theme/theme1.xml' },
    ],
  };
  const cover = layout(1, said.cover, 'title', [
    {
      name: said.title,
      ph: { type: 'ctrTitle' },
      box: PLACES.coverTitle,
      words: said.title,
      look: { size: 40, color: 'tx1', bold: true },
      anchor: 'b',
    },
    {
      name: said.subtitle,
      ph: { type: 'subTitle', idx: 1 },
      box: PLACES.coverSubtitle,
      words: said.subtitle,
      look: { size: 20, color: 'tx2', leading: 1.25 },
    },
  ]);
  const chart = layout(2, said.chart, undefined, [
    title,
    {
      name: said.subtitle,
      ph: { type: 'body', sz: 'quarter', idx: SUBTITLE },
      box: PLACES.subtitle,
      words: said.subtitle,
      look: { size: 16, color: 'tx2' },
    },
    {
      name: said.source,
      ph: { type: 'body', sz: 'quarter', idx: SOURCE },
      box: PLACES.source,
      words: said.source,
      look: { size: 12, color: 'tx2' },
    },
  ]);
  return [master, cover, chart];
}
