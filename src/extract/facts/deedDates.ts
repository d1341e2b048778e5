// The text, figures and events of one article in; the same figures out, a sum that its own words do not date taking the day of the
// deed that it belongs to: `2012년 … 내놓은 은행을 510억원에 사들이며`.
import type { DraftEvent, DraftFigure } from '../types.ts';

/** What is paid, formed or won by a deed; all else is there before and after it. */
const OF_DEEDS = new Set(['investment', 'fund-size', 'prize']);
const DEEDS = new Set(['investment', 'acquisition', 'founding', 'construction', 'litigation']);
/** `2021년 설립돼 누적 65억원을 유치했다`: a total is of no single day. */
const TOTAL = /(?:누적|지금까지|그동안|총) [^,.]{0,8}$/u;

/** Figures of which nothing changes are the very same. */
export function dateByDeeds(text: string, figures: DraftFigure[], events: readonly DraftEvent[]): DraftFigure[] {
  if (!events.length) return figures;
  const deeds = new Map<string, DraftEvent[]>();
  for (const event of events)
    for (const key of DEEDS.has(event.type) ? event.figures : []) deeds.set(key, [...(deeds.get(key) ?? []), event]);
  return figures.map((figure) => {
    const { key, metric, dated, status } = figure;
    // What is planned is paid on the way to the deed, not on its day.
    if (dated === 'stated' || status !== 'actual' || !OF_DEEDS.has(metric)) return figure;
    if (TOTAL.test(text.slice(Math.max(0, figure.span.start - 20), figure.span.start))) return figure;
    const own = deeds.get(key) ?? [];
    const edtf = own[0]?.edtf;
    const isClear = own.every((e) => e.dated === 'stated' && e.modality === 'occurred' && e.edtf === edtf);
    if (edtf === undefined || !isClear) return figure;
    const trace = figure.trace.map((t) =>
      t.slot === 'date' ? { ...t, value: edtf, rule: 'date:deed', from: 'stated' as const } : t,
    );
    return { ...figure, edtf, dated: 'stated', trace };
  });
}
