// The network's rows in; its finding, subtitle and description in words out.
import type { Indexed, Language } from '../../model/index.ts';
import { formatNumber } from '../../catalog/index.ts';
import { withParticle } from '../phrases.ts';
import type { ChartWords } from '../types.ts';
import { toGraph } from './graph.ts';
import { edgeLabel, type NetworkRow } from './rows.ts';

/** What the house itself is, not whom it deals with. */
const INNER = new Set(['affiliation', 'post']);

/** How many rows each type has, most first. */
export function countTypes(rows: readonly NetworkRow[]): [NetworkRow['type'], number][] {
  const counts = new Map<NetworkRow['type'], number>();
  for (const { type } of rows) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function headlineOf(rows: readonly NetworkRow[], lang: Language): string {
  const count = (n: number) => formatNumber(n, lang);
  if (!rows.length) return lang === 'ko' ? '표시할 관계가 없다' : 'There is no relation to show';
  const outer = rows.filter((row) => !INNER.has(row.type));
  const counted = outer.length ? outer : rows;
  const hubs = [...toGraph(counted).nodes].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const leading = hubs.filter((n) => n.degree === hubs[0]?.degree);
  const degree = hubs[0]?.degree ?? 0;
  const [top] = countTypes(counted);
  const most = count(top?.[1] ?? 0);
  const type = top ? edgeLabel(top[0])[lang] : '';
  if (degree < 2)
    return lang === 'ko'
      ? `관계 ${count(rows.length)}건이 확인된다`
      : `${count(rows.length)} ${rows.length === 1 ? 'relation is' : 'relations are'} on record`;
  if (leading.length > 2)
    return lang === 'ko'
      ? `관계 ${count(rows.length)}건 가운데 ${withParticle(type, '이/가')} ${most}건으로 가장 많다`
      : `${type} is the most frequent of ${count(rows.length)} relations, with ${most}`;
  const names = leading.map((n) => n.name[lang]);
  if (lang === 'ko') {
    const who =
      names.length > 1
        ? `${withParticle(names[0] ?? '', '과/와')} ${withParticle(names[1] ?? '', '이/가')} 각각`
        : withParticle(names[0] ?? '', '이/가');
    return `${who} ${count(degree)}곳과 이어져 관계망의 중심에 있고, 관계는 ${withParticle(type, '이/가')} ${most}건으로 가장 많다`;
  }
  const who = names.join(' and ');
  return `${who} ${names.length > 1 ? 'are' : 'is'} at the centre, tied to ${count(degree)} others${names.length > 1 ? ' each' : ''}; ${type.toLowerCase()} is the most frequent tie, with ${most}`;
}

/** Organizations and people that no relation names. */
export function isolatedCount(rows: readonly NetworkRow[], indexed: Indexed): number {
  const named = new Set(rows.flatMap((row) => [row.source.id, row.target.id]));
  const { organizations, people } = indexed.dataset;
  return [...organizations, ...people].filter(({ id }) => !named.has(id)).length;
}

/** What the network says in words. */
export function networkWords(rows: NetworkRow[], indexed: Indexed, lang: Language): ChartWords {
  const headline = headlineOf(rows, lang);
  const count = (n: number) => formatNumber(n, lang);
  const many = (n: number, one: string, more: string) => `${count(n)} ${n === 1 ? one : more}`;
  const { nodes } = toGraph(rows);
  const people = nodes.filter((n) => n.kind === 'person').length;
  const places = nodes.length - people;
  const isolated = isolatedCount(rows, indexed);
  const undated = rows.filter((row) => row.date === null).length;
  const types = countTypes(rows).map(([type, n]) =>
    lang === 'ko' ? `${edgeLabel(type).ko} ${count(n)}건` : `${edgeLabel(type).en} ${count(n)}`,
  );
  const hubs = [...nodes].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)).slice(0, 5);
  const description =
    lang === 'ko'
      ? [
          `${headline}.`,
          types.length ? `유형별로는 ${types.join(', ')}이다.` : '',
          hubs.length ? `이웃이 많은 순서로 ${hubs.map((n) => `${n.name.ko} ${n.degree}곳`).join(', ')}이다.` : '',
          undated ? `${count(undated)}건은 날짜가 없다.` : '',
          isolated ? `관계가 없는 기관·인물 ${count(isolated)}곳은 그리지 않았다.` : '',
        ]
      : [
          `${headline}.`,
          types.length ? `By type: ${types.join(', ')}.` : '',
          hubs.length ? `Most neighbours: ${hubs.map((n) => `${n.name.en} ${n.degree}`).join(', ')}.` : '',
          undated ? `${many(undated, 'relation has', 'relations have')} no date.` : '',
          isolated ? `Not drawn, having no relation: ${count(isolated)}.` : '',
        ];
  const subtitle =
    lang === 'ko'
      ? `기관 ${count(places)}곳${people ? `, 인물 ${count(people)}명` : ''} 사이의 관계 ${count(rows.length)}건, 선의 굵기는 출처 수`
      : `${many(rows.length, 'relation', 'relations')} of ${many(places, 'organization', 'organizations')}${people ? ` and ${many(people, 'person', 'people')}` : ''}; lines are as thick as their sources are many`;
  return {
    headline,
    subtitle,
    description: description.filter(Boolean).join(' '),
    shown: rows.length,
    total: rows.length,
  };
}
