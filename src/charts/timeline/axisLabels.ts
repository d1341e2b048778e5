// The axis's ticks in; their words out: years, months or days, the first of them saying which year and month it is in.
import type { Language } from '../../model/index.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export interface AxisLabel {
  time: number;
  text: string;
  /** Whether a year begins here. */
  year: boolean;
}

/** One label a tick. */
export function axisLabels(ticks: readonly number[], lang: Language): AxisLabel[] {
  return ticks.map((time, index) => {
    const date = new Date(time);
    const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
    const year = m === 0 && d === 1;
    const first = index === 0;
    if (year) return { time, text: lang === 'ko' ? `${y}년` : String(y), year: true };
    const month = lang === 'ko' ? `${m + 1}월` : (MONTHS[m] ?? '');
    if (d === 1 && !first) return { time, text: month, year: false };
    const withDay = d === 1 ? month : lang === 'ko' ? `${month} ${d}일` : `${d} ${month}`;
    return { time, text: first ? (lang === 'ko' ? `${y}년 ${withDay}` : `${withDay} ${y}`) : withDay, year: false };
  });
}
