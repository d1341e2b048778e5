// How much speaks for each word of a sentence being the first or a later one of a name in; how likely that is, out.
import type { Tag } from './context.ts';

export const TAGS: readonly Tag[] = ['O', 'B', 'I'];
const STATES = [0, 1, 2] as const;
/** The state of a word that is the first, and a later one, of a name. */
export const [FIRST, LATER] = [1, 2] as const;

/** How much speaks for a word being in a state after another; before the first word stands 0. */
export type Score = (at: number, before: number, state: number) => number;

export interface Marginals {
  /** By word and state. */
  likely: readonly (readonly number[])[];
  /** By word, the state before it and its own. */
  links: readonly (readonly (readonly number[])[])[];
}

const logSum = (a: number, b: number, c: number): number => {
  const most = Math.max(a, b, c);
  return most === -Infinity ? most : most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most));
};

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001): how likely each word is in each state, and each
 * two beside each other in each two, by the forward-backward algorithm.
 */
export function marginals(length: number, score: Score): Marginals {
  const forward: number[][] = [];
  for (let at = 0; at < length; at++)
    forward.push(
      STATES.map((state) => {
        if (!at) return score(at, 0, state);
        const [o, b, i] = forward[at - 1]!;
        return logSum(o! + score(at, 0, state), b! + score(at, 1, state), i! + score(at, 2, state));
      }),
    );
  if (!length) return { likely: [], links: [] };
  let behind = [0, 0, 0];
  const last = forward[length - 1]!;
  const total = logSum(last[0]!, last[1]!, last[2]!);
  const likely: number[][] = [];
  const links: number[][][] = [];
  for (let at = length - 1; at >= 0; at--) {
    likely[at] = STATES.map((state) => Math.exp(forward[at]![state]! + behind[state]! - total));
    links[at] = STATES.map((before) =>
      STATES.map((state) => {
        if (!at) return before ? 0 : likely[at]![state]!;
        return Math.exp(forward[at - 1]![before]! + score(at, before, state) + behind[state]! - total);
      }),
    );
    if (!at) break;
    const own = behind;
    behind = STATES.map((before) =>
      logSum(own[0]! + score(at, before, 0), own[1]! + score(at, before, 1), own[2]! + score(at, before, 2)),
    );
  }
  return { likely, links };
}

/** The likeliest states together (Viterbi). */
export function likeliest(length: number, score: Score): number[] {
  const best: number[][] = [];
  const from: number[][] = [];
  for (let at = 0; at < length; at++) {
    from.push([]);
    best.push(
      STATES.map((state) => {
        if (!at) return score(at, 0, state);
        const sums = STATES.map((before) => best[at - 1]![before]! + score(at, before, state));
        const before = sums.indexOf(Math.max(...sums));
        from[at]![state] = before;
        return sums[before]!;
      }),
    );
  }
  const states: number[] = [];
  for (let at = length - 1; at >= 0; at--)
    states[at] = at === length - 1 ? best[at]!.indexOf(Math.max(...best[at]!)) : from[at + 1]![states[at + 1]!]!;
  return states;
}
