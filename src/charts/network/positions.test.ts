import { describe, expect, it } from 'vitest';
import { indexDataset, type Dataset, type Position } from '../../model/index.ts';
import { madeUpDataset } from '../../model/testing/madeUpDataset.ts';
import { drawing, frameOf } from './draw.ts';
import { layoutNetwork } from './layout.ts';
import { placeEntities } from './placeEntities.ts';
import { networkRows } from './rows.ts';

/** Six documents, each with some organizations of its own and ties to those of others. */
function told(documents: readonly number[]): Dataset {
  const dataset = madeUpDataset();
  const [organization, relation, document] = [dataset.organizations[0], dataset.relations[0], dataset.documents[0]];
  if (!organization || !relation || !document) throw new Error('the made-up dataset lacks records');
  const id = (document: number, i: number) => `o-${document}-${i}`;
  const source = (n: number) => [{ document: `d-${n}`, start: 0, end: 2, quote: '협약' }];
  const hub = { ...organization, id: 'hub', kind: 'group' as const, name: { ko: '가람그룹', en: 'Garam Group' } };
  return {
    ...dataset,
    documents: documents.map((n) => ({ ...document, id: `d-${n}` })),
    organizations: [
      hub,
      ...documents.flatMap((n) =>
        Array.from({ length: 9 }, (_, i) => ({
          ...organization,
          id: id(n, i),
          name: { ko: `솔내상사 제${n}의 ${i}호`, en: `Solnae ${n}-${i}` },
          kind: 'company' as const,
          ...(i < 2 ? { group: 'hub' } : {}),
          evidence: source(n),
        })),
      ),
    ],
    people: [],
    events: [],
    figures: [],
    conflicts: [],
    relations: documents.flatMap((n, at) =>
      Array.from({ length: 9 }, (_, i) => ({
        ...relation,
        id: `r-${n}-${i}`,
        source: id(n, i),
        target: i < 3 ? 'hub' : i < 5 && at > 0 ? id(documents[at - 1] ?? n, i) : id(n, i % 3),
        events: [],
        evidence: source(n),
      })),
    ),
  };
}

const positionsIn = ({ organizations, people }: Dataset) =>
  new Map(
    [...organizations, ...people].flatMap(({ id, position }): [string, Position][] =>
      position ? [[id, position]] : [],
    ),
  );

function placesAt(dataset: Dataset, width: number) {
  const rows = networkRows(indexDataset(dataset));
  const context = { lang: 'ko' as const, theme: 'light' as const, width, options: {} };
  const height = drawing.heightFor?.(rows, context) ?? 600;
  const frame = frameOf(rows, { ...context, height });
  return new Map(layoutNetwork(rows, { lang: 'ko', frame, options: {} }).nodes.map((n) => [n.id, n]));
}

const ALL = [1, 2, 3, 4, 5, 6];

describe('positions', () => {
  it('are the same from the same data, in any order', () => {
    const dataset = told(ALL);
    const turned = {
      ...dataset,
      organizations: [...dataset.organizations].reverse(),
      relations: [...dataset.relations].reverse(),
    };
    expect(positionsIn(placeEntities(turned))).toEqual(positionsIn(placeEntities(dataset)));
    expect(JSON.stringify(placeEntities(dataset))).toBe(JSON.stringify(placeEntities(told(ALL))));
  });

  it('stay as they are when the same data is built again', () => {
    const first = placeEntities(told(ALL));
    expect(placeEntities(told(ALL), positionsIn(first))).toEqual(first);
  });

  it.each(ALL.flatMap((left) => [390, 1200, 1840].map((width) => [left, width] as const)))(
    'move by 5 pixels at most in the middle when document %i comes to the others, at %i pixels',
    (left, width) => {
      const before = placeEntities(told(ALL.filter((n) => n !== left)));
      const after = placeEntities(told(ALL), positionsIn(before));
      const [old, now] = [placesAt(before, width), placesAt(after, width)];
      const moves = [...old.values()].flatMap((node) => {
        const there = now.get(node.id);
        return there ? [Math.hypot(there.x - node.x, there.y - node.y)] : [];
      });
      moves.sort((a, b) => a - b);
      expect(now.size).toBe(old.size + 9);
      expect(moves).toHaveLength(old.size);
      expect(moves[Math.floor(moves.length / 2)]).toBeLessThanOrEqual(5);
    },
  );

  it('of newcomers are near their neighbours, and nobody’s place is taken', () => {
    const before = placeEntities(told([1, 2, 3]));
    const known = positionsIn(before);
    const after = positionsIn(placeEntities(told([1, 2, 3, 4]), known));
    for (const [id, position] of known) expect(after.get(id)).toEqual(position);
    const places = new Set([...after.values()].map(({ x, y }) => `${x} ${y}`));
    expect(places.size).toBe(after.size);
    const near = (a: string, b: string) =>
      Math.hypot((after.get(a)?.x ?? 0) - (after.get(b)?.x ?? 0), (after.get(a)?.y ?? 0) - (after.get(b)?.y ?? 0));
    expect(near('o-4-0', 'o-4-6')).toBeLessThan(0.5);
  });

  it('are made anew where hardly anybody is known', () => {
    const dataset = told(ALL);
    expect(placeEntities(dataset, new Map([['hub', { x: 0, y: 0, tallX: 0, tallY: 0 }]]))).toEqual(
      placeEntities(dataset),
    );
  });

  it('are left out where no relation names the entity', () => {
    const dataset = told(ALL);
    dataset.relations = dataset.relations.filter((r) => r.source !== 'o-6-8' && r.target !== 'o-6-8');
    expect(positionsIn(placeEntities(dataset)).has('o-6-8')).toBe(false);
  });
});
