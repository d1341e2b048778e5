// A quantity in its context in; words for what a list right before it names, out: `가람전자, 가람화학 등 4개사` are affiliates.
import type { OrganizationMention, QuantityMention, ReadSentence } from '../../types.ts';
import type { FigureContext } from './context.ts';

const WORDS: Readonly<Record<string, string>> = { affiliate: '계열사', startup: '스타트업' };

/** `나래은행, 의류기업 다온`, `다온 등 채용 파트너사 60곳`: what they are may stand beside a name and before the number. */
const JOINS = /^(?:['"’”]|\([^()]*\))?(?:(?:와|과|[,·∙‧ㆍ]| 및) ?(?:[가-힣A-Za-z]{2,10} ){0,2}| )$/u;
const ENDS = /^(?:['"’”]|\([^()]*\))?(?: (?:등|외) (?:[가-힣A-Za-z·]{1,8} ){0,3}| ?)$/u;

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
  if (sentence.organizations.length < 2 || PAIRED[quantity.unit ?? ''] !== true) return undefined;
  const own = nameBefore(sentence, quantity);
  const isListed =
    own !== undefined &&
    sentence.quantities.some(
      (q) => q !== quantity && q.unit === quantity.unit && nameBefore(sentence, q) !== undefined,
    );
  return isListed ? own.name : undefined;
}
const PAIRED: Readonly<Record<string, boolean>> = { person: true, organization: true, 개: true };

/** The cue words that hold for each member of the list that ends, with `등` or none, at the number. */
export function listedKind(context: FigureContext): string[] {
  if (context.quantity.unit !== 'organization') return [];
  const members = listedBefore(context);
  const kinds = new Set(members.map((mention) => mention.organizationKind));
  const [kind] = kinds;
  const word = kinds.size === 1 && members.length > 1 && kind ? WORDS[kind] : undefined;
  return word ? [word] : [];
}
