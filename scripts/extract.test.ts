import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { once } from 'node:events';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { vocabulary } from '../src/catalog/index.ts';
import { readDataset, type Dataset, type SourceText } from '../src/model/index.ts';

const root = resolve(import.meta.dirname, '..');
const SHA = 'b'.repeat(64);
const ARTICLE = `가람전자, 아산 연구동 열다
입력 2022.03.04 10:00
공유하기
가람전자는 지난 3일 충남 아산에 연구동을 열었다고 밝혔다. 연구동 부지는 약 3만4000㎡이고 직원 300여명이 일한다.
저작권자 © 한빛일보 무단전재 및 재배포 금지
`;
const DIGEST = `---
title: 솔내바이오 투자
publisher: 한빛일보
published: 2022-03-05
sha256: ${SHA}
kind: digest
---

솔내바이오는 5일 가람전자에서 200억원을 투자받았다고 밝혔다.
`;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yeonpyo-extract-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const put = async (name: string, content: string | Uint8Array) => {
  await mkdir(join(folder, name, '..'), { recursive: true });
  await writeFile(join(folder, name), content);
};
const data = async <T>(name: string) => JSON.parse(await readFile(join(folder, 'out', name), 'utf8')) as T;

/** Runs the command as a user does. */
async function run(args: string[], options: { input?: AsyncIterable<string> | string; node?: string[] } = {}) {
  const child = spawn(
    process.execPath,
    [...(options.node ?? []), '--import', 'tsx', join(root, 'scripts/extract.ts'), ...args],
    {
      cwd: root,
      stdio: 'pipe',
    },
  );
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdin.on('error', () => undefined);
  if (typeof options.input === 'string') child.stdin.write(options.input);
  else if (options.input)
    for await (const part of options.input) if (!child.stdin.write(part)) await once(child.stdin, 'drain');
  child.stdin.end();
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stdout, stderr };
}

describe('npm run extract', { timeout: 60_000 }, () => {
  it('writes a dataset that its schema and its reader accept, with a text for each document', async () => {
    await put('in/가람 연구동.txt', ARTICLE);
    await put('in/sub/b.md', DIGEST);
    await put('in/README.md', '# 이 폴더에 대해');
    const { status, stdout, stderr } = await run([join(folder, 'in'), '--out', join(folder, 'out')]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toMatch(/^2 documents \(1 digest\) → /u);
    expect(stderr).toMatch(/figures +\d+ +\S+ \d+/u);
    expect(stderr).toContain('skipped parts of pages: ');

    const dataset = await data<Dataset>('dataset.json');
    const read = readDataset(dataset, vocabulary);
    expect(read.ok ? [] : read.problems).toEqual([]);
    const ajv = addFormats(new Ajv({ strict: true, allErrors: true }));
    const validate = ajv.compile(await data<object>('dataset.schema.json'));
    expect(validate(dataset) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...dataset, figures: [{ ...dataset.figures[0], value: 'many' }] })).toBe(false);

    expect(dataset.documents).toMatchObject([
      { id: 'b', title: '솔내바이오 투자', kind: 'digest', sha256: SHA, published: '2022-03-05' },
      {
        id: '가람-연구동',
        title: '가람전자, 아산 연구동 열다',
        publisher: '한빛일보',
        published: '2022-03-04T10:00+09:00',
      },
    ]);
    for (const { id } of dataset.documents) {
      const { text, sentences } = await data<SourceText>(`texts/${id}.json`);
      expect(sentences.length).toBeGreaterThan(0);
      for (const kind of ['figures', 'events', 'relations', 'organizations'] as const)
        for (const { evidence } of dataset[kind])
          for (const e of evidence) if (e.document === id) expect(text.slice(e.start, e.end)).toBe(e.quote);
    }
    expect(dataset.figures.length).toBeGreaterThan(0);
  });

  it('puts an original in its digest’s place', async () => {
    await put('in/a.md', DIGEST);
    await put('in/b.md', DIGEST);
    await put('in/originals/a.txt', ARTICLE.replace(/^입력.*\n/mu, ''));
    const { stderr } = await run([join(folder, 'in'), '--out', join(folder, 'out')]);
    const { documents } = await data<Dataset>('dataset.json');
    expect(documents.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['a article', 'b digest']);
    // What its text does not say, the digest knows; what it says, stays.
    expect(documents[0]).toMatchObject({ published: '2022-03-05', title: '가람전자, 아산 연구동 열다' });
    expect(stderr).toContain('its SHA-256 is not the one that the digest names');
  });

  it('writes the rest and ends with 1 when an input fails', async () => {
    await put('in/a.txt', ARTICLE);
    await put('in/b.md', DIGEST.replace('2022-03-05', '2022-13-05'));
    await put('in/c.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2]));
    const { status, stderr } = await run([join(folder, 'in'), join(folder, 'nowhere'), '--out', join(folder, 'out')]);
    expect(status).toBe(1);
    expect(stderr).toContain('not read (3):');
    expect(stderr).toContain('b.md: published: not a date: "2022-13-05"');
    expect(stderr).toContain('c.txt: is no text in UTF-8, UTF-16 or CP949');
    expect(stderr).toContain('nowhere: no such file or folder');
    expect((await data<Dataset>('dataset.json')).documents).toHaveLength(1);
  });

  it('leaves what was there when nothing could be read, and no half-written file ever', async () => {
    await put('in/a.txt', ARTICLE);
    await run([join(folder, 'in'), '--out', join(folder, 'out')]);
    const before = await readFile(join(folder, 'out/dataset.json'), 'utf8');
    expect((await run([join(folder, 'nowhere'), '--out', join(folder, 'out')])).status).toBe(1);
    expect(await readFile(join(folder, 'out/dataset.json'), 'utf8')).toBe(before);

    await put('out/texts/mine.json', '{}');
    await rm(join(folder, 'in/a.txt'));
    await put('in/b.md', DIGEST);
    await run([join(folder, 'in'), '--out', join(folder, 'out')]);
    expect((await readdir(join(folder, 'out/texts'))).sort()).toEqual(['b.json', 'mine.json']);
    expect(
      (await readdir(join(folder, 'out'))).filter(
        (name) => !/^[a-zA-Z-]+(?:\.schema)?\.(?:json|csv|cff|md|txt)$|^texts$/u.test(name),
      ),
    ).toEqual([]);
  });

  it('gives the same bytes for the same articles', async () => {
    await put('in/a.txt', ARTICLE);
    const bytes = async () => {
      await run([join(folder, 'in'), '--out', join(folder, 'out')]);
      const names = (await readdir(join(folder, 'out'))).filter((name) => name !== 'texts');
      return Promise.all(names.map((name) => readFile(join(folder, 'out', name), 'utf8')));
    };
    expect(await bytes()).toEqual(await bytes());
  });

  it('explains what it reads in a sentence', async () => {
    const { status, stdout } = await run([
      '--explain',
      '가람전자는 지난 3일 솔내바이오에 200억원을 투자했다.',
      '--published',
      '2022.3.4',
    ]);
    expect(status).toBe(0);
    for (const word of ['2022-03-03', '20000000000 KRW', 'investment']) expect(stdout).toContain(word);
  });

  it('explains itself, and ends with 2 for wrong usage', async () => {
    const help = await run(['--help']);
    expect(help.status).toBe(0);
    for (const word of ['--out', '--ndjson', 'seeds/', 'Exit status']) expect(help.stdout).toContain(word);
    for (const args of [
      ['--nonsense'],
      ['--ndjson', 'a.txt'],
      ['--ndjson', '--out', folder],
      ['--out'],
      ['--published', '2022-03-04'],
      ['--explain', '가람', '--published', '3월'],
      ['--explain', '가람', 'a.txt'],
    ]) {
      const { status, stderr } = await run(args);
      expect({ args, status }).toEqual({ args, status: 2 });
      expect(stderr).not.toBe('');
    }
  });

  it('answers on stdout line by line as a filter, and nothing else there', async () => {
    const input = `{"id":"a","text":"가람전자는 3일 200억원을 투자했다.","published":"2022-03-04"}\nbad\n{"id":"c","text":""}\n`;
    const { status, stdout, stderr } = await run(['--ndjson'], { input });
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id?: string; error?: string });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(answers.map(({ id, error }) => id ?? error?.slice(0, 6))).toEqual(['a', 'line 2', 'c']);
  });

  it('streams: memory does not grow with the input', async () => {
    const line = `${JSON.stringify({ text: '가람전자는 3일 200억원을 투자했다.', pad: 'x'.repeat(100_000) })}\n`;
    async function* lines() {
      for (let i = 0; i < 2000; i++) yield line;
    }
    // 200 MB through a process whose heap may not pass 96 MB.
    const { status, stdout } = await run(['--ndjson'], { input: lines(), node: ['--max-old-space-size=96'] });
    expect(status).toBe(0);
    expect(stdout.split('\n')).toHaveLength(2001);
  });
});
