// The sentences of one document and their organizations in; the people that it names with their posts out.
import type { OrganizationMention, PersonMention, Sentence } from '../types.ts';
import { cutParticle, isLetter, readCopula, readParticle } from './particles.ts';
import { toWords, type Word } from './organizations/words.ts';
import { isForeignName, isKoreanName, isSurname } from './people/names.ts';
import { FORMER, headTitle, readTitle } from './people/titles.ts';

/** A person as one place of the text gives it; offsets within the sentence. */
interface Found {
  start: number;
  end: number;
  name: string;
  title?: string;
  organization?: string;
  rule: string;
  /** Only the surname stands there. */
  surname?: boolean;
}

/** A post ends where its word does; `회장단`, `대표들` name no one. */
const endsWord = (text: string, at: number) =>
  !isLetter(text, at) ||
  readParticle(text, at) !== undefined ||
  readCopula(text, at) !== undefined ||
  /^(?:님|직|겸)(?![가-힣]{2})/.test(text.slice(at, at + 3));
const PRESS = /기자|특파원|앵커|논설위원/;
const BYLINE = /([가-힣]{2,4}) ?(?:인턴)?(?:기자|특파원|앵커|논설위원|선임기자)(?![가-힣]{2})/gu;

/**
 * The people of a document, by sentence. A post makes a name: `가 회장` resolves to the full name given before (or, where
 * only later, after). Reporters are not people of the story.
 */
export function readPeople(
  sentences: readonly Sentence[],
  organizations: readonly (readonly OrganizationMention[])[],
  words: readonly (readonly Word[])[] = sentences.map(({ text }) => toWords(text)),
): PersonMention[][] {
  const reporters = new Set(
    sentences.flatMap(({ text }) => (PRESS.test(text) ? [...text.matchAll(BYLINE)].map((match) => match[1]!) : [])),
  );
  const found = sentences.map((sentence, index) =>
    sentence.kind === 'aside'
      ? []
      : readPosts(sentence.text, words[index]!, local(sentence, organizations[index] ?? [])),
  );
  const known = new Map<string, Found>();
  for (const person of found.flat())
    if (!person.surname && (!reporters.has(person.name) || person.organization)) {
      const before = known.get(person.name);
      known.set(person.name, before ? { ...person, ...defined(before) } : person);
    }

  let seen: string[] = [];
  return sentences.map((sentence, index) => {
    const named = found[index]!.flatMap((person): Found[] => {
      if (!person.surname) return known.has(person.name) ? [person] : [];
      return [person];
    });
    const taken = (start: number, end: number) => named.some((other) => start < other.end && other.start < end);
    if (sentence.kind !== 'aside')
      for (const name of known.keys())
        for (const start of occurrences(sentence.text, name))
          if (!taken(start, start + name.length))
            named.push({ start, end: start + name.length, name, rule: 'named-before' });
    return named
      .sort((a, b) => a.start - b.start)
      .flatMap((person): PersonMention[] => {
        const full = person.surname ? resolve(person, seen, known) : person.name;
        if (!full) return [];
        seen = [full, ...seen.filter((name) => name !== full)];
        const organization = person.organization ?? known.get(full)?.organization;
        return [
          {
            kind: 'person',
            start: sentence.start + person.start,
            end: sentence.start + person.end,
            text: sentence.text.slice(person.start, person.end),
            rule: `person/${person.rule}`,
            name: full,
            ...(person.title && { title: person.title }),
            ...(organization && { organization }),
          },
        ];
      });
  });
}

const defined = (person: Found) =>
  Object.fromEntries(Object.entries(person).filter(([, value]) => value !== undefined)) as Partial<Found>;

interface LocalOrganization {
  start: number;
  end: number;
  name: string;
}
const local = (sentence: Sentence, mentions: readonly OrganizationMention[]): LocalOrganization[] =>
  mentions.map(({ start, end, name }) => ({ start: start - sentence.start, end: end - sentence.start, name }));

function* occurrences(text: string, name: string): Generator<number> {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!isLetter(text, at - 1) && endsWord(text, at + name.length)) yield at;
}

/** The person of that surname (or one part of a foreign name) who was named last; failing that, who is named later. */
function resolve(person: Found, seen: readonly string[], known: ReadonlyMap<string, Found>): string | undefined {
  const fits = (name: string) =>
    person.name.length > 2 || !isSurname(person.name)
      ? name.split(' ').includes(person.name)
      : name.startsWith(person.name) && !name.includes(' ');
  const same = (name: string) => fits(name) && known.get(name)?.title === person.title;
  return seen.find(same) ?? seen.find(fits) ?? [...known.keys()].find(same) ?? [...known.keys()].find(fits);
}

function readPosts(text: string, words: readonly Word[], organizations: readonly LocalOrganization[]): Found[] {
  const found: Found[] = [];
  // The head of a unit, fused with its name: 가람 AI연구원장.
  for (const organization of organizations)
    if (text[organization.end] === '장' && endsWord(text, organization.end + 1)) {
      const title = headTitle(text.slice(organization.start, organization.end));
      const person = { title, organization: organization.name };
      const before = readNameBefore(text, organization.start);
      const after = before ?? readNameAfter(text, organization.end + 1);
      if (after) found.push({ ...after, ...person, rule: 'head-of' });
    }
  let last = 0;
  for (const [index, word] of words.entries()) {
    const read = word.start >= last ? readTitle(word) : undefined;
    if (!read) continue;
    let { title, end } = read;
    // Two posts in a row: 대표이사 사장.
    const following = end === word.end && words[index + 1]?.gap === ' ' ? readTitle(words[index + 1]!) : undefined;
    if (following && endsWord(text, following.end)) {
      title += ` ${following.title}`;
      end = following.end;
    }
    if (!endsWord(text, end)) continue;
    if (organizations.some((organization) => organization.start <= word.start && organization.end > word.start))
      continue;
    last = end;
    found.push(...readPost(text, word.start, end, title, organizations));
  }
  return found;
}

const endingAt = (organizations: readonly LocalOrganization[], at: number) =>
  organizations.find((organization) => organization.end === at);

function readPost(
  text: string,
  start: number,
  end: number,
  title: string,
  organizations: readonly LocalOrganization[],
): Found[] {
  // Walk left over the words of the post (`생활가전 담당 전무`) to the name or the organization.
  let at = start;
  for (let step = 0; step < 4; step++) {
    const left = skipBracket(text, at);
    if (left === undefined) break;
    const organization = endingAt(organizations, left);
    if (organization) {
      const before = readNameBefore(text, organization.start);
      if (before)
        return withColleagues(text, before, { title, organization: organization.name, rule: 'name-organization-post' });
      if (step === 0) {
        const after = readNameAfter(text, end);
        return after ? [{ ...after, title, organization: organization.name, rule: 'post-name' }] : [];
      }
      return [];
    }
    const name = readNameBefore(text, at, step > 0);
    if (name) {
      const listed = withColleagues(text, name, { title, rule: 'name-post' });
      const first = listed[0]!.start;
      const owner = endingAt(organizations, text[first - 2] === '의' ? first - 2 : first - 1);
      return owner ? listed.map((person) => ({ ...person, organization: owner.name })) : listed;
    }
    const word = /[\p{L}\p{N}&·]+$/u.exec(text.slice(Math.max(0, left - 16), left))?.[0];
    if (!word) break;
    if (
      step === 0 &&
      word.length <= 2 &&
      isSurname(word) &&
      !isLetter(text, left - word.length - 1) &&
      !FORMER.test(word)
    )
      return [{ start: left - word.length, end, name: word, title, rule: 'surname-post', surname: true }];
    if (step === 0 && /^[가-힣]{2,7}$/.test(word) && cutParticle(word).particle === '' && title.length > 1) {
      // One part of a foreign name given before: 베일리 CEO.
      const owner = readPost(text, left - word.length, end, title, organizations);
      if (owner.length) return owner;
      return [{ start: left - word.length, end: left, name: word, title, rule: 'part-of-name', surname: true }];
    }
    if (!FORMER.test(word) && cutParticle(word).particle) break;
    at = left - word.length;
  }
  // CEO인 요하나 프루
  const copula = readCopula(text, end);
  const after = copula?.form === '인' ? readNameAfter(text, copula.end) : undefined;
  if (!after) return [];
  const owner = organizations
    .filter((organization) => organization.end < start && start - organization.end <= 5)
    .at(-1);
  return [{ ...after, title, organization: owner?.name, rule: 'post-is-name' }];
}

/** Where the text before `at` ends, a blank and a bracket skipped; undefined where no blank stands there. */
function skipBracket(text: string, at: number): number | undefined {
  if (text[at - 1] !== ' ') return undefined;
  const before = text.slice(Math.max(0, at - 26), at - 1);
  const bracket = /\([^()]{1,20}\)$/.exec(before)?.[0];
  return at - 1 - (bracket?.length ?? 0);
}

interface Name {
  start: number;
  end: number;
  name: string;
}

/** The full name that ends right before `at` and a blank: Korean, transcribed (two words or more) or Latin. */
function readNameBefore(text: string, at: number, koreanOnly = false): Name | undefined {
  const end = skipBracket(text, at);
  if (end === undefined) return undefined;
  const before = text.slice(Math.max(0, end - 40), end);
  const korean = /(?<![\p{L}\p{N}])[가-힣]{3,4}$/u.exec(before)?.[0];
  if (korean && isKoreanName(korean)) return { start: end - korean.length, end, name: korean };
  if (koreanOnly) return undefined;
  const words = /(?<![\p{L}\p{N}])[가-힣]{1,7}(?: [가-힣]{1,7}){1,3}$/u.exec(before)?.[0].split(' ') ?? [];
  // The longest run of words without particle that sounds like one name.
  for (let count = Math.min(3, words.length); count >= 2; count--) {
    const run = words.slice(-count);
    if (
      run
        .slice(0, -1)
        .some((word) => /(?:은|는|을|를|와|과|의|에|에서|에서도|에도|로도|로|도|인|한|된|할)$/.test(word)) ||
      !isForeignName(run) ||
      !run.every(isNamePart)
    )
      continue;
    const name = run.join(' ');
    return { start: end - name.length, end, name };
  }
  const latin = /(?<![\p{L}\p{N}])[A-Z][a-z]+(?: [A-Z]\.)?(?: [A-Z][a-z]+){1,2}$/u.exec(before)?.[0];
  return latin ? { start: end - latin.length, end, name: latin } : undefined;
}

const isNamePart = (word: string) => isForeignName([word, word]) || /^[가-힣]{1,3}$/.test(word);

/** The full name that stands behind `at` and a blank, its particle cut off. */
function readNameAfter(text: string, at: number): Name | undefined {
  if (text[at] !== ' ') return undefined;
  const start = at + 1;
  const words = /^[가-힣]{1,9}(?: [가-힣]{1,9}){0,2}/.exec(text.slice(start, start + 30))?.[0].split(' ') ?? [];
  const first = words[0] ?? '';
  for (const length of [3, 4]) {
    const name = first.slice(0, length);
    if (isKoreanName(name) && name.length === length && endsWord(text, start + length))
      return { start, end: start + length, name };
  }
  const run: string[] = [];
  for (const word of words) {
    const { noun, particle } = cutParticle(word);
    run.push(noun);
    if (particle) break;
  }
  if (!isForeignName(run)) return undefined;
  const name = run.join(' ');
  return { start, end: start + name.length, name };
}

/** `김가람·이나래 공동대표`: those listed before have the same post. */
function withColleagues(text: string, last: Name, post: Omit<Found, 'start' | 'end' | 'name'>): Found[] {
  const people: Found[] = [{ ...last, ...post }];
  for (let at = last.start; ;) {
    const listed = /(?<![\p{L}\p{N}])([가-힣]{3,4})[·∙ㆍ]$/u.exec(text.slice(Math.max(0, at - 6), at))?.[1];
    if (!listed || !isKoreanName(listed)) break;
    at -= listed.length + 1;
    people.unshift({ start: at, end: at + listed.length, name: listed, ...post });
  }
  return people;
}
