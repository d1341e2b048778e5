// A weight in steps in; the letter that stands for it in `learned.ts`, and back, out.

/** A weight's step: `learned.ts` has whole numbers of it. */
export const STEP = 0.1;
/** Those that a letter stands for go from −`MOST` to `MOST`. */
const MOST = 45;
const FIRST = 0x21;
/** Escaped in a template: other letters stand for them. */
const [BACKTICK, BACKSLASH] = [0x60, 0x5c];
const [FOR_BACKTICK, FOR_BACKSLASH] = [0x7c, 0x7d];

export const letterOf = (steps: number): string => {
  const code = Math.max(-MOST, Math.min(MOST, steps)) + MOST + FIRST;
  return String.fromCharCode(code === BACKTICK ? FOR_BACKTICK : code === BACKSLASH ? FOR_BACKSLASH : code);
};

/** The weight, no more in steps. */
export const weightOf = (code: number): number =>
  ((code === FOR_BACKTICK ? BACKTICK : code === FOR_BACKSLASH ? BACKSLASH : code) - MOST - FIRST) * STEP;
