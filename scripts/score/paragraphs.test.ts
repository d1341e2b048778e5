// How the extractor does on paragraphs about made-up companies of three hundred fields: those used in development, and those no rule was written against.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

const folderOf = (half: string): string => join(import.meta.dirname, 'paragraphs', half);
const textsOf = (half: string): string[] => readdirSync(folderOf(half)).filter((name) => name.endsWith('.txt'));

function f1Of(half: string, folder = folderOf(half)): Record<string, { f1: number }> {
  const texts = textsOf(half).map((name) => join(folder, name));
  const args = [join(root, 'scripts/score.ts'), '--json', '--gold', folderOf(half), ...texts];
  const out = execFileSync(join(root, 'node_modules/.bin/tsx'), args, { encoding: 'utf8', stdio: 'pipe' });
  return JSON.parse(out) as Record<string, { f1: number }>;
}

const otherStyle = (text: string): string =>
  text
    .replace(/(\d[억만조])(원|달러|명)/gu, '$1 $2')
    .replaceAll('%', '％')
    .replaceAll('·', 'ㆍ')
    .replace(/다\.$/gmu, '다');

describe('paragraphs of other industries', { timeout: 60_000 }, () => {
  it.each([
    ['tuned', 0.968, 0.937, 0.907],
    ['unseen', 0.912, 0.866, 0.792],
  ])('are read at least as well as before: the %s half', (half, figures, events, relations) => {
    const scores = f1Of(half);
    expect(scores['figures lenient']?.f1).toBeGreaterThanOrEqual(figures);
    expect(scores['events lenient']?.f1).toBeGreaterThanOrEqual(events);
    expect(scores['relations lenient']?.f1).toBeGreaterThanOrEqual(relations);
  });

  it('are read as well in the house style of other papers: 40억 원, 20％, ㆍ, no last full stop', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yeonpyo-style-'));
    try {
      for (const name of textsOf('tuned'))
        writeFileSync(join(folder, name), otherStyle(readFileSync(join(folderOf('tuned'), name), 'utf8')));
      const scores = f1Of('tuned', folder);
      expect(scores['figures lenient']?.f1).toBeGreaterThanOrEqual(0.958);
      expect(scores['events lenient']?.f1).toBeGreaterThanOrEqual(0.925);
      expect(scores['relations lenient']?.f1).toBeGreaterThanOrEqual(0.885);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
