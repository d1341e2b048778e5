// A text and a global pattern in; its last match out, without a list of all of them.

/** The last of the matches, left to right and without overlap; null where there is none. None may be empty. */
export function lastMatch(text: string, pattern: RegExp): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) last = match;
  return last;
}
