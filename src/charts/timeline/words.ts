// The timeline's rows in; its finding, subtitle and description in words out.
import { eventType, formatDate, formatNumber } from '../../catalog/index.ts';
import type { Language } from '../../model/index.ts';
import type { ChartWords } from '../types.ts';
import { isDrawable, type TimelineRow } from './rows.ts';

/** How many rows each key has, most first, then by key. */
function tally(keys: string[]): [key: string, count: number][] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** Years that an event lies in for sure: one that may have been in either of two years counts for neither. */
const yearOf = (row: TimelineRow) =>
  row.from && row.to && row.from.slice(0, 4) === row.to.slice(0, 4) ? [row.from.slice(0, 4)] : [];

const list = (items: string[], lang: Language) =>
  lang === 'ko'
    ? items.join('·')
    : items.length < 2
      ? items.join('')
      : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** `2018~2024년` / `2018–2024`: first and last year that the rows touch. */
function yearsOf(rows: TimelineRow[], lang: Language): string {
  const days = rows.flatMap((r) => [r.from, r.to]).filter((day) => day !== null);
  const years = days.map((day) => day.slice(0, 4)).sort();
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return lang === 'ko' ? '날짜 미상' : 'undated';
  if (first === last) return lang === 'ko' ? `${first}년` : first;
  return lang === 'ko' ? `${first}~${last}년` : `${first}–${last}`;
}

function headlineOf(rows: TimelineRow[], lang: Language): string {
  const count = (n: number) => formatNumber(n, lang);
  const [only] = rows;
  if (!only) return lang === 'ko' ? '표시할 사건이 없다' : 'There is no event to show';
  if (rows.length === 1)
    return lang === 'ko'
      ? `${only.title.ko}, ${formatDate(only.date, 'ko')}`
      : `${only.title.en}, ${formatDate(only.date, 'en')}`;
  const years = tally(rows.flatMap(yearOf));
  const types = tally(rows.map((r) => r.type));
  const top = years.filter(([, n]) => n === years[0]?.[1]);
  const leading = types.filter(([, n]) => n === types[0]?.[1]);
  const typeNames = leading.map(([id]) => eventType(id)?.label[lang] ?? id);
  const typeCount = leading[0]?.[1] ?? 0;
  const [peak] = top;
  // With every year alike there is no peak to tell of; the span is the finding then.
  if (!peak || top.length > 2 || years.length === 1 || peak[1] < 2)
    return lang === 'ko'
      ? `${yearsOf(rows, 'ko')}에 사건 ${count(rows.length)}건이 확인된다`
      : `${count(rows.length)} events are on record for ${yearsOf(rows, 'en')}`;
  if (lang === 'ko') {
    const first =
      top.length > 1
        ? `사건 ${count(rows.length)}건 가운데 ${top.map(([year]) => `${year}년`).join('과 ')}에 각각 ${count(peak[1])}건이 몰렸다`
        : `사건 ${count(rows.length)}건 가운데 ${count(peak[1])}건이 ${peak[0]}년에 몰렸다`;
    return leading.length > 2
      ? first
      : `${first.replace(/몰렸다$/, '몰렸고')}, ${list(typeNames, 'ko')} 유형이 ${leading.length > 1 ? '각각 ' : ''}${count(typeCount)}건으로 가장 많다`;
  }
  const where = list(
    top.map(([year]) => year),
    'en',
  );
  const first = `${where} ${top.length > 1 ? 'were the busiest years, each' : 'was the busiest year,'} with ${count(peak[1])} of ${count(rows.length)} events`;
  return leading.length > 2
    ? first
    : `${first}; ${list(
        typeNames.map((n) => n.toLowerCase()),
        'en',
      )} ${leading.length > 1 ? 'lead with' : 'leads with'} ${count(typeCount)}${leading.length > 1 ? ' each' : ''}`;
}

/** What the timeline says in words. */
export function timelineWords(all: TimelineRow[], lang: Language): ChartWords {
  const rows = all.filter(isDrawable);
  const headline = headlineOf(rows, lang);
  const years = yearsOf(rows, lang);
  const planned = rows.filter((r) => r.modality === 'planned').length;
  const ongoing = rows.filter((r) => r.modality === 'ongoing').length;
  const vague = rows.filter((r) => r.from !== r.to).length;
  const types = tally(rows.map((r) => r.type)).map(([id, n]) => {
    const name = eventType(id)?.label[lang] ?? id;
    return lang === 'ko' ? `${name} ${n}건` : `${name} ${n}`;
  });
  const undated = all.length - rows.length;
  const description =
    lang === 'ko'
      ? [
          `${headline}.`,
          types.length ? `유형별로는 ${types.join(', ')}이다.` : '',
          planned || ongoing ? `예정 ${planned}건, 진행 중 ${ongoing}건이 들어 있다.` : '',
          vague ? `${vague}건은 하루가 아니라 기간으로 그렸다.` : '',
          undated ? `${undated}건은 날짜를 알 수 없어 그리지 않았다.` : '',
        ]
      : [
          `${headline}.`,
          types.length ? `By type: ${types.join(', ')}.` : '',
          planned || ongoing ? `${planned} planned and ${ongoing} ongoing among them.` : '',
          vague ? `${vague} ${vague === 1 ? 'is' : 'are'} drawn as a span of time, not as a day.` : '',
          undated ? `${undated} without a known date ${undated === 1 ? 'is' : 'are'} not drawn.` : '',
        ];
  return {
    headline,
    subtitle: lang === 'ko' ? `사건의 시점과 기간, ${years}` : `When events happened and how long they took, ${years}`,
    description: description.filter(Boolean).join(' '),
    shown: rows.length,
    total: all.length,
  };
}
