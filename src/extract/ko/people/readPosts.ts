// A sentence's words and organizations in, the people that their posts give away out.
import { cutParticle, isLetter, readCopula, readParticle } from '../particles.ts';
import { OPENS_BRACKET, TITLED } from '../organizations/sense.ts';
import type { Word } from '../organizations/words.ts';
import type { OrganizationMention } from '../../types.ts';
import { catalogNames } from '../organizations/catalogNames.ts';
import { isCountry } from '../organizations/commonWords.ts';
import { isFirstName } from './firstNames.ts';
import { isKoreanName, isLikelyPerson, isSurname } from './names.ts';
import {
  endsWord,
  readForeignNameTo,
  readNameAfter,
  readNameBefore,
  skipBracket,
  skipFormer,
  type Name,
} from './readName.ts';
import { FORMER, headTitle, readTitle, SEATS, type Title } from './titles.ts';

/** A post as one place of the text gives it. */
interface Post {
  title: string | undefined;
  organization: string | undefined;
  rule: string;
  /** The post was theirs before: it says nothing of other posts. */
  former: boolean;
}

/** A person as one place of the text gives it; offsets within the sentence. */
export interface Found extends Post {
  start: number;
  end: number;
  name: string;
  /** Only the surname, or one part of a foreign name, stands there. */
  surname: boolean;
}

export const toFound = (
  { start, end, name }: Name,
  { title, organization, rule, former }: Post,
  surname = false,
): Found => ({
  start,
  end,
  name,
  title,
  organization,
  rule,
  former,
  surname,
});
const toPost = (title: string, organization: string | undefined, rule: string, former = false): Post => ({
  title,
  organization,
  rule,
  former,
});

/** An organization within its sentence. */
interface LocalOrganization {
  start: number;
  end: number;
  name: string;
}

/** Everyone in a sentence whose post stands there, in no set order. `mentions` in the order of the text, which starts at `offset`. */
export function readPosts(
  text: string,
  words: readonly Word[],
  flags: number,
  offset: number,
  mentions: readonly OrganizationMention[],
): Found[] {
  const found: Found[] = [];
  const titled = (flags & TITLED) !== 0;
  if (flags & OPENS_BRACKET && OPENS_AGE.test(text)) readAged(text, found);
  if (FOUNDED.test(text)) readFounders(text, found);
  if (PAIRED.test(text)) readCouples(text, found);
  if (text.includes('씨')) readMisters(text, words, found);
  const organizations = mentions.map(({ start, end, name }) => ({ start: start - offset, end: end - offset, name }));
  // 3년 전 나래전자, 가람 AI연구원장: without a post, only what stands beside an organization names somebody
  const isBeside = ({ start, end }: LocalOrganization) => text[end] === '장' || text.startsWith('전 ', start - 2);
  if (!titled && !organizations.some(isBeside)) return found.filter((person) => !touches(person, organizations));
  const byEnd: ByEnd = new Map(organizations.map((organization) => [organization.end, organization]));
  let inside = 0;
  // The head of a unit, fused with its name: 가람 AI연구원장.
  for (const organization of organizations) {
    // 한예솔 전 나래전자 파트너: whose former firm it is, whatever the post
    const skipped = skipFormer(text, organization.start);
    const former = skipped.former ? readNameBefore(text, skipped.at) : undefined;
    if (former) found.push(toFound(former, { ...nobody('former'), former: true }));
    if (text[organization.end] === '장' && endsWord(text, organization.end + 1)) {
      const title = headTitle(text.slice(organization.start, organization.end));
      const { at, former } = skipFormer(text, organization.start);
      const named =
        readNameBefore(text, at) ??
        readNameAfter(text, organization.end + (text.startsWith('장인 ', organization.end) ? 2 : 1));
      if (named) found.push(toFound(named, toPost(title, organization.name, 'head-of', former)));
    }
  }
  const appoints = titled && APPOINTS.test(text);
  let last = 0;
  for (let index = titled ? 0 : words.length; index < words.length; index++) {
    const word = words[index]!;
    const read = word.flags & TITLED && word.start >= last ? word.sense.title : undefined;
    if (!read) continue;
    let { title } = read;
    let end = word.start + read.end;
    // Two posts in a row: 대표이사 사장.
    const next = words[index + 1];
    const following = end === word.end && next?.gap === ' ' ? next.sense.title : undefined;
    if (following) {
      title += ` ${following.title}`;
      end = next!.start + following.end;
    }
    while (inside < organizations.length && organizations[inside]!.end <= word.start) inside++;
    if (inside < organizations.length && organizations[inside]!.start <= word.start) continue;
    last = end;
    const people = readPost(text, word.start, end, title, byEnd);
    // 가람시장: whose head it is stands in the word itself.
    const place = HEAD_OF_PLACE.exec(word.text.slice(0, end - word.start));
    if (place) for (const person of people) person.organization ??= placeOf(place[1]! + SEATS[place[2]!]!);
    if (people.length) found.push(...people);
    else if (appoints) found.push(...readAppointed(text, words, index, { title, end }, byEnd));
  }
  // 하늘대 의대 교수: what is in an organization's name is nobody's.
  // 창업자인 한예솔 대표: two posts give one person once, with whose post it is where one says so.
  if (found.length < 2 && !organizations.length) return found;
  const byStart = new Map<number, Found>();
  for (const person of found) if (!byStart.get(person.start)?.organization) byStart.set(person.start, person);
  const once = byStart.size < found.length ? [...byStart.values()] : found;
  return organizations.length ? once.filter((person) => !touches(person, organizations)) : once;
}

/** 한예솔씨는, 크루스씨가: written together; a surname alone (`한씨`) is one named before. */
const MISTER = /^([가-힣]{1,5})씨(?!앗)/;
function readMisters(text: string, words: readonly Word[], found: Found[]): void {
  for (const { text: word, start } of words) {
    const name = MISTER.exec(word)?.[1];
    if (!name) continue;
    const end = start + name.length;
    if (!endsWord(text, end + 1)) continue;
    const post = toPost('씨', undefined, 'name-post');
    // Behind a surname any two syllables are a given name there
    if (isKoreanName(name) || (name.length === 3 && isSurname(name[0]!) && cutParticle(name).particle === ''))
      found.push(toFound({ start, end, name }, post));
    else if (isSurname(name))
      found.push(toFound({ start, end: end + 1, name }, { ...post, rule: 'surname-post' }, true));
    else {
      const foreign = readForeignNameTo(text, end);
      if (foreign) found.push(toFound(foreign, post));
    }
  }
}

/** 한예솔(42)은, 한예솔(韓藝率) 사장은: who has an age, or a name in Chinese characters. */
const AGED =
  /(?<![\p{L}\p{N}])([가-힣]{3,4})\((?:[2-8]\d(?:세|·[^()]{1,12})?|[一-鿿]{3,4})\)(?: (?:(?:전|현|신임) )?([가-힣]{2,8}|C[A-Z]O))?/gu;
const OPENS_AGE = /\((?:[2-8]\d[세·)]|[一-鿿]{3})/;
function readAged(text: string, found: Found[]): void {
  for (const { 1: name = '', 2: post = '', index } of text.matchAll(AGED)) {
    // Before a post any two syllables behind a surname are a given name there
    const title = name.length === 3 && isSurname(name[0]!) ? readTitle(post)?.title : undefined;
    if (title || isKoreanName(name))
      found.push(toFound({ start: index, end: index + name.length, name }, { ...nobody('aged'), title }));
  }
}

/** 한예솔이 세웠다, 이가람과 한예솔이 함께 창업한: who founds. */
const FOUNDED = /창업|설립|창립|세웠|세운|차렸|차린/;
const FOUNDERS =
  /(?<![\p{L}\p{N}])(?:([가-힣]{3,4})(?:[과와] |, |·))?([가-힣]{3,4})[이가] (?:[^,.]{0,14} )?(?:(?:공동 ?)?(?:창업|설립|창립)[한했해하]|세웠|세운|차렸|차린)/gu;
function readFounders(text: string, found: Found[]): void {
  for (const match of text.matchAll(FOUNDERS)) {
    const [, first, last = ''] = match;
    if (!isKoreanName(last)) continue;
    for (const name of [first, last])
      if (name && isKoreanName(name)) {
        const start = text.indexOf(name, match.index);
        found.push(toFound({ start, end: start + name.length, name }, nobody('founder')));
      }
  }
}
/** `수의사 김다온와 디자이너 박보라 부부`: two people, whatever they are. */
const PAIRED = / (?:부부|형제|자매|남매|모녀|모자|부자|부녀|두 사람|공동 ?창업자|콤비|동기)/;
const COUPLE =
  /(?<![가-힣])([가-힣]{3,4})[와과] (?:[가-힣]{2,6} )?([가-힣]{3,4})(?:\(\d{2}\))? (?:부부|형제|자매|남매|모녀|모자|부자|부녀|두 사람|공동 ?창업자|콤비)(?![가-힣]{2})/gu;
function readCouples(text: string, found: Found[]): void {
  for (const match of text.matchAll(COUPLE)) {
    const [, first = '', second = ''] = match;
    // Beside a name any two syllables behind a surname are one
    if (![first, second].some(isKoreanName)) continue;
    if (![first, second].every((name) => isKoreanName(name) || (name.length === 3 && isSurname(name[0]!)))) continue;
    for (const name of [first, second]) {
      const start = text.indexOf(name, match.index);
      found.push(toFound({ start, end: start + name.length, name }, nobody('couple')));
    }
  }
}
const nobody = (rule: string): Post => ({ title: undefined, organization: undefined, rule, former: false });

/** 가람레코드 미겔 크루스: a foreign name without the organization that it seems to go on from. */
function behindOrganization(name: Name | undefined, organizations: ByEnd): Name | undefined {
  if (!name?.name.includes(' ')) return name;
  const at = [...name.name].findLastIndex((char, index) => char === ' ' && organizations.has(name.start + index));
  if (at < 0) return name;
  const rest = name.name.slice(at + 1);
  return rest.includes(' ') ? { start: name.start + at + 1, end: name.end, name: rest } : undefined;
}

/** Whether any of the organizations, which stand in order, has a letter of a person's name. */
function touches({ start, end }: Found, organizations: readonly LocalOrganization[]): boolean {
  let [low, high] = [0, organizations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (organizations[middle]!.end > start) high = middle;
    else low = middle + 1;
  }
  const next = organizations[low];
  return next !== undefined && next.start < end;
}

const LED = /[을를] (?:이끄는|창업한|설립한|세운|운영하는|경영하는) $/;
const HEAD_OF_PLACE = /^([가-힣]{2,4}?)(시장|군수|구청장|도지사|(?<=[경강충전제][기원북남주])지사)$/;
/** `경북도`, as the catalogue has it. */
const placeOf = (name: string): string => catalogNames().get(name)?.ko ?? name;

const APPOINTS =
  /선임|유임|연임|취임|내정|임명|영입|발탁|선출|맡|승진|위촉|추대|앉[혔혀힌]|기용|뽑[았혔]|임용|데려[오온와왔]|모셔/;

const TAKES = /^ (?:맡|이어받|물려받|넘겨받|꿰찼)/;
/** `대표는 가람솔이 맡는다`, `신임 CEO에 미겔 크루스를 영입했다`: the post, then who takes it. */
function readAppointed(
  text: string,
  words: readonly Word[],
  index: number,
  { title, end }: Title,
  organizations: ByEnd,
): Found[] {
  // 최고의료책임자(CMO)로
  const short = text[end] === '(' ? (/^\([^()]{1,12}\)/.exec(text.slice(end, end + 14))?.[0].length ?? 0) : 0;
  const { particle } = readParticle(text, end + short) ?? {};
  if (!particle || !/^(?:[은는]|에는?|으?로는?|[을를])$/.test(particle)) return [];
  // 미겔 크루스를 최고기술책임자로; 미겔 크루스가 대표를 맡았다
  const takesIt = /^[을를]$/.test(particle) && TAKES.test(text.slice(end + 1, end + 8));
  if (takesIt || /^(?:에|으?로)$/.test(particle))
    for (let at = index - 1; at >= Math.max(0, index - 5); at--) {
      const word = words[at]!;
      if (/[.,]/.test(words[at + 1]!.gap)) break;
      const { noun, particle: behind } = cutParticle(word.text);
      if (!(takesIt ? /^[은는이가]$/ : /^[이가을를]$/).test(behind)) continue;
      const nameEnd = word.start + noun.length;
      const name = isKoreanName(noun)
        ? { start: word.start, end: nameEnd, name: noun }
        : !organizations.has(nameEnd) && readForeignNameTo(text, nameEnd);
      if (name) return [toFound(name, toPost(title, undefined, 'appointed'))];
      break;
    }
  for (let at = index + 1; at < Math.min(words.length, index + 8); at++) {
    const word = words[at]!;
    if (/[.,]/.test(word.gap)) break;
    // 리사 펑을: one letter is enough behind a given name
    const isShort = /^[가-힣][이가을를]$/.test(word.text) && isFirstName(words[at - 1]!.text);
    const { noun, particle: behind } = isShort
      ? { noun: word.text[0]!, particle: word.text[1]! }
      : cutParticle(word.text);
    // 한가람 부사장을: the post beside the name is theirs for now.
    const named = word.sense.title && readNameBefore(text, word.start);
    if (named) return [];
    if (!/^[이가을를]$/.test(behind)) continue;
    const nameEnd = word.start + noun.length;
    const name = isKoreanName(noun)
      ? { start: word.start, end: nameEnd, name: noun }
      : !organizations.has(nameEnd) && readForeignNameTo(text, nameEnd);
    if (!name) return [];
    const before = skipFormer(text, words[index]!.start).at;
    const owner = [1, 2, 4, 5, 6].map((gap) => organizations.get(before - gap)).find(Boolean);
    return [toFound(name, toPost(title, owner?.name, 'appointed'))];
  }
  return [];
}

type ByEnd = ReadonlyMap<number, LocalOrganization>;

/** `한예솔 독일 가람공대 교수`: in which country the house is stands behind the name. */
function beforeCountry(text: string, at: number): number {
  const word = /(?<= )([가-힣]{2,5}) $/u.exec(text.slice(Math.max(0, at - 7), at));
  return word && isCountry(word[1]!) ? at - word[0].length : at;
}

const OF_UNIVERSITY = /^ (?:[가-힣]{1,3}대|[가-힣]{1,6}(?:학과|학부|대학원|대학|병원))(?![가-힣])/;

function readPost(
  text: string,
  start: number,
  end: number,
  title: string,
  organizations: ByEnd,
  again = false,
): Found[] {
  // 가람전자(대표 한예솔)
  const bracketed = text[start - 1] === '(' ? organizations.get(start - 1) : undefined;
  if (bracketed) {
    const inside = readNameAfter(text, end);
    return inside ? [toFound(inside, toPost(title, bracketed.name, 'in-bracket'))] : [];
  }
  if (/ 등 (?:[가-힣]{1,8} ){0,2}$/.test(text.slice(Math.max(0, start - 20), start))) {
    const listed = readListed(text, start, title);
    if (listed.length) return listed;
  }
  // Walk left over the words of the post (`생활가전 담당 전무`) to the name or the organization.
  let at = start;
  // 미겔 크루스 전 나래 도쿄 사장: whose post it was stands between, known or not.
  let opens = false;
  for (let step = 0; step < 5; step++) {
    const left = skipBracket(text, at);
    if (left === undefined) break;
    const organization = organizations.get(left);
    if (organization) {
      const skipped = skipFormer(text, organization.start);
      const before = readNameBefore(text, beforeCountry(text, skipped.at));
      if (before)
        return withColleagues(text, before, toPost(title, organization.name, 'name-organization-post', skipped.former));
      if (step === 0) {
        const after = readNameAfter(text, end);
        return after ? [toFound(after, toPost(title, organization.name, 'post-name'))] : [];
      }
      return [];
    }
    const name = behindOrganization(readNameBefore(text, at, step > 0 && !opens), organizations);
    // 한예솔 한국대 의대 교수: the university, whoever is called so
    if (name?.name.endsWith('대') && OF_UNIVERSITY.test(text.slice(name.end, name.end + 14))) {
      at = name.start;
      continue;
    }
    // 한예솔 하늘대 석좌교수: where somebody teaches, behind the name
    if (name && /^[가-힣]{2,3}대$/u.test(name.name) && /(?:교수|총장|학장)$/u.test(title)) {
      const before = readNameBefore(text, name.start);
      if (before) return withColleagues(text, before, toPost(title, name.name, 'name-organization-post'));
    }
    if (name) {
      const listed = withColleagues(text, name, toPost(title, undefined, 'name-post', opens && step > 1));
      const first = listed[0]!.start;
      // 나래전자 오가람 사장, 나래전자의 오가람 사장, 나래전자 연구소장인 오가람 박사
      // 나래전자를 이끄는 오가람 사장
      const led = LED.exec(text.slice(Math.max(0, first - 8), first))?.[0].length;
      const gap = led ?? (text[first - 2] === '의' ? 2 : text.startsWith('장인 ', first - 3) ? 3 : 1);
      const owner = organizations.get(first - gap);
      if (owner) for (const person of listed) person.organization = owner.name;
      return listed;
    }
    let from = left;
    while (left - from < 16 && from > 0 && (isLetter(text, from - 1) || '&·'.includes(text[from - 1]!))) from--;
    if (from === left) break;
    const word = text.slice(from, left);
    // `조 신임 대표는`: the surname stands before what the post is called
    if (
      (step === 0 || (step === 1 && text.startsWith('신임 ', at))) &&
      word.length <= 2 &&
      // 한 화학업체 대표
      !(again && word === '한') &&
      isSurname(word) &&
      !isLetter(text, left - word.length - 1) &&
      !FORMER.test(word)
    )
      return [toFound({ start: left - word.length, end, name: word }, toPost(title, undefined, 'surname-post'), true)];
    if (
      step === 0 &&
      !again &&
      !FORMER.test(word) &&
      /^[가-힣]{2,7}$/.test(word) &&
      cutParticle(word).particle === '' &&
      title.length > 1
    ) {
      // One part of a foreign name given before: 베일리 CEO.
      const owner = readPost(text, left - word.length, end, title, organizations, true);
      if (owner.length) return owner;
      const behind = readBehind(text, end, title);
      if (behind.length) return behind;
      return [
        toFound({ start: left - word.length, end: left, name: word }, toPost(title, undefined, 'part-of-name'), true),
      ];
    }
    opens = word === '전' || isCountry(word);
    if (!FORMER.test(word) && !word.endsWith('철도') && cutParticle(word).particle) break;
    at = left - word.length;
  }
  if (again) return [];
  const behind = readBehind(text, end, title);
  if (behind.length) return behind;
  // CEO인 안나 벨러
  const copula = readCopula(text, end);
  const after = copula?.form === '인' ? readNameAfter(text, copula.end) : undefined;
  if (!after) return [];
  // 나래랩에서는 CEO인 …: up to four letters of particle and blank between.
  const owner = [1, 2, 3, 4, 5].map((gap) => organizations.get(start - gap)).find(Boolean);
  return [toFound(after, toPost(title, owner?.name, 'post-is-name'))];
}

/** Posts that stand before everyday words as well: `대표 상품`. */
const VAGUE = /^(?:이사|담당|총괄|자문|고문|감사|위원|의원|부장|차장|실장|원장|소장|부대표|VP|시장)$/;
/** `셰프 한예솔이`, `디자이너 미겔 크루스를`. */
function readBehind(text: string, end: number, title: string): Found[] {
  const after = VAGUE.test(title) ? undefined : readNameAfter(text, end);
  if (!after) return [];
  const next = text.slice(after.end, after.end + 4);
  const told = readParticle(text, after.end)?.case;
  const isTold = told !== undefined ? told !== 'at' : /^(?: 씨|\(|[,·]|$)/.test(next);
  return isTold ? [toFound(after, toPost(title, undefined, 'post-name'))] : [];
}
/** `한예솔, 이가람 등 프로 선수 5명`. */
function readListed(text: string, start: number, title: string): Found[] {
  const from = Math.max(0, start - 44);
  const listed = LISTED.exec(text.slice(from, start));
  if (!listed) return [];
  const people: Found[] = [];
  let at = from + listed.index;
  for (const name of listed[1]!.split(/, ?|[·∙ㆍ]/)) {
    at = text.indexOf(name, at);
    if (isKoreanName(name))
      people.push(toFound({ start: at, end: at + name.length, name }, toPost(title, undefined, 'listed')));
    at += name.length;
  }
  return people;
}
const LISTED =
  /(?<![\p{L}\p{N}])((?:[가-힣]{3,4}(?:, ?|[·∙ㆍ]))+[가-힣]{3,4}|[가-힣]{3,4}) 등 (?:[가-힣]{1,8} ){0,2}$/u;

/** `김가람·이나래 공동대표`: those listed before have the same post. */
function withColleagues(text: string, last: Name, post: Post): Found[] {
  const people = [toFound(last, post)];
  for (let at = last.start; /[·∙ㆍ]|, /u.test(text.slice(at - 2, at));) {
    const [whole = '', listed] =
      /(?<![\p{L}\p{N}])([가-힣]{3,4})(?:[·∙ㆍ]|, )$/u.exec(text.slice(Math.max(0, at - 7), at)) ?? [];
    if (!listed || !(whole.endsWith(' ') ? isLikelyPerson(listed) : isKoreanName(listed))) break;
    at -= whole.length;
    people.unshift(toFound({ start: at, end: at + listed.length, name: listed }, post));
  }
  return people;
}
