// A draft with a cue of holding an event in, who holds what out.
import { isOrganization, partnersOf, type Builder } from '../build.ts';
import { nameOfPhrase } from '../names.ts';
import { makerOf } from '../makers.ts';
import { isPlace, type Scene } from '../scene.ts';

const ATTENDING = /^(?:참가|참석|참여|출품|출전|초청|초대|나서|참관)$/u;

export const conference: Builder = (draft) => {
  const { scene, match } = draft;
  const phrase = match.object;
  if (!phrase) return false;
  const read = scene.clauses[match.clause];
  const over = read?.parent === undefined ? undefined : scene.clauses[read.parent];
  // `열리는 포럼에 참가한다`: who takes part does not hold it
  if (read?.ending === 'adnominal' && ATTENDING.test(over?.lemma ?? '') && /^에/u.test(phrase.particle)) return false;
  const named = nameOfPhrase(scene, phrase);
  draft.object = named && !named.generic ? named.name : undefined;
  const agents = scene.agent(match.clause);
  const at = scene.argumentsOf(match.clause, 'at').filter((a) => isOrganization(a.mention) && isPlace(a));
  if (read?.voice === 'passive' || match.lemma === '개막') {
    // `지난주 열린 포럼에서 … 발표했다`: who speaks there does not hold it
    const attends =
      read?.ending === 'adnominal' &&
      (agents?.mentions.every((m) => m.kind === 'person') || /^에/u.test(phrase.particle));
    // `지난달 열린 나래그룹 포럼에서`: whose it is
    const house = attends ? scene.entitiesIn(phrase).find(isOrganization) : undefined;
    if (house) draft.add(house.name, 'operator', 'of');
    const reporting = agents?.rule === 'subject' || attends ? undefined : agents;
    draft.addAll(makerOf(scene, phrase)?.filled, 'operator');
    draft.addAll(reporting && { ...reporting, from: 'implied' }, 'operator');
  } else {
    draft.addAll(agents, 'operator');
    draft.addArguments(partnersOf(scene, match.clause, false), 'operator');
  }
  if (at[0]) draft.place = at[0].mention.text;
  if (!draft.has('operator') && draft.object)
    for (const name of holdersBehind(scene)) draft.add(name, 'operator', 'told-behind', 'implied');
  return draft.has('operator') && draft.object !== undefined;
};

const HELD_BY = /(?:이번|이|올해)\s(?:행사|대회|포럼|전시회|박람회|축제)/u;
// `… 열린다. 나래협회가 주최하는 이 행사에는`: the two sentences behind say who holds it
function holdersBehind({ article, sentence }: Scene): string[] {
  for (const next of article.sentences.slice(sentence.index + 1, sentence.index + 3)) {
    if (!HELD_BY.test(next.text)) continue;
    const clause = next.clauses.find((c) => /^(?:주최|주관|마련|개최)$/u.test(c.lemma ?? ''));
    const holders = clause?.arguments.filter((a) => a.case === 'subject' && isOrganization(a.mention)) ?? [];
    if (holders.length) return holders.map((a) => a.mention.name);
  }
  return [];
}
