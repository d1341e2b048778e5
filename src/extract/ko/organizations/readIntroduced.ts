// A sentence in, names out that the sentence itself introduces: ㈜, quotation marks, `솔루션업체 …`, Latin company names.
import { isKoreanName } from '../people/names.ts';
import { readVerb } from '../clauses/readVerb.ts';
import { cutParticle, isLetter, readCopula, readParticle } from '../particles.ts';
import { COMPANIES, FOLLOWERS, isTrade, PREDICATE } from './apposition.ts';
import { Candidate } from './candidate.ts';
import { ACRONYMS, ADVERBS, hasForeignSyllable, isCommon, isTranscribed, PLACES } from './commonWords.ts';
import { standsAsParty } from './isParty.ts';
import { readLatin } from './readLatin.ts';
import { readQuoted } from './readQuoted.ts';
import { APPOSED, COMPANY_MARK, FORM, LATIN_NAME, OPENS_BRACKET, OPENS_QUOTE } from './sense.ts';
import { isEveryday } from './everydayNouns.ts';
import { mayEndSo, readSuffix } from './suffixes.ts';
import type { Word } from './words.ts';

const LATIN = /^[A-Z0-9][A-Za-z0-9]*(?:[.&'’+-][A-Za-z0-9]+)*$/;
/** Names that the text itself marks or introduces; `flags` are those of the words. */
export function readIntroduced(text: string, words: readonly Word[], flags: number): Candidate[] {
  const found: Candidate[] = [];
  if (flags & (FORM | COMPANY_MARK) || (flags & OPENS_BRACKET && (text.includes('(주)') || text.includes('(유)'))))
    readMarked(text, found);
  if (flags & OPENS_BRACKET && OPENS_HEAD.test(text)) readHeaded(text, found);
  if (flags & OPENS_QUOTE) readQuoted(text, words, found);
  if (flags & APPOSED) readApposed(text, words, found);
  if (flags & LATIN_NAME) readLatin(text, words, found);
  if (text.includes('&')) readJoined(text, found);
  if (text.includes(' PE')) readHouses(text, found);
  return found;
}

/** 아라온 제2호 PEF, 솔빛 대학창업 1호 조합: a fund by its number and what it is, with the words before it. */
const NUMBERED_FUND =
  /(?<!\p{N})(?:(?<!\p{L})제 ?)?\d{1,3}호 ?(?:PEF|(?:사모(?:투자)?)?펀드|(?:개인|벤처|신기술|사모)?(?:투자)?조합|(?:사모)?투자(?:합자|전문|유한)회사|리츠|스팩)/gu;
const FUND_WORD = /^[\p{L}\p{N}&·-]{2,14}$/u;
export function readFunds(text: string, words: readonly Word[], found: Candidate[]): void {
  for (const { 0: fund, index: at } of text.matchAll(NUMBERED_FUND)) {
    // 솔빛2호조합: the name may be written to the number
    let index = words.findIndex(({ end }) => end > at);
    if (index < 0) continue;
    let start = Math.min(at, words[index]!.start);
    if (start < at && !/^[\p{L}&]{2,14}$/u.test(text.slice(start, at))) continue;
    for (let steps = 0; index > 0 && steps < 3; steps++, index--) {
      const { text: word, start: from, end } = words[index - 1]!;
      if (
        text.slice(end, start) !== ' ' ||
        !FUND_WORD.test(word) ||
        word === '규모' ||
        ADVERBS.has(word) ||
        cutParticle(word).particle !== '' ||
        (readVerb(word, true) && !word.endsWith('그린'))
      )
        break;
      start = from;
    }
    if (start < at && !isCommon(text.slice(start, at).trim()))
      found.push(new Candidate(start, at + fund.length, 'shape', 'fund', text.slice(start, at + fund.length)));
  }
}

/** KLS PE, 다온 PE: a house by its letters. */
const HOUSE = /(?<![\p{L}\p{N}])([A-Z]{2,6}|[가-힣]{2,6}) PE(?=$|[^A-Za-z가-힣]|[은는이가을를의과와에도])/gu;
function readHouses(text: string, found: Candidate[]): void {
  for (const { 0: house, 1: name, index } of text.matchAll(HOUSE))
    if (!ACRONYMS.has(name!) && !isCommon(name!) && !isEveryday(name!) && !PLACES.has(name!))
      found.push(new Candidate(index, index + house.length, 'apposition', 'venture-capital', house));
}

/** Miru & Co. */
const LATIN_JOINED =
  /(?<![\p{L}\p{N}])[A-Z][A-Za-z]{1,12} & (?:Co\.?|Sons|Partners|Company|[A-Z][a-z]{2,10})(?![A-Za-z])/gu;

/** 허드슨&레인: two words of Hangul with the mark between them, none of them an everyday word. */
const JOINED = /(?<![\p{L}\p{N}&])[가-힣]{2,8}&[가-힣]{1,10}(?![\p{L}\p{N}&])/gu;
function readJoined(text: string, found: Candidate[]): void {
  for (const { 0: name, index } of text.matchAll(LATIN_JOINED))
    found.push(new Candidate(index, index + name.length, 'latin', 'company', name));
  for (const { 0: written, index } of text.matchAll(JOINED)) {
    const end = cutBack(text, index, index + written.length);
    const name = text.slice(index, end);
    const parts = name.split('&');
    if (
      parts.length === 2 &&
      parts.every((part) => part && !isCommon(part) && !FOLLOWERS.has(part)) &&
      parts.some(isTranscribed)
    )
      found.push(new Candidate(index, end, 'apposition', 'company', name));
  }
}

// ㈜가람, 주식회사 가람; 법무법인 가람 keeps its form in the name.
const MARK_BEFORE =
  /(?:㈜|\([주유]\)|주식회사|유한회사|((?<!\p{L})(?:법무|회계|세무|특허|노무|학교|의료|재단|사단|사회복지|농업회사|어업회사|영농조합|영어조합)법인)) ?([\p{L}\p{N}&.]{2,15})/gu;
const SECOND = /^ [가-힣]{3,9}(?![\p{L}\p{N}])/u;
// 가람㈜, 가람(주)
const MARK_BEHIND = /(?<![\p{L}\p{N}])([\p{L}\p{N}&]{2,15})(?:㈜|\(주\))/gu;

/** 가람(대표 한예솔): whose head is named in brackets. */
const HEADED_BY =
  /(?<![\p{L}\p{N}])([\p{L}\p{N}&]{2,15})(?=\((?:공동|각자)?(?:대표|대표이사|회장|사장|CEO|이사장) [가-힣]{2,})/gu;

/** A bracket that one of them opens: a literal is found sooner than a name. */
const OPENS_HEAD = /\((?:공동|각자)?(?:대표|회장|사장|CEO|이사장)/;

function readHeaded(text: string, found: Candidate[]): void {
  for (const match of text.matchAll(HEADED_BY)) {
    const name = match[1]!;
    if (!isCommon(name) && !FOLLOWERS.has(name) && readSuffix(name)?.at !== 0)
      found.push(
        new Candidate(
          match.index,
          match.index + name.length,
          'company-mark',
          readSuffix(name)?.kind ?? 'company',
          name,
        ),
      );
  }
}

function readMarked(text: string, found: Candidate[]): void {
  for (const match of text.matchAll(MARK_BEFORE)) {
    const form = match[1];
    const start = match.index + match[0].length - match[2]!.length;
    const first = start + match[2]!.replace(/\.+$/, '').length;
    // ㈜보렐 일렉트론: two words of no everyday language
    const isOpen = text[first] === ' ' && isTranscribed(match[2]!) && cutBack(text, start, first) === first;
    const second = isOpen ? SECOND.exec(text.slice(first, first + 12))?.[0] : undefined;
    const more = second ? cutBack(text, first + 1, first + second.length) : 0;
    const end = more && isTranscribed(text.slice(first + 1, more)) ? more : cutBack(text, start, first);
    // 재단법인 가람: as ㈜, no part of the name.
    const own = text.slice(start, end);
    const name = form && !/^(?:재단|사단|사회복지|농업|어업|영농|영어)/.test(form) ? `${form} ${own}` : own;
    // 사단법인으로: what it becomes
    if (form && start === match.index + form.length && readParticle(text, start)) continue;
    // ㈜고운들: the mark says that it is no plural
    if ((isCommon(own) && !/[가-힣]{2}들$/.test(own)) || FOLLOWERS.has(own) || AND_OTHERS.test(own)) continue;
    const kind = form && !/법무|회계|세무|특허|노무|농업/.test(form) ? 'public-body' : 'company';
    found.push(new Candidate(match.index, end, 'company-mark', kind, name));
  }
  for (const match of text.matchAll(MARK_BEHIND)) {
    const end = match.index + match[0].length;
    if (isLetter(text, end) && !readParticle(text, end) && !readCopula(text, end)) continue;
    found.push(new Candidate(match.index, end, 'company-mark', 'company', match[1]!));
  }
}

const HOW_MANY = /^(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)(?:곳|군데|팀|업체|회사)$/u;
const POINTS_BACK = /^(?:이|그|해당|같은|두|세|이들|각|양|타)$/u;

/** `솔루션업체 가람웍스`, `벤처 캐피탈인 나래벤처스`, `기술업체 나래 플리츠, …` */
function readApposed(text: string, words: readonly Word[], found: Candidate[]): void {
  for (let index = 0; index + 1 < words.length; index++) {
    const word = words[index]!;
    const apposition = word.flags & APPOSED ? word.sense.apposition : undefined;
    // 특수목적법인(SPC) 가람개발: an abbreviation may stand between.
    const bracketed =
      words[index + 1]!.gap === '(' &&
      words[index + 2]?.gap === ') ' &&
      /^(?:[A-Z][A-Za-z&]*|[가-힣]{2,6})$/.test(words[index + 1]!.text);
    if (!apposition || apposition.loose || !(bracketed || words[index + 1]!.gap === ' ')) continue;
    const at = bracketed ? index + 2 : index + 1;
    const first = words[at]!;
    // How many words the name has: up to the first that ends in a particle or before a mark.
    let last = at;
    let end = nameEnd(text, first);
    while (end === words[last]!.end && text[end] === ' ' && last < at + 2 && words[last + 1]) {
      const next = words[last + 1]!;
      if (next.gap === ' ' && OPENS_NAME.test(words[last]!.text) && ONE_LETTER.test(next.text)) {
        last++;
        end = next.start + 1;
        break;
      }
      if (
        next.gap !== ' ' ||
        AND_OTHERS.test(next.text) ||
        !isNameLike(words[last]!.text) ||
        !(isNameLike(trimmed(text, next)) || readSuffix(trimmed(text, next)))
      )
        break;
      last++;
      end = nameEnd(text, next);
    }
    const single = last === at;
    // `최대 주주인 나래백화점측은`
    if (/[가-힣]{3}측$/.test(text.slice(first.start, end))) end--;
    const name = text.slice(first.start, end);
    const before = words[index - 1];
    // `바이오벤처 세곳이`: how many
    if (single && HOW_MANY.test(name)) continue;
    // `이 회사 양말을`: what that one makes
    if (before && word.gap === ' ' && POINTS_BACK.test(before.text) && !bracketed) continue;
    // `대기업 마케터였던`: what somebody was
    if (/^(?:이?었던|였던|이던|출신) /u.test(text.slice(end, end + 5)) && isEveryday(name)) continue;
    const described =
      apposition.compound ||
      (before !== undefined &&
        (word.gap === ' ' || word.gap === ') ') &&
        (isCommon(before.text) ||
          isTrade(before.text) ||
          ACRONYMS.has(before.text) ||
          isThing(before.text) ||
          isEveryday(before.text)));
    if (single && !isApposed(text, name, end, described) && !isMerged(text, word.text, name, end)) {
      if (!(word.text.endsWith('인') && apposition.compound && isSaidToBe(text, name, end))) continue;
    }
    if (
      apposition.holder &&
      (name.length < 3 || isKoreanName(name) || /(?:투자자|개인|법인|기관|정부|그|본인)$/.test(name))
    )
      continue;
    if (
      name.length < 2 ||
      name.length > 24 ||
      (single && FOLLOWERS.has(first.text)) ||
      FOLLOWERS.has(name) ||
      PLACES.has(name)
    )
      continue;
    const kind = COMPANIES.has(apposition.kind) ? apposition.kind : (readSuffix(name)?.kind ?? apposition.kind);
    found.push(new Candidate(first.start, end, 'apposition', kind, name));
  }
}

/** `제작사 스튜디오 봄에`: behind these a name may go on in one letter. */
const OPENS_NAME = /^(?:스튜디오|메종|아틀리에|카페|필름)$/;
const ONE_LETTER = /^[가-힣](?:[은는이가을를의에와과]|에서|에게)?$/;
const trimmed = (text: string, word: Word) => text.slice(word.start, nameEnd(text, word));
/** 나래벤처스 외에 다온은행이 */
const JOINING = /^(?:외에?|외에도|및|또는|대신|말고)$/;
/** 솔내새텔 등에 */
const AND_OTHERS = /^등(?:에|에서|에게|이|을|과|은|의|도|으로)?$/;
const isNameLike = (word: string) =>
  !JOINING.test(word) &&
  (LATIN.test(word) || isTranscribed(word) || /^(?:데이터|디지털|스마트|바이오|인공지능|AI)$/.test(word));

/** `스타트업 꽃바람을 흡수합병했다`: only firms are merged with, whatever they are called by. */
const MERGED = /^[을를] (?:[^,.]{0,8} )?(?:흡수)?합병[하한했해]/;
const isMerged = (text: string, kind: string, name: string, end: number): boolean =>
  /(?:스타트업|업체|회사|기업)$/.test(kind) &&
  /^[가-힣]{3,8}$/.test(name) &&
  MERGED.test(text.slice(end, end + 18)) &&
  !isCommon(name) &&
  !FOLLOWERS.has(name) &&
  !/(?:회사|법인|사업부|사업|부문|조직|[가-힣]곳|여럿|들)$/.test(name);

/** `게임 개발사인 하늘을 흡수합병했다`: it is said to be one, and only a firm can stand there, whatever it is called by. */
const isSaidToBe = (text: string, name: string, end: number): boolean =>
  /^[가-힣]{2,8}$/.test(name) &&
  !/(?:회사|법인|사업부|사업|부문|조직|기업|업체|그룹|지분|경영권|[가-힣]곳|여럿|들)$/.test(name) &&
  !FOLLOWERS.has(name) &&
  (isPartyHere(text, end) || TAKEN_OVER.test(text.slice(end, end + 24)));
const TAKEN_OVER = /^[을를] (?:[^,.]{0,14} )?(?:흡수|합병|인수[했하한해]|사들[였이인])/;

/** `배송 업체 하루상점과 손잡았다`: everyday words, and only a firm can stand there. */
function isPartyHere(text: string, end: number): boolean {
  const particle = readParticle(text, end)?.particle ?? '';
  const at = end + particle.length;
  return particle !== '' && standsAsParty(particle, text.slice(at, at + 84));
}

/** `냉동밥 업체`: a noun that nobody knows says what it deals in as well. */
const isThing = (word: string): boolean =>
  /^[가-힣]{2,6}$/.test(word) &&
  cutParticle(word).particle === '' &&
  !ADVERBS.has(word) &&
  !PLACES.has(word) &&
  !/^(?:이들|그런|이런|저런|어떤|다른|같은|모든|여러|각각|해당|일부|양사|상대|타사|자사)$/.test(word) &&
  readVerb(word, true) === undefined;

/** 한우물, 새나라: a native word before a noun makes a name behind a kind of firm. */
const NATIVE = /^[한새큰참온늘][가-힣]{2,}$/;
const MIXED = /^([가-힣]{2,6})(?!CEO|CTO|CFO|IPO)[A-Z]{2,4}$/;
const IN_ONE = /^[가-힣]{1,4}[과와][가-힣]{1,4}들$/;
function isApposed(text: string, name: string, end: number, compound: boolean): boolean {
  // 종자기업 흙과사람들: two words in one
  if (compound && IN_ONE.test(name) && !isEveryday(name.slice(0, -1))) return true;
  if (
    !/^[\p{L}\p{N}.&+-]{2,12}$/u.test(name) ||
    isCommon(name) ||
    (isEveryday(name) &&
      !NATIVE.test(name) &&
      !hasForeignSyllable(name) &&
      !(readSuffix(name)?.at ?? 0) &&
      !(compound && name.length > 3 && isPartyHere(text, end))) ||
    AND_OTHERS.test(name) ||
    FOLLOWERS.has(name) ||
    // 그룹이 세운 연구소
    (name.length < 4 && readVerb(name, true) !== undefined) ||
    /^\d/.test(name)
  )
    return false;
  // 업체 몫이다: of one letter
  if (
    PLACES.has(name) ||
    (/(?:적|별|용|형|점|용접공|배관공|기능공|숙련공|정비공|도장공)$/.test(name) &&
      !(compound && name.length > 3 && isPartyHere(text, end))) ||
    (/^.이$/.test(name) && text[end] === '다') ||
    /^.(?:에서|에게|에는|에도|으로?|부터|까지|보다|처럼|마다|만이)$/.test(name)
  )
    return false;
  // 달콤들이: a name, whatever there may be several of
  if (name.endsWith('들') && (name.length < 3 || isEveryday(name.slice(0, -1)) || mayEndSo(name.slice(0, -1))))
    return false;
  const closed =
    /^(?:[,(·∙ㆍ)]|$| (?:\d|등(?![가-힣]{3})|인수|합병|지분|투자))/.test(text.slice(end, end + 4)) ||
    readParticle(text, end) !== undefined ||
    readCopula(text, end) !== undefined;
  if (LATIN.test(name)) return /[A-Z]/.test(name) && !ACRONYMS.has(name);
  // 사모펀드 가람PE였다: Hangul that goes on in capitals is nobody's everyday word
  const mixed = MIXED.exec(name);
  if (mixed && !isCommon(mixed[1]!) && !isEveryday(mixed[1]!)) return closed;
  if (isTranscribed(name)) return closed || compound;
  // A Korean-looking name needs both: what kind of company it is, and a case or a mark behind it.
  const cased = readParticle(text, end) !== undefined;
  return compound && closed && name.length >= 2 && name.length <= 7 && (cased || !PREDICATE.test(name));
}

/** Where the noun that ends at `end` ends without its particle or copula: the longest that leaves two letters. */
function cutBack(text: string, start: number, end: number): number {
  for (let cut = Math.min(4, end - start - 2); cut > 0; cut--) {
    // 켈러만은: 만 is the name's more often than a particle's.
    if (text[end - cut] === '만' && cut > 1) continue;
    // 오르네이(ONEI): no particle stands before a bracket
    if (cut === 1 && /^\([A-Za-z]/.test(text.slice(end, end + 2))) continue;
    // 가람궤도, 한빛대는: before another of its list it has none
    if (
      cut === 1 &&
      /[도인라]/.test(text[end - 1]!) &&
      text[end] === ',' &&
      !/도[ ,]/.test(text.slice(end + 1, end + 30))
    )
      continue;
    if (readParticle(text, end - cut)?.end === end || readCopula(text, end - cut)?.end === end) return end - cut;
  }
  return end;
}
// `뚜벅이(대표 김다온)는`: behind the bracket stands the particle
const HEADED = /^\((?:공동\s?)?(?:대표|CEO|회장|사장|원장|총장|이사장|행장|병원장)/;
const nameEnd = (text: string, word: Word) =>
  text[word.end] === '(' && HEADED.test(text.slice(word.end, word.end + 8))
    ? word.end
    : cutBack(text, word.start, word.end);
