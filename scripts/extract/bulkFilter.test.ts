import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { answerLines, AT_ONCE, runBulkFilter } from './bulkFilter.ts';

const TEXT = '가람전자는 3일 연구동에 200억원을 투자했다.';

const answerLine = (text: string, number: number) => answerLines([{ text, number }])[0];

/** What the filter answers to these chunks, and its exit status. */
async function filter(chunks: Iterable<string | Buffer>) {
  let out = '';
  const output = new Writable({
    write(chunk: Buffer, _, done) {
      out += chunk.toString();
      done();
    },
  });
  const status = await runBulkFilter(Readable.from(chunks, { objectMode: false }), output);
  const answers = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { status, answers };
}

describe('answerLine', () => {
  it('gives mentions whose offsets lie in the text that was given', () => {
    const text = `\u00a0${'가람전자는 3일 200억원을'.normalize('NFD')} 냈다.`;
    const { mentions } = answerLine(JSON.stringify({ id: 'a', text, published: '2022-03-04' }), 1) as {
      mentions: { kind: string; start: number; end: number; text: string; edtf?: string }[];
    };
    for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(mentions.map(({ kind, text: found }) => `${kind} ${found.normalize('NFC')}`)).toEqual([
      'date 3일',
      'quantity 200억원',
    ]);
    expect(mentions[0]?.edtf).toBe('2022-03-03');
  });

  it('has every list of the promise, for a text with nothing in it too', () => {
    expect(answerLine('{"id":7,"text":""}', 1)).toMatchObject({
      id: 7,
      mentions: [],
      organizations: [],
      events: [],
      figures: [],
      relations: [],
    });
  });

  it.each([
    ['{"id":"a"', { error: expect.stringMatching(/^line 3: not JSON: /u) as string }],
    ['[1]', { error: 'line 3: not an object' }],
    ['{"id":"a"}', { id: 'a', error: 'line 3: text: is missing' }],
    ['{"id":{},"text":""}', { error: 'line 3: id: neither text nor number' }],
    ['{"id":5,"text":"가","published":"3월"}', { id: 5, error: 'line 3: published: not a date: "3월"' }],
  ])('says what is wrong with %s', (line, answer) => expect(answerLine(line, 3)).toEqual(answer));

  it('numbers a document that has no id', () => {
    expect(answerLine('{"text":"가"}', 12)).toMatchObject({ id: '12' });
  });
});

describe('answerLines', () => {
  it('answers each line as it does by itself, whatever stands beside it', () => {
    const texts = [TEXT, '', `나래화학 이가람 대표는 5일 ${TEXT}`, '회사는 2023년 직원 300명을 뽑았다.'];
    const lines = Array.from({ length: 2 * AT_ONCE }, (_, i) => ({
      text: i % 7 ? JSON.stringify({ text: texts[i % texts.length], published: '2024-05-06' }) : '{',
      number: i + 1,
    }));
    expect(answerLines(lines)).toEqual(lines.map((line) => answerLines([line])[0]));
  });
});

describe('runBulkFilter', () => {
  it('answers in order, goes on past a bad line, and needs no line end at the end', async () => {
    const lines = [`{"id":1,"text":"${TEXT}"}`, 'nonsense', '', `{"id":3,"text":"${TEXT}"}\r`, `{"id":4,"text":"가"}`];
    const { status, answers } = await filter([lines.join('\n')]);
    expect(status).toBe(0);
    expect(answers.map(({ id, error }) => id ?? (error as string).slice(0, 6))).toEqual([1, 'line 2', 3, 4]);
  });

  it('puts lines and characters together that the stream has cut', async () => {
    const bytes = Buffer.from(`\ufeff{"id":"가","text":"${TEXT}"}\n{"id":"나","text":"${TEXT}"}\n`);
    const { answers } = await filter([...bytes].map((byte) => Buffer.from([byte])));
    expect(answers.map(({ id }) => id)).toEqual(['가', '나']);
  });

  it('reads no further than its reader takes', async () => {
    let pulled = 0;
    function* lines() {
      for (let i = 0; i < 800; i++) {
        pulled++;
        yield `${JSON.stringify({ id: i, text: TEXT })}\n`;
      }
    }
    const output = new PassThrough({ highWaterMark: 1024 });
    const running = runBulkFilter(Readable.from(lines(), { objectMode: false, highWaterMark: 1024 }), output);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(pulled).toBeLessThan(400);
    output.resume();
    expect(await running).toBe(0);
    expect(pulled).toBe(800);
  });

  it('stops quietly when its reader goes away', async () => {
    let pulled = 0;
    function* lines() {
      for (let i = 0; i < 100_000; i++) {
        pulled++;
        yield `${JSON.stringify({ id: i, text: '가' })}\n`;
      }
    }
    const output = new Writable({
      write(_, __, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    expect(await runBulkFilter(Readable.from(lines(), { objectMode: false }), output)).toBe(0);
    expect(pulled).toBeLessThan(100_000);
  });

  it('answers each line as it comes, without waiting for the end', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const running = runBulkFilter(input, output);
    input.write(`{"id":1,"text":"${TEXT}"}\n`);
    const first = await new Promise<Buffer>((resolve) => output.once('data', resolve));
    expect(JSON.parse(first.toString())).toMatchObject({ id: 1 });
    input.end();
    await running;
  });
});
