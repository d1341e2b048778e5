// A figure's metric and context in; the date on which it holds, as EDTF, and whether the text states it, out.
import { resolveDuration } from '../../ko/dates.ts';
import type { DateMention } from '../../types.ts';
import type { FigureContext } from './context.ts';

/** What an organization has at a time: only its own clause dates it. All else is done, and takes the deed's date. */
const STOCKS = new Set([
  'headcount',
  'site-area',
  'floor-area',
  'building-count',
  'startup-count',
  'member-count',
  'partner-count',
  'course-count',
  'field-count',
  'share',
]);

/** Some day: the document has no dateline. */
const UNKNOWN = 'XXXX-XX-XX';

export interface FigureDate {
  edtf: string;
  dated: 'stated' | 'implied';
  rule: string;
}

/** `취임 3개월 만에`: what the clause's day is counted from or by; `지난해보다`: what it is measured against. */
const BESIDE = /^ ?(?:만에|만의|뒤|전|후|넘)/u;
const COMPARED = /^(?:의 같은 기간)?(?: 같은 기간)?(?:보다| ?대비|에 비해|와 비교|과 비교| 동기)/u;

interface Placed {
  mention: DateMention;
  edtf: string;
}

/** The dates that place something, lengths of time (`3년간`) among them where the clause looks ahead. */
const placed = (dates: readonly DateMention[], { article, sentence, ahead, quantity }: FigureContext): Placed[] =>
  dates.flatMap((mention) => {
    // A length that is itself the figure dates nothing.
    const behind = sentence.text.slice(mention.end - sentence.start, mention.end - sentence.start + 10);
    if (mention.start === quantity.start || BESIDE.test(mention.after) || COMPARED.test(behind)) return [];
    const edtf =
      mention.form === 'duration' || mention.joined
        ? resolveDuration(mention, { ...(article.published && { published: article.published }), planned: ahead })?.edtf
        : mention.edtf;
    return edtf === undefined ? [] : [{ mention, edtf }];
  });

/** The date that lies nearest before the quantity, an interval first (`4월부터 3개월간`), else the first behind it. */
function nearest(dates: readonly DateMention[], context: FigureContext): string | undefined {
  const all = placed(dates, context);
  const before = all.filter(({ mention }) => mention.end <= context.quantity.start);
  return (before.findLast(({ edtf }) => edtf.includes('/')) ?? before.at(-1) ?? all[0])?.edtf;
}

/**
 * `5월부터 두 달간 뽑힌 직원 40명을`: a length of time is said of the deed, not of the modifier that it stands in;
 * `2030년까지 … 투자해 … 늘릴`: so is the end of a plan.
 */
function lengthBefore(context: FigureContext): string | undefined {
  const before = context.sentence.dates.filter((date) => date.end <= context.quantity.start);
  return placed(before, context).findLast(
    ({ mention, edtf }) =>
      mention.form === 'duration' || (context.ahead && /^까지/u.test(mention.after) && edtf.includes('/')),
  )?.edtf;
}

/**
 * The clause's own date; for a deed also the date of the clauses around it, unless those only report; else the
 * document's day. Without a dateline that day is unknown, never a guess.
 */
export function readFigureDate(metric: string, context: FigureContext): FigureDate {
  const { chain, sentence, article } = context;
  const day = article.published?.slice(0, 10);
  const implied = { edtf: day ?? UNKNOWN, dated: 'implied', rule: 'date:dateline' } as const;
  if (!chain.length) {
    const edtf = nearest(sentence.dates, context);
    return edtf ? { edtf, dated: 'stated', rule: 'date:sentence' } : implied;
  }
  const clauses = STOCKS.has(metric) ? chain.slice(0, 1) : chain;
  for (const [index, clause] of clauses.entries()) {
    if (clause.reporting) break;
    const edtf = nearest(clause.dates, context);
    if (edtf) return { edtf, dated: 'stated', rule: index ? 'date:outer-clause' : 'date:clause' };
  }
  const length = STOCKS.has(metric) ? undefined : lengthBefore(context);
  return length ? { edtf: length, dated: 'stated', rule: 'date:length-before' } : implied;
}
