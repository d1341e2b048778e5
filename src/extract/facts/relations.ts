// A read article and its events in; the drafts of its relations out: what follows from events, and what the text says of ties.
import type { DraftEvent, DraftRelation, ReadArticle } from '../types.ts';
import { Scene } from './events/scene.ts';
import { mayCount } from './events/severalNamed.ts';
import { affiliationsOf } from './relations/affiliations.ts';
import { mayJoin, readBodies } from './relations/bodies.ts';
import { keyOf, pairKeyOf } from './relations/keys.ts';
import { mayExemplify, readExamples } from './relations/examples.ts';
import { FUND_NAME } from './relations/funds.ts';
import { withGapped } from './relations/gapped.ts';
import { toSettle } from './relations/meant/readMeant.ts';
import { relationsOfEvents } from './relations/ofEvents.ts';
import { mayNameRoles } from './roles/rolesIn.ts';
import { mayOppose, readNounPairs } from './relations/nounPairs.ts';
import { unpaired } from './relations/respectively.ts';
import { readRoleNouns } from './relations/roleNouns.ts';
import { mayPass, readPassing } from './relations/passing.ts';
import { mayPair, readPairs } from './relations/passingPairs.ts';
import { ruledOut } from './relations/ruledOut.ts';
import { tellsOfPart } from './relations/premises.ts';
import { tellsOfMoving, tellsOfRooms } from './relations/tenants.ts';
import { mayTie, tiesOf } from './relations/ties.ts';
import { weighWithRules } from './relations/weighed/readWeighedTies.ts';

const pairOf = ({ source, target }: DraftRelation): string => pairKeyOf(source, target);
const CONTRACT = /계약|기로|발주|수주|주문|이전|전수|넘[기겨긴]|판권|판매권|수출/u;
const COMMON_WORK = /협력|제휴|공동|협약|파트너|손잡|합작|양해각서|MOU|협업|동맹/u;
// `선박 2척의 건조 계약을 맺었다`: whom one sells to is no partner by that
const isByContract = ({ clean: { text } }: ReadArticle, { type, evidence }: DraftRelation): boolean =>
  type === 'partnership' &&
  evidence.every(({ start, end, rule }) => {
    const told = text.slice(start, end);
    return rule === 'relation/partnership-of-event' && CONTRACT.test(told) && !COMMON_WORK.test(told);
  });

/** `다온전자와 3년 감정 계약을 맺었다`: what is bought or sold so makes nobody partners. */
const PLAIN =
  /(?:납품|구매|공급|임대차?|임차|분양|감정|운송|운임|방송|수주|광고|용역|판매|위탁|보험|관리|정비|설치|구독|이용|사용|도급|매매|투자|대행|\d년)\s?(?:장기\s)?계약/u;
const isPlainContract = ({ clean: { text } }: ReadArticle, { evidence }: DraftRelation): boolean =>
  evidence.every(({ start, end }) => PLAIN.test(text.slice(start, end)));

const isVenture = ({ clean: { text } }: ReadArticle, { evidence }: DraftRelation): boolean =>
  evidence.some(({ start, end }) => /합작|제휴|계약/u.test(text.slice(start, end)));

const directed = (source: string, target: string): string => `${source}\u001f${target}`;
const isByDeal = ({ type, evidence }: DraftRelation): boolean =>
  type === 'supply' && evidence.every(({ rule }) => rule === 'relation/supply-of-event');

const clauseOf = ({ source, evidence }: DraftRelation): string =>
  `${source}\u001f${evidence[0]?.start}-${evidence[0]?.end}`;

/** Whether a document names more than one organization, posts that people hold among them. */
function namesTwo({ sentences }: ReadArticle): boolean {
  let first: string | undefined;
  for (const { organizations, people } of sentences) {
    for (const { name } of organizations) if ((first ??= name) !== name) return true;
    for (const { organization } of people) if (organization && (first ??= organization) !== organization) return true;
  }
  return false;
}

// `나래은행이 50억원을 투자해 다온전자의 주요 주주가 됐다`: not into whom the text is about
const isPaidElsewhere = ({ source, target, evidence, trace, ...draft }: DraftRelation, events: readonly DraftEvent[]) =>
  !draft.events.length &&
  trace.some(({ from }) => from === 'implied') &&
  events.some(
    ({ type, participants: all, evidence: told }) =>
      type === 'investment' &&
      told.some((v) => evidence.some((own) => v.start < own.end && own.start < v.end)) &&
      all.some((p) => p.role === 'recipient') &&
      all.some((p) => p.role === 'investor' && p.name === source) &&
      !all.some((p) => p.name === target),
  );

const isOfGroup = (group: string, member: string): boolean =>
  group.endsWith('그룹') && member.startsWith(group.slice(0, -2));

/** `교육을 한빛대에 맡겼다`: who teaches for somebody supplies nothing. */
const OF_COURSE = /^relation\/(?:charges|charged-with|thing-done|service-done)$/u;
/** Who is in a house or runs it: the house need be no organization. */
const OF_SITE = /입주|입점|운영|위탁|관리|수탁|임차/u;

/** What rules read. `isUnpaired`: of two whom a sentence pairs with others. */
export const readRuledTies = (
  article: ReadArticle,
  events: readonly DraftEvent[],
  isUnpaired = unpairedIn(article),
): DraftRelation[] => merge(article, events, readTellings(article, events), isUnpaired);

/** Most documents tell no tie: nothing is paired for them. */
function unpairedIn({ sentences }: ReadArticle): (draft: DraftRelation) => boolean {
  let read: ReturnType<typeof unpaired> | undefined;
  return (draft) => (read ??= unpaired(sentences))(draft);
}

/** What rules read that the words of ties bear out, and what these tell besides. */
export const readRelations = (article: ReadArticle, events: readonly DraftEvent[]): DraftRelation[] => {
  const isUnpaired = unpairedIn(article);
  const ruled = readRuledTies(article, events, isUnpaired);
  const weighed = weighWithRules(article, events, ruled);
  if (!weighed.length) return weighed;
  const isRuledOut = ruledOut(article, events, ruled);
  const drafts = weighed.filter((draft) => !isRuledOut(draft) && !isUnpaired(draft));
  const isIdle = idleIn(article, events, drafts);
  return drafts.filter((draft) => !isIdle(draft));
};

/** Whether a draft only tells what its name says of a unit that does nothing: `가람대 물질연구소에서 일했다`. */
function idleIn({ sentences }: ReadArticle, events: readonly DraftEvent[], drafts: readonly DraftRelation[]) {
  if (!drafts.some(isByName)) return () => false;
  const doers = new Set(events.flatMap(({ participants }) => participants.map(({ name }) => name)));
  for (const draft of drafts) if (!isByName(draft)) doers.add(draft.source).add(draft.target);
  for (const { topic } of sentences) if (topic?.kind === 'organization') doers.add(topic.name);
  return (draft: DraftRelation): boolean => isByName(draft) && !doers.has(draft.source);
}
const isByName = ({ evidence }: DraftRelation): boolean =>
  evidence.every(({ rule }) => rule === 'relation/unit-of-parent');

/** The tellings of ties that rules read, each with whom it is taken to mean. */
interface Tellings {
  ofEvents: readonly DraftRelation[];
  affiliations: readonly DraftRelation[];
  ties: readonly DraftRelation[];
}

export function readTellings(article: ReadArticle, events: readonly DraftEvent[]): Tellings {
  const ties: DraftRelation[] = [];
  const affiliations: DraftRelation[] = [];
  const mayTieTwo = events.length > 0 || namesTwo(article);
  for (const sentence of article.sentences) {
    if (sentence.kind !== 'paragraph' && sentence.kind !== 'caption') continue;
    if (!sentence.organizations.length && !tellsOfMoving(sentence.text) && !mayCount(sentence.text)) continue;
    let read: Scene | undefined;
    const scene = (): Scene => (read ??= new Scene(article, sentence));
    const known = ties.length;
    const mayTieAny = mayTieTwo || OF_SITE.test(sentence.text);
    if ((mayTieAny || tellsOfPart(sentence.text) || tellsOfRooms(sentence.text)) && mayTie(sentence))
      ties.push(...tiesOf(scene(), events));
    if (mayTieAny && mayNameRoles(sentence.text)) ties.push(...readRoleNouns(scene(), events));
    if (mayTieTwo && mayPass(sentence.text)) ties.push(...readPassing(scene(), events));
    if (mayTieTwo && mayOppose(sentence.text)) ties.push(...readNounPairs(scene()));
    if (mayTieTwo && mayPair(sentence.text)) ties.push(...readPairs(scene()));
    if (mayTieTwo && mayExemplify(sentence.text)) ties.push(...readExamples(scene()));
    if (mayTieTwo && mayJoin(sentence.text)) ties.push(...readBodies(scene(), events));
    ties.push(...withGapped(sentence, ties.splice(known)));
    affiliations.push(...affiliationsOf(article, sentence));
  }
  return { ofEvents: relationsOfEvents(article, events), affiliations, ties };
}

/** One relation for each pair and type; the first telling dates it, all of them are its evidence. */
function merge(
  article: ReadArticle,
  events: readonly DraftEvent[],
  tellings: Tellings,
  isUnpaired: (draft: DraftRelation) => boolean,
): DraftRelation[] {
  const settle = toSettle(article.sentences);
  const affiliations = settle(tellings.affiliations);
  const ties = settle(tellings.ties);
  const managed = new Set(ties.filter((t) => t.type === 'management').map((t) => t.target));
  const drafts = [
    // Who the text says runs a fund runs it, not who formed it
    ...settle(tellings.ofEvents).filter((r) => r.type !== 'management' || !managed.has(r.target)),
    ...affiliations,
    ...ties,
  ];
  if (!drafts.length) return drafts;
  const merged = new Map<string, DraftRelation>();
  // `나래는 가람이 60%, 다온이 40%를 출자해 세운 회사다`: those who share it have not paid into each other
  const sharers = new Set(ties.filter((t) => t.evidence[0]?.rule === 'relation/share-part').map((t) => t.source));
  const isWithin = new Set(affiliations.map(pairOf));
  // `전자회사가 지주회사 나래홀딩스를 세웠다`: what somebody sets up is not above them
  const made = new Set(
    events.flatMap(({ type, participants: all }) =>
      type !== 'founding'
        ? []
        : all.flatMap((p) =>
            p.role === 'founder' ? all.flatMap((q) => (q.role === 'founded' ? [`${p.name}\u001f${q.name}`] : [])) : [],
          ),
    ),
  );
  const isIn = new Set(drafts.flatMap((r) => (r.type === 'membership' ? [pairOf(r)] : [])));
  // `A와 B가 힘을 보탠 연합`: members by that
  const bodies = new Map<string, Set<string>>();
  for (const { type, source, target } of drafts)
    if (type === 'membership') bodies.set(source, (bodies.get(source) ?? new Set()).add(target));
  // `나래협회는 ‘가람협의회’ 모임을 열고 다온을 의장사로 추대했다`: of that body, not of who calls it
  const inBody = new Map(
    ties.flatMap((t) => (t.evidence[0]?.rule === 'relation/in-body' ? [[t.source, t] as const] : [])),
  );
  const hasOtherSeat = ({ source, target, evidence: [told] }: DraftRelation): boolean => {
    const own = told?.rule === 'relation/member-named' ? inBody.get(source) : undefined;
    const by = own?.evidence[0];
    return !!told && !!by && own!.target !== target && by.start < told.end && told.start < by.end;
  };
  const shareBody = ({ source, target }: DraftRelation) =>
    [...(bodies.get(source) ?? [])].some((body) => bodies.get(target)?.has(body));
  const taught = new Set(drafts.flatMap((r) => (r.type === 'education' ? [pairOf(r)] : [])));
  const supplied = new Set(drafts.flatMap((r) => (r.type === 'supply' ? [pairOf(r)] : [])));
  // `나래미술관의 운영을 다온개발에 맡겼다`: who runs a place supplies neither it nor its owner
  const run = new Set(ties.flatMap((t) => (t.type === 'management' ? [clauseOf(t), pairOf(t)] : [])));
  const runners = new Map<string, Set<string>>();
  for (const { type, source, target } of ties)
    if (type === 'management') runners.set(source, (runners.get(source) ?? new Set()).add(target));
  const runTogether = ({ source, target }: DraftRelation) =>
    [...(runners.get(source) ?? [])].some((one) => runners.get(target)?.has(one));
  const runnerOf = new Map(
    ties.flatMap((t) => (t.evidence[0]?.rule === 'relation/run-by' ? [[t.source, t.target]] : [])),
  );
  const handed = new Set(ties.flatMap((t) => (t.type === 'supply' ? [directed(t.source, t.target)] : [])));
  for (const draft of drafts) {
    if (draft.source === draft.target || isUnpaired(draft) || hasOtherSeat(draft)) continue;
    // `나래는 다온과 정비 계약을 맺었다. 다온은 나래의 여객기를 정비한다`: the verb says who works for whom
    const { source, target } = draft;
    if (isByDeal(draft) && handed.has(directed(target, source)) && !handed.has(directed(source, target))) continue;
    // `나래벤처스와 다온투자가 공동 운용사로 나선다`: tied by what they run
    if (draft.type === 'partnership' && !draft.events.length && runTogether(draft)) continue;
    if (draft.type === 'investment' && isPaidElsewhere(draft, events)) continue;
    if (draft.type === 'supply' && (run.has(clauseOf(draft)) || run.has(pairOf(draft)))) continue;
    // `자회사 나래투자를 운영 중인 다온은`: told of whom it is
    const runner = draft.type === 'affiliation' ? runnerOf.get(draft.source) : undefined;
    if (runner && runner !== draft.target && draft.evidence[0]?.rule === 'relation/unit-named') continue;
    if (draft.type === 'affiliation' && made.has(`${draft.source}\u001f${draft.target}`)) continue;
    // `자회사 나래투자와 함께 만든 펀드`
    if (draft.evidence[0]?.rule === 'relation/unit-named' && FUND_NAME.test(draft.source)) continue;
    // A fund is run, and buys nothing
    if (draft.type === 'supply' && FUND_NAME.test(draft.target)) continue;
    if (draft.type === 'management' && FUND_NAME.test(draft.source)) continue;
    // `가람그룹의 물류는 계열사인 나래로지스가 맡는다`: what one does within one's own group
    if (draft.type === 'supply' && draft.target.endsWith('그룹') && isWithin.has(pairOf(draft))) continue;
    // `가람홀딩스는 가람그룹의 플랫폼을 활용한다`
    if (draft.type === 'supply' && (isOfGroup(draft.source, draft.target) || isOfGroup(draft.target, draft.source)))
      continue;
    if (draft.type === 'investment' && sharers.has(draft.source) && sharers.has(draft.target)) continue;
    // What a firm does with its own unit makes no partners
    if (isWithin.has(pairOf(draft)) && draft.evidence[0]?.rule === 'relation/partnership-verb') continue;
    // Who is in a body is tied to it by that
    if (/^(?:partnership|affiliation|supply|acquisition)$/u.test(draft.type) && isIn.has(pairOf(draft))) continue;
    if (draft.evidence[0]?.rule === 'relation/partners-together' && shareBody(draft)) continue;
    // Who teaches together is tied by that
    if (draft.type === 'partnership' && taught.has(pairOf(draft)) && !isVenture(article, draft)) continue;
    if (draft.type === 'supply' && taught.has(pairOf(draft)) && OF_COURSE.test(draft.evidence[0]?.rule ?? '')) continue;
    if ((supplied.has(pairOf(draft)) || isPlainContract(article, draft)) && isByContract(article, draft)) continue;
    const key = keyOf(draft.type, draft.source, draft.target);
    const known = merged.get(key);
    if (!known) merged.set(key, { ...draft });
    else
      merged.set(key, {
        ...known,
        ...(known.edtf === undefined && draft.edtf !== undefined ? { edtf: draft.edtf } : {}),
        events: [...new Set([...known.events, ...draft.events])],
        evidence: [...known.evidence, ...draft.evidence],
      });
  }
  return [...merged.values()];
}
