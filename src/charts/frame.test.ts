import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../model/index.ts';
import { composePicture } from './frame.ts';
import { charts } from './index.ts';
import { recordsOf } from './nodes.ts';
import { setPlotDocument } from './plotDocument.ts';
import { crowded, madeUp } from './testing/madeUpFigures.ts';
import { cutOff, overlaps, textBoxes } from './testing/textBoxes.ts';

const own = charts.filter((one) => !['timeline', 'network'].includes(one.id));
const few = crowded(14);
const many = crowded(80);

beforeAll(() => setPlotDocument(parseHTML('<!doctype html><html><body></body></html>').document));

describe.each(own.map((one) => [one.id, one] as const))('the picture of %s', (_, chart) => {
  it.each([320, 390, 768, 1280])(
    'has no text on text and none cut off at %i pixels, as high as it wants',
    async (width) => {
      for (const lang of LANGUAGES)
        for (const indexed of [few, many]) {
          const scene = await composePicture(chart, indexed, { lang, theme: 'light', width, fluid: true });
          const boxes = textBoxes(scene);
          expect(boxes.length).toBeGreaterThan(3);
          expect(cutOff(boxes, scene)).toEqual([]);
          expect(overlaps(boxes)).toEqual([]);
        }
    },
  );

  it.each([
    [1280, 720],
    [1920, 1080],
    [800, 450],
    [390, 700],
  ])('keeps to %i × %i, and says what it leaves out', async (width, height) => {
    for (const indexed of [few, many]) {
      const scene = await composePicture(chart, indexed, { lang: 'ko', theme: 'dark', width, height });
      expect([scene.width, scene.height]).toEqual([width, height]);
      const boxes = textBoxes(scene);
      expect(cutOff(boxes, scene)).toEqual([]);
      expect(overlaps(boxes)).toEqual([]);
      const ids = new Set(chart.rows(indexed).flatMap((row) => row.records));
      const drawn = recordsOf(scene.nodes).size;
      const said = boxes.some(({ text }) => text.includes(drawn < ids.size ? `중 ${drawn}건` : '모두'));
      expect(said, `${drawn} of ${ids.size}`).toBe(true);
    }
  });

  it('gives every mark a spoken name with its source or its count', async () => {
    const scene = await composePicture(chart, few, { lang: 'en', theme: 'light', fluid: true });
    const marks: string[] = [];
    const walk = (nodes: typeof scene.nodes) =>
      nodes.forEach((node) => {
        if (node.records) marks.push(node.label ?? '');
        walk(node.children ?? []);
      });
    walk(scene.nodes);
    expect(marks.length).toBeGreaterThan(0);
    for (const label of marks) expect(label).toMatch(/source|event/);
  });

  it('says in words that there is nothing, and draws no axis for it', async () => {
    const empty = madeUp({});
    const scene = await composePicture(chart, empty, { lang: 'ko', theme: 'light' });
    expect(textBoxes(scene).some(({ text }) => /없습니다/.test(text))).toBe(true);
    expect(JSON.stringify(scene)).not.toContain('"path"');
    expect(recordsOf(scene.nodes).size).toBe(0);
  });

  it('is the same for the same data, in whatever order the file has them', async () => {
    const turned = {
      ...few.dataset,
      figures: [...few.dataset.figures].reverse(),
      events: [...few.dataset.events].reverse(),
    };
    const again = await composePicture(chart, { ...few, dataset: turned }, { lang: 'ko', theme: 'light' });
    expect(again).toEqual(await composePicture(chart, few, { lang: 'ko', theme: 'light' }));
  });
});

describe('a composed picture', () => {
  const chart = own[0];
  it('carries its finding as title and description', async () => {
    if (!chart) throw new Error('no chart');
    const scene = await composePicture(chart, few, { lang: 'en', theme: 'light' });
    const words = chart.words(chart.rows(few), few, 'en');
    expect(scene.nodes[0]).toMatchObject({ tag: 'title', text: words.headline });
    expect(scene.nodes[1]?.text?.startsWith(words.headline.replace(/\.$/, ''))).toBe(true);
  });

  it('leaves out headline, source line and ground where that is asked', async () => {
    if (!chart) throw new Error('no chart');
    const bare = await composePicture(chart, few, {
      lang: 'en',
      theme: 'light',
      title: false,
      source: false,
      transparent: true,
    });
    const texts = textBoxes(bare).map(({ text }) => text);
    expect(texts.some((text) => /Source|Yeonpyo/.test(text))).toBe(false);
    expect(texts.join(' ')).not.toContain(chart.words(chart.rows(few), few, 'en').subtitle.slice(0, 20));
    expect(bare.nodes.some((node) => node.tag === 'rect')).toBe(false);
  });
});
