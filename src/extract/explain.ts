// A text, its dateline and a span in; in words, out: which rules read what there, which declined and why, how each fact was filled.
import { explainSpan, type ExplainedSentence, type Reading } from './explain/explainSpan.ts';
import type { Span } from './types.ts';

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** Rows of `words  rule  reading`, the first two columns padded to one width. */
function rows(entries: readonly (readonly [string, string, string])[]): string[] {
  const width = (column: 0 | 1) => Math.max(0, ...entries.map((entry) => entry[column].length));
  return entries.map(([a, b, c]) => `${a.padEnd(width(0))}  ${b.padEnd(width(1))}  ${c}`.trimEnd());
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length ? [title, ...indent(lines)] : []);

function sayReading({ text, rule, read, figure, declined, beatenBy, rivals }: Reading): [string, string, string] {
  const outcome = [
    figure && `→ figure: ${figure}`,
    declined && `→ no figure: ${declined}`,
    rivals && `(rather than ${rivals.join(', ')})`,
    beatenBy && `beaten by ${beatenBy}`,
  ];
  return [text, rule, [read, ...outcome.filter(Boolean)].join(' ')];
}

function saySentence({ text, start, end, kind, topic, readings, clauses, facts, issues }: ExplainedSentence): string {
  const isQuantity = (reading: Reading) => reading.kind === 'quantity';
  return [
    text,
    ...indent([
      `${kind}, ${start}–${end}${topic ? `, running topic ${topic}` : ''}`,
      ...section('mentions', rows(readings.filter((r) => !isQuantity(r)).map(sayReading))),
      ...section('quantities', rows(readings.filter(isQuantity).map(sayReading))),
      ...section('clauses', clauses),
      ...facts.flatMap((fact) =>
        section(
          `${fact.kind} ${fact.type} ${fact.words}`,
          rows(fact.slots.map((t) => [t.slot, t.value, `${t.from}, ${t.rule}`])),
        ),
      ),
      ...issues.map((issue) => `issue ${issue.code}: ${issue.message}`),
    ]),
  ].join('\n');
}

/**
 * Text for a person who asks why a fact was read or not: for each sentence that meets `span` (offsets into the cleaned
 * text; all of it where none is given) its mentions, clauses and facts with their traces.
 */
export function explain(text: string, published?: string, span?: Span): string {
  const sentences = explainSpan(text, published, span);
  return sentences.length ? sentences.map(saySentence).join('\n\n') : 'No sentence is read there.';
}
