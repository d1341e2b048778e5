// EDTF (ISO 8601-2) expressions in, their first and last days out: the subset that DATA.md's dates use.

/** How finely one end of an expression is known. */
export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'unspecified';

/** One end of an expression: `2020-36`, `2020-01~`. */
export interface EdtfPoint {
  text: string;
  precision: Precision;
  /** `~`: around then. */
  approximate: boolean;
  /** `?`: perhaps then. */
  uncertain: boolean;
  /** First and last day, ISO; null where digits are unspecified (`XXXX-XX-28`). */
  first: string | null;
  last: string | null;
}

/** A whole expression; `start` or `end` is null where it is open (`..`). A single date has itself as both ends. */
export interface Edtf {
  start: EdtfPoint | null;
  end: EdtfPoint | null;
  interval: boolean;
}

const SEASONS: Record<number, { precision: Precision; first: number; last: number }> = {
  33: { precision: 'quarter', first: 1, last: 3 },
  34: { precision: 'quarter', first: 4, last: 6 },
  35: { precision: 'quarter', first: 7, last: 9 },
  36: { precision: 'quarter', first: 10, last: 12 },
  40: { precision: 'half', first: 1, last: 6 },
  41: { precision: 'half', first: 7, last: 12 },
};

const POINT = /^(\d{4}|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%]?)$/;
const pad = (n: number, width = 2) => String(n).padStart(width, '0');

/** How many days a month has. `month` is 1–12. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function readPoint(text: string): EdtfPoint | undefined {
  const match = POINT.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day, mark = ''] = match;
  const flags = { text, approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' };
  if ([year, month, day].some((part) => part?.startsWith('X')))
    return { ...flags, precision: 'unspecified', first: null, last: null };
  const y = Number(year);
  if (month === undefined) return { ...flags, precision: 'year', first: `${year}-01-01`, last: `${year}-12-31` };
  const m = Number(month);
  const season = SEASONS[m];
  if (season && day === undefined) {
    const last = `${year}-${pad(season.last)}-${pad(daysInMonth(y, season.last))}`;
    return { ...flags, precision: season.precision, first: `${year}-${pad(season.first)}-01`, last };
  }
  if (m < 1 || m > 12) return undefined;
  const length = daysInMonth(y, m);
  if (day === undefined)
    return { ...flags, precision: 'month', first: `${year}-${month}-01`, last: `${year}-${month}-${pad(length)}` };
  const d = Number(day);
  if (d < 1 || d > length) return undefined;
  const iso = `${year}-${month}-${day}`;
  return { ...flags, precision: 'day', first: iso, last: iso };
}

/** Reads an expression; undefined where it is none of the forms that DATA.md names. */
export function readEdtf(text: string): Edtf | undefined {
  const [first = '', second, ...rest] = text.split('/');
  if (rest.length) return undefined;
  const start = first === '..' ? null : readPoint(first);
  if (start === undefined) return undefined;
  if (second === undefined) return start ? { start, end: start, interval: false } : undefined;
  const end = second === '..' ? null : readPoint(second);
  if (end === undefined || (start === null && end === null)) return undefined;
  if (start?.first && end?.last && start.first > end.last) return undefined;
  return { start, end, interval: true };
}

export const isEdtf = (text: string): boolean => readEdtf(text) !== undefined;

/** First and last day that the expression can mean, ISO, inclusive; null is open or unspecified. Throws on no EDTF. */
export function edtfSpan(text: string): { from: string | null; to: string | null } {
  const edtf = readEdtf(text);
  if (!edtf) throw new RangeError(`not an EDTF date: ${JSON.stringify(text)}`);
  return { from: edtf.start?.first ?? null, to: edtf.end?.last ?? null };
}

/** The ISO day `days` after (or, negative, before) the ISO day given. */
export function addDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day `months` later, or the last day of a shorter month. */
export function addMonths(iso: string, months: number): string {
  const [y = 0, m = 1, d = 1] = iso.split('-').map(Number);
  const index = y * 12 + (m - 1) + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return `${pad(year, 4)}-${pad(month)}-${pad(Math.min(d, daysInMonth(year, month)))}`;
}
