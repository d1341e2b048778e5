// A pattern with named groups in; the same pattern with numbered ones, and the number of each name, out.

export interface Grouped<Name extends string> {
  pattern: RegExp;
  /** Where in a match each name's text stands. */
  at: Readonly<Record<Name, number>>;
}

/** What opens a group that is counted, or must be stepped over to count right: an escape, a class. */
const OPENING = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?<(?![=!])(\w+)>|(?!\?))/gu;

/** Building an object of some thirty names for each match costs more than the match: numbers do not. */
export function grouped<Name extends string>(source: string, flags: string): Grouped<Name> {
  const at = {} as Record<Name, number>;
  let count = 0;
  const plain = source.replace(OPENING, (found: string, name: Name | undefined) => {
    if (!found.startsWith('(')) return found;
    count++;
    if (name === undefined) return found;
    at[name] = count;
    return '(';
  });
  return { pattern: new RegExp(plain, flags), at };
}
