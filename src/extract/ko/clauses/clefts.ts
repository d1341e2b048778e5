// The clauses of a sentence in; `A를 인수한 곳은 B다` told as `B가 A를 인수했다`, and `취임한 2008년` with its year, out.
import type { Clause, EntityMention, Mention } from '../../types.ts';
import { readCopula } from '../particles.ts';
import { readTitle } from '../people/titles.ts';
import { isDenial } from './denied.ts';
import type { Phrase } from './phrases.ts';
import type { Place } from './places.ts';

interface Parts {
  clauses: readonly Clause[];
  phrases: readonly Phrase[];
  /** Changed: whose the phrase of the name is. */
  owner: number[];
  places: ReadonlyMap<EntityMention, Place>;
  entities: readonly EntityMention[];
  text: string;
  /** Of the sentence in the document. */
  start: number;
}

/** A noun that only stands for who did it or what was done, as topic or subject. */
const STANDS_FOR =
  /(?:^|\s)(?:이|사람|인물|주인공|장본인|주역|회사|기업|업체|기관|단체|대학|법인|재단|브랜드|스타트업|투자사|투자자|운용사|곳|쪽|측|상대|상대방|상대편|파트너|것|것이|게|건)(?:으?로는|은|는|이|가|도)?$/u;
/** What one does with somebody: `A가 손잡은 상대는 B다`. */
const COMITATIVE =
  /^(?:손잡|잡|맞잡|협력|협업|제휴|공조|연대|동맹|합작|공동개발|공동연구|교류|뭉치|합치|맺|체결|경쟁|경합|맞붙|다투|겨루|격돌|맞서|싸우|만나)$/u;
const IS_GIST = /(?:것[은이도]|건|게)$/u;
/** `나래벤처스와 다온캐피탈 두 곳이다`, `나래벤처스, 다온캐피탈 등이다` */
const COUNTED =
  /^ 등(?=이다|이었다|이며|이고|으로,)|^ (?:등 ?)?(?:두|세|네|다섯|\d{1,3}) ?(?:개 ?)?(?:곳|회사|개사|업체|기업|사람|명|개)(?=이다|다|이었다|였다|이며|으로)/u;
const CLOSES =
  /^(?:다|이다|이었다|였다|입니다|이며|이고|이었고|였고|이었으며|였으며|이지만|지만|로,|으로,|이라고|라고|이라며|라며)/u;

/** So many names and clauses from its end on a sentence may be a cleft of. */
const REACH = 16;

/** `투자한 곳으로는 나래로봇, 다온바이오 등이 있다`: the list that is given for the noun. */
const GIVEN =
  /^['"’”]?(?:\([^()]{1,20}\))?['"’”]?( 등)?[이가] (?:있(?:다|으며|고)|꼽(?:힌다|히며|히고|혔다)|대표적이)/u;
const FOR_NOUN = /^으?로는$/u;

/** Changes clauses, phrases, places and owners in place, before arguments are given out. */
export function settleClefts(parts: Parts): void {
  const { entities, text, start } = parts;
  const near = entities.slice(-REACH);
  const behind = ({ end }: EntityMention): string => text.slice(end - start, end - start + 30);
  const named = near.findLast((e) => closes(e, behind(e)));
  if (named && settle(parts, named)) return;
  const given = near.findLast((e) => GIVEN.test(behind(e)));
  if (given) settle(parts, given, GIVEN.exec(behind(given))![1] === undefined ? 'for-noun' : 'list');
}

/** Whether a clause was found that the name closes. */
function settle(parts: Parts, last: EntityMention, by: 'copula' | 'list' | 'for-noun' = 'copula'): boolean {
  const { clauses, phrases, owner, places, entities, text, start } = parts;
  for (let i = clauses.length - 1; i >= Math.max(0, clauses.length - REACH); i--) {
    const clause = clauses[i]!;
    const { end } = clause.predicate;
    if (end > last.start || isDenial(clause)) continue;
    const isGist = by === 'copula' && clause.ending === 'nominal' && IS_GIST.test(clause.predicate.text);
    // Something else is told between
    if (clause.ending !== 'adnominal' && !isGist) return false;
    const head = isGist ? undefined : phrases[firstFrom(phrases, end)];
    if (!isGist && !(head && isTopical(head, by) && !head.head && standsFor(head, end, text, start))) continue;
    const after = head ? head.end + head.particle.length : end;
    if (last.start < after) continue;
    // `투자하고 협업하는 곳으로는`: both are done to them, by whom the first says
    const chain = by === 'copula' ? [i] : [...joinedBefore(clauses, i, text, start), i];
    const has = (among: readonly number[], ...cases: string[]): boolean =>
      phrases.some((p, at) => among.includes(owner[at]!) && cases.includes(p.case));
    const hasSubject = has(chain, 'subject', 'topic');
    const caseIn = (at: number): 'with' | 'object' | 'subject' => {
      const isWith = COMITATIVE.test(clauses[at]!.lemma ?? '') && !has([at], 'with');
      return hasSubject && isWith ? 'with' : hasSubject && clauses[at]!.voice !== 'passive' ? 'object' : 'subject';
    };
    const names = listedWith(last, entities, after, text, start);
    const cases = chain.map(caseIn);
    const own = cases.at(-1)!;
    for (const mention of names) {
      const place = places.get(mention);
      // `댄 곳은 나래벤처스였고`: the name is in the predicate
      if (!place) {
        clause.arguments.push({ mention, case: own, particle: '', list: -1 });
        continue;
      }
      place.case = place.phrase.case = own;
      if (by !== 'copula') place.phrase.particle = '';
      owner[place.phrase.index] = i;
    }
    for (const [at, j] of chain.slice(0, -1).entries())
      if (!has([j], 'object', 'with', 'at'))
        for (const mention of names) clauses[j]!.arguments.push({ mention, case: cases[at]!, particle: '', list: -1 });
    clause.ending = 'final';
    clause.parent = undefined;
    return true;
  }
  return false;
}

/** The verbs joined to one, nothing between them: `투자하고` of `투자하고 협업하는`. */
function joinedBefore(clauses: readonly Clause[], index: number, text: string, start: number): number[] {
  const chain: number[] = [];
  for (let j = index - 1; j > index - REACH; j--) {
    const [clause, next] = [clauses[j], clauses[j + 1]!];
    if (clause?.ending !== 'connective') break;
    if (text.slice(clause.predicate.end - start, next.predicate.start - start).trim()) break;
    chain.unshift(j);
  }
  return chain;
}

/** Index of the first phrase that begins at a place or behind it. */
function firstFrom(phrases: readonly Phrase[], at: number): number {
  let [low, high] = [0, phrases.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (phrases[middle]!.start >= at) high = middle;
    else low = middle + 1;
  }
  return low;
}

const isTopical = ({ case: kase, particle }: Phrase, by: 'copula' | 'list' | 'for-noun'): boolean =>
  (by !== 'for-noun' && (kase === 'topic' || kase === 'subject')) || (by !== 'copula' && FOR_NOUN.test(particle));

const standsFor = (head: Phrase, from: number, text: string, start: number): boolean =>
  STANDS_FOR.test(text.slice(Math.max(from, head.start) - start, head.end - start + head.particle.length));

// `나래다`, `나래 등 세 곳이다`, `김다온 박사다`
function closes(entity: EntityMention, behind: string): boolean {
  let rest = behind.replace(/^['"’”]?(?:\([^()]{1,20}\))?['"’”]?/u, '');
  if (entity.kind === 'person') {
    const title = rest.startsWith(' ') ? readTitle(rest.slice(1)) : undefined;
    if (title) rest = rest.slice(1 + title.end).replace(/^\([^()]{1,20}\)/u, '');
  }
  const counted = COUNTED.exec(rest);
  if (counted) rest = rest.slice(counted[0].length);
  return CLOSES.test(rest) && (readCopula(rest, 0) !== undefined || /^(?:로|으로),/u.test(rest));
}

// `A와 B 두 곳이다`: those that stand right before, joined
function listedWith(
  last: EntityMention,
  entities: readonly EntityMention[],
  after: number,
  text: string,
  start: number,
): EntityMention[] {
  const found = [last];
  for (let i = entities.lastIndexOf(last) - 1; i >= 0 && entities[i]!.start >= after; i--) {
    const between = text.slice(entities[i]!.end - start, found[0]!.start - start);
    if (!/^(?:와|과|, ?|·| 및 )\s?$/u.test(between)) break;
    found.unshift(entities[i]!);
  }
  return found;
}

/** `취임한 2008년에`: what modifies a mere date was done then. */
export function dateByHead(clause: Clause, head: Phrase, dates: readonly Mention[]): void {
  if (clause.dates.length) return;
  const date = dates.find((d) => d.start === head.start && d.end <= head.end && head.end - d.end < 2);
  if (date?.kind === 'date' && date.edtf) clause.dates.push(date);
}
