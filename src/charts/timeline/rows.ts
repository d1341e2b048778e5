// A dataset in; one row an event out, in order of time: what the timeline draws, its table and its CSV.
import { eventType, formatDate, modalityLabels } from '../../catalog/index.ts';
import { nameOf, type Event, type Indexed, type Label, type Language, type Modality } from '../../model/index.ts';
import type { ChartRow, Column } from '../types.ts';

export interface TimelineRow extends ChartRow {
  id: string;
  type: string;
  /** EDTF, and its first and last day; null is open. */
  date: string;
  from: string | null;
  to: string | null;
  modality: Modality;
  title: Label;
  participants: Label;
  /** The organization that acts, else the first that takes part; a person stands for theirs. */
  lead: { id: string; name: Label } | null;
  place: string | null;
  publishers: string[];
  /** How many documents tell of it. */
  documents: number;
  figures: number;
  /** Which labels go first where there is no room for all. */
  importance: number;
}

const DAY = 86_400_000;

/** The organization that a participant is, or that a person who takes part stands for. */
function organizationOf(entity: string, indexed: Indexed): string | undefined {
  const found = indexed.records.get(entity);
  if (found?.kind === 'person') return found.record.roles.find((role) => role.organization)?.organization;
  return found?.kind === 'organization' ? entity : undefined;
}

function leadOf({ type, participants }: Event, indexed: Indexed): TimelineRow['lead'] {
  const agent = eventType(type)?.roles.agent;
  let lead: string | undefined;
  for (const { entity, role } of participants) {
    if (lead !== undefined && role !== agent) continue;
    const id = organizationOf(entity, indexed);
    if (id === undefined) continue;
    lead = id;
    if (role === agent) break;
  }
  return lead === undefined
    ? null
    : { id: lead, name: { ko: nameOf(indexed, lead, 'ko'), en: nameOf(indexed, lead, 'en') } };
}

/** What the four headline figures are about: places, people, money, talent. */
const HEADLINE_METRICS = new Set([
  'site-area',
  'floor-area',
  'building-count',
  'headcount',
  'investment',
  'fund-size',
  'talent-target',
  'trainee-count',
]);

/** Corroboration counts most, then figures (headline metrics more than others), then (up to ten years) length. */
function importanceOf(event: Event, told: number, indexed: Indexed): number {
  const days = event.from && event.to ? (Date.parse(event.to) - Date.parse(event.from)) / DAY : 0;
  const figures = event.figures.map((id) => {
    const found = indexed.records.get(id);
    return found?.kind === 'figure' && HEADLINE_METRICS.has(found.record.metric) ? 2 : 1;
  });
  const best = figures.sort((a, b) => b - a).slice(0, 3);
  return told * 4 + best.reduce((a, b) => a + b, 0) + Math.log10(1 + Math.min(3650, days)) / 2;
}

function toRow(event: Event, indexed: Indexed): TimelineRow {
  const names = (lang: Language) => event.participants.map((p) => nameOf(indexed, p.entity, lang)).join(', ');
  const ids = new Set(event.evidence.map((e) => e.document));
  const documents = [...ids].map((id) => indexed.documents.get(id));
  return {
    records: [event.id],
    id: event.id,
    type: event.type,
    date: event.date,
    from: event.from,
    to: event.to,
    modality: event.modality,
    title: event.title,
    participants: { ko: names('ko'), en: names('en') },
    lead: leadOf(event, indexed),
    place: event.place ?? null,
    publishers: [...new Set(documents.map((d) => d?.publisher ?? d?.title ?? ''))].filter(Boolean),
    documents: ids.size,
    figures: event.figures.length,
    importance: importanceOf(event, ids.size, indexed),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Every event, by its first day (an open start: its last), then last day, then id. */
export function timelineRows(indexed: Indexed): TimelineRow[] {
  return indexed.dataset.events
    .map((event) => toRow(event, indexed))
    .sort(
      (a, b) =>
        compare(a.from ?? a.to ?? '9999', b.from ?? b.to ?? '9999') ||
        compare(a.to ?? '9999', b.to ?? '9999') ||
        compare(a.id, b.id),
    );
}

/** A row without any known day is told of in words; it has no place in time. */
export const isDrawable = (row: TimelineRow): boolean => row.from !== null || row.to !== null;

export function timelineColumns(): Column<TimelineRow>[] {
  return [
    { id: 'id', label: { ko: '식별자', en: 'Id' }, value: (r) => r.id },
    {
      id: 'date',
      label: { ko: '시점', en: 'Date' },
      value: (r) => r.date,
      shown: (r, lang) => formatDate(r.date, lang),
    },
    { id: 'from', label: { ko: '첫날', en: 'First day' }, value: (r) => r.from },
    { id: 'to', label: { ko: '마지막 날', en: 'Last day' }, value: (r) => r.to },
    {
      id: 'type',
      label: { ko: '유형', en: 'Type' },
      value: (r) => r.type,
      shown: (r, lang) => eventType(r.type)?.label[lang] ?? r.type,
    },
    { id: 'title_ko', label: { ko: '제목', en: 'Title (Korean)' }, value: (r) => r.title.ko },
    { id: 'title_en', label: { ko: '제목(영문)', en: 'Title' }, value: (r) => r.title.en },
    {
      id: 'participants',
      label: { ko: '참여자', en: 'Participants' },
      value: (r) => r.participants.ko,
      shown: (r, lang) => r.participants[lang],
    },
    {
      id: 'modality',
      label: { ko: '상태', en: 'State' },
      value: (r) => r.modality,
      shown: (r, lang) => modalityLabels[r.modality][lang],
    },
    { id: 'place', label: { ko: '장소', en: 'Place' }, value: (r) => r.place },
    { id: 'documents', label: { ko: '출처 수', en: 'Sources' }, value: (r) => r.documents },
    { id: 'publishers', label: { ko: '매체', en: 'Publishers' }, value: (r) => r.publishers.join('; ') },
  ];
}
