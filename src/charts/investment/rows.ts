// A dataset in; money with who gives it to whom, and what makes it comparable, out.
import { unit as unitOf } from '../../catalog/index.ts';
import type { Bound, Figure, Indexed, Label, Language } from '../../model/index.ts';
import { bothNames, eventsOf, figureRows, type FigureRow } from '../figureRow.ts';
import { nameList } from '../phrases.ts';

export interface InvestmentRow extends FigureRow {
  /** Ids of who invests or founds, and of who receives or is founded. */
  from: string[];
  to: string[];
  /** `가람전자 외 3곳 → 솔내바이오`: who gives to whom, as far as the texts say. */
  parties: Label;
  /** The amount in the currency that most rows have; null where the article gives no conversion. */
  common: Amount | null;
}
export interface Amount {
  value: number;
  max?: number;
  unit: string;
  bound: Bound;
  /** The article's own conversion, not the sum it first names. */
  converted: boolean;
}

export const METRICS = ['investment', 'fund-size', 'prize'] as const;
/** Which events tell of a metric's money, and what the giver and the taker are called in them. */
const TELLING: Record<string, { types: readonly string[]; from: readonly string[]; to: readonly string[] }> = {
  investment: { types: ['investment', 'acquisition'], from: ['investor', 'acquirer'], to: ['recipient', 'acquired'] },
  'fund-size': { types: ['founding'], from: ['founder', 'manager'], to: ['founded'] },
  prize: { types: ['conference', 'program'], from: ['operator'], to: [] },
};

function parties(figure: Figure, indexed: Indexed): { from: string[]; to: string[] } {
  const telling = TELLING[figure.metric];
  const events = eventsOf(figure, indexed).filter((event) => telling?.types.includes(event.type));
  const with_ = (roles: readonly string[] = []) => [
    ...new Set(events.flatMap((e) => e.participants.filter((p) => roles.includes(p.role)).map((p) => p.entity))),
  ];
  const from = with_(telling?.from);
  const to = with_(telling?.to).filter((id) => !from.includes(id));
  // An investor without a taker invests by itself: it is the subject, and no arrow is drawn.
  if (!to.length && !from.includes(figure.subject)) return { from, to: [figure.subject] };
  return { from, to };
}

/** The currency in which most amounts can be said, by the articles' own words; won before others where as many. */
export function commonCurrency(figures: readonly Figure[]): string {
  const counts = new Map<string, number>();
  for (const figure of figures)
    for (const unit of new Set([figure.unit, ...figure.equivalents.map((e) => e.unit)]))
      if (unitOf(unit)?.kind === 'money') counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const best = [...counts].sort(
    ([a, m], [b, n]) => n - m || Number(b === 'KRW') - Number(a === 'KRW') || (a < b ? -1 : 1),
  )[0];
  return best?.[0] ?? 'KRW';
}

function inCurrency(figure: Figure, unit: string): Amount | null {
  if (figure.unit === unit)
    return {
      value: figure.value,
      ...(figure.max === undefined ? {} : { max: figure.max }),
      unit,
      bound: figure.bound,
      converted: false,
    };
  const equivalent = figure.equivalents.find((e) => e.unit === unit);
  if (!equivalent) return null;
  // `1억 달러 이상(약 1,130억 원)`: the open end is the sum's, whatever the conversion's bound.
  return {
    value: equivalent.value,
    unit,
    bound: figure.bound === 'exact' ? equivalent.bound : figure.bound,
    converted: true,
  };
}

/** All money, by the date that it was announced or moved on. */
export function rows(indexed: Indexed): InvestmentRow[] {
  const found = figureRows(indexed, METRICS);
  const unit = commonCurrency(found.map((row) => row.figure));
  return found.map((row) => {
    const { from, to } = parties(row.figure, indexed);
    const say = (lang: Language) =>
      [nameList(from, indexed, lang), nameList(to, indexed, lang)].filter(Boolean).join(' → ');
    return { ...row, from, to, parties: bothNames(say), common: inCurrency(row.figure, unit) };
  });
}
