// A draft with a cue of suing in, the parties out: at least two.
import type { Argument } from '../../../types.ts';
import { asOrganizations, isOrganization, type Builder } from '../build.ts';

/** Before whom, not against whom. */
const COURT = /(?:법원|재판소|지법|고법|심판원|위원회|검찰|경찰|특허청|지검)$/u;

export const litigation: Builder = (draft) => {
  const { scene, match } = draft;
  const { clause } = match;
  draft.addAll(asOrganizations(scene.agent(clause), scene), 'party');
  const others: Argument[] = scene
    .argumentsOf(clause, 'with', 'to', 'object', 'at', 'from')
    .filter((a) => isOrganization(a.mention) && !COURT.test(a.mention.name));
  draft.addArguments(others, 'party');
  // `나래화학의 제품이 특허를 침해했다며 소송을 냈다`: whom it says so of
  if (draft.named('party').length === 1)
    scene.clauses.forEach((c, i) => {
      if (c.ending !== 'quoted' || c.parent !== clause) return;
      const accused = scene.argumentsOf(i, 'subject', 'of').filter((a) => isOrganization(a.mention));
      draft.addArguments(accused.slice(0, 1), 'party');
    });
  return draft.named('party').length >= 2;
};
