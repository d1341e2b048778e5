// The page's element in, the running app out.
import '@fontsource-variable/noto-sans-kr/index.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { mount } from 'svelte';
import App from './App.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('index.html: no element #app to draw into');
mount(App, { target });
