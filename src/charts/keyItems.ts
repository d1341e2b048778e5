// Rows in; the samples that tell what fills and ends mean, for those that occur, out.
import type { Bound, Language } from '../model/index.ts';
import type { FigureRow } from './figureRow.ts';
import type { KeyItem } from './laneBox.ts';

/** Ends that look alike share a sample: the words beside each bar tell them apart. */
const ENDS: readonly { bounds: readonly Bound[]; words: Record<Language, readonly string[]> }[] = [
  { bounds: ['about'], words: { ko: ['약'], en: ['about'] } },
  { bounds: ['at-least', 'more-than'], words: { ko: ['이상', '초과'], en: ['at least', 'more than'] } },
  { bounds: ['at-most', 'less-than'], words: { ko: ['이하', '미만'], en: ['at most', 'less than'] } },
];

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
    ...ENDS.map((end) => {
      const found = end.bounds.filter((bound) => bounds.includes(bound));
      const text = found.map((bound) => end.words[lang][end.bounds.indexOf(bound)]).join(lang === 'ko' ? '·' : ', ');
      return found[0] && { kind: found[0], text };
    }).filter((item) => item !== undefined),
  ];
}
