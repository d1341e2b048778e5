// What the readers of quantities hand back: a mention, or only how far they passed over.
import type { QuantityMention } from '../../types.ts';

export interface Reading {
  mention?: QuantityMention;
  /** Where to go on. */
  end: number;
}

/** A mention with what is the same for all; offsets are into the text that was read, whose words are filled in at the end. */
export function toMention(
  start: number,
  end: number,
  rule: string,
  more: Partial<QuantityMention> = {},
): QuantityMention {
  // All mentions have one shape, so that what reads them need not look which it is
  return {
    kind: 'quantity',
    start,
    end,
    text: '',
    rule: nameOf(rule),
    value: more.value,
    max: more.max,
    unit: more.unit,
    counter: more.counter ?? '',
    bound: more.bound ?? 'exact',
    rate: more.rate,
    extent: more.extent ?? { start, end },
    equivalents: more.equivalents ?? [],
    notFigure: more.notFigure,
  };
}

/** One string a rule: what compares names need not compare letters. */
const names = new Map<string, string>();
function nameOf(rule: string): string {
  let name = names.get(rule);
  if (name === undefined) names.set(rule, (name = `quantity/${rule}`));
  return name;
}
