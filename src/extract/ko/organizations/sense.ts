// A word in, what it says of names by itself out, whatever stands around it: read once for each word of a text.
import { appositionKind, isTradingModifier, type Apposition } from './apposition.ts';
import { catalogNames } from './catalogNames.ts';
import { hasForeignSyllable, isCountry } from './commonWords.ts';
import { readMunicipality } from './municipalities.ts';
import { readNameable, type Nameable } from './nameable.ts';
import { mayClosePair, mayOpenPair } from './readPair.ts';
import type { Started } from './nameIndex.ts';
import { isLatinName } from './readLatin.ts';
import { readHeadOf, type HeadOfWord } from './readHead.ts';
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
export const LATIN_LETTERS = 128;
/** 주식회사, 법무법인: a name follows. */
export const FORM = 256;
/** 인수, 협약을, 지분: a word of a deal between two. */
export const DEAL = 512;
/** 밝혔다, 설립했다: what only somebody who acts does. */
export const REPORT = 1024;
/** 전주시가, 중구는: a city, county or district. */
export const CITY = 1 << 11;
/** It has a `nameable`. */
export const NAMEABLE = 1 << 12;
/** 등: a list may end before it. */
export const LIST_END = 1 << 13;
/** Zorani.ai, Ventures: it is, or closes, a company's Latin name. */
export const LATIN_NAME = 1 << 14;
/** It has a syllable that transcribed names are full of. */
export const FOREIGN = 1 << 15;
/** Marks before a word, or behind the last: quotation marks, brackets, ㈜, the points of a list. */
export const OPENS_QUOTE = 1 << 16;
export const OPENS_BRACKET = 1 << 17;
export const COMPANY_MARK = 1 << 18;
export const POINT = 1 << 19;
/** Its `nameable` is no everyday word. */
export const OWN_NAME = 1 << 20;
/** A name of two words may begin with it. */
export const PAIR_OPENER = 1 << 21;
/** Such a name may end with it. */
export const PAIR_CLOSER = 1 << 22;
/** Of these flags each may make an organization by itself; the others only point back or name people. */
export const NAMING =
  NAMED | HEADED | APPOSED | COUNTRY | FORM | CITY | LIST_END | LATIN_NAME | OPENS_QUOTE | OPENS_BRACKET | COMPANY_MARK;

export interface Sense {
  text: string;
  flags: number;
  /** How names of the catalogue start in it. */
  started: Started<CatalogOrganization | null> | undefined;
  head: HeadOfWord | undefined;
  apposition: Apposition | undefined;
  /** `end` within the word. */
  title: Title | undefined;
  /** `연구원은`, `펀드에는`: the bare noun before its particle. */
  bareHead: string | undefined;
  nameable: Nameable | undefined;
}

const DEALS =
  /^(?:인수|합병|흡수합병|사들|지분|투자|출자|협약|업무협약|계약|제휴|맞손|손|합작|상대로|공급|납품|수주|경영권|MOU|본사|최대주주|자회사|컨소시엄|손잡)|(?:회사|기업|업체|스타트업|제조사|개발사|유통사)(?:다|이다|로|였다|였던)$/;
const REPORTS =
  /^(?:밝혔다|전했다|맺었다|사들였다|선보였다|선보인다|내놨다|내놓았다|내놓는다|나섰다|세웠다|세운다|지었다|짓는다|열었다|연다|(?:공시|발표|설립|출시|체결|인수|수주|유치|투자|착공|준공|개발|공급|개점|합병|상장|영입|선임|운영|생산|판매|도입|증설|공개|출자|매각|개장|취항|가동|양산|개소)(?:했다|한다|하고 있다|하기로))$/;
const BARE_HEADS =
  /^(연구원|연구소|재단|협회|공사|공단|진흥원|펀드|협의체|연합체|컨소시엄|원팀|얼라이언스|병원)(?:은|는|이|가|을|를|에|에는|에서|에서는|의|와|과|도)$/u;

export function readSense(word: string): Sense {
  const sense: Sense = {
    text: word,
    flags: 0,
    started: undefined,
    head: undefined,
    apposition: undefined,
    title: undefined,
    bareHead: undefined,
    nameable: undefined,
  };
  if ((sense.started = catalogNames().start(word))) sense.flags |= NAMED;
  if ((sense.head = readHeadOf(word))) sense.flags |= HEADED;
  if ((sense.apposition = appositionKind(word))) sense.flags |= APPOSED;
  const title = readTitle(word);
  if (title && endsWord(word, title.end)) {
    sense.title = title;
    sense.flags |= TITLED;
  }
  if (/^(?:이|해당|같은|회사[는가]?)$/.test(word)) sense.flags |= POINTS;
  if (word.length <= 9 && (sense.bareHead = BARE_HEADS.exec(word)?.[1])) sense.flags |= BARE_HEAD;
  if (isCountry(word)) sense.flags |= COUNTRY;
  if (/[A-Za-z]/.test(word)) {
    sense.flags |= LATIN_LETTERS;
    if (isLatinName(word)) sense.flags |= LATIN_NAME;
  }
  if (hasForeignSyllable(word)) sense.flags |= FOREIGN;
  if (/^등(?:이|과|에서|으로부터)?$/.test(word) || /^(?:세|네|다섯|여섯)$|^[3-9]곳(?:이|은|과|에서)$/.test(word))
    sense.flags |= LIST_END;
  if (/회사|법인/.test(word)) sense.flags |= FORM;
  if (/^[가-힣]{1,4}[시군구]/.test(word) && (/^[중동서남북]구/.test(word) || readMunicipality(word)))
    sense.flags |= CITY;
  if (DEALS.test(word) || isTradingModifier(word)) sense.flags |= DEAL;
  if (REPORTS.test(word)) sense.flags |= REPORT;
  if (mayOpenPair(word)) sense.flags |= PAIR_OPENER;
  if (mayClosePair(word)) sense.flags |= PAIR_CLOSER;
  if (!sense.title && !sense.apposition && (sense.nameable = readNameable(word)))
    sense.flags |= sense.nameable.own ? NAMEABLE | OWN_NAME : NAMEABLE;
  return sense;
}

/** All flags of a sentence's words. */
export function flagsOf(words: readonly { flags: number }[]): number {
  let flags = 0;
  for (let index = 0; index < words.length; index++) flags |= words[index]!.flags;
  return flags;
}
