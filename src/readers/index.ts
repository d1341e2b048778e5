// The list of formats that are read, and the way from a file's bytes to its articles.
import { csv } from './csv.ts';
import { decodeBytes } from './decodeBytes.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import { text } from './text.ts';
import type { Reader, Reading } from './types.ts';

export { toIsoDate } from './articleFacts.ts';
export { idOfFile } from './documentId.ts';
export type { Reader, Reading, SourceArticle } from './types.ts';

/** Asked in this order where a name does not tell; the last takes any text. */
export const readers: readonly Reader[] = [html, markdown, ndjson, csv, text];

const extensionOf = (name: string) => /\.[a-z0-9]+$/iu.exec(name)?.[0].toLowerCase() ?? '';

/** Whether the name is one that a reader takes: what a folder is searched for. */
export const isReadable = (name: string): boolean =>
  readers.some((reader) => reader.extensions.includes(extensionOf(name)));

/** By extension; a `.txt` (or no known one) that holds a web page or another format is read as what it holds. */
function readerFor(name: string, content: string): Reader {
  const byName = readers.find((reader) => reader.extensions.includes(extensionOf(name)));
  if (byName && byName !== text) return byName;
  return (
    readers.find((reader) => (byName !== text || reader === html || reader === text) && reader.looksRight(content)) ??
    text
  );
}

async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Reads one file. Nothing is thrown: what is wrong comes back in `problems`, each beginning with `name`. `hash` gives
 * SHA-256 in hexadecimal; the platform's own is used where it has one (browsers: secure pages only).
 */
export async function readArticles(
  name: string,
  bytes: Uint8Array,
  hash: (bytes: Uint8Array) => Promise<string> = sha256Of,
): Promise<Reading> {
  try {
    const decoded = decodeBytes(bytes);
    if (!decoded) return { articles: [], problems: [`${name}: is no text in UTF-8, UTF-16 or CP949`] };
    const encoder = new TextEncoder();
    const reading = await readerFor(name, decoded.text).read({
      name,
      text: decoded.text.replace(/^\uFEFF/u, ''),
      sha256: await hash(bytes),
      hashText: (content) => hash(encoder.encode(content)),
    });
    if (decoded.lost)
      reading.doubts = [
        ...(reading.doubts ?? []),
        `${name}: ${decoded.lost} characters are broken (read as ${decoded.encoding})`,
      ];
    return reading;
  } catch (error) {
    return { articles: [], problems: [`${name}: ${(error as Error).message}`] };
  }
}
