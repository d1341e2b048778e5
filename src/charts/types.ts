// What a chart is: rows and words from a dataset, a picture as plain data, and what surrounds both.
import type { Component } from 'svelte';
import type { Filter, Indexed, Label, Language, Theme } from '../model/index.ts';

/** One SVG element as plain data: what layouts make, the app shows and the exports write. */
export interface SceneNode {
  tag: string;
  attrs: Record<string, string | number>;
  children?: SceneNode[];
  /** Text content (of `text`, `tspan`, `title`, `desc`). */
  text?: string;
  /** Ids of the records behind a mark: it can be pointed at, focused and opened. */
  records?: string[];
  /** A mark's spoken name: value, date, bound, source. */
  label?: string;
  /** The words that a shape draws, where it stands for text: written as its `aria-label`. */
  words?: string;
}

export interface Scene {
  width: number;
  height: number;
  nodes: SceneNode[];
}

/** Colours and type of one theme, as plain values: exports know no style sheet. */
export interface Palette {
  ground: string;
  ink: string;
  muted: string;
  line: string;
  accent: string;
  /** Fills for series, in order; they hold for colour-blind readers on this ground. */
  series: readonly string[];
}

export interface ChartContext {
  lang: Language;
  theme: Theme;
  /** Pixels of the plot, without headline and source line. */
  width: number;
  height: number;
  /** What belongs to one chart, as in the address: lanes, domain, focus, year. */
  options: Readonly<Record<string, string>>;
}

export interface Column<Row> {
  /** Machine name, also the CSV header: `value`, `from`. */
  id: string;
  label: Label;
  value(row: Row): string | number | null;
  /** As a person reads it; left out: `value`. */
  shown?(row: Row, lang: Language): string;
}

/** What a chart says in words, made from its rows. */
export interface ChartWords {
  /** The finding, as a headline. */
  headline: string;
  /** What is drawn, its unit and period. */
  subtitle: string;
  /** For screen readers: the finding first, then what stands where. */
  description: string;
  /** Records shown, and records of the kind that could not be drawn (`n of m`). */
  shown: number;
  total: number;
}

/** One row of a chart's table; `records` are the ids behind it, whose evidence it opens. */
export interface ChartRow {
  records: string[];
}

export interface Chart<Row extends ChartRow = ChartRow> {
  id: string;
  name: Label;
  /** Rows of the (filtered) dataset, sorted, deterministic. */
  rows(indexed: Indexed): Row[];
  columns(indexed: Indexed): Column<Row>[];
  words(rows: Row[], indexed: Indexed, lang: Language): ChartWords;
  /** Fields of the filter that are the chart's own axis: what they leave out stays in the picture, what they keep is lit. */
  ownFilter?: readonly (keyof Filter)[];
  /** What a mark with these records narrows the other charts to; null where it stands for nothing that a filter knows. */
  filterOf?(records: readonly string[], indexed: Indexed): Partial<Filter> | null;
  /** Loads the drawing with its libraries in a chunk of its own. */
  load(): Promise<Drawing<Row>>;
  /** Loads the form that can be zoomed, dragged and focused; left out: the scene with its marks is all there is. */
  interactive?(): Promise<Component<PictureProps>>;
}

/** What `Picture` and a chart's interactive form are given. */
export interface PictureProps {
  chart: Chart;
  rows: ChartRow[];
  indexed: Indexed;
  lang: Language;
  theme: Theme;
  options: Readonly<Record<string, string>>;
  /** Id of the record whose evidence is open. */
  selected: string | null;
  onopen(records: string[]): void;
  /** The chart's options after the reader changed one: all of them, to be put into the address. */
  onoptions(options: Record<string, string>): void;
  /** Narrows what is shown beside this chart; left out: there is nothing to narrow. */
  onfilter?(changes: Partial<Filter>): void;
  /** The filter that is on; left out: none can be. */
  filter?: Filter;
  /** Ids of the records that the filter keeps, where the rows hold more because its fields are the chart's own; null: all. */
  lit?: ReadonlySet<string> | null;
  /** Pixels; left out: what suits the width. */
  height?: number;
}

/** Draws rows into the box of the context. Same rows and context: the same scene, in any JavaScript engine. */
export interface Drawing<Row extends ChartRow = ChartRow> {
  draw(rows: Row[], indexed: Indexed, context: ChartContext): Scene;
  /** The height that suits a width, where it is not 16:9. */
  heightFor?(rows: Row[], context: Omit<ChartContext, 'height'>): number;
}
