// The languages that a reader's browser names in; the one that these pages are shown in out.
import { LANGUAGES, type Language } from '../../model/vocabulary.ts';

/** The first of the reader's languages that the product speaks; English where it speaks none. */
export const systemLanguage = (languages: readonly string[] = globalThis.navigator?.languages ?? []): Language =>
  languages.map((tag) => LANGUAGES.find((l) => tag.toLowerCase().startsWith(l))).find(Boolean) ?? 'en';
