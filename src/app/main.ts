// The page in, the running app out: at once, or once the first view that stands in the page has been painted.
import fonts from '@fontsource-variable/noto-sans-kr/index.css?url';
import { DATASET, fetchJson } from './browser/fetchJson.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';

const empty = document.getElementById('app');
if (!empty) throw new Error('index.html: no element #app to draw into');
const page = document.documentElement;
const made =
  page.dataset['opens'] === page.lang ? document.querySelector<HTMLElement>(`[data-first="${page.lang}"]`) : null;
for (const other of document.querySelectorAll('[data-first]')) if (other !== made) other.remove();

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function addSheet(href: string): void {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
}

/** Shows what stands in the page with the font that came with it, and comes back when it has been painted. */
async function show(view: HTMLElement): Promise<void> {
  // Fonts are read once something is laid out in them.
  view.getBoundingClientRect();
  await Promise.race([document.fonts.ready, wait(1000)]);
  page.dataset['shown'] = '';
  // A page that nobody sees is not painted.
  if (!document.hidden) await new Promise(requestAnimationFrame);
  await wait(0);
}

async function run(empty: HTMLElement): Promise<void> {
  if (made) {
    // Until it is seen nothing else takes a share of the wire.
    await show(made);
    if (made.dataset['fonts']) addSheet(made.dataset['fonts']);
    void import('./views/Overview.svelte');
    void import('../charts/timeline/draw.ts');
    void import('../charts/timeline/Timeline.svelte');
  } else addSheet(fonts);
  const asked = fetchJson(DATASET);
  const { start } = await import('./start.ts');
  await start(asked, empty, made);
  if (made) addSheet(fonts);
}

void run(empty);
