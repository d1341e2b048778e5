// The clauses of a sentence in; what is listed with the next, each behind what is said of it, put where that one stands, out:
// `칩을 만드는 [가람과] 공장을 짓는 나래와 협약을 맺었다`.
import type { Parts } from './denied.ts';
import type { Phrase } from './phrases.ts';
import type { Place } from './places.ts';
import type { Predicate } from './predicate.ts';
import type { Token } from './tokens.ts';

interface Described extends Parts {
  tokens: readonly Token[];
  text: string;
  start: number;
}

/** `(대표 김다온)와 `, `(20억원), `. */
const GOES_ON = /^[’'”"]?(?:\([^()]{1,40}\))?[’'”"]?(?:[와과]|,) /u;
/** `가람과 [손잡은] 나래`, `가람과 [칩을 함께] 만드는 나래`: what one does with the other. */
const WITH_OTHER =
  /(?:함께|공동|같이|나란히|손|힘|계약|협약|양해각서|MOU|합의|관계|경쟁|소송|분쟁|제휴|협력|협업|합작|거래|동맹|컨소시엄|[와과]의)/u;

/** Changes places, before arguments are given out. */
export function settleDescribed(parts: Described): void {
  if (parts.places.size < 2) return;
  for (let k = parts.predicates.length - 2; k >= 0; k--) {
    const head = behind(parts.phrases, parts.predicates, k);
    if (!head) continue;
    settleHead(parts, k, head);
    settleBeforeOne(parts, k, head);
  }
}

function settleHead(parts: Described, k: number, head: Phrase): void {
  const { clauses, predicates, phrases, owner, places, tokens, text, start } = parts;
  const next = owner[head.index]!;
  const target = next > k && clauses[next]?.ending === 'adnominal' ? behind(phrases, predicates, next) : undefined;
  if (!target || head.postposition || predicates[next]!.light === '이') return;
  const place = firstIn(parts, target);
  const own = [...places].filter(
    ([{ kind, end }, at]) =>
      kind === 'organization' &&
      at.phrase === head &&
      at.case !== 'of' &&
      GOES_ON.test(text.slice(end - start, end - start + 44)),
  );
  // `가람이 사들인 [무름,] 나래가 판 다온`: a word that is no known name
  const word = tokens[head.first]!;
  const isWord = !own.length && word.pause && !word.mention && head.last > head.first && isNamed(parts, head);
  const last = isWord ? start + word.end - 1 : own.at(-1)?.[0].end;
  if (last === undefined || (!place && !isWord)) return;
  if (WITH_OTHER.test(text.slice(last - start, clauses[next]!.predicate.end - start).replace(/^\([^()]*\)/u, '')))
    return;
  for (const [mention] of own) places.set(mention, place!);
  if (head.case === 'with') owner[head.index] = owner[place!.phrase.index]!;
  // `[가람(대표 김다온),] 공장을 짓는 나래와`: what the next does it to begins behind the comma
  else {
    head.modified = { start: head.start, end: last, head: own[0]?.[0] };
    head.start = Math.min(head.end - 1, start + text.indexOf(', ', last - start) + 2);
  }
}

/** Whether who stands in the phrase is told of with the verb behind. */
const isNamed = ({ places }: Described, phrase: Phrase): boolean =>
  [...places].some(([{ kind }, at]) => kind === 'organization' && at.phrase === phrase && at.case !== 'of');

/** Where the first of those stands that a phrase names: those behind it may be what the next does it to. */
function firstIn(parts: Described, phrase: Phrase): Place | undefined {
  const { phrases, predicates, owner, places, tokens, start } = parts;
  // Of a word that is no known name, where the next of the list stands
  if (phrase.modified && !phrase.modified.head) {
    const next = behind(phrases, predicates, owner[phrase.index]!);
    return next && firstIn(parts, next);
  }
  const from = start + tokens[phrase.first]!.start;
  return [...places].findLast(([m, at]) => m.start >= from && m.end <= phrase.end && at.case !== 'of')?.[1];
}

/** Whoever comes to one, comes to it alone. */
const COMES = /^(?:인수|피인수|매각|팔리|넘어가|편입|흡수|합병|흡수합병|인수합병)$/u;
const PARTS_FROM = /^(?:분사|독립|갈라져 나오|떨어져 나오)$/u;
const isOfOne = ({ lemma, voice, last }: Predicate, { case: kase, particle }: Phrase, tokens: readonly Token[]) =>
  kase === 'at' &&
  (particle === '에서'
    ? PARTS_FROM.test(lemma)
    : COMES.test(lemma) && (voice === 'passive' || /^(?:팔린|팔려|넘어)/u.test(tokens[last]!.word)));

// `[가람, 나래를 비롯해] 다온에 인수된 솔내 등이`: who stands before it in the list is told of with whom it is said
function settleBeforeOne(parts: Described, k: number, head: Phrase): void {
  const { predicates, phrases, owner, places, tokens, text, start } = parts;
  const from = phrases.findLast((p) => p.last < predicates[k]!.first);
  if (!from || owner[from.index] !== k || !isOfOne(predicates[k]!, from, tokens)) return;
  const place = firstIn(parts, head);
  if (!place) return;
  const own = [...places].filter(
    ([{ kind }, { phrase, case: kase, particle }]) =>
      kind === 'organization' && owner[phrase.index] === k && kase === from.case && particle === from.particle,
  );
  if (!own.some(([{ end }]) => PEER.test(text.slice(end - start, end - start + 60)))) return;
  // From the last to the first
  for (const [mention, at] of own.slice(1)) {
    places.set(mention, place);
    if (at.phrase.listed) owner[at.phrase.index] = owner[place.phrase.index]!;
  }
}

/** `(대표 김다온), `, `를 비롯해 `: the next is one more. */
const PEER = /^[’'”"]?(?:\([^()]{1,40}\))?[’'”"]?(?:, |[을를] (?:비롯해|비롯한|포함해) )/u;

/** What begins right behind a verb. */
function behind(phrases: readonly Phrase[], predicates: readonly Predicate[], index: number): Phrase | undefined {
  const { ending, last } = predicates[index]!;
  return ending === 'adnominal' ? phrases.find(({ first }) => first === last + 1) : undefined;
}
