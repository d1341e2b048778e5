// Every chart, in the order in which pages, decks and commands name them.
import { activity } from './activity/index.ts';
import { facility } from './facility/index.ts';
import { headcount } from './headcount/index.ts';
import { investment } from './investment/index.ts';
import { network } from './network/index.ts';
import { talent } from './talent/index.ts';
import { timeline } from './timeline/index.ts';
import type { Chart } from './types.ts';

export const charts: readonly Chart[] = [timeline, investment, talent, headcount, facility, activity, network];

const byId = new Map(charts.map((one) => [one.id, one]));
/** The chart of an id, or undefined. */
export const chart = (id: string): Chart | undefined => byId.get(id);

export type * from './types.ts';
