// Words as outlines of the bundled font: where they stand, what they look like, what is left of them for a reader's program.
import { describe, expect, it } from 'vitest';
import type { Scene, SceneNode } from '../../src/charts/index.ts';
import { toSvgText } from '../../src/charts/sceneText.ts';
import { textWidth } from '../../src/charts/textWidth.ts';
import { outlineScene } from '../../src/exports/font/outlineScene.ts';
import type { Language } from '../../src/model/index.ts';
import { fontSlices } from './koreanFont.ts';
import { pixelsOf } from './testing/pixels.ts';

const SIZE = 100;
const toScene = (...nodes: SceneNode[]): Scene => ({ width: 1200, height: 200, nodes });
const text = (words: string, attrs: SceneNode['attrs'] = {}): SceneNode => ({
  tag: 'text',
  attrs: { x: 100, y: 150, 'font-size': SIZE, ...attrs },
  text: words,
});
const outline = async (node: SceneNode, lang: Language = 'ko') =>
  toSvgText(await outlineScene(toScene(node), await fontSlices(), lang), { fontFamily: '' });

/** The box of what is drawn, in pixels, and how many dots it takes. */
function ink(svg: string): { left: number; right: number; top: number; bottom: number; dots: number } {
  const { data, width } = pixelsOf(svg);
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let i = 0; i * 4 < data.length; i++)
    if ((data[i * 4 + 3] ?? 0) > 127) {
      xs.push(i % width);
      ys.push(Math.floor(i / width));
    }
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  return { left, right, top: Math.min(...ys), bottom: Math.max(...ys), dots: xs.length };
}
/** How far the words reach to the right of where they begin, without the last letter's own margin. */
const reach = async (words: string, attrs = {}, lang: Language = 'ko') =>
  ink(await outline(text(`${words}|`, attrs), lang)).right - ink(await outline(text('|', attrs), lang)).right;

describe('words as outlines', () => {
  it.each([
    ['한빛대학교', 400],
    ['한빛대학교', 700],
    ['20203141', 400],
    ['20203141', 600],
    ['nun amid', 700],
  ])('are as wide as the font has them: %s at %i', async (words, weight) => {
    const wide = (await reach(words, { 'font-weight': weight }, 'ko')) / SIZE;
    expect(Math.abs(wide - textWidth(words, 1, weight))).toBeLessThan(0.03);
  });

  it('stand on their baseline, as high as the font draws them', async () => {
    const { top, bottom } = ink(await outline(text('H')));
    expect(bottom).toBe(149);
    expect(Math.abs(150 - top - 73)).toBeLessThanOrEqual(1);
  });

  it('are set close where the font kerns, by each language’s own rules, at each weight', async () => {
    expect(await reach('AVAVAVA')).toBeLessThan(textWidth('AVAVAVA', SIZE) - 5);
    expect((await reach('a b')) - (await reach('a b', {}, 'en'))).toBeGreaterThan(3);
    const heavier = [100, 400, 600, 700].map(async (weight) =>
      ink(await outline(text('뷁', { 'font-weight': weight }))),
    );
    const dots = (await Promise.all(heavier)).map((one) => one.dots);
    expect(dots).toEqual([...dots].sort((a, b) => a - b));
    expect(new Set(dots).size).toBe(4);
  });

  it('leave the middle dot between Hangul words as wide as browsers do', async () => {
    expect(await reach('가·나')).toBe(await reach('가·나', {}, 'en'));
    expect(await reach('a·b')).toBeLessThan((await reach('a·b', {}, 'en')) - 20);
  });

  it('end and centre where they are anchored, their parts in a row', async () => {
    const start = ink(await outline(text('가람')));
    const end = ink(await outline(text('가람', { x: 100 + 2 * 92, 'text-anchor': 'end' })));
    const middle = ink(await outline(text('가람', { x: 100 + 92, 'text-anchor': 'middle' })));
    for (const one of [end, middle]) expect(Math.abs(one.left - start.left)).toBeLessThanOrEqual(1);
    const part = (words: string, attrs = {}): SceneNode => ({ tag: 'tspan', attrs, text: words });
    const parted: SceneNode = {
      ...text('', { 'text-anchor': 'end', x: 100 + 2 * 92 + 10 }),
      children: [part('가'), part('람', { dx: 10 })],
    };
    const { left, right } = ink(await outline(parted));
    expect(Math.abs(left - start.left)).toBeLessThanOrEqual(1);
    expect(Math.abs(right - start.right - 10)).toBeLessThanOrEqual(1);
  });

  it('take size, weight and anchor from the group around them', async () => {
    const { 'font-size': _, ...rest } = text('').attrs;
    const group: SceneNode = {
      tag: 'g',
      attrs: { 'font-size': SIZE, 'font-weight': 700, 'text-anchor': 'middle', fill: '#123456' },
      children: [{ ...text('가람'), attrs: rest }],
    };
    const attrs = { 'font-weight': 700, 'text-anchor': 'middle' };
    const alone = ink(await outline(text('가람', attrs)));
    const svg = await outline(group);
    expect(ink(svg)).toEqual(alone);
    expect(svg).toContain('<g fill="#123456">');
  });

  it('have the line around them under them, in a shape of its own', async () => {
    const halo = { stroke: '#fff', 'stroke-width': 4, 'paint-order': 'stroke', fill: '#000' };
    const svg = await outline(text('가', halo));
    expect(svg.match(/<path[^>]*fill="none"[^>]*>.*<path[^>]*stroke="none"/s)).not.toBeNull();
    expect(svg).not.toContain('paint-order');
    const { data } = pixelsOf(svg);
    const dark = (pixels: Buffer) =>
      pixels.filter((value, i) => i % 4 === 3 && value > 127 && (pixels[i - 1] ?? 0) < 128).length;
    const bare = dark(pixelsOf(await outline(text('가'))).data);
    expect(Math.abs(dark(data) / bare - 1)).toBeLessThan(0.02);
  });

  it('are still said, and stay text where the font has no such letter', async () => {
    const svg = await outline(text('가 <& ლ 나', { 'font-weight': 700 }));
    expect(svg).toContain('role="img" aria-label="가 &lt;&amp; ლ 나"');
    const [left] = /<text[^>]*>ლ<\/text>/.exec(svg) ?? [''];
    expect(left).toContain('font-weight="700"');
    const x = Number(/ x="([\d.]+)"/.exec(left)?.[1]);
    expect(x).toBeGreaterThan(100 + 92 + 28);
    expect(await outline(text('가람'))).toMatch(/<path role="img" aria-label="가람" d="m/);
  });

  it('stops at a place that is none', async () => {
    await expect(outline(text('가', { x: '3em' }))).rejects.toThrow('3em');
  });
});

it('draws every Hangul letter, wherever the font keeps it', async () => {
  const seen = new Set<string>();
  for (const letter of '가각힣뷁쀍옳읊ㄱㅏㅎ') {
    const svg = (await outline(text(letter))).replace(/aria-label="[^"]*"/, '');
    expect(svg, letter).not.toContain('<text');
    seen.add(svg);
  }
  expect(seen.size).toBe(10);
});
