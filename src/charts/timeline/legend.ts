// What signs a timeline uses in; the legend that says what they mean, in lines that fit the width, out.
import type { Language } from '../../model/index.ts';
import { textWidth } from '../textWidth.ts';
import type { SceneNode } from '../types.ts';
import { colorOf, drawMark, type MarkStyle } from './drawMark.ts';
import type { PlacedMark } from './layout.ts';
import type { TimelineRow } from './rows.ts';
import { eventSymbol } from './eventSymbols.ts';
import { eventType } from '../../catalog/index.ts';

const SIZE = 12;
export const LEGEND_LINE = 22;
const words: Record<Language, Record<'day' | 'span' | 'soft' | 'open' | 'planned' | 'ongoing', string>> = {
  ko: {
    day: '하루',
    span: '기간, 또는 그 안의 어느 때',
    soft: '그 무렵',
    open: '시작 미상',
    planned: '예정',
    ongoing: '진행 중',
  },
  en: {
    day: 'a day',
    span: 'a span, or some time within it',
    soft: 'around then',
    open: 'start unknown',
    planned: 'planned',
    ongoing: 'ongoing',
  },
};

interface Entry {
  sign(x: number, y: number, style: MarkStyle): SceneNode;
  width: number;
  text: string;
}

const isSoft = (row: TimelineRow) => /[~?%]/.test(row.date);

/** The first row of each kind that the legend tells of. */
interface Examples {
  types: string[];
  plain?: TimelineRow;
  span?: TimelineRow;
  soft?: TimelineRow;
  open?: TimelineRow;
  planned?: TimelineRow;
  ongoing?: TimelineRow;
}
const known = new WeakMap<readonly TimelineRow[], Examples>();
/** Looked for once: the legend is drawn anew with each step of a zoom. */
function examplesOf(rows: readonly TimelineRow[]): Examples {
  const found = known.get(rows) ?? {
    types: [...new Set(rows.map((r) => r.type))].sort(),
    plain: rows.find((r) => r.from !== null && r.from === r.to),
    span: rows.find((r) => r.from !== r.to && r.from !== null && !isSoft(r)),
    soft: rows.find((r) => r.from !== null && isSoft(r)),
    open: rows.find((r) => r.from === null && r.to !== null),
    planned: rows.find((r) => r.modality === 'planned'),
    ongoing: rows.find((r) => r.modality === 'ongoing'),
  };
  known.set(rows, found);
  return found;
}

function entriesOf(rows: readonly TimelineRow[], lang: Language, withTypes: boolean): Entry[] {
  const { types, plain, span, soft, open, planned, ongoing } = examplesOf(rows);
  const sign =
    (form: 'symbol' | 'extent', width: number, change: Partial<PlacedMark>, row: TimelineRow): Entry['sign'] =>
    (x, y, style) => {
      const geometry = { x0: x, x1: x + width, start: x, end: x + width, fadeStart: 0, fadeEnd: 0, ongoing: false };
      const mark: PlacedMark = { ...geometry, row, y, size: 16, form, label: null, ...change };
      const { attrs, children } = drawMark(
        mark,
        { left: 0, right: Infinity },
        { ...style, palette: { ...style.palette } },
      );
      return { tag: 'g', attrs, children };
    };
  const entries: Entry[] = [];
  if (withTypes)
    for (const type of types)
      entries.push({
        width: 12,
        text: eventType(type)?.label[lang] ?? type,
        sign: (x, y, style) =>
          eventSymbol(type, 11, x + 6, y, { color: colorOf(type, style), hollow: false, ground: style.palette.ground }),
      });
  const say = words[lang];
  const solid = (row: TimelineRow): TimelineRow => ({
    ...row,
    modality: 'occurred',
    from: '2000-01-01',
    to: '2000-12-31',
  });
  if (plain) entries.push({ width: 12, text: say.day, sign: sign('symbol', 11, {}, solid(plain)) });
  if (span) entries.push({ width: 36, text: say.span, sign: sign('extent', 36, {}, solid(span)) });
  if (soft)
    entries.push({ width: 36, text: say.soft, sign: sign('extent', 36, { fadeStart: 12, fadeEnd: 12 }, solid(soft)) });
  if (open)
    entries.push({
      width: 36,
      text: say.open,
      sign: sign('extent', 36, { fadeStart: 36 }, { ...solid(open), from: null }),
    });
  if (planned)
    entries.push({
      width: 12,
      text: say.planned,
      sign: sign('symbol', 11, {}, { ...solid(planned), modality: 'planned' }),
    });
  if (ongoing)
    entries.push({ width: 26, text: say.ongoing, sign: sign('symbol', 11, { ongoing: true }, solid(ongoing)) });
  return entries;
}

interface Spot {
  entry: Entry;
  x: number;
  line: number;
}

function flow(entries: readonly Entry[], width: number): { spots: Spot[]; lines: number } {
  let x = 0;
  let line = 0;
  const spots = entries.map((entry) => {
    const wide = entry.width + 6 + textWidth(entry.text, SIZE);
    if (x > 0 && x + wide > width) {
      x = 0;
      line += 1;
    }
    const spot = { entry, x, line };
    x += wide + 20;
    return spot;
  });
  return { spots, lines: entries.length ? line + 1 : 0 };
}

/** Lines that the legend takes at a width. */
export const legendLines = (rows: readonly TimelineRow[], lang: Language, width: number, withTypes: boolean): number =>
  flow(entriesOf(rows, lang, withTypes), width).lines;

/** The legend from `x`,`y` (top) on. */
export function drawLegend(
  rows: readonly TimelineRow[],
  style: MarkStyle,
  box: { x: number; y: number; width: number; withTypes: boolean },
): SceneNode {
  const { spots } = flow(entriesOf(rows, style.lang, box.withTypes), box.width);
  return {
    tag: 'g',
    attrs: {},
    children: spots.flatMap(({ entry, x, line }): SceneNode[] => {
      const y = box.y + line * LEGEND_LINE + LEGEND_LINE / 2;
      return [
        entry.sign(box.x + x, y, style),
        {
          tag: 'text',
          attrs: { x: box.x + x + entry.width + 6, y: y + 4, 'font-size': SIZE, fill: style.palette.muted },
          text: entry.text,
        },
      ];
    }),
  };
}
