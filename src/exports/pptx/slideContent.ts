// What a slide's middle is filled with: shapes, native charts, and which records they show.
import type { ChartRow } from '../../charts/types.ts';
import type { Indexed, Language, Theme } from '../../model/index.ts';
import type { ChartPart } from './presentation.ts';
import type { ShapeIds } from './shapes.ts';
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
