// The sentences of one document in; the same with what follows from whom the whole text is about, out: its head's firm
// (`손 대표는`), `회사는`, and its name said short (`가람은` of 가람정밀); and with the towns that `시는` means.
import { isCommon, PLACES } from './ko/organizations/commonWords.ts';
import { isEveryday } from './ko/organizations/everydayNouns.ts';
import { tellsEarnings } from './ko/organizations/memory.ts';
import { pointTo } from './ko/organizations/pointTo.ts';
import { readSuffix } from './ko/organizations/suffixes.ts';
import { readWord } from './ko/clauses/word.ts';
import { headTitle } from './ko/people/titles.ts';
import { isTopic, readProtagonist, type Protagonist } from './protagonist.ts';
import { SentenceReading } from './sentenceReading.ts';
import type { OrganizationMention, PersonMention } from './types.ts';

/** Whose posts a text does not say is a head of whom it is about. */
const HEADS =
  /^(?:공동|각자|총괄|단독|창업)?(?:대표|대표이사|회장|부회장|명예회장|총괄회장|사장|부사장|전무|상무|이사|본부장|공장장|연구소장|창업자|창업주|설립자|최고경영자|최고기술책임자|CEO|CTO)$/u;
const COMPANIES: ReadonlySet<string> = new Set(['company', 'startup', 'affiliate', 'venture-capital']);
const SHORTEST = 2;

/** Sentences of which nothing changes are the very same. */
export function readAbout(read: readonly SentenceReading[]): {
  sentences: readonly SentenceReading[];
  protagonist: Protagonist | undefined;
} {
  const sentences = nameTowns(read);
  const protagonist = readProtagonist(sentences);
  if (!protagonist) return { sentences, protagonist };
  const { mention } = protagonist;
  const isCompany = COMPANIES.has(mention.organizationKind);
  const title = headTitle(mention.name);
  const isHead = (post = ''): boolean => (isCompany && HEADS.test(post)) || (post.length > 1 && post === title);
  const short = shortName(mention.name);
  const withFirm = new Set(sentences.flatMap(({ people }) => people.filter((p) => p.organization).map((p) => p.name)));
  const told = sentences.map((sentence, index) => {
    const topics = sentence.organizations.filter((o) => o.name !== mention.name && isTopic(sentence, o));
    const people = sentence.people.map((person) =>
      person.organization === undefined &&
      isHead(person.title) &&
      !withFirm.has(person.name) &&
      !topics.some((o) => o.end <= person.start)
        ? { ...person, organization: mention.name }
        : person,
    );
    const organizations = sentence.organizations.map((one) =>
      isCompany &&
      one.rule === 'organization/anaphor' &&
      (one.text === '회사' || isBack(sentences, index, one) || isBeside(sentences, index, one, mention.name))
        ? pointTo(one, (one.text === '회사' && earnerBefore(sentences, index)) || mention)
        : one,
    );
    if (isCompany) organizations.push(...bareMentions(sentence, mention));
    if (short) organizations.push(...shortMentions(sentence, short, mention));
    const isSame =
      organizations.length === sentence.organizations.length &&
      organizations.every((one, i) => one === sentence.organizations[i]) &&
      people.every((one, i) => one === sentence.people[i]);
    return isSame ? sentence : again(sentence, index, organizations, people);
  });
  return { sentences: told, protagonist };
}

/** `도는`, `시가`, `공장을 짓고, 시는`: which, the text has said before; not `돌고 도는`. */
const TOWN =
  /^[시도군구](?=[은는이가] )|(?<=^(?:앞서|또|또한|특히|한편|아울러|이어|이와 함께|이와 별도로),? )[시도군구](?=[은는] )|(?<=(?:(?<!돌)[고며]|지만|는데),? )[시도군구](?=[은는] )/u;
/** So many sentences back. */
const REACH = 100;

function nameTowns(sentences: readonly SentenceReading[]): readonly SentenceReading[] {
  if (!sentences.some(({ text }) => TOWN.test(text))) return sentences;
  return sentences.map((sentence, index) => {
    const match = sentence.kind === 'paragraph' ? TOWN.exec(sentence.text) : null;
    const town = match && townBefore(sentences, index, match[0]);
    if (!town) return sentence;
    const start = sentence.start + match.index;
    const mention = { ...town, start, end: start + 1, text: match[0], rule: 'organization/anaphor' };
    const organizations = [...sentence.organizations, mention].sort((a, b) => a.start - b.start);
    return again(sentence, index, organizations, sentence.people);
  });
}

function townBefore(sentences: readonly SentenceReading[], index: number, kind: string) {
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--) {
    const town = sentences[i]!.organizations.findLast(
      (o) => o.organizationKind === 'public-body' && o.name.length < 8 && o.name.endsWith(kind),
    );
    if (town) return town;
  }
  return undefined;
}

/** `나래의 3분기 매출은 320억원이다. 회사 측은`: the one whose earnings were just told. */
function earnerBefore(sentences: readonly SentenceReading[], index: number): OrganizationMention | undefined {
  const before = sentences[index - 1];
  const first = before?.organizations[0];
  const isTold =
    before?.kind === 'paragraph' &&
    before.block === sentences[index]!.block &&
    first !== undefined &&
    COMPANIES.has(first.organizationKind) &&
    first.start - before.start < 3 &&
    tellsEarnings(before.text, first.end - before.start);
  return isTold ? first : undefined;
}

/** `이 회사는`, behind a sentence in which whom it may mean only did something: whom the text is about. */
function isBack(sentences: readonly SentenceReading[], index: number, one: OrganizationMention): boolean {
  const sentence = sentences[index]!;
  const before = sentences[index - 1];
  return (
    before?.kind === 'paragraph' &&
    OPENS.test(one.text) &&
    one.start - sentence.start < 2 &&
    isTopic(sentence, one) &&
    !before.organizations.some(
      (o) => o.name === one.name && (isTopic(before, o) || o.rule === 'organization/apposition'),
    )
  );
}
const OPENS = /^이 (?:회사|업체|기업|스타트업)$/u;

/** `나래와 다온 같은 큰 회사 틈에서 … 이 회사 지분을`: behind one that only stood beside, whom the text is about, who does not act here. */
function isBeside(
  sentences: readonly SentenceReading[],
  index: number,
  one: OrganizationMention,
  about: string,
): boolean {
  const before = sentences[index - 1];
  const sentence = sentences[index]!;
  if (before?.kind !== 'paragraph' || one.name === about || !OPENS.test(one.text)) return false;
  if (sentence.organizations.some((o) => o.name === about || (o.name === one.name && o !== one))) return false;
  const named = before.organizations.filter((o) => o.name === one.name);
  return (
    named.length > 0 &&
    named.every((o) => STANDS_BESIDE.test(before.text.slice(o.end - before.start, o.end - before.start + 12)))
  );
}
const STANDS_BESIDE = /^(?:\([^)]*\))?[’'”"]?(?:와|과|,|·|보다|\s?같은\s|처럼|\s등\s|에 이어)/u;

function again(
  { dates, quantities, words, ...sentence }: SentenceReading,
  index: number,
  organizations: OrganizationMention[],
  people: PersonMention[],
): SentenceReading {
  organizations.sort((a, b) => a.start - b.start);
  return new SentenceReading(sentence, index, dates, quantities, organizations, people, words);
}

/** 가람 of 가람정밀: what stands before a word for a firm, if it is no everyday word. */
function shortName(name: string): string | undefined {
  const suffix = readSuffix(name);
  const short = suffix && suffix.strength !== 'unit' ? name.slice(0, suffix.at) : '';
  return short.length < SHORTEST || isCommon(short) || isEveryday(short) || PLACES.has(short) ? undefined : short;
}

/** `이 돈으로 회사는`, `지난해 회사는`: within a sentence, behind what modifies nothing. */
const BARE =
  /(?<=(?:로|에|엔|에는|까지|부터|에서|이후|현재|지금|이어|또|한편|올해|지난해|,|월|일|년) )회사(?=[는가도] | 측은 )/gu;

function bareMentions(
  { text, start, organizations, kind }: SentenceReading,
  mention: OrganizationMention,
): OrganizationMention[] {
  if (kind !== 'paragraph' || !text.includes(' 회사')) return [];
  return [...text.matchAll(BARE)].flatMap(({ index }) => {
    const span = { start: start + index, end: start + index + 2 };
    const isTaken = organizations.some((o) => o.start < span.end && span.start < o.end);
    return isTaken ? [] : [{ ...mention, ...span, text: '회사', rule: 'organization/anaphor' }];
  });
}

function shortMentions(
  { text, start, words = [], organizations, people }: SentenceReading,
  short: string,
  mention: OrganizationMention,
): OrganizationMention[] {
  if (!text.includes(short)) return [];
  const taken = [...organizations, ...people].sort((a, b) => a.start - b.start);
  const found: OrganizationMention[] = [];
  let next = 0;
  let reach = 0;
  for (const word of words) {
    const span = { start: start + word.start, end: start + word.start + short.length };
    for (; next < taken.length && taken[next]!.start < span.end; next++) reach = Math.max(reach, taken[next]!.end);
    if (reach > span.start || !word.text.startsWith(short)) continue;
    const { text: raw, case: cut } = readWord(word.text);
    if (raw.slice(0, cut.length) !== short || (cut.case === 'bare' && word.text !== short)) continue;
    found.push({ ...mention, ...span, text: short, rule: 'organization/named-before' });
  }
  return found;
}
