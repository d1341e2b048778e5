// Rows of numbers, each with a label, in; trees that add up to how likely the label is, out.
import type { Forest, Tree } from '../../src/extract/facts/relations/weighed/again/trees.ts';

export interface Labelled {
  row: Float64Array;
  label: 0 | 1;
  weight: number;
}

export interface Settings {
  trees: number;
  leaves: number;
  /** How much of what would fit best each tree takes. */
  rate: number;
  /** Rows in a leaf, at least. */
  least: number;
  l2: number;
  /** Limits of a column, at most. */
  bins: number;
}

interface Leaf {
  rows: Int32Array;
  gradient: number;
  hessian: number;
  best?: { gain: number; column: number; bin: number };
  /** Puts its tree in where it stands. */
  put: (tree: Tree) => void;
}

/** Limits that part a column into as many even parts. */
function limitsOf(rows: readonly Labelled[], column: number, bins: number): number[] {
  const values = Float64Array.from(rows, ({ row }) => row[column]!).sort();
  const limits = new Set<number>();
  for (let at = 1; at < bins; at++) limits.add(Number(values[Math.floor((at * values.length) / bins)]!.toFixed(2)));
  return [...limits].sort((a, b) => a - b);
}

const binOf = (limits: readonly number[], value: number): number => {
  let [low, high] = [0, limits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= limits[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
};

/**
 * Gradient boosting of the logistic loss with trees grown leaf by leaf over binned columns (Friedman, “Greedy Function Approximation”, 2001;
 * Ke et al., “LightGBM”, 2017). The same rows give the same trees.
 */
export function learnTrees(rows: readonly Labelled[], { trees, leaves, rate, least, l2, bins }: Settings): Forest {
  const columns = rows[0]?.row.length ?? 0;
  const limits = Array.from({ length: columns }, (_, column) => limitsOf(rows, column, bins));
  const binned = limits.map((own, column) => Uint8Array.from(rows, ({ row }) => binOf(own, row[column]!)));
  const [gradients, hessians, sums] = [0, 0, 0].map(() => new Float64Array(rows.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const [sumsG, sumsH, counts] = [new Float64Array(bins), new Float64Array(bins), new Int32Array(bins)];

  const seek = (leaf: Leaf): void => {
    const base = leaf.gradient ** 2 / (leaf.hessian + l2);
    for (let column = 0; column < columns; column++) {
      const own = binned[column]!;
      const last = limits[column]!.length;
      sumsG.fill(0);
      sumsH.fill(0);
      counts.fill(0);
      for (const at of leaf.rows) {
        const bin = own[at]!;
        sumsG[bin]! += gradients[at]!;
        sumsH[bin]! += hessians[at]!;
        counts[bin]!++;
      }
      let [gradient, hessian, count] = [0, 0, 0];
      for (let bin = 0; bin < last; bin++) {
        gradient += sumsG[bin]!;
        hessian += sumsH[bin]!;
        count += counts[bin]!;
        if (count < least || leaf.rows.length - count < least) continue;
        const gain =
          gradient ** 2 / (hessian + l2) + (leaf.gradient - gradient) ** 2 / (leaf.hessian - hessian + l2) - base;
        if (gain > (leaf.best?.gain ?? 1e-6)) leaf.best = { gain, column, bin };
      }
    }
  };
  const toLeaf = (own: Int32Array, put: Leaf['put']): Leaf => {
    let [gradient, hessian] = [0, 0];
    for (const at of own) {
      gradient += gradients[at]!;
      hessian += hessians[at]!;
    }
    const leaf: Leaf = { rows: own, gradient, hessian, put };
    seek(leaf);
    return leaf;
  };

  const grow = (): Tree => {
    let root: Tree = 0;
    const open = [
      toLeaf(
        Int32Array.from(rows, (_, at) => at),
        (tree) => (root = tree),
      ),
    ];
    while (open.length < leaves) {
      const at = open.reduce(
        (best, { best: own }, i) => ((own?.gain ?? 0) > (open[best]!.best?.gain ?? 0) ? i : best),
        0,
      );
      const { rows: own, best, put } = open[at]!;
      if (!best) break;
      const { column, bin } = best;
      const tree = { column, limit: limits[column]![bin]!, below: 0 as Tree, above: 0 as Tree };
      put(tree);
      const isBelow = (i: number): boolean => binned[column]![i]! <= bin;
      open.splice(
        at,
        1,
        toLeaf(own.filter(isBelow), (one) => (tree.below = one)),
        toLeaf(
          own.filter((i) => !isBelow(i)),
          (one) => (tree.above = one),
        ),
      );
    }
    for (const { rows: own, gradient, hessian, put } of open) {
      const value = (-gradient / (hessian + l2)) * rate;
      put(value);
      for (const at of own) sums[at]! += value;
    }
    return root;
  };

  const grown: Tree[] = [];
  for (let count = 0; count < trees; count++) {
    for (const [at, { label, weight }] of rows.entries()) {
      const likely = 1 / (1 + Math.exp(-sums[at]!));
      gradients[at] = (likely - label) * weight;
      hessians[at] = likely * (1 - likely) * weight;
    }
    grown.push(grow());
  }
  return { limits, trees: grown };
}
