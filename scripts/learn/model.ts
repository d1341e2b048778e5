// Examples, each a list of features and a class, in; a linear model of few weights out.

/** One example: the numbers of its features, and its class. */
export interface Example {
  features: number[];
  label: number;
  /** For how much it counts; 1 if not said. */
  weight?: number;
}

export interface Settings {
  /** The more, the fewer weights are left. */
  l1: number;
  l2: number;
  rate: number;
  rounds: number;
}

/**
 * Multinomial logistic regression by FTRL-Proximal (McMahan et al., “Ad Click Prediction: a View from the Trenches”, 2013): one
 * example at a time, with weights that are zero unless much speaks for them. The same examples give the same model.
 */
export class LinearModel {
  private readonly numbers = new Map<string, number>();
  private z: Float64Array[];
  private n: Float64Array[];
  private room = 1 << 16;

  constructor(
    readonly classes: number,
    private readonly settings: Settings,
  ) {
    this.z = Array.from({ length: classes }, () => new Float64Array(this.room));
    this.n = Array.from({ length: classes }, () => new Float64Array(this.room));
  }

  /** The number of each feature that is known; with `add` of every one. */
  numbersOf(features: readonly string[], add = false): number[] {
    const found: number[] = [];
    for (const feature of features) {
      let number = this.numbers.get(feature);
      if (number === undefined) {
        if (!add) continue;
        number = this.numbers.size;
        this.numbers.set(feature, number);
        if (number >= this.room) this.grow();
      }
      found.push(number);
    }
    return found;
  }

  private grow(): void {
    this.room *= 2;
    const larger = (old: Float64Array) => {
      const wide = new Float64Array(this.room);
      wide.set(old);
      return wide;
    };
    this.z = this.z.map(larger);
    this.n = this.n.map(larger);
  }

  private weight(label: number, feature: number): number {
    const { l1, l2, rate } = this.settings;
    const z = this.z[label]![feature]!;
    if (Math.abs(z) <= l1) return 0;
    return -(z - Math.sign(z) * l1) / ((1 + Math.sqrt(this.n[label]![feature]!)) / rate + l2);
  }

  /** How much speaks for each class. */
  sums(features: readonly number[]): number[] {
    return Array.from({ length: this.classes }, (_, label) =>
      features.reduce((sum, feature) => sum + this.weight(label, feature), 0),
    );
  }

  /** How likely each class is. */
  likelihoods(features: readonly number[]): number[] {
    const sums = this.sums(features);
    const most = Math.max(...sums);
    const powers = sums.map((sum) => Math.exp(sum - most));
    const total = powers.reduce((a, b) => a + b, 0);
    return powers.map((power) => power / total);
  }

  learn({ features, label, weight = 1 }: Example): void {
    this.move(
      features,
      this.likelihoods(features).map((likely, own) => (likely - (own === label ? 1 : 0)) * weight),
    );
  }

  /** One step against the gradient of the loss by each class. */
  move(features: readonly number[], gradients: readonly number[]): void {
    const { rate } = this.settings;
    for (const [own, gradient] of gradients.entries()) {
      if (Math.abs(gradient) < 1e-4) continue;
      const [z, n] = [this.z[own]!, this.n[own]!];
      for (const feature of features) {
        const sigma = (Math.sqrt(n[feature]! + gradient * gradient) - Math.sqrt(n[feature]!)) / rate;
        z[feature]! += gradient - sigma * this.weight(own, feature);
        n[feature]! += gradient * gradient;
      }
    }
  }

  /** Each feature that weighs anything, with its weight for each class. */
  *byClass(): Generator<[feature: string, weights: number[]]> {
    for (const [feature, number] of this.numbers) {
      const own = Array.from({ length: this.classes }, (_, label) => this.weight(label, number));
      if (own.some((weight) => weight !== 0)) yield [feature, own];
    }
  }

  /** Each feature that weighs anything: how much more it speaks for each class than for the first. */
  *weights(): Generator<[feature: string, ...weights: number[]]> {
    for (const [feature, number] of this.numbers) {
      const none = this.weight(0, number);
      const others = Array.from({ length: this.classes - 1 }, (_, i) => this.weight(i + 1, number) - none);
      if (others.some((weight) => weight !== 0)) yield [feature, ...others];
    }
  }
}

/** Whole numbers that look random and are the same in each run (a linear congruential generator). */
export function* shuffled<T>(list: readonly T[], rounds: number): Generator<T> {
  const order = [...list];
  let seed = 7;
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    yield* order;
  }
}
