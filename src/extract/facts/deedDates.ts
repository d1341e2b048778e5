// The figures and events of one article in; the same figures out, a sum that its own words do not date taking the day of the
// deed that it belongs to: `2012년 … 내놓은 은행을 510억원에 사들이며`.
import type { DraftEvent, DraftFigure } from '../types.ts';

/** What is paid, formed or won by a deed; all else is there before and after it. */
const OF_DEEDS = new Set(['investment', 'fund-size', 'prize']);
const DEEDS = new Set(['investment', 'acquisition', 'founding', 'construction', 'litigation']);
/** Figures of which nothing changes are the very same. */
export function dateByDeeds(figures: DraftFigure[], events: readonly DraftEvent[]): DraftFigure[] {
  if (!events.length) return figures;
  return figures.map((figure) => {
    const { key, metric, dated, status } = figure;
    // What is planned is paid on the way to the deed, not on its day.
    if (dated === 'stated' || status !== 'actual' || !OF_DEEDS.has(metric)) return figure;
    const own = events.filter((e) => DEEDS.has(e.type) && e.figures.includes(key));
    const edtf = own[0]?.edtf;
    const isClear = own.every((e) => e.dated === 'stated' && e.modality === 'occurred' && e.edtf === edtf);
    if (edtf === undefined || !isClear) return figure;
    const trace = figure.trace.map((t) =>
      t.slot === 'date' ? { ...t, value: edtf, rule: 'date:deed', from: 'stated' as const } : t,
    );
    return { ...figure, edtf, dated: 'stated', trace };
  });
}
