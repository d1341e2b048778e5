// Rows in; the samples that tell what fills and ends mean, for those that occur, out.
import type { Bound, Language } from '../model/index.ts';
import type { FigureRow } from './figureRow.ts';
import type { KeyItem } from './laneChart.ts';

const WORDS: Partial<Record<Bound, Record<Language, string>>> = {
  about: { ko: '약', en: 'about' },
  'at-least': { ko: '이상', en: 'at least' },
  'more-than': { ko: '초과', en: 'more than' },
  'at-most': { ko: '이하', en: 'at most' },
  'less-than': { ko: '미만', en: 'less than' },
};

/** Fills first (only where both occur or all is still to come), then the ends. */
export function keyItems(
  rows: readonly FigureRow[],
  bounds: readonly Bound[],
  lang: Language,
  ahead: string,
): KeyItem[] {
  const hollow = rows.some((row) => row.figure.status !== 'actual');
  const solid = rows.some((row) => row.figure.status === 'actual');
  return [
    ...(solid && hollow ? [{ kind: 'solid', text: lang === 'ko' ? '실적' : 'actual' } as const] : []),
    ...(hollow ? [{ kind: 'hollow', text: ahead } as const] : []),
    ...(Object.keys(WORDS) as Bound[])
      .filter((bound) => bounds.includes(bound))
      .map((bound) => ({ kind: bound, text: WORDS[bound]?.[lang] ?? '' })),
  ];
}
