// A draft with a cue of building in, whose building it is out.
import { asOrganizations, isOrganization, partnersOf, type Builder } from '../build.ts';
import { kindWord, nameOfPhrase } from '../names.ts';

/** Stages of building: what has them is built, whatever it is called. */
const STAGE = /^(?:착공|준공|완공|기공|상량)/u;

export const construction: Builder = (draft) => {
  const { scene, match } = draft;
  const read = scene.clauses[match.clause];
  const phrase = match.object;
  if (!read) return false;
  const finishing = STAGE.test(match.cue);
  if (!phrase) return false;
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
    const topic = asOrganizations(scene.agent(match.clause), scene);
    if (topic && topic.from === 'implied') draft.addAll(topic, 'owner');
  }
  if (draft.has('owner') && !inside.length) draft.addArguments(partnersOf(scene, match.clause), 'owner');
  if (named && !named.entity) draft.object = named.name;
  return draft.has('owner');
};
