// Bytes of a text file in any encoding that Korean texts come in; the text, and what it was written in, out.
import { decodeCp949 } from './decodeCp949.ts';

type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'CP949';

export interface Decoded {
  text: string;
  encoding: Encoding;
  /** Characters that could not be read and stand as U+FFFD. */
  lost: number;
}

const strictly = (label: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Text that people write has no control characters; what a wrong encoding or a picture makes of bytes has. */
const isPlausible = (text: string) => !/[^\P{Cc}\t-\r\x80-\x9f]/u.test(text.slice(0, 10_000));

/** By mark, then by content; undefined where the bytes are no text (a picture, a PDF). */
export function decodeBytes(bytes: Uint8Array): Decoded | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return lossy('UTF-8', bytes);
  if (a === 0xff && b === 0xfe) return lossy('UTF-16LE', bytes);
  if (a === 0xfe && b === 0xff) return lossy('UTF-16BE', bytes);
  const sample = bytes.subarray(0, 4096);
  if (sample.includes(0)) {
    // Blanks, digits and line ends have a zero byte in UTF-16: behind the other in LE, before it in BE.
    const zeros = [0, 0];
    sample.forEach((byte, i) => {
      if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
    });
    const encoding = (zeros[1] ?? 0) > (zeros[0] ?? 0) ? 'UTF-16LE' : 'UTF-16BE';
    const text = strictly(encoding, bytes);
    return text !== undefined && isPlausible(text) ? { text, encoding, lost: 0 } : undefined;
  }
  const utf8 = strictly('UTF-8', bytes);
  if (utf8 !== undefined) return isPlausible(utf8) ? { text: utf8, encoding: 'UTF-8', lost: 0 } : undefined;
  // A file cut in mid-character is still UTF-8: read as CP949 it would be nonsense without an error.
  const mended = lossy('UTF-8', bytes);
  const wide = countOf(mended?.text ?? '', /[\u0080-\ufffc]/g);
  if (mended && mended.lost * 20 < wide) return mended;
  const cp949 = decodeCp949(bytes);
  return cp949 !== undefined && isPlausible(cp949) ? { text: cp949, encoding: 'CP949', lost: 0 } : undefined;
}

function lossy(encoding: Encoding, bytes: Uint8Array): Decoded | undefined {
  const text = new TextDecoder(encoding.toLowerCase()).decode(bytes);
  return isPlausible(text) ? { text, encoding, lost: countOf(text, /\ufffd/g) } : undefined;
}
