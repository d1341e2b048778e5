// The picture that is taken away, in a program that reads no fonts from it: as LibreOffice draws it.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { chartExports } from '../../src/exports/index.ts';
import { madeUpDeck } from '../../src/exports/pptx/testing/madeUpDeck.ts';
import { FIRST_STATE, LANGUAGES } from '../../src/model/index.ts';
import { lendDocument, studioInNode } from './studioInNode.ts';
import { greyOf } from './testing/pixels.ts';
import { toPng } from './toPng.ts';

const indexed = madeUpDeck();
const folder = mkdtempSync(join(tmpdir(), 'yeonpyo-programs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const each = charts.flatMap((chart) => LANGUAGES.map((lang) => [`${chart.id}-${lang}`, chart, lang] as const));
const way = chartExports.find(({ id }) => id === 'svg')!;
const hasOffice = spawnSync('which', ['soffice']).status === 0;

/** Squares of so many dots: letters are a mean of light and dark there, however their edges are softened. */
const SIDE = 12;
const SLIDE = { width: 1280, height: 720 };

describe.skipIf(!hasOffice)('the SVG in LibreOffice (skipped where there is none)', { timeout: 20_000 }, () => {
  beforeAll(async () => {
    lendDocument();
    for (const [name, chart, lang] of each) {
      const { content } = await way.make(
        { chart, indexed, lang, theme: 'light', state: FIRST_STATE, site: '' },
        studioInNode,
      );
      writeFileSync(join(folder, `${name}.svg`), content as string);
    }
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const files = each.map(([name]) => join(folder, `${name}.svg`));
    execFileSync('soffice', ['--headless', profile, '--convert-to', 'png', '--outdir', folder, ...files], {
      stdio: 'ignore',
    });
  }, 120_000);

  it.each(each)('is the picture that we draw, every word in its place: %s', (name) => {
    const svg = readFileSync(join(folder, `${name}.svg`), 'utf8');
    const wanted = greyOf(toPng(svg), SLIDE, SIDE);
    const farthest = (png: Uint8Array) =>
      Math.max(...greyOf(png, SLIDE, SIDE).map((value, i) => Math.abs(value - (wanted[i] ?? 0))));
    expect(farthest(readFileSync(join(folder, `${name}.png`)))).toBeLessThan(20);
    // The measure sees one line that is not there.
    expect(farthest(toPng(svg.replace('<path role="img"', '<path role="img" opacity="0"')))).toBeGreaterThan(30);
  });
});
