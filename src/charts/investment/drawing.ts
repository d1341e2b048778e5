// Rows of money in; the picture out: one scale for what the articles make comparable, a panel for each other currency.
import { unit as unitOf } from '../../catalog/index.ts';
import type { Language } from '../../model/index.ts';
import { equivalentOf, quantityOf, sizeOf, spokenFigure } from '../figureRow.ts';
import { isAhead, withParticle } from '../phrases.ts';
import { isPlan, readExtent } from '../timeExtent.ts';
import { toLaneDrawing } from '../toLaneDrawing.ts';
import { commonCurrency, METRICS, type InvestmentRow } from './rows.ts';
import { noteOf } from './words.ts';

/** The comparable sums first, then each currency that no article converts. */
function panels(rows: InvestmentRow[], lang: Language) {
  const currency = commonCurrency(rows.map((row) => row.figure));
  const others = [...new Set(rows.filter((row) => !row.common).map((row) => row.figure.unit))].sort();
  return [
    { unit: currency, rows: rows.filter((row) => row.common) },
    ...others.map((unit) => ({
      heading: alone(unit, lang),
      unit,
      rows: rows.filter((row) => !row.common && row.figure.unit === unit),
    })),
  ];
}

function alone(unit: string, lang: Language): string {
  const name = unitOf(unit)?.label[lang].trim() ?? unit;
  return lang === 'ko'
    ? `${withParticle(name, '으로/로')}만 밝힌 금액 (위와 눈금이 다르다)`
    : `Given in ${name} only, on a scale of its own`;
}

export const drawing = toLaneDrawing<InvestmentRow>({
  empty: { ko: '투자 금액을 밝힌 보도가 없습니다.', en: 'No report names a sum of money.' },
  heads: { time: { ko: '발표·기간', en: 'Announced, period' }, amount: { ko: '금액', en: 'Amount' } },
  ahead: { ko: '계획', en: 'planned' },
  time: (width) => width >= 640,
  panels,
  lane(row, lang, { series }) {
    const { figure, common } = row;
    const extent = readExtent(figure.date);
    // In brackets, as the articles put them; the subtitle says that the conversions are theirs.
    const converted = figure.equivalents.map((e) => `(${equivalentOf(e, lang)})`);
    return {
      title: row.parties[lang],
      note: noteOf(row, lang),
      quantity: [quantityOf(figure, lang), ...converted].join('\n'),
      ...(common
        ? {
            amount: {
              value: common.value,
              ...(common.max === undefined ? {} : { max: common.max }),
              bound: common.bound,
            },
          }
        : {}),
      color: series[METRICS.findIndex((metric) => metric === figure.metric)] ?? series[0] ?? '',
      ...(extent ? { when: { extent, kind: isAhead(row) && isPlan(extent) ? 'span' : 'when' } as const } : {}),
      weight: common?.value ?? sizeOf(row),
    };
  },
  spoken: (row, indexed, lang) => `${row.parties[lang]}: ${spokenFigure(row, indexed, lang)}`,
});
