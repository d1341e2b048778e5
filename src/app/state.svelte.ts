// The address and the dataset in; the app's whole state out. The address is the only place where state is kept.
import { createContext } from 'svelte';
import {
  EMPTY_FILTER,
  filterDataset,
  indexDataset,
  isEmptyFilter,
  readAddress,
  readDataset,
  toAddress,
  type AddressProblem,
  type Filter,
  type Indexed,
  type Language,
  type SourceText,
  type State,
} from '../model/index.ts';
import { vocabulary } from '../catalog/index.ts';
import { BY, toggled, withoutFields } from './crossFilter.ts';
import { DATASET, fetchJson, type Fetched } from './browser/fetchJson.ts';
import { rest } from './browser/rest.ts';
import { systemLanguage } from './browser/systemLanguage.ts';
import { hasRoomBeside, prefersDark, printing } from './browser/system.ts';
import { findProblems } from './findProblems.ts';
import { narrowEntities } from './narrowEntities.ts';
import { OwnArticles } from './own.svelte.ts';
import { joinDatasets } from './ownArticles.ts';
import { strings } from './strings/index.ts';

export type Loaded =
  | { status: 'loading' }
  | { status: 'missing'; failure: Extract<Fetched, { ok: false }> }
  | { status: 'wrong'; problems: string[] }
  | { status: 'ready'; indexed: Indexed };

/** `null`: the text is not published with the site. */
export type LoadedText = SourceText | null;

const EMPTY = indexDataset({
  schemaVersion: 1,
  documents: [],
  organizations: [],
  people: [],
  events: [],
  figures: [],
  relations: [],
  conflicts: [],
});

export class AppState {
  // Where the first view is made ahead there is no window, and no address.
  #read = $state.raw(readAddress(globalThis.location?.hash ?? ''));
  #language: Language = systemLanguage();
  #dark = prefersDark();
  #beside = hasRoomBeside();
  #print = printing();
  // A cache: nothing is drawn from it.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  #texts = new Map<string, Promise<LoadedText>>();

  loaded = $state.raw<Loaded>({ status: 'loading' });
  filterOpen = $state(false);

  state: State = $derived(this.#read.state);
  lang = $derived(this.state.lang ?? this.#language);
  /** Paper is light. */
  theme = $derived(this.#print.current ? 'light' : (this.state.theme ?? (this.#dark.current ? 'dark' : 'light')));
  t = $derived(strings[this.lang]);
  beside = $derived(this.#beside.current);
  /** The reader's own articles. They are the one thing that no address can hold. */
  own = new OwnArticles();
  /** Everything, whatever the filter. */
  indexed = $derived.by(() => {
    const site = this.loaded.status === 'ready' ? this.loaded.indexed : EMPTY;
    return this.own.joined && this.own.kept ? indexDataset(joinDatasets(site.dataset, this.own.kept)) : site;
  });
  /** What the filter leaves. */
  filtered = $derived(
    isEmptyFilter(this.state)
      ? this.indexed
      : indexDataset(narrowEntities(filterDataset(this.indexed, this.state)), this.indexed),
  );
  problems: AddressProblem[] = $derived([
    ...this.#read.problems,
    ...(this.loaded.status === 'ready' ? findProblems(this.state, this.indexed) : []),
  ]);

  /** `made`: what a first view is made of ahead, in place of what a browser has. */
  constructor(made?: { language: Language; indexed: Indexed }) {
    if (!made) return;
    this.#language = made.language;
    this.loaded = { status: 'ready', indexed: made.indexed };
  }

  /** Reads the address anew: after back, forward, a link or an edit by hand. */
  readLocation = () => {
    if (toAddress(this.state) !== location.hash || this.#read.problems.length) this.#read = readAddress(location.hash);
  };

  /** Goes to the state with these changes; `replace` leaves no step to go back to (typing, zooming). */
  go(changes: Partial<State>, how: 'push' | 'replace' = 'push') {
    const state = { ...this.state, ...changes };
    const address = toAddress(state);
    if (address !== location.hash) history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    this.#read = { state, problems: [] };
  }

  /** The address of the state with these changes: what a link points to. */
  address = (changes: Partial<State>): string => toAddress({ ...this.state, ...changes });
  /** The address of another view: the filter comes along, what belongs to one view stays behind. */
  viewAddress = (view: State['view'], options: State['options'] = {}): string =>
    this.address({ view, options, selected: null });

  filter(changes: Partial<Filter>, how: 'push' | 'replace' = 'push') {
    this.go({ ...changes, options: this.#optionsBy(null) }, how);
  }
  /** Filters from a chart, which goes on showing what it leaves out; the same changes again take the filter off. */
  filterFrom(chart: string, changes: Partial<Filter>) {
    const next = toggled(this.state, changes);
    this.go({ ...next, options: this.#optionsBy(next === changes ? chart : null) });
  }
  #optionsBy(chart: string | null): State['options'] {
    const { [BY]: _by, ...options } = this.state.options;
    return chart ? { ...options, [BY]: chart } : options;
  }
  /** What the filter leaves without these fields of it. */
  filteredBut(fields: readonly (keyof Filter)[]): Indexed {
    if (!fields.length) return this.filtered;
    const filter = withoutFields(this.state, fields);
    return isEmptyFilter(filter)
      ? this.indexed
      : indexDataset(narrowEntities(filterDataset(this.indexed, filter)), this.indexed);
  }
  clearFilter() {
    this.filter({ ...EMPTY_FILTER });
  }
  /** Changes options of the view; an empty value takes one away. */
  setOptions(changes: Record<string, string | null>, how: 'push' | 'replace' = 'push') {
    const options = { ...this.state.options };
    for (const [name, value] of Object.entries(changes)) {
      if (value) options[name] = value;
      else delete options[name];
    }
    this.go({ options }, how);
  }
  /** Opens the evidence of these records. Ids hold no tilde, so that it can part them. */
  open = (records: readonly string[]) => {
    const ids = records.filter((id, index) => records.indexOf(id) === index);
    if (ids.length) this.go({ selected: ids.join('~') });
  };
  close = () => this.go({ selected: null });
  selection: string[] = $derived(this.state.selected?.split('~').filter((id) => this.indexed.records.has(id)) ?? []);

  async load(asked = fetchJson(DATASET)) {
    const fetched = await asked;
    if (!fetched.ok) {
      this.loaded = { status: 'missing', failure: fetched };
      return;
    }
    await rest();
    const result = readDataset(fetched.json, vocabulary);
    await rest();
    this.loaded = result.ok
      ? { status: 'ready', indexed: indexDataset(result.dataset) }
      : { status: 'wrong', problems: result.problems };
  }

  /** The text of a document, fetched once; null where the site does not publish it. */
  textOf = (document: string): Promise<LoadedText> => {
    const own = this.own.texts[document];
    if (own) return Promise.resolve(own);
    let text = this.#texts.get(document);
    if (!text) {
      text = fetchJson(`data/texts/${encodeURIComponent(document)}.json`).then((f) =>
        f.ok ? (f.json as SourceText) : null,
      );
      this.#texts.set(document, text);
    }
    return text;
  };
}

export const [getApp, setApp] = createContext<AppState>();
