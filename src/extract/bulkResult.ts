// An extraction in; one line of the bulk filter out: all offsets are UTF-16 units into the text that was given.
import type { Evidence } from '../model/index.ts';
import type { Extraction } from './extraction.ts';
import { mentionsOf } from './ko/mentions.ts';
import { toRecords, type Records } from './merge.ts';
import type { Span } from './types.ts';

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
  const { input, article } = extraction;
  const { text } = input;
  const original = (span: Span): Span => ({
    start: article.clean.toOriginal(span.start),
    end: article.clean.toOriginal(span.end),
  });
  const quoted = (evidence: readonly Evidence[]): Evidence[] =>
    evidence.map((e) => {
      const { start, end } = original(e);
      return { ...e, start, end, quote: text.slice(start, end) };
    });
  const withQuotes = <T extends { evidence: Evidence[] }>(records: readonly T[]): T[] =>
    records.map((record) => ({ ...record, evidence: quoted(record.evidence) }));

  const mentions = article.sentences
    .flatMap((sentence) => mentionsOf(sentence.dates, sentence.quantities))
    .map((mention): BulkMention => {
      const { start, end } = original(mention);
      const place = { kind: mention.kind, start, end, text: text.slice(start, end) };
      if (mention.kind === 'date') {
        const { edtf, from, to } = mention;
        return { ...place, ...(edtf !== undefined && { edtf, from: from ?? null, to: to ?? null }) };
      }
      const { value, max, unit } = mention;
      return {
        ...place,
        ...(value !== undefined && { value }),
        ...(max !== undefined && { max }),
        ...(unit !== undefined && { unit }),
      };
    });
  const records = toRecords([extraction]);
  return {
    id: input.id,
    mentions,
    organizations: withQuotes(records.organizations),
    people: withQuotes(records.people),
    events: withQuotes(records.events),
    figures: withQuotes(records.figures),
    relations: withQuotes(records.relations),
    conflicts: withQuotes(records.conflicts),
    issues: extraction.issues.map(({ code, message, span }) => ({ code, message, ...(span && original(span)) })),
  };
}
