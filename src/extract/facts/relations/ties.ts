// A sentence in; ties that its verbs state without an event of their own out: partnership, supply, tenancy, rivalry.
import { verbSet } from '../../ko/clauses/verbGates.ts';
import { mayHave } from '../../sentenceReading.ts';
import type { DraftEvent, DraftRelation, ReadSentence } from '../../types.ts';
import type { Scene } from '../events/scene.ts';
import { mayCount } from '../events/severalNamed.ts';
import { EDUCATION_VERBS, readEducation } from './education.ts';
import { FUND_VERBS, fundsNamed, readFunds, readPaidFund } from './funds.ts';
import { HOUSE_VERBS, readHouses } from './houses.ts';
import { readHeld, readRound } from './holdings.ts';
import { MAKING_VERBS, readMade } from './making.ts';
import { ORDER_VERBS, readOrders } from './orders.ts';
import { JOINT, PARTNER_VERBS, partnersNamed, readPartners, WORK_NOUN } from './partners.ts';
import { readRivals, RIVALRY, RIVAL_VERBS, rivalsNamed } from './rivals.ts';
import { readShares, SHARE_VERBS, sharesListed } from './shares.ts';
import { mayBeSuit, readSuits, SUIT_VERBS, suitsNamed } from './suits.ts';
import { suppliedBy } from './suppliedThings.ts';
import { readSupplies, SUPPLY_VERBS } from './supplies.ts';
import { readTenants, tellsOfMoving, TENANT_VERBS, tenantsNamed } from './tenants.ts';
import { readTieClause, seriesOf, toTie } from './tieClause.ts';
import { readValency, VALENCY_VERBS } from './valency.ts';
import { VERB_TIES, verbTiesOf } from './verbTies.ts';

const TIES = [
  ...PARTNER_VERBS,
  ...SUPPLY_VERBS,
  ...MAKING_VERBS,
  ...RIVAL_VERBS,
  ...ORDER_VERBS,
  ...SHARE_VERBS,
  ...FUND_VERBS,
  ...TENANT_VERBS,
  ...EDUCATION_VERBS,
  ...VERB_TIES,
  ...VALENCY_VERBS,
  ...HOUSE_VERBS,
  ...SUIT_VERBS,
  /^(?:운용|입주|주도|참여|단행|집행|이끌|합류|거느리|두)$/u,
];
const tying = new Map<string, boolean>();
const MOST_LEMMAS = 5_000;
function isTying(lemma: string): boolean {
  let known = tying.get(lemma);
  if (known === undefined) {
    if (tying.size >= MOST_LEMMAS) tying.clear();
    tying.set(lemma, (known = TIES.some((pattern) => pattern.test(lemma))));
  }
  return known;
}

const TYING_VERBS = verbSet(isTying);

const ENDED = /^(?:중단|끊|종료|해지|멈추|접|철수|끝내)$/u;
const UNDONE = /\s(?:데(?:는|에)?\s실패|(?:것[이은]|게)\s(?:목표|꿈|과제|관건|숙제))/u;
const HOLDERS = /지분|주식|출자|자본금|펀드|조합|PEF/u;
/** `배터리는 나래셀 제품이다`: no verb says it. */
const THEIRS = /이다|였다|이며|라고|라며|제품을|것을/u;

/** Whether a sentence can tie anybody: it names somebody, and has a verb of a tie or says what is used. */
export const mayTie = (sentence: ReadSentence): boolean =>
  (sentence.organizations.length > 0 || tellsOfMoving(sentence.text) || mayCount(sentence.text)) &&
  (JOINT.test(sentence.text) ||
    WORK_NOUN.test(sentence.text) ||
    RIVALRY.test(sentence.text) ||
    mayBeSuit(sentence.text) ||
    HOLDERS.test(sentence.text) ||
    THEIRS.test(sentence.text) ||
    (mayHave(sentence, TYING_VERBS) && sentence.clauses.some(({ lemma }) => lemma !== undefined && isTying(lemma))));

/** `events`: a pair that an event of the document already ties (a joint course, a deal) is not tied again as partners. */
export function tiesOf(scene: Scene, events: readonly DraftEvent[]): DraftRelation[] {
  const found: DraftRelation[] = [];
  const isJoint = JOINT.test(scene.sentence.text);
  scene.clauses.forEach((clause, index) => {
    if (clause.negated || (clause.unreal && clause.unreal !== 'forecast')) return;
    if (!isTying(clause.lemma ?? '') && !isJoint) return;
    // `납품하는 데 실패했다`, `납품하는 것이 목표다`
    const behind = clause.predicate.end - scene.sentence.start;
    if (UNDONE.test(scene.sentence.text.slice(Math.max(0, behind - 12), behind + 12))) return;
    // `빌려 쓰지 않는다`
    const next =
      clause.ending === 'connective' && clause.parent !== undefined ? scene.clauses[clause.parent] : undefined;
    if (next?.negated && seriesOf(scene, clause.parent!).includes(index)) return;
    // `납품하던 소스 공급을 중단했다`
    const over =
      clause.ending === 'adnominal' && clause.parent !== undefined ? scene.clauses[clause.parent] : undefined;
    if (over && /던$/u.test(clause.predicate.text) && ENDED.test(over.lemma ?? '')) return;
    const read = readTieClause(scene, index, events);
    found.push(...readPartners(read), ...readEducation(read), ...readSupplies(read), ...readMade(read));
    for (const t of verbTiesOf(scene, index)) found.push(toTie(scene, index, t.type, t.source, t.target, t.rule));
    found.push(...readValency(read), ...readRound(read), ...readHeld(read), ...readOrders(read), ...readHouses(read));
    found.push(
      ...readShares(read),
      ...readFunds(read),
      ...readPaidFund(read),
      ...readTenants(read),
      ...readRivals(read),
      ...readSuits(read),
    );
  });
  found.push(
    ...suppliedBy(scene),
    ...rivalsNamed(scene),
    ...suitsNamed(scene),
    ...tenantsNamed(scene),
    ...partnersNamed(scene),
    ...sharesListed(scene, events),
    ...fundsNamed(scene),
  );
  return found;
}
