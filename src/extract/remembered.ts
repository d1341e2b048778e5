// A pure reading of one word or name in; the same reading, remembered from one text to the next, out.

/** Longer strings are no single words: they do not come again. */
const LONGEST = 40;
const MOST = 20_000;

/** The same words come again and again. What is remembered is emptied when it is large, so that memory stays constant. */
export function remembered<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST) return read(word);
    let found = known.get(word);
    if (found === undefined) {
      if (known.size >= MOST) known.clear();
      known.set(word, (found = read(word)));
    }
    return found;
  };
}
