// The sentences of one document and their organizations in; the people that it names with their posts out.
import type { OrganizationMention, PersonMention, Sentence } from '../types.ts';
import { NameIndex } from './organizations/nameIndex.ts';
import { toWordsOf, type WordsOf } from './organizations.ts';
import type { Word } from './organizations/words.ts';
import { isSurname } from './people/names.ts';
import { readPosts, toFound, type Found } from './people/readPosts.ts';

const PRESS = /기자|특파원|앵커|논설위원/;
const BYLINE = /([가-힣]{2,4}) ?(?:인턴)?(?:기자|특파원|앵커|논설위원|선임기자)(?![가-힣]{2})/gu;
/** How far back a surname looks for its full name, in people. */
const MEMORY = 50;

/**
 * The people of a document, by sentence. A post makes a name: `가 회장` resolves to the full name given before (or, where
 * only later, after). Reporters are not people of the story.
 */
export function readPeople(
  sentences: readonly Sentence[],
  organizations: readonly (readonly OrganizationMention[])[],
  { words, flags }: WordsOf = toWordsOf(sentences),
): PersonMention[][] {
  const found = sentences.map((sentence, index) =>
    readPosts(sentence.text, words[index]!, flags[index]!, sentence.start, organizations[index] ?? []),
  );
  // A surname alone is nobody's without the full name
  if (!found.some((people) => people.some(({ surname }) => !surname))) return found.map(() => []);
  const reporters = new Set(
    sentences.flatMap(({ text }) => (PRESS.test(text) ? [...text.matchAll(BYLINE)].map((match) => match[1]!) : [])),
  );
  const known = toKnown(found.flat(), reporters);
  if (!known.people.size) return found.map(() => []);

  let seen: string[] = [];
  return sentences.map((sentence, index) => {
    const named = found[index]!.filter((person) => person.surname || known.people.has(person.name));
    named.push(...readAgain(sentence.text, words[index]!, known.names, named));
    if (named.length > 1) named.sort((a, b) => a.start - b.start);
    const mentions: PersonMention[] = [];
    for (const person of named) {
      const name = person.surname ? resolve(person, seen, known) : person.name;
      if (!name) continue;
      if (seen[0] !== name) seen = [name, ...seen.filter((other) => other !== name)].slice(0, MEMORY);
      const first = known.people.get(name);
      const organization = person.organization ?? (first?.former ? undefined : first?.organization);
      const mention: PersonMention = {
        kind: 'person',
        start: sentence.start + person.start,
        end: sentence.start + person.end,
        text: sentence.text.slice(person.start, person.end),
        rule: `person/${person.rule}`,
        name,
      };
      if (person.title) mention.title = person.title;
      if (organization) mention.organization = organization;
      mentions.push(mention);
    }
    return mentions;
  });
}

interface Known {
  /** By full name, with all that the document says of them, the first telling first. */
  people: Map<string, Pick<Found, 'title' | 'organization' | 'former'>>;
  names: NameIndex<string>;
  /** Full names by what they may be called: a surname, one part of a foreign name. */
  byPart: Map<string, string[]>;
}

function toKnown(found: readonly Found[], reporters: ReadonlySet<string>): Known {
  const known: Known = { people: new Map(), names: new NameIndex(), byPart: new Map() };
  for (const person of found) {
    if (person.surname || (reporters.has(person.name) && !person.organization)) continue;
    const before = known.people.get(person.name);
    if (before) {
      before.title ??= person.title;
      before.organization ??= person.organization;
      continue;
    }
    known.people.set(person.name, { title: person.title, organization: person.organization, former: person.former });
    known.names.add(person.name, person.name);
    const { name } = person;
    const parts = name.includes(' ') ? name.split(' ') : [name.length === 4 ? name.slice(0, 2) : name.slice(0, 1)];
    for (const part of parts) {
      const list = known.byPart.get(part);
      if (!list) known.byPart.set(part, [name]);
      else if (list.length < MEMORY) list.push(name);
    }
  }
  return known;
}

const NAMED_BEFORE = { title: undefined, organization: undefined, rule: 'named-before', former: false };

/** The full names of people known from elsewhere in the document, where they stand without a post. */
function readAgain(text: string, words: readonly Word[], names: NameIndex<string>, taken: readonly Found[]): Found[] {
  const starts = new Set(taken.map((person) => person.start));
  const again: Found[] = [];
  for (const { start } of words) {
    const match = starts.has(start) ? undefined : names.match(text, start);
    if (match) again.push(toFound({ start, end: match.end, name: match.value }, NAMED_BEFORE));
  }
  return again;
}

/** Who of that surname (or part of a foreign name) was named last, with that post if any; failing that, who is named later. */
function resolve(person: Found, seen: readonly string[], { people, byPart }: Known): string | undefined {
  const named = byPart.get(person.name) ?? [];
  const fits = named.filter((name) => name.includes(' ') || isSurname(person.name));
  const same = (name: string) => people.get(name)?.title === person.title;
  const before = seen.filter((name) => fits.includes(name));
  return before.find(same) ?? before[0] ?? fits.find(same) ?? fits[0];
}
