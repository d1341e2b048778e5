// The words of Korean time expressions, as tables: patterns are built from them, longest first.

/** Years counted from the dateline's. */
export const YEAR_WORDS: Readonly<Record<string, number>> = {
  지지난해: -2,
  재작년: -2,
  지난해: -1,
  작년: -1,
  거년: -1,
  올해: 0,
  금년: 0,
  이번해: 0,
  올: 0,
  내년: 1,
  명년: 1,
  내후년: 2,
  후년: 2,
};

/** Years counted from the year that the text last named. */
export const YEAR_ANAPHORS: Readonly<Record<string, number>> = {
  같은해: 0,
  그해: 0,
  당해: 0,
  이듬해: 1,
  다음해: 1,
  그다음해: 1,
  전년: -1,
  전년도: -1,
};

/** Months counted from the dateline's. */
export const MONTH_WORDS: Readonly<Record<string, number>> = {
  지지난달: -2,
  지난달: -1,
  이달: 0,
  이번달: 0,
  금월: 0,
  다음달: 1,
  내달: 1,
  새달: 1,
  다다음달: 2,
};

/** Months counted from the month that the text last named. */
export const MONTH_ANAPHORS: Readonly<Record<string, number>> = { 같은달: 0, 그달: 0, 이듬달: 1, 전달: -1, 전월: -1 };

/** Days counted from the dateline. */
export const DAY_WORDS: Readonly<Record<string, number>> = {
  그저께: -2,
  그제: -2,
  엊그제: -2,
  어제: -1,
  오늘: 0,
  금일: 0,
  내일: 1,
  모레: 2,
  글피: 3,
};

/** Days counted from the day that the text last named. */
export const DAY_ANAPHORS: Readonly<Record<string, number>> = {
  이날: 0,
  그날: 0,
  같은날: 0,
  전날: -1,
  다음날: 1,
  이튿날: 1,
};

/** Weeks counted from the dateline's; Monday is a week's first day. */
export const WEEK_WORDS: Readonly<Record<string, number>> = {
  지지난주: -2,
  지난주: -1,
  이번주: 0,
  금주: 0,
  다음주: 1,
  내주: 1,
  차주: 1,
  다다음주: 2,
};

/** Quarters counted from the dateline's. */
export const QUARTER_WORDS: Readonly<Record<string, number>> = { 지난분기: -1, 전분기: -1, 이번분기: 0, 다음분기: 1 };

export const HALVES: Readonly<Record<string, 1 | 2>> = { 상반기: 1, 하반기: 2, 전반기: 1, 후반기: 2 };

/** First month of a season; winter runs into the next year. */
export const SEASONS: Readonly<Record<string, number>> = {
  초봄: 3,
  늦봄: 3,
  봄: 3,
  초여름: 6,
  늦여름: 6,
  한여름: 6,
  여름: 6,
  초가을: 9,
  늦가을: 9,
  가을: 9,
  초겨울: 12,
  늦겨울: 12,
  한겨울: 12,
  겨울: 12,
};

export type Part = 'early' | 'middle' | 'late';
/** Where in its year, month, half or decade. */
export const PARTS: Readonly<Record<string, Part>> = {
  초순: 'early',
  상순: 'early',
  초반: 'early',
  초: 'early',
  중순: 'middle',
  중반: 'middle',
  하순: 'late',
  후반: 'late',
  말: 'late',
};

/** Words that are a part of the dateline's year or month by themselves. */
export const PART_WORDS: Readonly<Record<string, { of: 'year' | 'month'; part: Part }>> = {
  연초: { of: 'year', part: 'early' },
  연말: { of: 'year', part: 'late' },
  세밑: { of: 'year', part: 'late' },
  월초: { of: 'month', part: 'early' },
  월말: { of: 'month', part: 'late' },
};

/** Native numerals before a counter of time. */
export const NATIVE: Readonly<Record<string, number>> = {
  한: 1,
  두: 2,
  세: 3,
  석: 3,
  네: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
};

/** Lengths that are one word. */
export const LENGTH_WORDS: Readonly<Record<string, { value: number; unit: 'day' | 'week' | 'month' | 'year' }>> = {
  하룻: { value: 1, unit: 'day' },
  하루: { value: 1, unit: 'day' },
  이틀: { value: 2, unit: 'day' },
  사흘: { value: 3, unit: 'day' },
  나흘: { value: 4, unit: 'day' },
  닷새: { value: 5, unit: 'day' },
  엿새: { value: 6, unit: 'day' },
  이레: { value: 7, unit: 'day' },
  여드레: { value: 8, unit: 'day' },
  아흐레: { value: 9, unit: 'day' },
  열흘: { value: 10, unit: 'day' },
  보름: { value: 15, unit: 'day' },
  일주일: { value: 1, unit: 'week' },
  일년: { value: 1, unit: 'year' },
  반년: { value: 6, unit: 'month' },
  반세기: { value: 50, unit: 'year' },
};

/** Counters of time behind a number. */
export const LENGTH_UNITS: Readonly<Record<string, 'day' | 'week' | 'month' | 'quarter' | 'year'>> = {
  개년: 'year',
  주년: 'year',
  년: 'year',
  해: 'year',
  분기: 'quarter',
  개월: 'month',
  달: 'month',
  주일: 'week',
  주: 'week',
  일: 'day',
};

/** Feasts and days by name: seen, and resolved by no one here (some follow the moon). */
export const FEASTS: readonly string[] =
  '크리스마스 이브|크리스마스이브|크리스마스|성탄절|광복절|삼일절|개천절|한글날|현충일|제헌절|식목일|어린이날|어버이날|스승의 날|근로자의 날|노동절|부처님오신날|부처님 오신 날|석가탄신일|설날|한가위|추석|정월대보름|정월 대보름|밸런타인데이|발렌타인데이|핼러윈|초복|말복|입춘|3·1절|4·19|5·18|6·25|8·15|장마철|새해|만우절|부활절|추수감사절|화이트데이|마지막 날|첫날|신년'.split(
    '|',
  );

export const WEEKDAYS = ['월요일', '화요일', '수요일', '목요일', '금요일', '토요일', '일요일'] as const;

/** Joins alternatives longest first, letting a space stand between the halves of a compound (`다음 달`). */
export function anyOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/^(지지난|지난|이번|다다음|그다음|다음|같은|이)(?=[해달주날분])/, '$1 ?'))
    .map((word) => (/^전[달해]$/.test(word) ? `${word}${BEFORE_LAST_END}` : word))
    .join('|');
}

/** What may stand right behind a time word for it to be one: no letter, a particle, or a word that goes on with time. */
export const WORD_END =
  '(?=[^가-힣]|$|은|는|이|가|을|를|의|에|엔|와|과|도|만|로|으로|부터|까지|보다|마다|처럼|쯤|께|경|중|인|였|밖|조차|라|대비|안|내|말|초|전|후|뒤|동안|현재|기준|당시|오전|오후|새벽|아침|저녁|밤|낮|한 )';

/** `전달` is also what is handed over, `전해` what is told: only what compares or dates makes them times. */
const BEFORE_LAST_END = '(?=보다| ?대비|에 비|의|까지| 같은)';

/** The same for `초`, `말`, `간`, `전`, which begin many nouns: `2018년 말레이시아`, `4월 초등학교`. */
export const PART_END = '(?=[^가-힣]|$|에|엔|의|로|부터|까지|쯤|께|경|과|와|이후|이전|보다|만|도|은|이 |을)';
