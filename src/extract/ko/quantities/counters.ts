// A place behind a number in, the unit or counter that stands there out: longest first, from the catalogue's tables.
import { counters, countedNouns, units, type Unit } from '../../../catalog/index.ts';
import { codeOf, codesOf, isHangul } from '../codes.ts';

export interface Counter {
  form: string;
  /** A unit id of the catalogue, or the counter itself. */
  unit: string;
  kind?: Unit['kind'];
  /** Why a number with it is no figure: `ordinal`, `age`, `floor`, `score`, `clock`. */
  notFigure?: string;
  /** Read and passed over: dates and times of day have readers of their own. */
  time?: boolean;
  /** Not in a table: a short noun right behind the number. */
  open?: boolean;
}

/** Counters that rank, number, date or score: what they count is no quantity of anything. */
const NO_FIGURE: Readonly<Record<string, string>> = {
  ordinal:
    '번째 째 위권 위 등급 성급 등 급 호선 호기 호차 호점 호 차전 차로 차 심 학년 학번 단계 단독 막 항 라운드 번지 번길 번홀 순위 인자 관왕 주기 화 탄 집 촌 대째 반 강 군 루수 루 사 타석 번 부 조',
  age: '세 살 년생',
  floor: '층',
  score: '대0 연승 연패 승 패 무 득점 실점 타수 안타 타점 홈런 언더파 오버파 골 도움 세트 삼진 볼넷 어시스트 이닝',
  body: '족 인방 인조 인승 기통 도어 교대 인용 종족',
};

/** Units of time of day and of the calendar: the date reader's, or nobody's. */
const TIME =
  '년대 년도 년 개년 개월 월 주일 주년 주간 일 시간 시 분기 분 초 박 세기 학년도 학기 교시 달 개월간 일자 일째 년째 거래일 영업일 시즌째 회초 회말 밀리초 ms';

/** Counters of one syllable that hardly begin another word right behind a digit. */
const SURE = codesOf('명개원건곳배톤평살째');

/** What may follow a counter for it to be one. */
const COUNTER_END =
  /(?=[^가-힣]|$|은|는|이|가|을|를|의|에|엔|와|과|도|만|로|으|부터|까|보|마|처|들|씩|쯤|께|경|쪽|당|중|인|입|생|회담|산업|리그|였|라|다|대(?![가-힣])|째|여|가량|정도|이|상당|어치|짜리|안팎|내외|규모|수준|남|넘|꼴|밖|뿐|조차|하|된|한|이나|나|며|고|간|권(?![가-힣]))/y;

const table = new Map<number, Counter[]>();
const add = (counter: Counter) => {
  const first = codeOf(counter.form);
  const list = table.get(first) ?? [];
  if (!list.some((other) => other.form === counter.form)) list.push(counter);
  table.set(first, list);
};
for (const { id, kind, forms } of units) if (kind !== 'time') for (const form of forms) add({ form, unit: id, kind });
for (const form of TIME.split(' ')) add({ form, unit: form, time: true });
for (const form of counters) add({ form, unit: form });
for (const [notFigure, forms] of Object.entries(NO_FIGURE))
  for (const form of forms.split(' ')) add({ form, unit: form, notFigure });
for (const list of table.values()) list.sort((a, b) => b.form.length - a.form.length);

const isLatin = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;
const NONE: readonly Counter[] = [];

/** The counter at `at` exactly; undefined where none is, or where a longer word begins that only looks like one. */
export function readCounter(text: string, at: number, spaced: boolean): Counter | undefined {
  for (const counter of table.get(text.charCodeAt(at)) ?? NONE) {
    const { form } = counter;
    if (form.length > 1 && !text.startsWith(form, at)) continue;
    const end = at + form.length;
    const last = text.charCodeAt(end - 1);
    const next = text.charCodeAt(end);
    if (isLatin(last) && isLatin(next)) continue;
    // `2170배터리`: its kind, no multiple
    if (form === '배' && text.startsWith('터리', end)) continue;
    // `500개 사내외 과제`
    if (form === '개 사' && text.startsWith('내외', end)) continue;
    if (
      isHangul(next) &&
      isHangul(last) &&
      (form.length === 1 ? spaced || !SURE.has(last) : spaced || form === '개 사' || counter.notFigure !== undefined)
    ) {
      COUNTER_END.lastIndex = end;
      if (!COUNTER_END.test(text)) continue;
    }
    return counter;
  }
  return undefined;
}

const OPEN =
  /(?![년월일시분초])[가-힣]{1,2}?(?=[^가-힣]|$|(?:은|는|이|가|을|를|의|에|에서|와|과|도|만|로|으로|부터|까지|씩|당|인)(?:[^가-힣]|$))/y;

const LATIN = /[A-Z][A-Za-z]{1,4}(?![A-Za-z\d])/y;

/** Counters are an open class: right behind a number any short noun up to its particle counts. */
export function readOpenCounter(text: string, at: number, large: boolean): Counter | undefined {
  // `12만CGT`: so large a number is no name's (`3M`, `7GT`).
  if (large && isLatin(text.charCodeAt(at))) {
    LATIN.lastIndex = at;
    const unit = LATIN.exec(text)?.[0];
    return unit ? { form: unit, unit, open: true } : undefined;
  }
  OPEN.lastIndex = at;
  const form = OPEN.exec(text)?.[0];
  return form === undefined ||
    /^(?:은|는|이|가|을|를|의|에|와|과|도|만|으|로|까지|부터|보다|에서|대|이다|이며|이고|이던|인데|이라|이나|이상|이하|미만|초과)$/.test(
      form,
    )
    ? undefined
    : { form, unit: form, open: true };
}

const NOUNS = Object.entries(countedNouns).flatMap(([unit, nouns]) => nouns.map((noun) => ({ unit, noun })));
NOUNS.sort((a, b) => b.noun.length - a.noun.length);

/** What `개` counts, by the noun behind it: `4개 계열사` are organizations, `2개 연구동` buildings. */
export function countedUnit(text: string, at: number): string | undefined {
  const gap = text[at] === '의' && text[at + 1] === ' ' ? 2 : 1;
  if (text[at + gap - 1] !== ' ') return undefined;
  const rest = text.slice(at + gap, at + gap + 11);
  const word = /^[A-Za-z가-힣]+/.exec(rest)?.[0] ?? '';
  const found = NOUNS.find(
    ({ noun }) =>
      word.startsWith(noun) ||
      (noun.length > 1 && word.replace(/(?:은|는|이|가|을|를|의|에|와|과|도|로)$/, '').endsWith(noun)),
  );
  return found && (found.noun.length > 1 || /^동(?:[^가-힣]|$|을|이|은|의|에|과)/.test(word)) ? found.unit : undefined;
}
