// An article's text, its dateline and a span in; what each rule read there, what beat it, and how each fact was filled, out.
import { quantitiesOf, readFigure, rivalsOf } from '../facts/figures.ts';
import { extractArticle } from '../pipeline.ts';
import type {
  BlockKind,
  Clause,
  DraftEvidence,
  Issue,
  Mention,
  QuantityMention,
  ReadArticle,
  ReadSentence,
  Span,
  Trace,
} from '../types.ts';

/** One rule's reading of some words. Offsets into the text. */
export interface Reading extends Span {
  kind: Mention['kind'];
  text: string;
  rule: string;
  /** What it was read as: an EDTF date, `30000000000 KRW, about`, a full name with its kind or post. */
  read: string;
  /** A quantity's metric, where it became a figure. */
  figure?: string;
  /** Why a quantity became none: a stable word (`age`, `no-cue`…). */
  declined?: string;
  /** The longer reading of the same words that counts in its place. */
  beatenBy?: string;
  /** What else the quantity might have been, best first: `fund-size (펀드)`. */
  rivals?: string[];
}

/** A fact told there, and how each of its roles was filled: `from` says whether the sentence states it. */
export interface ExplainedFact {
  kind: 'figure' | 'event' | 'relation';
  /** Metric, event type or relation type. */
  type: string;
  /** The fact in one line. */
  words: string;
  slots: Trace[];
}

export interface ExplainedSentence extends Span {
  text: string;
  kind: BlockKind;
  /** What a dropped subject stands for there. */
  topic?: string;
  readings: Reading[];
  /** Each clause in a line: how it stands in the sentence, its tense and voice, its verb, who is in it. */
  clauses: string[];
  facts: ExplainedFact[];
  issues: Issue[];
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function readOf(mention: Mention): string {
  switch (mention.kind) {
    case 'date':
      return mention.edtf ?? `${mention.form}, not resolved`;
    case 'quantity':
      return `${mention.value ?? '?'}${mention.max === undefined ? '' : `–${mention.max}`} ${mention.unit ?? '?'}, ${mention.bound}`;
    case 'organization':
      return `${mention.name} (${mention.organizationKind})`;
    case 'person':
      return [mention.name, mention.title, mention.organization].filter(Boolean).join(', ');
  }
}

/** What became of a quantity: its metric, or why there is none; and what else it might have been. */
function outcomeOf(article: ReadArticle, sentence: ReadSentence, quantity: QuantityMention): Partial<Reading> {
  const found = readFigure(article, sentence, quantity);
  if ('declined' in found) return { declined: found.declined };
  const rivals = rivalsOf(article, sentence, quantity)
    .filter(({ metric }) => metric.id !== found.metric)
    .map(({ metric, cue }) => `${metric.id} (${cue})`);
  return { figure: found.metric, ...(rivals.length && { rivals }) };
}

function explainReadings(article: ReadArticle, sentence: ReadSentence): Reading[] {
  const mentions: Mention[] = [
    ...sentence.dates,
    ...quantitiesOf(sentence),
    ...sentence.organizations,
    ...sentence.people,
  ];
  return mentions
    .map((mention): Reading => {
      const { kind, start, end, text, rule } = mention;
      const winner = mentions.find(
        (other) => other !== mention && overlaps(other, mention) && other.end - other.start > end - start,
      );
      return {
        kind,
        start,
        end,
        text,
        rule,
        read: readOf(mention),
        ...(mention.kind === 'quantity' && outcomeOf(article, sentence, mention)),
        ...(winner && { beatenBy: `${winner.text} (${winner.rule})` }),
      };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function explainClause(clause: Clause, index: number): string {
  const joined = clause.parent === undefined ? '' : ` of ${clause.parent}`;
  const flags = [clause.negated && 'negated', clause.unreal, clause.reporting && 'reporting'].filter(Boolean);
  const who = clause.arguments.map((a) => `${a.mention.name} (${a.case})`);
  return `${index} ${clause.ending}${joined}, ${[clause.modality, clause.voice, ...flags].join(', ')}: ${clause.predicate.text}${who.length ? ` | ${who.join('; ')}` : ''}`;
}

/**
 * For each sentence that meets `span` (offsets into the cleaned text; all of it where none is given): which rules matched
 * and what each read, what beat it, and for each fact how its roles were filled. Pure; an evidence's `start` and `end`
 * are a span of the text that it quotes.
 */
export function explainSpan(text: string, published?: string, span?: Span): ExplainedSentence[] {
  const { article, facts, issues } = extractArticle({ id: 'text', text, ...(published && { published }) });
  const wanted = span ?? { start: 0, end: Number.POSITIVE_INFINITY };
  return article.sentences
    .filter((sentence) => overlaps(sentence, wanted))
    .map((sentence) => {
      const isTold = ({ evidence }: { evidence: readonly DraftEvidence[] }) =>
        evidence.some((e) => overlaps(e, sentence));
      const { start, end, kind, topic } = sentence;
      return {
        start,
        end,
        text: sentence.text,
        kind,
        ...(topic && { topic: topic.name }),
        readings: explainReadings(article, sentence),
        clauses: sentence.clauses.map(explainClause),
        facts: [
          ...facts.figures.filter(isTold).map((f): ExplainedFact => ({
            kind: 'figure',
            type: f.metric,
            words: `${f.value}${f.max === undefined ? '' : `–${f.max}`} ${f.unit}, ${f.bound}, ${f.status}: ${f.subject}, ${f.edtf}`,
            slots: f.trace,
          })),
          ...facts.events.filter(isTold).map((e): ExplainedFact => ({
            kind: 'event',
            type: e.type,
            words: `${e.edtf}, ${e.modality}: ${e.participants.map((p) => `${p.name} (${p.role})`).join(', ')}`,
            slots: e.trace,
          })),
          ...facts.relations.filter(isTold).map((r): ExplainedFact => ({
            kind: 'relation',
            type: r.type,
            words: `${r.source} → ${r.target}`,
            slots: r.trace,
          })),
        ],
        issues: issues.filter((issue) => issue.span && overlaps(issue.span, sentence)),
      };
    });
}
