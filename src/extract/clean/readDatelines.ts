// A line of a page in; the days and times that it states of the text itself (`입력 2024.03.05 09:10 수정 …`) out.

export interface Dateline {
  /** `2024-03-05` or, with a time of day, `2024-03-05T09:10+09:00`. */
  date: string;
  /** `modified` behind 수정, 업데이트; `published` behind 입력, 등록, 승인…; `bare` with no such word. */
  means: 'published' | 'modified' | 'bare';
  start: number;
  end: number;
}

const DATE = String.raw`(?<!\d)(?<year>(?:19|20)\d\d)\s?[.\-/년]\s?(?<month>\d{1,2})\s?[.\-/월]\s?(?<day>\d{1,2})(?!\d)\s?[.일]?`;
const WEEKDAY = String.raw`(?:\s?\(?[월화수목금토일](?:요일)?\)?(?=[\s\d오]))?`;
const TIME = String.raw`(?:[T\s,[(]{0,3}(?<half>오전|오후|AM|PM|am|pm)?\s?(?<hour>\d{1,2})(?::(?<minute>\d\d)(?::\d\d(?:\.\d{1,6})?)?|시\s?(?:(?<minuteKo>\d{1,2})분)?)\s?(?<halfAfter>AM|PM|am|pm)?(?<zone>Z|[+-]\d\d:?\d\d)?)?`;
const STAMP = new RegExp(`${DATE}${WEEKDAY}${TIME}`, 'gu');
const MODIFIED = /(?:수정|업데이트|갱신|변경|updated|modified)[일시각간]{0,2}\s?[:：|]?\s*$/iu;
const PUBLISHED =
  /(?:입력|등록|승인|게재|게시|송고|발행|작성|기사입력|보도|published|posted)[일시각간]{0,2}\s?[:：|]?\s*$/iu;
/** `2024.03.05 09:10 송고` */
const BEHIND = /^\s?(?:송고|입력|등록)(?!\s?[:：]?\s?\d)/u;

const two = (n: number) => String(n).padStart(2, '0');

/** Whether such a day is in the calendar. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * Every full date of a line. A time without a zone is Korean time. What is no day of the calendar (`2024.13.05`) or no
 * time of day is left out of `found` and given back in `wrong` as it was written.
 */
export function readDatelines(line: string): { found: Dateline[]; wrong: string[] } {
  const found: Dateline[] = [];
  const wrong: string[] = [];
  for (const match of line.matchAll(STAMP)) {
    const { year = '', month = '', day = '', half, hour, minute, minuteKo, halfAfter, zone } = match.groups ?? {};
    if (!isDay(Number(year), Number(month), Number(day))) {
      wrong.push(match[0].trim());
      continue;
    }
    let date = `${year}-${two(Number(month))}-${two(Number(day))}`;
    if (hour !== undefined) {
      const noon = /오후|pm/i.test(half ?? halfAfter ?? '');
      const midnight = /오전|am/i.test(half ?? halfAfter ?? '') && Number(hour) === 12;
      const h = midnight ? 0 : Number(hour) + (noon && Number(hour) < 12 ? 12 : 0);
      const m = Number(minute ?? minuteKo ?? 0);
      if (h < 24 && m < 60) date += `T${two(h)}:${two(m)}${toZone(zone)}`;
    }
    const before = line.slice(Math.max(0, match.index - 24), match.index);
    // When it stood in print says nothing of when it was published here.
    if (/지면\s?[:：]?\s*$/u.test(before)) continue;
    const end = match.index + match[0].length;
    const isPublished = PUBLISHED.test(before) || BEHIND.test(line.slice(end, end + 8));
    const means = MODIFIED.test(before) ? 'modified' : isPublished ? 'published' : 'bare';
    found.push({ date, means, start: match.index, end });
  }
  return { found, wrong };
}

const toZone = (zone: string | undefined): string => {
  if (!zone || zone === 'Z') return zone ?? '+09:00';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
};
