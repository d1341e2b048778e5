// A number of organizations and relations in; a made-up dataset with them, the same on every run, out.
import { ORGANIZATION_KINDS, RELATION_TYPES, SCHEMA_VERSION, type Dataset } from '../../../src/model/index.ts';

const evidence = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ document: `made-up-${i}`, start: 0, end: 2, quote: '협약' }));

/** Groups of twenty; each organization has ties to its like and, now and then, to any. */
export function madeUpGraph(organizations: number, relations: number): Dataset {
  let seed = 7;
  const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const near = (i: number) => {
    const distance = next(10) < 8 ? 1 + next(24) : 1 + next(organizations - 1);
    return (i + distance) % organizations;
  };
  const id = (i: number) => `o-${String(i).padStart(4, '0')}`;
  return {
    schemaVersion: SCHEMA_VERSION,
    documents: [0, 1, 2, 3].map((i) => ({
      id: `made-up-${i}`,
      title: `지어낸 글 ${i}`,
      publisher: '나루일보',
      authors: [],
      published: `202${i}-03-02`,
      language: 'ko',
      sha256: String(i).repeat(64),
      kind: 'digest',
    })),
    organizations: Array.from({ length: organizations }, (_, i) => ({
      id: id(i),
      name: { ko: `가람상사 ${i}호`, en: `Garam ${i}` },
      aliases: [],
      kind: i % 100 === 0 ? 'group' : pick(ORGANIZATION_KINDS.slice(1)),
      ...(i % 100 > 0 && i % 100 < 20 ? { group: id(i - (i % 100)) } : {}),
      evidence: evidence(1),
    })),
    people: [],
    events: [],
    figures: [],
    relations: Array.from({ length: relations }, (_, i) => {
      const source = i < organizations ? i : Math.floor((next(1000) / 1000) ** 2 * organizations);
      const year = 2018 + next(6);
      return {
        id: `r-${i}`,
        type: pick(RELATION_TYPES),
        source: id(source),
        target: id(near(source)),
        date: `${year}-03`,
        from: `${year}-03-01`,
        to: `${year}-03-31`,
        events: [],
        evidence: evidence(1 + next(4)),
      };
    }),
    conflicts: [],
  };
}
