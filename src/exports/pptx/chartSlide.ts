// A chart and the dataset in; its slide out: the finding as its title, subtitle, native charts or shapes, source line, evidence in the notes.
import type { ActivityRow } from '../../charts/activity/rows.ts';
import type { FigureRow } from '../../charts/figureRow.ts';
import { recordsOf } from '../../charts/nodes.ts';
import { palette as paletteOf } from '../../charts/palette.ts';
import { countLine, documentsOf, sourceLine } from '../../charts/sourceLine.ts';
import { wrapText } from '../../charts/textWidth.ts';
import type { LaneDrawing } from '../../charts/toLaneDrawing.ts';
import type { Chart, Drawing } from '../../charts/types.ts';
import type { Indexed, Language, Theme } from '../../model/index.ts';
import { noteLines, notesPart } from './evidenceNotes.ts';
import { fillActivity } from './fillActivity.ts';
import { fillLanes } from './fillLanes.ts';
import { MARGIN, PLACES, SOURCE, SUBTITLE, tree } from './masters.ts';
import type { SlideParts } from './presentation.ts';
import { toShapes } from './sceneShapes.ts';
import { placeholder, ShapeIds } from './shapes.ts';
import type { Filled, Filling } from './slideContent.ts';
import { SLIDE, type Box } from './units.ts';
import { el, part, SLIDE_NS, type Xml } from './xml.ts';

/** One chart of a deck, with its own options as in the address. */
export interface DeckChart {
  chart: Chart;
  options: Readonly<Record<string, string>>;
}

export interface DeckData {
  indexed: Indexed;
  lang: Language;
  theme: Theme;
}

const ROOM = SLIDE.width - MARGIN * 2;
/** A blank at which no line is broken: how many records there are does not end on a line of one word. */
const UNBROKEN = '\u00a0';
const SITE: Record<Language, string> = { ko: '연표', en: 'Yeonpyo' };
const PARTS: Record<Language, { title: string; subtitle: string; source: string }> = {
  ko: { title: '제목', subtitle: '부제', source: '출처' },
  en: { title: 'Title', subtitle: 'Subtitle', source: 'Source' },
};

const isLaneDrawing = (drawing: Drawing): drawing is LaneDrawing => 'parts' in drawing;

/** What fills the slide: charts of figures and of counts are native charts, all others native shapes. */
function fill(drawing: Drawing, chart: Chart, filling: Filling): Filled {
  const { rows, indexed, lang, theme, options, box, ids } = filling;
  if (rows.length && isLaneDrawing(drawing)) return fillLanes(drawing.parts, filling as Filling<FigureRow>);
  if (rows.length && chart.id === 'activity') return fillActivity(filling as Filling<ActivityRow>);
  const { ground } = paletteOf(theme);
  const scene = drawing.draw(rows, indexed, { lang, theme, options, width: box.width, height: box.height });
  const place = { x: box.x, y: box.y, lang, ground, ids };
  return { shapes: toShapes(scene, place), charts: [], drawn: recordsOf(scene.nodes) };
}

/** A slide around what fills it. */
export const slidePart = (shapes: readonly Xml[]): string =>
  part(el('p:sld', SLIDE_NS, el('p:cSld', {}, tree(...shapes)), el('p:clrMapOvr', {}, el('a:masterClrMapping'))));

/** Lines that words take at a size, a little more than measured: the reader's font may be wider. */
const linesOf = (words: string, size: number, weight: number, room: number = ROOM) =>
  wrapText(words, room * 0.93, size, weight).length;

/** The least width at which a headline has no more lines than that: none is left with a single word. */
function balancedWidth(words: string, size: number, lines: number): number {
  let width: number = ROOM;
  while (lines > 1 && width > ROOM / 2 && linesOf(words, size, 700, width - 8) === lines) width -= 8;
  // Some slack again, for programs that set words wider.
  return Math.min(ROOM, width * 1.06);
}

/** The slide of one chart. */
export async function chartSlide(
  { chart, options }: DeckChart,
  { indexed, lang, theme }: DeckData,
): Promise<SlideParts> {
  const drawing = await chart.load();
  const rows = chart.rows(indexed);
  const words = chart.words(rows, indexed, lang);
  const names = PARTS[lang];
  const ids = new ShapeIds();

  // A headline a little smaller where that saves it a line: the height is the chart's.
  const size = linesOf(words.headline, 22, 700) < linesOf(words.headline, 26, 700) ? 22 : 26;
  const lines = linesOf(words.headline, size, 700);
  const title = { ...PLACES.title, width: balancedWidth(words.headline, size, lines), height: lines * size * 1.36 };
  const subtitle = { ...PLACES.subtitle, y: title.y + title.height, height: linesOf(words.subtitle, 14, 400) * 20 };
  const top = words.subtitle ? subtitle.y + subtitle.height + 8 : title.y + title.height + 16;
  const footOf = (said: string): Box => {
    const height = linesOf(said, 12, 400) * 17;
    return { ...PLACES.source, y: SLIDE.height - 12 - height, height };
  };
  const saidOf = (records: readonly string[], left: number): string => {
    const count = rows.length ? countLine(words.shown - left, words.total, lang) : '';
    const end = [count, SITE[lang]].filter(Boolean).join(' · ').replaceAll(' ', UNBROKEN);
    return [sourceLine(documentsOf(indexed, records), lang, ROOM * 1.5), end].filter(Boolean).join(`${UNBROKEN}· `);
  };
  const all = [...new Set(rows.flatMap((row) => row.records))];
  // Room for the longest that the source line can be: it is known when what is drawn is.
  const bottom = Math.min(footOf(saidOf(all, 0)).y, footOf(saidOf(all, 1)).y) - 8;
  const say = (
    name: string,
    kind: { type?: string; idx?: number },
    box: Box,
    text: string,
    look: { size: number; bold?: boolean },
  ) => placeholder({ id: ids.next(), name, descr: text }, kind, box, { lines: [text], look, lang });
  const head = [
    say(names.title, { type: 'title' }, title, words.headline, { size, bold: true }),
    ...(words.subtitle
      ? [say(names.subtitle, { type: 'body', idx: SUBTITLE }, subtitle, words.subtitle, { size: 14 })]
      : []),
  ];
  const { shapes, charts, drawn } = fill(drawing, chart, {
    rows,
    indexed,
    lang,
    theme,
    options,
    ids,
    box: { x: MARGIN, y: top, width: ROOM, height: bottom - top },
    name: chart.name[lang],
    description: words.description,
  });

  const records = all.filter((id) => !drawn || drawn.has(id));
  const said = saidOf(records, all.length - records.length);
  const source = footOf(said);
  const foot = say(names.source, { type: 'body', idx: SOURCE }, source, said, { size: 12 });
  return {
    layout: 2,
    xml: slidePart([...head, ...shapes, foot]),
    charts,
    notes: notesPart(
      noteLines([words.headline, words.subtitle, said.replaceAll(UNBROKEN, ' ')], records, indexed, lang),
      lang,
    ),
  };
}
