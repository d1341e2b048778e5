// The builder of each event type. A new type is one line here, and none where the generic one does.
import { asOrganizations, partnersOf, targetsOf } from './build.ts';
import { acquisition, agreement, investment, litigation, membership, type Builder } from './deals.ts';
import { announcement, appointment, conference, construction, founding, program, release, visit } from './doings.ts';
import { nameOfPhrase } from './names.ts';

const builders: Readonly<Record<string, Builder>> = {
  acquisition,
  agreement,
  announcement,
  appointment,
  conference,
  construction,
  founding,
  investment,
  litigation,
  membership,
  program,
  release,
  visit,
};

/** Fills the roles as the catalogue's table of particles says, and no more. */
const generic: Builder = (draft) => {
  const { scene, match } = draft;
  const { roles } = match.type;
  draft.addAll(asOrganizations(scene.agent(match.clause), scene), roles.agent);
  const named = roles.object && match.object ? nameOfPhrase(scene, match.object) : undefined;
  if (roles.object && named && !named.generic) draft.add(named.name, roles.object, 'object');
  if (roles.with) draft.addArguments(partnersOf(scene, match.clause), roles.with);
  if (roles.to) draft.addArguments(targetsOf(scene, match.clause), roles.to);
  return draft.participants.length > 0;
};

export const builderOf = (type: string): Builder => builders[type] ?? generic;
