// One document's text in; its mentions, facts and issues out. The only file that knows the order of the stages.
import { nameActors } from './actingNames.ts';
import { cleanText } from './clean.ts';
import type { ArticleInput, Extraction } from './extraction.ts';
import { readEvents } from './facts/events.ts';
import { readFigureFacts } from './facts/figures.ts';
import { readRelations } from './facts/relations.ts';
import { createDateReader } from './ko/dates.ts';
import { readEntities } from './ko/entities.ts';
import { readQuantities } from './ko/quantities.ts';
import { forgetWords, SentenceReading, withTopics } from './sentenceReading.ts';
import { splitSentences } from './sentences.ts';
import type { DraftFacts, Issue, ReadArticle } from './types.ts';

export type { ArticleInput, Extraction } from './extraction.ts';

/** clean → sentences → mentions → clauses → topics. Any string is read; what is odd becomes an issue, never an error. */
export function readArticle({ id, text, published }: ArticleInput): ReadArticle {
  const clean = cleanText(text);
  const day = (published ?? clean.header.published)?.slice(0, 10);
  const sentences = splitSentences(clean);
  const dates = createDateReader(day);
  const entities = readEntities(sentences);
  const read = sentences.map(
    (sentence, index) =>
      new SentenceReading(
        sentence,
        index,
        dates.read(sentence.text, sentence.start),
        readQuantities(sentence.text, sentence.start),
        entities.organizations[index] ?? [],
        entities.people[index] ?? [],
        entities.words[index],
      ),
  );
  return { id, clean, ...(day && { published: day }), sentences: withTopics(nameActors(read)) };
}

/** Without a dateline no relative date has a year: the document is for a person to look at. */
const datelineIssues = ({ published }: ReadArticle): Issue[] =>
  published !== undefined
    ? []
    : [{ code: 'no-dateline', message: 'no day of publication was given or found: give one as "published"' }];

const byPlace = (a: Issue, b: Issue): number => (a.span?.start ?? -1) - (b.span?.start ?? -1);

/** Reads the document and its facts. Pure: the same input gives the same output, on any machine and on any day. */
export function extractArticle(input: ArticleInput): Extraction {
  const article = readArticle(input);
  const { figures, issues } = readFigureFacts(article);
  const events = readEvents(article, figures);
  const relations = readRelations(article, events);
  forgetWords(article.sentences);
  const facts: DraftFacts = { events, figures, relations, issues };
  return {
    input,
    article,
    facts,
    issues: [...datelineIssues(article), ...article.clean.issues, ...issues].sort(byPlace),
  };
}
