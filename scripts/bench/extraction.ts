// Lines of NDJSON in; the time of one regular-expression pass over them, of the bulk filter and of nlp.js, out.
import { answerLines, AT_ONCE } from '../extract/bulkFilter.ts';

/** What a hand-written script would look for: amounts and dates, in one alternation. */
const ONE_PASS =
  /(?:\d{4}년\s*)?(?:\d{1,2}월\s*)?\d{1,2}일|\d{4}년(?:\s*\d{1,2}월)?|지난해|올해|내년|[\d,.]+\s*(?:조|억|만|천)?\s*(?:원|달러|명|개|곳|%|㎡|평|배)/gu;

/** The answers to some lines, the first of which has a number, as text. */
type Reader = (lines: readonly Buffer[], first: number) => string[];

const textOf = (line: Buffer): string => (JSON.parse(line.toString('utf8')) as { text: string }).text;

/** The naive joined regular expression: decodes, matches, and writes where it found what. */
export const readByPass: Reader = (lines) =>
  lines.map((line) => JSON.stringify([...textOf(line).matchAll(ONE_PASS)].map((match) => [match.index, match[0]])));

/** The bulk filter, exactly as the command runs it. */
export const readByFilter: Reader = (lines, first) =>
  answerLines(lines.map((line, i) => ({ text: line.toString('utf8'), number: first + i }))).map((answer) =>
    JSON.stringify(answer),
  );

/** nlp.js's own reader of numbers and dates, which has no Korean rules; undefined where the package is not installed. */
export async function nlpReader(): Promise<Reader | undefined> {
  try {
    const { BuiltinDefault } = await import('@nlpjs/builtin-default');
    const reader = new BuiltinDefault();
    return (lines) => {
      // Its release prints every number that it finds.
      const { log } = console;
      console.log = () => undefined;
      try {
        return lines.map((line) => JSON.stringify(reader.extract({ text: textOf(line), locale: 'ko' }).edges));
      } finally {
        console.log = log;
      }
    };
  } catch {
    return undefined;
  }
}

/** Seconds that a reader takes for all lines, as many at a time as the command reads. */
export function measure(lines: readonly Buffer[], read: Reader): number {
  let written = 0;
  const before = process.hrtime.bigint();
  for (let i = 0; i < lines.length; i += AT_ONCE)
    for (const answer of read(lines.slice(i, i + AT_ONCE), i + 1)) written += answer.length;
  const seconds = Number(process.hrtime.bigint() - before) / 1e9;
  if (!written) throw new Error('nothing was written: there are no lines');
  return seconds;
}
