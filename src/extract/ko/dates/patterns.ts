// The patterns of Korean time expressions, built from the word tables. All are sticky and of bounded length.
import * as words from './words.ts';
import { grouped } from './grouped.ts';
import { anyOf, PART_END, WORD_END } from './words.ts';

const keys = (table: object) => Object.keys(table);
/** `첫째 주` of a month. */
export const WEEKS = ['첫', '둘', '셋', '넷', '다섯', '마지막'];
const DD = '(?:3[01]|[12]\\d|0?[1-9])(?!\\d)';
const MM = '(?:1[0-2]|0?[1-9])(?!\\d)';
/** `1500년` is as long as that. */
const YYYY = '(?:1[0-5](?!00)|1[6-9]|20|21)\\d\\d';
const TO = '(?:~|-|–)';

/** What `97년` is the year of, not the length: `97년 취임`, `88년 문을 연`. */
const DEEDS =
  '취임|창업|창립|설립|창사|출범|개업|개점|개교|개원|개관|입사|부임|문을 (?:열|연)|외환위기|당시|이후|초(?= )|말(?= )|가을|여름|겨울|상반기|하반기';

const year =
  `(?:(?<year1>${YYYY})년? ?${TO} ?)?(?<year>${YYYY}) ?(?:학?년도|(?:회계|사업) ?연도|시즌|년(?!간|대(?!비)|째|생|산[^가-힣]|형[^가-힣]|식[^가-힣])|(?= (?:[상하]반기|[1-4]분기)))` +
  `|(?<yearFrom>${YYYY})년? ?(?:${TO}|/) ?'?(?<yearTo>\\d\\d)(?:년(?!간|대|생)| ?(?:시즌|학년도|회계 ?연도)|(?<=1[3-9]|[2-9]\\d)(?=[ '’]|$))` +
  `|(?:'|‘|’)(?<yy>\\d\\d)년(?!간|대|생)|(?<yy2>(?:[0-4]|[6-9])\\d)년(?= ?${MM}월(?! ?[이형])|(?<=[6-9]\\d년) (?:${DEEDS}))`;
const yearWord =
  `(?<yearWord>${anyOf(keys(words.YEAR_WORDS).filter((w) => w !== '올'))})(?:도(?![가-힣]))?${WORD_END}` +
  `|(?<yearAnaphor>${anyOf(keys(words.YEAR_ANAPHORS))})${WORD_END}` +
  `|(?<newYear>새해|신년)(?= ?(?:${MM}월|초${PART_END}|상반기|1 ?분기))` +
  `|(?<thisYear>올)(?= ?(?:초|말|중반|들어|한 ?해|상반기|하반기|[1-4] ?[·/]?[ 4]?분기|${MM}월|초?봄|초?여름|초?가을|초?겨울|연말|추석|설[날 ]))`;
const month =
  `(?:(?<month1>${MM})(?:월)? ?${TO} ?|(?<month2>${MM}) ?(?:·|,) ?)?(?<month>${MM})월(?!드|회|세|급|남|요일|간)` +
  `|(?<monthWord>${anyOf(keys(words.MONTH_WORDS))})${WORD_END}|(?<monthAnaphor>${anyOf(keys(words.MONTH_ANAPHORS))})${WORD_END}`;
const quarter = `(?:(?<quarter1>[1-4])(?:분기)? ?${TO} ?|(?<quarter2>[12]) ?[·,] ?(?=[23] ?분기))?(?<quarter>[1-4])(?: ?[·/.ㆍ] ?4)? ?분기`;
const quarterWord = `(?<quarterWord>${anyOf(keys(words.QUARTER_WORDS))})${WORD_END}`;
const half = `(?<half>${anyOf(keys(words.HALVES))})|(?<halves>상 ?[·,] ?하반기)`;
const season = `(?<season>${anyOf(keys(words.SEASONS))})철?${WORD_END}(?!이|내[가-힣]{2})`;
const partWord = `(?<partWord>${anyOf(keys(words.PART_WORDS))})${WORD_END}`;
const week = `(?<week>${anyOf(keys(words.WEEK_WORDS))})(?: ?(?<weekend>주말)|(?=말${PART_END}|초${PART_END})|${WORD_END})`;
const day = `(?:(?<day1>${DD})(?:일)? ?${TO} ?|(?<day2>${DD}) ?(?:,|·|ㆍ) ?)?(?<day>${DD})일(?!본|자리|괄|반|간(?![가-힣]|부|담)|째| ?동안)`;
const part = `(?<part>${anyOf(keys(words.PARTS))})${PART_END}`;
const nthWeek = `(?<nth>${WEEKS.join('|')})(?:째|번째)? ?주(?=[^가-힣]|$|에|의|부터|까지|쯤|경|는|가|말)`;

export type CalendarGroup =
  | 'direction'
  | 'year'
  | 'year1'
  | 'yearFrom'
  | 'yearTo'
  | 'yy'
  | 'yy2'
  | 'yearWord'
  | 'yearAnaphor'
  | 'thisYear'
  | 'newYear'
  | 'month'
  | 'month1'
  | 'month2'
  | 'monthWord'
  | 'monthAnaphor'
  | 'quarter'
  | 'quarter1'
  | 'quarter2'
  | 'quarterWord'
  | 'half'
  | 'halves'
  | 'season'
  | 'partWord'
  | 'week'
  | 'weekend'
  | 'day'
  | 'day1'
  | 'day2'
  | 'part'
  | 'nth'
  | 'weekday'
  | 'within';

/** Direction, year, month or another part of a year, day, part, weekday: whatever of them stands, in this order. */
export const CALENDAR = grouped<CalendarGroup>(
  `(?:(?<direction>지난|오는|다가오는|이번)(?! ?(?:해|달|주|분기)) ?)?(?:${year}|${yearWord})?` +
    `(?: ?(?:${month}|${quarter}|${quarterWord}|${half}|${season}|${partWord}|${week}))?(?: ?(?:${day}))?` +
    `(?: ?${part}| ${nthWeek})?(?: ?(?<weekday>${words.WEEKDAYS.join('|')}))?(?: 한 ?(?:해|달)(?:간| 동안)?)?` +
    `(?<within> ?(?:안|내)(?=[^가-힣]|$|에|로))?`,
  'uy',
);

/** `2024.3.2`, `2024-03-02`, `2024/3`: never a version (`2024.3.1.5`) nor an amount (`2024.3%`). */
export const NUMERIC = new RegExp(
  `((?:19|20)\\d\\d)([./-]) ?(${MM})(?:\\2 ?(${DD}))?\\.?(?![\\d%.,/-]|~(?! ?(?:19|20)\\d\\d[./-])|[./-]\\d|[만억조천백배원명개건곳달대톤])`,
  'uy',
);

const native = anyOf(keys(words.NATIVE));
const DURING = '(?: ?간(?=[^가-힣]|$|의|에|은|을|도|만|이|으로|씩)| ?동안| ?째(?![가-힣])|째(?=로))';
/** Hundreds of 주 are shares, but for `104주간`. */
const lengthUnit = `(?:(?<unit>개년|주년|개월|주일|분기|년(?!도|대|생|산|형)|달(?!러|성|라|걀)|해(?=[^가-힣]|$|동|째|의|를|에|는)|(?:(?<!\\d{3})주(?=[^가-힣]|$|만|에|의|동|가|를|씩|여|나)|주(?=간|째|차| 동안)))|(?<days>일)(?!본|자리|괄|부|반))`;

export type LengthGroup =
  | 'direction'
  | 'about'
  | 'word'
  | 'nights'
  | 'low'
  | 'number'
  | 'native'
  | 'some'
  | 'odd'
  | 'unit'
  | 'days'
  | 'number2'
  | 'unit2'
  | 'halfMore'
  | 'more'
  | 'during';

/** A length of time: `3년간`, `나흘 동안`, `두 달`, `1년 6개월`, `2~3일`, `10여 년`, with what looks ahead or back before it. */
export const LENGTH = grouped<LengthGroup>(
  `(?:(?<direction>지난|향후|앞으로|최근|이후) (?<about>약 )?)?(?:(?<word>${anyOf(keys(words.LENGTH_WORDS))})(?=${WORD_END.slice(3, -1)}|간|째|동안|치|빨리)` +
    `|(?:(?<nights>\\d{1,2})박 ?(?=\\d))?(?:(?<low>\\d{1,3})(?: ?[~-] ?|, ))?(?:(?<![만억조천]|\\d,)(?<number>\\d{1,4}(?:\\.\\d)?)|(?<native>${native})|(?<some>수(?!주(?!일| ?(?:간|동안|째|내|만에|[전뒤후] )))|몇|수십|수백|몇십))(?<odd> ?여)? ?${lengthUnit}` +
    `(?: ?(?:(?<number2>\\d{1,3}) ?(?<unit2>개월|월|주|일)|(?<halfMore>반)(?![가-힣])))?)` +
    `(?<more> ?여)?(?<during>${DURING})?`,
  'uy',
);

/** Behind a length: what makes it a distance from a point (`3년 전`, `열흘 뒤`). */
export const DISTANCE = / ?(전|뒤|후)(?=[^가-힣]|$|에|엔|의|부터|까지|만|보다|쯤|이|인|,)/uy;
/** Behind a number of days: what makes it a length and not a day of the month. */
export const LENGTH_CONTEXT =
  / ?(?:만(?:에|의|이)|만(?![가-힣])|이내|안에|내에|뒤(?![가-힣])|뒤인|후(?=[^가-힣]|$|에|인)|이상|이하|가량|정도|씩|연속|걸려|넘게|전(?=[^가-힣]|$|에|부터|의))/uy;

export const DAY_WORD = new RegExp(
  `(?:(${anyOf(keys(words.DAY_WORDS))})|(${anyOf(keys(words.DAY_ANAPHORS))}))(?!날)${WORD_END}`,
  'uy',
);
export const DECADE = new RegExp(
  `(?:(?:(\\d{2,4})(?:년대)? ?[~·,-] ?)?(${YYYY.replace('\\d\\d', '\\d0')}|[1-9]0)년대|(?:(1?\\d|2[0-2])(?:세기)? ?[~·,-] ?)?(1?\\d|2[0-2])세기)(?: ?${part.replace('?<part>', '')})?`,
  'uy',
);
/** `월요일`, `월~금요일`, `토·일요일`. */
const weekdays = `(?:[월화수목금토일][~·,] ?)?(?:${words.WEEKDAYS.join('|')})`;
export const RECURRING = new RegExp(
  `매(?:년|월|주|일|달|해|분기)(?=[^가-힣]|$|마다)(?: (?:${weekdays}|${MM}월(?: ${DD}일)?|${DD}일))?|해마다|달마다|격년|격주`,
  'uy',
);
/** What days are known by that have no name but their numbers: `6·4 지방선거`, `8.31 대책`. */
const OF_A_DAY =
  '총선|대선|지방선거|재보|재선거|보궐|선거|전당대회|사건|사태|항쟁|의거|혁명|운동|민주|쿠데타|군사|반란|테러|참사|대지진|전쟁|선언|광복|해방|공동|합의|조치|대책|부동산|개각|해전|도발|집회|학살|정상회담|특사|당시';
/** `월화드라마`, `금요예배`, `동계올림픽`: days and seasons that are part of a word. */
const WITHIN_WORDS =
  '(?:고려|조선|일제|삼국|냉전|구석기|신석기|청동기|철기|개화기|식민지) ?(?:시대|시절|강점기|[초중후말]기)|(?:월화|수목|금토|토일|주말)(?= ?(?:드라마|극|미니시리즈|예능|사극))|[월화수목금토일]요(?= ?(?:예배|집회|시위|미사))|[동하]계(?= ?(?:올림픽|훈련|유니버시아드|아시안게임|패럴림픽))|설(?= ?(?:연휴|명절|당일|대목|선물|차례|특집|특선|을 앞|을 맞|과 추석|·추석))';
export const NAMED = new RegExp(
  `${MM}[·.]${DD}(?= ?['’”"]? ?(?:${OF_A_DAY}))|(?:${anyOf(words.FEASTS)})(?=${WORD_END.slice(3, -1)}|맞이|연휴|마지막)|(?:올|이번|지난|다음) ?시즌${WORD_END}|${WITHIN_WORDS}|${weekdays}(?!신문)|(?:지난|이번|다음)? ?주말${WORD_END}|연내${WORD_END}`,
  'uy',
);
/** A year without its counter: `엑스포 2012`, `2015 시즌`. */
export const BARE_YEAR = /(?:19[5-9]|20[0-4])\d(?![\d,.%:~∼-]|[가-힣]|[ -]?[\p{L}]*\d)(?= |$|[^\p{L}])/uy;
