// A sentence in; the lengths of time in it that say how long something lasts, as quantities, out.
import type { Bound } from '../../../model/index.ts';
import type { DateMention, QuantityMention, ReadSentence } from '../../types.ts';

const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/(?:최장|최대|길게는) ?$/u, 'at-most'],
  [/(?:최소|적어도|짧게는) ?$/u, 'at-least'],
  [/약 ?$/u, 'about'],
];
const BEHIND: readonly (readonly [RegExp, Bound])[] = [
  [/^ ?(?:간 |동안 )?이상/u, 'at-least'],
  [/^ ?(?:간 |동안 )?이하/u, 'at-most'],
  [/^ ?(?:간 |동안 )?미만/u, 'less-than'],
  [/^(?:이|을)? ?(?:넘|초과)/u, 'more-than'],
  [/^ ?(?:여|정도|안팎|가량)/u, 'about'],
];
/** Lengths that only say when: `5개월 만에`, `10년 전부터`, `창립 30년을 맞아`, `2년 연속`. */
const WHEN = /^(?:을 맞|을 앞|째|차|생)|^(?:간)? ?(?:만에|만의|만이|전|뒤|후|이후|연속|주년|미리|넘게 이어|안에|내에)/u;

const isResolved = (date: DateMention): boolean => date.edtf !== undefined;

/** One length of time as a quantity with its bound; undefined where it is a date or only says when. */
function toQuantity(sentence: ReadSentence, date: DateMention): QuantityMention | undefined {
  if (date.form !== 'duration' || !date.length || date.length.unit === 'quarter') return undefined;
  const before = sentence.text.slice(Math.max(0, date.start - sentence.start - 8), date.start - sentence.start);
  const behind = sentence.text.slice(date.end - sentence.start, date.end - sentence.start + 14);
  if (WHEN.test(behind)) return undefined;
  const left = BEFORE.find(([pattern]) => pattern.test(before));
  const right = BEHIND.find(([pattern]) => pattern.test(behind));
  const bound = left?.[1] ?? right?.[1] ?? 'exact';
  if (bound === 'exact' && isResolved(date)) return undefined;
  const { value, unit } = date.length;
  return {
    kind: 'quantity',
    start: date.start,
    end: date.end,
    text: date.text,
    rule: date.rule,
    value,
    unit,
    counter: unit,
    bound,
    extent: {
      start: date.start - (left ? (left[0].exec(before)?.[0].length ?? 0) : 0),
      end: date.end + (right ? (right[0].exec(behind)?.[0].length ?? 0) : 0),
    },
    equivalents: [],
  };
}

export const durationsOf = (sentence: ReadSentence): QuantityMention[] =>
  sentence.dates.flatMap((date) => toQuantity(sentence, date) ?? []);
