// A chart in; one HTML file that shows it, live, without a network: code, data and font are inside.
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { escapeXml } from '../charts/sceneText.ts';
import { toQuery } from '../model/index.ts';
import { toCitation } from './cite.ts';
import { fileName } from './fileName.ts';
import { toFontFaces } from './font/fontFaces.ts';
import { toTextSvg } from './picture.ts';
import type { ChartExport, ChartMaterial, Studio } from './types.ts';

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));

/**
 * The page of one chart: the custom element in a classic script (a page opened from a disk runs no modules from files),
 * the data that the chart shows as JSON in the page, and a policy that lets nothing else run and nothing be fetched.
 */
export async function toStandalonePage(material: ChartMaterial, studio: Studio): Promise<string> {
  const { chart, indexed, lang, theme, state } = material;
  const { headline } = chart.words(chart.rows(indexed), indexed, lang);
  const data = JSON.stringify(indexed.dataset).replace(/</g, '\\u003c');
  const code = `(()=>{"use strict";${(await studio.elementCode()).replace(/<\/(script)/gi, '<\\/$1')}\n})();`;
  const drawn = await toTextSvg(material, { fontSlices: () => Promise.resolve([]) });
  const citation = toCitation(material);
  const fonts = await toFontFaces(drawn + data + citation, await studio.fontSlices());
  const query = toQuery({ ...state, selected: null, lang: null, theme: null });
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${base64(sha256(utf8ToBytes(code)))}'`,
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data: blob:',
  ].join('; ');
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeXml(policy)}">
<meta name="viewport" content="width=device-width">
<title>${escapeXml(headline)}</title>
<link rel="icon" href="data:,">
<style>
${fonts}
body{margin:0 auto;max-width:1280px;padding:8px;background:${theme === 'dark' ? '#141518' : '#fdfcf9'}}
p{margin:8px 16px;font:12px/1.6 'Noto Sans KR Variable',sans-serif;color:${theme === 'dark' ? '#a9a79f' : '#5c5b57'};overflow-wrap:anywhere}
</style>
</head>
<body>
<yeonpyo-chart chart="${chart.id}" data="#yeonpyo-data" lang="${lang}" theme="${theme}" query="${escapeXml(query)}"></yeonpyo-chart>
<p>${escapeXml(citation)}</p>
<script type="application/json" id="yeonpyo-data">${data}</script>
<script>${code}</script>
</body>
</html>
`;
}

export const standalonePage: ChartExport = {
  id: 'html',
  group: 'page',
  label: { ko: 'HTML 파일 하나', en: 'HTML, one file' },
  hint: { ko: '인터넷 없이 두 번 눌러 여는 움직이는 차트', en: 'A live chart that opens by double-click, offline' },
  gives: 'file',
  make: async (material, studio) => ({
    name: fileName(material.indexed, material.chart.id, 'html'),
    type: 'text/html;charset=utf-8',
    content: await toStandalonePage(material, studio),
  }),
};
