// Rows of money in; the chart's headline, subtitle and description out.
import { formatDate, metric as metricOf, statusLabels } from '../../catalog/index.ts';
import { nameOf, type Indexed, type Language } from '../../model/index.ts';
import { quantityOf, sizeOf, spokenFigure } from '../figureRow.ts';
import { describe, note, plural, yearsOf } from '../phrases.ts';
import type { ChartWords } from '../types.ts';
import { commonCurrency, type InvestmentRow } from './rows.ts';

/** What else is to be said of a sum: its kind, standing, dates, purpose. */
export function noteOf(row: InvestmentRow, lang: Language): string {
  const { figure } = row;
  return note(
    `${metricOf(figure.metric)?.label[lang] ?? figure.metric} ${figure.status === 'actual' ? '' : statusLabels[figure.status][lang]}`.trim(),
    formatDate(figure.date, lang),
    row.part?.[lang],
    row.contested && (lang === 'ko' ? '보도 엇갈림' : 'contested'),
  );
}

export function words(rows: InvestmentRow[], indexed: Indexed, lang: Language): ChartWords {
  const ko = lang === 'ko';
  const counts = { shown: rows.length, total: rows.length };
  if (!rows.length) {
    const headline = ko ? '투자 금액을 밝힌 보도가 없다' : 'No report names a sum of money';
    return { headline, subtitle: '', description: headline, ...counts };
  }
  const comparable = rows.filter((row) => row.common);
  const size = (row: InvestmentRow) => row.common?.max ?? row.common?.value ?? sizeOf(row);
  const [largest] = [...(comparable.length ? comparable : rows)].sort((a, b) => size(b) - size(a));
  const currency = commonCurrency(rows.map((row) => row.figure));
  const sum = largest ? quantityOf(largest.figure, lang) : '';
  const taker = nameOf(indexed, largest?.to[0] ?? largest?.figure.subject ?? '', lang);
  const standing = largest && largest.figure.status !== 'actual' ? (ko ? ' 계획' : ' planned') : '';
  const headline =
    rows.length === 1
      ? ko
        ? `금액이 알려진 것은 한 건, ${taker} ${sum}${standing}`
        : `One sum is known: ${sum}${standing} for ${taker}`
      : ko
        ? `알려진 금액 ${rows.length}건 가운데 최대는 ${taker}의 ${sum}${standing}`
        : `Of ${plural(rows.length, 'sum')} reported, the largest is ${sum}${standing} for ${taker}`;
  const converted = rows.some((row) => row.common?.converted);
  const name = ko ? (currency === 'KRW' ? '원' : currency === 'USD' ? '달러' : currency) : currency;
  const subtitle = note(
    ko ? `발표 날짜와 계획 기간, 금액(${name})` : `Date announced, plan period and amount (${name})`,
    converted && (ko ? '환산은 기사가 밝힌 값만' : 'converted only where the article itself does'),
    yearsOf(
      rows.map((row) => row.figure.date),
      lang,
    ),
  );
  const spoken = rows.map((row) => `${row.parties[lang]}: ${spokenFigure(row, indexed, lang)}`);
  return { headline, subtitle, description: describe(headline, spoken, lang), ...counts };
}
