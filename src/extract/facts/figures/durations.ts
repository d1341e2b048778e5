// A sentence in; the lengths of time in it that say how long something lasts, as quantities, out.
import type { DateMention, QuantityMention, ReadSentence } from '../../types.ts';

/** Lengths that only say when: `5개월 만에`, `10년 전부터`, `창립 30년을 맞아`, `2년 연속`. */
const WHEN = /^(?:을 맞|을 앞|째|차|생)|^(?:간)? ?(?:만에|만의|만이|전|뒤|후|이후|연속|주년|미리|넘게 이어|안에|내에)/u;

const isResolved = (date: DateMention): boolean => date.edtf !== undefined;

/** One length of time as a quantity with its bound; undefined where it is a date or only says when. */
function toQuantity(sentence: ReadSentence, date: DateMention): QuantityMention | undefined {
  if (date.form !== 'duration' || !date.length || date.length.unit === 'quarter') return undefined;
  if (WHEN.test(sentence.text.slice(date.end - sentence.start, date.end - sentence.start + 14))) return undefined;
  const bound = date.bound ?? 'exact';
  if (bound === 'exact' && isResolved(date)) return undefined;
  const { start, end, text, rule } = date;
  const { value, unit } = date.length;
  return {
    kind: 'quantity',
    start,
    end,
    text,
    rule,
    value,
    unit,
    counter: unit,
    bound,
    extent: { start, end },
    equivalents: [],
  };
}

const NONE: readonly QuantityMention[] = [];

export function durationsOf(sentence: ReadSentence): readonly QuantityMention[] {
  for (const { form } of sentence.dates)
    if (form === 'duration') return sentence.dates.flatMap((date) => toQuantity(sentence, date) ?? []);
  return NONE;
}
