// What an extraction found in; the lines that tell a person about it out.
import type { Extraction } from '../../src/extract/index.ts';
import type { Dataset } from '../../src/model/index.ts';

export interface Found {
  dataset: Dataset;
  extractions: readonly Extraction[];
  failed: readonly string[];
  doubts: readonly string[];
  /** The folder that was written to. */
  out?: string;
}

const SHOWN = 20;
const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** `agreement 3, visit 2`: most first. */
function byKind(kinds: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ');
}

function section(title: string, lines: readonly string[]): string[] {
  if (!lines.length) return [];
  const more = lines.length - SHOWN;
  return [title, ...lines.slice(0, SHOWN).map((line) => `  ${line}`), ...(more > 0 ? [`  and ${more} more`] : [])];
}

/** Documents and facts by kind, what is doubtful and why, what was put aside, what could not be read. */
export function toSummary({ dataset, extractions, failed, doubts, out }: Found): string {
  const { documents, events, figures, relations, organizations, people, conflicts } = dataset;
  const digests = documents.filter((document) => document.kind === 'digest').length;
  const row = (label: string, count: number, kinds: string) =>
    `  ${label.padEnd(14)}${String(count).padStart(5)}${kinds ? `  ${kinds}` : ''}`;
  const unsure = [
    ...doubts,
    ...extractions.flatMap(({ input, issues }) =>
      issues.map(({ code, message }) => `${input.id}: ${code}: ${message}`),
    ),
    ...conflicts.map((conflict) => `${conflict.note.en} (${conflict.id})`),
  ];
  const asides = extractions.flatMap(({ article }) =>
    article.clean.blocks.flatMap((block) =>
      block.kind === 'aside' ? [block.rule ?? 'aside'] : block.repeats === undefined ? [] : ['said twice'],
    ),
  );
  return [
    `${plural(documents.length, 'document')}${digests ? ` (${plural(digests, 'digest')})` : ''}${out === undefined ? '' : ` → ${out}`}`,
    row('events', events.length, byKind(events.map((event) => event.type))),
    row('figures', figures.length, byKind(figures.map((figure) => figure.metric))),
    row('relations', relations.length, byKind(relations.map((relation) => relation.type))),
    row('organizations', organizations.length, byKind(organizations.map((organization) => organization.kind))),
    row('people', people.length, ''),
    row('conflicts', conflicts.length, byKind(conflicts.map((conflict) => conflict.kind))),
    ...(asides.length ? [`skipped parts of pages: ${byKind(asides)}`] : []),
    ...section(`doubtful (${unsure.length}):`, unsure),
    ...section(`not read (${failed.length}):`, failed),
  ].join('\n');
}
