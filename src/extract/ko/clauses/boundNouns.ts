// What follows a bound noun (계획, 예정, 것) in, how the clause that it closes ends out.
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
