// The words of a predicate in; whether they are an infinitive that leads to the next verb, out: 해, 사, 들여, 나눠.
/** Vowels that a verb ends in before another verb: 해, 사, 들여, 나눠. */
const INFINITIVE_VOWELS = new Set([0, 1, 4, 5, 6, 9, 10, 14]);
const NO_INFINITIVE = /(?:며|면서|[아어해]서|[하으되]려|[하으]러|다가|거나|으나|지만|는데|이라|다)$/u;

/** `겨냥해`, `들여`, and not 해서, 하며, 하지만. */
export function isInfinitive(words: string): boolean {
  const code = (words.codePointAt(words.length - 1) ?? 0) - 0xac00;
  return (
    code >= 0 &&
    code < 11_172 &&
    code % 28 === 0 &&
    INFINITIVE_VOWELS.has(Math.floor(code / 28) % 21) &&
    !NO_INFINITIVE.test(words)
  );
}
