// The command as a script calls it: every format, the same bytes each time, wrong wishes said in one line.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../../src/exports/index.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'yeonpyo-render-'));
const tsx = join(root, 'node_modules/.bin/tsx');
const args = (script: string, ...rest: string[]) => [join(root, 'scripts', script), ...rest];

beforeAll(() => {
  execFileSync(tsx, args('extract.ts', join(root, 'seeds'), '--out', join(folder, 'data')), { stdio: 'pipe' });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function render(out: string, ...rest: string[]): void {
  const data = join(folder, 'data/dataset.json');
  execFileSync(tsx, args('render.ts', '--data', data, '--out', join(folder, out), ...rest), { stdio: 'pipe' });
}

describe('npm run render', { timeout: 120_000 }, () => {
  it('writes pages, tables, citations and the zip of everything, the same bytes each time', () => {
    const wanted = ['--chart', 'talent', '--lang', 'ko', '--theme', 'light'];
    const formats = [
      '--format',
      'svg',
      'svg-text',
      'png',
      'html',
      'csv',
      'csv-excel',
      'tsv',
      'cite',
      'zip',
      '--site',
      'https://hanbit.example/',
    ];
    render('one', ...wanted, ...formats);
    render('two', ...wanted, ...formats);
    const names = readdirSync(join(folder, 'one')).sort();
    expect(names).toEqual([
      'talent-excel-ko.csv',
      'talent-ko-light.html',
      'talent-ko-light.png',
      'talent-ko-light.svg',
      'talent-ko.csv',
      'talent-ko.tsv',
      'talent-ko.txt',
      'talent-text-ko-light.svg',
      'yeonpyo.zip',
    ]);
    const read = (name: string, out = 'one') => readFileSync(join(folder, out, name));
    for (const name of names) expect(read(name, 'two').equals(read(name)), name).toBe(true);
    const rows = readCsv(read('talent-ko.csv').toString());
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row['quote'])).toBe(true);
    expect(read('talent-ko.txt').toString()).toContain('https://hanbit.example/index.html#/');
    expect(read('talent-ko-light.html').toString()).toContain('<yeonpyo-chart chart="talent" data="#yeonpyo-data"');
    expect(Object.keys(unzipSync(read('yeonpyo.zip')))).toContain('csv-metadata.json');
  });

  it('says which formats there are where one is asked for that is not', () => {
    const { status, stderr } = spawnSync(tsx, args('render.ts', '--format', 'gif'), { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('csv-excel');
  });
});
