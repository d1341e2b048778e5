// What the address says (`#/<view>?<state>`): read into one state with its problems, and written back.
import { LANGUAGES, type Language } from './vocabulary.ts';

export const VIEWS = [
  'overview',
  'timeline',
  'figures',
  'network',
  'contested',
  'data',
  'sources',
  'read',
  'present',
] as const;
export type View = (typeof VIEWS)[number];
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Which records are shown. An empty list or string does not narrow. */
export interface Filter {
  /** ISO days, inclusive; null is open. */
  from: string | null;
  to: string | null;
  /** Event types. */
  types: string[];
  /** Organization ids. */
  organizations: string[];
  /** Ids of groups (LG, SK…): their companies and units too. */
  groups: string[];
  /** Document ids. */
  documents: string[];
  search: string;
}

export interface State extends Filter {
  view: View;
  /** The record whose evidence is open, or null. */
  selected: string | null;
  /** null: as the browser and system say. */
  lang: Language | null;
  theme: Theme | null;
  /** What belongs to one view: lanes, table, sort, focus, zoom… Plain words by name. */
  options: Record<string, string>;
}

export const EMPTY_FILTER: Filter = {
  from: null,
  to: null,
  types: [],
  organizations: [],
  groups: [],
  documents: [],
  search: '',
};
export const FIRST_STATE: State = {
  ...EMPTY_FILTER,
  view: 'overview',
  selected: null,
  lang: null,
  theme: null,
  options: {},
};

/** What was wrong with an address: the part, its value, and what would be right. Said to the reader in their language. */
export interface AddressProblem {
  part: string;
  value: string;
  known: readonly string[];
}

const LISTS = ['types', 'organizations', 'groups', 'documents'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (text: string) => DAY.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
// No `+` (chat programs rewrite it): blanks are %20, and lists are parted by a tilde.
const encode = (text: string) => encodeURIComponent(text).replace(/%2C/g, ',').replace(/~/g, '%7E');

/** The part after `?` of an address, without view: `types=visit~founding&from=2019-01-01`. */
export function toQuery(state: Omit<State, 'view'>): string {
  const parts: [string, string][] = [];
  const put = (name: string, value: string | null) => {
    if (value) parts.push([name, value]);
  };
  put('from', state.from);
  put('to', state.to);
  for (const name of LISTS) put(name, state[name].map(encode).join('~'));
  put('search', encode(state.search));
  put('selected', state.selected && encode(state.selected));
  for (const name of Object.keys(state.options).sort()) put(encode(name), encode(state.options[name] ?? ''));
  put('lang', state.lang);
  put('theme', state.theme);
  return parts.map(([name, value]) => `${name}=${value}`).join('&');
}

/** `#/timeline?types=visit`: the whole address of a state. */
export function toAddress(state: State): string {
  const query = toQuery(state);
  return `#/${state.view}${query ? `?${query}` : ''}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads what stands after `?`; what cannot be read is left at its first value and named in `problems`. */
export function readQuery(query: string): { state: State; problems: AddressProblem[] } {
  const state: State = { ...FIRST_STATE, options: {} };
  const problems: AddressProblem[] = [];
  for (const part of query.split('&').filter(Boolean)) {
    const at = part.indexOf('=');
    const name = decode(at < 0 ? part : part.slice(0, at));
    const raw = at < 0 ? '' : part.slice(at + 1);
    const value = decode(raw);
    const list = LISTS.find((l) => l === name);
    if (list) state[list] = [...new Set(raw.split('~').map(decode).filter(Boolean))];
    else if (name === 'from' || name === 'to') {
      if (isDay(value)) state[name] = value;
      else problems.push({ part: name, value, known: ['2020-06-17'] });
    } else if (name === 'search') state.search = value;
    else if (name === 'selected') state.selected = value || null;
    else if (name === 'lang') {
      const lang = LANGUAGES.find((l) => l === value);
      if (lang) state.lang = lang;
      else problems.push({ part: name, value, known: LANGUAGES });
    } else if (name === 'theme') {
      const theme = THEMES.find((t) => t === value);
      if (theme) state.theme = theme;
      else problems.push({ part: name, value, known: THEMES });
    } else if (name) state.options[name] = value;
  }
  return { state, problems };
}

/** Reads a whole `#/<view>?<state>`; an empty one is the first state. */
export function readAddress(hash: string): { state: State; problems: AddressProblem[] } {
  const [path = '', ...query] = hash.replace(/^#\/?/, '').split('?');
  const { state, problems } = readQuery(query.join('?'));
  const view = path === '' ? FIRST_STATE.view : VIEWS.find((known) => known === decode(path));
  if (view) state.view = view;
  else problems.unshift({ part: 'view', value: decode(path), known: VIEWS });
  return { state, problems };
}
