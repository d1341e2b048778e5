// A dataset in; the tables of the data view out, each with its rows and its columns in words.
import {
  eventType,
  formatDate,
  modalityLabels,
  organizationKindLabels,
  relationLabels,
  statusLabels,
} from '../catalog/index.ts';
import { corroboration, nameOf, type EvidencedRecord, type Indexed, type Language } from '../model/index.ts';
import { metricOf, quantityOf, titleOf } from './describeRecord.ts';
import { strings } from './strings/index.ts';
import type { TableId } from './tableIds.ts';
import type { TableView } from './tableView.ts';

export interface RecordTable {
  rows: readonly EvidencedRecord[];
  columns: TableView<EvidencedRecord>[];
  /** The order in which it opens. */
  sort: string;
}

type Rows = { [K in TableId]: Indexed['dataset'][K][number] };

/** The table of that name over what the filter leaves. */
export function recordTable(indexed: Indexed, id: TableId, lang: Language): RecordTable {
  const t = strings[lang].fields;
  const { dataset } = indexed;
  const word = (labels: Record<string, { ko: string; en: string }>, key: string) => labels[key]?.[lang] ?? key;
  const name = (entity: string) => nameOf(indexed, entity, lang);
  const publishers = (record: EvidencedRecord) =>
    [...new Set(record.evidence.map((e) => indexed.documents.get(e.document)?.publisher ?? e.document))].join(', ');
  const date = <R extends { date?: string; from?: string | null; to?: string | null }>(): TableView<R> => ({
    id: 'date',
    label: t.date,
    value: (r) => (r.date ? (r.from ?? r.to ?? r.date) : null),
    shown: (r) => (r.date ? formatDate(r.date, lang) : ''),
  });
  const told = <R extends EvidencedRecord>(): TableView<R>[] => [
    { id: 'publisher', label: t.publisher, value: publishers },
    { id: 'documents', label: t.documents, value: corroboration, numeric: true },
  ];
  const table = <K extends TableId>(rows: readonly Rows[K][], columns: TableView<Rows[K]>[], sort: string) =>
    ({ rows, columns, sort }) as unknown as RecordTable;

  switch (id) {
    case 'events':
      return table<'events'>(
        dataset.events,
        [
          { id: 'title', label: t.title, value: (e) => e.title[lang], wide: true },
          date(),
          { id: 'type', label: t.type, value: (e) => eventType(e.type)?.label[lang] ?? e.type },
          { id: 'modality', label: t.modality, value: (e) => word(modalityLabels, e.modality) },
          {
            id: 'participants',
            label: t.participants,
            value: (e) => e.participants.map((p) => name(p.entity)).join(', '),
            wide: true,
          },
          ...told<Rows['events']>(),
        ],
        'date',
      );
    case 'figures':
      return table<'figures'>(
        dataset.figures,
        [
          { id: 'subject', label: t.subject, value: (f) => name(f.subject) },
          { id: 'metric', label: t.metric, value: (f) => metricOf(indexed, f, lang) },
          { id: 'value', label: t.value, value: (f) => f.value, shown: (f) => quantityOf(f, lang), numeric: true },
          { id: 'status', label: t.status, value: (f) => word(statusLabels, f.status) },
          date(),
          ...told<Rows['figures']>(),
        ],
        'metric',
      );
    case 'organizations':
      return table<'organizations'>(
        dataset.organizations,
        [
          { id: 'name', label: t.title, value: (o) => name(o.id) },
          { id: 'kind', label: t.kind, value: (o) => word(organizationKindLabels, o.kind) },
          { id: 'group', label: t.group, value: (o) => (o.group ? name(o.group) : null) },
          {
            id: 'otherNames',
            label: t.otherNames,
            value: (o) => [o.name.ko, o.name.en, ...o.aliases].filter((n) => n && n !== name(o.id)).join(', '),
            wide: true,
          },
          ...told<Rows['organizations']>(),
        ],
        'name',
      );
    case 'people':
      return table<'people'>(
        dataset.people,
        [
          { id: 'name', label: t.title, value: (p) => name(p.id) },
          {
            id: 'posts',
            label: t.posts,
            value: (p) =>
              p.roles.map((r) => (r.organization ? `${name(r.organization)} ${r.title}` : r.title)).join(', '),
            wide: true,
          },
          ...told<Rows['people']>(),
        ],
        'name',
      );
    case 'relations':
      return table<'relations'>(
        dataset.relations,
        [
          { id: 'source', label: t.source, value: (r) => name(r.source) },
          { id: 'type', label: t.type, value: (r) => word(relationLabels, r.type) },
          { id: 'target', label: t.target, value: (r) => name(r.target) },
          date(),
          ...told<Rows['relations']>(),
        ],
        'source',
      );
    case 'conflicts':
      return table<'conflicts'>(
        dataset.conflicts,
        [
          { id: 'note', label: t.note, value: (c) => c.note[lang], wide: true },
          {
            id: 'records',
            label: t.records,
            value: (c) =>
              c.records
                .flatMap((r) => indexed.records.get(r) ?? [])
                .map((found) => titleOf(indexed, found, lang))
                .join(', '),
            wide: true,
          },
          ...told<Rows['conflicts']>(),
        ],
        'note',
      );
  }
}
