// Records and a text in; which words of the text carry which records out.
import type { Evidence, FoundRecord, Indexed, SourceText } from '../model/index.ts';

/** One telling of a record in one document. */
export interface Telling {
  found: FoundRecord;
  evidence: Evidence;
}

/** Most telling first: what a stretch of text that carries several records is marked as. */
const KINDS = ['event', 'figure', 'relation', 'conflict', 'organization', 'person'] as const;

/** Every telling in a document, in reading order. */
export function tellingsIn(indexed: Indexed, document: string): Telling[] {
  const tellings: Telling[] = [];
  for (const found of indexed.records.values())
    for (const evidence of found.record.evidence)
      if (evidence.document === document) tellings.push({ found, evidence });
  return tellings.sort(
    (a, b) =>
      a.evidence.start - b.evidence.start ||
      KINDS.indexOf(a.found.kind) - KINDS.indexOf(b.found.kind) ||
      a.found.record.id.localeCompare(b.found.record.id),
  );
}

/** A stretch of text that carries the same records throughout; `kind` is its most telling one. */
export interface Segment {
  start: number;
  text: string;
  records: string[];
  kind: FoundRecord['kind'] | null;
}

/** Cuts `text` from `start` to `end` wherever a telling begins or ends. */
export function toSegments(text: string, start: number, end: number, tellings: readonly Telling[]): Segment[] {
  const inside = tellings.filter((t) => t.evidence.start < end && t.evidence.end > start);
  const cuts = new Set([start, end]);
  for (const { evidence } of inside) {
    cuts.add(Math.max(start, evidence.start));
    cuts.add(Math.min(end, evidence.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, i) => {
    const to = places[i + 1] ?? end;
    const here = inside.filter((t) => t.evidence.start < to && t.evidence.end > from);
    const kind = KINDS.find((k) => here.some((t) => t.found.kind === k)) ?? null;
    return { start: from, text: text.slice(from, to), records: [...new Set(here.map((t) => t.found.record.id))], kind };
  });
}

export interface Passage {
  /** Sentences of the same paragraph before the quote's own, shortened to the nearest. */
  before: string;
  sentenceBefore: string;
  quote: string;
  sentenceAfter: string;
  after: string;
  /** Of the sentence or sentences that hold the quote. */
  start: number;
  end: number;
}

/**
 * The quote in its sentence in its paragraph, with a sentence of either side. Undefined where the text does not have
 * the quote at that place: then it is another version of the text, and showing it would be wrong.
 */
export function passageOf(source: SourceText, evidence: Evidence): Passage | undefined {
  const { text, blocks, sentences } = source;
  if (text.slice(evidence.start, evidence.end) !== evidence.quote) return undefined;
  const block = blocks.find((b) => b.start <= evidence.start && evidence.start < b.end) ?? {
    start: 0,
    end: text.length,
  };
  const last = Math.max(block.end, evidence.end);
  const here = sentences.filter((s) => s.start < last && s.end > block.start);
  const own = here.filter((s) => s.start < evidence.end && s.end > evidence.start);
  const start = Math.min(evidence.start, own[0]?.start ?? block.start);
  const end = Math.max(evidence.end, own.at(-1)?.end ?? last);
  const previous = here.filter((s) => s.end <= start).at(-1);
  const next = here.find((s) => s.start >= end);
  return {
    before: previous ? text.slice(previous.start, start) : '',
    sentenceBefore: text.slice(start, evidence.start),
    quote: evidence.quote,
    sentenceAfter: text.slice(evidence.end, end),
    after: next ? text.slice(end, next.end) : '',
    start,
    end,
  };
}
