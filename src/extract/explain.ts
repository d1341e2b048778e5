// A text, its dateline and a span in; in words, out: which rules read what there, which declined and why, how each fact was filled.
import { quantitiesOf, readFigure } from './facts/figures.ts';
import { extractArticle } from './pipeline.ts';
import type { DraftEvidence, ReadArticle, ReadSentence, Span, Trace } from './types.ts';

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const indent = (lines: readonly string[], by = '  '): string[] => lines.map((line) => by + line);

/** Rows of `words  rule  reading`, the first two columns padded to one width. */
function rows(entries: readonly (readonly [string, string, string])[]): string[] {
  const width = (column: 0 | 1) => Math.max(0, ...entries.map((entry) => entry[column].length));
  return entries.map(([a, b, c]) => `${a.padEnd(width(0))}  ${b.padEnd(width(1))}  ${c}`.trimEnd());
}

function explainMentions({ dates, organizations, people }: ReadSentence): string[] {
  return rows([
    ...dates.map((d) => [d.text, d.rule, d.edtf ?? `${d.form}, not resolved`] as const),
    ...organizations.map((o) => [o.text, o.rule, `${o.name} (${o.organizationKind})`] as const),
    ...people.map((p) => [p.text, p.rule, [p.name, p.title, p.organization].filter(Boolean).join(', ')] as const),
  ]);
}

function explainQuantities(article: ReadArticle, sentence: ReadSentence): string[] {
  return rows(
    quantitiesOf(sentence).map((quantity) => {
      const found = readFigure(article, sentence, quantity);
      const said = `${quantity.value ?? '?'} ${quantity.unit ?? '?'}, ${quantity.bound}`;
      const outcome = 'declined' in found ? `no figure: ${found.declined}` : `figure: ${found.metric}`;
      return [quantity.text, quantity.rule, `${said} → ${outcome}`] as const;
    }),
  );
}

function explainClauses({ clauses }: ReadSentence): string[] {
  return clauses.map((clause, index) => {
    const joined = clause.parent === undefined ? '' : ` of ${clause.parent}`;
    const flags = [clause.negated && 'negated', clause.reporting && 'reporting'].filter(Boolean);
    const who = clause.arguments.map((a) => `${a.mention.name} (${a.case})`);
    return `${index} ${clause.ending}${joined}, ${[clause.modality, clause.voice, ...flags].join(', ')}: ${clause.predicate.text}${who.length ? ` | ${who.join('; ')}` : ''}`;
  });
}

const explainTrace = (trace: readonly Trace[]): string[] =>
  rows(trace.map((t) => [t.slot, t.value, `${t.from}, ${t.rule}`] as const));

/**
 * Text for a person who asks why a fact was read or not: for each sentence that meets `span` (offsets into the cleaned
 * text; all of it where none is given) its mentions, clauses and facts with their traces.
 */
export function explain(text: string, published?: string, span?: Span): string {
  const { article, facts, issues } = extractArticle({ id: 'text', text, ...(published && { published }) });
  const wanted = span ?? { start: 0, end: Number.POSITIVE_INFINITY };
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length ? [title, ...indent(lines)] : [];
  const told = (sentence: ReadSentence, evidence: readonly DraftEvidence[]): boolean =>
    evidence.some((e) => overlaps(e, sentence));
  const parts = article.sentences
    .filter((sentence) => overlaps(sentence, wanted))
    .map((sentence) => {
      const figures = facts.figures.filter((f) => told(sentence, f.evidence));
      const events = facts.events.filter((e) => told(sentence, e.evidence));
      const relations = facts.relations.filter((r) => told(sentence, r.evidence));
      return [
        sentence.text,
        ...indent([
          `${sentence.kind}, ${sentence.start}–${sentence.end}${sentence.topic ? `, running topic ${sentence.topic.name}` : ''}`,
          ...section('mentions', explainMentions(sentence)),
          ...section('quantities', explainQuantities(article, sentence)),
          ...section('clauses', explainClauses(sentence)),
          ...figures.flatMap((f) =>
            section(
              `figure ${f.metric} ${f.value} ${f.unit}, ${f.bound}, ${f.status}: ${f.subject}, ${f.edtf}`,
              explainTrace(f.trace),
            ),
          ),
          ...events.flatMap((e) =>
            section(
              `event ${e.type} ${e.edtf}, ${e.modality}: ${e.participants.map((p) => `${p.name} (${p.role})`).join(', ')}`,
              explainTrace(e.trace),
            ),
          ),
          ...relations.flatMap((r) => section(`relation ${r.type} ${r.source} → ${r.target}`, explainTrace(r.trace))),
          ...issues
            .filter((issue) => issue.span && overlaps(issue.span, sentence))
            .map((issue) => `issue ${issue.code}: ${issue.message}`),
        ]),
      ].join('\n');
    });
  return parts.length ? parts.join('\n\n') : 'No sentence is read there.';
}
