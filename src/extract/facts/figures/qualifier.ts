// A figure's metric and context in; what part of its subject the number counts, where the text says so, out.
import { ADVERBS } from '../../ko/organizations/commonWords.ts';
import type { FigureContext } from './context.ts';

/** `▲가전 300억원 ▲부품 120억원`: no more than the item. */
const ITEMS_BEFORE = /^.*[△▲▷▶◇◆○●•] ?/u;
const WORKFORCE =
  /(교수진?|연구진|연구원|연구인력|연구자|임직원|개발자|엔지니어|의료진|박사(?:급)?|석·?박사|전문가|기술자|정규직|여성 임원)$/u;
const EMPTY =
  /^(?:특히|이날|최근|미화|연산|연간|총|전체|규모|등|이상|국내|현재|전문|최종|순으|등으|최상단|상단|하단)?$/u;

/** `100명 육성 등`: what is done to them is no part of what they are. */
const DEED = /(?:신규 |추가 )?(?:육성|양성|채용|선발|충원|모집|배출|교육|확대|확보)(?: 등| 계획| 목표)*$/u;

/** Of people their post; of money and levels what it goes into or measures; of counts the thing counted. */
export function readQualifier(metric: string, subject: string, context: FigureContext): string | undefined {
  const found = nounsOf(qualifierOf(metric, context));
  // Who receives it is no part of it: `나래화학에 300억원을`.
  return !found ||
    found.includes(subject) ||
    /^의 |^(?:전|후|뒤|중|두|대비|향후|부지|단지|[가-힣]+比|.*\d여?(?:개사|곳|개|명)|[가-힣](?:어난|어진|아진))$/u.test(
      found,
    ) ||
    VERBAL.test(found) ||
    context.sentence.organizations.some((o) => found.endsWith(o.text))
    ? undefined
    : found;
}

/** `모델보다 번역 속도` → `번역 속도`: what a verb or a case sets apart is another phrase. */
function nounsOf(words: string | undefined): string | undefined {
  const all = words?.split(' ') ?? [];
  const own = all.slice(all.findLastIndex((word) => CASED.test(word)) + 1);
  // `34세 이하 청년`: the bound is of the age
  return own.slice(BOUND.test(own[0] ?? '') ? 1 : 0).join(' ') || undefined;
}
const BOUND = /^(?:이하|이상|미만|초과)$/u;
const CASED =
  /[가-힣](?:보다|대비|에서|으로|에|을|를|은|는|며|쳐|(?<![고배우격염심])려|해|하여|하고|되면|하면|통해|위해|받은|받아|따라|배인|(?:업체|회사|계열사)로|[가나오서지]면|[았었였했]으나)$|^(?:받아|넘겨받고|보면|며|알려진대로|따라|이어|맞춰|이후|이전|내로|경우|올|중|가운데|기준|이래|따르면)$|…/u;

/** `절반이 넘는`, `증가했지`: words of a verb or another number are no part of anything. */
const VERBAL =
  /[→(]|(?:넘는|높은|낮은|많은|적은|하는|되는|했지|가운데|만에|한다면|부터|까지|최대인|최고인|늘린|줄인|(?<!\p{L})등)(?: |$)|\d%|\d[\d,.억만조천]* ?(?:원|달러|엔|유로|위안)$/u;

function qualifierOf(metric: string, context: FigureContext): string | undefined {
  const { noun, lead } = context;
  // `200억원이던 연구개발비`
  const after = noun.after.replace(/^(?:이던|이었던|였던|인) /u, '');
  const words = (noun.before.replace(ITEMS_BEFORE, '') || after.split(' 등')[0] || '').trim();
  switch (metric) {
    case 'headcount':
      // `500명(본사 350명, 지사 150명)`: the parts of a total.
      if (/\([^()]*$/u.test(lead) && noun.before) return noun.before.replace(/^.*\(/u, '');
      // `연구원은 300명`: said first and counted then.
      return (
        WORKFORCE.exec(noun.before)?.[1] ??
        WORKFORCE.exec(noun.after)?.[1] ??
        WORKFORCE.exec(lead.replace(/ ?수?(?:은|는|이|가) (?:약 |모두 |총 |현재 )?$/u, ''))?.[1]
      );
    case 'talent-target':
    case 'trainee-count': {
      const counted = noun.after.replace(DEED, '').trim();
      if (counted && !EMPTY.test(counted)) return counted.split(' ').slice(-2).join(' ');
      const undatedWords = undated(words.replace(/(?<!\S)\d[\d,.만천백]*(?:년간|여?명씩) ?/gu, '')) ?? '';
      return EMPTY.test(undatedWords) ? undefined : undatedWords.split(' ').slice(-2).join(' ');
    }
    case 'investment':
      return purposeOf(context);
    case 'share':
      return undated(
        /([\p{L}\p{N} ]{2,20}?)의 ?(?:약 |최대 )?$/u.exec(lead)?.[1]?.trim().split(' ').slice(-2).join(' ') ??
          (EMPTY.test(words) ? '' : words),
      );
    case 'reduction':
    case 'growth':
    case 'multiple':
      return undated(
        /([\p{L}\p{N}·]{2,12}(?: [\p{L}\p{N}·]{1,8}){0,2})(?:을|를|이|가|은|는) (?:약 |최대 )?$/u.exec(lead)?.[1] ?? '',
      );
    case 'building-count':
    case 'count': {
      if (/\([^()]*$/u.test(lead) && noun.before) return noun.before;
      // `2분기 매출 9조원`: when it was is no part of what it counts.
      const counted = words
        .split(' ')
        .filter(
          (word) =>
            !isAdverb(word) &&
            !/\d|상반기|하반기|지난해|올해|작년|내년|연내|지난달|이달|^(?:규모|말|초|내|해|기준|전년도?|동기|동월|같은|기간)$/u.test(
              word,
            ),
        );
      return counted.length && !EMPTY.test(counted.join(' ')) ? counted.slice(-3).join(' ') : undefined;
    }
    default:
      return undefined;
  }
}

const isAdverb = (word: string): boolean => ADVERBS.has(word) && !/^(?:[사회]장|대표|교수|박사|의원|장관)$/u.test(word);

/** `3월 나래화학 지분`: when it was is no part of what it measures. */
const undated = (words: string): string | undefined =>
  words
    .split(' ')
    .filter(
      (word) =>
        !isAdverb(word) &&
        !/^\d+(?:년|월|일|분기)|^(?:상반기|하반기|지난해|올해|작년|내년|말|초|전|전날|전년도?|전분기|전월|동기|동월|같은|기간|대비)$/u.test(
          word,
        ),
    )
    .join(' ') || undefined;

/** `지난해 새 칩 개발에 5억원을` → `새 칩 개발`: what it goes into, without the date before it. */
function purposeOf({ lead, sentence, quantity }: FigureContext): string | undefined {
  const from = quantity.extent.start - lead.length;
  const date = sentence.dates.findLast((d) => d.start >= from && d.end <= quantity.extent.start);
  const words = date ? lead.slice(date.end - from).replace(/^(?:까지|부터|에|의|간|동안)?\s/u, '') : lead;
  return /(?<![\p{L}&])([\p{L}\p{N}·&]{1,12}(?: [\p{L}\p{N}·&]{1,10}){0,2}?) ?(?:등)?에(?:만|도)? (?:약 |최대 |총 )?$/u
    .exec(words)?.[1]
    ?.trim();
}
