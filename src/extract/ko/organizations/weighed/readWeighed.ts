// The sentences of a document with what looks like names in them in; what is one, by the weights of its words, out.
import type { Sentence } from '../../../types.ts';
import { readParticle } from '../../particles.ts';
import { beginsName, isFirstName } from '../../people/firstNames.ts';
import { isKoreanName, isLikelyPerson } from '../../people/names.ts';
import { COMPANIES } from '../apposition.ts';
import { Candidate } from '../candidate.ts';
import {
  ACRONYMS,
  ADVERBS,
  isCommon,
  isCountry,
  isOfLand,
  isTranscribed,
  isWon,
  NOT_ORGANIZATIONS,
  PLACES,
} from '../commonWords.ts';
import { isEveryday, isThing } from '../everydayNouns.ts';
import { isOwnName } from '../nameable.ts';
import { isPlaceAbroad } from '../placesAbroad.ts';
import { isAlliance, kindByShape, readSuffix } from '../suffixes.ts';
import { isMunicipal } from '../municipalities.ts';
import { isWorks } from '../readHead.ts';
import { CITY } from '../sense.ts';
import type { Word } from '../words.ts';
import { Chain, FIRST, LATER, likeliest, marginals, TAGS, type Score } from './chain.ts';
import { countStems, type Counts, type Weighable } from './context.ts';
import { markOf, type Cut } from './features.ts';
import { isHopeless, saidBy, weighAt, weighLink } from './scorer.ts';
import { isProduct, productsIn } from './products.ts';
import { isSite, isStore } from './sites.ts';
import { isSlot } from './slots.ts';
import { NOTHING } from './weights.ts';

/** So likely a word must be of a name; one that is a place or a person's name as often, and an ordinary word, more so. */
export const LIKELY = 0.65;
const RATHER_SURE = 0.8;
const SURE = 0.9;
const QUITE_SURE = 0.95;
/** So likely a word must be that stands where only an organization does. */
const BARELY = 0.1;
/** So likely whom it deals with there. */
const PERHAPS = 0.4;
/** Less likely than this, what looks like a name to rules is none. */
export const UNLIKELY = 0.15;
/** `Weighable.known` of what is named in the catalogue. */
const KNOWN = 2;
/** What may stand between two words of a name. */
export const JOINS = /^(?: | ?[&·-] ?)?$/;
/** Names of the catalogue, and units by whom they belong to. */
const isFixed = ({ entry, rule }: Candidate): boolean => entry !== undefined || rule === 'unit-of';

/**
 * By sentence, in the order of the text, none overlapping another. Names of the catalogue stay; what shapes, marks and words
 * beside them make a name is one more reason; a name may be found longer than they saw it (`새봄 스튜디오`).
 */
export function readWeighed(
  sentences: readonly Sentence[],
  words: readonly (readonly Word[])[],
  seen: readonly (readonly Candidate[])[],
): (readonly Candidate[])[] {
  const { weighable, guesses } = weigh(sentences, words, seen);
  const sure = seen.map((list, index) => borneOut(list, words[index]!, guesses[index]!));
  if (!guesses.some(({ spans }) => spans.length > 0)) return sure;
  const votes = voteOf(weighable, guesses);
  const names = sure.flat();
  const known = new Set(names.map(({ name }) => name));
  const openers = firstWordsOf(names, weighable, guesses);
  const closers = new Set(names.flatMap(({ name }) => CLOSER.exec(name)?.[1] ?? []));
  const surnames = surnamesIn(weighable);
  const products = productsIn(
    weighable,
    guesses.map(({ spans }) => spans),
  );
  return weighable.map((sentence, index) =>
    decide(sentence, guesses[index]!, { known, votes, openers, closers, surnames, products }, sure[index]!),
  );
}

/** A document as the weights see it, and what they make of it. */
export interface Weighing {
  weighable: readonly Weighable[];
  counts: Counts;
  guesses: readonly Guess[];
}

export function weigh(
  sentences: readonly Sentence[],
  words: readonly (readonly Word[])[],
  seen: readonly (readonly Candidate[])[],
): Weighing {
  const weighable = sentences.map((sentence, index) => toWeighable(sentence, words[index]!, seen[index]!));
  const counts = countStems(weighable);
  return { weighable, counts, guesses: weighable.map((sentence) => guess(sentence, counts)) };
}

export const toWeighable = (
  { text, kind }: Sentence,
  words: readonly Word[],
  seen: readonly Candidate[],
): Weighable => ({
  text,
  words,
  cuts: words.map(saidBy),
  known: knownIn(words, seen),
  isTitle: kind === 'title',
});

/** What names an organization at each word: the catalogue or whose unit it is, something less sure, nothing. */
function knownIn(words: readonly Word[], seen: readonly Candidate[]): Weighable['known'] {
  const known = new Uint8Array(words.length);
  let at = 0;
  for (const name of seen) {
    while (at < words.length && words[at]!.end <= name.start) at++;
    for (; at < words.length && words[at]!.start < name.end; at++) known[at] = isFixed(name) ? KNOWN : 1;
  }
  return known;
}

/** Rules that say where a name begins and ends. */
const WHOLE = /^(?:listed|founded-body|named-body|quoted-opened)$/;

/** The words of a sentence that may be a name, and how likely each of its words is part of one. */
interface Guess {
  likely: Float64Array;
  /** `inRole`: likely enough only because nothing but an organization stands there. */
  spans: { from: number; last: number; inRole?: true }[];
}

/** Stretches between words that are part of no name whatever stands beside them. */
function* partsOf(length: number, isOut: (at: number) => boolean): Generator<[start: number, end: number]> {
  let start = 0;
  for (let at = 0; at <= length; at++)
    if (at === length || isOut(at)) {
      if (at > start) yield [start, at];
      start = at + 1;
    }
}

const UNTAGGED = ['^', '^', '^'] as const;

function guess(sentence: Weighable, counts: Counts): Guess {
  const { words, known, cuts } = sentence;
  const weights = words.map((_, at) => (known[at] === KNOWN ? NOTHING : weighAt(sentence, at, counts)));
  const score: Score = (at, before, state) => {
    if (known[at] === KNOWN) return state === (known[at - 1] === KNOWN ? LATER : FIRST) ? 0 : -Infinity;
    if (state === 0) return 0;
    // 나래화학=한빛대학교: only a blank, or what stands within names, joins two words
    if (state === LATER && (before === 0 || !JOINS.test(words[at]!.gap))) return -Infinity;
    const link = weighLink((at ? TAGS : UNTAGGED)[before]!, markOf(words[at]!.gap), cuts[at - 1]?.particle ?? '');
    return state === FIRST ? weights[at]!.first + link.first : weights[at]!.later + link.later;
  };
  const likely = new Float64Array(words.length);
  const spans: Guess['spans'] = [];
  let from = -1;
  const close = (last: number): void => {
    if (from >= 0 && likely.subarray(from, last + 1).every((one) => one > LIKELY)) spans.push({ from, last });
    from = -1;
  };
  const isOut = (at: number): boolean => known[at] !== KNOWN && isHopeless(weights[at]!);
  for (const [begin, end] of partsOf(words.length, isOut)) {
    const chain = new Chain(end - begin, (at, before, state) => score(begin + at, before, state));
    const sums = marginals(chain).likely;
    for (let at = begin, of = 0; at < end; at++, of += 3) likely[at] = sums[of + FIRST]! + sums[of + LATER]!;
    likeliest(chain).forEach((state, at) => {
      const isKnown = known[begin + at] === KNOWN;
      if (state !== LATER || isKnown) close(begin + at - 1);
      if (state === FIRST && !isKnown) from = begin + at;
    });
    close(end - 1);
  }
  const isNamed = (at: number): boolean => !!known[at] || (likely[at] ?? 0) > PERHAPS;
  const isIn = (at: number): boolean => spans.some(({ from, last }) => from <= at && at <= last);
  for (let at = 0; at < words.length; at++)
    if (
      likely[at]! > BARELY &&
      !known[at] &&
      !isIn(at) &&
      !leastFor(cuts[at]!.stem, words[at]!) &&
      isSlot(sentence, at, isNamed)
    )
      spans.push({ from: at, last: at, inRole: true });
  return { likely, spans: spans.sort((a, b) => a.from - b.from) };
}

const logit = (likely: number): number => Math.log((likely + 1e-6) / (1 - likely + 1e-6));

/** By stem of what ends a span: what speaks for it being a name over all places where it stands, together. */
function voteOf(sentences: readonly Weighable[], guesses: readonly Guess[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  guesses.forEach(({ spans }, index) => {
    const { cuts } = sentences[index]!;
    for (const { from, last } of spans) {
      votes.set(cuts[last]!.stem, 0);
      // 나래푸드 아산공장, which ends before its last word
      if (from < last) votes.set(cuts[last - 1]!.stem, 0);
    }
  });
  sentences.forEach(({ cuts }, index) =>
    cuts.forEach(({ stem }, at) => {
      const vote = votes.get(stem);
      if (vote !== undefined) votes.set(stem, vote + logit(guesses[index]!.likely[at]!));
    }),
  );
  return votes;
}

/** 순이자마진, 연체율, 당기순익, `p` of `0.1%p`: what is measured. */
const MEASURE = /[가-힣]{2}(?:[율률]|마진|손실|[순손]익)$|^[a-z]$/;
/** 판교사옥: a house that somebody sits in. */
const SEAT = /(?:사옥|청사)$/;
const NEVER = 2;

/** 트라스투주맙, 포름알데히드: substances, by what chemists end them in. */
const SUBSTANCE =
  /[가-힣](?:[주리시투루무누디]맙|셉트|티닙|스타틴|사르탄|글루타이드|글립틴|플로진|뉴클레오타이드|펩타이드|에틸렌|프로필렌|알데히드|퀴논|글리콜|이미드|아마이드|카보네이트|핵산|단백질|마이신|프라졸|프로펜|아미노펜|코나졸|사이클린|플록사신|스테론|톡신|시밀러)$/;

/** What tells one of a kind from another: 와이파이7. */
const OF_KIND = /(?<=[가-힣]{2})(?:TV|\d{1,2}[A-Z]?)$/;

/** So likely each word of a name must be that ends in such a word. */
export function leastFor(stem: string, { flags, sense }: Word): number {
  if (MEASURE.test(stem) || SEAT.test(stem) || SUBSTANCE.test(stem) || isWorks(stem) || isOfLand(stem)) return NEVER;
  // 논산시 강경읍: a place, where it does nothing
  if (flags & CITY || PLACES.has(stem) || isMunicipal(stem) || isLikelyPerson(stem)) return SURE;
  // LNG운반선, AI반도체: what is made, by a word that everybody knows
  const kind = stem.replace(/^[A-Z]+(?=[가-힣])/, '');
  if (isEveryday(kind)) return ACRONYMS.has(stem.slice(0, -kind.length)) && !readSuffix(stem) ? NEVER : QUITE_SURE;
  // 와이파이7, 케이블TV
  if (OF_KIND.test(stem) && isEveryday(stem.replace(OF_KIND, ''))) return QUITE_SURE;
  if (isCommon(stem) || ADVERBS.has(stem) || NOT_ORGANIZATIONS.has(stem) || ACRONYMS.has(stem)) return SURE;
  return sense.title || isKoreanName(stem) || (isThing(stem) && !readSuffix(stem)) ? RATHER_SURE : 0;
}

const CLOSER = /^[A-Z][A-Z&]+ ?([가-힣]{4,})$/;

/** Of what rules see as names, in their order, those that look like one; what is in the catalogue, and a town, always does. */
export function borneOut(names: readonly Candidate[], words: readonly Word[], { likely }: Guess): readonly Candidate[] {
  let at = 0;
  return names.filter((name) => {
    while (at < words.length && words[at]!.end <= name.start) at++;
    if (
      isFixed(name) ||
      name.rule === 'city' ||
      name.rule === 'foreign-state' ||
      WHOLE.test(name.rule) ||
      isOfMany(name) ||
      isTold(name, words[at - 1], words[at])
    )
      return true;
    for (let own = at; own < words.length && words[own]!.start < name.end; own++)
      if (likely[own]! > UNLIKELY) return true;
    return false;
  });
}

/** 냉동차 융합 얼라이언스: who joins for what, by everyday words. */
const isOfMany = ({ rule, kind, core = [] }: Candidate): boolean =>
  rule === 'shape' && kind === 'consortium' && core.length > 2 && isAlliance(core.at(-1)!);

/** 배달업체 ‘바구니’, 미국 ‘오르비트’와: marked as a name, behind what it is or where it is at home. */
const isTold = ({ rule }: Candidate, before: Word | undefined, own: Word | undefined): boolean =>
  rule === 'quoted-apposition' &&
  before !== undefined &&
  /^ ['‘“"]$/.test(own?.gap ?? '') &&
  (before.sense.apposition ? !before.sense.apposition.loose : isCountry(before.text) || before.text.endsWith('센터'));

/** What is known of the whole document. */
interface Whole {
  /** Names that rules see. */
  known: ReadonlySet<string>;
  votes: ReadonlyMap<string, number>;
  /** First words of longer names. */
  openers: ReadonlySet<string>;
  /** What names end in behind whose they are: 연구파크 of KT연구파크. */
  closers: ReadonlySet<string>;
  surnames: ReadonlySet<string>;
  products: ReadonlySet<string>;
}

const GLOSSED = /^\([‘'“]?$/;

/** 크루스 of 미겔 크루스. */
const surnamesIn = (sentences: readonly Weighable[]): ReadonlySet<string> =>
  new Set(
    sentences.flatMap(({ words, cuts }) =>
      cuts.flatMap(({ stem }, at) =>
        at > 0 && words[at]!.gap === ' ' && isFirstName(words[at - 1]!.text) ? [stem] : [],
      ),
    ),
  );

/** Whether words that look like a name are somebody's or something else's, or a part of a longer one. */
function isOther(
  sentence: Weighable,
  from: number,
  last: number,
  { openers, closers, surnames, products }: Whole,
): boolean {
  const { words, cuts, text } = sentence;
  const { stem } = cuts[last]!;
  // 바이아웃(Buyout), 합작법인(JV): the same in Latin letters
  if (GLOSSED.test(words[from]!.gap) && /^[A-Za-z]/.test(words[from]!.text) && from > 0) return true;
  const before = words[from]!.gap === ' ' ? words[from - 1] : undefined;
  // 적용에 대한 상호 협력
  if (/^(?:대한|관한|위한|통한)$/.test(words[from]!.text) && /[에을를]$/.test(before?.text ?? '')) return true;
  // 건축가 카를로 모레티: a person; not 시장에 상장한 나래바이오
  const further = before?.gap === ' ' ? words[from - 2] : undefined;
  const isHis = further?.sense.title && !cuts[from - 2]!.particle;
  if (before?.sense.title || isHis || NO_NAME.test(stem)) return true;
  // 16명의 청년농이: who or what is counted
  if (before && COUNTED.test(text.slice(Math.max(0, words[from]!.start - 6), words[from]!.start))) return true;
  // 오시현 공주시장
  if (before && /(?:시장|군수|구청장|지사)$/.test(stem) && isKoreanName(before.text)) return true;
  const stemEnd = words[last]!.start + stem.length;
  if (isGoods(sentence, from, /[’'”">]/.test(text[stemEnd] ?? ''))) return true;
  if (/^[은는]$/.test(cuts[last]!.particle) && IS_GOODS.test(text.slice(-14))) return true;
  if (
    isProduct(
      cuts.slice(from, last + 1).map((cut) => cut.stem),
      products,
    )
  )
    return true;
  // K-바이오, K푸드: what the country makes
  if (OF_COUNTRY.test(text.slice(words[from]!.start, stemEnd))) return true;
  if (isWon(stem, text.slice(stemEnd, stemEnd + 24))) return true;
  // 뤼네하임(Lueneheim)시에
  if (text[stemEnd] === '(' && GLOSSED_TOWN.test(text.slice(stemEnd, stemEnd + 40))) return true;
  // 나래커피 1호점: a place of theirs, which has a name of its own
  const behind = words[last + 1];
  if (behind?.gap === ' ' && SHOP.test(behind.text)) return true;
  // 전지산업 육성의: a field
  if (stem.endsWith('산업') && behind?.gap === ' ' && stemEnd === behind.start - 1 && OF_FIELD.test(behind.text))
    return true;
  // 크루스 나래전자 CEO, after 미겔 크루스: a person and whose chief
  if (surnames.has(cuts[from]!.stem)) return true;
  return from === last
    ? ACRONYMS.has(stem) ||
        MODEL.test(stem) ||
        stem.startsWith('MOU') ||
        isStore(stem) ||
        openers.has(stem) ||
        closers.has(stem) ||
        isPersons(stem) ||
        goesOn(words[last]!.text, stem, openers)
    : beginsName(words[from]!.text, stem) ||
        PLACES.has(words[from]!.text + stem) ||
        // MEB플랫폼 788억 원; 오하이오주 로즈타운
        words.slice(from, last + 1).some((word) => AMOUNT.test(word.text)) ||
        // 1호 연구소기업인 나래: what it is, before it
        words.slice(from, last).some((word) => WHICH_IS.test(word.text)) ||
        (STATE.test(words[from]!.text) && !readSuffix(stem));
}

function decide(
  sentence: Weighable,
  { likely, spans }: Guess,
  whole: Whole,
  seen: readonly Candidate[],
): readonly Candidate[] {
  if (!spans.length) return seen;
  const { words, cuts, text } = sentence;
  const standing = standingAt(words, seen);
  const gone = new Set<number>();
  const own: Candidate[] = [];
  for (const { from: first, last: weighed, inRole } of spans) {
    // 나래스튜디오 외에도: a word that joins is none of the name's
    const last =
      weighed > first &&
      (BESIDES.test(words[weighed]!.text) || (words[weighed]!.gap === ' ' && isSite(cuts[weighed]!.stem)))
        ? weighed - 1
        : weighed;
    const from = openingOf(sentence, beginOf(sentence, first, last, seen, standing), last, standing);
    const { stem } = cuts[last]!;
    if (isOther(sentence, from, last, whole)) continue;
    // 새봄 법인장, 개선 차원: what ends like no name is none unless all of it speaks for one
    const least = Math.max(leastFor(stem, words[last]!), from === last && isPlaceAbroad(stem) ? SURE : 0);
    const isSure =
      least > 0
        ? likely.subarray(Math.max(first, from), last + 1).every((one) => one > least)
        : inRole === true || from < last || (whole.votes.get(stem) ?? 0) > 0;
    if (!isSure) continue;
    const over = new Set<number>();
    for (let at = from; at <= last; at++) for (const name of standing[at]!) if (!gone.has(name)) over.add(name);
    const { start } = words[from]!;
    // 스튜디오 뜰은: a name of one letter and a particle, where it stands without one elsewhere
    const written = words[last]!.start + lengthOf(sentence, last);
    const isBare = whole.known.has(text.slice(start, written - 1)) && !endsInParticle(cuts[last]!);
    // 셀로로는, where 셀로로 is read elsewhere: no 셀로 + 로는
    const { particle } = cuts[last]!;
    const isCutShort =
      particle.length > 1 && isParticle(particle.slice(1)) && whole.known.has(text.slice(start, written + 1));
    const bare = written + (isBare ? -1 : isCutShort ? 1 : 0);
    // 나래화학과: where a shape ends in the last word, the name ends there
    const ends = [...over].map((name) => seen[name]!.end).filter((end) => end > words[last]!.start);
    const end = Math.min(bare, ...ends) === words[last]!.end ? behindOf(words, last) : Math.min(bare, ...ends);
    const isLonger = [...over].every((name) => {
      const { start: first, end: to } = seen[name]!;
      // 나래화학·바이오: two of a list
      const isListed = to < end && /[·∙ㆍ]/.test(text[to]!);
      return (
        !isFixed(seen[name]!) &&
        !WHOLE.test(seen[name]!.rule) &&
        !isListed &&
        start <= first &&
        to <= end &&
        end - start > to - first
      );
    });
    if (
      !isLonger ||
      areSeveral(
        [...over].map((name) => seen[name]!),
        text,
        start,
        end,
      )
    )
      continue;
    for (const name of over) gone.add(name);
    own.push(toCandidate(words, text, start, end, from, inRole ? 'in-role' : 'weighed'));
  }
  if (!own.length) return seen;
  return [...seen.filter((_, name) => !gone.has(name)), ...own].sort((a, b) => a.start - b.start);
}

/** 가람전자 다온화학 보람은행, 가람전자-다온화학: each is a firm's or a university's name by its shape, and nothing is left between them. */
function areSeveral(names: readonly Candidate[], text: string, start: number, end: number): boolean {
  if (names.length < 2) return false;
  let at = start;
  for (const name of names.toSorted((a, b) => a.start - b.start)) {
    if (
      name.rule !== 'shape' ||
      !(COMPANIES.has(name.kind) || name.kind === 'university') ||
      !/^[ -]?$/.test(text.slice(at, name.start))
    )
      return false;
    at = name.end;
  }
  return at === end;
}

/** `(이하 나래온)`. */
const CALLED = /^(?:이하|옛)$/;

/**
 * What stands before a name is none of it: 원예기업 판데르, unless that names nobody alone (`다온벤처 파트너스`); 가람화학과 새봄센서;
 * 김서준 가람화학 대표.
 */
function beginOf(
  { words, cuts }: Weighable,
  from: number,
  last: number,
  seen: readonly Candidate[],
  standing: readonly (readonly number[])[],
): number {
  const isBefore = (at: number): boolean => {
    const { text, sense, end } = words[at]!;
    if (CALLED.test(text)) return true;
    // 이스라엘 오르비스: where somebody is at home
    if (isCountry(text) && !isHome(text) && !isOfState(cuts[at + 1]!.stem)) return true;
    if (sense.apposition?.compound && readSuffix(cuts[at + 1]!.stem)?.at !== 0) return true;
    if (standing[at]!.some((name) => seen[name]!.end < end)) return true;
    return isKoreanName(text) && standing[at + 1]!.some((name) => seen[name]!.start === words[at + 1]!.start);
  };
  let first = from;
  while (first < last && isBefore(first)) first++;
  return first;
}

const LATIN_WORDS = /^[A-Z][a-z]+$/;
/** 가르디아 세라퓨틱스, where only its end looks like a name: that never stands alone. */
function openingOf(
  { words, cuts }: Weighable,
  from: number,
  last: number,
  standing: readonly (readonly number[])[],
): number {
  const isOpen = from === last || LATIN_WORDS.test(words[from]!.text);
  const before = isOpen && words[from]!.gap === ' ' ? words[from - 1] : undefined;
  if (before === undefined || standing[from - 1]!.length || before.sense.title || before.sense.apposition) return from;
  const found = from === last ? readSuffix(cuts[last]!.stem) : undefined;
  // AI Ten Team: letters that a Latin name begins with
  if (ACRONYMS.has(before.text) && LATIN_WORDS.test(words[from]!.text)) return from - 1;
  return found?.at === 0 && found.strength === 'sure' && isTranscribed(found.suffix) && isOwnName(before.text)
    ? from - 1
    : from;
}

const BESIDES = /^(?:이?외에?(?:도|는)?|말고도?|대신(?:에)?|뿐(?:만)?)$/;

/** 다온 PE: where a name ends that goes on so. */
const behindOf = (words: readonly Word[], last: number): number => {
  const next = words[last + 1];
  const house = next?.gap === ' ' ? HOUSE.exec(next.text)?.[0] : undefined;
  return house ? next!.start + house.length : words[last]!.end;
};
const HOUSE = /^PE(?=$|[은는이가을를의과와에도])/;

const isHome = (word: string): boolean => /^한국의?$/.test(word);
/** 미국 환경보호청, 일본 국제은행: a country's own. */
const isOfState = (stem: string): boolean => {
  const found = readSuffix(stem);
  return found !== undefined && (found.strength !== 'weak' || found.at === 0);
};

/** 모리에를, where 모리 is read elsewhere: two particles that never stand together, so the first is none. */
const endsInParticle = ({ stem, particle }: Cut): boolean =>
  particle !== '' && isParticle(stem.slice(-1)) && !isParticle(stem.slice(-1) + particle);
const isParticle = (text: string): boolean => readParticle(text, 0)?.end === text.length;

/** 대양라인, 해원쉬핑: before a mark or a bracket, or as the end of a firm's name, 인 is no copula. */
function lengthOf({ words, cuts }: Weighable, at: number): number {
  const { text } = words[at]!;
  // 오르네이(ONEI): no particle stands before a bracket
  if (cuts[at]!.particle.length === 1 && IN_LATIN.test((words[at + 1]?.gap ?? '') + (words[at + 1]?.text ?? '')))
    return text.length;
  // ‘블루토네이도’를: the marks close it
  if (/[‘'“"]$/.test(words[at]!.gap) && /^[’'”"]/.test(words[at + 1]?.gap ?? '') && words[at]!.gap !== ' ')
    return text.length;
  if (isCalled(words, cuts[at]!, at)) return cuts[at]!.stem.length - 1;
  const isWhole =
    cuts[at]!.particle === '이다' &&
    text.endsWith('인') &&
    ((readSuffix(text)?.at ?? 0) > 0 || LISTED.test(words[at + 1]?.gap ?? ''));
  return isWhole ? text.length : cuts[at]!.stem.length;
}
/** 나래라는 부산 업체: what it is follows, so that 라는 is no 라 + 는. */
const isCalled = (words: readonly Word[], { stem, particle }: Cut, at: number): boolean =>
  particle === '는' &&
  stem.endsWith('라') &&
  words.slice(at + 1, at + 3).some(({ sense, gap }) => gap === ' ' && sense.apposition !== undefined);
const LISTED = /^(?:[·∙ㆍ,] ?|\()$/;
const IN_LATIN = /^\([A-Za-z]/;

/** Whom somebody sends, who works there, where: 대표단, 임직원, 폐공장, 온산2구역; what people go to; whose picture: 나래DB; or a verb: 편입시키거나. */
const OF_FIELD = /^(?:육성|발전|진흥|생태계|클러스터|경쟁력|고도화|활성화|분야|전반|종사자)/;
const WHICH_IS = /(?:기업|회사|업체|기관|법인)인$/;
const NO_NAME =
  /(?:\d구역|빅\d|[가-힣]DB|[가-힣]{2}시대|프로그램|콘퍼런스|컨퍼런스|데모데이|박람회|공모전|해커톤|어워드|어워즈|캠페인|[가-힣]{2}(?:위크|페스타|콘서트|서밋|대회|축제|세미나|심포지엄|올림픽|월드컵|마라톤|패션쇼|모터쇼|에어쇼|신도시|아파트)|[가-힣]{2}[비프품료체재종]군|대표단|사절단|방문단|일행|관계자|임직원|직원|[가-힣]교원|숫자|공장|청사|대교|터널|지점|영업소|산업단지|농공단지|산단|멤버십|[가-힣]{2}택시|원천기술|핵심기술|(?:선도|중심|거점|공유|참여|주관)대학|[가-힣]{2}[균암종]|[가-힣]{2}대로|번길|[될할]뿐더러)(?:까지|부터|마다)?$|[하되키이리기]거$/;

const OPENS_QUOTE = /^ [‘'“"<]$/;
/** What things a name stands behind are: 협동로봇 ‘누온’, AI 비서 ‘누온’. */
const GOODS =
  /(?:로봇|기기|장비|소프트웨어|시스템|솔루션|비서|챗봇|프로그램|음료|맥주|소주|라면|과자|제품|상품|화장품|크림|샴푸|카메라|스피커|이어폰|헤드셋|보청기|드론|위성|발사체|자동차|트럭|전기차|오토바이|배터리|반도체|칩|모델|엔진|서비스|보험|통장|적금|드라마|예능|웹툰|웹소설|뮤지컬|축제|행사|캠페인|이벤트|공연|강좌|아파트|공유주택|쌀|품종|와인|위스키|원단|강판|공법|멤버십|요금제|지도|게임)$|^(?:AI|NPU|GPU|LLM|SUV|ETF|챗봇|영화|기술|과정)$/;
/** 하이론은 자동차에 쓰이는 강판이다. */
const IS_GOODS =
  /(?:치료제|억제제|항암제|항생제|항체|신약|백신|의약품|의료기기|로봇|드론|소프트웨어|음료|맥주|화장품|반도체|배터리|소재|섬유|강판|필름|합금|공법|기법|신제품|세단|SUV|전기차|품종|자주포|전투기|미사일|위성|발사체)(?:이다|다|입니다)\.?$/;
/** What somebody does who makes or sells things: 나래전자가 서비스하는 누온. */
const MAKES =
  /^(?:(?:서비스|개발|판매|제작|전개|연재|배급|유통|생산|제조|퍼블리싱)(?:하는|한|했던)|출시[한할]|선보인|선보이는|(?:서비스|개발|판매|준비) ?중인)$/;

/**
 * 협동로봇 ‘누온’, 나래전자의 협동로봇 누온, 나래전자가 서비스하는 누온: by what stands before it something made or sold.
 */
function isGoods({ words, cuts, known }: Weighable, from: number, isClosed: boolean): boolean {
  const { gap } = words[from]!;
  const isQuoted = OPENS_QUOTE.test(gap);
  const before = isQuoted || gap === ' ' ? words[from - 1] : undefined;
  if (before === undefined || known[from - 1] || known[from]) return false;
  const isMade = MAKES.test(before.text);
  if (!isMade && !(GOODS.test(before.text) && before.sense.apposition === undefined)) return false;
  if (isQuoted && !isMade) return isClosed;
  for (let at = from - 2; at >= 0 && from - at <= 4 && words[at + 1]!.gap === ' '; at--) {
    const { particle } = cuts[at]!;
    if (known[at] && (isMade ? particle === '이' || particle === '가' : particle === '의')) return true;
    if (particle !== '' && !(isMade && /^(?:에|에서|으?로)$/.test(particle))) return false;
  }
  return false;
}

/** QX-7: what is built in numbers. */
const GLOSSED_TOWN = /^\([^()]{2,30}\)\s?[시주현성](?=[에의는가를와 ,·])/;
const MODEL = /^[A-Z]{1,3}-\d{1,3}$/;
const AMOUNT = /^\d[\d,.]*[조억만천]/;
const STATE = /^[가-힣]{2,7}주$/;
const OF_COUNTRY =
  /^K-?(?:팝|뷰티|푸드|컬처|콘텐츠|드라마|웹툰|패션|게임|관광|바이오|제약|의료|방산|조선|원전|반도체|배터리|산업|벤처|스타트업|유니콘|금융)$/;
const SHOP = /^\d{1,4}호점/;
const COUNTED = /\d여? ?(?:명|개|대|종|편|동|채|척)의 $/;

/** 한예솔씨와. */
const isPersons = (stem: string): boolean => stem.endsWith('씨') && isKoreanName(stem.slice(0, -1));

/** 베로나 of 베로나 파마슈티컬스: what looks like a particle is its own. */
const goesOn = (word: string, stem: string, openers: ReadonlySet<string>): boolean => {
  for (let end = stem.length + 1; end <= word.length; end++) if (openers.has(word.slice(0, end))) return true;
  return false;
};

/** Of names that rules see, and of those that weights see before what firms are called by: `베로나 파마슈티컬스`. */
const firstWordsOf = (
  names: readonly Candidate[],
  sentences: readonly Weighable[],
  guesses: readonly Guess[],
): ReadonlySet<string> =>
  new Set([
    ...names.flatMap(({ name }) => (name.includes(' ') ? [name.slice(0, name.indexOf(' '))] : [])),
    ...guesses.flatMap(({ spans }, index) =>
      spans.flatMap(({ from, last }) => {
        const { words, cuts } = sentences[index]!;
        return from < last && readSuffix(cuts[last]!.stem)?.at === 0 ? [words[from]!.text] : [];
      }),
    ),
  ]);

/** By word: which of the names stand in it. */
function standingAt(words: readonly Word[], names: readonly Candidate[]): number[][] {
  let next = 0;
  return words.map(({ start, end }) => {
    while (next < names.length && names[next]!.end <= start) next++;
    const found: number[] = [];
    for (let name = next; name < names.length && names[name]!.start < end; name++) found.push(name);
    return found;
  });
}

function toCandidate(
  words: readonly Word[],
  text: string,
  start: number,
  end: number,
  first: number,
  rule: string,
): Candidate {
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  const kind = words[first]!.gap === ' ' ? words[first - 1]?.sense.apposition?.kind : undefined;
  return new Candidate(start, end, rule, kind ?? kindByShape(name), name);
}
