// The page in, the running app out: at once, or once the first view that stands in the page has been painted.
import fonts from '@fontsource-variable/noto-sans-kr/index.css?url';
import { DATASET, fetchJson } from './browser/fetchJson.ts';
import { rest } from './browser/rest.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';

const empty = document.getElementById('app');
if (!empty) throw new Error('index.html: no element #app to draw into');
const page = document.documentElement;
const made =
  page.dataset['opens'] === page.lang ? document.querySelector<HTMLElement>(`[data-first="${page.lang}"]`) : null;
for (const other of document.querySelectorAll('[data-first]')) if (other !== made) other.remove();

function addSheet(href: string): void {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
}

/** Milliseconds that the app waits for a frame: a page that nobody sees, or a machine with no time, paints none. */
const FRAME = 100;

/** The font that came with the page is read, so that no letter changes its place. */
const lettered = () => Promise.allSettled([...document.fonts].map((face) => face.load()));

/** Shows what stands in the page, and comes back when it has been painted. */
async function show(): Promise<void> {
  await lettered();
  page.dataset['shown'] = '';
  await Promise.race([new Promise(requestAnimationFrame), new Promise((resolve) => setTimeout(resolve, FRAME))]);
  await rest();
}

async function run(empty: HTMLElement): Promise<void> {
  if (made) {
    // Until it is seen nothing else takes a share of the wire.
    await show();
    if (made.dataset['fonts']) addSheet(made.dataset['fonts']);
    void import('./views/Overview.svelte');
    void import('../charts/timeline/Timeline.svelte');
  }
  const asked = fetchJson(DATASET);
  const starting = import('./start.ts');
  if (!made) {
    await lettered();
    addSheet(fonts);
  }
  const { start } = await starting;
  await rest();
  await start(asked, empty, made);
  if (made) addSheet(fonts);
}

void run(empty);
