// An address in; the app on the made-up dataset in the page out, with a fetch that answers from memory.
import { mount, tick, unmount } from 'svelte';
import '../styles/tokens.css';
import '../styles/base.css';
import App from '../App.svelte';
import { AppState } from '../state.svelte.ts';
import { madeUpJson, madeUpTexts } from './madeUpDataset.ts';

export interface OpenApp {
  root: HTMLElement;
  /** The first element of the page that fits; throws where there is none. */
  get<E extends Element = HTMLElement>(selector: string): E;
  all<E extends Element = HTMLElement>(selector: string): E[];
  /** The button, link or item with exactly this name. */
  named(name: string): HTMLElement;
  close(): Promise<void>;
}

const json = (body: unknown) => new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

// What is looked up before it is there is not there yet
function attempt<T>(condition: () => T): T | undefined {
  try {
    return condition();
  } catch {
    return undefined;
  }
}

/** Waits until the condition gives something, for 8 s at most. */
export async function until<T>(what: string, condition: () => T | null | undefined | false): Promise<T> {
  for (const end = performance.now() + 8000; performance.now() < end;) {
    const found = attempt(condition);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited 8 s in vain: ${what}`);
}

let opened: OpenApp | undefined;
const realFetch = window.fetch;

/** Opens the app at an address (`#/data?lang=en`); with `null` for a dataset the site has none. An app that is open is closed first. */
export async function openApp(address: string, dataset: unknown = madeUpJson): Promise<OpenApp> {
  await opened?.close();
  history.replaceState(null, '', address || location.pathname);
  window.fetch = async (input, init) => {
    const path = decodeURIComponent(new URL(input instanceof Request ? input.url : input, document.baseURI).pathname);
    if (path.endsWith('/data/dataset.json'))
      return dataset === null ? new Response('', { status: 404, statusText: 'Not Found' }) : json(dataset);
    const text = /\/data\/texts\/(.+)\.json$/.exec(path)?.[1];
    if (text !== undefined)
      return madeUpTexts[text] ? json(madeUpTexts[text]) : new Response('', { status: 404, statusText: 'Not Found' });
    return realFetch(input, init);
  };
  const root = document.createElement('div');
  document.body.append(root);
  const state = new AppState();
  void state.load();
  const component = mount(App, { target: root, props: { app: state } });
  const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(selector)];
  const app: OpenApp = {
    root,
    all,
    get: <E extends Element>(selector: string) => {
      const [found] = all<E>(selector);
      if (!found) throw new Error(`no element ${selector}`);
      return found;
    },
    named: (name) => {
      const found = all<HTMLElement>('button, a, [role=menuitem], summary').find(
        (element) => (element.getAttribute('aria-label') ?? element.innerText).trim() === name,
      );
      if (!found) throw new Error(`nothing is named "${name}"`);
      return found;
    },
    close: async () => {
      opened = undefined;
      await unmount(component);
      root.remove();
      window.fetch = realFetch;
    },
  };
  opened = app;
  await until('the heading of the view', () => document.querySelector('main h1'));
  await until('what the view waits for', () => !document.querySelector('main .wait'));
  // What the address has selected opens once its own part of the page is there
  const selected = /[?&]selected=([^&~]+)/.exec(address)?.[1];
  if (selected && JSON.stringify(dataset).includes(`"${selected}"`))
    await until('the panel', () => document.querySelector('dialog[open] h2'));
  await tick();
  return app;
}

export const closeApp = () => opened?.close();

/** The mark of a chart, once its picture is drawn. */
export const firstMark = (within: string) =>
  until(`a mark in ${within}`, () => document.querySelector<SVGElement>(`${within} svg [data-mark]`));
