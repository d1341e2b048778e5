// A word in, what it says of names by itself out, whatever stands around it: read once for each word of a text.
import { appositionKind, type Apposition } from './apposition.ts';
import { catalogNames } from './catalogNames.ts';
import { isCountry } from './commonWords.ts';
import { readMunicipality } from './municipalities.ts';
import type { Started } from './nameIndex.ts';
import { isLatinName } from './readLatin.ts';
import { readHeadOf, type HeadOfWord } from './readHead.ts';
import { readCloser, type Closer } from './readSpaced.ts';
import type { CatalogOrganization } from '../../../catalog/types.ts';
import { readTitle, type Title } from '../people/titles.ts';
import { endsWord } from '../people/readName.ts';

/** Which readers a word concerns: bits of `Sense.flags`. */
export const NAMED = 1;
export const HEADED = 2;
export const APPOSED = 4;
export const TITLED = 8;
export const POINTS = 16;
export const BARE_HEAD = 32;
export const COUNTRY = 64;
/** 주식회사, 법무법인: a name follows. */
export const FORM = 128;
/** 전주시가, 중구는: a city, county or district. */
export const CITY = 256;
/** Zorani.ai, Ventures: it is, or closes, a company's Latin name. */
export const LATIN_NAME = 512;
/** Marks before a word, or behind the last: quotation marks, brackets, ㈜, the points of a list. */
export const OPENS_QUOTE = 1 << 10;
export const OPENS_BRACKET = 1 << 11;
export const COMPANY_MARK = 1 << 12;
export const POINT = 1 << 13;
/** 파트너스는, 그룹의: what closes a name of two words. */
export const CLOSES = 1 << 14;
/** Of these flags each may make an organization by itself; the others only point back or name people. */
export const NAMING =
  NAMED | HEADED | APPOSED | COUNTRY | FORM | CITY | LATIN_NAME | CLOSES | OPENS_QUOTE | OPENS_BRACKET | COMPANY_MARK;

export interface Sense {
  text: string;
  flags: number;
  /** How names of the catalogue start in it. */
  started: Started<CatalogOrganization | null> | undefined;
  head: HeadOfWord | undefined;
  apposition: Apposition | undefined;
  closer: Closer | undefined;
  /** `end` within the word. */
  title: Title | undefined;
  /** `연구원은`, `펀드에는`: the bare noun before its particle. */
  bareHead: string | undefined;
}

const BARE_HEADS =
  /^(연구원|연구소|기술원|재단|협회|공사|공단|진흥원|펀드|조합|협의체|협의회|연합체|연합회|컨소시엄|원팀|얼라이언스|병원|의료원|센터|테크노파크|사업단|추진단|위원회|학회|연맹|그룹|과학원|개발원|정보원|인증원|평가원|교육원|관리원|공제회|학교|상의|박물관|미술관|과학관|허브|파크|타운|스페이스|스테이션|밸리)(?:은|는|이|가|을|를|에|에는|에도|에서|에서는|의|와|과|도)?$/u;

export function readSense(word: string): Sense {
  const sense: Sense = {
    text: word,
    flags: 0,
    started: undefined,
    head: undefined,
    apposition: undefined,
    closer: undefined,
    title: undefined,
    bareHead: undefined,
  };
  if ((sense.started = catalogNames().start(word))) sense.flags |= NAMED;
  if ((sense.head = readHeadOf(word))) sense.flags |= HEADED;
  if ((sense.apposition = appositionKind(word))) sense.flags |= APPOSED;
  if ((sense.closer = readCloser(word))) sense.flags |= CLOSES;
  const title = readTitle(word);
  if (title && endsWord(word, title.end)) {
    sense.title = title;
    sense.flags |= TITLED;
  }
  if (/^(?:이|해당|같은|회사[는가]?)$/.test(word)) sense.flags |= POINTS;
  if (word.length <= 9 && (sense.bareHead = BARE_HEADS.exec(word)?.[1])) sense.flags |= BARE_HEAD;
  if (isCountry(word)) sense.flags |= COUNTRY;
  if (/[A-Za-z]/.test(word) && isLatinName(word)) sense.flags |= LATIN_NAME;
  if (/회사|법인/.test(word)) sense.flags |= FORM;
  if (/^[가-힣]{1,4}[시군구]/.test(word) && (/^[중동서남북]구/.test(word) || readMunicipality(word)))
    sense.flags |= CITY;
  return sense;
}

/** All flags of a sentence's words. */
export function flagsOf(words: readonly { flags: number }[]): number {
  let flags = 0;
  for (let index = 0; index < words.length; index++) flags |= words[index]!.flags;
  return flags;
}
