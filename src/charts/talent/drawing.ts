// Rows of promises and people trained in; the picture out: bows to the day due, steps for rates, bars for people.
import type { Figure } from '../../model/index.ts';
import { isAhead } from '../phrases.ts';
import { toLaneDrawing } from '../toLaneDrawing.ts';
import { extentOf, monthsOf, type TalentRow } from './rows.ts';
import { noteOf, spokenRow } from './words.ts';

const amountOf = ({ value, max, bound }: Figure) => ({ value, ...(max === undefined ? {} : { max }), bound });

export const drawing = toLaneDrawing<TalentRow>({
  empty: {
    ko: '인재 육성 목표나 교육 인원을 밝힌 보도가 없습니다.',
    en: 'No report names a target or people trained.',
  },
  heads: { time: { ko: '발표에서 기한까지', en: 'Announced to due' }, amount: { ko: '인원', en: 'People' } },
  ahead: { ko: '목표·계획', en: 'target, plan' },
  time: () => true,
  panels: (rows) => [{ unit: 'person', rows }],
  spoken: spokenRow,
  lane(row, lang, { series }) {
    const [promised = '', , trained = ''] = series;
    const extent = extentOf(row);
    const months = monthsOf(row);
    const reached = row.results?.at(-1);
    const kind = months ? 'rate' : row.due ? 'arc' : 'when';
    return {
      title: row.subject[lang],
      note: noteOf(row, lang),
      color: isAhead(row) ? promised : trained,
      ...(reached ? { reached: { ...amountOf(reached), color: trained } } : {}),
      ...(extent ? { when: { extent, kind, ...(months ? { months } : {}) } as const } : {}),
    };
  },
});
