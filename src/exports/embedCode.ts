// A chart, and how it is to stand in another page, in; the HTML that puts it there out.
import { toQuery, type Language, type State, type Theme } from '../model/index.ts';
import type { ChartExport, ChartMaterial } from './types.ts';

/** How a chart stands in another page. */
export interface EmbedChoice {
  /** `frame`: a script fits its height; `fixed`: for hosts that allow no script; `element`: the custom element. */
  kind: 'frame' | 'fixed' | 'element';
  /** Pixels; null: as wide as the place that it stands in. Never wider than that. */
  width: number | null;
  /** Pixels; `wide`: 16:9, of a fixed frame. Of a frame that fits itself: until it has told its own. */
  height: number | 'wide';
  lang: Language;
  /** null: as the reader's system says. */
  theme: Theme | null;
  title: boolean;
  source: boolean;
  transparent: boolean;
  /** The filter as it is now; otherwise the whole record. */
  filtered: boolean;
  /** A version of the data by its hash, for ever the same; left out: the latest. */
  version?: string;
}

export const EMBED_KINDS = ['frame', 'fixed', 'element'] as const;
const FIRST_HEIGHT = 480;

const attribute = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The present state's choice: fitted, latest, with its filter and all its words. */
export const firstChoice = ({ lang }: ChartMaterial): EmbedChoice => ({
  kind: 'frame',
  width: null,
  height: FIRST_HEIGHT,
  lang,
  theme: null,
  title: true,
  source: true,
  transparent: false,
  filtered: true,
});

const NO_FILTER = { from: null, to: null, types: [], organizations: [], groups: [], documents: [], search: '' };

function embeddedState({ state }: ChartMaterial, choice: EmbedChoice, options: State['options']): Omit<State, 'view'> {
  return {
    ...state,
    ...(choice.filtered ? {} : NO_FILTER),
    selected: null,
    options: { ...(choice.filtered ? state.options : {}), ...options },
    lang: choice.lang,
    theme: choice.theme,
  };
}

/** Absolute address of `embed.html` for the chart as chosen. */
export function toEmbedAddress(material: ChartMaterial, choice: EmbedChoice = firstChoice(material)): string {
  const query = toQuery(
    embeddedState(material, choice, {
      ...(choice.title ? {} : { title: '0' }),
      ...(choice.source ? {} : { source: '0' }),
      ...(choice.transparent ? { bg: 'transparent' } : {}),
      ...(choice.version ? { version: choice.version } : {}),
    }),
  );
  return `${material.site}embed.html?chart=${material.chart.id}${query ? `&${query}` : ''}`;
}

function toElementCode(material: ChartMaterial, choice: EmbedChoice): string {
  const { chart, site } = material;
  const { lang: _, theme: __, ...rest } = embeddedState(material, choice, {});
  const attributes: [string, string][] = [
    ['chart', chart.id],
    ['data', `${site}data/${choice.version ? `versions/${choice.version}` : 'dataset'}.json`],
    ['lang', choice.lang],
    ['theme', choice.theme ?? 'auto'],
    ['query', toQuery({ ...rest, lang: null, theme: null })],
    ['title', choice.title ? '' : '0'],
    ['source', choice.source ? '' : '0'],
    ['site', site],
    ['style', choice.width ? `display:block;max-width:${choice.width}px` : ''],
  ];
  const written = attributes.filter(([, value]) => value).map(([name, value]) => `${name}="${attribute(value)}"`);
  return `<script type="module" src="${attribute(site)}yeonpyo-chart.js"></script>
<yeonpyo-chart ${written.join(' ')}></yeonpyo-chart>
`;
}

/** Attributes of a frame's size: a page without our style still gets numbers. */
function toSize({ kind, width, height }: EmbedChoice): string {
  const wide = height === 'wide' && kind === 'fixed';
  const style = [
    'border:0',
    ...(width ? ['max-width:100%'] : []),
    ...(wide ? ['height:auto', 'aspect-ratio:16/9'] : []),
  ];
  const pixels = height !== 'wide' ? height : width ? Math.round((width * 9) / 16) : FIRST_HEIGHT;
  return `width="${width ?? '100%'}" height="${pixels}" style="${style.join(';')}"`;
}

/**
 * An `<iframe>` and the script that sizes it: it trusts a height only from that frame's own window and the site's own
 * origin. The fixed form has no script and keeps its height; the element is one ES module.
 */
export function toEmbedCode(material: ChartMaterial, choice: EmbedChoice = firstChoice(material)): string {
  if (choice.kind === 'element') return toElementCode(material, choice);
  const { chart, site } = material;
  const address = toEmbedAddress(material, choice);
  const id = `yeonpyo-${chart.id}-${hash(address)}`;
  const frame = `<iframe id="${id}" src="${attribute(address)}" title="${attribute(chart.name[choice.lang])}" ${toSize(choice)} loading="lazy" allow="clipboard-write"></iframe>
`;
  if (choice.kind === 'fixed') return frame;
  const origin = JSON.stringify(new URL(site).origin).replace(/</g, '\\u003c');
  return `${frame}<script>
addEventListener("message", function (event) {
  var frame = document.getElementById("${id}");
  if (frame && event.source === frame.contentWindow && event.origin === ${origin} && event.data && event.data.type === "yeonpyo:height")
    frame.style.height = Math.ceil(Number(event.data.height)) + "px";
});
</script>
`;
}

/** A short name for an address (FNV-1a), so that one page can hold a chart twice. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}

export const embedCode: ChartExport = {
  id: 'embed',
  group: 'page',
  label: { ko: '웹 페이지에 넣기…', en: 'Embed in a page…' },
  hint: { ko: 'iframe이나 사용자 요소: 고르고 미리 보기', en: 'An iframe or an element: choose and see it first' },
  gives: 'text',
  make: async (material) => ({
    name: `yeonpyo-${material.chart.id}.html`,
    type: 'text/html;charset=utf-8',
    content: toEmbedCode(material),
  }),
};
