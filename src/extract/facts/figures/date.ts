// A figure's metric and context in; the date on which it holds, as EDTF, and whether the text states it, out.
import { addDays } from '../../../model/edtf.ts';
import type { Status } from '../../../model/index.ts';
import { resolveDuration } from '../../ko/dates.ts';
import { lengthFromPoint } from '../../ko/dates/lengths.ts';
import type { Clause, DateMention, QuantityMention, ReadSentence } from '../../types.ts';
import { FigureContext } from './context.ts';
import { dayBegun, isOfBeginning, timeSinceBegun } from '../begunThen.ts';
import { saysThen } from '../thenTold.ts';
import { SAYS_AGAIN } from './count.ts';
import { isTerm } from './durations.ts';
import { CHANGED, CHANGING, MODIFYING, PAST } from './tense.ts';

/** What an organization has at a time: only its own clause dates it. All else is done, and takes the deed's date. */
const STOCKS = new Set([
  'headcount',
  'site-area',
  'floor-area',
  'building-count',
  'startup-count',
  'member-count',
  'partner-count',
  'course-count',
  'field-count',
  'share',
]);

/** Some day: the document has no dateline. */
const UNKNOWN = 'XXXX-XX-XX';

export interface FigureDate {
  edtf: string;
  dated: 'stated' | 'implied';
  rule: string;
}

/** `취임 3개월 만에`: what the clause's day is counted from or by; `지난해보다`: what it is measured against. */
const BESIDE = /^ ?(?:만에|만의|뒤|전|후|넘)/u;
const COMPARED =
  /^(?:\([^()]{1,20}\))?의 (?:약 )?(?:[\d두세네]|절반)|^(?:의)? ?(?:같은 ?(?:기간|분기|달|시기|때|무렵)|동기|동월|동분기)|^(?:\([^()]{1,20}\))? ?(?:보다|대비|에 비해|[와과에] (?:비교|견[줘주]|비슷|같은 [^기분달시때무]|마찬가지|유사|동일)|比)|^ ?수준(?:인|의|과|보다)?[ (]|^\) ?(?:보다|대비|에 비해)|^ (?:[가-힣]{2,8} ){0,2}[가-힣]{0,4}(?:예산|매출|이익|실적|수준|규모|물량|판매|때|추석|설)[가-힣]?(?:보다|에 비해| 대비) /u;

/** `지난해 1분기 1900억원보다 21%`, `3년 전 12곳이던 센터를 30곳으로`: the day of what it is measured against. */
const COMPARED_SUM =
  /^(?:의|에)? ?(?:[가-힣]{1,8}(?<![을를은는이가지]) ){0,3}\d[\d,.억만조천]*(?: \d[\d,억만천]*)?여? ?(?:[가-힣]{1,2}|[A-Za-z]{1,3}|%)(?:\([^()]{1,16}\))?(?: ?(?:[가-힣]{2,6})?보다|에 비해|과 비교|와 비교| ?대비|이던|이었던|였던|에서 )/u;

const OF_BASE =
  /^(?: ?말)? (?:[가-힣]{1,6} ){0,2}(?:매출|매출액|자기자본|자산총액|순이익|영업이익)(?:\([^()]{1,16}\)| \d[\d,.억만조천 ]*원)?(?:의| 대비) (?:약 )?\d|^(?: 한 해| 연간| 전체)* ?[가-힣]{0,4}(?:실적|매출|이익|수주액)[가-힣]?(?:을|를) [^,.]{0,16}(?:넘|초과|웃돌|앞지|뛰어)/u;

/** `2015년 1기 출범 이후`, `1998년 조사 이후 가장`, `2012년 3분기(310억원) 이후 3년 만에`: since when, not when. */
const SINCE =
  /^ (?:\d{1,2}기 )?(?:[가-힣]{2,6} )?[가-힣]{2,5} ?이(?:후|래)|^(?:\([^()]{1,20}\)| \d[\d,.억만조천]* ?[가-힣]{1,2})? ?이(?:후|래)(?:로)? (?:처음|최대|최고|최저|최소|가장|역대|[\d두세네]+ ?(?:년|개월|분기|달|해) ?만)/u;
const isCompared = ({ end }: DateMention, { sentence, at }: FigureContext): boolean => {
  const behind = sentence.text.slice(end - sentence.start, end - sentence.start + 26);
  const sum = COMPARED_SUM.exec(behind);
  return COMPARED.test(behind) || (sum !== null && end - sentence.start + sum[0].length <= at);
};
/** `2019년 나래대를 시작으로 총 10곳으로`: when the first came. */
const BEGINS_WITH = /^ [^.\d]{2,60}[을를] 시작으로 /u;
/** The text behind a date says that it is only measured against it. */
const isAgainst = (behind: string): boolean => COMPARED.test(behind) || COMPARED_SUM.test(behind) || SINCE.test(behind);
const UNTIL_NOW = /^부터 ?(?:지금|현재|최근|이날|지난달|올해)까지/u;

/** `올해 3분기까지 누적 매출은`: from the first day of the year on. */
function sinceNewYear(
  { edtf, point, text, after, start }: DateMention,
  { text: sentence, start: from }: ReadSentence,
): string | undefined {
  if (
    !edtf?.startsWith('../') ||
    !/^까지/u.test(after) ||
    !/^(?:올|지난해|작년|\d{4}년|[1-4]분기|\d{1,2}월)/u.test(text)
  )
    return undefined;
  const to = point ?? edtf.slice(3);
  return /^\d{4}-/u.test(to) &&
    (text.startsWith('올') ||
      /누적|누계/u.test(sentence) ||
      /올(?:해)? 들어 ?$/u.test(sentence.slice(Math.max(0, start - from - 8), start - from)))
    ? `${to.slice(0, 4)}-01/${to}`
    : undefined;
}

/** `3월 말 기준 410만명이라고`: the day that stands right before the number as the one on which it holds. */
function datedAsOf({ article, sentence, quantity }: FigureContext): string | undefined {
  const from = quantity.extent.start;
  const date = sentence.dates.findLast((d) => d.end <= from);
  if (!date?.edtf || from - date.end > 8 || !AS_OF.test(sentence.text.slice(date.end - sentence.start)))
    return undefined;
  return notAfter(lastDayOf(date, date.edtf) ?? date.edtf, article.published);
}
/** `9월 말 현재`, written on the 28th. */
const notAfter = (day: string, published = ''): string =>
  day.length === 10 && day > published.slice(0, 10) && day.slice(0, 7) === published.slice(0, 7)
    ? published.slice(0, 10)
    : day;
/** Of `6월 말` the last day. */
const lastDayOf = ({ text }: DateMention, edtf: string): string | undefined =>
  / ?말$/u.test(text) ? /\d{4}-\d{2}-(?:28|29|30|31)/u.exec(edtf)?.[0] : undefined;
const AS_OF = /^ ?(?:기준|현재)/u;

/** `2분기 이익은 … 전년 동기(85억원)보다`: the time named before the bracket, of that year the part that was told of. */
function levelBefore(context: FigureContext): string | undefined {
  const { sentence, quantity } = context;
  if (!context.isLevelBefore) return undefined;
  const before = sentence.dates.filter((date) => date.end <= quantity.start && date.edtf !== undefined);
  // `3분기 매출은 … 전분기(800억원)보다`
  if (QUARTER_BEFORE.test(sentence.text.slice(0, context.at))) {
    const told = before.findLast(({ text }) => !text.startsWith('전'))?.edtf;
    const [, year, quarter] = /^(\d{4})-3([3-6])$/u.exec(told ?? '') ?? [];
    return quarter && (quarter === '3' ? `${Number(year) - 1}-36` : `${year}-3${Number(quarter) - 1}`);
  }
  const date = before.at(-1);
  if (!date || quantity.start - date.end > 10) return undefined;
  const between = sentence.text.slice(date.end - sentence.start, quantity.start - sentence.start);
  const part = SAME_PART.test(between) ? (before.at(-2)?.edtf ?? periodBefore(context)) : undefined;
  return part && /^\d{4}$/u.test(date.edtf!) ? part.replace(/\d{4}(?=-)/gu, date.edtf!) : date.edtf;
}
const QUARTER_BEFORE = /전 ?분기[( ]$/u;
const SAME_PART = /^의? ?(?:동|같은)/u;

interface Placed {
  mention: DateMention;
  edtf: string;
}

/**
 * `2019년 창업했으며 임직원이 65명이다`: between a day and what stands at the document's own a verb is told as done, so
 * the day is that verb's. A copula's own clause is not read, so the clause around the number may be the verb's.
 */
function isOfOtherVerb({ end }: DateMention, { sentence, quantity, clause }: FigureContext): boolean {
  const from = quantity.start;
  if (end > from || (clause && clause.predicate.end > from)) return false;
  // `2분기 매출은 12% 늘어난 320억원`: by how much a level changed is told with it
  return sentence.clauses.some(
    ({ ending, predicate: { start, end: until, text } }) =>
      start >= end &&
      until <= from &&
      !CHANGING.test(text) &&
      !LOOKED_AT.test(text) &&
      !(
        !OF_ITSELF.test(text) &&
        isOfTopic(sentence.text.slice(until - sentence.start, from - sentence.start), quantity, ending === 'adnominal')
      ),
  );
}
/** `지난해 나래가 판 냉장고는 12만대다`: what the topic's own modifier dates. */
const isOfTopic = (between: string, { unit }: QuantityMention, modifies: boolean): boolean =>
  unit !== 'm2' && (modifies ? TOPIC_ONLY : MODIFIED_TOPIC).test(between);
const TOPIC = '(?: [가-힣A-Z\\d]{1,11}[가-힣A-Z\\d](?<!의)){1,3}(?:은|는|이|가|만|도) (?:(?:약|모두|총|무려|전체) )*$';
const TOPIC_ONLY = new RegExp(`^${TOPIC}`, 'u');
/** `지난해 실어 나른 승객은`: of two verbs the latter. */
const MODIFIED_TOPIC = new RegExp(`^ [가-힣]{1,6}[은는한된난른린친긴낸운]${TOPIC}`, 'u');
/** `4분기만 놓고 보면`. */
const LOOKED_AT = /^(?:놓고|보면|봐도|따지면|따져도)/u;

/** `1979년 첫발을 디딘 이후 전국 12곳을 보유하고 있다`: since when, not when. */
const isSinceDeed = ({ end }: DateMention, { sentence, at }: FigureContext): boolean =>
  SINCE_DEED.test(sentence.text.slice(end - sentence.start, Math.max(end - sentence.start, at)));
const SINCE_DEED = new RegExp(`^[^,.]{1,40}[${MODIFYING}] (?:이후|이래)(?: |, )`, 'u');

/** `2013년 이후 연평균 17%`. */
const YEARLY_SINCE = /^ ?이(?:후|래) (?:[가-힣]{1,6} )?(?:연평균|해마다|매년)/u;
/** `7월까지 매출은 640억원, 연구 인력만 75명`: the period of what was earned is none of the staff's. */
const isOfEarned = ({ end }: DateMention, metric: string, { sentence, quantity }: FigureContext): boolean =>
  STOCKS.has(metric) &&
  metric !== 'share' &&
  end <= quantity.start &&
  EARNED.test(sentence.text.slice(end - sentence.start, end - sentence.start + 24)) &&
  sentence.quantities.some((q) => q.start >= end && q.end <= quantity.start && q.unit !== quantity.unit);

/** The dates that place something, lengths of time (`3년간`) among them where the clause looks ahead. */
const placed = (dates: readonly DateMention[], context: FigureContext, isActual: boolean): Placed[] =>
  dates.flatMap((mention) => {
    const { article, sentence, ahead, quantity } = context;
    // What is there or done holds on no day to come: that day is another number's. A length behind it says how long.
    if (isActual && context.isToCome(mention)) return [];
    if ((mention.form === 'duration' || context.isCopula) && mention.start >= quantity.end) return [];
    // A length that is itself the figure dates nothing.
    const behind = sentence.text.slice(mention.end - sentence.start, mention.end - sentence.start + 26);
    const since = SINCE.exec(behind);
    if ((since && mention.end + since[0].length <= quantity.start) || mention.text === '하루') return [];
    // `20주 과정으로`, `3년물로`: how long it is, not when; `2년차`, `4년제`: the how manieth, of what kind
    if (mention.form === 'duration' && /^ ?(?:과정|코스|짜리|물|만기|차[ ,에]|제 )/u.test(behind)) return [];
    // `연말까지 80명을 늘리며 공장이 완공되면 300명이 일한다`: what comes once that is done has no day of before
    if (mention.end <= quantity.start && isBeforeOnce(mention, context)) return [];
    if (BEGINS_WITH.test(sentence.text.slice(mention.end - sentence.start, context.at))) return [];
    if (mention.start === quantity.start || BESIDE.test(mention.after) || COMPARED.test(behind)) return [];
    // `2분기에 이어 최대 실적을 냈고 순이익도`: when it was so before
    if (mention.end <= quantity.start && ONCE_MORE.test(behind)) return [];
    // `12일 업계에 따르면`: when it was said
    if (mention.start === sentence.start && SAYS_SO.test(behind)) return [];
    if (mention.end <= quantity.start && isBase(sentence.text.slice(mention.end - sentence.start, context.at)))
      return [];
    const sum = COMPARED_SUM.exec(behind);
    // `1400명으로 이는 지난해 1200명보다 16% 많다`: behind it, too
    if (sum && (mention.end + sum[0].length <= quantity.start || mention.start >= quantity.end)) return [];
    // `계약금액은 20억원으로 지난해 매출의 5%에 해당한다`: the year of what it is a part of
    if (mention.start >= quantity.end && OF_BASE.test(behind)) return [];
    // `브랜드 540개 중 60개를 하반기에 바꾼다`: what happens to a part is not of the whole's time
    if (
      isActual &&
      mention.start >= quantity.end &&
      OF_WHICH.test(sentence.text.slice(quantity.extent.end - sentence.start))
    )
      return [];
    if (isActual && (isOfOtherVerb(mention, context) || isSinceDeed(mention, context))) return [];
    const edtf =
      mention.form === 'duration' || mention.joined
        ? resolveDuration(mention, { ...(article.published && { published: article.published }), planned: ahead })?.edtf
        : mention.edtf;
    if (edtf === undefined) return [];
    // `2018년부터 지금까지`: what has gone on since.
    const goesOn = isActual && !mention.joined && mention.form === 'point' && !article.published?.startsWith(edtf);
    const isSince =
      (mention.after.startsWith('부터') || (YEARLY_SINCE.test(behind) && mention.end <= quantity.start)) &&
      (goesOn || UNTIL_NOW.test(behind)) &&
      !!article.published;
    const soFar = isActual ? sinceNewYear(mention, sentence) : undefined;
    if (soFar) return [{ mention, edtf: soFar }];
    // `6월 말 기준`: its last day
    const lastDay = AS_OF.test(behind) ? lastDayOf(mention, edtf) : undefined;
    if (lastDay) return [{ mention, edtf: notAfter(lastDay, article.published) }];
    return [{ mention, edtf: isSince ? `${edtf.split('/')[0]}/${article.published!.slice(0, 10)}` : edtf }];
  });

/** Between a day and the number something is told first that is to have happened by then, by a verb with a subject of its own. */
const isBeforeOnce = ({ end }: DateMention, { sentence, quantity }: FigureContext): boolean =>
  BEFORE_ONCE.test(sentence.text.slice(end - sentence.start, quantity.start - sentence.start));
const BEFORE_ONCE =
  /[가-힣](?:으로|이며|고|며|는데|지만),? [^.]{0,24}[이가] (?:[^ ,.]{1,6} )?(?:완공|준공|가동|완료|조성|건립|마무리|시작|개장|개원|개관)(?:되|하)면,? /u;
const OF_WHICH = /^(?:\([^()]*\))? ?(?:중|가운데)(?:에서)? (?:약 |무려 )?[^,.]{0,12}\d/u;
/** `1년 전 투자 당시의 몸값(2500억원) 대비 약 2배`: when what it is measured against was. */
const isBase = (between: string): boolean =>
  BASE.test(between) && !/(?:^|[가-힣]|^에)(?:은|는|이|가|을|를) /u.test(between);
const BASE = /^[^,.]{1,40}(?:대비|보다|에 비해|에 견줘) (?:약 |무려 )*$/u;
/** `2분기에 이어`. */
const ONCE_MORE = /^에 이어서?[ ,]/u;
const SAYS_SO = /^ [^,.]{2,18}에 (?:따르|의하)면/u;

/** `150만명을 확보했고 지난해 거래액은`: a day behind the number's own verb is the next number's. */
const isSaidWith = ({ mention }: Placed, { sentence, quantity }: FigureContext): boolean =>
  !sentence.clauses.some(
    ({ predicate, ending }) =>
      ending === 'connective' && predicate.start >= quantity.end && predicate.end <= mention.start,
  ) && !COUNTED_SO.test(sentence.text.slice(quantity.end - sentence.start, mention.start - sentence.start));
/** `2000㎡ 규모로 인력은 30명이며, 2025년까지 …`: another number is told of in between, and done with. */
const COUNTED_SO = /(?<![\d,.만천백])\d[\d,.만천백]*여?[가-힣㎡%]{1,3}(?:이며|이고|이었으며|였으며|이지만),? /u;

/** The date that lies nearest before the quantity, an interval first (`4월부터 3개월간`), else the first behind it. */
function nearest(
  dates: readonly DateMention[],
  context: FigureContext,
  isActual: boolean,
  metric: string,
): string | undefined {
  const all = placed(isActual ? dates.filter((date) => !isOfEarned(date, metric, context)) : dates, context, isActual);
  // `2014년에는 14곳을, 지난해에는 11곳을`: a day that cannot be told gives way to no other.
  const last = dates.findLast((date) => date.end <= context.quantity.start && !isCompared(date, context));
  if (last?.form === 'point' && last.edtf === undefined) return undefined;
  const before = all.filter(({ mention }) => mention.end <= context.quantity.start);
  // What there is now is not dated by a day told behind it: `비중은 23%로 연말 목표인`.
  const isNow =
    context.noun.particle !== '을' &&
    context.noun.rest !== '' &&
    isStock(metric, context, isActual) &&
    !/^ ?\(/u.test(context.noun.rest);
  // `지난해 말 점포 83개를 … 지난해 순이익은`: what is earned is of the period right before it.
  const nearestBefore = before.at(-1);
  // `작년 말 120만명에서 지난달 190만명으로`: each has its own right before it.
  if (nearestBefore && context.quantity.extent.start - nearestBefore.mention.end < 3 && before.length > 1)
    return nearestBefore.edtf;
  if (
    nearestBefore &&
    EARNED.test(context.sentence.text.slice(nearestBefore.mention.end - context.sentence.start).slice(0, 20))
  )
    return nearestBefore.edtf;
  return (
    before.findLast(({ edtf }) => edtf.includes('/')) ??
    before.at(-1) ??
    (isNow ? undefined : all.find((date) => isSaidWith(date, context)))
  )?.edtf;
}

/**
 * `5월부터 두 달간 뽑힌 직원 40명을`: a length of time is said of the deed, not of the modifier that it stands in;
 * `2030년까지 … 투자해 … 늘릴`: so is the end of a plan.
 */
function lengthBefore(context: FigureContext): string | undefined {
  const before = context.sentence.dates.filter((date) => date.end <= context.quantity.start);
  return placed(before, context, false).findLast(
    ({ mention, edtf }) =>
      (mention.form === 'duration' && !isTerm(context.sentence, mention)) ||
      (context.ahead && /^까지/u.test(mention.after) && edtf.includes('/')),
  )?.edtf;
}

/** A change measured against the same time a year before, or the period before. */
const AGAINST =
  /(?:지난해|작년|전년|전 ?분기|전월|전기|(?:1년|한 해|이태|2년) 전|같은 ?기간|동기|\d분기|\d월|\d년)(?: 같은 ?(?:기간|분기|달)| ?동[기월])?(?:보다|의 | ?대비|에 비해|比)/u;
const PERIOD = /^\d{4}(?:-(?:3[3-6]|4[01]|\d{2}))?(?:\/\d{4}-\d{2})?$/u;

/** `3분기 매출은 …이다. 지난해 같은 기간보다 28% 늘었다`: a change is one of the period that the text last told of. */
function periodBefore(context: FigureContext): string | undefined {
  const { article, sentence, quantity } = context;
  const told = (i: number): boolean => TELLS_RESULT.test(article.sentences[i]?.text ?? '');
  // `… 늘었다. 여행 수요가 커진 덕이다. 순이익은 …`: one sentence may stand between
  const toldNear = (i: number): boolean => told(i) || told(i - 1);
  const goesOn =
    toldNear(sentence.index - 1) && (RESULT.test(sentence.text) || quantity.unit === '%' || isChangedTo(context));
  const isPart = PART_OF.test(sentence.text) && told(sentence.index - 1);
  const isChange = AGAINST.test(sentence.text);
  let reach = isChange || (goesOn && AGAINST.test(article.sentences[sentence.index - 1]!.text)) ? 3 : isPart ? 1 : 0;
  // `3분기 매출은 … 늘었다. 이익은 … 줄었다. 순이익은 …`: as long as results are told one after the other
  let run = 0;
  if (goesOn) while (run < FAR && toldNear(sentence.index - run - 1)) run++;
  reach = Math.max(reach, run);
  // `상반기를 잘 마쳤다. … 지난해 동기 대비`: the same time of a year before is that of a half or a quarter told
  const isSame = article.sentences
    .slice(sentence.index - run, sentence.index + 1)
    .some(({ text }) => SAME_OF_YEAR.test(text));
  // `반기 이익은`: of the half told
  const part = OF_HALF.test(sentence.text) ? HALF : isSame ? QUARTER_OR_HALF : undefined;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - (part ? 2 * FAR : reach)); i--) {
    const other = article.sentences[i];
    if (!other || (other.block !== sentence.block && other.kind !== 'paragraph')) continue;
    const found = other.dates.findLast(
      (date) =>
        !!date.edtf &&
        PERIOD.test(sinceNewYear(date, other) ?? date.edtf) &&
        (i === sentence.index ||
          part?.test(date.edtf) ||
          (part !== HALF &&
            i >= sentence.index - reach &&
            RESULT_TOLD.test(other.text.slice(date.end - other.start, date.end - other.start + 40)))) &&
        !context.isToCome(date) &&
        (i < sentence.index || (date.end <= quantity.start && !isToldBetween(date, context))) &&
        !isAgainst(other.text.slice(date.end - other.start, date.end - other.start + 26)) &&
        !(i < sentence.index && isOfFirm(date, other)) &&
        // `1분기에 이어`
        !other.text.startsWith('에 이어', date.end - other.start),
    );
    if (found) return sinceNewYear(found, other) ?? found.edtf;
  }
  return undefined;
}
/** `2008년 창업한 나래도 매출을 올렸다`: when somebody was founded. */
const isOfFirm = (date: DateMention, { clauses, text, start }: ReadSentence): boolean =>
  clauses.some(
    ({ ending, head, dates, predicate }) =>
      ending === 'adnominal' &&
      head?.mention?.kind === 'organization' &&
      dates.includes(date) &&
      !RESULT_TOLD.test(text.slice(date.end - start, predicate.end - start)),
  );
/** `나래도 11% 증가한 52억원을 기록했다`. */
const isChangedTo = ({ sentence, at }: FigureContext): boolean =>
  CHANGED.test(sentence.text.slice(Math.max(0, at - 12), at));
/** So many sentences back. */
const FAR = 6;
const QUARTER_OR_HALF = /^\d{4}-(?:3[3-6]|4[01])$/u;
const HALF = /^\d{4}-4[01]$/u;
const OF_HALF = /(?<![가-힣])반기(?:에|에는|의)? /u;
const SAME_OF_YEAR =
  /(?:전년|지난해|작년) ?(?:동기|동분기|같은 ?(?:기간|분기)|동반기)|(?:1년|한 해) 전(?:보다|에 비해)|같은 기간 /u;
/** `2007년 연구소를 옮긴 뒤 …`: that year is another verb's. */
const isToldBetween = ({ end }: DateMention, { sentence, quantity }: FigureContext): boolean =>
  // `1분기 매출은 … 뛰었고 영업이익률은 10%를`: the period that opens with what was earned in it goes on.
  !EARNED.test(sentence.text.slice(end - sentence.start, end - sentence.start + 20)) &&
  sentence.clauses.some(
    ({ predicate }) => predicate.start >= end && predicate.end <= quantity.start && !BEGUN.test(predicate.text),
  );
/** `이 가운데 주택이 68%를 차지한다`: of what was just told. */
const PART_OF = /^(?:각각|(?:이|그) ?(?:중|가운데))/u;
const EARNED =
  /^(?:까지)?(?:의)? (?:[가-힣]{2,6} ){0,2}?(?:\d[\d,.억만조천 ]{0,12}원의 )?(?:[가-힣]{0,6}(?:매출|이익|손실|거래액|판매|수출|수주|수입|탑승객|이용객|방문객|관람객|판매량|생산량|취급액)[가-힣]{0,3})(?:은|는|이|가|을|를)? /u;
/** `올해 매출은 60억원으로 12% 성장이 예상된다`, `지난해 점유율은 2%인 것으로 전해졌다`. */
const IS_EXPECTED = /(?:예상|전망|기대|추정|추산|관측)[된됐되돼]|^(?:알려|전해)[졌진지]/u;
const CHANGES = new Set(['growth', 'reduction', 'multiple', 'share']);
const RESULT_TOLD =
  /매출|실적|영업이익|순이익|이익|손실|적자|수출|수주|판매|(?:원|달러|엔|위안|유로)(?:어치)?을? (?:벌|거둬|거뒀|올렸|올려|팔)/u;
/** `탑승객은 217만명, 탑승률은 86%였다`: of the same period as what is listed before it. */
const LISTED_RATE =
  /\d[\d,.만억조천]* ?(?:%|명|원|개|곳|건|대|t|톤|달러)(?:이고|이며|으로|로)?, [가-힣]{2,6}[율률](?:은|는|이|가)? (?:약 )?$/u;
/** `같은 기간 영업이익은 18억원이다`. */
const SAME_PERIOD = /^(?:같은|이) 기간 /u;
/** `매출은 12% 늘어난 310억원으로 예상했다`: of the year that the sentence before tells of. */
const RECKONED = /(?:으로|로) (?:예상|전망|내다)[가-힣]*다[.”"’]*$/u;
/** `순이익은 640억원이었다`: behind the period of what was earned before. */
const RESULT_SAID =
  /(?:매출|매출액|[이순]익|이익률|손실|적자|거래액|수출액|수주액|판매량|취급액)(?:은|는|이|도) (?:약 |총 )*$/u;
/** What a company earns in a period. */
const RESULT = /매출|실적|영업이익|순이익|이익|순익|손실|적자|수출|수주|판매|내수|출하/u;
const TELLS_RESULT =
  /매출|실적|이익|순익|손실|적자|수출|수주|판매|내수|출하|점유율|(?:전년|지난해|작년|전 ?분기)[^.]{0,12} ?대비|(?:1년|한 해) 전(?:보다|에 비해)/u;

/** `2019년과 2021년에 각각 4000만달러, 6000만달러를`: as many dates as sums, each its own. */
function eachItsOwn({ sentence, quantity, clause }: FigureContext): string | undefined {
  const at = sentence.text.lastIndexOf('각각', quantity.start - sentence.start);
  if (at < 0 || !clause) return undefined;
  const sums = clause.quantities.filter((q) => q.unit === quantity.unit && q.start >= sentence.start + at);
  const dates = clause.dates.filter(
    (d) =>
      d.form === 'point' && d.end <= sentence.start + at && !COMPARED.test(sentence.text.slice(d.end - sentence.start)),
  );
  const areJoined = dates.every(
    ({ end }, i) =>
      i === dates.length - 1 ||
      /^(?:[와과,·]| 및) ?$/u.test(sentence.text.slice(end - sentence.start, dates[i + 1]!.start - sentence.start)),
  );
  return sums.length > 1 && dates.length === sums.length && areJoined ? dates[sums.indexOf(quantity)]?.edtf : undefined;
}

/**
 * `2018년 3월 법인을 설립하고 100억원을 투자했다`: the day that opens a chain of deeds is said of all of them, where no
 * other stands between and nobody else comes in.
 */
function joinedBefore(context: FigureContext): string | undefined {
  const { sentence, chain, quantity } = context;
  const at = sentence.clauses.indexOf(chain[0]!);
  if (at < 0) return undefined;
  const before = sentence.clauses.findLast(
    (c) =>
      (c.parent === at || (BEGUN.test(c.predicate.text) && c.dates.some(({ edtf = '' }) => edtf.includes('-')))) &&
      c.ending === 'connective' &&
      c.end <= quantity.start &&
      (JOINS.test(c.predicate.text) || SAME_TIME.test(c.predicate.text)),
  );
  if (!before || before.unreal || before.reporting || before.negated) return undefined;
  const isSameTime = SAME_TIME.test(before.predicate.text);
  if (
    !isSameTime &&
    chain[0]!.arguments.some((a) => (a.case === 'topic' || a.case === 'subject') && a.mention.start > before.end)
  )
    return undefined;
  const date = before.dates.findLast((d) => d.end <= before.predicate.start);
  if (!date || date.form === 'duration' || !date.edtf || isCompared(date, context) || BESIDE.test(date.after))
    return undefined;
  const behind = sentence.text.slice(date.end - sentence.start, date.end - sentence.start + 26);
  if (SINCE.test(behind) || ONCE_MORE.test(behind)) return undefined;
  const day = context.article.published?.slice(0, 10);
  // `지난해 펀드를 결성했고 지금까지 …`: not then; `2019년 시작해 지금까지 …`: ever since
  if (SO_FAR.test(sentence.text.slice(before.end - sentence.start, context.at))) {
    const isSince = day !== undefined && date.form === 'point' && BEGINS.test(before.predicate.text);
    return isSince && date.edtf.length < 10 ? `${date.edtf}/${day}` : undefined;
  }
  // `올해 25곳을 선정해 20억원을 지원한다`: what has begun goes on
  const isNow =
    day !== undefined &&
    !!date.from &&
    !!date.to &&
    date.from <= day &&
    date.to > day &&
    before.predicate.text.endsWith('해');
  if (day !== undefined && !isNow && context.isToCome(date) !== context.ahead) return undefined;
  const since = sinceNewYear(date, sentence);
  if (since) return since;
  // What begins later has no period up to the document's day
  return day !== undefined && !context.ahead && /^부터/u.test(date.after) && date.form === 'point'
    ? `${date.edtf}/${day}`
    : (date.joined?.edtf ?? date.edtf);
}
const SO_FAR = /(?<![가-힣])(?:(?:지금|현재|이제)까지|지금껏|그동안) /u;
/** What is counted began itself; not `2014년 센터를 열어 지금까지 30개를 시험했다`. */
const BEGINS = /^(?:시작|출범|뛰어들|진출)/u;
/** `4분기 들어`. */
const BEGUN = /^들어(?:서|서며)?$/u;
const JOINS = /(?:[해여아어라려쳐켜져]|하고|되고|[가-힣]고|[하되]며)$/u;
/** `운임이 떨어지자 … 수혈했다`, `취임하자마자 … 사들였다`: whoever does what, it is the same time. */
const SAME_TIME = /[가-힣](?:자|자마자|면서)$/u;

/**
 * `2012년 예금보험공사가 내놓은 은행을 510억원에 사들였다`, `지난달 12% 늘어난 5만대를 팔았다`: a day that stands before the modifier's own subject, and is that
 * of no founding or opening, is the main verb's where that has none.
 */
function beforeModifier(context: FigureContext): string | undefined {
  const { sentence, chain, quantity } = context;
  const own = sentence.clauses.indexOf(chain[0]!);
  if (own < 0) return undefined;
  for (const clause of sentence.clauses) {
    if (clause.ending !== 'adnominal' || clause.parent !== own || clause.end > quantity.start) continue;
    const date = clause.dates[0];
    if (!date?.edtf || date.form !== 'point' || BESIDE.test(date.after) || /^(?:부터|까지)/u.test(date.after)) continue;
    const isChange = CHANGING.test(clause.predicate.text);
    if (!isChange && (chain[0]!.modality !== 'occurred' || context.isToCome(date))) continue;
    if (isCompared(date, context) || OF_ITSELF.test(clause.predicate.text)) continue;
    const lead = sentence.text.slice(clause.start - sentence.start, date.start - sentence.start).trim();
    if (lead && !(isChange && /^(?:[^\s,]+의|[^,()]{1,30}(?:\([^()]{1,24}\))?[이가은는])$/u.test(lead))) continue;
    const behind = sentence.text.slice(date.end - sentence.start, clause.predicate.start - sentence.start);
    if (isChange || OWN_SUBJECT.test(behind) || STATE.test(clause.predicate.text)) return date.edtf;
  }
  return undefined;
}
/**
 * `27일 지난해 매출이 12% 줄어든 358억원을 기록했다고`: of a sum the period of what was earned, which the modifier that
 * says how it changed opens with.
 */
function earnedBefore({ sentence, chain, quantity }: FigureContext): string | undefined {
  const own = sentence.clauses.indexOf(chain[0]!);
  if (own < 0 || quantity.unit === '%') return undefined;
  const told = sentence.clauses.findLast(
    (c) => c.ending === 'adnominal' && c.parent === own && c.end <= quantity.start && CHANGING.test(c.predicate.text),
  );
  return told?.dates.findLast(({ edtf = '', end }) => {
    const behind = sentence.text.slice(end - sentence.start, end - sentence.start + 26);
    return PERIOD.test(edtf) && EARNED.test(behind) && !isAgainst(behind);
  })?.edtf;
}
const OWN_SUBJECT = /^(?:에|에는)? (?:[^ ,.]{1,10} ){0,3}[가-힣A-Za-z\d]+(?:이|가) /u;
const STATE = /^(?:빠진|처한|놓인|시달리던|몰린|하던|있던|만드는|만들던|운영하는|운영하던|이끄는|가진|갖춘|앞선)$/u;
const OF_ITSELF =
  /설립|창업|세운|세워|창립|개원|개관|개장|개점|문을 연|문 연|출범|상장|준공|완공|지은|지어|출시|선보|조성|결성|취임|태어|입사|시작|개통|인수|사들/u;

/** `"2025년에는 매장을 60개로 늘리겠다"고 말했다`: the dates of the quotation that the number stands in. */
function quotedDates({ sentence, quantity }: FigureContext): DateMention[] {
  const text = sentence.text.slice(0, quantity.start - sentence.start);
  const open = Math.max(text.lastIndexOf('"'), text.lastIndexOf('“'));
  if (open < 0 || (text.match(/["“”]/gu)?.length ?? 0) % 2 === 0) return [];
  return sentence.dates.filter((date) => date.start > sentence.start + open);
}

const NOW = /(?<!부터 )(?:현재|지금|최근)(?:는|은|의|까지|껏)? (?:약 |총 |모두 )?$/u;
/** `지난해 30억원에 이어 이번에 나래벤처스로부터`: what comes on top of it is new. */
const ANEW = /(?:고|며|이어),? 이번(?:에는?|엔) (?:[^\d,.]{1,24} )?$/u;
/** Money spent on a building is not dated by the day on which the building is to open. */
const OPENS = /(?:^|\s)(?:열 |연다|여는)|완공|준공|개관|개원|개장|개소|가동|문을 열|문을 연|오픈/u;
/** A share bought is a deed, dated as the deed is. */
const DEALT = /인수|취득|매입|매각|확보|사들|넘겨|넘기|넘긴|넘겼|양수|양도|처분|팔/u;

const isStock = (metric: string, { rest }: FigureContext, isActual: boolean): boolean =>
  isActual && STOCKS.has(metric) && !(metric === 'share' && DEALT.test(rest));

/**
 * `지난해 10월 5년간 300개를 키우겠다고 발표했다`: years to come count from the day on which the plan was announced, where
 * that is over.
 */
export function readFigureDate(metric: string, context: FigureContext, status: Status): FigureDate {
  const found = ownDate(metric, context, status);
  const same =
    found.dated === 'implied'
      ? (partOfWhole(context, status) ??
        samePeriod(context) ??
        (status === 'actual' ? undefined : forThat(context)) ??
        (status === 'actual'
          ? (thenTold(context) ??
            yearTold(context) ??
            (metric === 'share' || metric === 'count' ? rankedBefore(context, metric) : undefined))
          : undefined))
      : undefined;
  if (same) return { edtf: same, dated: 'stated', rule: 'date:period-before' };
  const { sentence, article, at } = context;
  const day = article.published?.slice(0, 10);
  if (day === undefined || !found.edtf.startsWith(`${day}/`) || !ANNOUNCED.test(sentence.text)) return found;
  const [said] = sentence.dates;
  if (
    said?.form !== 'point' ||
    !said.edtf ||
    !said.from ||
    !said.to ||
    said.to >= day ||
    addDays(said.from, 14) >= day ||
    said.end - sentence.start > at
  )
    return found;
  if (!/^(?:에|,|의)?$/u.test(said.after.split(' ')[0]!) || isCompared(said, context)) return found;
  const isOfOther = sentence.clauses.some(
    ({ ending, start, end, predicate }) =>
      ending === 'adnominal' &&
      start <= said.start &&
      predicate.start > said.start &&
      end < sentence.start + at &&
      !/[는할될을]$/u.test(predicate.text),
  );
  if (isOfOther || NEXT_VERB.test(sentence.text.slice(said.end - sentence.start, at))) return found;
  const length = sentence.dates.find(
    (d) => d.form === 'duration' && d.length && (d.edtf ?? found.edtf) === found.edtf && d.start > said.start,
  )?.length;
  const edtf = length ? lengthFromPoint(said.edtf, length) : `${said.edtf.split('/')[0]}/${found.edtf.slice(11)}`;
  return edtf ? { ...found, edtf, rule: 'date:announced' } : found;
}
/** `지난해 420명이 교육을 받았고 이 중 71%가 취업했다`, `올해 사업비는 365억원이다. 이 가운데 210억원은 …`: a part is of the whole's time. */
function partOfWhole(context: FigureContext, status: Status): string | undefined {
  const { article, sentence, quantity, at } = context;
  const match = OF_THIS.exec(sentence.text.slice(0, at));
  if (!match) return undefined;
  const isOwn = sentence.quantities.some((q) => q.end <= sentence.start + match.index);
  const before = article.sentences[sentence.index - 1];
  const of = isOwn ? sentence : before && SAYS_AGAIN.test(before.text) ? article.sentences[before.index - 1] : before;
  // `나래는 이 가운데 70억원을 … 쓴다`
  const opens = match.index === 0 || TOPIC_ALONE.test(sentence.text.slice(0, match.index));
  if (!of || (of !== sentence && (of.kind !== sentence.kind || !opens))) return undefined;
  const whole = of.quantities.findLast(
    (q) =>
      (of !== sentence || q.end <= sentence.start + match.index) &&
      q.unit !== undefined &&
      !/^(?:%p?|x)$/u.test(q.unit),
  );
  if (!whole || whole === quantity) return undefined;
  const found = ownDate('count', new FigureContext(article, of, whole, context.stems), status);
  return found.dated === 'stated' ? found.edtf : undefined;
}
/**
 * `상반기 점유율은 나래가 40%, 다온이 25%다. 이어 가람 12% 순이다`: a share is of the time that those before it were told of.
 */
function rankedBefore(context: FigureContext, metric: string): string | undefined {
  const told = metric === 'share' ? /점유율|시장|차지|비중/u : RANKED_BY;
  const { article, sentence, quantity } = context;
  if (OF_STOCK.test(sentence.text) || !RANKED.test(sentence.text)) return undefined;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - (metric === 'share' ? 3 : FAR)); i--) {
    const of = article.sentences[i]!;
    if (of !== sentence && (of.kind !== sentence.kind || !told.test(of.text))) return undefined;
    const date = of.dates.findLast((d) => {
      const behind = of.text.slice(d.end - of.start, d.end - of.start + 40);
      return (
        d.end <= quantity.start &&
        PERIOD.test(d.edtf ?? '') &&
        (QUARTER_OR_HALF.test(d.edtf ?? '') || SHARE_TOLD.test(behind)) &&
        !isAgainst(behind.slice(0, 26))
      );
    });
    if (date) return context.isToCome(date) || OF_STOCK.test(of.text) ? undefined : date.edtf;
  }
  return undefined;
}
/** `지난해 매출 기준 세계 시장의 29%`, `상반기 점유율은`; no day on which somebody was founded or came in. */
const SHARE_TOLD =
  /^(?!.{0,30}(?:설립|창업|세운|세워|창립|출범|출시|상장|인수|시작|진출|이(?:후|래)|당시))(?:(?!보다).){0,34}(?:점유율|시장|매출|판매|출하|실적|비중|가장 [많컸높])/u;
const RANKED = /점유율|\d위|순위|순[이으]|(?:^|에 )이어|뒤를 이|가장 [많컸높]/u;
const RANKED_BY = /실적|매출|이익|판매|순[이으]|\d위|가장 [많컸높]/u;
const OF_STOCK = /지분|주식|주주|출자/u;
const TOPIC_ALONE = /^[^ ,.]{1,14}[은는]$/u;
const OF_THIS =
  /(?:^|[ ,])(?:이|그) ?(?:중|가운데)(?:에서)?(?:도|는)? (?:(?:[^ ,.\d]{1,14}[은는이가] [\d,.천만]+여?명, ){0,5}(?:[^ ,.\d]{2,8} )?[^ ,.\d]{1,14}[은는이가만] )?(?:약 |무려 |절반이 넘는 |가장 (?:많은|큰) )?$/u;

/** `2027년까지 공장을 짓는다. 이를 위해 900억원을 투입한다`: what is done for a plan is done in its time. */
function forThat({ article, sentence }: FigureContext): string | undefined {
  if (sentence.dates.length > 0 || !FOR_THAT.test(sentence.text)) return undefined;
  const before = article.sentences[sentence.index - 1];
  if (before?.kind !== sentence.kind) return undefined;
  const until = before.dates.filter(
    ({ edtf, after, form }) => edtf?.includes('/') && (form === 'interval' || /^까지/u.test(after)),
  );
  const [only] = until;
  const day = article.published?.slice(0, 10);
  return until.length === 1 && day !== undefined && !!only!.to && only!.to > day ? only!.edtf : undefined;
}
const FOR_THAT = /^이를 위해,? /u;

/** `나래는 2020년 다온에 인수됐다. 다온은 당시 지분 70%를 사들였다`: the one day in the past that was told before. */
function thenTold({ article, sentence, at }: FigureContext): string | undefined {
  const before = article.sentences[sentence.index - 1];
  if (!before || before.kind !== sentence.kind || before.block !== sentence.block) return undefined;
  const until = sentence.text.slice(0, at);
  // `설립 당시 12명이었지만 지금은 340명이다`: not then
  if (sentence.dates.length > 0 || !saysThen(until) || NOW.test(until)) return undefined;
  const told = before.dates.filter((d) => d.form === 'point' && d.edtf !== undefined);
  const [date] = told;
  if (told.length !== 1 || !date?.to || date.to >= (article.published ?? '').slice(0, 10)) return undefined;
  return isAgainst(before.text.slice(date.end - before.start, date.end - before.start + 26)) ? undefined : date.edtf;
}

/** `4년간 21곳을 도왔다. 이들은 같은 기간 177개를 키웠다`. */
function samePeriod({ article, sentence, at, ahead }: FigureContext): string | undefined {
  if (!SAME_TIME_SAID.test(sentence.text.slice(0, at))) return undefined;
  let told: DateMention | undefined;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - FAR) && !told; i--) {
    const before = article.sentences[i]!;
    if (before.kind !== sentence.kind) break;
    told = before.dates.findLast(
      ({ edtf, form, end, text }) =>
        (form === 'duration' && i === sentence.index - 1) ||
        (edtf !== undefined &&
          (form === 'interval' || (!ahead && PERIOD.test(edtf))) &&
          !/^(?:전년|같은)/u.test(text) &&
          !isAgainst(before.text.slice(end - before.start, end - before.start + 26))),
    );
  }
  if (!told || told.edtf !== undefined) return told?.edtf;
  // `앞으로 3년간 400명을 뽑는다. 나래도 같은 기간 150명을 뽑는다`
  return resolveDuration(told, { ...(article.published && { published: article.published }), planned: ahead })?.edtf;
}
/**
 * `센터는 지난해 창업을 이끌었다. 기업 84개를 육성하고 22억원을 유치했다`: what is told as done right behind what was done in a
 * year, a half or a quarter was done in it, where nobody else comes in and nothing says when.
 */
function yearTold(context: FigureContext): string | undefined {
  const { article, sentence, tensed, noun } = context;
  if (sentence.kind !== 'paragraph' || noun.particle === '' || !isTold(tensed)) return undefined;
  if (sentence.dates.length > 0 || NOT_THEN.test(sentence.text)) return undefined;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 3); i--) {
    const before = article.sentences[i]!;
    if (before.kind !== 'paragraph' || before.block !== sentence.block) return undefined;
    if (comesIn(article.sentences[i + 1]!, before)) return undefined;
    const main = before.clauses.find((c) => c.ending === 'final');
    if (!isTold(main) || NOT_THEN.test(before.text)) return undefined;
    if (!before.dates.length) continue;
    const [date] = before.dates;
    const behind = before.text.slice(date!.end - before.start, date!.end - before.start + 26);
    const isThen =
      before.dates.length === 1 &&
      date!.form === 'point' &&
      main.dates.includes(date!) &&
      /^\d{4}(?:-(?:3[3-6]|4[01]))?$/u.test(date!.edtf ?? '') &&
      /^(?:에는|에|엔|은|는|의|,|동안|간)?(?: |$)/u.test(behind) &&
      !isAgainst(behind) &&
      !BESIDE.test(date!.after) &&
      !OF_ITSELF.test(main.predicate.text) &&
      !context.isToCome(date!);
    return isThen ? date!.edtf : undefined;
  }
  return undefined;
}
const isTold = (clause?: Clause): clause is Clause =>
  clause?.modality === 'occurred' &&
  !clause.unreal &&
  !clause.negated &&
  !clause.reporting &&
  TOLD_AS_DONE.test(clause.predicate.text);
const TOLD_AS_DONE = new RegExp(`[${PAST}](?:다|으며|고|으나|지만|는데|습니다)`, 'u');
const NOT_THEN = /현재|지금|최근|이날|이번|누적|그동안|당시|이후|앞서|올 들어|[“"]/u;
/** Somebody is its topic who was not in the sentence before. */
const comesIn = ({ clauses }: ReadSentence, { organizations }: ReadSentence): boolean =>
  clauses.some((c) =>
    c.arguments.some(
      ({ case: kase, mention }) =>
        (kase === 'topic' || kase === 'subject' || kase === 'also') &&
        mention.kind === 'organization' &&
        !organizations.some(({ name }) => name === mention.name),
    ),
  );
const SAME_TIME_SAID =
  /^(?:[^,.]{1,16}(?:[은는이가도]| 역시) )?(?:같은|이) 기간(?:에|에는|동안| 동안)? (?!대비|보다)[^.]{0,40}$/u;
const ANNOUNCED =
  /(?:다고|라고|[을를]|기로) (?:[가-힣]{2,4} )?(?:발표|선언|공언|약속|공개|제시|천명|밝히|밝혔|밝힌|내놓|내놨|결정)(?:하|했|한|은|았|다|)[가-힣]*(?: 바 있다| 적이 있다)?[.”"’]*$/u;
const NEXT_VERB = /[가-힣](?:[었았했됐]으며|[었았했됐]고|지만|데 이어)[, ]/u;

/** `가람전자는 9일 회원이 1000만명을 넘어섰다고 밝혔다`: the day behind the topic is that of the telling. */
function isDayOfTelling({ text, edtf, start, after }: DateMention, { article, sentence }: FigureContext): boolean {
  const day = article.published?.slice(0, 10);
  if (day === undefined || !/^(?:지난 )?\d{1,2}일$/u.test(text) || after !== '' || !edtf || edtf > day) return false;
  return addDays(edtf, 7) >= day && SPEAKER.test(sentence.text.slice(0, start - sentence.start));
}
const SPEAKER = /^(?:[^,.]{1,30}(?:은|는|이|가) )?$/u;

/**
 * The clause's own date; for a deed also the date of the clauses around it, unless those only report; else the
 * document's day. Without a dateline that day is unknown, never a guess.
 */
/** `2020년 출범한 나래는 출범 당시 70명이던`: the day told of that, else some day before the text. */
function whenItBegan({ article, sentence, at }: FigureContext): string | undefined {
  if (!isOfBeginning(sentence.text.slice(0, at))) return undefined;
  const day = article.published?.slice(0, 10);
  return dayBegun(article, sentence, at) ?? (day && `../${day}`);
}

function ownDate(metric: string, context: FigureContext, status: Status): FigureDate {
  const { chain, sentence, article } = context;
  const day = article.published?.slice(0, 10);
  const implied = { edtf: day ?? UNKNOWN, dated: 'implied', rule: 'date:dateline' } as const;
  const isActual = status === 'actual';
  const level = levelBefore(context);
  if (level) return { edtf: level, dated: 'stated', rule: 'date:level-before' };
  const until = sentence.text.slice(0, context.quantity.extent.start - sentence.start);
  if (isActual && ANEW.test(until)) return implied;
  const then = isActual ? whenItBegan(context) : undefined;
  if (then) return { edtf: then, dated: 'stated', rule: 'date:when-it-began' };
  const since =
    isActual && !isStock(metric, context, isActual) ? timeSinceBegun(article, sentence, context.at) : undefined;
  if (since) return { edtf: since, dated: 'stated', rule: 'date:since-it-began' };
  if (!chain.length) {
    const isListed =
      isActual &&
      (LISTED_RATE.test(sentence.text.slice(0, context.at)) ||
        SAME_PERIOD.test(sentence.text) ||
        (metric === 'count' && RESULT_SAID.test(until)) ||
        (metric === 'count' && isChangedTo(context)));
    const edtf = nearest(sentence.dates, context, isActual, metric) ?? (isListed ? periodBefore(context) : undefined);
    return edtf ? { edtf, dated: 'stated', rule: 'date:sentence' } : implied;
  }
  // `지난해 말 190명에서 현재 240명으로`: now, whatever was said before it.
  if (isActual && NOW.test(until)) {
    const goesOn = joinedBefore(context);
    return goesOn?.endsWith(`/${day}`) ? { edtf: goesOn, dated: 'stated', rule: 'date:clause-before' } : implied;
  }
  const asOf = datedAsOf(context);
  if (asOf && isActual) return { edtf: asOf, dated: 'stated', rule: 'date:as-of' };
  const own = eachItsOwn(context);
  if (own) return { edtf: own, dated: 'stated', rule: 'date:each-its-own' };
  const earned = metric === 'count' ? earnedBefore(context) : undefined;
  if (earned) return { edtf: earned, dated: 'stated', rule: 'date:before-modifier' };
  const stock = isStock(metric, context, isActual);
  for (let index = 0; index < (stock ? 1 : chain.length); index++) {
    const clause = chain[index]!;
    // `올해 매출 60억원을 예상하고 있다`: said of the number itself
    if (
      clause.reporting &&
      !IS_EXPECTED.test(clause.predicate.text) &&
      !(context.noun.particle === '을' && /예상|전망|기대|내다/u.test(clause.predicate.text))
    ) {
      const said = quotedDates(context);
      const edtf = said.length ? nearest(said, context, isActual, metric) : undefined;
      if (edtf) return { edtf, dated: 'stated', rule: 'date:quotation' };
      break;
    }
    if (index && metric === 'investment' && OPENS.test(clause.predicate.text)) break;
    const said = clause.ending === 'quoted' && clause.dates.length === 1 && chain[index + 1]?.reporting === true;
    const dates = said ? clause.dates.filter((date) => !isDayOfTelling(date, context)) : clause.dates;
    const edtf = nearest(dates, context, isActual, metric);
    if (edtf) return { edtf, dated: 'stated', rule: index ? 'date:outer-clause' : 'date:clause' };
  }
  const joined = stock ? undefined : joinedBefore(context);
  if (joined) return { edtf: joined, dated: 'stated', rule: 'date:clause-before' };
  const before = stock ? undefined : beforeModifier(context);
  if (before) return { edtf: before, dated: 'stated', rule: 'date:before-modifier' };
  const length = stock ? undefined : lengthBefore(context);
  if (length) return { edtf: length, dated: 'stated', rule: 'date:length-before' };
  const isOfPeriod =
    CHANGES.has(metric) ||
    (metric === 'count' &&
      (isChangedTo(context) ||
        OF_HALF.test(sentence.text) ||
        RESULT.test(`${sentence.text.slice(0, context.quantity.start - sentence.start)} ${context.noun.after}`)));
  const isOfChange =
    metric !== 'share' ||
    LISTED_RATE.test(context.sentence.text.slice(0, context.at)) ||
    PART_OF.test(sentence.text) ||
    AGAINST.test(sentence.text) ||
    RESULT.test(context.lead);
  const isOfTime = isActual || (!sentence.dates.length && RECKONED.test(sentence.text));
  const period = isOfPeriod && isOfTime && isOfChange ? periodBefore(context) : undefined;
  return period ? { edtf: period, dated: 'stated', rule: 'date:period-before' } : implied;
}
