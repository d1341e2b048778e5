// The clauses of a sentence in; what is listed with the next, each behind what is said of it, put where that one stands, out:
// `칩을 만드는 [가람과] 공장을 짓는 나래와 협약을 맺었다`.
import type { Parts } from './denied.ts';
import type { Phrase } from './phrases.ts';
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
export function settleDescribed({ clauses, predicates, phrases, owner, places, tokens, text, start }: Described): void {
  if (places.size < 2) return;
  for (let k = predicates.length - 3; k >= 0; k--) {
    const phrase = behind(phrases, predicates, k);
    const next = phrase ? owner[phrase.index]! : -1;
    const target = next > k && clauses[next]?.ending === 'adnominal' ? behind(phrases, predicates, next) : undefined;
    if (!phrase || !target || phrase.postposition || predicates[next]!.light === '이') continue;
    const entries = [...places];
    const place = entries.find(
      ([m, at]) => m.start >= start + tokens[target.first]!.start && m.end <= target.end && at.case !== 'of',
    )?.[1];
    const own = entries.filter(
      ([{ kind, end }, at]) =>
        kind === 'organization' &&
        at.phrase === phrase &&
        at.case !== 'of' &&
        GOES_ON.test(text.slice(end - start, end - start + 44)),
    );
    const last = own.at(-1)?.[0].end;
    if (!place || last === undefined) continue;
    if (WITH_OTHER.test(text.slice(last - start, clauses[next]!.predicate.end - start).replace(/^\([^()]*\)/u, '')))
      continue;
    for (const [mention] of own) places.set(mention, place);
    if (phrase.case === 'with') owner[phrase.index] = owner[target.index]!;
    // `[가람(대표 김다온),] 공장을 짓는 나래와`: what the next does it to begins behind the comma
    else phrase.start = Math.min(phrase.end - 1, start + text.indexOf(', ', last - start) + 2);
  }
}

/** What begins right behind a verb. */
function behind(phrases: readonly Phrase[], predicates: readonly Predicate[], index: number): Phrase | undefined {
  const { ending, last } = predicates[index]!;
  return ending === 'adnominal' ? phrases.find(({ first }) => first === last + 1) : undefined;
}
