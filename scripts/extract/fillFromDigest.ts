// An article and the digest whose place it takes in; the article with what only the digest knows of it out.
import { cleanText } from '../../src/extract/clean.ts';
import type { SourceArticle } from '../../src/readers/index.ts';

const FIELDS = ['title', 'publisher', 'authors', 'published', 'modified', 'url', 'repostOf'] as const;

/** What the file or its text says of itself stays; a scraped text often lacks its dateline, and without one no `16일` is a day. */
export function fillFromDigest(article: SourceArticle, digest: SourceArticle): SourceArticle {
  const { header } = cleanText(article.text);
  const filled = { ...article };
  const isSaid = (value: unknown) => (Array.isArray(value) ? value.length > 0 : Boolean(value));
  for (const field of FIELDS)
    if (!isSaid(article[field]) && !isSaid(header[field]) && isSaid(digest[field]))
      Object.assign(filled, { [field]: digest[field] });
  return filled;
}
