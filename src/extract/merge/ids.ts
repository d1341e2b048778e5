// A record's content in; a short id out that is the same on every run and on every machine.
import { edtfSpan } from '../../model/edtf.ts';
import { remembered } from '../remembered.ts';

const FNV_PRIME = 0x01000193;

/** FNV-1a over the UTF-16 units, once from either end: 64 bits, as 14 characters of base 36 at most. */
export function hashOf(...parts: readonly (string | number | undefined)[]): string {
  const text = parts.map((part) => part ?? '').join('\u001f');
  let forth = 0x811c9dc5;
  let back = 0x811c9dc5;
  for (let i = 0, j = text.length - 1; j >= 0; i++, j--) {
    forth = Math.imul(forth ^ text.charCodeAt(i), FNV_PRIME);
    back = Math.imul(back ^ text.charCodeAt(j), FNV_PRIME);
  }
  return [forth, back].map((half) => (half >>> 0).toString(36).padStart(7, '0')).join('');
}

/** Names that differ in case, blanks, quotation marks or `㈜` alone are one name: `LG AI 연구원` = `lgai연구원`. */
export const nameKey = remembered((name) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(주\)|주식회사|[\s'"‘’“”「」『』<>《》]/gu, ''),
);

/** A name as an id: letters, digits, `.`, `_`, `-`; one id for all that `nameKey` holds for one name. */
export function slugOf(name: string): string {
  const slug = nameKey(name)
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[^\p{L}\p{N}]+|-+$/gu, '');
  return slug || `x-${hashOf(name)}`;
}

/** `slugOf` for the names of entities, which recur. */
export const slugOfName = remembered(slugOf);

/** First and last day of an EDTF expression, as `edtfSpan` reads it. */
export const spanOfDate = remembered(edtfSpan);
