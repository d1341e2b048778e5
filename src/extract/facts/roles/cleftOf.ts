// A clause in; whom a copula names for the one that it leaves out, out: `가람전자가 손잡은 곳은 나래화학이다`.
import type { Scene } from '../events/scene.ts';
import { listBefore } from './lists.ts';

const CLEFT =
  /^\s(?:유일한\s)?(?:곳|회사|기업|업체|상대|상대방|파트너|대상|기관|대학|스타트업|경쟁사)(?:은|이)\s(?:바로\s|다름 아닌\s)?(?:[가-힣A-Za-z\d]+(?<![은는이가을를에])\s){0,4}?[‘'“]?$/u;
const IS_ONE = /^(?:\([^)]*\))?[’'”"]?(?:이?다(?=[.\s]|$)|이며|이고|였|이었|로,?\s|으로,?\s)/u;

/** `가람전자가 손잡은 곳은 나래화학이다`: who the sentence says it was. */
export function cleftOf(scene: Scene, index: number): string[] {
  const { text, start, organizations } = scene.sentence;
  const { end } = scene.clauses[index]!.predicate;
  const first = organizations.findIndex((o) => o.start > end);
  if (first < 0 || !CLEFT.test(text.slice(end - start, organizations[first]!.start - start))) return [];
  const last = organizations.findIndex((o, i) => i >= first && IS_ONE.test(text.slice(o.end - start)));
  const listed = last < 0 ? [] : listBefore(scene, last);
  return listed[0]?.start === organizations[first]!.start ? listed.map((o) => o.name) : [];
}
