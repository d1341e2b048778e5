// A dataset in, its tables out: one a record kind and one for each list inside records; and the dataset from them again.
import { formatQuantity } from '../catalog/index.ts';
import type { Column } from '../charts/types.ts';
import {
  corroboration,
  nameOf,
  type Dataset,
  type EvidencedRecord,
  type Indexed,
  type Label,
  type Position,
  type RecordKind,
} from '../model/index.ts';

/** A column with what a Table Schema says of it. */
export interface TableColumn<Row> extends Column<Row> {
  type: 'string' | 'number' | 'integer';
  required?: boolean;
  /** The table and column that its values name. */
  names?: string;
  /** Derived for the reader's ease: `fromTables` does not need it. */
  derived?: boolean;
}

export interface Table<Row = unknown> {
  id: string;
  label: Label;
  /** The record kind whose rows these are, where they are records. */
  kind?: RecordKind;
  rows(indexed: Indexed): Row[];
  columns(indexed: Indexed): TableColumn<Row>[];
}

/** The columns that tell a table's rows apart: a record's id, a part's record and place, a word of the glossary. */
export function keyOf(columns: readonly { id: string }[]): string[] {
  const has = (id: string) => columns.some((column) => column.id === id);
  return has('id') ? ['id'] : has('record') ? ['record', 'position'] : ['ko'];
}

// ── lists in one field: `a; b`, with `;` and `\` inside an item escaped ──────────────────────────────────────────────
export const joinList = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[\\;]/g, '\\$&')).join('; ');
export function splitList(text: string): string[] {
  if (!text) return [];
  const items: string[] = [];
  let item = '';
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') item += text[++i] ?? '';
    else if (text[i] === ';') {
      items.push(item);
      item = '';
      if (text[i + 1] === ' ') i++;
    } else item += text[i];
  }
  return [...items, item];
}

type Value = string | number | null | undefined;
interface Extra {
  type?: 'string' | 'number' | 'integer';
  required?: boolean;
  names?: string;
  derived?: boolean;
}
const column = <Row>(id: string, ko: string, en: string, value: (row: Row) => Value, extra: Extra = {}) =>
  ({
    id,
    label: { ko, en },
    value: (row) => value(row) ?? null,
    type: 'string',
    ...extra,
  }) satisfies TableColumn<Row> as TableColumn<Row>;

const idColumn = <Row extends { id: string }>() => column<Row>('id', '식별자', 'Id', (r) => r.id, { required: true });

/** The first telling's words, publisher, date, address and rule, and how many documents tell it. */
function evidenceColumns<Row extends EvidencedRecord>({ documents }: Indexed): TableColumn<Row>[] {
  const first = (r: Row) => r.evidence[0];
  const source = (r: Row) => documents.get(first(r)?.document ?? '');
  const derived = { derived: true };
  return [
    column('quote', '근거 문구', 'Quote', (r) => first(r)?.quote, derived),
    column('publisher', '매체', 'Publisher', (r) => source(r)?.publisher, derived),
    column('published', '보도일', 'Published', (r) => source(r)?.published, derived),
    column('address', '주소', 'Address', (r) => source(r)?.url, derived),
    column('rule', '규칙', 'Rule', (r) => first(r)?.rule, derived),
    column('documents', '문서 수', 'Documents', (r) => corroboration(r), { type: 'integer', derived: true }),
  ];
}

function dateColumns<Row extends { date?: string; from?: string | null; to?: string | null }>(
  required: boolean,
): TableColumn<Row>[] {
  return [
    column('date', '날짜(EDTF)', 'Date (EDTF)', (r) => r.date, { required }),
    column('from', '시작일', 'From', (r) => r.from),
    column('to', '종료일', 'To', (r) => r.to),
  ];
}

/** Where an organization or a person stands in the network. */
function positionColumns<Row extends { position?: Position | undefined }>(): TableColumn<Row>[] {
  return [
    column('x', '가로 위치', 'Across', (r) => r.position?.x, { type: 'number' }),
    column('y', '세로 위치', 'Down', (r) => r.position?.y, { type: 'number' }),
    column('tallX', '좁은 화면 가로 위치', 'Across, narrow', (r) => r.position?.tallX, { type: 'number' }),
    column('tallY', '좁은 화면 세로 위치', 'Down, narrow', (r) => r.position?.tallY, { type: 'number' }),
  ];
}

const list = <Row>(table: Table<Row>): Table => table as unknown as Table;

const documents = list<Dataset['documents'][number]>({
  id: 'documents',
  label: { ko: '문서', en: 'Documents' },
  rows: ({ dataset }) => dataset.documents,
  columns: () => [
    idColumn(),
    column('title', '제목', 'Title', (d) => d.title, { required: true }),
    column('publisher', '매체', 'Publisher', (d) => d.publisher),
    column('authors', '필자', 'Authors', (d) => joinList(d.authors)),
    column('published', '보도일', 'Published', (d) => d.published),
    column('modified', '수정일', 'Modified', (d) => d.modified),
    column('url', '주소', 'Address', (d) => d.url),
    column('repostOf', '원문', 'Repost of', (d) => d.repostOf),
    column('language', '언어', 'Language', (d) => d.language, { required: true }),
    column('sha256', 'SHA-256', 'SHA-256', (d) => d.sha256, { required: true }),
    column('kind', '종류', 'Kind', (d) => d.kind, { required: true }),
  ],
});

const organizations = list<Dataset['organizations'][number]>({
  id: 'organizations',
  label: { ko: '기관', en: 'Organizations' },
  kind: 'organization',
  rows: ({ dataset }) => dataset.organizations,
  columns: (indexed) => [
    idColumn(),
    column('nameKo', '이름', 'Name (Korean)', (o) => o.name.ko, { required: true }),
    column('nameEn', '영문 이름', 'Name (English)', (o) => o.name.en),
    column('aliases', '다른 이름', 'Aliases', (o) => joinList(o.aliases)),
    column('kind', '종류', 'Kind', (o) => o.kind, { required: true }),
    column('group', '그룹', 'Group', (o) => o.group, { names: 'organizations.id' }),
    column('parent', '상위 기관', 'Parent', (o) => o.parent, { names: 'organizations.id' }),
    ...positionColumns<Dataset['organizations'][number]>(),
    ...evidenceColumns<Dataset['organizations'][number]>(indexed),
  ],
});

const people = list<Dataset['people'][number]>({
  id: 'people',
  label: { ko: '인물', en: 'People' },
  kind: 'person',
  rows: ({ dataset }) => dataset.people,
  columns: (indexed) => [
    idColumn(),
    column('nameKo', '이름', 'Name (Korean)', (p) => p.name.ko, { required: true }),
    column('nameEn', '영문 이름', 'Name (English)', (p) => p.name.en),
    column('titles', '직함', 'Posts', (p) => joinList([...new Set(p.roles.map((r) => r.title))]), { derived: true }),
    ...positionColumns<Dataset['people'][number]>(),
    ...evidenceColumns<Dataset['people'][number]>(indexed),
  ],
});

const events = list<Dataset['events'][number]>({
  id: 'events',
  label: { ko: '사건', en: 'Events' },
  kind: 'event',
  rows: ({ dataset }) => dataset.events,
  columns: (indexed) => [
    idColumn(),
    column('type', '유형', 'Type', (e) => e.type, { required: true }),
    ...dateColumns<Dataset['events'][number]>(true),
    column('modality', '상태', 'Modality', (e) => e.modality, { required: true }),
    column('titleKo', '제목', 'Title (Korean)', (e) => e.title.ko, { required: true }),
    column('titleEn', '영문 제목', 'Title (English)', (e) => e.title.en, { required: true }),
    column('place', '장소', 'Place', (e) => e.place),
    column(
      'participantNames',
      '참여자',
      'Participants',
      (e) => joinList(e.participants.map((p) => nameOf(indexed, p.entity, 'ko'))),
      { derived: true },
    ),
    column('figures', '수치', 'Figures', (e) => joinList(e.figures)),
    ...evidenceColumns<Dataset['events'][number]>(indexed),
  ],
});

const figures = list<Dataset['figures'][number]>({
  id: 'figures',
  label: { ko: '수치', en: 'Figures' },
  kind: 'figure',
  rows: ({ dataset }) => dataset.figures,
  columns: (indexed) => [
    idColumn(),
    column('metric', '지표', 'Metric', (f) => f.metric, { required: true }),
    column('value', '값', 'Value', (f) => f.value, { type: 'number', required: true }),
    column('max', '최댓값', 'Maximum', (f) => f.max, { type: 'number' }),
    column('unit', '단위', 'Unit', (f) => f.unit, { required: true }),
    column('bound', '한정', 'Bound', (f) => f.bound, { required: true }),
    column('status', '상태', 'Status', (f) => f.status, { required: true }),
    column('rate', '주기', 'Rate', (f) => f.rate),
    column('qualifier', '한정 대상', 'Qualifier', (f) => f.qualifier),
    column('subject', '대상', 'Subject', (f) => f.subject, { required: true }),
    column('subjectName', '대상 이름', 'Subject name', (f) => nameOf(indexed, f.subject, 'ko'), { derived: true }),
    ...dateColumns<Dataset['figures'][number]>(true),
    column('wording', '읽는 말', 'Wording', (f) => formatQuantity(f, 'ko'), { derived: true }),
    ...evidenceColumns<Dataset['figures'][number]>(indexed),
  ],
});

const relations = list<Dataset['relations'][number]>({
  id: 'relations',
  label: { ko: '관계', en: 'Relations' },
  kind: 'relation',
  rows: ({ dataset }) => dataset.relations,
  columns: (indexed) => [
    idColumn(),
    column('type', '유형', 'Type', (r) => r.type, { required: true }),
    column('source', '출발', 'Source', (r) => r.source, { required: true }),
    column('target', '도착', 'Target', (r) => r.target, { required: true }),
    column('sourceName', '출발 이름', 'Source name', (r) => nameOf(indexed, r.source, 'ko'), { derived: true }),
    column('targetName', '도착 이름', 'Target name', (r) => nameOf(indexed, r.target, 'ko'), { derived: true }),
    ...dateColumns<Dataset['relations'][number]>(false),
    column('events', '사건', 'Events', (r) => joinList(r.events)),
    ...evidenceColumns<Dataset['relations'][number]>(indexed),
  ],
});

const conflicts = list<Dataset['conflicts'][number]>({
  id: 'conflicts',
  label: { ko: '엇갈리는 보도', en: 'Conflicts' },
  kind: 'conflict',
  rows: ({ dataset }) => dataset.conflicts,
  columns: (indexed) => [
    idColumn(),
    column('kind', '종류', 'Kind', (c) => c.kind, { required: true }),
    column('records', '기록', 'Records', (c) => joinList(c.records), { required: true }),
    column('noteKo', '설명', 'Note (Korean)', (c) => c.note.ko, { required: true }),
    column('noteEn', '영문 설명', 'Note (English)', (c) => c.note.en, { required: true }),
    ...evidenceColumns<Dataset['conflicts'][number]>(indexed),
  ],
});

// ── lists inside records ────────────────────────────────────────────────────────────────────────────────────────────

type Part<T> = T & { record: string; position: number };
/** Every item of a list inside records, with the record's id and its place there. */
const parts = <R extends { id: string }, T>(records: readonly R[], items: (record: R) => readonly T[]): Part<T>[] =>
  records.flatMap((record) => items(record).map((item, position) => ({ ...item, record: record.id, position })));
const partColumns = <T>(names?: string) => [
  column<Part<T>>('record', '기록', 'Record', (p) => p.record, { required: true, names }),
  column<Part<T>>('position', '순서', 'Position', (p) => p.position, { type: 'integer', required: true }),
];

type Participant = Dataset['events'][number]['participants'][number];
const participants = list<Part<Participant>>({
  id: 'participants',
  label: { ko: '사건 참여자', en: 'Participants' },
  rows: ({ dataset }) => parts(dataset.events, (e) => e.participants),
  columns: (indexed) => [
    ...partColumns<Participant>('events.id'),
    column('entity', '기관·인물', 'Entity', (p) => p.entity, { required: true }),
    column('name', '이름', 'Name', (p) => nameOf(indexed, p.entity, 'ko'), { derived: true }),
    column('role', '역할', 'Role', (p) => p.role, { required: true }),
  ],
});

type Post = Dataset['people'][number]['roles'][number];
const posts = list<Part<Post>>({
  id: 'posts',
  label: { ko: '직함', en: 'Posts' },
  rows: ({ dataset }) => parts(dataset.people, (p) => p.roles),
  columns: () => [
    ...partColumns<Post>('people.id'),
    column('title', '직함', 'Title', (p) => p.title, { required: true }),
    column('organization', '기관', 'Organization', (p) => p.organization, { names: 'organizations.id' }),
    column('date', '날짜(EDTF)', 'Date (EDTF)', (p) => p.date),
  ],
});

type Equivalent = Dataset['figures'][number]['equivalents'][number];
const equivalents = list<Part<Equivalent>>({
  id: 'equivalents',
  label: { ko: '환산값', en: 'Equivalents' },
  rows: ({ dataset }) => parts(dataset.figures, (f) => f.equivalents),
  columns: () => [
    ...partColumns<Equivalent>('figures.id'),
    column('value', '값', 'Value', (q) => q.value, { type: 'number', required: true }),
    column('unit', '단위', 'Unit', (q) => q.unit, { required: true }),
    column('bound', '한정', 'Bound', (q) => q.bound, { required: true }),
  ],
});

type Quote = EvidencedRecord['evidence'][number];
const RECORDS = ['organizations', 'people', 'events', 'figures', 'relations', 'conflicts'] as const;
const evidence = list<Part<Quote>>({
  id: 'evidence',
  label: { ko: '근거', en: 'Evidence' },
  rows: ({ dataset }) => RECORDS.flatMap((kind) => parts<EvidencedRecord, Quote>(dataset[kind], (r) => r.evidence)),
  columns: () => [
    ...partColumns<Quote>(),
    column('document', '문서', 'Document', (e) => e.document, { required: true, names: 'documents.id' }),
    column('start', '시작 위치', 'Start', (e) => e.start, { type: 'integer', required: true }),
    column('end', '끝 위치', 'End', (e) => e.end, { type: 'integer', required: true }),
    column('quote', '문구', 'Quote', (e) => e.quote, { required: true }),
    column('rule', '규칙', 'Rule', (e) => e.rule),
  ],
});

const glossary = list<Label>({
  id: 'glossary',
  label: { ko: '영문 표기', en: 'Glossary' },
  rows: ({ dataset }) => dataset.glossary ?? [],
  columns: () => [
    column('ko', '우리말', 'Korean', (g) => g.ko, { required: true }),
    column('en', '규칙으로 만든 영문', 'English, formed by rule', (g) => g.en, { required: true }),
  ],
});

/** Every table of a dataset, records first. Together they hold all of it: `fromTables` gives the dataset back. */
export const tables: readonly Table[] = [
  documents,
  organizations,
  people,
  events,
  figures,
  relations,
  conflicts,
  participants,
  posts,
  equivalents,
  evidence,
  glossary,
];
