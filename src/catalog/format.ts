// Numbers, quantities and dates in, the words that a Korean or English reader expects out.
import type { Bound, Language, Rate } from '../model/index.ts';
import { readEdtf, type EdtfPoint } from '../model/edtf.ts';
import { rateLabels } from './labels.ts';
import { unit as unitOf } from './units.ts';

// Made once: a formatter costs a hundred times what it does.
const plain = { ko: new Intl.NumberFormat('ko-KR'), en: new Intl.NumberFormat('en-US') };
const short = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });
const MYRIADS: [number, string][] = [
  [1e12, '조'],
  [1e8, '억'],
  [1e4, '만'],
];

/** `170000` → `17만` / `170,000`; `12027` → `1만 2,027`. Korean groups by ten thousands, as people read it. */
export function formatNumber(value: number, lang: Language): string {
  if (lang === 'en' || !Number.isInteger(value) || Math.abs(value) < 1e4) return plain[lang].format(value);
  const parts: string[] = [];
  let rest = Math.abs(value);
  for (const [size, word] of MYRIADS) {
    const count = Math.floor(rest / size);
    if (count) parts.push(`${plain.ko.format(count)}${word}`);
    rest -= count * size;
  }
  if (rest) parts.push(plain.ko.format(rest));
  return `${value < 0 ? '-' : ''}${parts.join(' ')}`;
}

const ENGLISH_SIZES: [number, string][] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

/** `113000000000` → `1,130억` / `113 billion`: short where that loses nothing, or at most the fourth digit. */
function amount(value: number, lang: Language): string {
  if (lang === 'ko') return formatNumber(value, 'ko');
  const size = ENGLISH_SIZES.find(([s]) => Math.abs(value) >= s);
  if (!size) return plain.en.format(value);
  return `${short.format(value / size[0])}${size[1]}`;
}

/** A value in its unit, without bound: `1,130억 원`, `KRW 113 billion`, `17만㎡`, `90%`. Unknown units stand as written. */
export function formatValue(value: number, unit: string, lang: Language, max?: number): string {
  const known = unitOf(unit);
  const number = known?.kind === 'money' ? amount : formatNumber;
  const digits =
    max === undefined
      ? number(value, lang)
      : `${number(value, lang)}~${number(max, lang)}`.replace('~', lang === 'en' ? '–' : '~');
  if (!known)
    return lang === 'en' ? `${digits} ${unit}` : `${digits}${/^[\p{Script=Hangul}%℃]/u.test(unit) ? '' : ' '}${unit}`;
  if (known.kind === 'money')
    return lang === 'en'
      ? `${known.label.en}${digits}`
      : `${digits}${/[만억조]$/.test(digits) ? ' ' : ''}${known.label.ko}`;
  return `${digits}${lang === 'en' && value === 1 && max === undefined ? (known.one ?? known.label.en) : known.label[lang]}`;
}

/** What a quantity says, bound and rate with it. */
export interface Quantity {
  value: number;
  max?: number;
  unit: string;
  bound: Bound;
  rate?: Rate;
}

/** `약 1만 7,000명`, `1억 달러 이상`, `매년 100명`; `about 17,000 people`, `at least USD 100 million`, `100 people a year`. */
export function formatQuantity({ value, max, unit, bound, rate }: Quantity, lang: Language): string {
  const words = formatValue(value, unit, lang, max);
  if (lang === 'en') {
    const before = {
      exact: '',
      about: 'about ',
      'at-least': 'at least ',
      'more-than': 'more than ',
      'at-most': 'at most ',
      'less-than': 'less than ',
    }[bound];
    return `${before}${words}${rate ? ` ${rateLabels[rate].en}` : ''}`;
  }
  const bounded = {
    exact: words,
    about: `약 ${words}`,
    'at-least': `${words} 이상`,
    'more-than': `${words} 초과`,
    'at-most': `최대 ${words}`,
    'less-than': `${words} 미만`,
  }[bound];
  return rate ? `${rateLabels[rate].ko} ${bounded}` : bounded;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

function formatPoint(point: EdtfPoint, lang: Language): string {
  const [year = '', second = '', third = ''] = point.text.replace(/[~?%]$/, '').split('-');
  const m = Number(second);
  const words = ((): string => {
    switch (point.precision) {
      case 'unspecified': {
        if (lang === 'ko')
          return (
            [
              !year.includes('X') && `${year}년`,
              second && !second.includes('X') && `${m}월`,
              third && !third.includes('X') && `${Number(third)}일`,
            ]
              .filter(Boolean)
              .join(' ') + ' (연월 미상)'
          );
        return (
          [
            third && !third.includes('X') && `day ${Number(third)}`,
            second && !second.includes('X') && MONTHS[m - 1],
            !year.includes('X') && year,
          ]
            .filter(Boolean)
            .join(' ') + ' (rest unknown)'
        );
      }
      case 'year':
        return lang === 'ko' ? `${Number(year)}년` : String(Number(year));
      case 'half':
        return lang === 'ko' ? `${year}년 ${m === 40 ? '상' : '하'}반기` : `${ORDINALS[m - 40]} half of ${year}`;
      case 'quarter':
        return lang === 'ko' ? `${year}년 ${m - 32}분기` : `${ORDINALS[m - 33]} quarter of ${year}`;
      case 'month':
        return lang === 'ko' ? `${year}년 ${m}월` : `${MONTHS[m - 1]} ${year}`;
      case 'day':
        return lang === 'ko' ? `${year}년 ${m}월 ${Number(third)}일` : `${Number(third)} ${MONTHS[m - 1]} ${year}`;
    }
  })();
  const about = point.approximate ? (lang === 'ko' ? `${words}경` : `around ${words}`) : words;
  return point.uncertain ? (lang === 'ko' ? `${about}(추정)` : `${about} (probably)`) : about;
}

/** An EDTF date in words, never more precise than it is: `2020년 4분기`, `by 31 December 2023`. Unreadable text stands as it is. */
export function formatDate(edtf: string, lang: Language): string {
  const read = readEdtf(edtf);
  if (!read) return edtf;
  const { start, end, interval } = read;
  if (!interval && start) return formatPoint(start, lang);
  if (!start && end) return lang === 'ko' ? `${formatPoint(end, lang)} 이전` : `before or on ${formatPoint(end, lang)}`;
  if (start && !end) return lang === 'ko' ? `${formatPoint(start, lang)} 이후` : `from ${formatPoint(start, lang)} on`;
  if (!start || !end) return edtf;
  return lang === 'ko'
    ? `${formatPoint(start, lang)} ~ ${formatPoint(end, lang)}`
    : `${formatPoint(start, lang)} to ${formatPoint(end, lang)}`;
}
