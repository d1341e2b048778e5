// The seeds with one of them left out, then with it, into the same folder: where everybody stands before and after.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { drawing, frameOf } from '../../src/charts/network/draw.ts';
import { layoutNetwork } from '../../src/charts/network/layout.ts';
import { networkRows } from '../../src/charts/network/rows.ts';
import { indexDataset, type Dataset } from '../../src/model/index.ts';
import { extractFiles } from './extractFiles.ts';
import { formerPositions } from './formerPositions.ts';

const seeds = resolve(import.meta.dirname, '../../seeds');
const files = readdirSync(seeds)
  .filter((name) => name.endsWith('.md'))
  .map((name) => join(seeds, name));
const folder = mkdtempSync(join(tmpdir(), 'yeonpyo-positions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function placesAt(dataset: Dataset, width: number) {
  const rows = networkRows(indexDataset(dataset));
  const context = { lang: 'ko' as const, theme: 'light' as const, width, options: {} };
  const height = drawing.heightFor?.(rows, context) ?? 600;
  const layout = layoutNetwork(rows, { lang: 'ko', frame: frameOf(rows, { ...context, height }), options: {} });
  return new Map(layout.nodes.map((node) => [node.id, node]));
}

describe('a document more', () => {
  it.each(files.map((file, i) => [i + 1, file] as const))(
    'moves nobody who was there by more than 5 pixels in the middle: the seed %i comes last',
    async (i, last) => {
      const out = join(folder, `data-${i}`);
      const before = await extractFiles({ inputs: files.filter((file) => file !== last), out });
      const after = await extractFiles({ inputs: files, out });
      for (const width of [390, 1280, 1920]) {
        const [old, now] = [placesAt(before.dataset, width), placesAt(after.dataset, width)];
        const moves = [...now.values()].flatMap((node) => {
          const was = old.get(node.id);
          return was ? [Math.hypot(was.x - node.x, was.y - node.y)] : [];
        });
        moves.sort((a, b) => a - b);
        expect(moves.length).toBeGreaterThan(20);
        expect(now.size).toBeGreaterThan(moves.length);
        expect(moves[Math.floor(moves.length / 2)], `${width}`).toBeLessThanOrEqual(5);
      }
    },
    60_000,
  );
});

describe('former positions', () => {
  it('are those of the last output; the same seeds again give the same bytes', async () => {
    const out = join(folder, 'again');
    await extractFiles({ inputs: files, out });
    const first = readFileSync(join(out, 'dataset.json'), 'utf8');
    expect((await formerPositions(out)).size).toBeGreaterThan(20);
    await extractFiles({ inputs: files, out });
    expect(readFileSync(join(out, 'dataset.json'), 'utf8')).toBe(first);
    const fresh = join(folder, 'fresh');
    await extractFiles({ inputs: files, out: fresh });
    expect(readFileSync(join(fresh, 'dataset.json'), 'utf8')).toBe(first);
  }, 60_000);

  it('are none where there is no dataset, or one that is broken', async () => {
    expect(await formerPositions(join(folder, 'nowhere'))).toEqual(new Map());
    writeFileSync(join(folder, 'dataset.json'), '{"organizations": [{"id": "a", "position": {"x": 3}}, 7');
    expect(await formerPositions(folder)).toEqual(new Map());
    writeFileSync(join(folder, 'dataset.json'), '{"organizations": [{"id": "a", "position": {"x": 3, "y": 0}}]}');
    expect(await formerPositions(folder)).toEqual(new Map());
  });
});
