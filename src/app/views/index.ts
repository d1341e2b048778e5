// The views of this edition in the order of the navigation, each in a chunk of its own.
import type { Component } from 'svelte';
import type { View } from '../../model/index.ts';

interface ViewModule {
  default: Component;
}

export interface ViewEntry {
  id: View;
  /** A view that has come is there at once: it is no promise again. */
  load(): ViewModule | Promise<ViewModule>;
}

/** Asks once; what has come is kept, what failed is asked for again. */
function once(ask: () => Promise<ViewModule>): ViewEntry['load'] {
  let come: ViewModule | undefined;
  return () => come ?? ask().then((module) => (come = module));
}

export const views: readonly ViewEntry[] = [
  { id: 'overview', load: once(() => import('./Overview.svelte')) },
  { id: 'timeline', load: once(() => import('./Timeline.svelte')) },
  { id: 'figures', load: once(() => import('./Figures.svelte')) },
  { id: 'network', load: once(() => import('./Network.svelte')) },
  { id: 'contested', load: once(() => import('./Contested.svelte')) },
  { id: 'data', load: once(() => import('./Data.svelte')) },
  { id: 'sources', load: once(() => import('./Sources.svelte')) },
  { id: 'read', load: once(() => import('./Read.svelte')) },
  { id: 'present', load: once(() => import('./Present.svelte')) },
];
