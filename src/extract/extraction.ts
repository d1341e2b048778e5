// What one document gives, before it is merged with others: the shape that the pipeline makes and the merge takes.
import type { Document } from '../model/index.ts';
import type { DraftFacts, Issue, ReadArticle } from './types.ts';

/** A document to read. `id` stands in every evidence; what the text says of itself fills what is not given. */
export interface ArticleInput {
  id: string;
  text: string;
  /** ISO day or date-time of its own publication; wins over the text's dateline. */
  published?: string;
  title?: string;
  publisher?: string;
  authors?: readonly string[];
  modified?: string;
  url?: string;
  repostOf?: string;
  /** Of the article's bytes, in hexadecimal: a dataset's document needs it. */
  sha256?: string;
  kind?: Document['kind'];
}

/** One document, extracted. Everything that a merge needs is in it: it is the unit that merges are made of. */
export interface Extraction {
  input: ArticleInput;
  article: ReadArticle;
  facts: DraftFacts;
  /** Of every stage, in the order of the text. */
  issues: Issue[];
}
