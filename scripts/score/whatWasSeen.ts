// An extraction and the quote of a fact in; the rules that saw that place, and what they read, out.
import type { Extraction } from '../../src/extract/index.ts';
import type { Span } from '../../src/extract/types.ts';

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Where the quote stands in the text, whatever its blanks and quotation marks. */
export function findQuote(text: string, quote: string): Span[] {
  const letters = [...quote.normalize('NFC')].filter((char) => /[\p{L}\p{N}%]/u.test(char));
  if (!letters.length) return [];
  const pattern = letters.join('[^\\p{L}\\p{N}%]{0,8}');
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Lines for a person: mentions with their rules, clauses, drafts of facts with how each slot was filled, issues. */
export function whatWasSeen(extraction: Extraction, quote: string): string[] {
  const { article, facts } = extraction;
  const { text, blocks } = article.clean;
  const places = findQuote(text, quote);
  if (!places.length) return [`the text has no ‘${quote}’`];
  const lines: string[] = [];
  const cut = (span: Span) => text.slice(span.start, span.end);
  for (const place of places) {
    const aside = blocks.find(
      (block) => overlap(block, place) && (block.kind === 'aside' || block.repeats !== undefined),
    );
    if (aside) {
      lines.push(aside.kind === 'aside' ? `put aside by ${aside.rule ?? 'a rule'}` : 'folded: said above');
      continue;
    }
    for (const sentence of article.sentences.filter((s) => overlap(s, place))) {
      for (const date of sentence.dates.filter((m) => overlap(m, place)))
        lines.push(
          `date ‘${date.text}’ ${date.edtf ?? 'unresolved'}${date.after ? ` ${date.after}` : ''} (${date.rule})`,
        );
      for (const quantity of sentence.quantities.filter((m) => overlap(m.extent, place)))
        lines.push(
          `quantity ‘${quantity.text}’ ${quantity.value ?? '?'} ${quantity.unit ?? quantity.counter} ${quantity.bound}${quantity.notFigure ? `, no figure: ${quantity.notFigure}` : ''} (${quantity.rule})`,
        );
      for (const entity of [...sentence.organizations, ...sentence.people].filter((m) => overlap(m, place)))
        lines.push(`${entity.kind} ‘${entity.text}’ = ${entity.name} (${entity.rule})`);
      const [topic] = sentence.topic ? [sentence.topic.name] : [];
      if (topic) lines.push(`topic ${topic}`);
      for (const clause of sentence.clauses.filter((c) => overlap(c, place)))
        lines.push(
          `clause ‘${clause.predicate.text}’ ${clause.ending}, ${clause.modality}${clause.unreal ? `, ${clause.unreal}` : ''}${clause.negated ? ', negated' : ''}${clause.reporting ? ', reporting' : ''}`,
        );
    }
    const drafts = [
      ...facts.figures.map((f) => ({ ...f, label: `figure ${f.metric} ${f.value} ${f.unit}` })),
      ...facts.events.map((e) => ({ ...e, label: `event ${e.type} ${e.edtf}` })),
      ...facts.relations.map((r) => ({ ...r, label: `relation ${r.type} ${r.source} → ${r.target}` })),
    ];
    for (const draft of drafts)
      for (const evidence of draft.evidence.filter((e) => overlap(e, place))) {
        const slots = draft.trace.map((t) => `${t.slot}=${t.value} (${t.rule}, ${t.from})`).join('; ');
        lines.push(`${draft.label} (${evidence.rule})${slots ? `: ${slots}` : ''}`);
      }
    for (const issue of extraction.issues)
      if (issue.span && overlap(issue.span, place))
        lines.push(`issue ${issue.code}: ${issue.message} ‘${cut(issue.span)}’`);
  }
  return [...new Set(lines.length ? lines : ['no rule saw it'])];
}
