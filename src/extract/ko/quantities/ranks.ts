// A counter and what stands around it in; whether its number ranks, ages or only sets a base (`1인당`), out.
import type { NumberReading } from '../numbers.ts';
import type { Counter } from './counters.ts';

const isDecade = (n: number | undefined) => n !== undefined && n >= 10 && n <= 90 && n % 10 === 0;
const PEOPLE = /^(?:[~ ]?(?:초반|중반|후반|남|여|청|직장|소비|젊|이상|이하|고객|가 |는 |의 |~))/u;

/** What is counted by 대: `버스`, `충전기`, `신규 항공기`. */
const MACHINE =
  '(?:기|[전자동열승풍화소상용]차|[가-힣]차량|차량|버스|트럭|택시|로봇|장비|서버|카메라|드론|설비|자전거|킥보드|오토바이|단말|컴퓨터|PC|TV|노트북|크레인|엘리베이터|모듈|센서|카)';
const MACHINE_BEFORE = new RegExp(
  `(?:${MACHINE}|(?:^|[^가-힣])(?:총|모두|각각|추가로|하루|연간|매년|포함해|합쳐|합해)) $`,
  'u',
);
const OF_MACHINES = new RegExp(`^의 (?:[가-힣]{1,5} ){0,2}[가-힣]*${MACHINE}(?:[을를이가로와과에도의,]| )`, 'u');

/** Places that are numbered where they stand right behind a numeral. */
const PLACE = /^(?:공장|라인|사업장|공구|구역|지구|블록|단지|캠퍼스|터미널|부두|호기|사옥|전시장|센터)$/u;

const BOND = /^ (?:전환|신주|교환|사채|회사채|무보증|사모|[CBE][BW])/;

/** Why a number with one of these counters is no figure: `age`, `rank`, `ordinal`, `per`; undefined where it counts. */
export function rankOf(
  text: string,
  counter: Counter,
  { value = 0 }: NumberReading,
  low: number | undefined,
  start: number,
  end: number,
) {
  const next = text.slice(end, end + 6);
  // `20대 직장인` are people of an age, `3대 주주` ranks, `서버 30대` are thirty machines.
  if (counter.form === '대') {
    if (isDecade(value) && (isDecade(low) || PEOPLE.test(next)))
      // `버스 30대가`, `총 90대의 항공기`: a count
      return MACHINE_BEFORE.test(text.slice(Math.max(0, start - 12), start)) ||
        OF_MACHINES.test(text.slice(end, end + 24))
        ? undefined
        : 'age';
    return /^ [가-힣A-Z]/u.test(next) && value <= 100 ? 'rank' : undefined;
  }
  // `2공장`, `3라인` are the second and third, `2개 공장` two.
  if (PLACE.test(counter.form))
    return value <= 30 && /\d/.test(text[end - counter.form.length - 1] ?? '') ? 'ordinal' : undefined;
  // `5세대 통신` against `300세대 단지`; `3면` of a paper against `총 28면`.
  if (counter.form === '세대') return value < 10 ? 'ordinal' : undefined;
  // `3자 배정`, `4자 회담`: parties, not letters; `101동 204호` an address.
  if (counter.form === '자') return value < 10 ? 'ordinal' : undefined;
  // `3회차 전환사채`: the third
  if (counter.form === '회차') return BOND.test(next) ? 'ordinal' : undefined;
  if (counter.form === '동') return /^ ?\d{1,4}호/u.test(next) ? 'ordinal' : undefined;
  if (counter.form === '부' && next.startsWith('리그')) return 'ordinal';
  if (counter.form === '면') return /일자 ?$/u.test(text.slice(Math.max(0, start - 3), start)) ? 'ordinal' : undefined;
  return /^당(?!시|사|일|국)/u.test(next) ? 'per' : undefined;
}
