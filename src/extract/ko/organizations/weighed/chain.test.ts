import { describe, expect, it } from 'vitest';
import { Chain, likeliest, linksOf, marginals, type Score } from './chain.ts';

const LENGTH = 4;
const STATES = [0, 1, 2];
/** Any numbers; a later word never stands behind what is no name. */
const score: Score = (at, before, state) =>
  state === 2 && before === 0 ? -Infinity : Math.sin(at * 7 + before * 3 + state * 5) * 2;

const paths = Array.from({ length: 3 ** LENGTH }, (_, n) => {
  const path = Array.from({ length: LENGTH }, (_, at) => Math.floor(n / 3 ** at) % 3);
  return { path, sum: path.reduce((sum, state, at) => sum + score(at, at ? path[at - 1]! : 0, state), 0) };
});
const total = paths.reduce((sum, one) => sum + Math.exp(one.sum), 0);

describe('a chain of words', () => {
  it('has each state as likely as all paths through it together', () => {
    const chain = new Chain(LENGTH, score);
    const sums = marginals(chain);
    const links = linksOf(chain, sums);
    for (let at = 0; at < LENGTH; at++)
      for (const state of STATES) {
        const through = paths.filter(({ path }) => path[at] === state);
        expect(sums.likely[at * 3 + state]).toBeCloseTo(
          through.reduce((sum, one) => sum + Math.exp(one.sum), 0) / total,
          10,
        );
        for (const before of STATES) {
          const both = through.filter(({ path }) => (at ? path[at - 1] : 0) === before);
          const expected = both.reduce((sum, one) => sum + Math.exp(one.sum), 0) / total;
          expect(links[at]![before]![state]).toBeCloseTo(expected, 10);
        }
      }
  });

  it('goes the likeliest way', () => {
    const best = paths.reduce((a, b) => (b.sum > a.sum ? b : a));
    expect(likeliest(new Chain(LENGTH, score))).toEqual(best.path);
  });

  it('may have no word at all', () => {
    const chain = new Chain(0, score);
    expect(likeliest(chain)).toEqual([]);
    expect(marginals(chain).likely).toHaveLength(0);
    expect(linksOf(chain, marginals(chain))).toEqual([]);
  });
});
