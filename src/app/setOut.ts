// The address and the reader's browser in; language, theme and the view that is made ahead set on the page, before it is painted.
import { readAddress } from '../model/state.ts';
import { opensFirst } from './opensFirst.ts';
import { systemLanguage } from './browser/systemLanguage.ts';

const { state } = readAddress(location.hash);
const page = document.documentElement;
page.lang = state.lang ?? systemLanguage();
page.dataset['theme'] = state.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
page.dataset['opens'] = opensFirst(location.hash) ? page.lang : 'other';
