// Letters in, their code units out: a table by number is asked without making a string of each letter.

export const isDigit = (code: number) => code >= 48 && code <= 57;
export const isHangul = (code: number) => code >= 0xac00 && code <= 0xd7a3;

/** The code unit of the first letter. */
export const codeOf = (letter: string): number => letter.charCodeAt(0);

export const codesOf = (letters: Iterable<string>): ReadonlySet<number> => new Set(Array.from(letters, codeOf));

/** A table by letter as one by code unit. */
export const byCode = <T>(table: Readonly<Record<string, T>>): ReadonlyMap<number, T> =>
  new Map(Object.entries(table).map(([letter, value]) => [codeOf(letter), value]));
