// A name in; the other name that a bracket right behind it gives out: `한국가람연구원(KGRI)`, `한빛대(이하 빛대)`.
import type { Candidate } from './candidate.ts';
import { catalogNames } from './catalogNames.ts';
import { readSuffix, UNIT_KINDS } from './suffixes.ts';

const BRACKET = /^[’'”"]? ?\(([^()]{2,40})\)/u;
const LATIN = /^[A-Z][A-Za-z&. -]*$/;
const TITLES = /^(?:C[A-Z]{1,3}O|CEO|대표|회장|사장)/;

/** 이하 나래, 옛 나래상사, 현 나래랩: what it is called from here on, or was or is at another time. */
const TOLD = /^(?:이하|옛|구|현재|현|전|당시|舊|現) ?[‘'“"]?([^’'”",]+)[’'”"]?$/;

/** 현 직원 30명, 전 대표: no name. */
const OF_STAFF = /^(?:옛|구|현재|현|전|당시) ?(?:\S+ )?(?:직원|임직원|대표|회장|사장|원장|주가|지분|매출)/;

export interface Abbreviation {
  alias: string;
  /** Of the bracket's content, within the text. */
  start: number;
  end: number;
}

export function readAbbreviation(
  text: string,
  { end, kind, name }: Pick<Candidate, 'end' | 'kind' | 'name'>,
): Abbreviation | undefined {
  if (text[end] !== '(' && text[end + 1] !== '(' && text[end + 2] !== '(') return undefined;
  const match = BRACKET.exec(text.slice(end, end + 46));
  if (!match) return undefined;
  const from = end + match[0].indexOf('(') + 1;
  const content = ofSeveral(match[1]!).trim();
  const short = OF_STAFF.test(content) ? undefined : TOLD.exec(content)?.[1];
  const alias = short ?? content;
  if (TITLES.test(alias) || /\d{3}/.test(alias)) return undefined;
  if (!short && !LATIN.test(alias) && !catalogNames().get(alias) && !isNamed(alias, kind) && !isShortened(alias, name))
    return undefined;
  const start = from + match[1]!.indexOf(content);
  return { alias, start, end: start + content.length };
}

/** `KGRI, 원장 김보람`, `대표 김보람, 이하 나래`: the one part that is no post, code or number. */
function ofSeveral(content: string): string {
  const parts = content.split(/[,;] ?|[ ·∙ㆍ](?=이하 )|[·∙ㆍ](?=[가-힣]{0,8}(?:장|이사|대표) [가-힣]{2,4}$)/u);
  const others = parts.length > 1 ? parts.filter((part) => !ASIDE.test(part.trim())) : [];
  return others.length === 1 ? others[0]! : content;
}
const ASIDE =
  /^(?:[가-힣]{0,8}(?:장|이사|대표|대표자|CEO)\s?:?\s?[가-힣]{2,4}|\d{5,6}|(?:코스닥|코스피|나스닥)\S{0,8})$/u;

/** 한가협 of 한국가람협회, 나래PE of 나래프라이빗에쿼티: its letters in their order, the first one first, and capitals behind. */
function isShortened(alias: string, name: string): boolean {
  const letters = /^([가-힣]{2,6})[A-Z]{0,4}$/.exec(alias)?.[1];
  if (letters === undefined || letters.length >= name.length || letters[0] !== name[0]) return false;
  let at = -1;
  for (const letter of letters) if ((at = name.indexOf(letter, at + 1)) < 0) return false;
  return true;
}

/** A Hangul name of the same kind: `하노이 법인(이노베이션센터)`; the group in `가람전자(나래그룹)` is another. */
function isNamed(alias: string, kind: Candidate['kind']): boolean {
  const suffix = readSuffix(alias);
  if (!suffix || suffix.at < 2 || suffix.strength === 'weak') return false;
  return suffix.kind === kind || (UNIT_KINDS.has(suffix.kind) && UNIT_KINDS.has(kind));
}
