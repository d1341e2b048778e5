// A draft with a cue of signing in, the parties out: at least two.
import { asOrganizations, isOrganization, partnersOf, type Builder } from '../build.ts';
import { nameOfPhrase } from '../names.ts';

export const agreement: Builder = (draft) => {
  const { scene, match } = draft;
  const { clause } = match;
  const agents = asOrganizations(scene.agent(clause), scene);
  const partners = partnersOf(scene, clause);
  draft.addAll(agents, 'party');
  draft.addArguments(partners, 'party');
  if (match.object) {
    // A contract's own name names its parties: `‘가람전자-한빛대 공동연구 협약’`
    const text = scene.textOf(match.object);
    if (/[‘'“]/u.test(text)) {
      scene
        .entitiesIn(match.object)
        .filter(isOrganization)
        .forEach((e) => draft.add(e.name, 'party', 'named-in-title'));
      const named = nameOfPhrase(scene, match.object);
      if (named && !named.entity) draft.object = named.name;
    }
  }
  return draft.named('party').length >= 2;
};
