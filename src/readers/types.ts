// What a file holds before it is extracted, and what a reader of one format is.

/** One article as a file gives it: text to be cleaned, and what is known of it beside the text. */
export interface SourceArticle {
  /** Made of the file's name, or the id that the file gives; fit for an address and a file name. */
  id: string;
  text: string;
  title?: string;
  publisher?: string;
  authors?: string[];
  /** ISO day or date-time. */
  published?: string;
  modified?: string;
  url?: string;
  repostOf?: string;
  kind: 'article' | 'digest';
  language: string;
  /** Of the article's bytes (for one of many in a file: of its text); a digest names that of its article. */
  sha256: string;
}

/** A file's content, decoded. */
export interface SourceFile {
  /** As the user named it: every problem begins with it. */
  name: string;
  text: string;
  /** SHA-256 of the file's bytes. */
  sha256: string;
  /** SHA-256 of a text's UTF-8 bytes. */
  hashText(text: string): Promise<string>;
}

/** Sentences for the user, each beginning with the file's name; nothing is thrown. */
export interface Reading {
  articles: SourceArticle[];
  /** What kept an article from being read: `x.md: published: not a date: "2020-13-01"`. */
  problems: string[];
  /** What was read all the same, and should be looked at. */
  doubts?: string[];
}

export interface Reader {
  id: 'text' | 'html' | 'markdown' | 'ndjson' | 'csv';
  label: { ko: string; en: string };
  /** With their dot, in lower case. */
  extensions: readonly string[];
  /** Whether a text without a telling name is in this format. */
  looksRight(text: string): boolean;
  read(file: SourceFile): Promise<Reading>;
}
