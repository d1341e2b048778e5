// A stream of one document a line in; a stream of one result a line, in the same order, out.
import type { Readable, Writable } from 'node:stream';
import { once } from 'node:events';
import { StringDecoder } from 'node:string_decoder';
import { extractArticle, toBulkResult } from '../../src/extract/index.ts';
import { toIsoDate } from '../../src/readers/index.ts';

/** Written together once they are this long: a call for every line would cost more than the reading. */
const CHUNK = 1 << 16;

/** The lines of a stream, of whatever length, without their ends; the last needs none. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  // A line that spans many chunks is put together once, at its end.
  let parts: string[] = [];
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      parts.push(text.slice(from, end));
      yield parts.join('');
      parts = [];
      from = end + 1;
    }
    if (from < text.length) parts.push(text.slice(from));
  }
  parts.push(decoder.end());
  const rest = parts.join('');
  if (rest) yield rest;
}

const isId = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

const toError = (id: string | number | undefined, line: number, problem: string): object => ({
  ...(id !== undefined && { id }),
  error: `line ${line}: ${problem}`,
});

/** The result for one line, or `{"id"?,"error"}`: what is wrong with a line never ends the run. */
export function answerLine(line: string, number: number): object {
  let given: unknown;
  try {
    given = JSON.parse(number === 1 ? line.replace(/^\uFEFF/u, '') : line);
  } catch (error) {
    return { error: `line ${number}: not JSON: ${(error as Error).message}` };
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return { error: `line ${number}: not an object` };
  const { id, text, published } = given as Record<string, unknown>;
  if (id !== undefined && !isId(id)) return toError(undefined, number, 'id: neither text nor number');
  if (typeof text !== 'string') return toError(id, number, 'text: is missing');
  let date: string | undefined;
  if (published !== undefined && published !== null && published !== '') {
    date = typeof published === 'string' ? toIsoDate(published) : undefined;
    if (!date) return toError(id, number, `published: not a date: ${JSON.stringify(published)}`);
  }
  try {
    const input = { id: String(id ?? number), text };
    const result = toBulkResult(extractArticle(date ? { ...input, published: date } : input));
    // An id comes back as it was given
    return typeof id === 'number' ? { ...result, id } : result;
  } catch (error) {
    return toError(id, number, (error as Error).message);
  }
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
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    if (!line.trim()) continue;
    const answer = `${JSON.stringify(answerLine(line, number))}\n`;
    buffer.push(answer);
    size += answer.length;
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
