// The end of a name in; the other name that a bracket right behind it gives out: `한국가람연구원(KGRI)`, `한빛대(이하 빛대)`.
import { readSuffix } from './suffixes.ts';

const BRACKET = /^[’'”"]? ?\(([^()]{2,40})\)/u;
const LATIN = /^[A-Z][A-Za-z&. -]*$/;
const TITLES = /^(?:C[A-Z]{1,3}O|CEO|대표|회장|사장)/;

export interface Abbreviation {
  alias: string;
  /** Of the bracket's content, within the sentence. */
  start: number;
  end: number;
}

/** `known` says whether the catalogue has a name: such a bracket needs no other sign. */
export function readAbbreviation(
  text: string,
  end: number,
  known: (name: string) => unknown,
): Abbreviation | undefined {
  if (text[end] !== '(' && text[end + 1] !== '(' && text[end + 2] !== '(') return undefined;
  const match = BRACKET.exec(text.slice(end, end + 46));
  if (!match) return undefined;
  const content = match[1]!.trim();
  const short = /^이하 ?[‘'“"]?([^’'”"]+)[’'”"]?$/.exec(content)?.[1];
  const alias = short ?? content;
  if (TITLES.test(alias) || /\d{3}/.test(alias)) return undefined;
  const suffix = readSuffix(alias);
  if (!short && !LATIN.test(alias) && !known(alias) && !(suffix && suffix.at >= 2 && suffix.strength !== 'weak')) return undefined;
  const start = end + match[0].indexOf('(') + 1;
  return { alias, start, end: end + match[0].length - 1 };
}
