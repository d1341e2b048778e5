// An extraction in; one line of the bulk filter out: all offsets are UTF-16 units into the text that was given.
import type { Evidence } from '../model/index.ts';
import type { Extraction } from './extraction.ts';
import { mentionsOf } from './ko/mentions.ts';
import { toRecords, type Records } from './merge.ts';
import type { CleanText, DateMention, Issue, QuantityMention, Span } from './types.ts';

export interface BulkMention extends Span {
  kind: 'date' | 'quantity';
  text: string;
  value?: number;
  max?: number;
  unit?: string;
  edtf?: string;
  from?: string | null;
  to?: string | null;
}

export interface BulkResult extends Omit<Records, 'conflicts'> {
  id: string;
  mentions: BulkMention[];
  conflicts: Records['conflicts'];
  issues: { code: string; message: string; start?: number; end?: number }[];
}

/** The result for one document; `text.slice(start, end)` of the text given is each mention's `text` and evidence's `quote`. */
export function toBulkResult(extraction: Extraction): BulkResult {
  const { input, article, facts } = extraction;
  const { text } = input;
  const { clean } = article;
  const mentions: BulkMention[] = [];
  for (const { dates, quantities } of article.sentences)
    if (dates.length || quantities.length)
      for (const mention of mentionsOf(dates, quantities)) mentions.push(toBulkMention(mention, text, clean));
  // Most lines of a corpus hold no fact: for them there is nobody to look up and nothing to merge.
  const isEmpty = !facts.events.length && !facts.figures.length && !facts.relations.length;
  const records = isEmpty ? undefined : toRecords([extraction]);
  return {
    id: input.id,
    mentions,
    organizations: requote(records?.organizations, text, clean),
    people: requote(records?.people, text, clean),
    events: requote(records?.events, text, clean),
    figures: requote(records?.figures, text, clean),
    relations: requote(records?.relations, text, clean),
    conflicts: requote(records?.conflicts, text, clean),
    issues: extraction.issues.map((issue) => toBulkIssue(issue, clean)),
  };
}

function toBulkMention(mention: DateMention | QuantityMention, text: string, clean: CleanText): BulkMention {
  const start = clean.toOriginal(mention.start);
  const end = clean.toOriginal(mention.end);
  const own = text.slice(start, end);
  if (mention.kind === 'date') {
    const { edtf, from = null, to = null } = mention;
    return edtf === undefined
      ? { kind: 'date', start, end, text: own }
      : { kind: 'date', start, end, text: own, edtf, from, to };
  }
  const found: BulkMention = { kind: 'quantity', start, end, text: own };
  if (mention.value !== undefined) found.value = mention.value;
  if (mention.max !== undefined) found.max = mention.max;
  if (mention.unit !== undefined) found.unit = mention.unit;
  return found;
}

/** The records with their evidence quoted from the text that was given. */
function requote<T extends { evidence: Evidence[] }>(records: T[] | undefined, text: string, clean: CleanText): T[] {
  if (!records) return [];
  // Most texts are clean as they are given: what is quoted from the one is quoted from the other
  if (clean.text === text) return records;
  return records.map((record) => ({
    ...record,
    evidence: record.evidence.map((e) => {
      const [start, end] = [clean.toOriginal(e.start), clean.toOriginal(e.end)];
      return { ...e, start, end, quote: text.slice(start, end) };
    }),
  }));
}

function toBulkIssue({ code, message, span }: Issue, clean: CleanText): BulkResult['issues'][number] {
  return span
    ? { code, message, start: clean.toOriginal(span.start), end: clean.toOriginal(span.end) }
    : { code, message };
}
