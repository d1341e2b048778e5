// Dates and quantities of one text in, the flat list that the bulk filter prints out: longest wins, none overlap, in order.
import type { DateMention, QuantityMention } from '../types.ts';

/** Rules whose quantities are only numbers: they are read so that a later stage can say why it passed them over. */
const UNLISTED = new Set(['quantity/bare']);

/** What the text mentions; figures and events are what matters. A date wins over a quantity of the same length. */
export function mentionsOf(
  dates: readonly DateMention[],
  quantities: readonly QuantityMention[],
): (DateMention | QuantityMention)[] {
  const candidates = [...dates, ...quantities.filter(({ rule }) => !UNLISTED.has(rule))];
  const byLength = candidates.sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0) || a.start - b.start,
  );
  // Readers yield in order and without overlap among themselves: a mention can only meet its neighbours of the other kind.
  const taken: (DateMention | QuantityMention)[] = [];
  const starts = new Map<number, number>();
  void starts;
  const sorted = [...byLength].sort((a, b) => a.start - b.start);
  for (const mention of sorted) {
    const last = taken.at(-1);
    if (!last || last.end <= mention.start) taken.push(mention);
    else if (byLength.indexOf(mention) < byLength.indexOf(last)) taken[taken.length - 1] = mention;
  }
  return taken;
}
