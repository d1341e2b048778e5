// An event whose clause lists several days in, one event for each out: `7월 8일 대전, 7월 15일 광주에 매장을 연다`.
import type { DateMention } from '../../types.ts';
import type { Told } from './merge.ts';
import type { Scene } from './scene.ts';

/** What may stand between two dates of one list: a place, a bracket, a particle, a comma. */
const BETWEEN = /^\)?[^,·.]{0,14}?(?:,|·|와|과|및|에 이어)\s?[^,·.]{0,14}?\(?$/u;
const kindOf = ({ edtf = '' }: DateMention): string => edtf.replace(/\d/gu, '0');

/** The telling itself where its dates are no list. Each amount goes with its date where there are as many (`각각`). */
export function splitByDate(scene: Scene, index: number, told: Told): Told[] {
  const dates = scene.datesOf(index).filter((d) => d.form === 'point' && !d.joined);
  const { draft, amounts } = told;
  if (dates.length < 2 || !dates.some((d) => d.edtf === draft.edtf)) return [told];
  const listed = dates.filter((d, i) => {
    const [before, after] = [dates[i - 1], dates[i + 1]];
    return (before && follows(scene, before, d)) || (after && follows(scene, d, after));
  });
  if (listed.length < 2 || new Set(listed.map((d) => d.edtf)).size < listed.length) return [told];
  return listed.map((date, i) => ({
    ...told,
    amounts: amounts.length === listed.length ? [amounts[i]!] : amounts,
    draft: {
      ...draft,
      key: i ? `${draft.key}:${i}` : draft.key,
      edtf: date.edtf!,
      figures: draft.figures.length === listed.length ? [draft.figures[i]!] : draft.figures,
      trace: draft.trace.map((t) => (t.slot === 'date' ? { ...t, value: date.edtf!, rule: 'listed-date' } : t)),
    },
  }));
}

function follows(scene: Scene, first: DateMention, second: DateMention): boolean {
  const { start, text } = scene.sentence;
  return kindOf(first) === kindOf(second) && BETWEEN.test(text.slice(first.end - start, second.start - start));
}
