// The address and the reader's browser in; language, theme and the view that is made ahead set on the page, before it is painted.
import { readAddress } from '../model/state.ts';
import { opensFirst } from './opensFirst.ts';
import { systemLanguage } from './browser/systemLanguage.ts';

/** Milliseconds. */
const PATIENCE = 3000;

const { state } = readAddress(location.hash);
const page = document.documentElement;
page.lang = state.lang ?? systemLanguage();
page.dataset['theme'] = state.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
page.dataset['opens'] = opensFirst(location.hash) ? page.lang : 'other';
// Whatever keeps the page's own script: what stands in the page is shown.
setTimeout(() => (page.dataset['shown'] = ''), PATIENCE);
