import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { crowded } from '../../src/charts/testing/madeUpFigures.ts';
import { drawInNode } from './drawInNode.ts';
import { fontParts, readUnicodeRange } from './koreanFont.ts';
import { toPng } from './toPng.ts';

const indexed = crowded(12);

describe('pictures without a browser', () => {
  it.each(charts.map((one) => [one.id, one] as const))(
    '%s is the same file, byte for byte, each time',
    async (_, chart) => {
      const options = { lang: 'ko', theme: 'light', width: 640, height: 360 } as const;
      const first = await drawInNode(chart, indexed, options);
      const second = await drawInNode(chart, indexed, options);
      expect(second.svg).toBe(first.svg);
      expect(Buffer.from(second.png).equals(Buffer.from(first.png))).toBe(true);
      expect(first.svg).toMatch(/<title>[^<]+<\/title>/);
      expect(first.svg).toContain('data:font/woff2;base64,');
      expect(first.svg.replace(/base64,[^)]*/g, '')).not.toMatch(/foreignObject|textLength|NaN|undefined/);
      expect(Buffer.from(first.png).readUInt32BE(16)).toBe(640);
    },
    60_000,
  );

  it('draws letters that the font would join, beside Hangul from another of its files', async () => {
    const svg = (text: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="30"><text x="5" y="22" font-size="20" font-family="Noto Sans KR">${text}</text></svg>`;
    const [joined, alone] = [await toPng(svg('가 fi'), '가 fi'), await toPng(svg('가 '), '가 fi')];
    expect(Buffer.from(joined).equals(Buffer.from(alone))).toBe(false);
  });

  it('draws every Hangul letter, bold and not, wherever the font keeps it', async () => {
    const letters = '가힣뷁쀍';
    const svg = (text: string, weight: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="30"><text x="5" y="22" font-size="20" font-family="Noto Sans KR"${weight}>${text}</text></svg>`;
    const empty = Buffer.from(await toPng(svg('', ''), letters));
    for (const weight of ['', ' font-weight="700"'])
      for (const letter of letters) {
        const drawn = Buffer.from(await toPng(svg(letter, weight), letters));
        expect(drawn.equals(empty), letter).toBe(false);
      }
    const [regular, bold] = [
      await toPng(svg(letters, ''), letters),
      await toPng(svg(letters, ' font-weight="700"'), letters),
    ];
    expect(Buffer.from(regular).equals(Buffer.from(bold))).toBe(false);
  });
});

describe('the font', () => {
  it('reads ranges as style sheets write them', () => {
    expect(readUnicodeRange('U+ac00-ac02, U+20')).toEqual([
      [0xac00, 0xac02],
      [0x20, 0x20],
    ]);
  });

  it('has a part at both weights for what a text needs, and no more', async () => {
    const parts = await fontParts('가a');
    expect(parts.map((part) => part.weight).sort()).toEqual([400, 400, 700, 700]);
    expect(parts.every((part) => part.bytes.length < 5000)).toBe(true);
  });
});
