// A draft with a cue of holding an event in, who holds what out.
import { isOrganization, type Builder } from '../build.ts';
import { nameOfPhrase } from '../names.ts';
import { isPlace } from '../scene.ts';

export const conference: Builder = (draft) => {
  const { scene, match } = draft;
  const phrase = match.object;
  if (!phrase) return false;
  const named = nameOfPhrase(scene, phrase);
  draft.object = named && !named.generic ? named.name : undefined;
  const agents = scene.agent(match.clause);
  const at = scene.argumentsOf(match.clause, 'at').filter((a) => isOrganization(a.mention) && isPlace(a));
  if (scene.clauses[match.clause]?.voice === 'passive') {
    // `지난주 열린 포럼에서 … 발표했다`: who speaks there does not hold it
    const attends =
      scene.clauses[match.clause]?.ending === 'adnominal' && agents?.mentions.every((m) => m.kind === 'person');
    const reporting = agents?.rule === 'subject' || attends ? undefined : agents;
    draft.addAll(reporting && { ...reporting, from: 'implied' }, 'operator');
  } else draft.addAll(agents, 'operator');
  if (at[0]) draft.place = at[0].mention.text;
  return draft.has('operator') && draft.object !== undefined;
};
