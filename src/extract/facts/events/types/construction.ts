// A draft with a cue of building in, whose building it is out.
import { asOrganizations, isOrganization, partnersOf, type Builder } from '../build.ts';
import { kindWord, nameOfPhrase } from '../names.ts';
import type { Filled, Scene } from '../scene.ts';

/** Stages of building: what has them is built, whatever it is called. */
const STAGE = /^(?:착공|준공|완공|기공|상량)/u;

const topicOf = ({ sentence: { topic } }: Scene): Filled | undefined =>
  topic && isOrganization(topic)
    ? { names: [topic.name], mentions: [topic], from: 'implied', rule: 'running-topic' }
    : undefined;

export const construction: Builder = (draft) => {
  const { scene, match } = draft;
  const read = scene.clauses[match.clause];
  const phrase = match.object;
  if (!read) return false;
  const finishing = STAGE.test(match.cue) || match.cue.startsWith('공사+');
  if (!phrase) {
    // `3만평 크기로 다음 달 완공된다`: what is being built was told before
    const before = draft.lastTold('construction');
    if (!finishing || !scene.datesOf(match.clause).length) return false;
    const agents = asOrganizations(scene.agent(match.clause), scene);
    if (before) before.participants.forEach((p) => draft.add(p.name, p.role, 'told-before', 'implied'));
    else draft.addAll(agents ?? topicOf(scene), 'owner');
    draft.object = before?.object;
    return draft.has('owner');
  }
  const inside = scene.entitiesIn(phrase).filter(isOrganization);
  const named = nameOfPhrase(scene, phrase);
  // A centre that is 설립 is an organization; a plant is built
  if (
    /센터$/u.test(kindWord(scene.textOf(phrase))) &&
    match.type.weak?.includes(match.lemma) &&
    !/^(?:짓|지어지|건설)$/u.test(match.lemma)
  )
    return false;
  if (named ? match.type.blockers.some((b) => named.name.endsWith(b)) : !finishing) return false;
  if (
    !finishing &&
    !(match.type.objects ?? []).some((o) => kindWord(scene.textOf(phrase)).endsWith(o)) &&
    !inside.length
  )
    return false;
  if (inside.length) inside.slice(0, 1).forEach((e) => draft.add(e.name, 'owner', 'of'));
  else if (read.voice === 'active') draft.addAll(asOrganizations(scene.agent(match.clause), scene), 'owner');
  else {
    const agents = asOrganizations(scene.agent(match.clause), scene);
    if (agents?.from === 'implied') draft.addAll(agents, 'owner');
  }
  // `울산 공장은 2014년 준공됐다`: whom the text is about
  const { topic } = scene.sentence;
  if (
    !draft.has('owner') &&
    read.voice === 'passive' &&
    named &&
    !scene.argumentsOf(match.clause, 'subject', 'topic').length
  )
    if (topic && isOrganization(topic)) draft.add(topic.name, 'owner', 'running-topic', 'implied');
  if (draft.has('owner') && !inside.length) draft.addArguments(partnersOf(scene, match.clause), 'owner');
  if (named && !named.entity && !/^(?:것|게|데|곳|등)$/u.test(named.name)) draft.object = named.name;
  return draft.has('owner');
};
