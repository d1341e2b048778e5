// The nouns and verbs that finish a predicate's meaning (할 계획, 한 뒤, 하기로 결정): what they make of the clause before them.
import type { Ending } from '../../types.ts';

/** Deeds that are only thought of. */
export const CONSIDERED = new Set('검토 고려 타진 저울질 논의 모색 구상 추측 거론'.split(' '));

/** 이다 closes, 이며 joins, 인 stands before a noun, 이라고 is said, 을 is the object of a verb. */
export function toEnding(rest: string): Ending {
  if (/^(?:이라고|라고|이라며|라며|이라면서|라면서|임을)/u.test(rest)) return 'quoted';
  if (/^(?:이며|이고|이지만|이나|으로|로|이어서|인데|하에|이?[었였](?:으나|지만|고|으며|는데))/u.test(rest))
    return 'connective';
  if (/^(?:인|이던|이었던|이라는|이란|의)$/u.test(rest)) return 'adnominal';
  if (/^(?:을|를|도|까지|이|가|은|는|에)$/u.test(rest)) return 'nominal';
  return 'final';
}

/** Deeds that only lie ahead, however they are told: `증설을 추진하고 있다`, `준공을 앞둔`. */
export const AHEAD = new Set('추진 준비 앞두'.split(' '));

/** What is only said or feared, behind a clause that it names: `인수한다는 [관측이] 나온다`. */
export const RUMOUR = /^(?:관측|소문|설[이은도을]|전망|분석|추측|우려|기대|가능성|시나리오|얘기|이야기)/u;

/** Behind 할: what is still to come, with its ending. */
export const PLANNED_NOUN = /^(예정|계획|방침|것|전망|예상|듯|셈|생각|뜻|의사|채비|태세|참)(.*)$/u;
/** Behind 하겠다는, 한다는: who means to do it. */
export const INTENT_NOUN = /^(계획|방침|구상|전략|복안|목표|의지|포부|뜻|각오|청사진|생각|방안|취지)(.*)$/u;
/** Behind 하는, 하는 것이: what is agreed on or meant, and not done yet. */
export const GIST =
  /^(내용|골자|조건|일정|구상|뼈대|핵심|요지|목표|계획|방침)(이다|다|이며|으로|로|의|인|이라고|라고|을|를)$/u;
/** Behind 한: the next comes after, or of it. */
export const AFTER_NOUN = /^(?:(?:뒤|후|이후|직후|이래|다음|끝)(?:에|에는|로|로는|부터|에도|에야)?|지|결과)$/u;
/** Behind 하는: the next goes on beside it. */
export const WHILE_NOUN = /^(?:가운데|한편|동시에|반면|데|데다|등|채|만큼|터라|터에|상황에서|상태에서|상태로)$/u;
/** Behind 한 것으로: how it is known. */
export const HEARSAY = new Set(
  '보 알려지 나타나 전해지 확인 조사 집계 분석 파악 보이 보인 전망 예상 기대 관측 추정 드러나 평가'.split(' '),
);
/** Those of them that look ahead. */
export const FORECAST = new Set('보 보이 전망 예상 기대 관측 추정'.split(' '));
/** Behind 하기로: it is decided. */
export const DECIDED = new Set('하 결정 합의 확정 약속 결의 협의 의결 계획 뜻 마음먹 정하 나서'.split(' '));
/** The same of two words: 뜻을 모으다. */
export const DECIDED_NOUN = /^(?:뜻|의견|합의|방침|가닥|마음|계획)[을를이도]?$/u;
/** The verb of those two. */
export const DECIDED_VERB = new Set('모으 맺 체결 정하 이루 잡 하 세우 같이 굳히'.split(' '));
