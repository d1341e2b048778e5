// A facility's row in; the words beside its shape, set and placed, out.
import type { Language } from '../../model/index.ts';
import { equivalentOf, quantityOf } from '../figureRow.ts';
import { wrapTo } from '../lane.ts';
import { lineHeight, textLines, textNode } from '../nodes.ts';
import { palette } from '../palette.ts';
import type { ChartContext, SceneNode } from '../types.ts';
import type { FacilityRow } from './rows.ts';
import { noteOf } from './words.ts';

export type Context = Omit<ChartContext, 'height'>;
/** What is drawn of one kind, and how high it is. */
export interface Part {
  nodes: SceneNode[];
  height: number;
}
/** Where one kind is drawn. */
export interface Place {
  x: number;
  y: number;
  width: number;
  /** Undefined: as high as it wants. */
  height?: number;
}

/** Height of the line that heads each kind, and the width from which kinds stand side by side. */
export const HEAD = 30;
export const NARROW = 640;

export const head = (text: string, x: number, y: number, context: Context) =>
  textNode(text, x, y + 12, { size: 12, weight: 700, fill: palette(context.theme).muted });

/** Words under or beside a shape: who, how much, compared with what, what else. */
export function wordsOf(row: FacilityRow, width: number, lang: Language, size: 20 | 28 = 20) {
  const title = wrapTo(row.subject[lang], width, 14, 700, 2);
  const quantity = wrapTo(quantityOf(row.figure, lang), width, size, 700, 2);
  const compared = row.figure.equivalents.flatMap((e) => wrapTo(equivalentOf(e, lang), width, 14, 400, 2));
  const note = wrapTo(noteOf(row, lang), width, 12, 400, 3);
  const height =
    (title.length + compared.length) * lineHeight(14) +
    quantity.length * lineHeight(size) +
    note.length * lineHeight(12);
  return { title, quantity, compared, note, height, size };
}

export function drawWords(words: ReturnType<typeof wordsOf>, x: number, y: number, context: Context): SceneNode[] {
  const { ink, muted } = palette(context.theme);
  let top = y;
  return (
    [
      [words.title, { size: 14, weight: 700, fill: ink }],
      [words.quantity, { size: words.size, weight: 700, fill: ink }],
      [words.compared, { size: 14, fill: ink }],
      [words.note, { size: 12, fill: muted }],
    ] as const
  ).flatMap(([lines, style]) => {
    const nodes = textLines(lines, x, top, style);
    top += lines.length * lineHeight(style.size);
    return nodes;
  });
}
