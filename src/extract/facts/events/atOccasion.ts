// The events of one article in; those that were done at a conference told before, without a day of their own, on its day.
import { addDays, edtfSpan } from '../../../model/index.ts';
import type { DraftEvent, ReadArticle } from '../../types.ts';
import type { Told } from './merge.ts';

/** `이번 행사에서`, `이 자리에서`, `양측은 현장에서`, `행사 당일`: the occasion by its kind alone. */
const THERE =
  /(?:^(?:[^,.]{0,20}[은는이가도] )?(?:(?:이번|이날|이|해당) )?|[은는이가도] |(?:이번|이날|해당) )(?:자리|현장|행사장?|포럼|콘퍼런스|컨퍼런스|박람회|전시회|시상식|데모데이|대회|총회|심포지엄|세미나|해커톤|엑스포|설명회|페스티벌|축제)(?:에서|에서는|에서도|를 통해|을 통해| 당일(?:에는?)?) /u;
/** `둘째 날에는 … 체결할 예정이다`: of several days the one. */
const DAY = /^(첫날|첫째 날|둘째 날|셋째 날|마지막 날)(?:에는|에|인|,)? /u;
const DAYS: Readonly<Record<string, number>> = { 첫날: 0, '첫째 날': 0, '둘째 날': 1, '셋째 날': 2 };
/** What is done at one; who holds it is told of as much. */
const DONE_THERE = new Set(['agreement', 'release', 'investment', 'announcement', 'appointment']);
/** So many sentences back it was told. */
const FAR = 6;

/** Dates in place. */
export function dateAtOccasion({ sentences }: ReadArticle, told: readonly Told[]): void {
  for (const { draft, sentence: index } of told) {
    const sentence = sentences[index];
    if (!sentence || !DONE_THERE.has(draft.type) || !isUndated(draft)) continue;
    const day = DAY.exec(sentence.text)?.[1];
    if (day === undefined && !THERE.test(sentence.text)) continue;
    const held = told.findLast(
      (t) =>
        t.draft.type === 'conference' &&
        t.draft.dated === 'stated' &&
        t.draft.modality === draft.modality &&
        t.sentence < index &&
        t.sentence >= index - FAR,
    )?.draft;
    if (!held) continue;
    const edtf = dayOf(held.edtf, day);
    draft.edtf = edtf;
    draft.dated = 'stated';
    draft.trace = [
      ...draft.trace.filter((t) => t.slot !== 'date'),
      { slot: 'date', value: edtf, rule: 'occasion-date', from: 'implied' },
    ];
  }
}

/** It has no more than the document's own day. */
const isUndated = ({ dated, trace }: DraftEvent): boolean =>
  dated === 'open' || (dated === 'implied' && trace.some((t) => t.slot === 'date' && t.rule === 'document-date'));

function dayOf(edtf: string, day: string | undefined): string {
  const { from, to } = edtfSpan(edtf);
  if (day === undefined || !from || !to) return edtf;
  const one = day === '마지막 날' ? to : addDays(from, DAYS[day] ?? 0);
  return one <= to ? one : edtf;
}
