// A dataset in; one row a relation (and a person's post) out, with both names: what the network draws, its table and CSV.
import { formatDate, organizationKindLabels, relationLabels } from '../../catalog/index.ts';
import {
  corroboration,
  edtfSpan,
  nameOf,
  UNDIRECTED,
  type EvidencedRecord,
  type Indexed,
  type Label,
  type OrganizationKind,
  type Position,
  type RelationType,
} from '../../model/index.ts';
import type { ChartRow, Column } from '../types.ts';

/** A relation type, or `post`: a person's post at an organization. */
export type EdgeType = RelationType | 'post';
export type NodeKind = OrganizationKind | 'person';

/** One end of a relation. */
export interface End {
  id: string;
  name: Label;
  kind: NodeKind;
  /** The id of the group that it belongs to, or is. */
  group: string | null;
  groupName: Label | null;
  /** As the data has it: made when it was built. */
  position: Position | null;
}

export interface NetworkRow extends ChartRow {
  id: string;
  type: EdgeType;
  /** What a post is called; null for a relation. */
  title: string | null;
  source: End;
  target: End;
  directed: boolean;
  date: string | null;
  from: string | null;
  to: string | null;
  /** How many documents tell of it, each once. */
  documents: number;
  publishers: string[];
}

export const edgeLabel = (type: EdgeType): Label =>
  type === 'post' ? { ko: '직책', en: 'Post' } : relationLabels[type];
export const kindLabel = (kind: NodeKind): Label =>
  kind === 'person' ? { ko: '인물', en: 'Person' } : organizationKindLabels[kind];

function endOf(id: string, indexed: Indexed): End {
  const found = indexed.records.get(id);
  const toLabel = (of: string): Label => ({ ko: nameOf(indexed, of, 'ko'), en: nameOf(indexed, of, 'en') });
  const name = toLabel(id);
  if (found?.kind === 'organization') {
    const group = found.record.group ?? (found.record.kind === 'group' ? id : null);
    const groupName = group === null ? null : toLabel(group);
    return { id, name, kind: found.record.kind, group, groupName, position: found.record.position ?? null };
  }
  const position = found?.kind === 'person' ? (found.record.position ?? null) : null;
  return { id, name, kind: found?.kind === 'person' ? 'person' : 'company', group: null, groupName: null, position };
}

function publishersOf(record: EvidencedRecord, indexed: Indexed): string[] {
  const names = record.evidence.map(({ document }) => {
    const found = indexed.documents.get(document);
    return found?.publisher ?? found?.title ?? '';
  });
  return [...new Set(names)].filter(Boolean);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Every relation, and every post of a person at a known organization, by its ends and type. */
export function networkRows(indexed: Indexed): NetworkRow[] {
  const relations = indexed.dataset.relations.map((r): NetworkRow => ({
    records: [r.id],
    id: r.id,
    type: r.type,
    title: null,
    source: endOf(r.source, indexed),
    target: endOf(r.target, indexed),
    directed: !UNDIRECTED.has(r.type),
    date: r.date ?? null,
    from: r.from ?? (r.date ? edtfSpan(r.date).from : null),
    to: r.to ?? (r.date ? edtfSpan(r.date).to : null),
    documents: corroboration(r),
    publishers: publishersOf(r, indexed),
  }));
  const posts = indexed.dataset.people.flatMap((person) =>
    person.roles.flatMap(({ title, organization, date }, index): NetworkRow[] =>
      organization === undefined
        ? []
        : [
            {
              records: [person.id],
              id: `${person.id}-post-${index + 1}`,
              type: 'post',
              title,
              source: endOf(person.id, indexed),
              target: endOf(organization, indexed),
              directed: true,
              date: date ?? null,
              from: date ? edtfSpan(date).from : null,
              to: date ? edtfSpan(date).to : null,
              // The evidence is the person's, not the post's: that it is told at all is one document's word.
              documents: 1,
              publishers: publishersOf(person, indexed),
            },
          ],
    ),
  );
  return [...relations, ...posts]
    .filter((row) => row.source.id !== row.target.id)
    .sort(
      (a, b) =>
        compare(a.source.id, b.source.id) ||
        compare(a.target.id, b.target.id) ||
        compare(a.type, b.type) ||
        compare(a.id, b.id),
    );
}

export function networkColumns(): Column<NetworkRow>[] {
  return [
    { id: 'id', label: { ko: '식별자', en: 'Id' }, value: (r) => r.id },
    {
      id: 'source',
      label: { ko: '주체', en: 'From' },
      value: (r) => r.source.name.ko,
      shown: (r, lang) => r.source.name[lang],
    },
    {
      id: 'type',
      label: { ko: '관계', en: 'Relation' },
      value: (r) => r.type,
      shown: (r, lang) => `${edgeLabel(r.type)[lang]}${r.title ? ` (${r.title})` : ''}`,
    },
    {
      id: 'target',
      label: { ko: '상대', en: 'To' },
      value: (r) => r.target.name.ko,
      shown: (r, lang) => r.target.name[lang],
    },
    {
      id: 'date',
      label: { ko: '시점', en: 'Date' },
      value: (r) => r.date,
      shown: (r, lang) => (r.date ? formatDate(r.date, lang) : ''),
    },
    { id: 'documents', label: { ko: '출처 수', en: 'Sources' }, value: (r) => r.documents },
    { id: 'publishers', label: { ko: '매체', en: 'Publishers' }, value: (r) => r.publishers.join('; ') },
    { id: 'source_id', label: { ko: '주체 식별자', en: 'From id' }, value: (r) => r.source.id },
    { id: 'target_id', label: { ko: '상대 식별자', en: 'To id' }, value: (r) => r.target.id },
  ];
}
