// Defines the custom element `<yeonpyo-chart chart="talent" data="…/dataset.json" lang="en" theme="dark" query="types=visit">`.
import { mount, unmount } from 'svelte';
import { readQuery, type Language, type Theme } from '../model/index.ts';
import EmbeddedChart from './EmbeddedChart.svelte';

const isLanguage = (text: string | null): text is Language => text === 'ko' || text === 'en';
const dark = matchMedia('(prefers-color-scheme: dark)');
/** `auto` is what the reader's system says; the ground of most pages is light. */
const toTheme = (text: string | null): Theme =>
  text === 'dark' || (text === 'auto' && dark.matches) ? 'dark' : 'light';

/**
 * Draws the chart in a shadow root of its own, so that neither the host's style nor ours crosses over. `query` is a
 * filter as in the dashboard's address; `title="0"` and `source="0"` leave words out, `site` links the evidence on. `theme` is `light`, `dark` or `auto`.
 */
class YeonpyoChart extends HTMLElement {
  static observedAttributes = ['chart', 'data', 'lang', 'theme', 'query', 'title', 'source', 'site'];
  #mounted: Record<string, unknown> | undefined;
  #queued = false;
  readonly #follow = () => this.getAttribute('theme') === 'auto' && this.#draw();

  connectedCallback(): void {
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' });
    dark.addEventListener('change', this.#follow);
    this.#draw();
  }

  disconnectedCallback(): void {
    dark.removeEventListener('change', this.#follow);
    if (this.#mounted) void unmount(this.#mounted);
    this.#mounted = undefined;
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#draw();
  }

  /** Several attributes set in a row are drawn once. */
  #draw(): void {
    if (this.#queued) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      if (!this.isConnected || !this.shadowRoot) return;
      if (this.#mounted) void unmount(this.#mounted);
      const given = (name: string) => this.getAttribute(name);
      const [lang, theme] = [given('lang'), given('theme')];
      const { state } = readQuery(given('query') ?? '');
      this.#mounted = mount(EmbeddedChart, {
        target: this.shadowRoot,
        props: {
          chartId: given('chart') ?? '',
          data: given('data') ?? './data/dataset.json',
          lang: isLanguage(lang) ? lang : 'ko',
          theme: toTheme(theme),
          address: state,
          showTitle: given('title') !== '0',
          showSource: given('source') !== '0',
          site: given('site') ?? undefined,
        },
      });
    });
  }
}

if (!customElements.get('yeonpyo-chart')) customElements.define('yeonpyo-chart', YeonpyoChart);
