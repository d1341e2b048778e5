// The text of one document as the pages show it: `data/texts/<document id>.json`.

/** Cleaned text with what each part of it is; offsets in UTF-16 units, evidence points into `text`. */
export interface SourceText {
  text: string;
  blocks: {
    start: number;
    end: number;
    kind: 'title' | 'subtitle' | 'paragraph' | 'caption' | 'aside';
    /** The rule that made it an aside or a caption. */
    rule?: string;
    /** Index of the earlier block that says the same. */
    repeats?: number;
  }[];
  sentences: { start: number; end: number }[];
  /** What was read and not used, or read with doubt. */
  issues: { code: string; message: string; start?: number; end?: number }[];
}
