// Slides with their notes and charts in; every part of the deck, in order, out.
import type { Language, Theme } from '../../model/index.ts';
import { masterParts, TYPE } from './masters.ts';
import { NOTES, notesMaster } from './notesMaster.ts';
import { toPackage, type Part, type Reference } from './openPackage.ts';
import { themePart } from './theme.ts';
import { emu, SLIDE } from './units.ts';
import { el, NS, part, SLIDE_NS, text, type Xml } from './xml.ts';

/** A native chart: its part, and the workbook that it is edited in. */
export interface ChartPart {
  xml: string;
  workbook: Uint8Array;
}

export interface SlideParts {
  /** 1: cover, 2: chart. */
  layout: 1 | 2;
  /** `p:sld`; its n-th chart is `rId(n+2)`: the layout and the notes stand before. */
  xml: string;
  charts: readonly ChartPart[];
  /** `p:notes`. */
  notes: string;
}

/** The relationship of a slide's n-th chart, counted from 0. */
export const chartReference = (n: number): string => `rId${n + 3}`;

export interface DeckParts {
  title: string;
  lang: Language;
  theme: Theme;
  /** ISO day that the file says it was made on; the newest source's, since no clock may reach the bytes. */
  day: string | undefined;
  slides: readonly SlideParts[];
}

function slideParts(slides: readonly SlideParts[]): Part[] {
  let charts = 0;
  return slides.flatMap((slide, i): Part[] => {
    const [path, notes] = [`ppt/slides/slide${i + 1}.xml`, `ppt/notesSlides/notesSlide${i + 1}.xml`];
    const own = slide.charts.map((chart) => ({ ...chart, number: ++charts }));
    return [
      {
        path,
        type: `${TYPE}.presentationml.slide+xml`,
        content: slide.xml,
        refers: [
          { kind: 'slideLayout', target: `ppt/slideLayouts/slideLayout${slide.layout}.xml` },
          { kind: 'notesSlide', target: notes },
          ...own.map(({ number }) => ({ kind: 'chart', target: `ppt/charts/chart${number}.xml` })),
        ],
      },
      {
        path: notes,
        type: `${TYPE}.presentationml.notesSlide+xml`,
        content: slide.notes,
        refers: [
          { kind: 'notesMaster', target: 'ppt/notesMasters/notesMaster1.xml' },
          { kind: 'slide', target: path },
        ],
      },
      ...own.flatMap(({ number, xml, workbook }): Part[] => [
        {
          path: `ppt/charts/chart${number}.xml`,
          type: `${TYPE}.drawingml.chart+xml`,
          content: xml,
          refers: [{ kind: 'package', target: `ppt/embeddings/workbook${number}.xlsx` }],
        },
        { path: `ppt/embeddings/workbook${number}.xlsx`, content: workbook },
      ]),
    ];
  });
}

function presentation(slides: number): Part {
  const refers: Reference[] = [
    { kind: 'slideMaster', target: 'ppt/slideMasters/slideMaster1.xml' },
    { kind: 'notesMaster', target: 'ppt/notesMasters/notesMaster1.xml' },
    ...Array.from({ length: slides }, (_, i) => ({ kind: 'slide', target: `ppt/slides/slide${i + 1}.xml` })),
    { kind: 'presProps', target: 'ppt/presProps.xml' },
    { kind: 'viewProps', target: 'ppt/viewProps.xml' },
    { kind: 'theme', target: 'ppt/theme/theme1.xml' },
    { kind: 'tableStyles', target: 'ppt/tableStyles.xml' },
  ];
  return {
    path: 'ppt/presentation.xml',
    type: `${TYPE}.presentationml.presentation.main+xml`,
    content: part(
      el(
        'p:presentation',
        { ...SLIDE_NS, saveSubsetFonts: true },
        el('p:sldMasterIdLst', {}, el('p:sldMasterId', { id: 2147483648, 'r:id': 'rId1' })),
        el('p:notesMasterIdLst', {}, el('p:notesMasterId', { 'r:id': 'rId2' })),
        el(
          'p:sldIdLst',
          {},
          ...Array.from({ length: slides }, (_, i) => el('p:sldId', { id: 256 + i, 'r:id': `rId${i + 3}` })),
        ),
        el('p:sldSz', { cx: emu(SLIDE.width), cy: emu(SLIDE.height) }),
        el('p:notesSz', { cx: emu(NOTES.width), cy: emu(NOTES.height) }),
      ),
    ),
    refers,
  };
}

const properties = (name: string, root: Xml): Part => ({
  path: `ppt/${name}.xml`,
  type: `${TYPE}.presentationml.${name}+xml`,
  content: part(root),
});

function documentProperties({ title, lang, day, slides }: DeckParts): Part[] {
  const time = `${day ?? '2000-01-01'}T00:00:00Z`;
  const when = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
  return [
    {
      path: 'docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      content: part(
        el(
          'cp:coreProperties',
          {
            'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
            'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
            'xmlns:dcterms': 'http://purl.org/dc/terms/',
            'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
          },
          `<dc:title>${text(title)}</dc:title><dc:creator>Yeonpyo</dc:creator>`,
          `<dc:language>${lang}</dc:language><cp:lastModifiedBy>Yeonpyo</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
          when('created'),
          when('modified'),
        ),
      ),
    },
    {
      path: 'docProps/app.xml',
      type: `${TYPE}.extended-properties+xml`,
      content: part(
        el(
          'Properties',
          { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
          `<Application>Yeonpyo</Application><PresentationFormat>16:9</PresentationFormat>`,
          `<Slides>${slides.length}</Slides><Notes>${slides.length}</Notes>`,
        ),
      ),
    },
  ];
}

/** The deck's bytes. */
export function toPresentation(deck: DeckParts): Uint8Array<ArrayBuffer> {
  return toPackage(
    [
      presentation(deck.slides.length),
      ...masterParts(deck.lang),
      ...notesMaster(deck.lang),
      { path: 'ppt/theme/theme1.xml', type: `${TYPE}.theme+xml`, content: themePart(deck.theme) },
      ...slideParts(deck.slides),
      properties('presProps', el('p:presentationPr', SLIDE_NS)),
      properties(
        'viewProps',
        el(
          'p:viewPr',
          SLIDE_NS,
          el('p:normalViewPr', {}, el('p:restoredLeft', { sz: 15620 }), el('p:restoredTop', { sz: 70000 })),
        ),
      ),
      properties(
        'tableStyles',
        el('a:tblStyleLst', { 'xmlns:a': NS.a, def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}' }),
      ),
      ...documentProperties(deck),
    ],
    [
      { kind: 'officeDocument', target: 'ppt/presentation.xml' },
      { kind: 'core-properties', target: 'docProps/core.xml' },
      { kind: 'extended-properties', target: 'docProps/app.xml' },
    ],
  );
}
