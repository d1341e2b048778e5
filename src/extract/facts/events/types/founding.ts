// A draft with a cue of coming into being in, who founded what out.
import { asOrganizations, isOrganization, isPerson, partnersOf, targetsOf, type Builder } from '../build.ts';
import { kindBefore, kindWord, nameOfPhrase } from '../names.ts';
import type { Filled, Scene } from '../scene.ts';

/** Verbs whose subject is what comes into being: `동맹이 출범했다`, `연구소가 문을 열었다`. */
const INTRANSITIVE = new Set('출범 개소 발족 창립 개원 개교 개관 창단 탄생'.split(' '));

/** What opens its door besides organizations. */
const OPENED =
  /[가-힣](?:점|관|매장|호텔|라운지|쇼룸|공장|캠퍼스|허브|스토어|아울렛|리조트|병원|도서관|타운|파크|몰)$/u;

const EXISTING = new Set(['university', 'group', 'public-body', 'hospital']);

export const founding: Builder = (draft) => {
  const { scene, match } = draft;
  const { clause } = match;
  const read = scene.clauses[clause];
  if (!read) return false;
  const opening = /^(?:문|둥지)\+/u.test(match.cue);
  const ceremony = /(?:식|총회)\+/u.test(match.cue);
  const ownObject = scene.phrasesOf(clause, 'object').filter((p) => !p.postposition);
  const intransitive = (INTRANSITIVE.has(match.lemma) && read.voice !== 'passive' && !ownObject.length) || opening;
  const subjects = scene.phrasesOf(clause, 'subject', 'topic', 'also');
  let phrase = match.object;
  // `새 연구소 문을 열었다`: what stands before the door was opened; a bare door is the subject's
  if (ceremony && phrase && !scene.textOf(phrase).trim()) return false;
  const door = opening && phrase ? scene.textOf(phrase).replace(/의?\s?(?:문|둥지)$/u, '') : '';
  if (door && phrase) phrase = { ...phrase, end: phrase.start + door.length };
  else if (intransitive && read.ending !== 'adnominal') phrase = subjects.at(-1);
  else if (intransitive) phrase = subjects.at(-1) ?? scene.headOf(clause);
  // `가람전자가 문을 연 [로봇센터]`: what is opened is the noun behind, who opens it the subject
  const opened = opening && read.ending === 'adnominal' && subjects.length > 0 ? scene.headOf(clause) : undefined;
  const isOpened = opened !== undefined && match.type.objects?.some((o) => scene.textOf(opened).includes(o));
  if (isOpened) phrase = opened;
  const said = saidOf(scene, clause);
  if (said) {
    const parent = read.parent ?? clause;
    const subject = scene.phrasesOf(parent, 'topic', 'subject')[0];
    const plain = said.names.length || !subject ? undefined : nameOfPhrase(scene, subject);
    draft.addAll(asOrganizations(said, scene), 'founded');
    if (plain && !plain.generic) draft.add(plain.name, 'founded', 'topic');
    return draft.has('founded');
  }
  const named = phrase ? nameOfPhrase(scene, phrase) : undefined;
  const text = phrase ? kindWord(scene.textOf(phrase)) : '';
  if (match.type.blockers.some((b) => text.endsWith(b))) return false;
  const kindKnown =
    match.type.objects?.some((o) => text.endsWith(o) || (phrase && kindBefore(scene.textOf(phrase)).endsWith(o))) ||
    (named?.entity && isOrganization(named.entity));
  if (match.type.weak?.includes(match.lemma) && !kindKnown && !(opening && OPENED.test(text))) return false;
  if (match.lemma === '탄생' && !match.type.objects?.some((o) => text.endsWith(o))) return false;
  const agents =
    (intransitive && !door && !isOpened) || (read.voice === 'passive' && !scene.argumentsOf(clause, 'by').length)
      ? undefined
      : scene.agent(clause);
  const acting =
    agents?.mentions.every(isPerson) && match.type.id === 'founding' && agents.from === 'stated'
      ? agents
      : asOrganizations(agents, scene);
  // A subject that is dropped: what the text was about came into being
  if (!named && (read.voice === 'passive' || intransitive)) {
    const topic = scene.agent(clause);
    const only = topic?.mentions.length === 1 ? topic.mentions[0] : undefined;
    if (only && isOrganization(only)) draft.add(only.name, 'founded', topic!.rule, topic!.from);
    return draft.has('founded');
  }
  if (!named) return false;
  const hosts = targetsOf(scene, clause).filter((a) => a.particle === '에' || a.particle === '에도');
  if (named.generic && !named.entity) {
    const owner = acting?.names.length === 1 ? acting.names[0] : undefined;
    if (!owner && !acting && !hosts.length) return false;
    draft.add(owner ? `${owner} ${named.name}` : named.name, 'founded', 'kind-of-owner', 'implied');
  } else if (named.entity && !isOrganization(named.entity)) return false;
  else if (named.all.length > 1) {
    // `나래화학과 합작법인 나래다온을 세웠다`: what was there before founds with them
    const joint = /합작|공동/u.test(scene.textOf(phrase!));
    named.all.filter(isOrganization).forEach((e, i, all) => {
      const isNew =
        i === all.length - 1 ||
        !(joint || (e.kind === 'organization' && (e.catalogId !== undefined || EXISTING.has(e.organizationKind))));
      draft.add(e.name, isNew ? 'founded' : 'founder', 'object');
    });
  } else draft.add(named.name, 'founded', 'object');
  draft.addAll(acting, 'founder');
  if (agents || read.voice === 'passive' || scene.hasOtherSubject(clause))
    draft.addArguments(partnersOf(scene, clause), 'founder');
  draft.addArguments(hosts, 'host');
  return draft.has('founded');
};

const KIND_OF_BODY =
  /(?:업체|기업|회사|스타트업|기관|조직|단체|협의체|펀드|재단|연구소|연구원|그룹|은행|센터|대학|법인|벤처)(?:이다|다|이며|이고|였다|이었다)$/u;
// `새별은 2014년 설립된 로봇 스타트업이다`: the noun is a kind, and whom it is said of came into being
function saidOf(scene: Scene, clause: number): Filled | undefined {
  const read = scene.clauses[clause];
  const parent = read?.parent;
  if (read?.ending !== 'adnominal' || read.voice !== 'passive' || parent === undefined) return undefined;
  const head = scene.headOf(clause);
  const as = head?.case === 'to' && /^(?:으로|로|으로서|로서)$/u.test(head.particle);
  const said = as ? `${kindWord(scene.textOf(head))}다` : (scene.clauses[parent]?.predicate.text ?? '');
  if (!KIND_OF_BODY.test(said)) return undefined;
  return scene.agent(parent) ?? { names: [], mentions: [], from: 'implied', rule: 'nobody' };
}
