// Rows of counted events in; the chart's headline, subtitle and description out.
import { eventType, formatDate } from '../../catalog/index.ts';
import type { Indexed, Language } from '../../model/index.ts';
import { describe, note, plural, withParticle, yearsOf } from '../phrases.ts';
import type { ChartWords } from '../types.ts';
import type { ActivityRow } from './rows.ts';

/** A row's spoken name: type, period, how many, how many of them planned. */
export function spokenRow(row: ActivityRow, lang: Language): string {
  const type = eventType(row.type)?.label[lang] ?? row.type;
  const date = formatDate(row.date, lang);
  if (lang === 'ko') {
    const planned = row.planned ? ` (예정 ${row.planned}건)` : '';
    return `${type}, ${date}${row.placed || !row.from || !row.to ? '' : ' 사이 어느 때'}: ${row.count}건${planned}`;
  }
  const planned = row.planned ? ` (${row.planned} planned)` : '';
  return `${type}, ${row.placed || !row.from || !row.to ? '' : 'some time in or during '}${date}: ${plural(row.count, 'event')}${planned}`;
}

function tally<Key>(rows: readonly ActivityRow[], key: (row: ActivityRow) => Key): [Key, number][] {
  const counts = new Map<Key, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + row.count);
  return [...counts];
}
/** Every key that has the highest count, in order. */
function highest<Key>(counts: [Key, number][]): { keys: Key[]; count: number } {
  const count = Math.max(0, ...counts.map(([, n]) => n));
  return { keys: counts.filter(([, n]) => n === count).map(([key]) => key), count };
}

export function words(rows: ActivityRow[], indexed: Indexed, lang: Language): ChartWords {
  const ko = lang === 'ko';
  const shown = rows.reduce((sum, row) => sum + row.count, 0);
  const total = indexed.dataset.events.length;
  if (!shown) {
    const headline = ko ? '날짜가 알려진 사건이 없다' : 'No event has a known date';
    return { headline, subtitle: '', description: headline, shown, total };
  }
  const placed = rows.filter((row) => row.placed);
  const quarters = highest(tally(placed, (row) => row.date).sort(([a], [b]) => (a < b ? -1 : 1)));
  const types = highest(tally(rows, (row) => row.type));
  const type = types.keys.map((id) => eventType(id)?.label[lang] ?? id);
  const first = formatDate(quarters.keys[0] ?? '', lang);
  const peak =
    quarters.count < 2 || quarters.keys.length > 2
      ? ''
      : quarters.keys.length === 1
        ? ko
          ? `${first}에 사건 ${quarters.count}건이 몰렸고`
          : `Events peak in the ${first}, with ${quarters.count}`
        : ko
          ? `${withParticle(first, '과/와')} ${formatDate(quarters.keys[1] ?? '', lang)}에 사건이 ${quarters.count}건씩 몰렸고`
          : `The ${first} and the ${formatDate(quarters.keys[1] ?? '', lang)} saw ${quarters.count} events each`;
  const most =
    type.length === 1
      ? ko
        ? `유형은 ${type[0]} ${types.count}건이 가장 많다`
        : `${peak ? 'the' : 'The'} most frequent type is ${type[0]?.toLowerCase()} (${types.count})`
      : '';
  const headline =
    (peak && !most ? peak.replace(/몰렸고$/, '몰렸다') : [peak, most].filter(Boolean).join(ko ? ', ' : '; ')) ||
    (ko
      ? `사건 ${shown}건이 한 분기나 유형에 몰려 있지 않다`
      : `${plural(shown, 'event')}, with no one peak quarter or type`);
  const vague = shown - placed.reduce((sum, row) => sum + row.count, 0);
  const subtitle = note(
    ko ? `분기와 유형별 사건 수` : 'Events by quarter and type',
    vague > 0 &&
      (ko
        ? `${vague}건은 한 분기로 좁혀지지 않아 가능한 기간 전체에 막대로`
        : `${vague} cannot be placed in one quarter: bars over all the time they may lie in`),
    yearsOf(
      rows.flatMap((row) => [row.from, row.to].filter((day) => day !== null)),
      lang,
    ),
  );
  const bySize = [...rows].sort((a, b) => b.count - a.count);
  return {
    headline,
    subtitle,
    description: describe(
      headline,
      bySize.map((row) => spokenRow(row, lang)),
      lang,
    ),
    shown,
    total,
  };
}
