// The views of this edition in the order of the navigation, each in a chunk of its own.
import type { Component } from 'svelte';
import type { View } from '../../model/index.ts';

export interface ViewEntry {
  id: View;
  load(): Promise<{ default: Component }>;
}

export const views: readonly ViewEntry[] = [
  { id: 'overview', load: () => import('./Overview.svelte') },
  { id: 'timeline', load: () => import('./Timeline.svelte') },
  { id: 'figures', load: () => import('./Figures.svelte') },
  { id: 'network', load: () => import('./Network.svelte') },
  { id: 'contested', load: () => import('./Contested.svelte') },
  { id: 'data', load: () => import('./Data.svelte') },
  { id: 'sources', load: () => import('./Sources.svelte') },
  { id: 'read', load: () => import('./Read.svelte') },
  { id: 'present', load: () => import('./Present.svelte') },
];
