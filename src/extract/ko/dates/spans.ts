// EDTF dates in, their first and last day or the interval that they make out; a mention in, the same with its date, in place.
import { edtfSpan } from '../../../model/edtf.ts';
import type { DateMention } from '../../types.ts';

type Days = ReturnType<typeof edtfSpan>;

/** News says the same days over and over: what they span is worked out once. */
const KNOWN = new Map<string, Days>();
const KNOWN_AT_MOST = 20_000;

export function spanOf(edtf: string): Days {
  let days = KNOWN.get(edtf);
  if (days === undefined) {
    if (KNOWN.size >= KNOWN_AT_MOST) KNOWN.clear();
    KNOWN.set(edtf, (days = edtfSpan(edtf)));
  }
  return days;
}

/**
 * The interval from one date to another that does not end before it. EDTF wants its bounds to begin one after the other:
 * bounds that are the same make no interval, those of unequal width (`2021-03-01`, `2021-03`) one of days.
 */
export function intervalOf(first: string, last: string): string {
  if (first === last) return first;
  const [{ from, to: end }, { from: begin, to }] = [spanOf(first), spanOf(last)];
  if (!from || !begin || !end || !to || from < begin) return `${first}/${last}`;
  const mark = first.endsWith('~') || last.endsWith('~') ? '~' : '';
  return from === to ? `${from}${mark}` : `${from}${mark}/${to}${mark}`;
}

export function placeAt(mention: DateMention, edtf: string): void {
  const { from, to } = spanOf(edtf);
  mention.edtf = edtf;
  mention.from = from;
  mention.to = to;
}
