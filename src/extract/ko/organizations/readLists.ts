// A sentence in, the names of a long list out that is said to be one of firms: `두빛, 누온, 새길 등 12개사`, `회원사는 두빛, 누온, 새길이다`.
import { readCopula, readParticle } from '../particles.ts';
import { isLikelyPerson } from '../people/names.ts';
import { FOLLOWERS } from './apposition.ts';
import { Candidate } from './candidate.ts';
import { catalogNames } from './catalogNames.ts';
import { ACRONYMS, ADVERBS, isCommon, NOT_ORGANIZATIONS, PLACES } from './commonWords.ts';
import { isEveryday } from './everydayNouns.ts';
import { kindByShape, readSuffix } from './suffixes.ts';

const FIRMS =
  '(?:개?사|기업|업체|회사|스타트업|벤처기업|계열사|자회사|회원사|협력사|입주사|(?<=\\d여?개 )[가-힣]{2}사)';
/** How many of them there are. */
const COUNTED = new RegExp(
  `(?:\\s등|[을를] (?:비롯한|포함한))(?:\\s[가-힣]{1,8}){0,3}?\\s(?:(?:총 |약 |국내 )?\\d{1,3}여?\\s?(?:개|곳의?)?\\s?(?:[가-힣]{1,6} )?${FIRMS}(?![가-힣]{3})|[가-힣]{0,4}${FIRMS} (?:총 )?\\d{1,3}여?(?:곳|개))`,
  'gu',
);
/** What they are, or where they come together. */
const TOLD =
  /(?<![가-힣])(?:(?:참여|참가|회원|선정|선발|입주|협력|협약|제휴|창립|체결|수상|대상|투자|투자 대상|포트폴리오|주요 회원|주요 참여|주요 입주)(?:한|된|될|하는|되는)?\s?(?:기업|업체|회사|스타트업|기관|대학교?|학교|병원|은행|단체|(?:[가-힣]{2,4}\s?)?(?:공사|공단)|사)(?:들)?(?:에?는|은|으로는|로는)|(?:고객사|납품처|거래처|공급처|수요처|발주처|협력사|계열사|자회사|손자회사|관계사|투자사|경쟁사|파트너사|제휴사|회원사)(?:들)?(?:로)?는|(?:고객|포트폴리오|투자처|투자자|주주|경쟁자|파트너)(?:들)?(?:으로|로)는|[가-힣]*(?:컨소시엄|협의체|얼라이언스|연합체|협의회|동맹|발기인)(?:\([A-Za-z]{2,8}\))?[’'”"]?에는?(?=[^.]{0,240}\s(?:참여|합류|가입|동참|함께|이름을))) /gu;
const FARTHEST = 600;
const ITEM = /^[‘'“"]?(?:㈜|\(주\))?([\p{L}\p{N}][\p{L}\p{N}&.-]{1,15})(?:㈜|\(주\))?[’'”"]?(?:\([^()]{1,24}\))?$/u;
/** So many there are at least where they are counted, where they are told, and where none of them is an everyday word. */
const LEAST = 4;
const LEAST_TOLD = 3;
const LEAST_SURE = 2;

/** An item, by where its name starts. */
interface Item {
  start: number;
  name: string;
}

/** Adds to `found`. */
export function readLists(text: string, found: Candidate[]): void {
  const taken = new Set(found.map(({ start }) => start));
  const add = (items: readonly Item[], least: number): void => {
    const own = items.filter(({ name }) => isNamelike(name));
    const sure = own.filter(({ name }) => !isEveryday(name));
    // `반도체, 배터리, 로봇 등 12개 기업`: trades; `이가람, 한예솔, 정다온 등`: people
    if (items.length < LEAST_SURE || sure.length * 3 < items.length * 2) return;
    if (items.length < least && (sure.length < items.length || own.length < items.length)) return;
    if (sure.filter(({ name }) => isLikelyPerson(name)).length * 2 > sure.length) return;
    for (const { start, name } of own)
      if (!taken.has(start) && catalogNames().get(name) === undefined)
        found.push(new Candidate(start, start + name.length, 'listed', kindOf(name), name));
  };
  for (const { index } of text.matchAll(COUNTED)) add(itemsBefore(text, index), LEAST);
  for (const { 0: told, index } of text.matchAll(TOLD)) add(itemsBehind(text, index + told.length), LEAST_TOLD);
}

/** `관련 기업 4개사(두빛, 누온, Orvix, 새길)`, `3개 대학(두빛대, 누온대, 새길대)`: as many names as are counted. */
const IN_BRACKET =
  /(?:(?:기업|업체|회사|스타트업|계열사|자회사|손자회사|회원사|협력사|입주사|투자사|대학|기관|은행|병원|[가-힣]{2}사)(?:들)? (\d{1,2}|[두세네]|다섯|여섯) ?(?:개사|개 ?기업|개|곳|사)|(\d{1,2}|[두세네]|다섯|여섯)(?:개사|개 ?(?:기업|업체|회사|스타트업|계열사|자회사|협력사|회원사|대학|기관|은행|병원)| (?:기업|업체|회사|대학|기관|은행|병원)))\(([^()]{5,160})\)/gu;
/** Whether a sentence may count a list in brackets: it is cheap to ask. */
export const mayEnclose = (text: string): boolean => /[사곳개업체사관행원학]\([^()]{2,20}[,·]/u.test(text);
const NUMERALS = new Map(
  [...'두세네']
    .map((word, i) => [word, i + 2] as const)
    .concat([
      ['다섯', 5],
      ['여섯', 6],
    ]),
);
const ENCLOSED = /^[\p{L}\p{N}][\p{L}\p{N}&.-]{1,15}(?: [A-Z][\p{L}\p{N}&.-]{0,15})?$/u;

/** Adds to `found`. */
export function readEnclosed(text: string, found: Candidate[]): void {
  const taken = found.map(({ start, end }) => [start, end] as const);
  for (const { 0: match, 1: before, 2: behind, 3: list, index } of text.matchAll(IN_BRACKET)) {
    const names = list!.split(/,|·|ㆍ|∙|、/u).map((item) => item.trim());
    const word = (before ?? behind)!;
    if (names.length < LEAST_SURE || names.length !== (NUMERALS.get(word) ?? Number(word))) continue;
    const sure = names.filter((name) => ENCLOSED.test(name) && isNamelike(name) && !isEveryday(name));
    if (sure.length * 3 < names.length * 2 || sure.every(isLikelyPerson)) continue;
    let at = index + match.length - list!.length - 1;
    for (const name of names) {
      const start = text.indexOf(name, at);
      at = start + name.length;
      if (
        sure.includes(name) &&
        !taken.some(([from, to]) => from < at && to > start) &&
        catalogNames().get(name) === undefined
      )
        found.push(new Candidate(start, at, 'listed', kindOf(name), name));
    }
  }
}

/** `가람지주-나래세븐-다온소재로 이어지는 지배구조`: each holds the next. */
const CHAIN =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}&]{2,14}(?:\s?[-–→]\s?[\p{L}\p{N}&]{2,14}){1,5}(?=[’'”"]?(?:\s등)?(?:으로|로|의|,)? ?(?:[가-힣]{1,6} )?(?:이어지|연결되|단순|지배구조|출자구조|순환출자|수직 ?계열))/gu;
const ENDS_IN_TO = /(?:으로|로)$/u;

/** Adds to `found`. */
export function readChains(text: string, found: Candidate[]): void {
  for (const { 0: chain, index } of text.matchAll(CHAIN)) {
    // The particle behind the last of them is none of it
    const isTaken = /^[’'”"]? /u.test(text.slice(index + chain.length)) && ENDS_IN_TO.test(chain);
    const names = (isTaken ? chain.replace(ENDS_IN_TO, '') : chain).split(/\s?[-–→]\s?/u);
    if (names.length < 2 || !names.every(isNamelike)) continue;
    let at = index;
    for (const name of names) {
      at = text.indexOf(name, at);
      if (catalogNames().get(name) === undefined)
        found.push(new Candidate(at, at + name.length, 'listed', kindOf(name), name));
      at += name.length;
    }
  }
}

const kindOf = (name: string) => {
  const suffix = readSuffix(name);
  return suffix?.strength === 'sure' && suffix.at > 1 ? suffix.kind : kindByShape(name);
};

const isNamelike = (name: string): boolean =>
  !isCommon(name) &&
  !PLACES.has(name) &&
  !ADVERBS.has(name) &&
  !FOLLOWERS.has(name) &&
  !ACRONYMS.has(name) &&
  !NOT_ORGANIZATIONS.has(name) &&
  !/^\d+$/.test(name) &&
  readSuffix(name)?.at !== 0;

const itemAt = (part: string, start: number): Item | undefined => {
  const name = ITEM.exec(part)?.[1];
  return name === undefined ? undefined : { start: start + part.indexOf(name), name };
};

const ENDS_CLAUSE = /[가-힣](?:고|며|면서|자|지만|는데|[아어해]서?)$/u;
const PAIR = /(?:^|\s)(\S{2,16})[와과] $/u;
/** From the last item back to where the list begins. */
function itemsBefore(text: string, end: number): Item[] {
  const items: Item[] = [];
  const from = Math.max(0, end - FARTHEST);
  let last = end;
  while (last > from) {
    const comma = text.lastIndexOf(',', last - 1);
    const begin = comma < from ? from : comma + 1;
    const part = text.slice(begin, last);
    const words = part.trimStart();
    const blank = words.lastIndexOf(' ');
    const lead = part.length - words.length;
    // The first of them stands behind other words
    const item = itemAt(words.slice(blank + 1), begin + lead + blank + 1);
    // `공장을 준공하고, 두빛, 누온 등`: no name
    if (item && last < end && ENDS_CLAUSE.test(item.name) && /[을를이가] $/u.test(words.slice(0, blank + 1))) break;
    if (item) items.unshift(item);
    // `두빛과 누온, 새길 등`: the first two
    const pair = item && PAIR.exec(words.slice(0, blank + 1))?.[1];
    const first = pair ? itemAt(pair, begin + lead + words.slice(0, blank).lastIndexOf(pair)) : undefined;
    if (first) items.unshift(first);
    if (comma < from || /[은는이가을를에로와과] |[.!?] /u.test(words.slice(0, blank + 1))) break;
    last = comma;
  }
  return items;
}

const TURN = /^ (?:비롯해|포함해|[가-힣]{2,6}로) /u;
const AND = /[와과]$/u;
/** Behind 와: the last name with its particle. */
const LAST_ITEM = /^ [\p{L}\p{N}&]{2,12}(?:[은는이가을를도]|이다|이며| 등|으?로)(?:[^\p{L}\p{N}]|$)/u;
/** A name with what its brackets say: `두빛공사(사장 이가람)`. */
const WORD = /^(?:[^\s(]+\([^()]{1,24}\)\S*|\S+)/u;
/** From the first item to where the list ends. */
function itemsBehind(text: string, start: number): Item[] {
  const items: Item[] = [];
  let at = start;
  while (at < text.length && at < start + FARTHEST) {
    const comma = text.indexOf(',', at);
    const part = text.slice(at, comma < 0 ? text.length : comma);
    const lead = part.length - part.trimStart().length;
    const word = WORD.exec(part.trimStart())?.[0] ?? '';
    const isLast = comma < 0 || word.length < part.trim().length;
    const item = itemAt(isLast ? cut(word) : word, at + lead);
    if (item) items.push(item);
    // `뷰피를 비롯해 해든`: the list goes on
    const turn = isLast ? TURN.exec(part.trimStart().slice(word.length))?.[0] : undefined;
    if (turn && /[을를]$/u.test(word)) {
      at += lead + word.length + turn.length;
      continue;
    }
    // `고객사로는 해든과 새길이 있다`
    if (
      isLast &&
      item &&
      word === `${item.name}${AND.exec(word)?.[0] ?? ' '}` &&
      LAST_ITEM.test(part.trimStart().slice(word.length))
    ) {
      at += lead + word.length + 1;
      continue;
    }
    if (isLast) break;
    at = comma + 1;
  }
  return items;
}

/** `새길이다.`, `새길을`: the last of them without its particle. */
function cut(word: string): string {
  const bare = word.replace(/[.]$/, '');
  for (let end = 2; end < bare.length; end++)
    if (readParticle(bare, end)?.end === bare.length || readCopula(bare, end)?.end === bare.length)
      return bare.slice(0, end);
  return bare;
}
