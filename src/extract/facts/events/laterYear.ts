// A date and the document's day in, the EDTF of that month or day in the year that is still ahead out.
import { addMonths } from '../../../model/index.ts';
import type { DateMention } from '../../types.ts';

/** `3월 사무소를 열 계획이다`, said in May: next March, where the text says no year (`올해 2월`) and nothing of the past. */
export function laterYear(
  { edtf = '', implied, to, direction, text }: DateMention,
  published: string | undefined,
): string {
  const isOver = published !== undefined && !!to && to < published && direction !== 'past' && !/^올/u.test(text);
  // `출시일이 30일로 확정됐다`, said on the 27th
  if (isOver && implied.includes('month') && edtf.length === 10) return addMonths(edtf, 1);
  return isOver && implied.includes('year') && /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/u.test(edtf)
    ? `${Number(edtf.slice(0, 4)) + 1}${edtf.slice(4)}`
    : edtf;
}
