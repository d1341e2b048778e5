// The sentences of one document in; the organizations that each mentions out, by canonical name.
import { catalogNames } from './organizations/catalogNames.ts';
import { Candidate } from './organizations/candidate.ts';
import { ACRONYMS, isCommon, isCountry, isWon } from './organizations/commonWords.ts';
import { Directory, isArmAbroad, type Entity } from './organizations/directory.ts';
import { readShortNames, shortBodies } from './organizations/shortNames.ts';
import { Memory } from './organizations/memory.ts';
import { readAbbreviation, type Abbreviation } from './organizations/readAbbreviation.ts';
import { mayNameBodies, readBodies } from './organizations/readBodies.ts';
import { readAgain, type Again } from './organizations/readAgain.ts';
import { mayEnclose, readChains, readEnclosed, readLists } from './organizations/readLists.ts';
import { readFunds, readIntroduced } from './organizations/readIntroduced.ts';
import { readShapes } from './organizations/readShapes.ts';
import { readMinistries } from './organizations/readMinistries.ts';
import { readSpaced } from './organizations/readSpaced.ts';
import { readSharedEnd, readSharedPrefix } from './organizations/readSharedPrefix.ts';
import {
  APPOSED,
  BARE_HEAD,
  CITY,
  CLOSES,
  COMPANY_MARK,
  COUNTRY,
  flagsOf,
  FORM,
  HEADED,
  LATIN_NAME,
  NAMED,
  NAMING,
  OPENS_BRACKET,
  OPENS_QUOTE,
  POINT,
  POINTS,
} from './organizations/sense.ts';
import { readSuffix } from './organizations/suffixes.ts';
import { readWeighed } from './organizations/weighed/readWeighed.ts';
import { toWords, type Word } from './organizations/words.ts';
import { isOwnName } from './organizations/nameable.ts';
import { BROUGHT_IN, readMunicipality } from './organizations/municipalities.ts';
import type { OrganizationMention, Sentence } from '../types.ts';
import { isLetter, readCopula, readParticle } from './particles.ts';

/** The words of each sentence, and all that they say; asides have none. */
export interface WordsOf {
  words: Word[][];
  flags: number[];
}

export function toWordsOf(sentences: readonly Sentence[]): WordsOf {
  const words = sentences.map(({ kind, text }) => (kind === 'aside' ? [] : toWords(text)));
  return { words, flags: words.map(flagsOf) };
}

const NONE: readonly Candidate[] = [];
const INTRODUCING = APPOSED | FORM | LATIN_NAME | OPENS_QUOTE | OPENS_BRACKET | COMPANY_MARK;

/** What a rule reads as a name, by the catalogue, shapes, marks and the words beside it: by sentence. */
export const seeNames = (sentences: readonly Sentence[], { words, flags }: WordsOf): (readonly Candidate[])[] =>
  sentences.map(({ text }, index) => readCandidates(text, words[index]!, flags[index]!));

/**
 * Every organization that a document names, known or never heard of: by sentence, in the order of the text; none overlaps
 * another. Asides are not read.
 */
export function readOrganizations(
  sentences: readonly Sentence[],
  { words, flags }: WordsOf = toWordsOf(sentences),
): OrganizationMention[][] {
  const chosen = readWeighed(sentences, words, seeNames(sentences, { words, flags }))
    .map((list, index) => (flags[index]! & CLOSES ? withSpaced(sentences[index]!.text, words[index]!, list) : list))
    .map((list, index) => withoutTitles(sentences[index]!.text, list))
    .map(withoutMarks)
    .map((list, index) => withoutLead(sentences[index]!.text, list));
  readParents(sentences, words, chosen);
  lengthen(sentences, chosen);
  const named = chosen.length === 1 ? chosen[0]! : chosen.flat();
  if (!named.length) return chosen.map(() => []);
  const bodies = shortBodies(named);
  // 솔내상의 회장: no 솔내상, where 솔내상공회의소 is named
  const isCutShort = ({ name, end, entry }: Candidate, { text }: Sentence) =>
    !entry && text[end] === '의' && bodies.has(`${name}의`);
  if (bodies.size)
    chosen.forEach((list, index) => {
      if (list.some((one) => isCutShort(one, sentences[index]!)))
        chosen[index] = list.filter((one) => !isCutShort(one, sentences[index]!));
    });
  const all = chosen.flat();

  // Abbreviations first: they hold in the sentences before as well.
  const introduced = sentences.map(({ text }, index) =>
    flags[index]! & OPENS_BRACKET ? readBrackets(text, chosen[index]!) : undefined,
  );
  nameInFull(all, introduced, new Map([...bodies, ...(shortened(sentences, words, all) ?? [])]));
  const directory = new Directory(all);
  for (const whole of all) {
    const bare = withoutForm(whole);
    if (bare && whole.meant[0]) directory.addAlias(whole.meant[0], bare);
  }
  shorten(sentences, words, directory);
  directory.nameFunds();
  for (const [short, { meant }] of bodies) if (meant[0]) directory.names.add(short, meant[0]);
  const bracketed = introduced.map((list) => list && takeIn(list, directory));
  const memory = new Memory<Entity>();
  return sentences.map((sentence, index) => {
    const inBracket = bracketed[index];
    const named: Again[] = [];
    for (const { start, end, entry, rule, meant } of chosen[index]!)
      if (!inBracket?.some((read) => read.start === start))
        named.push({ start, end, rule: entry ? 'catalogue' : rule, meant });
    if (inBracket || !directory.names.isEmpty || flags[index]! & (POINTS | BARE_HEAD)) {
      const again = readAgain(sentence.text, words[index]!, directory, inBracket ? [...named, ...inBracket] : named);
      if (again.length) named.push(...again);
      if (again.length || inBracket) named.sort(byStart);
    }
    return toMentions(sentence, named, memory);
  });
}

/** 나래 그룹, where nothing longer is named; what is in the catalogue stays. */
function withSpaced(text: string, words: readonly Word[], list: readonly Candidate[]): readonly Candidate[] {
  const spaced = readSpaced(text, words).filter(({ start, end }) =>
    list.every(
      (name) => name.end <= start || end <= name.start || (!name.entry && name.start >= start && name.end <= end),
    ),
  );
  if (!spaced.length) return list;
  const others = list.filter((name) => !spaced.some(({ start, end }) => start < name.end && name.start < end));
  return [...others, ...spaced].sort(byStart);
}

/** <푸른그룹>, ‘노란바다의 노래’: what a work is called, or begins with. */
function withoutTitles(text: string, list: readonly Candidate[]): readonly Candidate[] {
  const isTitle = ({ start, end, entry }: Candidate): boolean => {
    if (entry) return false;
    if (/[<《]/.test(text[start - 1] ?? '') && /[>》]/.test(text[end] ?? '')) return true;
    return /[‘'“"]/.test(text[start - 1] ?? '') && GOES_ON.test(text.slice(end, end + 16));
  };
  return list.some(isTitle) ? list.filter((candidate) => !isTitle(candidate)) : list;
}
const GOES_ON = /^의 [가-힣]{1,6}(?: [가-힣]{1,4})?[’'”"]/;

/** 모렐社, NRT사: a mark of a firm behind it, which is no part of its name. */
const FIRM_MARK = /社$|(?<=[A-Za-z]{2})사$/u;
const withoutMarks = (list: readonly Candidate[]): readonly Candidate[] =>
  list.some(({ entry, name }) => !entry && FIRM_MARK.test(name))
    ? list.map((candidate) => {
        const { start, end, rule, kind, name, entry, core } = candidate;
        if (entry || core || !FIRM_MARK.test(name)) return candidate;
        return new Candidate(start, end - 1, rule, kind, name.slice(0, -1));
      })
    : list;

/** (가칭)나래센터, 제5대 나래재단, 가람 및 나래청: what stands before a name. */
const LEAD = /^(?:\(가칭\) ?|제?\d{1,2}대 |[^ ]{1,12} 및 )/;
const withoutLead = (text: string, list: readonly Candidate[]): readonly Candidate[] =>
  list.some(({ entry, name }) => !entry && LEAD.test(name))
    ? list.map((candidate) => {
        const { start, end, rule, kind, name, entry } = candidate;
        const lead = entry ? '' : (LEAD.exec(name)?.[0] ?? '');
        return lead && text.startsWith(name, start)
          ? new Candidate(start + lead.length, end, rule, kind, name.slice(lead.length))
          : candidate;
      })
    : list;

/** 나래온 타일랜드: its own part is whom it belongs to, wherever that stands alone. */
function readParents(
  sentences: readonly Sentence[],
  words: readonly (readonly Word[])[],
  chosen: (readonly Candidate[])[],
): void {
  const parents = new Set<string>();
  for (const list of chosen)
    for (const { name, entry } of list)
      if (!entry && isArmAbroad(name)) {
        const parent = name.slice(0, name.indexOf(' '));
        if (!isCommon(parent) && !catalogNames().get(parent)) parents.add(parent);
      }
  if (!parents.size) return;
  const lengths = new Set([...parents].map((parent) => parent.length));
  chosen.forEach((list, index) => {
    const { text } = sentences[index]!;
    const found: Candidate[] = [];
    let at = 0;
    for (const { start, end: wordEnd } of words[index]!) {
      while (at < list.length && list[at]!.end <= start) at++;
      for (const length of lengths) {
        const end = start + length;
        const parent = text.slice(start, end);
        if (!parents.has(parent) || (at < list.length && list[at]!.start < end)) continue;
        if (end < wordEnd && !readParticle(text, end) && !readCopula(text, end)) continue;
        found.push(new Candidate(start, end, 'named-before', 'company', parent));
        break;
      }
    }
    if (found.length) chosen[index] = [...list, ...found].sort(byStart);
  });
}

/** 모리에는, where 모리에 is a name of the text as often as 모리: what looks like its particle is its own. */
function lengthen(sentences: readonly Sentence[], chosen: (readonly Candidate[])[]): void {
  const times = new Map<string, number>();
  for (const list of chosen) for (const { name } of list) times.set(name, (times.get(name) ?? 0) + 1);
  if (times.size < 2) return;
  chosen.forEach((list, index) => {
    const { text } = sentences[index]!;
    const longer = ({ name, end, entry, core }: Candidate): string | undefined => {
      const whole = entry || core ? '' : name + (text[end] ?? '');
      const isAsOften = whole.length > name.length && (times.get(whole) ?? 0) >= times.get(name)!;
      return isAsOften && (!/[\p{L}\p{N}]/u.test(text[end + 1] ?? ' ') || readParticle(text, end + 1))
        ? whole
        : undefined;
    };
    if (list.some(longer))
      chosen[index] = list.map((candidate) => {
        const whole = longer(candidate);
        const { start, end, rule, kind } = candidate;
        return whole === undefined ? candidate : new Candidate(start, end + 1, rule, kind, whole);
      });
  });
}

const byStart = (a: { start: number }, b: { start: number }): number => a.start - b.start;

/** A name and what the bracket behind it calls it. */
interface Introduced extends Abbreviation {
  whole: Candidate;
}

function readBrackets(text: string, candidates: readonly Candidate[]): Introduced[] | undefined {
  let found: Introduced[] | undefined;
  for (const whole of candidates) {
    const read = readAbbreviation(text, whole);
    if (read) (found ??= []).push({ ...read, whole });
  }
  return found;
}

const FORM_AND_NAME = /^[가-힣]{2,4}법인 ([가-힣A-Za-z]{2,})$/;
const withoutForm = ({ rule, name }: Candidate): string | undefined =>
  rule === 'company-mark' ? FORM_AND_NAME.exec(name)?.[1] : undefined;

const OF_WEIGHTS: ReadonlySet<string> = new Set(['weighed', 'in-role']);
/** 나래벤처(NV)는 …. NV는: what was found as a name of its own is the one whose bracket gave it. */
function nameInFull(
  all: readonly Candidate[],
  introduced: readonly (readonly Introduced[] | undefined)[],
  short: Map<string, Candidate> | undefined,
): void {
  let wholes = short?.size ? short : undefined;
  // 법무법인 나래길은 …. 나래길은
  for (const whole of all) {
    const bare = withoutForm(whole);
    if (bare && !catalogNames().get(bare)) (wholes ??= new Map()).set(bare, whole);
  }
  for (const list of introduced)
    for (const { alias, whole } of list ?? []) if (!catalogNames().get(alias)) (wholes ??= new Map()).set(alias, whole);
  if (!wholes) return;
  for (const candidate of all) {
    const whole = candidate.entry ? undefined : wholes.get(candidate.name);
    if (!whole || whole === candidate) continue;
    if (OF_WEIGHTS.has(candidate.rule)) candidate.rule = 'named-before';
    candidate.name = whole.name;
    candidate.kind = whole.kind;
    candidate.entry = whole.entry;
    candidate.core = whole.core;
    candidate.places = whole.places;
    candidate.parent = whole.parent;
  }
}

/** 달보드레소프트는 …. 달보드레는: the firms that are called by their stem, where that has been read as a name too; by that stem. */
function shortened(
  sentences: readonly Sentence[],
  words: readonly (readonly Word[])[],
  all: readonly Candidate[],
): Map<string, Candidate> | undefined {
  const first = new Map<string, Candidate>();
  for (const candidate of all) if (!first.has(candidate.name)) first.set(candidate.name, candidate);
  if (first.size < 2) return undefined;
  let found: Map<string, Candidate> | undefined;
  for (const [stem, whole] of byFirstLetters(first)) (found ??= new Map()).set(stem, whole);
  for (const [name, whole] of housesCutShort(first)) (found ??= new Map()).set(name, whole);
  // 보르체사, where 보르체 has been read as a name too
  for (const [name, { entry }] of first) {
    const whole = name.length > 3 && name.endsWith('사') && !entry ? first.get(name.slice(0, -1)) : undefined;
    if (whole) (found ??= new Map()).set(name, whole);
  }
  for (const [stem, candidate] of readShortNames(first.values(), textsOf(sentences), words)) {
    const short = first.get(stem);
    if (short && !short.entry) (found ??= new Map()).set(stem, candidate);
  }
  return found;
}

/** 달보드레, where it is no name that has been read: of the one firm whose name begins so. */
function shorten(sentences: readonly Sentence[], words: readonly (readonly Word[])[], directory: Directory): void {
  const names = new Set(directory.entities.map(({ name }) => name));
  for (const [stem, entity] of readShortNames(directory.entities, textsOf(sentences), words))
    if (!names.has(stem)) directory.names.add(stem, entity);
}

/** 온담, which has been read as a name behind 온담이엔씨: the one firm whose name begins so. */
function byFirstLetters(first: ReadonlyMap<string, Candidate>): Map<string, Candidate> {
  const wholes = new Map<string, Candidate | null>();
  const found = new Map<string, Candidate>();
  for (const [name, candidate] of first) {
    if (name.length === 2 && !candidate.entry) {
      const whole = wholes.get(name);
      if (whole) found.set(name, whole);
    } else if (!candidate.entry && !candidate.core && /^[가-힣]{4,}$/.test(name)) {
      const suffix = readSuffix(name);
      const stem = name.slice(0, 2);
      if (suffix?.at === 2 && suffix.kind === 'company') wholes.set(stem, wholes.has(stem) ? null : candidate);
    }
  }
  return found;
}

// 나래PE behind 나래프라이빗에쿼티, 나래손보 behind 나래손해보험
function* housesCutShort(first: ReadonlyMap<string, Candidate>): Iterable<[string, Candidate]> {
  const seen = new Set<string>();
  for (const [name, candidate] of first) {
    seen.add(name);
    if (candidate.entry) continue;
    for (const [short, ends] of CUT_SHORT) {
      if (!name.endsWith(short)) continue;
      const stem = name.slice(0, -short.length).trimEnd();
      const whole = ends.map((end) => stem + end).find((whole) => seen.has(whole));
      if (stem.length > 1 && whole) yield [name, first.get(whole)!];
    }
  }
}
const CUT_SHORT: readonly (readonly [string, readonly string[]])[] = [
  ['PE', ['프라이빗에쿼티', ' 프라이빗에쿼티', ' 프라이빗 에쿼티', '프라이빗에쿼티파트너스']],
  ['인베', ['인베스트먼트', ' 인베스트먼트']],
  ['운용', ['자산운용', '투자신탁운용']],
  ['창투', ['창업투자']],
  ['손보', ['손해보험']],
  ['화재', ['화재해상보험']],
  ['생명', ['생명보험']],
];

const textsOf = (sentences: readonly Sentence[]): string[] => sentences.map(({ text }) => text);

/** What brackets give as other names, those aside that mean somebody else. */
function takeIn(introduced: readonly Introduced[], directory: Directory): Abbreviation[] | undefined {
  const taken = introduced.filter(({ whole, alias }) => {
    const [entity, second] = whole.meant;
    return entity && !second && directory.addAlias(entity, alias);
  });
  return taken.length ? taken : undefined;
}

function toMentions(sentence: Sentence, named: readonly Again[], memory: Memory<Entity>): OrganizationMention[] {
  const mentions: OrganizationMention[] = [];
  for (const { start, end, rule, meant, kinds } of named) {
    const entity = kinds
      ? memory.pointedAt(kinds, sentence.text.slice(start, end), { text: sentence.text, end })
      : rule === 'bare-head'
        ? memory.calledSo(sentence.text.slice(start, end), meant)
        : meant.length > 1
          ? memory.lastOf(meant)
          : meant[0];
    if (!entity) continue;
    memory.keep(entity, sentence.text, end);
    const mention: OrganizationMention = {
      kind: 'organization',
      start: sentence.start + start,
      end: sentence.start + end,
      text: sentence.text.slice(start, end),
      rule: `organization/${rule}`,
      name: entity.name,
      organizationKind: entity.kind,
    };
    if (entity.entry) mention.catalogId = entity.entry.id;
    if (entity.parent) mention.parent = entity.parent;
    mentions.push(mention);
  }
  return mentions;
}

/** 가람지주-나래세븐-다온소재로 이어지는 */
const isChained = (text: string): boolean => /[-–→]/u.test(text) && /이어지|연결되|단순|지배구조|출자/u.test(text);
/** What may be a list. */
const LISTS = /,/u;

function readCandidates(text: string, words: readonly Word[], flags: number): readonly Candidate[] {
  const hasBodies = mayNameBodies(text, (flags & OPENS_BRACKET) !== 0);
  if (!(flags & NAMING) && !hasBodies && !LISTS.test(text) && !isChained(text)) return NONE;
  const known: Candidate[] = [];
  if (flags & NAMED) readCatalogue(text, words, known);
  if (flags & CITY) readCities(text, words, known);
  const introduced = flags & INTRODUCING ? readIntroduced(text, words, flags) : NONE;
  if (hasBodies) readBodies(text, known);
  if (text.includes('호')) readFunds(text, words, known);
  if (flags & COUNTRY) readMinistries(text, words, known);
  if (LISTS.test(text)) readLists(text, known);
  if (mayEnclose(text)) readEnclosed(text, known);
  if (isChained(text)) readChains(text, known);
  const given = introduced.length ? [...known, ...introduced] : known;
  const shapes = flags & HEADED ? readShapes(text, words, byEnd(introduced, known)) : NONE;
  const all = shapes.length ? [...given, ...shapes] : given;
  if (!all.length) return NONE;
  const chosen = all.length > 1 ? choose(all) : all;
  if (!(flags & POINT)) return chosen;
  const whole = readSharedEnd(text, words, chosen);
  return [...whole, ...readSharedPrefix(text, words, whole)].sort(byStart);
}

/** By where they end; of two that end at one place the one given later. */
function byEnd(...lists: (readonly Candidate[])[]): ReadonlyMap<number, Candidate> {
  const known = new Map<number, Candidate>();
  for (const list of lists) for (const candidate of list) known.set(candidate.end, candidate);
  return known;
}

const OF_LETTERS = /특수목적|민관|민간|사업자|출범|신설|설립/u;

function readCatalogue(text: string, words: readonly Word[], found: Candidate[]): void {
  const names = catalogNames();
  for (let index = 0; index < words.length; index++) {
    const { start, end: wordEnd, flags, sense, gap } = words[index]!;
    const match = flags & NAMED ? names.matchOn(text, start, wordEnd, sense.started!) : undefined;
    if (!match?.value) continue;
    const { end, value: entry } = match;
    const name = text.slice(start, end);
    const isPublic = entry.kind === 'public-body';
    const state = words[index - 1];
    if (
      isPublic &&
      state &&
      gap === ' ' &&
      (isCountry(state.text) || FOREIGN_STATES.test(state.text)) &&
      !state.text.endsWith('의')
    ) {
      // 미국 국방부, 쿠웨이트 석유공사 are not those at home.
      if (/[부청처원위회]$|공[사단]$/.test(entry.ko))
        found.push(new Candidate(state.start, end, 'foreign-state', entry.kind, `${state.text} ${name}`));
      continue;
    }
    // 강원 양양군, 강원도 양양군: a province that something stands in.
    if (isPublic && /[시도]$/.test(entry.ko) && (!/[시도]$/.test(name) || !acts(text, end))) continue;
    if (isShortForCommon(text, start, end, found)) continue;
    // 한화로 약 168억원: the money of the country
    if (isWon(name, text.slice(end, end + 24))) continue;
    // 민관이 세우는 SPC가 출범하면: letters that everybody uses for something else
    if (ACRONYMS.has(name) && OF_LETTERS.test(text)) continue;
    if (entry.shorts?.includes(name) && !isMeantByShort(text, words, index, end)) continue;
    // 타슈켄트 국립암센터: not the one at home
    const city = words[index - 1];
    if (
      gap === ' ' &&
      city !== undefined &&
      /^(?:국립|왕립|중앙(?!대))/.test(name) &&
      !(city.flags & APPOSED) &&
      !city.sense.title &&
      isOwnName(city.text)
    ) {
      found.push(new Candidate(city.start, end, 'foreign-state', entry.kind, `${city.text} ${name}`));
      continue;
    }
    // 나래소프트 인베스트먼트, where 나래소프트 is known: its house for investing
    const house = HOUSE_BEHIND.exec(text.slice(end, end + 12));
    if (house && (entry.kind === 'company' || entry.kind === 'affiliate')) {
      const whole = text.slice(start, end + house[0].length);
      found.push(new Candidate(start, end + house[0].length, 'shape', 'venture-capital', whole));
      continue;
    }
    // 나래소프트 머티리얼즈 USA, where 나래소프트 is known: its arm abroad
    const arm =
      entry.kind === 'company' || entry.kind === 'affiliate' || entry.kind === 'group' ? armBehind(text, end) : 0;
    if (arm) {
      const abroad = new Candidate(start, end + arm, 'shape', 'affiliate', text.slice(start, end + arm));
      abroad.parent = { text: name, entry };
      found.push(abroad);
      continue;
    }
    const from = text[start - 1] === '㈜' ? start - 1 : text.startsWith('(주)', start - 3) ? start - 3 : start;
    const candidate = new Candidate(from, end, 'catalogue', entry.kind, name);
    candidate.entry = entry;
    found.push(candidate);
  }
}

const FOREIGN_STATES = /^(?:미|북한|이란|알제리|앙골라|모로코|리비아|아제르바이잔|투르크메니스탄)$/;

const OFFICE =
  /^ (?:[가-힣]{0,4}(?:부지사|부시장|부군수|국장|실장|정책관|기획관|본부장)|관계자|공무원|측(?=[은이 ])|산하|출연|등(?= \d|[과이은 ]))/;
/** What somebody gives to a town or gets from it: 인제군에 1억원을 기부했다, 논산시로부터 허가를 받았다, 동해시 등에도 버스를 납품한다. */
const GIVEN =
  /^(?: 등)?(?:에|에게|에서|로부터|에도|에는) [^,.]{0,24}(?:기부|기탁|기증|제안|제출|신청|납부|요청|건의|허가|승인|인가|지원[을금받]|납품[하한했해]|(?:[를을만] |(?:대|개|기|척|량|곳)씩? )(?:공급|제공)[하한했해])/;
const ACTING_CASES: ReadonlySet<string> = new Set(['topic', 'subject', 'with', 'also']);

const HEADED_BY = /^\((?:시장|군수|구청장|도지사|지사) /;

/** A city or province is an organization where it acts (`서울시는`), a place elsewhere (`서울시 한강로`). */
function acts(text: string, end: number): boolean {
  // 다온빛 충남도 경제부지사: whose post it is
  // `아산시(시장 다온빛)는`: who its head is
  if (
    HEADED_BY.test(text.slice(end, end + 6)) ||
    OFFICE.test(text.slice(end, end + 14)) ||
    GIVEN.test(text.slice(end, end + 40))
  )
    return true;
  // 24일 충북도에 따르면; `갈마루도 민선 9기 투자유치는 2조원이다`: what it has brought about
  if (/^에 (?:따르|의하)면/.test(text.slice(end, end + 6)) || BROUGHT_IN.test(text.slice(end, end + 40))) return true;
  const kase = readParticle(text, end)?.case;
  return kase ? ACTING_CASES.has(kase) : '·∙ㆍ,'.includes(text[end] ?? ' ') && listActs(text, end);
}

/** `인제군·가람전자는`, `논산시, 나래식품 등과`: whether the list that goes on at `end` acts. */
function listActs(text: string, end: number): boolean {
  for (const [word] of text.slice(end, end + 60).matchAll(/[\p{L}\p{N}]+/gu)) {
    if (/^등|[은는이가와과도]$/.test(word)) return true;
    if (/[을를에의로한]$/.test(word)) return false;
  }
  return false;
}

/** 특수목적법인(SPC): capitals in brackets behind a common noun are short for that noun, whatever company is called so. */
const isShortForCommon = (text: string, start: number, end: number, before: readonly Candidate[]): boolean =>
  text[start - 1] === '(' &&
  text[end] === ')' &&
  /^[A-Z&]{2,5}$/.test(text.slice(start, end)) &&
  /[가-힣]{2}(?:법인|회사|협회|사업|협약|계약|제도|시장|기금|조합)$/.test(
    text.slice(Math.max(0, start - 12), start - 1),
  ) &&
  !before.some((candidate) => candidate.end === start - 1);

const HOUSE_BEHIND = /^ (?:인베스트먼트|벤처스|벤처투자|파트너스|프라이빗에쿼티|PE(?![A-Z]))(?![가-힣]{2})/;
/** How long what makes it the arm in a country is: ` 아메리카`, ` 머티리얼즈 USA`. */
function armBehind(text: string, end: number): number {
  const arm = ARM_BEHIND.exec(text.slice(end, end + 40))?.[0] ?? '';
  const at = end + arm.length;
  return arm && (!isLetter(text, at) || readParticle(text, at) || readCopula(text, at)) ? arm.length : 0;
}
const ARM_BEHIND =
  /^(?: (?:[A-Z][A-Za-z]{1,12}|머티리얼즈|배터리|에너지|솔루션|이노베이션|게임즈|엔터테인먼트|벤처스|알미늄|케미칼|모빌리티)){0,2} (?:아메리카|재팬|차이나|타일랜드|비나|USA|아메리카스|유에스에이|타이완|인디아)(?: 코퍼레이션| 홀딩스)?(?! ?법인)/;

/** `수은 행장`, `기보는 17일`, `산은·수은`, `신보와 나래은행은`: not mercury, nor what players wrote down. */
const isMeantByShort = (text: string, words: readonly Word[], index: number, end: number): boolean =>
  OF_SHORT.test(text.slice(end, end + 24)) ||
  [words[index]!.gap, words[index + 1]?.gap].some(
    (gap, side) => LISTED.test(gap ?? '') && ((words[index - 1 + 2 * side]?.flags ?? 0) & NAMED) !== 0,
  );
const OF_SHORT =
  /^(?:(?: 전)? (?:부?행장|은행장|이사장|사장|회장|관계자|노조|본점|본사)|[은는이가] (?:\d{1,2}일 |이날 )|[와과] [가-힣A-Z]{2,9}(?:은행|금융|기금|공사|공단|진흥원|재단|대|그룹|전자|증권)[은는이가도] )/;
const LISTED = /^(?:[·∙ㆍ]|, )$/;

/** 전주시가, 서울 중구와: a city, county or district, where it acts. */
function readCities(text: string, words: readonly Word[], found: Candidate[]): void {
  words.forEach((word, index) => {
    if (!(word.flags & CITY)) return;
    const length = readMunicipality(word.text, word.gap === ' ' ? words[index - 1]?.text : undefined);
    const end = word.start + (length ?? 0);
    if (length && acts(text, end))
      found.push(new Candidate(word.start, end, 'city', 'public-body', word.text.slice(0, length)));
  });
}

/** The longest of those that overlap; of equally long ones the catalogue's, then the first given. In the order of the text. */
function choose(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort(byStart);
  const chosen: Candidate[] = [];
  for (let from = 0; from < sorted.length;) {
    // One knot: candidates that overlap one another, directly or by way of others.
    let to = from;
    let last = 0;
    for (; to < sorted.length && (to === from || sorted[to]!.start < last); to++)
      last = Math.max(last, sorted[to]!.end);
    if (to === from + 1) {
      chosen.push(sorted[from]!);
      from = to;
      continue;
    }
    const ranked = sorted
      .slice(from, to)
      .sort((a, b) => b.end - b.start - (a.end - a.start) || Number(!!b.entry) - Number(!!a.entry));
    // What overlaps a kept one, which is no shorter, has its own first or last letter in it.
    const origin = sorted[from]!.start;
    const covered = new Uint8Array(last - origin);
    const kept = ranked.filter(({ start, end }) => {
      if (covered[start - origin] || covered[end - 1 - origin]) return false;
      covered.fill(1, start - origin, end - origin);
      return true;
    });
    for (const candidate of kept.sort(byStart)) chosen.push(candidate);
    from = to;
  }
  return chosen;
}
