import { polygonContains } from 'd3-polygon';
import { describe, expect, it } from 'vitest';
import { indexDataset, ORGANIZATION_KINDS, RELATION_TYPES, type Dataset } from '../../model/index.ts';
import { madeUpDataset } from '../../model/testing/madeUpDataset.ts';
import { toSvgText } from '../sceneText.ts';
import { cutOff, overlaps, textBoxes } from '../testing/textBoxes.ts';
import type { ChartContext, SceneNode } from '../types.ts';
import { drawing, frameOf } from './draw.ts';
import { network } from './index.ts';
import { labelBox } from './labels.ts';
import { layoutNetwork } from './layout.ts';
import { placeEntities } from './placeEntities.ts';
import { networkRows, type NetworkRow } from './rows.ts';

/** Groups of companies, and others tied to some of them. Pseudo-random, the same on every run. */
function madeUp(organizations: number, relations: number): Dataset {
  const dataset = madeUpDataset();
  const [organization, relation] = [dataset.organizations[0], dataset.relations[0]];
  if (!organization || !relation) throw new Error('the made-up dataset has no organization or relation');
  let seed = 11;
  const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  dataset.people = [];
  dataset.organizations = Array.from({ length: organizations }, (_, i) => {
    const { group: _group, parent: _parent, ...rest } = organization;
    const isGroup = i === 0;
    const kind = isGroup ? 'group' : (ORGANIZATION_KINDS[(i % (ORGANIZATION_KINDS.length - 1)) + 1] ?? 'company');
    const member = i > 0 && i < organizations / 4 ? { group: 'o-0' } : {};
    return { ...rest, id: `o-${i}`, name: { ko: `가람상사 ${i}호`, en: `Garam ${i}` }, kind, ...member };
  });
  dataset.relations = Array.from({ length: relations }, (_, i) => {
    const source = next(organizations);
    const target = i < organizations ? i : next(organizations);
    const year = 2018 + next(5);
    return {
      ...relation,
      id: `r-${i}`,
      type: RELATION_TYPES[next(RELATION_TYPES.length)] ?? 'partnership',
      source: `o-${source}`,
      target: `o-${target}`,
      date: `${year}-03`,
      from: `${year}-03-01`,
      to: `${year}-03-31`,
    };
  });
  return dataset;
}
const context = (width: number, height: number, options: Record<string, string> = {}): ChartContext => ({
  lang: 'ko',
  theme: 'light',
  width,
  height,
  options,
});
const layoutOf = (rows: readonly NetworkRow[], given: ChartContext) =>
  layoutNetwork(rows, { lang: given.lang, frame: frameOf(rows, given), options: given.options });
const nodesOf = (nodes: readonly SceneNode[]): SceneNode[] => nodes.flatMap((n) => [n, ...nodesOf(n.children ?? [])]);
const indexed = indexDataset(placeEntities(madeUp(48, 80)));
const rows = networkRows(indexed);
const crowdIndexed = indexDataset(placeEntities(madeUp(400, 900)));
const crowd = networkRows(crowdIndexed);

describe('the network', () => {
  it.each([
    [1280, 700],
    [900, 620],
    [390, 1500],
  ])('lets no label touch another label or a node, at %i × %i', (width, height) => {
    const { nodes, labels } = layoutOf(rows, context(width, height));
    const boxes = nodes.flatMap((node) => (node.text ? [{ node, ...labelBox(node, node.label.width) }] : []));
    expect(labels).toEqual({ shown: boxes.length, total: nodes.length });
    expect(boxes.length).toBeGreaterThan(nodes.length / 2);
    for (const [i, a] of boxes.entries()) {
      expect(a.x0).toBeGreaterThanOrEqual(0);
      expect(a.x1).toBeLessThanOrEqual(width);
      for (const b of boxes.slice(i + 1))
        expect(a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0, `${a.node.id} ${b.node.id}`).toBe(true);
      for (const { id, x, y, radius: r } of nodes)
        if (id !== a.node.id) expect(a.x1 <= x - r || x + r <= a.x0 || a.y1 <= y - r || y + r <= a.y0).toBe(true);
    }
  });

  describe.each(['ko', 'en'] as const)('in %s', (lang) => {
    const chosen: Record<string, string>[] = [{}, { focus: 'o-1' }, { focus: 'o-1', path: 'o-40' }, { year: '2019' }];
    const sizes = [390, 768, 1280, 1920].flatMap((width) => chosen.map((options) => [width, options] as const));
    it.each(sizes)('no text is cut off or stands on another, at %i pixels with %o', (width, options) => {
      const given = { ...context(width, 0, options), lang };
      const scene = drawing.draw(rows, indexed, { ...given, height: drawing.heightFor?.(rows, given) ?? 600 });
      const boxes = textBoxes(scene);
      expect(boxes.length).toBeGreaterThan(10);
      expect(overlaps(boxes)).toEqual([]);
      expect(cutOff(boxes, scene)).toEqual([]);
    });

    it.each([390, 1280, 1920])('nor in a crowd, at %i pixels', (width) => {
      const given = { ...context(width, 0), lang };
      const scene = drawing.draw(crowd, crowdIndexed, { ...given, height: drawing.heightFor?.(crowd, given) ?? 600 });
      const boxes = textBoxes(scene);
      expect(boxes.length).toBeGreaterThan(40);
      expect(overlaps(boxes)).toEqual([]);
      expect(cutOff(boxes, scene)).toEqual([]);
    });
  });

  it('fills its box', () => {
    const given = context(1280, 700);
    const frame = frameOf(rows, given);
    const { nodes } = layoutOf(rows, given);
    const span = (values: number[]) => Math.max(...values) - Math.min(...values);
    expect(span(nodes.map((n) => n.x))).toBeGreaterThan((frame.right - frame.left) * 0.8);
    expect(span(nodes.map((n) => n.y))).toBeGreaterThan((frame.bottom - frame.top) * 0.8);
    for (const { x, y } of nodes) {
      expect(x).toBeGreaterThan(frame.left);
      expect(x).toBeLessThan(frame.right);
      expect(y).toBeGreaterThan(frame.top);
      expect(y).toBeLessThan(frame.bottom);
    }
  });

  it('draws a hull around a group’s members, and around nobody else', () => {
    const { hulls, nodes } = layoutOf(rows, context(1280, 700));
    expect(hulls.map((h) => h.group)).toEqual(['o-0']);
    for (const { group, points } of hulls)
      for (const node of nodes) expect(polygonContains(points, [node.x, node.y]), node.id).toBe(node.group === group);
  });

  it('joins the members of a group by a ribbon where strangers stand among them', () => {
    const { nodes } = layoutOf(rows, context(1280, 700));
    const ids = new Set(nodes.filter((n) => n.group === 'o-0').map((n) => n.id));
    // A stranger in the middle of the members.
    const dataset = structuredClone(indexed.dataset);
    const middle = (key: 'x' | 'y') => {
      const values = dataset.organizations.flatMap((o) => (ids.has(o.id) && o.position ? [o.position[key]] : []));
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    };
    for (const one of dataset.organizations)
      if (!ids.has(one.id) && one.position) one.position = { ...one.position, x: middle('x'), y: middle('y') };
    const crowdedRows = networkRows(indexDataset(dataset));
    const layout = layoutOf(crowdedRows, context(500, 330));
    for (const { group, lines } of layout.ribbons) {
      const joined = new Set(lines.flat().map(({ x, y }) => `${x} ${y}`));
      const members = layout.nodes.filter((n) => n.group === group);
      expect(lines).toHaveLength(members.length - 1);
      expect(joined).toEqual(new Set(members.map(({ x, y }) => `${x} ${y}`)));
    }
    expect([...layout.hulls, ...layout.ribbons].map((one) => one.group)).toEqual(['o-0']);
    expect(layout.ribbons).toHaveLength(1);
  });

  it('draws the same bytes from the same data in any order', () => {
    const turn = <T>(list: readonly T[]) => [...list].reverse();
    const { dataset } = indexed;
    const turned = indexDataset({
      ...dataset,
      organizations: turn(dataset.organizations),
      relations: turn(dataset.relations),
    });
    const draw = (data: typeof indexed) =>
      toSvgText(drawing.draw(networkRows(data), data, context(1000, 640)) ?? { width: 0, height: 0, nodes: [] });
    expect(draw(turned)).toBe(draw(indexed));
  });

  it('opens each edge and each node, and says what it is', () => {
    const scene = drawing.draw(rows, indexed, context(1280, 700));
    const marks = nodesOf(scene.nodes).filter((n) => n.records);
    expect(new Set(marks.flatMap((m) => m.records))).toEqual(
      new Set(rows.flatMap((r) => [...r.records, r.source.id, r.target.id])),
    );
    for (const mark of marks) expect(mark.label?.length).toBeGreaterThan(5);
    const edge = marks.find((m) => m.records?.[0] === rows[0]?.id);
    expect(edge?.label).toContain(rows[0]?.source.name.ko);
    expect(edge?.label).toMatch(/20\d\d년 3월/);
  });

  it('puts an arrow on directed relations only', () => {
    const scene = drawing.draw(rows, indexed, context(1280, 700));
    for (const row of rows) {
      const edge = nodesOf(scene.nodes).find((n) => n.records?.[0] === row.id);
      expect(edge?.children, row.type).toHaveLength(row.directed ? 2 : 1);
    }
  });

  it('draws an edge as thick as its documents are many', () => {
    const dataset = madeUpDataset();
    const [first] = dataset.relations;
    first?.evidence.push({ document: 'made-up-2', start: 1, end: 3, quote: '협약' });
    const data = indexDataset(dataset);
    const scene = drawing.draw(networkRows(data), data, context(800, 500));
    const width = (id: string) =>
      Number(nodesOf(scene.nodes).find((n) => n.records?.[0] === id)?.children?.[0]?.attrs['stroke-width']);
    expect(width('r-1')).toBeGreaterThan(width('r-2'));
  });

  it('shows a node’s neighbours only when it is in focus', () => {
    const focus = rows[0]?.source.id ?? '';
    const near = new Set(
      rows.flatMap((r) => (r.source.id === focus || r.target.id === focus ? [r.source.id, r.target.id] : [])),
    );
    const { nodes } = layoutOf(rows, context(1000, 600, { focus }));
    expect(new Set(nodes.map((n) => n.id))).toEqual(near);
    expect(layoutOf(rows, context(1000, 600, { focus: 'nobody' })).nodes.length).toBeGreaterThan(near.size);
  });

  it('moves no node when the year changes, and keeps later relations from being opened', () => {
    const now = layoutOf(rows, context(1000, 600));
    const then = layoutOf(rows, context(1000, 600, { year: '2019' }));
    expect(then.nodes.map(({ x, y }) => [x, y])).toEqual(now.nodes.map(({ x, y }) => [x, y]));
    const scene = drawing.draw(rows, indexed, context(1000, 600, { year: '2019' }));
    const opened = new Set(nodesOf(scene.nodes).flatMap((n) => n.records ?? []));
    for (const row of rows) expect(opened.has(row.id), row.date ?? '').toBe((row.from ?? '') <= '2019-12-31');
  });

  it('counts those who have no relation, and shows a person’s post', () => {
    const data = indexDataset(madeUpDataset());
    const all = networkRows(data);
    expect(all.filter((r) => r.type === 'post').map((r) => [r.source.id, r.target.id])).toEqual([
      ['seo-bada', 'garam-electronics'],
    ]);
    expect(network.words(all, data, 'ko').description).toContain('관계가 없는 기관·인물 1곳');
  });

  it('lays out a thousand nodes', () => {
    const large = networkRows(indexDataset(placeEntities(madeUp(1000, 5000))));
    const { nodes, labels } = layoutOf(large, context(1280, 800));
    expect(nodes).toHaveLength(1000);
    expect(labels.shown).toBeGreaterThan(50);
    expect(labels.shown).toBeLessThan(1000);
    for (const { x, y } of nodes) expect(Number.isFinite(x + y)).toBe(true);
  }, 60_000);
});

describe('the network’s words', () => {
  it('name who is tied to most others, with the particle that its name wants', () => {
    const dataset = madeUpDataset();
    const [relation] = dataset.relations;
    if (!relation) throw new Error('no relation');
    dataset.relations = ['garam-electronics', 'hanbit-university', 'garam'].map((target, i) => ({
      ...relation,
      id: `r-${i}`,
      type: 'investment',
      source: 'solnae-bio',
      target,
    }));
    const data = indexDataset(dataset);
    expect(network.words(networkRows(data), data, 'ko').headline).toBe(
      '솔내바이오가 3곳과 이어져 관계망의 중심에 있고, 관계는 투자가 3건으로 가장 많다',
    );
    expect(network.words(networkRows(data), data, 'en').headline).toBe(
      'Solnae Bio is at the centre, tied to 3 others; investment is the most frequent tie, with 3',
    );
  });
});
