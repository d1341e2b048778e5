// Predicates in, the tree that they make out: which clause each is joined to, and the modality that it takes from there.
import type { Predicate } from './predicate.ts';
import type { Token } from './tokens.ts';
import { isHaving, STATIVE } from './verbs.ts';

const NEAR = 4;

/** For each predicate the index of the one that it is joined to, modifies or is quoted by; undefined for a main one. */
export function linkPredicates(predicates: readonly Predicate[], tokens: readonly Token[]): (number | undefined)[] {
  const parents = new Array<number | undefined>(predicates.length).fill(undefined);
  // Going back from the end: the next clause that modifies no noun, the next such that is no 하기, the next that reports
  let free: number | undefined;
  let verbal: number | undefined;
  let report: number | undefined;
  for (let i = predicates.length - 1; i >= 0; i--) {
    const p = predicates[i]!;
    const next = predicates[i + 1];
    if (next && p.ending !== 'final') {
      // Where nothing follows but adnominal clauses, it goes with the next: `…다고 발표한 A사`
      if (p.ending === 'adnominal' || joinsModifier(p, next, tokens)) parents[i] = i + 1;
      else if (p.ending === 'quoted') parents[i] = verbal ?? i + 1;
      // 말하며 … 주문했다고: who speaks goes on to the next saying, not to what is said
      else if (p.ending === 'connective' && p.reporting) parents[i] = report ?? free ?? i + 1;
      else parents[i] = free ?? i + 1;
    }
    if (p.ending === 'adnominal') continue;
    free = i;
    if (p.ending !== 'nominal') verbal = i;
    if (p.reporting) report = i;
  }
  return parents;
}

// 함께 세운 (`출자해 설립한`): what is done to do the next, close by and with nothing between but its object
function joinsModifier(p: Predicate, next: Predicate, tokens: readonly Token[]): boolean {
  if (p.ending !== 'connective' || next.ending !== 'adnominal') return false;
  if (tokens[p.last]?.pause) return false;
  if (isShared(p, next, tokens) || isOfWhoActs(p, next, tokens)) return true;
  // `총회를 열어 다온홀딩스가 추천한 인사를 선임한다`: who does the next is somebody else
  if (hasMentionedSubject(tokens, p.last + 1, next.first)) return false;
  // `4억원을 들여 자동 설비를 갖춘 공장을 짓는다`: what a thing has leads to nothing
  if (isHaving(next)) return false;
  // `작업이 빨라져 비용을 30% 줄일 수 있는 장비`
  if (next.first - p.last > NEAR) return p.tight && next.unreal === 'possible';
  // `공장을 찾아 근무 중인 직원들을 격려했다`: whoever comes finds the others at work
  if (next.modality === 'ongoing' && VISITING.has(p.lemma)) return false;
  if (p.unreal === 'purpose') return true;
  // `7조원을 투입해 칩 6만개를 탑재한 센터를 짓는다`: what the thing has is not what is paid for
  if (PAID.has(p.lemma) && HAD.has(next.lemma)) return false;
  return p.tight && (!next.stative || MADE.has(next.lemma));
}

// `나래화학을 인수하고 공장을 지은 다온소재가 …`: nobody stands before, so both are told of who follows
function isOfWhoActs(p: Predicate, next: Predicate, tokens: readonly Token[]): boolean {
  const first = tokens[next.last + 1]?.mention;
  if (!first || first.kind === 'date' || first.kind === 'quantity' || !/[고며]$/u.test(tokens[p.last]!.word))
    return false;
  let at = next.last + 1;
  while (tokens[at + 1]?.mention === first) at++;
  if (!/^[은는이가]$/u.test(tokens[at]!.tail) || next.voice === 'passive') return false;
  for (let i = 0; i < next.first; i++) {
    const { verb, word, mention } = tokens[i]!;
    if (!verb && mention?.kind !== 'date' && /[은는이가도]$/u.test(word)) return false;
  }
  return true;
}

const hasMentionedSubject = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (tokens[i]!.mention?.kind === 'organization' && /^[이가]$/u.test(tokens[i]!.tail)) return true;
  return false;
};

/** What several do for one thing, each a part: `가람시가 주최하고 나래원이 주관한 포럼`. */
const PARTS = new Set(
  '주최 주관 주도 총괄 이끌 참여 참가 함께하 함께 후원 협찬 기획 설계 시공 개발 제작 투자 출자 운영'.split(' '),
);
// Two deeds of one thing, each with who does it right before and nothing that it is done to
function isShared(p: Predicate, next: Predicate, tokens: readonly Token[]): boolean {
  if (!PARTS.has(p.lemma) || !PARTS.has(next.lemma) || !/[고며]$/u.test(tokens[p.last]!.word)) return false;
  if (!hasMentionedSubject(tokens, p.last + 1, next.first)) return false;
  for (let i = p.first - 1; i >= Math.max(0, p.first - NEAR); i--) {
    const { mention, tail } = tokens[i]!;
    if (/^[을를]$/u.test(tail)) return false;
    if (mention?.kind === 'organization') return /^[이가]$/u.test(tail);
  }
  return false;
}

const VISITING = new Set('찾 찾아가 방문 들르'.split(' '));
/** What is done before leads to what these make: `출자해 세우는 회사`. */
const MADE = new Set('세우 만들 설립 짓 건설 조성 신설 꾸리 차리'.split(' '));
const PAID = new Set('투자 투입 들이 쏟 쏟아붓 조성 마련 결성 선정 선발'.split(' '));
const HAD = new Set('탑재 장착 내장 적용 보유 활용 이용 사용 품 접목 결합 지원 확보'.split(' '));

/** What is planned, by a noun: `…한다는 일정이다`. */
const PLANS = new Set('일정 계획 방침 목표 구상 예정 복안 전략 포부 청사진 그림'.split(' '));
const DENIALS = new Set('아니 부인 반박 일축 사실무근'.split(' '));
const CANCELLING = new Set('철회 취소 무산 백지화 포기 폐기 번복 결렬 파기 불발 없던 접'.split(' '));
/** What is denied stands before such a noun: `인수했다는 [보도를] 부인했다`, `매각한 [사실이] 없다`. */
const DENIED = /^(?:것|사실|바|적|일|보도|소문|설[은을이]|의혹|주장|관측|이야기|얘기)/u;
/** Deeds of one moment, done before what they lead to: `협약을 [맺고] 공장을 지을 계획이다`. */
const SETTLED = new Set('맺 체결 손잡 맞잡 합의 서명 조인'.split(' '));

const isCall = ({ ending, last, lemma }: Predicate, tokens: readonly Token[]): boolean =>
  ending === 'connective' && /^(?:선발|모집|채용|뽑)$/u.test(lemma) && /며,?$/u.test(tokens[last]!.word);

const isGround = ({ last }: Predicate, tokens: readonly Token[]): boolean =>
  /[함됨]에$/u.test(tokens[last]!.word) && tokens[last + 1]?.word.startsWith('따라') === true;

/**
 * Fills in the modality of clauses that have none of their own (하고, 해) from the clause that they are joined to, and
 * carries denials and cancellations back. `isAhead`: whether the clause has a date of its own that looks ahead; `isOver`:
 * whether what dates it has look back.
 */
export function settleModality(
  predicates: readonly Predicate[],
  parents: readonly (number | undefined)[],
  tokens: readonly Token[],
  isAhead: (index: number) => boolean,
  isOver: (index: number) => boolean,
): void {
  for (let i = predicates.length - 1; i >= 0; i--) {
    const p = predicates[i]!;
    const parent = predicates[parents[i] ?? -1];
    // `공장을 완공함에 따라 라인을 옮긴다`: it is done by then
    if (p.ending === 'nominal' && !p.unreal && !isAhead(i) && isGround(p, tokens)) p.modality = 'occurred';
    if (p.modality === undefined) {
      // `2019년 세워져 직원이 30명이다`: what is so now came about before
      // `11월 착공해 내년 생산한다는 일정이다`: what is planned so
      const plan = parent?.light === '이' && PLANS.has(parent.lemma);
      const state = !plan && parent !== undefined && (parent.light === '이' || STATIVE.has(parent.lemma));
      // `30명을 선발하며 접수는 20일까지다`, `30명을 모집하며 누구나 지원할 수 있다`
      if ((state || !parent || parent.unreal === 'possible') && isCall(p, tokens)) {
        p.modality = 'planned';
        continue;
      }
      p.modality =
        plan || ((state || !parent) && isAhead(i))
          ? 'planned'
          : state || !parent?.modality
            ? 'occurred'
            : parent.modality;
      // 할 수 있도록, 하기 위해, 하면: what is joined to it is as unreal
      const joined = p.ending === 'connective' && parent?.unreal && parent.unreal !== 'considered';
      if (joined && !p.unreal && parent.ending !== 'nominal') p.unreal = parent.unreal;
      else if (p.modality === 'planned' && !p.unreal && !isAhead(i))
        // `지난해 8월 착공, 2027년 완공할 계획이다`
        if (SETTLED.has(p.lemma) || (p.ending === 'connective' && isOver(i))) p.modality = 'occurred';
    }
    if (!parent) continue;
    // `…한다는 것은 사실이 아니다`, `…했다는 보도를 부인했다`; not `나래소재를 인수한 가람전자는 부인했다`
    const { ending } = p;
    if (DENIALS.has(parent.lemma) && ending !== 'connective')
      p.negated ||= p.said || ending !== 'adnominal' || DENIED.test(tokens[p.last + 1]?.word ?? '');
    // `세우려던 계획을 철회했다`, `사들이기로 했으나 무산됐다`
    if (CANCELLING.has(parent.lemma) && p.modality === 'planned' && p.ending !== 'quoted') p.negated = true;
  }
}
