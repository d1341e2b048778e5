// The dataset on its way, the page's element and the first view that may stand in the page in; the running app out.
import { hydrate, mount } from 'svelte';
import App from './App.svelte';
import type { Fetched } from './browser/fetchJson.ts';
import { rest } from './browser/rest.ts';
import { opensFirst } from './opensFirst.ts';
import { AppState } from './state.svelte.ts';
import { views } from './views/index.ts';

/** Takes over what stands in `made`, or draws into `empty` where the address asks for something else. */
export async function start(asked: Promise<Fetched>, empty: HTMLElement, made: HTMLElement | null): Promise<void> {
  const app = new AppState();
  const loading = app.load(asked);
  if (made) {
    await Promise.all([loading, views.find(({ id }) => id === app.state.view)?.load()]);
    await rest();
  }
  // Meanwhile the reader may have followed a link.
  app.readLocation();
  if (made && opensFirst(location.hash) && app.loaded.status === 'ready')
    hydrate(App, { target: made, props: { app } });
  else {
    made?.remove();
    mount(App, { target: empty, props: { app } });
  }
}
