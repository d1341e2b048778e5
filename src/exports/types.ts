// What an export takes and gives; browser and Node lend it what only they can do.
import type { Chart } from '../charts/types.ts';
import type { FontSlice } from './font/fontSlices.ts';
import type { Indexed, Label, Language, State, Theme } from '../model/index.ts';

/** A file to save, or a text to copy. `name` says what and when. */
export interface TakenFile {
  name: string;
  /** Media type, with the character set where it is text. */
  type: string;
  content: string | Blob | Uint8Array;
}

export interface PictureChoice {
  /** No ground behind the chart. */
  transparent?: boolean;
  /** Pixels: the chart as wide as it is seen, and as high as that needs. */
  asSeen?: number;
  /** Pixels; left out: 1280 × 720. */
  size?: { width: number; height: number };
}

/** A chart as it is shown: the filtered data, the language, the ground, and the address that shows it. */
export interface ChartMaterial {
  chart: Chart;
  indexed: Indexed;
  lang: Language;
  theme: Theme;
  state: State;
  /** What a picture is to look like; left out: a slide of 16:9 on the theme's ground. */
  picture?: PictureChoice;
  /**
   * Absolute address of the folder that `index.html` and `embed.html` lie in, with the slash at its end; empty where none is
   * known.
   */
  site: string;
}

/** What a picture needs of the machine that makes it. */
export interface Studio {
  /** The font's files, in the order of their style sheet. */
  fontSlices(): Promise<readonly FontSlice[]>;
  /** The code of the custom element, one module that imports and exports nothing. */
  elementCode(): Promise<string>;
  /** A PNG of a standalone SVG, `scale` times its size. */
  toPng(svg: string, size: { width: number; height: number }, scale: number): Promise<Blob | Uint8Array>;
}

/** What is taken for what: the parts of the menu. */
export type ExportGroup = 'picture' | 'page' | 'data' | 'reference';

export interface ChartExport {
  id: string;
  group: ExportGroup;
  label: Label;
  /** What one gets, in a few words. */
  hint: Label;
  /** Text and a picture (PNG) are for the clipboard, a file is to be saved. */
  gives: 'file' | 'text' | 'picture';
  make(material: ChartMaterial, studio: Studio): Promise<TakenFile>;
}

export interface DatasetExport {
  id: string;
  label: Label;
  hint: Label;
  make(indexed: Indexed): TakenFile;
}
