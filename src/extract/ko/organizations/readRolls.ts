// A sentence in, the names out that it lists as firms: `참여 기업은 모람, 산빛, 해든이다`, `연합체에는 모람, 산빛, 해든 등이 참여했다`.
import { readCopula, readParticle } from '../particles.ts';
import { Candidate } from './candidate.ts';
import { ACRONYMS, ADVERBS, isCommon, PLACES } from './commonWords.ts';
import { isEveryday, isThing } from './everydayNouns.ts';
import { isMunicipal } from './municipalities.ts';
import { readSuffix } from './suffixes.ts';

/** What the list is one of: firms that take part, members. */
const FIRMS =
  /(?<![가-힣])(?:참여|참가|협약|제휴|회원|입주|선정|선발|대상|창립|협력|체결)(?:한|된|될|하는|되는)?\s?(?:기업|업체|회사|스타트업|사)(?:들)?(?:은|는|으로는|로는)\s/u;
/** Where firms come together. */
const BODY =
  /(?:컨소시엄|협의체|얼라이언스|연합체|협의회|동맹|발기인)(?:\([A-Za-z]{2,8}\))?[’'”"]?(?:에는|에)\s(?=[^.]{0,240}\s(?:참여|합류|가입|동참|함께|이름을))/u;
const ITEM = /[가-힣A-Za-z](?:[가-힣A-Za-z\d&+-]|\.(?=[A-Za-z\d])){1,15}/uy;
const BRACKET = /\((?:대표\s)?[^()]{1,20}\)/uy;
/** Between two of the list: a mark, or what the ones before are to those behind. */
const BETWEEN = /(?:,|·|ㆍ)\s?(?:[▲△]\s?)?|[을를]\s(?:비롯해|포함해|[가-힣]{2,6}로)\s/uy;
const CLOSES =
  /(?:\s등|[을를]\s(?:비롯|포함)|(?:이|가)\s|(?:이?다|이며|이었다|였다)(?=[.\s]|$)|\s\d+(?:개|곳|여)|[와과]\s)/uy;
/** Fewer may be told otherwise. */
const FEWEST = 3;
/** `모람, 산빛 등 농식품 스타트업 12곳`: behind a list, of what it is and how many there are. */
const COUNTED =
  /\s등\s(?:(?:[가-힣A-Za-z·]{1,10}\s){0,3}?[가-힣]{0,4}(?:기업|스타트업|업체|회사|협력사|회원사|제약사|게임사|건설사|은행|금융사|통신사)\s(?:총\s)?\d+여?(?:곳|개)|(?:[가-힣A-Za-z·]{1,10}\s){0,3}?(?:총\s)?\d+여?(?:개\s?(?:사|기업|업체|회사|스타트업)|사)(?=[가-힣]{0,2}[\s.,]))/u;
const LIST =
  /(?:[가-힣A-Za-z](?:[가-힣A-Za-z\d&+-]|\.(?=[A-Za-z\d])){1,15}(?:\([^()]{1,20}\))?(?:,\s?|·|ㆍ)){1,30}[가-힣A-Za-z](?:[가-힣A-Za-z\d&+-]|\.(?=[A-Za-z\d])){1,15}(?:\([^()]{1,20}\))?$/u;
const NAMES = /[가-힣A-Za-z](?:[가-힣A-Za-z\d&+-]|\.(?=[A-Za-z\d])){1,15}(?=$|[(,·ㆍ])/gu;
/** So long may such a list be. */
const LONGEST = 160;

/** Whether a sentence may list firms so: it is cheap to ask. */
export const mayRoll = (text: string): boolean =>
  /[,·ㆍ]/u.test(text) && (FIRMS.test(text) || BODY.test(text) || COUNTED.test(text));

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/** Names of one list, where nothing else can stand in it. */
export function readRolls(text: string, found: Candidate[]): void {
  const opening = FIRMS.exec(text) ?? BODY.exec(text);
  const items = opening ? itemsBehind(text, opening.index + opening[0].length) : [];
  // An everyday word may be the name of one of several
  if (items.length >= FEWEST && items.filter(({ name }) => isNobody(name)).length * 3 <= items.length)
    take(items, found);
  const counted = items.length ? [] : itemsBefore(text, COUNTED.exec(text)?.index ?? 0);
  if (!counted.some(({ name }) => isNobody(name))) take(counted, found);
}

// Who is known by another rule stays as that rule reads it
function take(items: readonly Candidate[], found: Candidate[]): void {
  for (const item of items)
    if (!found.some((known) => known.start < item.end && item.start < known.end)) found.push(item);
}

const toCandidate = (text: string, start: number, end: number): Candidate =>
  new Candidate(start, end, 'rolled', readSuffix(text.slice(start, end))?.kind ?? 'company', text.slice(start, end));

function itemsBefore(text: string, end: number): Candidate[] {
  const from = Math.max(0, end - LONGEST);
  const list = LIST.exec(text.slice(from, end));
  if (!list) return [];
  const at = from + list.index;
  // `Miru Ventures, 모람`: part of a longer name; `소재 기업인 모람, 산빛`
  if (/[A-Za-z]\s$/u.test(text.slice(Math.max(0, at - 2), at))) return [];
  // What stands in the brackets is blanked, letter by letter
  const bare = list[0].replace(/\([^()]*\)/gu, (bracket) => '('.repeat(bracket.length));
  return [...bare.matchAll(NAMES)].map(({ 0: name, index }) => toCandidate(text, at + index, at + index + name.length));
}

function itemsBehind(text: string, from: number): Candidate[] {
  const items: Candidate[] = [];
  let at = from;
  if (/[▲△]/u.test(text[at] ?? '')) at += text[at + 1] === ' ' ? 2 : 1;
  for (;;) {
    const word = matchAt(ITEM, text, at);
    if (!word) return [];
    const cut = cutEnd(text, at, at + word.length);
    items.push(toCandidate(text, at, cut));
    const end = cut + matchAt(BRACKET, text, cut).length;
    const step = matchAt(BETWEEN, text, end);
    if (!step) return matchAt(CLOSES, text, end) ? items : [];
    at = end + step.length;
  }
}

const isNobody = (name: string): boolean =>
  name.length < 2 ||
  PLACES.has(name) ||
  isMunicipal(name) ||
  ACRONYMS.has(name) ||
  ADVERBS.has(name) ||
  isCommon(name) ||
  (!readSuffix(name) && (isEveryday(name) || isThing(name)));

/** Where the word ends before its particle or copula, if one stands there and the list ends or turns with it. */
function cutEnd(text: string, start: number, end: number): number {
  if (/[,·ㆍ(]/u.test(text[end] ?? '') || text.startsWith(' 등', end)) return end;
  for (let cut = Math.min(4, end - start - 2); cut > 0; cut--)
    if (readParticle(text, end - cut)?.end === end || readCopula(text, end - cut)?.end === end) return end - cut;
  return end;
}
