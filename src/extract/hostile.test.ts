import { describe, expect, it } from 'vitest';
import { cleanText } from './clean.ts';
import { mayPass } from './facts/relations/passing.ts';
import { extractArticle } from './index.ts';
import { readDates } from './ko/dates.ts';
import { readQuantities } from './ko/quantities.ts';
import { sentenceSpans, splitSentences } from './sentences.ts';

const published = '2020-06-17';

/** Pieces that, repeated, send a backtracking pattern astray: each stage meets each of them. */
const PIECES = {
  clean: [
    'a\r',
    '\n',
    '가'.normalize('NFD'),
    '\ud83d\ude00',
    '\ud83d',
    '\u200b',
    '|',
    '#가 ',
    '@',
    'a@a.',
    'ⓒ',
    '사진=',
    '[가 기자',
    '가나 기자 ',
    '2024.',
    '가 > ',
  ],
  sentences: ['(', '[', '((가)', '"', '“', '‘가', '“가”', '.', '다.', '다. ', '?', '…', '1. ', 'a.b ', "'"],
  dates: [
    '1',
    '1,',
    '1~',
    '2020-',
    '2019년 3월~',
    '3월 ',
    '3일(',
    '지난 ',
    '이날 ',
    '하루 ',
    '매년 ',
    '한 ',
    '1억',
    "'2",
    '부터 3일까지 ',
    '21일 예정 ',
    '수십',
  ],
  quantities: [
    '1',
    '1 ',
    '1.',
    '1조 ',
    '(약 1억원',
    '100㎡(',
    '1개 ',
    '1/',
    '$',
    '제',
    '약 ',
    '억억',
    '축구장 3개 ',
    '3타수 1안타 ',
    '10대 1 ',
    '이상 ',
    '９',
    '1억 2',
  ],
  ties: ['을 ', '와의 ', '에 이어 ', '라는 ', '보다 ', '는 가람전자에서 ', '이 가람전자에 ', '지분 ', '최대주주 '],
  all: [
    '1명 ',
    '가람전자를 ',
    '는 가람전자에서 ',
    '라는 나래화학과의 ',
    '가',
    '가람전자는 ',
    '설립했다. ',
    '설립했고 ',
    '김가람 대표 ',
    '나래은행(304개), ',
    '가람전자는 50억원, ',
    '△가람전자 ',
    '△3월 4억달러 ',
    '3월 착공하고 ',
    '가람전자의 3개 연구소(',
    '융합 얼라이언스 ',
    'LG ',
    'A',
    '한빛대학교 ',
    '와 ',
    '라고 ',
    '"라고',
    '가·',
    '㈜',
    '가람전자(',
    '\r\n가 ',
  ],
} as const;
const STAGES: Readonly<Record<keyof typeof PIECES, { size: number; run(text: string): unknown }>> = {
  clean: { size: 10_000, run: cleanText },
  sentences: { size: 10_000, run: sentenceSpans },
  dates: { size: 5_000, run: (text) => readDates(text, { published }) },
  quantities: { size: 5_000, run: (text) => readQuantities(text) },
  ties: { size: 5_000, run: mayPass },
  all: { size: 2_000, run: (text) => extractArticle({ id: 'x', text, published }) },
};

const repeat = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length));
/** Processor time, which other work on the machine does not lengthen as it does the clock's. Milliseconds. */
const timeOf = (run: () => unknown): number => {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1000;
};

/** Milliseconds below which the clock says nothing of the work, and after which no further trial is made. */
const TOO_SHORT = 8;
const PATIENCE = 3000;

/**
 * How much longer a text eight times as long takes, at the best of some trials: linear work gives about 8, quadratic 64,
 * on any machine.
 */
function growth(run: (text: string) => unknown, piece: string, size: number): number {
  const short = repeat(piece, size);
  const long = repeat(piece, size * 8);
  run(short);
  let [least, most] = [Infinity, Infinity];
  const start = performance.now();
  for (let trial = 0; trial < 10 && (trial < 2 || performance.now() - start < PATIENCE); trial++) {
    least = Math.min(
      least,
      timeOf(() => run(short)),
    );
    most = Math.min(
      most,
      timeOf(() => run(long)),
    );
    if (most < TOO_SHORT || most < 12 * least) break;
  }
  return most < TOO_SHORT ? 1 : most / Math.max(least, 0.2);
}

// A busy machine can slow one measure; what is super-linear is so every time.
describe.each(Object.entries(PIECES))('%s takes time in proportion to size', { retry: 5 }, (stage, pieces) => {
  const { run, size } = STAGES[stage as keyof typeof PIECES];
  it.each(pieces)('of %j over and over', (piece) => expect(growth(run, piece, size)).toBeLessThan(28), 60_000);
});

describe('what no newspaper prints', () => {
  it('reads a line of a megabyte', () => {
    const text = '가람전자는 3일 직원 100명을 뽑았고 '.repeat(50_000);
    const clean = cleanText(text);
    const sentences = splitSentences(clean);
    expect(sentences.length).toBeGreaterThan(200);
    for (const sentence of sentences) expect(sentence.end - sentence.start).toBeLessThanOrEqual(4000);
  });

  it('reads a hundred thousand brackets, open, closed or nested', () => {
    for (const text of ['('.repeat(100_000), ')'.repeat(100_000), `${'('.repeat(50_000)}3명${')'.repeat(50_000)}`])
      expect(
        splitSentences(cleanText(text))
          .map(({ text: of }) => of)
          .join(''),
      ).toHaveLength(text === text.trim() ? text.length : 0);
  });

  it('reads a text of numbers only, and finds nothing to count in it', () => {
    const numbers = Array.from({ length: 5000 }, (_, i) => (i * 7919) % 100_003).join(' ');
    expect(readQuantities(numbers).filter(({ notFigure }) => notFigure === undefined)).toEqual([]);
    expect(extractArticle({ id: 'x', text: numbers, published }).facts.figures).toEqual([]);
  });

  it('takes time in proportion to the firms that a document names, each in a sentence of its own', () => {
    const [first, last] = ['가나다라마바사아자차카타파하', '거너더러머버서어저처커터퍼허'];
    const name = (i: number) =>
      Array.from({ length: 4 }, (_, at) => (at % 2 ? last : first)[Math.floor(i / 14 ** at) % 14]).join('');
    const text = (n: number) =>
      Array.from(
        { length: n },
        (_, i) => `벤처기업 ${name(i)}소프트는 지난해 ${name(i + 7)}정밀과 협약을 맺었다.`,
      ).join(' ');
    const spent = (n: number) => {
      const from = process.cpuUsage();
      extractArticle({ id: 'x', text: text(n), published });
      return process.cpuUsage(from).user / 1000;
    };
    spent(200);
    const short = spent(1000);
    // Twenty-four times the text; quadratic time would be 576 times as long.
    expect(spent(24_000)).toBeLessThan(short * 48);
  });

  it('splits no surrogate pair', () => {
    const text = '\ud83d\ude00'.repeat(9000);
    for (const { text: of } of splitSentences(cleanText(text))) {
      expect(of.charCodeAt(0)).toBe(0xd83d);
      expect(of.charCodeAt(of.length - 1)).toBe(0xde00);
    }
  });
});

describe('offsets lead back into the text given', () => {
  const article =
    '가람전자 새 공장\r\n\r\n가람전자는 지난 2월\u00a03일 직원 1만 2000여명을 뽑았다고 밝혔다.\r\n한빛대는 ３월 4일 120평을 빌렸다.\r';
  const composed = (text: string) => text.normalize('NFC').replaceAll('\u00a0', ' ').replaceAll('\u200b', '');
  it.each([
    ['composed', article],
    ['decomposed', article.normalize('NFD')],
    ['decomposed in part', article.slice(0, 20) + article.slice(20).normalize('NFD')],
    ['with blanks of no width', article.replaceAll('가', '\u200b가')],
  ])('%s', (_, raw) => {
    const clean = cleanText(raw);
    const mentions = splitSentences(clean).flatMap((s) => [
      ...readDates(s.text, { published, base: s.start }),
      ...readQuantities(s.text, s.start),
    ]);
    expect(mentions.map(({ text }) => text)).toEqual(['지난 2월 3일', '1만 2000여명', '３월 4일', '120평']);
    for (const { start, end, text } of mentions) {
      expect(clean.text.slice(start, end)).toBe(text);
      expect(composed(raw.slice(clean.toOriginal(start), clean.toOriginal(end)))).toBe(text);
    }
  });
});
