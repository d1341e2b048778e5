// The seeds as they are read today: always what must hold of any dataset, and beside `../shared` the measured quality.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractArticle, toBulkResult } from '../src/extract/index.ts';
import { indexDataset, type Dataset, type SourceText } from '../src/model/index.ts';
import { extractFiles } from './extract/extractFiles.ts';

const root = resolve(import.meta.dirname, '..');
const beside = resolve(root, '../shared');
// The scorers run only under their own real path.
const shared = existsSync(beside) ? realpathSync(beside) : beside;
const folder = mkdtempSync(join(tmpdir(), 'yeonpyo-seeds-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RECORDS = ['organizations', 'people', 'events', 'figures', 'relations', 'conflicts'] as const;

describe('the digests in seeds/', () => {
  let dataset: Dataset;
  const texts = new Map<string, SourceText>();
  beforeAll(async () => {
    const seeds = readdirSync(join(root, 'seeds')).filter((name) => name.endsWith('.md'));
    const { failed } = await extractFiles({ inputs: seeds.map((name) => join(root, 'seeds', name)), out: folder });
    expect(failed).toEqual([]);
    dataset = JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8')) as Dataset;
    for (const { id } of dataset.documents)
      texts.set(id, JSON.parse(readFileSync(join(folder, 'texts', `${id}.json`), 'utf8')) as SourceText);
  });

  it('are five, each with a publisher, a dateline and the fingerprint of its article', () => {
    expect(dataset.documents.map((d) => [d.kind, !!d.publisher, !!d.published, d.sha256.length])).toEqual(
      Array(5).fill(['digest', true, true, 64]),
    );
  });

  it('back every record with the exact words of a text', () => {
    for (const kind of RECORDS)
      for (const record of dataset[kind])
        for (const e of record.evidence)
          expect(texts.get(e.document)?.text.slice(e.start, e.end), record.id).toBe(e.quote);
  });

  it('give every document events, figures or relations, and every id a record', () => {
    const told = new Set(
      [...dataset.events, ...dataset.figures, ...dataset.relations].flatMap((r) => r.evidence.map((e) => e.document)),
    );
    expect([...told].sort()).toEqual(dataset.documents.map((d) => d.id).sort());
    const ids = RECORDS.flatMap((kind) => dataset[kind].map((r) => r.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(indexDataset(dataset).records.size).toBe(ids.length);
  });
});

interface Scores {
  scores: Record<string, { f1: number }>;
}
interface GoldFile {
  document: string;
  published: string;
}
const publishedOf = (name: string) =>
  (JSON.parse(readFileSync(join(shared, 'gold', name), 'utf8')) as GoldFile).published;

function scoreOf(
  scorer: string,
  gold: string,
  documents: { id: string; text: string; published?: string }[],
): Scores['scores'] {
  const system = join(folder, 'system.ndjson');
  writeFileSync(system, documents.map((d) => `${JSON.stringify(toBulkResult(extractArticle(d)))}\n`).join(''));
  const args = [join(shared, 'eval', scorer), '--gold', join(shared, gold), '--system', system, '--json'];
  return (JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 })) as Scores).scores;
}

const measured = existsSync(join(shared, 'gold')) && existsSync(join(shared, 'eval'));
if (!measured) console.info(`No ${shared}: the quality against gold is not measured in this run.`);

describe.runIf(measured)('quality against gold', { timeout: 60_000 }, () => {
  const articles = () =>
    readdirSync(join(shared, 'gold')).map((name) => {
      const document = name.replace('.json', '.txt');
      return {
        id: document,
        text: readFileSync(join(shared, 'seeds', document), 'utf8'),
        published: publishedOf(name),
      };
    });
  const digests = () =>
    readdirSync(join(shared, 'gold')).map((name) => {
      const text = readFileSync(join(root, 'seeds', name.replace('.json', '.md')), 'utf8').replace(
        /^---\n[\s\S]*?\n---\n/,
        '',
      );
      return { id: name.replace('.json', '.txt'), text, published: publishedOf(name) };
    });

  it('of the articles is at least what was reached', () => {
    const scores = scoreOf('score-facts.mjs', 'gold', articles());
    expect(scores['figures lenient']?.f1).toBeGreaterThanOrEqual(0.97);
    expect(scores['events lenient']?.f1).toBeGreaterThanOrEqual(0.93);
    expect(scores['relations lenient']?.f1).toBeGreaterThanOrEqual(0.92);
  });

  it('of the digests is at least 0.95 in every kind', () => {
    const scores = scoreOf('score-facts.mjs', 'gold', digests());
    for (const kind of ['figures', 'events', 'relations'])
      expect(scores[`${kind} lenient`]?.f1, kind).toBeGreaterThanOrEqual(0.95);
  });

  it('of dates and quantities in other people’s news is at least what was reached', () => {
    const lines = readFileSync(join(shared, 'eval/klue-a.ndjson'), 'utf8').split('\n').filter(Boolean);
    const scores = scoreOf(
      'score-mentions.mjs',
      'eval/klue-a.gold.ndjson',
      lines.map((line) => JSON.parse(line) as { id: string; text: string }),
    );
    expect(scores['DT exact']?.f1).toBeGreaterThanOrEqual(0.88);
    expect(scores['QT exact']?.f1).toBeGreaterThanOrEqual(0.88);
  });

  it('holds while no sentence of an article stands in the project', () => {
    const { status, stdout } = spawnSync(process.execPath, [join(shared, 'eval/verbatim.mjs'), '--project', root], {
      encoding: 'utf8',
    });
    expect(stdout.trim()).toBe('no text of a source');
    expect(status).toBe(0);
  });
});
