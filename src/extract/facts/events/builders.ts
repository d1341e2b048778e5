// The builder of each event type. A new type is one line here, and none where the generic one does.
import { asOrganizations, partnersOf, targetsOf, type Builder } from './build.ts';
import { nameOfPhrase } from './names.ts';
import { acquisition } from './types/acquisition.ts';
import { agreement } from './types/agreement.ts';
import { announcement } from './types/announcement.ts';
import { appointment } from './types/appointment.ts';
import { conference } from './types/conference.ts';
import { construction } from './types/construction.ts';
import { founding } from './types/founding.ts';
import { investment } from './types/investment.ts';
import { litigation } from './types/litigation.ts';
import { membership } from './types/membership.ts';
import { program } from './types/program.ts';
import { release } from './types/release.ts';
import { visit } from './types/visit.ts';

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
