// What the readers of quantities hand back: a mention, or only how far they passed over.
import type { QuantityMention } from '../../types.ts';

export interface Reading {
  mention?: QuantityMention;
  /** Where to go on. */
  end: number;
}

/** A mention with what is the same for all; offsets are into the text that was read. */
export function toMention(
  text: string,
  start: number,
  end: number,
  rule: string,
  more: Partial<QuantityMention> = {},
): QuantityMention {
  return {
    kind: 'quantity',
    start,
    end,
    text: text.slice(start, end),
    rule: `quantity/${rule}`,
    counter: '',
    bound: 'exact',
    extent: { start, end },
    equivalents: [],
    ...more,
  };
}
