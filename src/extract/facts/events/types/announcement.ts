// A draft with a cue of announcing in, who announces out: only with a day of its own.
import { asOrganizations, type Builder } from '../build.ts';
import { nameOfPhrase } from '../names.ts';

export const announcement: Builder = (draft) => {
  const { scene, match } = draft;
  // `처음 공시한 이후`: said in passing
  if (scene.clauses[match.clause]?.ending === 'adnominal') return false;
  const agents = scene.agent(match.clause);
  draft.addAll(asOrganizations(agents, scene), 'announcer');
  draft.modality = 'occurred';
  // `감사 결과를 발표했다`: what the headline says is announced
  const named = match.object && match.object.case === 'object' ? nameOfPhrase(scene, match.object) : undefined;
  if (named && !named.entity && !named.generic) draft.object = named.name;
  return draft.has('announcer') && agents?.from === 'stated' && scene.datesOf(match.clause).length > 0;
};
