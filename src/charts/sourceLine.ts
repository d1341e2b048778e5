// The records that a picture shows in; its source line, and how many of how many it shows, out.
import { formatDate } from '../catalog/index.ts';
import type { Document, Indexed, Language } from '../model/index.ts';
import { textWidth } from './textWidth.ts';

/** The documents that tell of some records, the earliest first. */
export function documentsOf(indexed: Indexed, records: readonly string[]): Document[] {
  const ids = new Set<string>();
  for (const record of records)
    indexed.records.get(record)?.record.evidence.forEach((evidence) => ids.add(evidence.document));
  return indexed.dataset.documents
    .filter((document) => ids.has(document.id))
    .sort((a, b) => compare(a.published ?? '', b.published ?? '') || compare(a.id, b.id));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** `출처: 나루일보 2024년 3월 12일, …`: publishers and dates, as many as `room` pixels of 12 px text have place for. */
export function sourceLine(documents: readonly Document[], lang: Language, room: number): string {
  if (!documents.length) return '';
  const ko = lang === 'ko';
  const names = documents.map((document) => {
    const who = document.publisher ?? document.title;
    const day = document.published ? formatDate(document.published.slice(0, 10), lang) : '';
    return [who, day].filter(Boolean).join(' ');
  });
  const said = (count: number) => {
    const left = names.length - count;
    const rest = left ? (ko ? ` 외 ${left}건` : ` and ${left} more`) : '';
    return `${ko ? '출처' : `Source${names.length > 1 ? 's' : ''}`}: ${names.slice(0, count).join(', ')}${rest}`;
  };
  let count = names.length;
  while (count > 1 && textWidth(said(count), 12) > room) count--;
  return said(count);
}

/** `기록 7건`, `기록 12건 중 9건`: how many records are shown, of how many. */
export function countLine(shown: number, total: number, lang: Language): string {
  if (shown >= total) return lang === 'ko' ? `기록 ${total}건 모두` : total === 1 ? '1 record' : `all ${total} records`;
  return lang === 'ko' ? `기록 ${total}건 중 ${shown}건` : `${shown} of ${total} records`;
}
