// A sentence in; the lengths of time in it that say how long something lasts, as quantities, out.
import type { DateMention, QuantityMention, ReadSentence } from '../../types.ts';

/** The units of a length of time. */
export const TIMES: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day']);

/** Lengths that only say when: `5개월 만에`, `10년 전부터`, `창립 30년을 맞아`, `2년 연속`. */
const WHEN =
  /^(?:을 맞|을 앞|째|차|생)|^에 (?:\d+|한|두|세|네) ?(?:회|번|차례|명|개|곳)|^ ?(?:이내의?|미만의?|이하의?|안의?)? ?(?:초기 |신생 )?(?:기업|창업|스타트업|벤처|업체)|^(?:간)? ?(?:만에|만의|만이|전|뒤|후|이후|연속|주년|미리|넘게 이어|안에|내에|내(?= ))/u;

/** `3년간 90억원어치를 공급하는 계약`, `8년간 임차하기로`, `1년 과정의`: how long what is agreed or taught lasts. */
const TERM =
  /^(?:간|동안)(?:(?!투자|들여|투입|지원|[.])[^]){0,36}?(?:공급|납품|임차|임대|사들이|구매|빌리|위탁|수탁|맡기|맡는|후원|독점|판매|운영|수출)(?:하|받|되|는)?[^.]{0,16}(?:계약|협약)|^(?:간|동안) (?:[\d.,]+(?:억|만|조)[가-힣\d,.]{0,10} (?:규모의|상당의) )?(?:[가-힣]{2,4} )?계약을|^(?:간|동안) (?:[^,.\d]{1,14}[을를] )?(?:(?:독점 )?(?:공급|납품|임차|임대|위탁 운영|독점 판매)(?:하기로|한다|할|받는다|받기로|된다)|빌려 [쓰쓴]|빌리기로|쓴다|쓰기로|쓰게 |사용한다|사용하게 |사용하기로|이용하게 |이용하기로|(?:교육|보육|멘토링|컨설팅|훈련)(?:을|를)? ?받(?:는다|게|고|으며|는 )|(?:[^,.]{1,14} )?(?:수업|강의)(?:을|를)? ?(?:듣는다|듣고|들으며|받는다|진행))|^ 과정(?:의|을|으로|인)/u;
const TERM_OF =
  /(?:(?:위탁|계약|임대|임차|협약|후원|운영|제휴|공급|사업|교육) ?|(?:^|[ ,]))기간은 (?:[^,.]{1,24}(?:까지|부터) )?(?:총 |모두 |약 )?$/u;

/** Whether a length of time is the term of what is agreed or taught. */
export const isTerm = ({ text, start }: ReadSentence, at: { start: number; end: number }): boolean =>
  TERM.test(
    text
      .slice(at.end - start - (text[at.end - start - 1] === '간' ? 1 : 0), at.end - start + 80)
      .replace(/^ (?=간 )/u, ''),
  ) || TERM_OF.test(text.slice(Math.max(0, at.start - start - 32), at.start - start));

const isResolved = (date: DateMention): boolean => date.edtf !== undefined;

/** One length of time as a quantity with its bound; undefined where it is a date or only says when. */
function toQuantity(sentence: ReadSentence, date: DateMention): QuantityMention | undefined {
  if (date.form !== 'duration' || !date.length || date.length.unit === 'quarter') return undefined;
  if (WHEN.test(sentence.text.slice(date.end - sentence.start, date.end - sentence.start + 14))) return undefined;
  const bound = date.bound ?? 'exact';
  // `수료 후 6개월 이내`: until when
  if (bound === 'at-most' && /(?:후|뒤) $/u.test(sentence.text.slice(0, date.start - sentence.start))) return undefined;
  if (bound === 'exact' && isResolved(date) && !isTerm(sentence, date)) return undefined;
  const { start, end, text, rule } = date;
  const { value, unit } = date.length;
  return {
    kind: 'quantity',
    start,
    end,
    text,
    rule,
    value,
    unit,
    counter: unit,
    bound,
    extent: { start, end },
    equivalents: [],
  };
}

const NONE: readonly QuantityMention[] = [];

export function durationsOf(sentence: ReadSentence): readonly QuantityMention[] {
  for (const { form } of sentence.dates)
    if (form === 'duration') return sentence.dates.flatMap((date) => toQuantity(sentence, date) ?? []);
  return NONE;
}
