// Events of all documents, entities resolved, in; one record for many tellings of one event out.
import type { Event, Role } from '../../model/index.ts';
import { ROLES } from '../../model/vocabulary.ts';
import type { Extraction } from '../extraction.ts';
import type { DraftEvent } from '../types.ts';
import type { Entities } from './entities.ts';
import { toEvidence, uniteEvidence } from './evidence.ts';
import { isWithin } from './figures.ts';
import { hashOf, nameKey, spanOfDate } from './ids.ts';

const isRole = (word: string): word is Role => (ROLES as readonly string[]).includes(word);

/** An event without its title, which waits until all its tellings are known. */
export interface EventTelling {
  record: Omit<Event, 'title'>;
  document: string;
  key: string;
  object: string | undefined;
  /** The object is no name in quotation marks. */
  plain: boolean;
  /** The stage of building that its words tell: `착공`; how a post is taken: `승진`. */
  deed: string | undefined;
  dated: DraftEvent['dated'];
}

const STAGE = /착공|준공|완공|증설/u;
/** How a post is taken, as headlines say it. */
const TAKING = /취임|승진|연임|내정|위촉|발탁|임명|선출|추대/u;
/** How something comes into being, as headlines say it. */
const BEGINNING = /개[소원교관장점국청업항설]|출점|창[간단업립]|신설|결성|조성|발족|출범|설립|분사/u;
/** What the verb of the event is, where that is a stage of building, a way into a post or one of coming into being. */
function deedOf({ type, trace }: DraftEvent): string | undefined {
  const rule = trace.find((t) => t.slot === 'type')?.rule ?? '';
  if (type === 'founding') return BEGINNING.exec(rule)?.[0] ?? (/오픈|:(?:문\+)?열$/u.test(rule) ? '오픈' : undefined);
  return type === 'construction' ? stageOf(rule) : type === 'appointment' ? TAKING.exec(rule)?.[0] : undefined;
}
const stageOf = (rule: string): string | undefined =>
  STAGE.exec(rule)?.[0] ?? (/기공|공사\+(?:시작|착수|들어가|돌입)|삽\+/u.test(rule) ? '착공' : undefined);

const QUOTES = /[‘'“"「『《<]$/u;
// Whether quotation marks stand before the object in the words that tell of it
function isPlain({ article }: Extraction, { object, evidence }: DraftEvent): boolean {
  if (!object) return false;
  const { text } = article.clean;
  const near = text.slice(Math.max(0, (evidence[0]?.start ?? 0) - 60), (evidence[0]?.end ?? 0) + 60);
  const at = near.indexOf(object);
  if (at >= 0) return !QUOTES.test(near.slice(0, at));
  const first = text.indexOf(object);
  return first > 0 && !QUOTES.test(text.slice(first - 1, first));
}

/** Who is beside the point of an event: two tellings may differ in them. */
const BESIDE: ReadonlySet<Role> = new Set(['attendee', 'presenter', 'announcer', 'lead', 'manager', 'organization']);

export function toEventTelling(
  extraction: Extraction,
  draft: DraftEvent,
  entities: Entities,
  figureId: (document: string, key: string) => string | undefined,
): EventTelling {
  const document = extraction.input.id;
  const evidence = draft.evidence.map((e) => toEvidence(extraction, e, e.rule));
  const participants = new Map<string, Event['participants'][number]>();
  for (const { name, role } of draft.participants) {
    const entity = entities.resolve(name, evidence);
    if (isRole(role) && !participants.has(entity)) participants.set(entity, { entity, role });
  }
  const all = [...participants.values()];
  const { from, to } = spanOfDate(draft.edtf);
  const sorted = all.map((p) => `${p.entity}:${p.role}`).sort();
  return {
    document,
    key: draft.key,
    object: draft.object,
    plain: isPlain(extraction, draft),
    deed: deedOf(draft),
    dated: draft.dated,
    record: {
      id: `e-${hashOf(draft.type, draft.edtf, nameKey(draft.object ?? ''), ...sorted)}`,
      type: draft.type,
      date: draft.edtf,
      from,
      to,
      participants: all,
      modality: draft.modality,
      ...(draft.place && { place: draft.place }),
      figures: [...new Set(draft.figures.flatMap((key) => figureId(document, key) ?? []))],
      evidence,
    },
  };
}

const mains = ({ record }: EventTelling): string[] =>
  record.participants.filter((p) => !BESIDE.has(p.role)).map((p) => p.entity);

const isSubset = (a: readonly string[], b: readonly string[]): boolean => a.every((one) => b.includes(one));

/** `../2022-03-15` and `2022-03`: where one only says that it has been, days in common are enough. */
const isOpenOverlap = (a: EventTelling, b: EventTelling): boolean =>
  (a.dated === 'open' || b.dated === 'open') &&
  a.document !== b.document &&
  (a.record.from ?? '') <= (b.record.to ?? '9999') &&
  (b.record.from ?? '') <= (a.record.to ?? '9999');

/** `1000억원을 투자해 공장을 지었다. 앞으로 8000억원을 투자한다`: what was paid, and what is to be. */
const areOtherSums = (a: EventTelling, b: EventTelling): boolean => {
  const [x, y] = [a.record, b.record];
  const isBoth = x.figures.length > 0 && y.figures.length > 0 && !x.figures.some((id) => y.figures.includes(id));
  return x.type === 'investment' && isBoth && (x.modality === 'planned') !== (y.modality === 'planned');
};

/** Same type, one date within the other, the same object where both name one, and the same main participants. */
export function isSameEvent(a: EventTelling, b: EventTelling): boolean {
  if (a.record.type !== b.record.type) return false;
  // What one document tells as two, one dated and one not (`준공했다`, `2021년 착공한`), are two
  if (a.document === b.document && a.dated !== b.dated && (a.dated === 'open' || b.dated === 'open')) return false;
  // `2024년까지 공장을 짓는다. 착공은 내년 상반기다`: nor is what begins it
  if (a.document === b.document && a.deed !== b.deed && (a.deed === '착공' || b.deed === '착공')) return false;
  if (areOtherSums(a, b)) return false;
  if (a.object && b.object && nameKey(a.object) !== nameKey(b.object)) return false;
  if (!isWithin(a.record, b.record) && !isWithin(b.record, a.record) && !isOpenOverlap(a, b)) return false;
  const [x, y] = [mains(a), mains(b)];
  if (isSubset(x, y) && isSubset(y, x)) return x.length > 0 || nameKey(a.object ?? '') === nameKey(b.object ?? '');
  // One tells of a part only: two in common make it the same deal, one does not (a tour and each of its visits).
  const common = x.filter((one) => y.includes(one)).length;
  return common >= 2 && (isSubset(x, y) || isSubset(y, x));
}

const length = ({ record }: EventTelling): number =>
  record.from && record.to ? Date.parse(record.to) - Date.parse(record.from) : Number.POSITIVE_INFINITY;
const STATED = { stated: 0, implied: 1, open: 2 };

function unite(group: readonly EventTelling[]): Omit<Event, 'title'> {
  const [first] = group as [EventTelling, ...EventTelling[]];
  // The telling that dates it, and of those the most precise one, gives the date; the first one keeps the id.
  const done = group.filter(({ record }) => record.modality === 'occurred');
  const dated = [...(done.length ? done : group)].sort(
    (a, b) => STATED[a.dated] - STATED[b.dated] || length(a) - length(b),
  )[0]!.record;
  const participants = new Map<string, Event['participants'][number]>();
  for (const { record } of group)
    for (const p of record.participants) if (!participants.has(p.entity)) participants.set(p.entity, p);
  const place = group.find(({ record }) => record.place)?.record.place;
  const modalities = new Set(group.map(({ record }) => record.modality));
  return {
    ...first.record,
    date: dated.date,
    from: dated.from,
    to: dated.to,
    participants: [...participants.values()],
    modality: modalities.has('occurred') ? 'occurred' : first.record.modality,
    ...(place && { place }),
    figures: [...new Set(group.flatMap(({ record }) => record.figures))],
    evidence: uniteEvidence(group.flatMap(({ record }) => record.evidence)),
  };
}

export interface MergedEvent {
  record: Omit<Event, 'title'>;
  object: string | undefined;
  plain: boolean;
  deed: string | undefined;
}

/** `idOf` gives the record's id for a draft of a document. */
export function mergeEvents(tellings: readonly EventTelling[]): {
  events: MergedEvent[];
  idOf(document: string, key: string): string | undefined;
} {
  const byType = new Map<string, EventTelling[][]>();
  const groups: EventTelling[][] = [];
  for (const telling of tellings) {
    const main = mains(telling)[0] ?? '';
    // Tellings that may be one share a type and a participant: only those are compared.
    const buckets = [...new Set([...mains(telling), ''])].map((entity) => `${telling.record.type}\u001f${entity}`);
    const near = (main ? buckets.slice(0, -1) : buckets).flatMap((bucket) => byType.get(bucket) ?? []);
    const group = near.find((g) => g.every((other) => isSameEvent(other, telling)));
    const target = group ?? [];
    target.push(telling);
    if (!group) groups.push(target);
    for (const bucket of main ? buckets.slice(0, -1) : buckets) {
      const list = byType.get(bucket) ?? [];
      if (!list.includes(target)) list.push(target);
      byType.set(bucket, list);
    }
  }
  const ids = new Map<string, string>();
  const used = new Set<string>();
  const events = groups.map((group) => {
    const united = unite(group);
    // Two of one kind, day and party are told apart by their sums
    const record = used.has(united.id) ? { ...united, id: `e-${hashOf(united.id, ...united.figures)}` } : united;
    used.add(record.id);
    for (const { document, key } of group) ids.set(`${document}\u001f${key}`, record.id);
    const named = group.find((t) => t.object);
    return { record, object: named?.object, plain: named?.plain ?? false, deed: group.find((t) => t.deed)?.deed };
  });
  return { events, idOf: (document, key) => ids.get(`${document}\u001f${key}`) };
}
