// Dates and quantities of one text in, the flat list that the bulk filter prints out: longest wins, none overlap, in order.
import type { DateMention, QuantityMention } from '../types.ts';

/** Read so that a later stage can say why it passed them over, but nothing that a reader would call a date or a quantity. */
const UNLISTED: ReadonlySet<string> = new Set(['quantity/bare', 'quantity/vague', 'date/vague-length']);

/** `매년`, `매일` alone say how often, and no time: `매주 금요일` does. */
const isListed = ({ rule, text }: DateMention | QuantityMention) =>
  !UNLISTED.has(rule) && !(rule === 'date/recurring' && !text.includes(' '));

/**
 * What the text mentions; figures and events are what matters. Either list is in order and without overlap in itself,
 * so that a mention can only meet its neighbours of the other kind; of two of one length the date stays.
 */
export function mentionsOf(
  dates: readonly DateMention[],
  quantities: readonly QuantityMention[],
): (DateMention | QuantityMention)[] {
  const taken: (DateMention | QuantityMention)[] = [];
  // Of two that begin at one place the date comes first
  for (let d = 0, q = 0; d < dates.length || q < quantities.length;) {
    const isDate = d < dates.length && (q >= quantities.length || dates[d]!.start <= quantities[q]!.start);
    const mention = isDate ? dates[d++]! : quantities[q++]!;
    if (!isListed(mention)) continue;
    const last = taken[taken.length - 1];
    if (!last || last.end <= mention.start) taken.push(mention);
    else if (beats(mention, last)) taken[taken.length - 1] = mention;
  }
  return taken;
}

function beats(a: DateMention | QuantityMention, b: DateMention | QuantityMention): boolean {
  const longer = a.end - a.start - (b.end - b.start);
  return longer > 0 || (longer === 0 && a.kind === 'date');
}
