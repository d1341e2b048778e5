// What the browser and system prefer: language, theme, motion, room.
import { MediaQuery } from 'svelte/reactivity';
import { LANGUAGES, type Language } from '../../model/index.ts';

/** The first of the reader's languages that the product speaks; English where it speaks none. */
export const systemLanguage = (languages: readonly string[] = navigator.languages): Language =>
  languages.map((tag) => LANGUAGES.find((l) => tag.toLowerCase().startsWith(l))).find(Boolean) ?? 'en';

/** The system prefers a dark ground. Reactive. */
export const prefersDark = () => new MediaQuery('(prefers-color-scheme: dark)');
/** The window has room for a panel beside the page. Reactive. */
export const hasRoomBeside = () => new MediaQuery('(min-width: 1100px)');
