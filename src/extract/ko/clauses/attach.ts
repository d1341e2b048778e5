// Phrases, dates and quantities in, the predicate that each belongs to out.
import type { Case, DateMention, QuantityMention } from '../../types.ts';
import type { Phrase } from './phrases.ts';
import type { Predicate } from './predicates.ts';
import type { Token } from './tokens.ts';

export interface Attachable {
  kind: 'phrase' | 'date' | 'quantity';
  /** First and last word. */
  token: number;
  last: number;
  case: Case;
  phrase?: Phrase;
  date?: DateMention;
  quantity?: QuantityMention;
}

const NOT_TAKING_SUBJECT = new Set('유망 다양 우수 중요 강력 필요 유명 특별 막대 새롭 급성장'.split(' '));
/** Heads that the clause does not lack: `A가 B를 세운 것`, `…할 곳`. */
const OUTER_HEAD =
  /^(?:것|곳|이유|배경|까닭|사실|점|때|자리|가운데|경우|만큼|데|일|바|당시|이후|결과|계획|방안|방침|의혹|혐의|모습|의미|셈)/u;

/** The predicate's index for each item; an item behind the last predicate has none. */
export function attachTo(
  items: readonly Attachable[],
  predicates: readonly Predicate[],
  parents: readonly (number | undefined)[],
  tokens: readonly Token[],
): Map<Attachable, number> {
  const attached = new Map<Attachable, number>();
  const phrases = items.filter((i) => i.kind === 'phrase').sort((a, b) => a.token - b.token);
  const isSubject = (i: Attachable) => i.case === 'subject' || i.case === 'topic';
  const subjectBetween = (from: number, to: number) =>
    phrases.some((p) => isSubject(p) && p.token > from && p.last < to);
  const objectBetween = (from: number, to: number) =>
    phrases.some((p) => p.case === 'object' && p.token > from && p.last < to && !p.phrase?.postposition);
  const owned = (index: number) => phrases.some((p) => isSubject(p) && attached.get(p) === index);
  // Inside a modifier: the modifier's own verb, what is joined to it, and 하기 before a finite verb
  const isEmbedded = (index: number): boolean => {
    const p = predicates[index];
    const parent = parents[index];
    if (p?.ending === 'adnominal') return true;
    if (p?.ending === 'nominal')
      return /(?:기|기도|기는)$/u.test(tokens[p.last]?.word ?? '') && index < predicates.length - 1;
    return p?.ending === 'connective' && parent !== undefined && predicates[parent]?.ending === 'adnominal';
  };
  const mainAfter = (index: number) => {
    for (let j = index; j < predicates.length; j++) if (!isEmbedded(j)) return j;
    return index;
  };

  function choose(item: Attachable): number | undefined {
    let q = predicates.findIndex((p) => p.first > item.last);
    if (q < 0) return undefined;
    if (item.case === 'topic') return chooseTopic(mainAfter(q));
    for (; q < predicates.length; q++) {
      const p = predicates[q];
      if (!p) break;
      if (
        q === predicates.length - 1 ||
        (p.ending !== 'adnominal' && !(isEmbedded(q) && (item.case === 'subject' || item.kind === 'date')))
      )
        return q;
      // What is joined to a modifier takes what the modifier takes
      const judge = item.kind === 'date' && p.ending === 'connective' ? (predicates[parents[q] ?? q] ?? p) : p;
      if (belongs(item, judge, q)) return q;
    }
    return predicates.length - 1;
  }

  // `A는 B가 C한다고 밝혔다`: the topic is who says it; without a subject of its own the quoted clause has A too (inherited)
  function chooseTopic(q: number): number {
    let j: number | undefined = q;
    const seen = new Set<number>();
    while (j !== undefined && !seen.has(j)) {
      seen.add(j);
      const p: Predicate | undefined = predicates[j];
      const parent: number | undefined = parents[j];
      if (
        p?.ending === 'quoted' &&
        parent !== undefined &&
        predicates[parent]?.reporting &&
        !subjectBetween(p.last, predicates[parent]?.first ?? 0)
      )
        return parent;
      if (p?.ending !== 'connective') break;
      j = parent;
    }
    return q;
  }

  function belongs(item: Attachable, p: Predicate, q: number): boolean {
    const next = predicates[q + 1];
    const adjective = p.stative && NOT_TAKING_SUBJECT.has(p.lemma);
    if (item.case === 'subject') {
      const matrix = mainAfter(q);
      // `A가 B가 조성한 펀드에 출자했다`: the nearer subject is the modifier's
      if (matrix !== q && subjectBetween(item.last, p.first)) return false;
      if (subjectBetween(p.last, predicates[matrix]?.first ?? 0)) return true;
      if (p.voice === 'passive' || adjective) return false;
      if (owned(matrix) || (next && owned(q + 1))) return true;
      const head = tokens[p.last + 1]?.word ?? '';
      return !objectBetween(item.last, p.first) || OUTER_HEAD.test(head);
    }
    if (item.kind === 'date') {
      const follower = phrases.find((f) => isSubject(f) && f.token > item.last && f.last < p.first);
      if (follower) {
        const own = attached.get(follower) ?? choose(follower);
        if (own !== q) return false;
      }
      // A length of time is of what lasts, not of what was done at once to the noun (`4월부터 석 달간 선발된 직원을 가르쳤다`)
      if (p.voice === 'passive' && item.date?.form === 'duration') return false;
      if (p.voice === 'passive' && item.date?.after.startsWith('부터')) return false;
      return !p.stative && p.unreal !== 'possible' && !tokens[item.last]?.pause;
    }
    // 와도, 에는: what is set off by 도, 는 belongs to the main verb
    if (item.case === 'with' && /[도는]$/u.test(item.phrase?.particle ?? '')) return false;
    return !adjective;
  }

  // Subjects first, left to right: what they belong to decides for the dates before them
  for (const item of [...phrases.filter(isSubject), ...items.filter((i) => i.kind !== 'phrase' || !isSubject(i))]) {
    const index = choose(item);
    if (index !== undefined) attached.set(item, index);
  }
  return attached;
}
