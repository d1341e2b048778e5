import { describe, expect, it } from 'vitest';
import type { SceneNode } from '../charts/types.ts';
import { indexDataset, type Dataset } from '../model/index.ts';
import { amountsBeside, drawHeadline, HEIGHT } from './headlineScene.ts';
import { madeUpDataset } from './testing/madeUpDataset.ts';

function made(change: (dataset: Dataset) => void = () => {}) {
  const dataset = madeUpDataset();
  change(dataset);
  const indexed = indexDataset(dataset);
  const figure = (id: string) => {
    const found = dataset.figures.find((one) => one.id === id);
    if (!found) throw new Error(`no figure ${id}`);
    return found;
  };
  return { indexed, figure };
}
const flat = (nodes: readonly SceneNode[]): SceneNode[] => nodes.flatMap((n) => [n, ...flat(n.children ?? [])]);
const context = { lang: 'ko', theme: 'light', width: 270 } as const;

describe('what stands beside a headline', () => {
  it('is of its unit, or brought to it by the article, the headline first, then by size', () => {
    const { indexed, figure } = made();
    const amounts = amountsBeside(figure('f-total'), indexed);
    expect(amounts.map((a) => [a.figure.id, a.value, a.bound, !!a.converted])).toEqual([
      ['f-total', 90e9, 'exact', false],
      ['f-total-2', 75e9, 'exact', false],
      ['f-invest', 35e9, 'at-least', true],
    ]);
  });
  it('is never a yearly number beside a total', () => {
    const { indexed, figure } = made();
    const ids = amountsBeside(figure('f-talent'), indexed).map((a) => a.figure.id);
    expect(ids).toEqual(['f-talent', 'f-trained']);
  });
});

describe('the small picture of a headline', () => {
  it('has a mark for each amount, all of them within its box', () => {
    const { indexed, figure } = made();
    const nodes = flat(drawHeadline(figure('f-total'), indexed, context).nodes);
    expect(nodes.flatMap((n) => n.records ?? [])).toEqual(['f-total', 'f-total-2', 'f-invest']);
    for (const n of nodes.filter((one) => one.tag === 'rect')) {
      expect(Number(n.attrs['x']) + Number(n.attrs['width'])).toBeLessThanOrEqual(context.width);
      expect(Number(n.attrs['y']) + Number(n.attrs['height'])).toBeLessThanOrEqual(HEIGHT);
    }
  });
  it('draws what is planned hollow and what has a lower bound with an arrow', () => {
    const { indexed, figure } = made();
    const nodes = flat(drawHeadline(figure('f-invest'), indexed, context).nodes);
    expect(nodes.some((n) => n.tag === 'path')).toBe(true);
    expect(
      nodes.filter((n) => n.tag === 'rect' && !n.records).every((n) => Number(n.attrs['fill-opacity']) < 0.5),
    ).toBe(true);
  });
  it('has bars to compare where their words are nearly as wide as the box: fewer, the words under them', () => {
    const { indexed, figure } = made();
    const narrow = { ...context, lang: 'en', width: 150 } as const;
    const nodes = flat(drawHeadline(figure('f-total'), indexed, narrow).nodes);
    expect(nodes.flatMap((n) => n.records ?? [])).toEqual(['f-total', 'f-total-2']);
    const bars = nodes.filter((n) => n.tag === 'rect' && !n.records).map((n) => Number(n.attrs['width']));
    expect(Math.max(...bars)).toBeGreaterThan(narrow.width / 2);
  });
  it('is the same, only larger, on a slide', () => {
    const { indexed, figure } = made();
    const small = drawHeadline(figure('f-total'), indexed, context);
    const large = drawHeadline(figure('f-total'), indexed, { ...context, width: 540, scale: 2 });
    expect([large.width, large.height]).toEqual([2 * small.width, 2 * small.height]);
    const places = (nodes: readonly SceneNode[]) => flat(nodes).flatMap((n) => (n.records ? [n.attrs] : []));
    expect(places(large.nodes)).toEqual(places(small.nodes));
  });
  it('counts a lone area out in what the article compares it with', () => {
    const { indexed, figure } = made((dataset) => {
      for (const one of dataset.figures)
        if (one.id === 'f-site') one.equivalents = [{ value: 12, unit: '축구장', bound: 'about' }];
    });
    const nodes = flat(drawHeadline(figure('f-site'), indexed, context).nodes);
    expect(nodes.filter((n) => n.tag === 'rect' && !n.records)).toHaveLength(12);
    expect(nodes.some((n) => n.text?.includes('축구장 12개'))).toBe(true);
  });
});
