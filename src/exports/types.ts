// What an export takes and gives; browser and Node lend it what only they can do.
import type { Chart } from '../charts/types.ts';
import type { Indexed, Label, Language, State, Theme } from '../model/index.ts';

/** A file to save, or a text to copy. `name` says what and when. */
export interface TakenFile {
  name: string;
  /** Media type, with the character set where it is text. */
  type: string;
  content: string | Blob | Uint8Array;
}

/** A chart as it is shown: the filtered data, the language, the ground, and the address that shows it. */
export interface ChartMaterial {
  chart: Chart;
  indexed: Indexed;
  lang: Language;
  theme: Theme;
  state: State;
  /** Absolute address of the folder that `index.html` and `embed.html` lie in, with the slash at its end. */
  site: string;
}

/** What a picture needs of the machine that makes it. */
export interface Studio {
  /** `@font-face` rules, as data URIs, that hold every character of the text. */
  fontFaces(text: string): Promise<string>;
  /** A PNG of a standalone SVG, `scale` times its size. */
  toPng(svg: string, size: { width: number; height: number }, scale: number): Promise<Blob | Uint8Array>;
}

export interface ChartExport {
  id: string;
  label: Label;
  /** What one gets, in a few words. */
  hint: Label;
  /** Text is for the clipboard, a file to be saved. */
  gives: 'file' | 'text';
  make(material: ChartMaterial, studio: Studio): Promise<TakenFile>;
}

export interface DatasetExport {
  id: string;
  label: Label;
  hint: Label;
  make(indexed: Indexed): TakenFile;
}
