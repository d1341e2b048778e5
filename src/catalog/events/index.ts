// Every event type, in the order in which legends name them.
import type { EventType } from '../types.ts';
import { founding } from './founding.ts';
import { agreement } from './agreement.ts';
import { investment } from './investment.ts';
import { acquisition } from './acquisition.ts';
import { program } from './program.ts';
import { membership } from './membership.ts';
import { appointment } from './appointment.ts';
import { visit } from './visit.ts';
import { release } from './release.ts';
import { announcement } from './announcement.ts';
import { construction } from './construction.ts';
import { litigation } from './litigation.ts';
import { conference } from './conference.ts';

export const eventTypes: readonly EventType[] = [
  founding,
  agreement,
  investment,
  acquisition,
  program,
  membership,
  appointment,
  visit,
  release,
  announcement,
  construction,
  litigation,
  conference,
];

const byId = new Map(eventTypes.map((type) => [type.id, type]));
/** The event type of an id, or undefined. */
export const eventType = (id: string): EventType | undefined => byId.get(id);
