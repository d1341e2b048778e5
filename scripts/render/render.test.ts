import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { crowded } from '../../src/charts/testing/madeUpFigures.ts';
import { chartExports } from '../../src/exports/index.ts';
import { FIRST_STATE, LANGUAGES } from '../../src/model/index.ts';
import { lendDocument, studioInNode } from './studioInNode.ts';

const indexed = crowded(12);
lendDocument();

const take = async (id: string, chart: (typeof charts)[number], lang: 'ko' | 'en' = 'ko') => {
  const picture = { size: { width: 640, height: 360 } };
  const material = { chart, indexed, lang, theme: 'light', state: FIRST_STATE, site: '', picture } as const;
  const way = chartExports.find((one) => one.id === id)!;
  return (await way.make(material, studioInNode)).content as string & Uint8Array;
};
const each = charts.map((one) => [one.id, one] as const);

describe('pictures without a browser', () => {
  it.each(each)(
    '%s is the same file, byte for byte, each time',
    async (_, chart) => {
      const [first, second] = [await take('svg', chart), await take('svg', chart)];
      expect(second === first).toBe(true);
      expect(/<title>[^<]+<\/title>/.test(first)).toBe(true);
      const [png, again] = [await take('png-1', chart), await take('png-1', chart)];
      expect(Buffer.from(again).equals(Buffer.from(png))).toBe(true);
      expect(Buffer.from(png).readUInt32BE(16)).toBe(640);
    },
    60_000,
  );

  it.each(each)('%s needs nothing of the program that opens it: no text, style sheet or font', async (_, chart) => {
    for (const lang of LANGUAGES) {
      const svg = await take('svg', chart, lang);
      const ofText = /<(?:text|tspan|style|foreignObject|use)\b| (?:font-[a-z]+|textLength|paint-order|class|style)=/;
      expect(ofText.exec(svg)).toBeNull();
      // The words of records may hold anything; what is drawn with may not.
      const drawn = svg.replace(/<(title|desc|metadata)>[^<]*<\/\1>|aria-label="[^"]*"/g, '');
      expect(/NaN|undefined|var\(|opacity="[\d.]+%"|base64/.exec(drawn)).toBeNull();
    }
  });

  it.each(each)('%s has its words as text in the form for browsers, with the font inside', async (_, chart) => {
    const svg = await take('svg-text', chart);
    expect(svg.includes('data:font/woff2;base64,')).toBe(true);
    expect(/foreignObject|textLength|NaN|undefined/.exec(svg.replace(/base64,[^)]*/g, ''))).toBeNull();
  });

  it.each(each)('%s says as a shape what it says as text', async (_, chart) => {
    const read = (svg: string, pattern: RegExp) =>
      [...svg.matchAll(pattern)].map(([, words = '']) =>
        words
          .replace(/<[^>]*>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      );
    const asText = read(await take('svg-text', chart), /<text[^>]*>(.*?)<\/text>/g).filter(Boolean);
    const asShapes = read(await take('svg', chart), / aria-label="([^"]*)"/g);
    expect(asText.length).toBeGreaterThan(3);
    expect(asShapes).toEqual(asText);
  });
});
