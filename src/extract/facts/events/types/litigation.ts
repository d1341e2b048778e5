// A draft with a cue of suing in, the parties out: at least two.
import type { Argument } from '../../../types.ts';
import { asOrganizations, isOrganization, type Builder } from '../build.ts';

export const litigation: Builder = (draft) => {
  const { scene, match } = draft;
  const { clause } = match;
  draft.addAll(asOrganizations(scene.agent(clause), scene), 'party');
  const others: Argument[] = scene
    .argumentsOf(clause, 'with', 'to', 'object', 'at', 'from')
    .filter((a) => isOrganization(a.mention) && !/법원$/u.test(a.mention.name));
  draft.addArguments(others, 'party');
  return draft.named('party').length >= 2;
};
