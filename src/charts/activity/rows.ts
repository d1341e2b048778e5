// A dataset in; how many events of each type fall into each quarter, or over what longer time they may lie, out.
import { eventType, eventTypes, formatDate } from '../../catalog/index.ts';
import type { Event, Indexed } from '../../model/index.ts';
import type { ChartRow, Column } from '../types.ts';

export interface ActivityRow extends ChartRow {
  type: string;
  /** EDTF: the quarter (`2020-34`), or the events' own date where it cannot be placed in one quarter. */
  date: string;
  /** First and last day; null is open. */
  from: string | null;
  to: string | null;
  /** Whether the date lies within one quarter. */
  placed: boolean;
  count: number;
  /** How many of them are only planned. */
  planned: number;
}

/** `2020-34` for any day of April to June 2020. */
export function quarterOf(day: string): string {
  const [year = '', month = '1'] = day.split('-');
  return `${year}-${33 + Math.floor((Number(month) - 1) / 3)}`;
}

/** The quarter that holds the whole of an event's date; undefined where it reaches beyond one, or is open. */
function placeOf(event: Event): string | undefined {
  if (!event.from || !event.to) return undefined;
  const quarter = quarterOf(event.from);
  return quarter === quarterOf(event.to) ? quarter : undefined;
}

const order = new Map(eventTypes.map((type, i) => [type.id, i]));
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Types in the catalogue's order; within one by time. Events without any known day are left out. */
export function rows(indexed: Indexed): ActivityRow[] {
  const groups = new Map<string, ActivityRow>();
  const events = [...indexed.dataset.events].sort((a, b) => compare(a.id, b.id));
  for (const event of events) {
    if (!event.from && !event.to) continue;
    const quarter = placeOf(event);
    const key = `${event.type} ${quarter ?? `${event.from}/${event.to}`}`;
    const row = groups.get(key) ?? {
      records: [],
      type: event.type,
      date: quarter ?? event.date,
      from: event.from,
      to: event.to,
      placed: quarter !== undefined,
      count: 0,
      planned: 0,
    };
    row.records.push(event.id);
    row.count++;
    if (event.modality === 'planned') row.planned++;
    if (event.from && row.from && event.from < row.from) row.from = event.from;
    if (event.to && row.to && event.to > row.to) row.to = event.to;
    groups.set(key, row);
  }
  return [...groups.values()].sort(
    (a, b) =>
      (order.get(a.type) ?? 99) - (order.get(b.type) ?? 99) ||
      compare(a.from ?? '', b.from ?? '') ||
      compare(a.to ?? '9999', b.to ?? '9999') ||
      compare(a.date, b.date),
  );
}

export const columns = (): Column<ActivityRow>[] => [
  {
    id: 'type',
    label: { ko: '유형', en: 'Type' },
    value: (row) => row.type,
    shown: (row, lang) => eventType(row.type)?.label[lang] ?? row.type,
  },
  {
    id: 'period',
    label: { ko: '시기', en: 'Period' },
    value: (row) => row.date,
    shown: (row, lang) => formatDate(row.date, lang),
  },
  { id: 'from', label: { ko: '첫날', en: 'First day' }, value: (row) => row.from },
  { id: 'to', label: { ko: '마지막 날', en: 'Last day' }, value: (row) => row.to },
  { id: 'count', label: { ko: '사건 수', en: 'Events' }, value: (row) => row.count },
  { id: 'planned', label: { ko: '그중 예정', en: 'Of these planned' }, value: (row) => row.planned },
  {
    id: 'placed',
    label: { ko: '한 분기로 특정', en: 'Within one quarter' },
    value: (row) => String(row.placed),
    shown: (row, lang) => (lang === 'ko' ? (row.placed ? '예' : '아니요') : row.placed ? 'yes' : 'no'),
  },
];
