// What an explanation tells by stable words in; the same in plain words of either language, out.
import { formatDate } from '../../catalog/index.ts';
import type { Label, Language } from '../../model/index.ts';
import type { Chance, Reason } from '../reasons.ts';

/** Why something that was seen is no figure, or no name. */
const DECLINED: Record<string, Label> = {
  'no-cue': { en: 'nothing says what it counts', ko: '무엇을 센 수인지 적히지 않음' },
  'no-subject': { en: 'nothing says whose it is', ko: '누구의 수치인지 적히지 않음' },
  'no-unit': { en: 'no unit that fits', ko: '맞는 단위가 없음' },
  magnitude: { en: 'no exact number', ko: '정해진 수가 아님' },
  equivalent: { en: 'the number before it in another unit', ko: '앞 수를 다른 단위로 옮긴 것' },
  condition: { en: 'only if something happens', ko: '조건이 붙은 말' },
  ordinal: { en: 'a place in an order', ko: '차례나 번호' },
  rank: { en: 'a rank', ko: '순위' },
  age: { en: 'an age', ko: '나이' },
  score: { en: 'a score', ko: '경기 점수' },
  floor: { en: 'a floor', ko: '층' },
  class: { en: 'a class of things', ko: '등급이나 크기' },
  name: { en: 'part of a name', ko: '이름의 일부' },
  idiom: { en: 'a figure of speech', ko: '관용구' },
  body: { en: 'a group of so many', ko: '몇이 이루는 모임' },
  bare: { en: 'nothing stands behind it', ko: '단위 없는 수' },
  technology: { en: 'a technology', ko: '기술 이름' },
  both: { en: 'those just named', ko: '앞에 나온 이들' },
  'one-person': { en: 'a single person', ko: '한 사람' },
  attendees: { en: 'who came to it', ko: '참석한 사람' },
  casualties: { en: 'whom something befell', ko: '피해나 단속을 당한 사람' },
  damage: { en: 'what was damaged', ko: '부서진 것' },
  'unit-price': { en: 'of one of something', ko: '하나당 값' },
  per: { en: 'of one of something', ko: '하나당 값' },
  average: { en: 'an average to compare with', ko: '견주는 평균' },
  market: { en: 'a price or rate of a market', ko: '시세' },
  goods: { en: 'worth of goods', ko: '물건의 값어치' },
  award: { en: 'part of an award’s name', ko: '상 이름의 일부' },
  expected: { en: 'what others expected', ko: '남들의 전망' },
  undone: { en: 'what comes to nothing', ko: '하지 않기로 했거나 무산된 것' },
  rumour: { en: 'a rumour', ko: '소문' },
  demand: { en: 'only asked for', ko: '요구일 뿐임' },
  address: { en: 'an address', ko: '주소' },
  unlikely: { en: 'not likely enough', ko: '이름일 가능성이 낮음' },
  other: { en: 'somebody’s or something else’s, or part of another name', ko: '사람이나 사물, 다른 이름의 일부' },
};

export const sayDeclined = (why: string, lang: Language): string => DECLINED[why]?.[lang] ?? why;

const PARTS = { year: { en: 'year', ko: '연도' }, month: { en: 'month', ko: '월' }, day: { en: 'day', ko: '일' } };

/** A day, month or year as it stands; a season, a quarter or a period in words too. */
export const sayDate = (edtf: string): string =>
  /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(edtf) ? edtf : `${edtf} (${formatDate(edtf, 'en')})`;

/** Which parts of a date the text leaves out: `year and month implied`. */
export function sayImplied(parts: readonly (keyof typeof PARTS)[], lang: Language): string {
  const words = parts.map((part) => PARTS[part][lang]);
  return lang === 'en' ? `${words.join(' and ')} implied` : `${words.join('·')}: 앞뒤에서 알게 됨`;
}

/** What a reason may be about. */
const ABOUT = {
  word: { en: 'the word', ko: '낱말' },
  letters: { en: 'letters like', ko: '글자 꼴' },
  ends: { en: 'how the name ends', ko: '이름의 끝' },
  particle: { en: 'particle', ko: '조사' },
  bare: { en: 'no particle', ko: '조사 없음' },
  opens: { en: 'begins the sentence', ko: '문장 첫머리' },
  closes: { en: 'ends the sentence', ko: '문장 끝' },
  before: { en: 'after', ko: '앞말' },
  behind: { en: 'followed by', ko: '뒷말' },
  between: { en: 'between the two', ko: '둘 사이' },
  far: { en: 'how the two stand to each other', ko: '둘의 자리' },
  marks: { en: 'marks around it', ko: '둘러싼 부호' },
  times: { en: 'times in the text', ko: '글에 나온 횟수' },
  title: { en: 'the headline', ko: '제목' },
  seen: { en: 'rules see a name there', ko: '규칙이 이름으로 봄' },
  everyday: { en: 'an everyday word', ko: '흔한 낱말' },
  foreign: { en: 'sounds foreign', ko: '외래어로 들림' },
  person: { en: 'like a person’s name', ko: '사람 이름 꼴' },
  place: { en: 'a place', ko: '땅 이름' },
  post: { en: 'a post', ko: '직함' },
  trade: { en: 'says what somebody is', ko: '무엇인지 이르는 말' },
  verb: { en: 'verb', ko: '서술어' },
  suffix: { en: 'ends as organizations do', ko: '기관 이름다운 끝' },
  own: { en: 'made up as names are', ko: '지어 낸 이름 꼴' },
  kind: { en: 'what kind of organization it is', ko: '기관의 종류' },
  list: { en: 'in one list', ko: '나열' },
  role: { en: 'a word for such a tie', ko: '관계를 이르는 말' },
  meant: { en: 'meant, not named', ko: '이름 없이 뜻함' },
  beside: { en: 'the other ties beside it', ko: '곁에 있는 다른 관계' },
  rival: { en: 'may mean', ko: '달리 뜻할 만한 이' },
  sentence: { en: 'in the sentence', ko: '문장 안' },
} satisfies Record<string, Label>;
export type About = keyof typeof ABOUT;

const WORDS = {
  en: {
    open: '“',
    close: '”',
    for: 'for it',
    against: 'against it',
    likely: (likely: string) => `${likely} likely`,
    least: (least: string) => `, must be over ${least}`,
    often: ', for it is often something else',
  },
  ko: {
    open: '‘',
    close: '’',
    for: '그렇게 본 까닭',
    against: '아닐 까닭',
    likely: (likely: string) => `가능성 ${likely}`,
    least: (least: string) => `, ${least} 넘어야 함`,
    often: ' (다른 뜻으로 흔한 말)',
  },
};

function sayReason({ about, words, who }: Reason, lang: Language): string {
  const { open, close } = WORDS[lang];
  const quoted = words && (about === 'times' ? ` ${words}` : ` ${open}${words}${close}`);
  return `${who ? `${who}: ` : ''}${ABOUT[about][lang]}${quoted || ''}`;
}

const percent = (part: number): string => (part > 0.995 ? '>99%' : part < 0.005 ? '<1%' : `${Math.round(part * 100)}%`);

/** More is asked of what is a place, a person’s name or a common word as often. */
const OFTEN_OTHER = 0.7;

/** `72% likely`, `50% likely, must be over 65%`. */
export function sayLikely({ likely, least }: Chance, lang: Language): string {
  const words = WORDS[lang];
  const asked = least === undefined ? '' : words.least(percent(least)) + (least > OFTEN_OTHER ? words.often : '');
  return words.likely(percent(likely)) + asked;
}

/** `for it: the word “나래온”, particle “은”` and `against it: times in the text 1`; nothing where nothing speaks. */
export const sayReasons = ({ reasons }: Chance, lang: Language): string[] =>
  (['for', 'against'] as const).flatMap((how) => {
    const some = reasons.filter(({ weight }) => weight > 0 === (how === 'for'));
    return some.length ? [`${WORDS[lang][how]}: ${some.map((reason) => sayReason(reason, lang)).join(', ')}`] : [];
  });
