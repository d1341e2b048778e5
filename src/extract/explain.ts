// A text, its dateline and a span in; in words, out: which rules read what there, which declined and why, how each fact was filled.
import { explainSpan, type ExplainedSentence, type Reading } from './explain/explainSpan.ts';
import { sayDeclined, sayLikely, sayReasons } from './explain/words.ts';
import type { Chance } from './reasons.ts';
import type { Span } from './types.ts';

export { explainSpan, type ExplainedFact, type Reading } from './explain/explainSpan.ts';

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** Letters that take two places on a screen: Hangul, Chinese characters and their marks. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;
const widthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

/** `words  rule  reading`, and why, where weights told, in the line below. */
type Row = readonly [string, string, string, Chance?];

/** The first two columns padded to one width. */
function rows(entries: readonly Row[]): string[] {
  const widths = ([0, 1] as const).map((column) => Math.max(0, ...entries.map((entry) => widthOf(entry[column]))));
  const pad = (text: string, column: 0 | 1) => text + ' '.repeat(widths[column]! - widthOf(text));
  return entries.flatMap(([a, b, c, chance]) => [
    `${pad(a, 0)}  ${pad(b, 1)}  ${c}`.trimEnd(),
    ...(chance ? sayReasons(chance, 'en').map((line) => ' '.repeat(widths[0]! + 2) + line) : []),
  ]);
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length ? [title, ...indent(lines)] : []);

function sayReading(reading: Reading): Row {
  const { text, rule, read, figure, qualifier, declined, beatenBy, rivals, chance, kind } = reading;
  // How likely it had to be says it all
  const why = declined !== undefined && chance?.least === undefined && `${sayDeclined(declined, 'en')} (${declined})`;
  const outcome = [
    figure && `→ figure: ${figure}${qualifier ? ` of ${qualifier}` : ''}`,
    declined && `→ no ${kind === 'quantity' ? 'figure' : 'name'}${why ? `: ${why}` : ''}`,
    rivals && `(rather than ${rivals.map(({ metric, cue }) => `${metric}: ${cue}`).join(', ')})`,
    beatenBy && `beaten by ${beatenBy}`,
  ];
  const words = [read, ...outcome].filter(Boolean).join(' ');
  return [text, rule, chance ? `${words}, ${sayLikely(chance, 'en')}` : words, chance];
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
          rows(fact.slots.map((t) => [t.slot, t.value, `${t.from}, ${t.rule}`, t.chance])),
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
