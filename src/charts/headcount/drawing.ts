// Rows of people in; the picture out: one bar a number, its end as sharp as the number is known.
import { toLaneDrawing } from '../toLaneDrawing.ts';
import type { HeadcountRow } from './rows.ts';
import { noteOf, titleOf } from './words.ts';

export const drawing = toLaneDrawing<HeadcountRow>({
  empty: { ko: '인력 규모를 밝힌 보도가 없습니다.', en: 'No report names a number of people.' },
  heads: { amount: { ko: '인원', en: 'People' } },
  ahead: { ko: '계획', en: 'planned' },
  time: () => false,
  panels: (rows) => [{ unit: 'person', rows }],
  lane: (row, lang, { series }) => ({
    title: titleOf(row, lang),
    note: noteOf(row, lang),
    color: series[0] ?? '',
  }),
});
