// The embed page: one chart as the address says, its height told to the page around it.
import '@fontsource-variable/noto-sans-kr';
import './embed.css';
import { mount } from 'svelte';
import { readQuery } from '../model/index.ts';
import EmbeddedChart from './EmbeddedChart.svelte';
import { tellHeight } from './tellHeight.ts';

const { state } = readQuery(location.search.slice(1));
const { chart = '', title, source, bg, version = '', ...options } = state.options;
const lang = state.lang ?? (navigator.language.startsWith('ko') ? 'ko' : 'en');
const theme = state.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

document.documentElement.lang = lang;
document.documentElement.dataset['theme'] = theme;
if (bg === 'transparent') document.documentElement.dataset['ground'] = 'none';

const target = document.getElementById('embed');
if (target)
  mount(EmbeddedChart, {
    target,
    props: {
      chartId: chart,
      data: /^[0-9a-f]{16}$/.test(version) ? `./data/versions/${version}.json` : './data/dataset.json',
      lang,
      theme,
      address: { ...state, lang, theme, options },
      showTitle: title !== '0',
      showSource: source !== '0',
      site: new URL('.', location.href).href,
    },
  });
tellHeight(window);
