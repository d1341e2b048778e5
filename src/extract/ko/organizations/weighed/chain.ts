// How much speaks for each word of a sentence being the first or a later one of a name in; how likely that is, out.
import type { Tag } from './context.ts';

export const TAGS: readonly Tag[] = ['O', 'B', 'I'];
const STATES = [0, 1, 2] as const;
/** The state of a word that is the first, and a later one, of a name. */
export const [FIRST, LATER] = [1, 2] as const;

/** How much speaks for a word being in a state after another; before the first word stands 0. */
export type Score = (at: number, before: number, state: number) => number;

/** What a score says of each word, read once: nine numbers a word, by the state before it and its own. */
export class Chain {
  readonly scores: Float64Array;

  constructor(
    readonly length: number,
    score: Score,
  ) {
    this.scores = new Float64Array(length * 9);
    for (let at = 0, next = 0; at < length; at++)
      for (const before of STATES) for (const state of STATES) this.scores[next++] = score(at, before, state);
  }
}

export interface Marginals {
  /** Three numbers a word: how likely it is in each state. */
  likely: Float64Array;
  /** What was summed on the way: up to each word, and behind it. */
  forward: Float64Array;
  behind: Float64Array;
}

const logSum = (a: number, b: number, c: number): number => {
  const most = Math.max(a, b, c);
  return most === -Infinity ? most : most + Math.log(Math.exp(a - most) + Math.exp(b - most) + Math.exp(c - most));
};

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001): how likely each word is in each state, by the
 * forward-backward algorithm.
 */
export function marginals({ length, scores }: Chain): Marginals {
  const forward = new Float64Array(length * 3);
  for (let state = 0; state < Math.min(3, length * 3); state++) forward[state] = scores[state]!;
  for (let at = 1; at < length; at++) {
    const [last, own] = [at * 3 - 3, at * 9];
    for (const state of STATES)
      forward[at * 3 + state] = logSum(
        forward[last]! + scores[own + state]!,
        forward[last + 1]! + scores[own + 3 + state]!,
        forward[last + 2]! + scores[own + 6 + state]!,
      );
  }
  const behind = new Float64Array(length * 3);
  for (let at = length - 2; at >= 0; at--) {
    const [next, own] = [at * 3 + 3, at * 9 + 9];
    for (const before of STATES)
      behind[at * 3 + before] = logSum(
        behind[next]! + scores[own + 3 * before]!,
        behind[next + 1]! + scores[own + 3 * before + 1]!,
        behind[next + 2]! + scores[own + 3 * before + 2]!,
      );
  }
  const total = totalOf(forward);
  return { likely: forward.map((sum, at) => Math.exp(sum + behind[at]! - total)), forward, behind };
}

const totalOf = (forward: Float64Array): number => {
  const end = forward.length;
  return end ? logSum(forward[end - 3]!, forward[end - 2]!, forward[end - 1]!) : 0;
};

/** How likely each two words beside each other are in each two states: by word, the state before it and its own. */
export function linksOf({ length, scores }: Chain, { likely, forward, behind }: Marginals): number[][][] {
  const total = totalOf(forward);
  return Array.from({ length }, (_, at) =>
    STATES.map((before) =>
      STATES.map((state) => {
        if (!at) return before ? 0 : likely[state]!;
        const score = scores[at * 9 + before * 3 + state]!;
        return Math.exp(forward[at * 3 - 3 + before]! + score + behind[at * 3 + state]! - total);
      }),
    ),
  );
}

/** The likeliest states together (Viterbi). */
export function likeliest({ length, scores }: Chain): number[] {
  const best = scores.slice(0, 3);
  const from = new Uint8Array(length * 3);
  for (let at = 1; at < length; at++) {
    const [o, b, i] = best as unknown as [number, number, number];
    for (const state of STATES) {
      const own = at * 9 + state;
      const sums = [o + scores[own]!, b + scores[own + 3]!, i + scores[own + 6]!] as const;
      const before = sums[1] > sums[0] ? (sums[2] > sums[1] ? 2 : 1) : sums[2] > sums[0] ? 2 : 0;
      from[at * 3 + state] = before;
      best[state] = sums[before];
    }
  }
  const states: number[] = [];
  for (let at = length - 1; at >= 0; at--)
    states[at] = at === length - 1 ? best.indexOf(Math.max(...best)) : from[(at + 1) * 3 + states[at + 1]!]!;
  return states;
}
