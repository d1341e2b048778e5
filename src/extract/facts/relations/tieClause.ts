// A clause of a sentence in; what every reading of ties asks of it, and the draft of a tie that it states, out.
import type { Clause, DraftEvent, DraftRelation, Trace } from '../../types.ts';
import { asOrganizations, isOrganization } from '../events/build.ts';
import { dateOf } from '../events/dates.ts';
import { takerOf } from '../roles/aboutOf.ts';
import { toNames, type Filled, type Scene } from '../events/scene.ts';
import { isInfinitive } from '../../ko/clauses/infinitive.ts';

/** A clause with what all readings of ties ask of it. */
export interface TieClause {
  scene: Scene;
  index: number;
  clause: Clause;
  lemma: string;
  /** The words of its objects. */
  objects: string[];
  /** Who acts, as organizations. */
  agents: Filled | undefined;
  names: readonly string[];
  /** Who acts, or of whom the thing is that stands as the topic. */
  owner: Filled | undefined;
  /** The events of the document. */
  events: readonly DraftEvent[];
}

/** No thing: `회사는`, `두 회사는`, `업계는`, `한 대표는`. */
const NOBODY =
  /^(?!.*(?:회사|양사|이들|양측|측|팀|당국|업계|[가-힣]{2}[시군]|씨|대표|관계자|장|교수|기관|곳|대학)$).*[가-힣A-Za-z\d]$/u;

// `나래증권 연구원은 가람전자가 다온전자를 앞설 것으로 봤다`: of a topic and a subject the subject does it
function subjectOf(scene: Scene, index: number): Filled | undefined {
  const subjects = scene.argumentsOf(index, 'subject').map((a) => a.mention);
  if (!subjects.length || !scene.argumentsOf(index, 'topic').length) return undefined;
  return asOrganizations({ ...toNames(subjects), from: 'stated', rule: 'subject' }, scene);
}

// `소재는 나래화학, 강판은 다온제철에서 받는다`: who stands before another thing does not act on it
function ofItself(scene: Scene, agents: Filled | undefined): Filled | undefined {
  const { text, start } = scene.sentence;
  const isGapped = agents?.mentions.some((m) =>
    /^,\s(?:[가-힣A-Za-z]+\s)?[가-힣A-Za-z]+[은는]\s/u.test(text.slice(m.end - start, m.end - start + 24)),
  );
  return isGapped && agents?.mentions.length === 1 ? undefined : agents;
}

/** What is asked of each clause. */
export function readTieClause(scene: Scene, index: number, events: readonly DraftEvent[]): TieClause {
  const clause = scene.clauses[index]!;
  const agents = subjectOf(scene, index) ?? ofItself(scene, asOrganizations(scene.agent(index), scene));
  return {
    scene,
    index,
    clause,
    lemma: clause.lemma ?? '',
    objects: scene.phrasesOf(index, 'object', 'bare').map((p) => scene.textOf(p)),
    agents,
    names: agents?.names ?? [],
    // `엔진은 나래기계가 공급한다`, `교육은 한빛대와 함께 한다`: a thing is the topic, and it is the running topic's.
    owner: agents ?? thingTopic(scene, index) ?? thingTopic(scene, index, NOBODY),
    events,
  };
}

/** `생산해 [공급한다]`: who and what stands before the first verb of a series is of all of it. */
export function seriesOf(scene: Scene, index: number): number[] {
  const series = [index];
  let next = index;
  for (const i of [...scene.chainBefore(index)].reverse()) {
    const { predicate } = scene.clauses[i]!;
    const between = scene.textOf({ start: predicate.end, end: scene.clauses[next]!.predicate.start });
    if (!isInfinitive(predicate.text) || between.length > 8 || /[,을를에]/u.test(between)) break;
    series.unshift(i);
    next = i;
  }
  return series;
}

/** The draft of a tie that a clause states. */
export function toTie(
  scene: Scene,
  index: number,
  type: string,
  source: string,
  target: string,
  how: Trace['rule'],
  implied = false,
): DraftRelation {
  const clause = scene.clauses[index]!;
  const date = dateOf(scene, index, clause.modality === 'occurred' ? 'occurred' : clause.modality);
  const edtf = date?.dated === 'open' ? scene.article.published : date?.edtf;
  return {
    type,
    source,
    target,
    ...(edtf ? { edtf } : {}),
    events: [],
    evidence: [{ start: clause.start, end: clause.end, rule: `relation/${how}` }],
    trace: [
      { slot: 'source', value: source, rule: how, from: implied ? 'implied' : 'stated' },
      { slot: 'target', value: target, rule: how, from: 'stated' },
    ],
  };
}

const THING = /(?:은|는)$/u;
const PRODUCT =
  /(?:엔진|모터|제품|원재료|기술|교육|과정|연구|설계|시공|운용|장비|부품|소재|원료|배터리|칩|반도체|서비스|플랫폼|시스템|솔루션|클라우드|소프트웨어|모델|콘텐츠|물량|설비|자금|개발|제작|생산|물류|배송|결제|보험|차량|선박|항공기|데이터)$/u;
// `나래는 모터를 사 오고, 배터리는 …`: the topic of what comes before in the sentence
const topicBefore = ({ sentence: { organizations, text, start } }: Scene, before: number): string | undefined =>
  organizations.findLast((o) => o.end <= before && /^(?:\([^)]*\))?[’'”"]?[은는]\s/u.test(text.slice(o.end - start)))
    ?.name;

/** The running topic, where the clause's own topic is a thing of it: `엔진은 나래기계가 공급한다`. */
export function thingTopic(scene: Scene, index: number, thing = PRODUCT): Filled | undefined {
  const phrase = scene.phrasesOf(index, 'topic')[0];
  if (!phrase) return undefined;
  const about = topicBefore(scene, phrase.start) ?? takerOf(scene);
  if (about === undefined || !THING.test(phrase.particle) || !thing.test(scene.textOf(phrase).trim())) return undefined;
  if (scene.entitiesIn(phrase).length) return undefined;
  return { names: [about], mentions: [], from: 'implied', rule: 'running-topic' };
}

/**
 * Those named with 와/과 here, or in a clause joined before: the one right before (`법인과 통합하고 협력을 확대`), or one that only infinitives
 * part from it (`법인과 시장을 겨냥해 300억원을 들여 손잡는다`).
 */
export function withOf(scene: Scene, index: number): string[] {
  const own = withIn(scene, index);
  if (own.length) return own;
  for (const i of [...scene.chainBefore(index)].reverse()) {
    const words = scene.clauses[i]!.predicate.text;
    // `협약을 맺었고, 과정을 운영한다`: a deed of its own
    if (/[았었했였]고,?$/u.test(words)) return [];
    const found = withIn(scene, i);
    if (found.length || !isInfinitive(words)) return found;
  }
  return [];
}

/** Who does it for an organization: `한빛대 연구팀과`. */
const STAFF =
  /\s(?:\S+\s)?\S*(?:팀|연구진|교수진|교수|의대|공대|의과대학|학과|교육과|공학과|연구실|연구소|병원|산학협력단|측)$/u;

/** Those named with 와/과 in the clause itself, or those whose people are. */
export function withIn(scene: Scene, index: number): string[] {
  const stated = scene.argumentsOf(index, 'with').filter((a) => isOrganization(a.mention));
  const staff = scene
    .phrasesOf(index, 'with')
    .filter((p) => STAFF.test(scene.textOf(p)))
    .flatMap((p) => scene.entitiesIn(p).filter((e) => isOrganization(e) && e.end < p.end));
  return [...new Set([...stated.map((a) => a.mention.name), ...staff.map((e) => e.name)])];
}
