import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MADE_UP_FIGURE } from './score/testing/madeUpFigure.ts';

const root = resolve(import.meta.dirname, '..');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yeonpyo-score-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, content: unknown) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return join(folder, name);
};
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'scripts/score.ts'), ...args],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}
const FIGURE = { ...MADE_UP_FIGURE, quote: '직원 300여명' };

describe('npm run score', { timeout: 60_000 }, () => {
  it('scores articles, results and datasets, and shows each miss with what the rules saw', () => {
    const gold = put('gold/a.json', {
      document: 'a.txt',
      published: '2022-03-04',
      figures: [FIGURE, { ...FIGURE, value: 7, quote: '연구동' }],
      events: [],
      relations: [],
    });
    const text = put('in/a.txt', '가람연구소에는 현재 직원 300여명이 근무한다. 연구동도 새로 열었다.');
    const results = put(
      'out.ndjson',
      `${JSON.stringify({ id: 'a.txt', figures: [FIGURE], events: [], relations: [] })}\n`,
    );
    const dataset = put('dataset.json', {
      schemaVersion: 1,
      documents: [{ id: 'a' }],
      figures: [{ ...FIGURE, evidence: [{ document: 'a' }] }],
    });
    const folderOf = (file: string) => join(file, '..');

    for (const file of [results, dataset]) {
      const { status, stdout } = run('--gold', folderOf(gold), '--json', file);
      const scores = JSON.parse(stdout) as Record<string, { gold: number; system: number; hits: number }>;
      expect({ status, score: scores['figures lenient'] }).toMatchObject({
        status: 0,
        score: { gold: 2, system: 1, hits: 1 },
      });
    }
    const { status, stdout } = run('--gold', folderOf(gold), text);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^figures lenient +2 +\d/mu);
    expect(stdout).toMatch(
      /a {2}figure missed: headcount 7 person, about, actual, 가람연구소, 2022-03-04\.\.2022-03-04 {2}‘연구동’\n +\S/u,
    );
  });

  it('ends with 1 for a document that is missing, 2 for wrong usage', () => {
    put('gold/a.json', { document: 'a.txt', figures: [FIGURE] });
    const other = put('in/b.txt', '가람연구소에는 직원 300여명이 있다.');
    const missing = run('--gold', join(folder, 'gold'), '--tables', other);
    expect(missing.status).toBe(1);
    expect(missing.stderr).toContain('a.txt: not among the files');
    expect(run(other).status).toBe(2);
    expect(run('--gold', join(folder, 'gold')).status).toBe(2);
    expect(run('--help').status).toBe(0);
    expect(run('--gold', join(folder, 'in'), other).stderr).toContain('no gold file (.json) in it');
  });
});
