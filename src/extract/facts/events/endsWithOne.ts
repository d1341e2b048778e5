// A text and a list of words in; the first word of the list that the text ends in, out.

/** The words of a list by the code of their last letter, in its order: most texts end as none of them does. */
const endings = new WeakMap<readonly string[], Map<number, string[]>>();
const lastOf = (text: string): number => text.charCodeAt(text.length - 1);

function endingsOf(list: readonly string[]): ReadonlyMap<number, readonly string[]> {
  let byLast = endings.get(list);
  if (byLast) return byLast;
  endings.set(list, (byLast = new Map()));
  for (const one of list) byLast.set(lastOf(one), [...(byLast.get(lastOf(one)) ?? []), one]);
  return byLast;
}

/** `fits`: what else must hold of the text and the word. The list is one that stays: it is taken apart once. */
export const endsWithOne = (
  text: string,
  list: readonly string[],
  fits: (text: string, one: string) => boolean = () => true,
): string | undefined =>
  endingsOf(list)
    .get(lastOf(text))
    ?.find((one) => text.endsWith(one) && fits(text, one));
