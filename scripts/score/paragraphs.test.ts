// How the extractor does on paragraphs about made-up companies of three hundred fields: those used in development, and those no rule was written against.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

function f1Of(half: string): Record<string, { f1: number }> {
  const folder = join(import.meta.dirname, 'paragraphs', half);
  const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const args = [join(root, 'scripts/score.ts'), '--json', '--gold', folder, ...texts.map((name) => join(folder, name))];
  const out = execFileSync(join(root, 'node_modules/.bin/tsx'), args, { encoding: 'utf8', stdio: 'pipe' });
  return JSON.parse(out) as Record<string, { f1: number }>;
}

describe('paragraphs of other industries', { timeout: 60_000 }, () => {
  it.each([
    ['tuned', 0.962, 0.933, 0.907],
    ['unseen', 0.905, 0.845, 0.735],
  ])('are read at least as well as before: the %s half', (half, figures, events, relations) => {
    const scores = f1Of(half);
    expect(scores['figures lenient']?.f1).toBeGreaterThanOrEqual(figures);
    expect(scores['events lenient']?.f1).toBeGreaterThanOrEqual(events);
    expect(scores['relations lenient']?.f1).toBeGreaterThanOrEqual(relations);
  });
});
