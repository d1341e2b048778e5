// The clauses of a sentence in; one more for each that leaves its verb to the last, out: `[A는 B에 칩을,] C는 D에 강판을 공급한다`.
import type { Case, Clause, EntityMention } from '../../types.ts';
import type { Phrase } from './phrases.ts';
import type { Place } from './places.ts';
import type { Predicate } from './predicate.ts';
import { isSum } from './sums.ts';
import type { Token } from './tokens.ts';

interface Parts {
  /** Changed, as are all that follow: the clause without a verb stands before the one that has it. */
  clauses: Clause[];
  predicates: Predicate[];
  owner: number[];
  places: Map<EntityMention, Place>;
  phrases: readonly Phrase[];
  tokens: readonly Token[];
  /** Of the sentence in the document. */
  start: number;
}

/** So many phrases of a clause are looked at: time stays in proportion to the text. */
const REACH = 24;
const OTHER = new Set<Case>(['at', 'to', 'from', 'with', 'object', 'bare']);
const ACTORS = new Set<Case>(['subject']);

const acts = ({ case: kase, head, postposition }: Phrase): boolean =>
  (kase === 'topic' || kase === 'subject') && head?.kind === 'organization' && !postposition;

/** `가람전자에는 나래은행이 20억원을, …`: to whom it is done stands first. */
const isFronted = ({ head, particle, postposition }: Phrase, next: Phrase | undefined): boolean =>
  head?.kind === 'organization' &&
  /^에(?:는|도)?$|^엔$/u.test(particle) &&
  !postposition &&
  (next?.case === 'subject' || next?.listed === true);

/** `가람이 나래에 …, 다온은 솔내에 …`. */
const standAlike = (a: Phrase, b: Phrase): boolean => a.case === b.case || (acts(a) && acts(b));

/** `가람은 나래를, [누구]는 솔내를`: one whose name is not read, right behind the comma. */
const mayAct = (
  { case: kase, head, particle, postposition, first, last, listed }: Phrase,
  tokens: readonly Token[],
): boolean =>
  kase === 'topic' &&
  !head &&
  !postposition &&
  !listed &&
  first === last &&
  /^[은는]$/u.test(particle) &&
  !!tokens[first - 1]?.pause;

const actSeveral = (phrases: readonly Phrase[], tokens: readonly Token[]): boolean => {
  let [count, unread] = [0, 0];
  for (const phrase of phrases) {
    if (acts(phrase)) count++;
    else if (count > 0 && mayAct(phrase, tokens)) unread++;
    if (count > 1 || unread > 0) return true;
  }
  return false;
};

/** Splits off what stands before the last of two or more who do the same, each to another. */
export function settleGaps(parts: Parts): void {
  const { clauses, predicates, owner, phrases, tokens } = parts;
  if (phrases.length < 4 || !actSeveral(phrases, tokens)) return;
  if (settlePaid(parts)) return;
  for (let i = clauses.length - 1; i >= 0; i--) {
    const from = lastTold(predicates, i);
    const group: Phrase[] = [];
    for (let at = lastBefore(phrases, predicates[i]!.first); at >= 0 && group.length < REACH; at--) {
      const phrase = phrases[at]!;
      if (phrase.first <= from) break;
      // `A는 B에서 9억원을, [앱을 만드는] C는`
      if (!isWithin(owner[phrase.index]!, i, predicates)) group.unshift(phrase);
    }
    const fronted = group.flatMap((p, at) => (isFronted(p, group[at + 1]) ? [at] : []));
    const heads =
      fronted.length > 1 ? fronted : group.flatMap((p, at) => (acts(p) || (at > 0 && mayAct(p, tokens)) ? [at] : []));
    const others = fronted.length > 1 ? ACTORS : OTHER;
    for (let k = heads.length - 1; k > 0; k--) {
      const own = beforeNextPlace(group.slice(heads[k - 1]!, heads[k]!), tokens);
      const next = group.slice(heads[k]!, heads[k + 1] ?? group.length);
      const last = own.at(-1)!;
      if (!standAlike(own[0]!, next[0]!) || !tokens[last.last]?.pause || last.listed) continue;
      const pair =
        pairIn(own, next, others, tokens) ??
        (MADE.has(predicates[i]!.lemma) ? thingsIn(own, next, tokens) : undefined) ??
        (raises(predicates[i]!) ? sumsIn(own, next, tokens) : undefined);
      if (pair) split(parts, i, own, next, pair);
    }
  }
}

/** `국내에서는 가람이 나래에, [해외에서는] 다온이 솔내에`: where the next one does it is no part of the first. */
function beforeNextPlace(own: Phrase[], tokens: readonly Token[]): Phrase[] {
  const cut = own.findLastIndex((p) => tokens[p.last]?.pause) + 1;
  return cut > 0 && own.slice(cut).every((p) => p.case === 'at' && /^에서는?$|^에선$/u.test(p.particle))
    ? own.slice(0, cut)
    : own;
}

/** The last word of the verb before, where that modifies nobody. */
function lastTold(predicates: readonly Predicate[], index: number): number {
  for (let i = index - 1; i >= Math.max(0, index - REACH); i--)
    if (predicates[i]!.ending !== 'adnominal') return predicates[i]!.last;
  return index > REACH ? predicates[index - 1]!.last : -1;
}

const isWithin = (owner: number, index: number, predicates: readonly Predicate[]): boolean =>
  owner !== index && owner >= 0 && owner < index && predicates[owner]!.ending === 'adnominal';

const PAYS = /^(?:투자|투입|들이|출자)$/u;
/** `[가람은 9억원을 투자해 식당을,] 다온은 7억원을 투자해 공장을 짓는다`: what each pays for stands behind what it pays. */
function settlePaid({ clauses, predicates, phrases, owner, tokens, start }: Parts): boolean {
  const before = clauses.length;
  const pays = (k: number): boolean => predicates[k]!.ending === 'connective' && PAYS.test(predicates[k]!.lemma);
  for (let i = clauses.length - 1; i > 1; i--) {
    if (!MADE.has(predicates[i]!.lemma)) continue;
    let made = i;
    for (let k = i - 1; k > 0 && pays(k) && pays(k - 1); k--) {
      const at = lastBefore(phrases, predicates[k - 1]!.last) + 1;
      const [thing, actor] = [phrases[at], phrases[at + 1]];
      if (thing?.case !== 'object' || !tokens[thing.last]?.pause || !actor || !acts(actor)) break;
      const full = clauses[made]!;
      const { end } = thing;
      insert({ clauses, predicates, owner }, k, made, {
        ...full,
        start: start + tokens[thing.first]!.start,
        end,
        predicate: { start: end, end, text: full.predicate.text },
        arguments: [],
        dates: [],
        quantities: [],
      });
      owner[at] = k;
      clauses[k - 1]!.parent = k;
      made++;
    }
  }
  return clauses.length > before;
}

// The other party of each, in the same part: `B에`, and `D에`; `A는 B, C는 D에` has it with the last
function pairIn(
  own: readonly Phrase[],
  next: readonly Phrase[],
  others: ReadonlySet<Case>,
  tokens: readonly Token[],
): [Phrase, Phrase] | undefined {
  // `다온의 지분을`: of it
  const isFirm = ({ head, case: kase, first, last }: Phrase): boolean =>
    head?.kind === 'organization' ||
    (kase === 'object' && tokens.slice(first, last + 1).some(({ mention }) => mention?.kind === 'organization'));
  for (const a of own.slice(1)) {
    if (!isFirm(a) || !others.has(a.case)) continue;
    const b = next.slice(1).find((p) => isFirm(p) && others.has(p.case) && (a.case === 'bare' || a.case === p.case));
    if (b) return [a, b];
  }
  return undefined;
}

/** Deeds that are done to one thing each. */
const MADE = new Set(
  '신설 설립 개설 신축 건설 건립 증설 조성 구축 만들 준공 착공 완공 개소 개관 개점 세우 짓 출시 공개 선보이 내놓 개최'.split(
    ' ',
  ),
);
// `[나래대는 통신학과를,] 다온대는 화학과를 신설한다`
function thingsIn(
  own: readonly Phrase[],
  next: readonly Phrase[],
  tokens: readonly Token[],
): [Phrase, Phrase] | undefined {
  const isThing = ({ case: kase, last, postposition }: Phrase): boolean =>
    kase === 'object' && !postposition && tokens[last]?.mention?.kind !== 'quantity';
  const [a, b] = [own.at(-1)!, next.slice(1).find(isThing)];
  return own.length > 1 && isThing(a) && b ? [a, b] : undefined;
}

/** Whoever is the subject of these gets the money. */
const RAISES = new Set('유치 조달 확보 투자받 수혈받 모으 끌어모으 따내 배정받 벌 올리'.split(' '));
const raises = ({ lemma, voice }: Predicate): boolean =>
  RAISES.has(lemma) || (voice === 'passive' && /^(?:투자|출자|수혈|배정)$/u.test(lemma));
// `[나래는 2017년 50억원,] 다온은 올해 22억원을 유치했다`
function sumsIn(
  own: readonly Phrase[],
  next: readonly Phrase[],
  tokens: readonly Token[],
): [Phrase, Phrase] | undefined {
  const hasSum = ({ first, last }: Phrase): boolean => tokens.slice(first, last + 1).some(isSum);
  const [a, b] = [own.at(-1)!, next.slice(1).find(hasSum)];
  return own.length > 1 && hasSum(a) && b ? [a, b] : undefined;
}

function split(
  { clauses, predicates, owner, places, start, tokens }: Parts,
  at: number,
  own: readonly Phrase[],
  next: readonly Phrase[],
  [a, b]: [Phrase, Phrase],
): void {
  if (a.case === 'bare' && b.case !== 'bare') {
    a.case = b.case;
    a.particle = b.particle;
    for (const place of places.values())
      if (place.phrase === a && place.case === 'bare') Object.assign(place, { case: b.case, particle: b.particle });
  }
  const full = clauses[at]!;
  const end = own.at(-1)!.end;
  const gapped: Clause = {
    ...full,
    start: start + tokens[own[0]!.first]!.start,
    end,
    predicate: { start: end, end, text: full.predicate.text },
    arguments: [],
    dates: full.dates.filter((d) => d.start < end),
    quantities: full.quantities.filter((q) => q.start < end),
  };
  full.quantities = full.quantities.filter((q) => q.start >= end);
  if (full.dates.length > gapped.dates.length && gapped.dates.length)
    full.dates = full.dates.filter((d) => d.start >= end);
  insert({ clauses, predicates, owner }, at, at, gapped);
  for (const phrase of own) owner[phrase.index] = at;
  owner[next[0]!.index] = at + 1;
}

// A clause before the one at `at`, with the verb of the one at `verb`
function insert(
  { clauses, predicates, owner }: Pick<Parts, 'clauses' | 'predicates' | 'owner'>,
  at: number,
  verb: number,
  clause: Clause,
): void {
  clauses.splice(at, 0, clause);
  for (const one of clauses) if (one.parent !== undefined && one.parent >= at) one.parent++;
  predicates.splice(at, 0, { ...predicates[verb]!, tight: false });
  for (let i = 0; i < owner.length; i++) if (owner[i]! >= at) owner[i]!++;
}

function lastBefore(phrases: readonly Phrase[], token: number): number {
  let [low, high] = [0, phrases.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (phrases[middle]!.first >= token) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}
