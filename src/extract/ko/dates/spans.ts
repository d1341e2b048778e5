// An EDTF date in, its first and last day out; a mention in, the same with its date, in place.
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

export function placeAt(mention: DateMention, edtf: string): void {
  const { from, to } = spanOf(edtf);
  mention.edtf = edtf;
  mention.from = from;
  mention.to = to;
}
