// A draft whose cue says by a role who owns whom from then on in, acquirer and acquired out: `A의 새 주인이 됐다`, `A의 자회사로 편입됐다`.
import type { EntityMention } from '../../../types.ts';
import type { Phrase } from '../../../ko/clauses/phrases.ts';
import { asOrganizations, isOrganization, type EventDraft } from '../build.ts';
import { isPlace, type Scene } from '../scene.ts';

const OWNER = /(?:주인|최대주주|대주주|1대\s?주주)(?:\([^)]*\))?(?:의)?(?:\s(?:자리|지위))?$/u;
/** The bosom is a word of its own: `나래식품` ends in it. */
const UNIT =
  /(?:자회사|계열사|계열|손자회사|완전자회사|관계사|종속회사|식구|가족|일원|산하|그룹|우산|지붕|(?<![\p{L}\d])(?:품|손))(?:\s?(?:아래|밑|속))?$/u;
/** What somebody becomes, or comes under: `자회사+되`, `품+안기`, `산하+들어가`. */
const COMES_UNDER =
  /^(?:(?:자|계열|손자|완전자|종속)회사|계열사|식구|가족|일원|산하|그룹|계열|우산|지붕|품|손)\+(?:되|편입|들어가|넘어가|안기)$/u;

/** Whether a draft tells who comes under whom. */
export const isComingUnder = ({ scene, match: { cue, lemma, clause } }: EventDraft): boolean =>
  COMES_UNDER.test(cue) ||
  (/^(?:안기|넘어가)$/u.test(lemma) &&
    scene.phrasesOf(clause, 'at', 'to').some((p) => /(?<![\p{L}\d])(?:품|손)$/u.test(text(scene, p))));
const STAKE = /(?:지분|주식|경영권)/u;

const organizationsIn = (scene: Scene, phrase: Phrase): EntityMention[] =>
  scene.entitiesIn(phrase).filter(isOrganization);

const isSame = (a: EntityMention, b: EntityMention): boolean => a.name === b.name;

/** Fills both sides, or declines. */
export function fillOwners(draft: EventDraft): boolean {
  const { scene, match } = draft;
  const { clause } = match;
  const own = scene.phrasesOf(clause, 'subject', 'topic', 'object', 'to', 'at', 'also');
  const role = own.find((p) =>
    (match.cue.startsWith('주인') || match.cue.includes('주주') ? OWNER : UNIT).test(text(scene, p)),
  );
  const beside = role ? organizationsIn(scene, role).slice(-1) : [];
  const others = own
    .filter((p) => p !== role && !p.particle.startsWith('에서'))
    .flatMap((p) => organizationsIn(scene, p).slice(-1))
    .filter((o) => !beside.some((b) => isSame(b, o)));
  const head = scene.clauses[clause]?.ending === 'adnominal' ? scene.clauses[clause]?.head?.mention : undefined;
  const about = asOrganizations(scene.agent(clause), scene);
  const dropped = (about?.names ?? []).filter((name) => !others.some((o) => o.name === name));
  const first = others[0]?.name;
  if (match.lemma === '편입' || match.cue === '편입' || isComingUnder(draft)) {
    // `나래전자는 가람전자의 자회사로 편입됐다`, `가람전자에 편입된 나래전자`; 가람전자가 자회사가 된 나래전자
    const at = scene.argumentsOf(clause, 'at', 'to').find((a) => isOrganization(a.mention) && !isPlace(a));
    const owner = beside[0]?.name ?? at?.mention.name;
    const unit =
      head && isOrganization(head) ? head.name : (others.map((o) => o.name).find((n) => n !== owner) ?? dropped[0]);
    if (owner) draft.add(owner, 'acquirer', 'owner');
    if (unit && unit !== owner) draft.add(unit, 'acquired', 'unit');
    return draft.has('acquirer') && draft.has('acquired');
  }
  // `나래전자는 가람전자를 새 주인으로 맞았다`, `새 주인 가람전자를 만났다`
  if (/^(?:맞|맞이|찾|만나)$/u.test(match.lemma)) {
    const found =
      scene.argumentsOf(clause, 'object').find((a) => isOrganization(a.mention))?.mention.name ?? beside[0]?.name;
    if (found) draft.add(found, 'acquirer', 'owner');
    for (const name of about?.names ?? []) if (name !== found) draft.add(name, 'acquired', 'subject');
    return draft.has('acquirer') && draft.has('acquired');
  }
  // `나래전자의 새 주인은 가람전자로 결정됐다`, `가람전자가 나래전자의 새 주인이 됐다`, `지분을 늘려 최대주주가 됐다`
  const owned = beside[0]?.name ?? ownedBefore(scene, clause) ?? (first ? topicBut(scene, first) : undefined);
  // `나래전자의 새 주인이 된 가람전자는`
  const buyers = first ? [first] : head && isOrganization(head) ? [head.name] : dropped;
  for (const name of buyers) if (name !== owned) draft.add(name, 'acquirer', 'owner');
  if (owned) draft.add(owned, 'acquired', 'owned');
  return draft.has('acquirer') && draft.has('acquired');
}

const text = (scene: Scene, phrase: Phrase): string => scene.textOf(phrase).trim();

/** Whose stake the clauses before say is bought: `나래전자 지분을 40%로 늘려`. */
export function ownedBefore(scene: Scene, clause: number): string | undefined {
  for (const i of scene.chainBefore(clause).toReversed())
    for (const phrase of scene.phrasesOf(i, 'object'))
      if (STAKE.test(scene.textOf(phrase))) {
        const owner = organizationsIn(scene, phrase).at(-1);
        if (owner) return owner.name;
      }
  return undefined;
}

const topicBut = ({ sentence: { about: topic } }: Scene, name: string): string | undefined =>
  topic?.kind === 'organization' && topic.name !== name ? topic.name : undefined;
