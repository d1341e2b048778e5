// The deck beyond our own reading of it: as a browser writes it, and as LibreOffice draws it.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { madeUpDeck } from '../../src/exports/pptx/testing/madeUpDeck.ts';
import { LANGUAGES } from '../../src/model/index.ts';
import { makeDeckInNode, makeDecksInBrowser } from '../bench/deck.ts';

const indexed = madeUpDeck();
const folder = mkdtempSync(join(tmpdir(), 'yeonpyo-slides-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the deck in a browser', () => {
  it('is the very bytes that Node writes, and tells of every slide on its way', async () => {
    const [made] = await makeDecksInBrowser(indexed.dataset, 'ko', 'light', 1);
    expect(made?.bytes.equals(await makeDeckInNode(indexed.dataset, 'ko', 'light'))).toBe(true);
    expect(made?.steps).toEqual(Array.from({ length: charts.length + 1 }, (_, i) => i + 1));
  }, 120_000);
});

const has = (command: string) => spawnSync('which', [command]).status === 0;
const canOpen = has('soffice') && has('pdftotext') && has('pdftoppm');
/** Where words must be found in Korean letters a machine needs a Korean font; where it has none, boxes would be drawn. */
const hasKorean = () => spawnSync('fc-list', [':lang=ko', 'family'], { encoding: 'utf8' }).stdout?.trim() !== '';

// The deck's font is Office's own; here the nearest of the same widths stands for it.
const FONTS = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>/etc/fonts/fonts.conf</include>
<match target="pattern"><test name="family"><string>Malgun Gothic</string></test>
<edit name="family" mode="assign" binding="strong"><string>Noto Sans KR</string><string>Noto Sans CJK KR</string></edit></match></fontconfig>`;

interface Word {
  text: string;
  page: number;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Every word of a PDF with its box, in points. */
function wordsOf(pdf: string): Word[] {
  const html = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  let page = 0;
  return [
    ...html.matchAll(/<page |<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g),
  ].flatMap(([, x0, y0, x1, y1, text]): Word[] => {
    if (text === undefined) {
      page++;
      return [];
    }
    return [{ text, page, x0: Number(x0), y0: Number(y0), x1: Number(x1), y1: Number(y1) }];
  });
}

/** The share of the smaller of two words that lies under the other; lines' own leading does not count. */
function overlap(a: Word, b: Word): number {
  const high = (word: Word) => (word.y1 - word.y0) * 0.5;
  const width = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const [ay, by] = [(a.y0 + a.y1) / 2, (b.y0 + b.y1) / 2];
  const height = Math.min(ay + high(a) / 2, by + high(b) / 2) - Math.max(ay - high(a) / 2, by - high(b) / 2);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / Math.min((a.x1 - a.x0) * high(a), (b.x1 - b.x0) * high(b));
}

describe.skipIf(!canOpen || !hasKorean())(
  'the deck in LibreOffice (skipped without it, poppler or a Korean font)',
  () => {
    it.each(LANGUAGES)(
      'opens, has a page a slide, says every finding and draws no word over another (%s)',
      async (lang) => {
        const file = join(folder, `deck-${lang}.pptx`);
        writeFileSync(file, await makeDeckInNode(indexed.dataset, lang, 'light'));
        writeFileSync(join(folder, 'fonts.conf'), FONTS);
        const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
        execFileSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, file], {
          env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
          stdio: 'ignore',
        });
        const pdf = join(folder, `deck-${lang}.pdf`);
        const words = wordsOf(pdf);
        expect(words.length).toBeGreaterThan(200);
        expect(Math.max(...words.map((word) => word.page))).toBe(charts.length + 1);
        charts.forEach((chart, i) => {
          const said = words.flatMap((word) => (word.page === i + 2 ? [word.text] : [])).join('');
          const { headline } = chart.words(chart.rows(indexed), indexed, lang);
          expect(said.normalize('NFC'), chart.id).toContain(headline.replace(/\s/g, ''));
        });
        const touching = words.flatMap((a, i) =>
          words
            .slice(i + 1)
            .flatMap((b) => (a.page === b.page && overlap(a, b) > 0.3 ? [`${a.page}: ${a.text} / ${b.text}`] : [])),
        );
        expect(touching).toEqual([]);
        execFileSync('pdftoppm', ['-r', '30', '-png', pdf, join(folder, lang)]);
        expect(readdirSync(folder).filter((name) => name.startsWith(`${lang}-`))).toHaveLength(charts.length + 1);
      },
      120_000,
    );
  },
);
