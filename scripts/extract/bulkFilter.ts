// A stream of one document a line in; a stream of one result a line, in the same order, out.
import type { Readable, Writable } from 'node:stream';
import { once } from 'node:events';
import { StringDecoder } from 'node:string_decoder';
import { extractArticle, extractArticles, toBulkResult, type Extraction } from '../../src/extract/index.ts';
import { toIsoDate } from '../../src/readers/index.ts';

/** Written together once they are this long: a call for every line would cost more than the reading. */
const CHUNK = 1 << 16;

/** Read together: each stage of the extraction reads so many documents before the next begins. */
export const AT_ONCE = 16;

/** One line of the input, and its number there. */
export interface Line {
  text: string;
  number: number;
}

/** The lines of a stream that say something, of whatever length, without their ends, as many at a time as are there. */
async function* linesOf(input: Readable): AsyncGenerator<Line[]> {
  const decoder = new StringDecoder('utf8');
  let lines: Line[] = [];
  let number = 0;
  const add = (text: string) => {
    number++;
    if (text.trim()) lines.push({ text, number });
  };
  // A line that spans many chunks is put together once, at its end.
  let parts: string[] = [];
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      parts.push(text.slice(from, end));
      add(parts.join(''));
      parts = [];
      from = end + 1;
      if (lines.length < AT_ONCE) continue;
      yield lines;
      lines = [];
    }
    if (from < text.length) parts.push(text.slice(from));
    if (lines.length) yield lines;
    lines = [];
  }
  parts.push(decoder.end());
  add(parts.join(''));
  if (lines.length) yield lines;
}

const isId = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

const toError = (id: string | number | undefined, line: number, problem: string): object => ({
  ...(id !== undefined && { id }),
  error: `line ${line}: ${problem}`,
});

interface Asked {
  number: number;
  /** An id comes back as it was given. */
  id: string | number | undefined;
  input: { id: string; text: string; published?: string };
}

/** What a line asks for, or the answer that says what is wrong with it. */
function readLine({ text: line, number }: Line): Asked | { answer: object } {
  let given: unknown;
  try {
    given = JSON.parse(number === 1 ? line.replace(/^\uFEFF/u, '') : line);
  } catch (error) {
    return { answer: { error: `line ${number}: not JSON: ${(error as Error).message}` } };
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return { answer: { error: `line ${number}: not an object` } };
  const { id, text, published } = given as Record<string, unknown>;
  if (id !== undefined && !isId(id)) return { answer: toError(undefined, number, 'id: neither text nor number') };
  if (typeof text !== 'string') return { answer: toError(id, number, 'text: is missing') };
  const input = { id: String(id ?? number), text };
  if (published === undefined || published === null || published === '') return { number, id, input };
  const date = typeof published === 'string' ? toIsoDate(published) : undefined;
  return date
    ? { number, id, input: { ...input, published: date } }
    : { answer: toError(id, number, `published: not a date: ${JSON.stringify(published)}`) };
}

/** The result for each line, or `{"id"?,"error"}`: what is wrong with a line never ends the run. */
export function answerLines(lines: readonly Line[]): object[] {
  const read = lines.map(readLine);
  const asked = read.filter((one) => 'input' in one);
  let extractions: readonly Extraction[] | undefined;
  try {
    extractions = extractArticles(asked.map(({ input }) => input));
  } catch {
    // One of them fails: which, is seen when each is read by itself
  }
  let next = 0;
  return read.map((one) => {
    if ('answer' in one) return one.answer;
    const { input, id, number } = one;
    const extraction = extractions?.[next++];
    try {
      const result = toBulkResult(extraction ?? extractArticle(input));
      return typeof id === 'number' ? { ...result, id } : result;
    } catch (error) {
      return toError(id, number, (error as Error).message);
    }
  });
}

/**
 * Streams with backpressure, so that memory does not grow with the input. Empty lines have no answer. Ends quietly when
 * whoever reads the output goes away (`| head`). The answer is the exit status.
 */
export async function runBulkFilter(input: Readable, output: Writable): Promise<number> {
  let closed = false;
  let failure: Error | undefined;
  output.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== 'EPIPE') failure = error;
  });
  let buffer: string[] = [];
  let size = 0;
  const flush = async () => {
    const text = buffer.join('');
    buffer = [];
    size = 0;
    if (!text || closed) return;
    if (output.write(text)) return;
    const waiting = new AbortController();
    const { signal } = waiting;
    await Promise.race([once(output, 'drain', { signal }), once(output, 'close', { signal })]).catch(() => undefined);
    waiting.abort();
  };
  for await (const lines of linesOf(input)) {
    for (const result of answerLines(lines)) {
      const answer = `${JSON.stringify(result)}\n`;
      buffer.push(answer);
      size += answer.length;
    }
    // With nothing more to read at once, whoever waits for an answer gets it.
    if (size >= CHUNK || input.readableLength === 0) await flush();
    if (closed) break;
  }
  await flush();
  if (failure) {
    console.error(failure.message);
    return 1;
  }
  return 0;
}
