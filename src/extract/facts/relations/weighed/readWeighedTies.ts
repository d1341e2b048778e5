// A read article, its events and the ties that rules found in; those that its words bear out, and the ties that they give away besides, out.
import type { DraftEvent, DraftRelation, ReadArticle, ReadSentence, Span, Trace } from '../../../types.ts';
import { Scene } from '../../events/scene.ts';
import { isStakeOf, sellsStake, sellsToOther } from '../../events/stakes.ts';
import { isBody } from '../../roles/nounContext.ts';
import { toTie } from '../tieClause.ts';
import { keyOf, pairKeyOf } from '../keys.ts';
import { CLASSES } from './classes.ts';
import { lookAgain } from './again/lookAgain.ts';
import { logitOf, typeOf } from './again/rows.ts';
import { isNamed, toRuled, type End } from './pairs.ts';
import { reasonsFor } from './reasons.ts';
import { weighPairs, type Weighed } from './scorer.ts';

/** So likely a tie must be that no rule tells: where a sentence names both ends, and where it means one. */
const LIKELY = { named: 0.6, meant: 0.5 };
/** A tie that a rule tells and that is less likely than this is none, where two are likely not tied, or by another type. */
const UNLIKELY = 0.1;
const UNTIED = 0.3;
const OTHERWISE = 0.4;
/** Of one organization's ties of a type so many are looked at. */
const MOST_TOLD = 20;
/** `납품하지 않는다`, `협상은 결렬됐다`, `동맹을 깼다`: not what comes of it. */
const UNDONE =
  /않|못 ?[하했]|실패|결렬|무산|중단|철회|취소|해지|파기|깼다|깨졌|부인|거절|거부|불발|탈락|퇴짜|소문|거론|(?:뜻|계획|생각)이 없|사실이 아니|목표(?:이?다|였다)/u;
/** `납품하면`, `투자할 수 있다`: nobody says that it is so. */
const isUnreal = (end: End): boolean =>
  isNamed(end) && end.clause !== undefined && (end.clause.negated || end.clause.unreal === 'condition');
/** `나래소재를 인수할 것이라는 전망이 나온다`, `인수를 검토한다`: one deed, which nobody has done or said to do. */
const isOnlySeen = ({ type, told: { pair } }: Chance): boolean =>
  /^(?:acquisition|investment)$/u.test(type) &&
  [pair.a, pair.b].some((end) => isNamed(end) && end.clause && SEEN.has(end.clause.unreal));
const SEEN = new Set<string | undefined>(['forecast', 'considered']);
/** `한빛대와 ‘배터리학과’를 연다`: what is taught, nobody who teaches. */
const isCourse = (name: string): boolean => /(?:학과|학부|전공|과정)$/u.test(name);
/** `참가 기업은 나래전자, 다온건설 등이다`: who came buys nothing by that, nor rents. */
const isOfGuests = ({ type, told: { setting } }: Chance): boolean =>
  /^(?:supply|investment|acquisition|tenancy)$/u.test(type) && GUESTS.test(setting.sentence.text);
const GUESTS =
  /^(?:이날 |이번 |올해 |주요 )?(?:참여|참가|참석) (?:수요|주요)?(?:기업|기관|업체|회사)(?:은|는|으로는|에는) /u;
/** `나래전자가 3만㎡ 부지에 20억원을 투자해 생산시설을`: works of its own, paid into nobody whom the sentence leaves out. */
const WORKS = /(?:부지|용지|대지)에 |(?:공장|시설|설비|라인|연구소|물류센터)[을를이에] /u;
const isOwnWorks = ({ type, told: { pair, setting } }: Chance): boolean =>
  type === 'investment' && !isNamed(pair.a) && WORKS.test(setting.sentence.text);
/** `최대주주인 나래PE에게서 지분 60%를 넘겨받는다`: who sells has paid nothing into who buys. */
const isOfSeller = ({ type, source, target, told: { setting } }: Chance): boolean =>
  /^(?:investment|partnership)$/u.test(type) &&
  ((type === 'investment' && sellsStake(setting.sentence, source)) || sellsToOther(setting.sentence, source, target)) &&
  !isStakeOf(setting.sentence, target);
/** `나래는 80억원, 다온은 30억원을 유치했다`: each does so for itself. */
const isEachAlone = ({ type, source, target, told: { setting } }: Chance): boolean => {
  const { clauses } = setting.sentence;
  const gapped = type === 'investment' && clauses.find((c) => c.predicate.start === c.predicate.end);
  const acts = (name: string, verb: string): boolean =>
    clauses.some(
      (c) =>
        c.predicate.text === verb &&
        c.arguments.some((a) => /^(?:topic|subject)$/u.test(a.case) && a.mention.name === name),
    );
  return !!gapped && acts(source, gapped.predicate.text) && acts(target, gapped.predicate.text);
};
/** `나래는 로봇을 만든다. 한빛대는 융합전공을 운영한다`: who does it by itself does not do it with whom was told of before. */
const isOfOwnSubject = ({ type, told: { pair } }: Chance): boolean =>
  type === 'education' &&
  !isNamed(pair.a) &&
  isNamed(pair.b) &&
  pair.b.clause?.ending === 'final' &&
  pair.b.clause.arguments.some((a) => /^(?:topic|subject)$/u.test(a.case) && a.mention.name === pair.b.name);
const FIRM = /^(?:company|startup|affiliate|venture-capital)$/;
/** A second tie of a pair must be nearly as likely as the first. */
const NEARLY = 0.9;

/** How likely a tie is, where it is told most clearly. */
interface Chance {
  key: string;
  pair: string;
  type: string;
  source: string;
  target: string;
  likely: number;
  told: Weighed;
  /** The number of its class. */
  at: number;
  /** What the ties beside it speak for it: a difference of logits. */
  beside: number;
}

/** How likely two are tied at all, and by the type by which they most likely are. */
interface PairChance {
  tied: number;
  best: number;
  /** A sentence names these two and nobody else. */
  alone: boolean;
}

/** What the words of a document's ties say of them. */
interface Chances {
  /** By the keys of ties; those that are not unlikely. */
  ties: ReadonlyMap<string, Chance>;
  /** All pairs that were weighed, by their keys. */
  pairs: ReadonlyMap<string, PairChance>;
}

function weighTies(
  sentences: readonly ReadSentence[],
  events: readonly DraftEvent[],
  ruled: readonly DraftRelation[],
): Chances {
  const ties = new Map<string, Chance>();
  const pairs = new Map<string, PairChance>();
  const weighed = [...weighPairs(sentences, toRuled(ruled, events))];
  const again = lookAgain(weighed, ruled);
  for (const [place, told] of weighed.entries()) {
    const { a, b } = told.pair;
    const pair = pairKeyOf(a.name, b.name);
    const known = pairs.get(pair);
    pairs.set(pair, {
      tied: Math.max(known?.tied ?? 0, told.likely),
      best: Math.max(known?.best ?? 0, again[place]!),
      alone: known?.alone || (isNamed(a) && told.setting.named.length === 2),
    });
    const { share } = typeOf(told);
    const chance = again[place]! / share;
    const beside = logitOf(again[place]!) - logitOf(told.likely * share);
    for (const [at, { type, back }] of CLASSES.entries()) {
      const likely = Math.min(1, chance * told.classes[at]!);
      if (likely < UNLIKELY) continue;
      const [source, target] = back ? [b.name, a.name] : [a.name, b.name];
      const key = keyOf(type, source, target);
      if (likely <= (ties.get(key)?.likely ?? 0)) continue;
      ties.set(key, { key, pair, type, source, target, likely, told, at, beside });
    }
  }
  return { ties, pairs };
}

/** Whether a document names two. */
const namesTwo = (sentences: readonly ReadSentence[]): boolean => {
  let first: string | undefined;
  return sentences.some((s) => s.organizations.some(({ name }) => (first ??= name) !== name));
};

/** Whether one is the other's unit: a rule says so, or its name (`나래전자 연구소` of 나래전자) or the catalogue does. */
function toIsUnit(
  ruled: readonly DraftRelation[],
  sentences: readonly ReadSentence[],
): (a: string, b: string) => boolean {
  const within = new Set(ruled.flatMap((r) => (r.type === 'affiliation' ? [pairKeyOf(r.source, r.target)] : [])));
  for (const { organizations } of sentences)
    for (const { name, parent } of organizations) if (parent !== undefined) within.add(pairKeyOf(name, parent));
  // 하노이시 대표단
  const isPart = (a: string, b: string): boolean => a.startsWith(`${b} `) || b.startsWith(`${a} `);
  return (a, b) => isPart(a, b) || within.has(pairKeyOf(a, b));
}

/** The ties of rules that are not unlikely; and of pairs of whom no rule tells one each, or more where they are as likely. */
export function weighWithRules(
  article: ReadArticle,
  events: readonly DraftEvent[],
  ruled: readonly DraftRelation[],
): DraftRelation[] {
  if (!namesTwo(article.sentences)) return [...ruled];
  const { ties, pairs } = weighTies(article.sentences, events, ruled);
  // Two who are likely not tied, or otherwise; of two whom a sentence names alone, rules know better
  const isMost = ({ type, source, target }: DraftRelation): boolean => ties.has(keyOf(type, source, target));
  // `지분을 인수해 자회사로 편입했다`: the one goes with the other
  const bought = new Set(
    ruled.flatMap((r) => (r.type === 'acquisition' && isMost(r) ? [pairKeyOf(r.source, r.target)] : [])),
  );
  const borneOut = ruled.filter(({ type, source, target, evidence }) => {
    const key = pairKeyOf(source, target);
    const pair = pairs.get(key);
    if (type === 'affiliation' && bought.has(key) && evidence[0]?.rule === 'relation/affiliation-of-event') return true;
    return (
      !pair || ties.has(keyOf(type, source, target)) || pair.alone || (pair.tied >= UNTIED && pair.best < OTHERWISE)
    );
  });
  return [...borneOut, ...readWeighedTies(article, borneOut, ties)];
}

function readWeighedTies(
  article: ReadArticle,
  ruled: readonly DraftRelation[],
  chances: Chances['ties'],
): DraftRelation[] {
  const known = new Set(ruled.map((r) => pairKeyOf(r.source, r.target)));
  const isUnit = toIsUnit(ruled, article.sentences);
  // `나래그룹은 한빛대와 공동 연구를 한다`, where 나래전자 does: told once, of who does it
  const told = new Map<string, string[]>();
  for (const { type, source, target } of ruled)
    for (const [end, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const key = `${type}\u001f${end}`;
      told.set(key, [...(told.get(key) ?? []), other].slice(-MOST_TOLD));
    }
  const isToldOfUnit = ({ type, source, target }: Chance): boolean =>
    (told.get(`${type}\u001f${target}`) ?? []).some((other) => isUnit(source, other)) ||
    (told.get(`${type}\u001f${source}`) ?? []).some((other) => isUnit(target, other));
  // `다온부 산하 나래원은`: of whom it is said to be, and not of whom was told of before
  const units = new Set(ruled.flatMap(({ type, source }) => (type === 'affiliation' ? [source] : [])));
  const hasOtherParent = ({ type, source, told: { pair } }: Chance): boolean =>
    type === 'affiliation' && !isNamed(pair.a) && units.has(source);
  // Whose a firm of the catalogue is need not be guessed
  const inCatalog = new Set(
    article.sentences.flatMap((s) => s.organizations.flatMap((o) => (o.catalogId === undefined ? [] : [o.name]))),
  );
  const isKnown = ({ type, source, target }: Chance): boolean =>
    type === 'affiliation' && (inCatalog.has(source) || inCatalog.has(target));
  // `나래도 회원사로 합류했다`: not of the firm that the text is about
  const firms = new Set(
    article.sentences.flatMap((s) => s.organizations.flatMap((o) => (FIRM.test(o.organizationKind) ? [o.name] : []))),
  );
  const joinsFirm = ({ type, target, told: { pair } }: Chance): boolean =>
    type === 'membership' && !isNamed(pair.a) && firms.has(target) && !isBody(target);
  // `나래와 다온이 절반씩 출자한 가람`: who pays into the same is no partner by that
  const paid = new Map<string, Set<string>>();
  for (const { type, source, target } of ruled)
    if (type === 'investment') paid.set(source, (paid.get(source) ?? new Set()).add(target));
  const paysWith = ({ type, source, target }: Chance): boolean =>
    type === 'partnership' && [...(paid.get(source) ?? [])].some((into) => paid.get(target)?.has(into));
  const best = new Map<string, number>();
  for (const { pair, likely } of chances.values()) best.set(pair, Math.max(best.get(pair) ?? 0, likely));
  const scenes = new Map<ReadSentence, Scene>();
  const sceneOf = (sentence: ReadSentence): Scene => {
    const scene = scenes.get(sentence) ?? new Scene(article, sentence);
    scenes.set(sentence, scene);
    return scene;
  };
  return [...chances.values()]
    .filter(({ pair, likely }) => !known.has(pair) && likely >= best.get(pair)! * NEARLY)
    .filter(({ likely, told: { pair } }) => likely >= (isNamed(pair.a) ? LIKELY.named : LIKELY.meant))
    .filter(({ type, source, target }) => type === 'affiliation' || !(isCourse(source) || isCourse(target)))
    .filter((chance) => !isOfGuests(chance) && !isKnown(chance) && !isToldOfUnit(chance))
    .filter(
      (chance) =>
        !paysWith(chance) && !isOwnWorks(chance) && !isOnlySeen(chance) && !isOfSeller(chance) && !isEachAlone(chance),
    )
    .filter((chance) => !isOfOwnSubject(chance) && !hasOtherParent(chance) && !joinsFirm(chance))
    .filter(
      ({ told: { setting, pair } }) => !UNDONE.test(setting.sentence.text) && !isUnreal(pair.a) && !isUnreal(pair.b),
    )
    .map((chance) => toDraft(chance, sceneOf(chance.told.setting.sentence)));
}

const clauseOf = (end: End, scene: Scene): number =>
  isNamed(end) && end.clause ? scene.clauses.indexOf(end.clause) : -1;

/** The clause that tells it, where one names both ends, or the one end that is named; else the sentence. */
function toDraft(chance: Chance, scene: Scene): DraftRelation {
  const { type, source, target, told, likely } = chance;
  const { a, b } = told.pair;
  const isTitle = scene.sentence.kind === 'title' || scene.sentence.kind === 'subtitle';
  const own = isTitle ? -1 : clauseOf(b, scene);
  const draft: DraftRelation | undefined = own < 0 ? undefined : toTie(scene, own, type, source, target, 'weighed');
  const isWithin = own >= 0 && (!isNamed(a) || clauseOf(a, scene) === own);
  const { start, end }: Span = isWithin ? scene.clauses[own]! : scene.sentence;
  const from = (name: string): Trace['from'] => (isNamed(a.name === name ? a : b) ? 'stated' : 'implied');
  return {
    type,
    source,
    target,
    ...(draft?.edtf && { edtf: draft.edtf }),
    events: [],
    evidence: [{ start, end, rule: 'relation/weighed' }],
    trace: [
      { slot: 'source', value: source, rule: 'weighed', from: from(source) },
      { slot: 'target', value: target, rule: 'weighed', from: from(target) },
      {
        slot: 'likely',
        value: `${Math.round(likely * 100)}%`,
        rule: 'weighed',
        from: 'stated',
        chance: { likely, reasons: reasonsFor(told, chance.at, chance.beside) },
      },
    ],
  };
}
