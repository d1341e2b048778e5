// What a slide's middle is filled with: shapes, native charts, and which records they show.
import type { ChartRow } from '../../charts/types.ts';
import type { Indexed, Language, Theme } from '../../model/index.ts';
import { chartReference, type ChartPart } from './presentation.ts';
import { chartFrame, textBox, type ShapeIds } from './shapes.ts';
import type { Box } from './units.ts';
import type { Xml } from './xml.ts';

export interface Filled {
  shapes: Xml[];
  charts: ChartPart[];
  /** Ids of the records that are drawn; left out: all of the rows'. */
  drawn?: ReadonlySet<string>;
}

export interface Filling<Row extends ChartRow = ChartRow> {
  rows: Row[];
  indexed: Indexed;
  lang: Language;
  theme: Theme;
  options: Readonly<Record<string, string>>;
  box: Box;
  ids: ShapeIds;
  /** The chart's name and its generated description. */
  name: string;
  description: string;
}

/** Points of the words between charts. */
const SIZE = 12;

/** A slide's middle that is still empty: charts and headings are added to it one by one. */
export function emptyContent({ lang, ids }: Pick<Filling, 'lang' | 'ids'>) {
  const shapes: Xml[] = [];
  const charts: ChartPart[] = [];
  return {
    shapes,
    charts,
    addChart(chart: ChartPart, place: Box, name: string, descr: string) {
      charts.push(chart);
      shapes.push(chartFrame({ id: ids.next(), name, descr }, place, chartReference(charts.length - 1)));
    },
    addHeading(text: string, place: Box, color: string) {
      const words = { lines: [text], look: { size: SIZE, color, bold: true }, lang };
      shapes.push(textBox({ id: ids.next(), name: text, descr: text }, place, words, 'ctr'));
    },
  };
}
