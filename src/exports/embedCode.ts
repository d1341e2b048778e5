// The HTML that puts a chart, as it is shown now, into another page: a frame that takes the height that the chart tells.
import { toQuery } from '../model/index.ts';
import type { ChartExport, ChartMaterial } from './types.ts';

const attribute = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Absolute address of `embed.html` for the chart in its present state. */
export function toEmbedAddress({ chart, lang, state, site }: ChartMaterial): string {
  const query = toQuery({ ...state, lang, selected: null });
  return `${site}embed.html?chart=${chart.id}${query ? `&${query}` : ''}`;
}

/**
 * An `<iframe>` and the script that sizes it: it trusts a height only from that frame's own window and the site's own
 * origin. Hosts that allow no script show the frame at the height written in it.
 */
export function toEmbedCode(material: ChartMaterial): string {
  const { chart, lang, site } = material;
  const origin = JSON.stringify(new URL(site).origin).replace(/</g, '\\u003c');
  const id = `yeonpyo-${chart.id}`;
  return `<iframe id="${id}" src="${attribute(toEmbedAddress(material))}" title="${attribute(chart.name[lang])}" width="100%" height="480" loading="lazy" style="border:0" allow="clipboard-write"></iframe>
<script>
addEventListener("message", function (event) {
  var frame = document.getElementById("${id}");
  if (frame && event.source === frame.contentWindow && event.origin === ${origin} && event.data && event.data.type === "yeonpyo:height")
    frame.style.height = Math.ceil(Number(event.data.height)) + "px";
});
</script>
`;
}

export const embedCode: ChartExport = {
  id: 'embed',
  label: { ko: '삽입 코드 복사', en: 'Copy embed code' },
  hint: { ko: '웹 페이지에 넣는 iframe', en: 'An iframe for any web page' },
  gives: 'text',
  make: async (material) => ({
    name: `yeonpyo-${material.chart.id}.html`,
    type: 'text/html;charset=utf-8',
    content: toEmbedCode(material),
  }),
};
