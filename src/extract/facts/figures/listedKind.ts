// A quantity in its context in; words for what a list right before it names, out: `가람전자, 가람화학 등 4개사` are affiliates.
import type { OrganizationMention, QuantityMention, ReadSentence } from '../../types.ts';
import { isEveryday } from '../../ko/organizations/everydayNouns.ts';
import { isOwnName } from '../../ko/organizations/nameable.ts';
import type { FigureContext } from './context.ts';

const WORDS: Readonly<Record<string, string>> = { affiliate: '계열사', startup: '스타트업' };

/** `나래은행, 의류기업 다온`, `다온 등 채용 파트너사 60곳`: what they are may stand beside a name and before the number. */
const JOINS = /^(?:['"’”]|\([^()]*\))?(?:(?:와|과|[,·∙‧ㆍ]| 및) ?(?:[가-힣A-Za-z]{2,10} ){0,2}| )$/u;
const ENDS = /^(?:['"’”]|\([^()]*\))?(?:(?:, [\p{L}\p{N}]{2,12}){0,4} (?:등|외) (?:[가-힣A-Za-z·]{1,8} ){0,3}| ?)$/u;

/** The organizations of the list that ends, with `등` or none, at the number: those are what is counted. */
export function listedBefore({ sentence, quantity }: FigureContext): OrganizationMention[] {
  const members: OrganizationMention[] = [];
  let at = quantity.extent.start;
  for (let i = sentence.organizations.length - 1; i >= 0; i--) {
    const mention = sentence.organizations[i]!;
    if (mention.end > at) continue;
    const between = sentence.text.slice(mention.end - sentence.start, at - sentence.start);
    if (!(members.length ? JOINS : ENDS).test(between)) break;
    members.push(mention);
    at = mention.start;
  }
  return members;
}

/** The name right before a number, no particle between: `나래 8600명`, `한빛대(공학과) 70명`. */
const nameBefore = (
  { organizations, text, start }: ReadSentence,
  { extent }: QuantityMention,
): OrganizationMention | undefined =>
  organizations.find(
    (o) =>
      o.end < extent.start &&
      extent.start - o.end < 26 &&
      NEXT_TO.test(text.slice(o.end - start, extent.start - start)),
  );
const NEXT_TO = /^['"’”]?(?:\([^()]*\))? (?:약 )?$/u;

/** `나래 8600명, 다온 8000명 등이다`: in a list of names each has the number right behind it. */
export function ofPair(sentence: ReadSentence, quantity: QuantityMention): string | undefined {
  if (sentence.organizations.length === 0) return undefined;
  const own = nameBefore(sentence, quantity);
  if (sentence.organizations.length > 1 && own !== undefined && PAIRED[quantity.unit ?? ''] === true) {
    const isListed = sentence.quantities.some(
      (q) => q !== quantity && q.unit === quantity.unit && nameBefore(sentence, q) !== undefined,
    );
    if (isListed) return own.name;
  }
  return itemOfRow(sentence, quantity);
}
const PAIRED: Readonly<Record<string, boolean>> = { person: true, organization: true, 개: true };

/** `누리조선 52척, 다온중공업 38척, 새한조선 21척 순`: of three or more words with a number each, one of which is a known name, each is one. */
function itemOfRow(sentence: ReadSentence, quantity: QuantityMention): string | undefined {
  const row = rowAround(sentence, quantity);
  if (row.length < 3) return undefined;
  const names = row.map((q) => nameBefore(sentence, q));
  if (names.every((name) => name === undefined)) return undefined;
  const words = row.map(
    (q, i) => names[i]?.name ?? WORD_BEFORE.exec(sentence.text.slice(0, q.extent.start - sentence.start))![1]!,
  );
  return words.every((word, i) => names[i] !== undefined || isOwnName(word) || isShortName(word))
    ? words[row.indexOf(quantity)]
    : undefined;
}
/** `팔마`: of two letters one hardly tells a name from a noun with a particle. */
const isShortName = (word: string): boolean =>
  word.length === 2 && !isEveryday(word) && !/^(?:기타|외국|외산)$/u.test(word);
/** The numbers of one unit around it, with nothing between but a mark and a word. */
function rowAround({ text, start, quantities }: ReadSentence, quantity: QuantityMention): QuantityMention[] {
  const same = quantities.filter((q) => q.unit === quantity.unit);
  const at = same.indexOf(quantity);
  const isNext = (a: QuantityMention, b: QuantityMention): boolean =>
    NEXT_IN_ROW.test(text.slice(a.extent.end - start, b.extent.start - start));
  let first = at;
  while (first > 0 && isNext(same[first - 1]!, same[first]!)) first--;
  let last = at;
  while (last >= 0 && last + 1 < same.length && isNext(same[last]!, same[last + 1]!)) last++;
  const row = at < 0 ? [] : same.slice(first, last + 1);
  return row.every((q) =>
    WORD_BEFORE.test(text.slice(Math.max(0, q.extent.start - start - 16), q.extent.start - start)),
  )
    ? row
    : [];
}
const NEXT_IN_ROW = /^(?:\([^()]*\))?(?:, ?| 및 |[와과] |· ?)[\p{L}\d&]{2,14}(?:\([^()]*\))? (?:약 )?$/u;
const WORD_BEFORE = /(?:^|[ ,·])([\p{L}\d&]{2,14})(?:\([^()]*\))? (?:약 )?$/u;

/** The cue words that hold for each member of the list that ends, with `등` or none, at the number. */
export function listedKind(context: FigureContext): string[] {
  if (context.quantity.unit !== 'organization') return [];
  const members = listedBefore(context);
  const kinds = new Set(members.map((mention) => mention.organizationKind));
  const [kind] = kinds;
  const word = kinds.size === 1 && members.length > 1 && kind ? WORDS[kind] : undefined;
  return word ? [word] : [];
}
