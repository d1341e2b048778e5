// One document's text in; its mentions, facts and issues out. The only file that knows the order of the stages.
import { readAbout } from './aboutWhom.ts';
import { cleanText } from './clean.ts';
import type { ArticleInput, Extraction } from './extraction.ts';
import { giveToRecipients } from './facts/deedSubjects.ts';
import { readEvents } from './facts/events.ts';
import { dateByDeeds } from './facts/deedDates.ts';
import { readFigureFacts } from './facts/figures.ts';
import { readRelations } from './facts/relations.ts';
import { createDateReader } from './ko/dates.ts';
import { readEntities } from './ko/entities.ts';
import { readQuantities } from './ko/quantities.ts';
import { forgetWords, SentenceReading, withTopics } from './sentenceReading.ts';
import { splitSentences } from './sentences.ts';
import type { DateMention, DraftFacts, Issue, ReadArticle, Span } from './types.ts';

export type { ArticleInput, Extraction } from './extraction.ts';

/** `봄내식품`: what stands within a name is no date. */
const withoutNamed = (dates: DateMention[], names: readonly Span[] = []): DateMention[] =>
  dates.length && names.length
    ? dates.filter((date) => !names.some(({ start, end }) => start <= date.start && end >= date.end))
    : dates;

/**
 * clean → sentences → mentions → whom it is about → clauses → topics. Any string is read; what is odd becomes an issue, never an error. Each
 * document is read by itself; each stage reads all of them before the next begins, so that its code and its words stay at hand.
 */
function readArticles(inputs: readonly ArticleInput[]): ReadArticle[] {
  const cleaned = inputs.map(({ text }) => cleanText(text));
  const days = inputs.map(({ published }, i) => (published ?? cleaned[i]!.header.published)?.slice(0, 10));
  const split = cleaned.map(splitSentences);
  const dates = split.map((sentences, i) => {
    const reader = createDateReader(days[i]);
    return sentences.map(({ text, start }) => reader.read(text, start));
  });
  const quantities = split.map((sentences) => sentences.map(({ text, start }) => readQuantities(text, start)));
  const entities = split.map(readEntities);
  const read = split.map((sentences, i) => {
    const { organizations, people, words } = entities[i]!;
    return sentences.map(
      (sentence, at) =>
        new SentenceReading(
          sentence,
          at,
          withoutNamed(dates[i]![at]!, organizations[at]),
          quantities[i]![at]!,
          organizations[at] ?? [],
          people[at] ?? [],
          words[at],
        ),
    );
  });
  const about = read.map((sentences) => readAbout(sentences));
  return inputs.map(({ id }, i) => {
    const day = days[i];
    return {
      id,
      clean: cleaned[i]!,
      ...(day && { published: day }),
      sentences: withTopics(about[i]!.sentences, about[i]!.protagonist),
    };
  });
}

/** One document without its facts. */
export const readArticle = (input: ArticleInput): ReadArticle => readArticles([input])[0]!;

/** Without a dateline no relative date has a year: the document is for a person to look at. */
const datelineIssues = ({ published }: ReadArticle): Issue[] =>
  published !== undefined
    ? []
    : [{ code: 'no-dateline', message: 'no day of publication was given or found: give one as "published"' }];

const byPlace = (a: Issue, b: Issue): number => (a.span?.start ?? -1) - (b.span?.start ?? -1);

/** Reads the document and its facts. Pure: the same input gives the same output, on any machine and on any day. */
export const extractArticle = (input: ArticleInput): Extraction => extractArticles([input])[0]!;

/** The same for many at a time, none of which knows of another: faster than one by one. */
export function extractArticles(inputs: readonly ArticleInput[]): Extraction[] {
  const articles = readArticles(inputs);
  const read = articles.map(readFigureFacts);
  const events = articles.map((article, i) => readEvents(article, read[i]!.figures));
  const relations = articles.map((article, i) => readRelations(article, events[i]!));
  return articles.map((article, i) => {
    const { issues } = read[i]!;
    const figures = giveToRecipients(dateByDeeds(article.clean.text, read[i]!.figures, events[i]!), events[i]!);
    forgetWords(article.sentences);
    const facts: DraftFacts = { events: events[i]!, figures, relations: relations[i]!, issues };
    return {
      input: inputs[i]!,
      article,
      facts,
      issues: [...datelineIssues(article), ...article.clean.issues, ...issues].sort(byPlace),
    };
  });
}
