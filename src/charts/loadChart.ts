// A chart's id in; its definition in a chunk of its own out: for pages that show one chart and not the others.
import type { Chart } from './types.ts';

const loaders: Readonly<Record<string, () => Promise<Chart>>> = {
  timeline: async () => (await import('./timeline/index.ts')).timeline,
  investment: async () => (await import('./investment/index.ts')).investment,
  talent: async () => (await import('./talent/index.ts')).talent,
  headcount: async () => (await import('./headcount/index.ts')).headcount,
  facility: async () => (await import('./facility/index.ts')).facility,
  activity: async () => (await import('./activity/index.ts')).activity,
  network: async () => (await import('./network/index.ts')).network,
};

/** Every chart's id, in the order of `charts`. */
export const chartIds: readonly string[] = Object.keys(loaders);

/** The chart of an id, or undefined. */
export const loadChart = (id: string): Promise<Chart> | undefined =>
  Object.hasOwn(loaders, id) ? loaders[id]?.() : undefined;
