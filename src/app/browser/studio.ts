// The page's font and canvas, lent to the exports: pictures that carry their own glyphs, and PNGs of them.
import type { FontSlice, Studio } from '../../exports/index.ts';

/** The files of the page's font as its style sheet lists them; of one list the files are read and opened once. */
let listed: FontSlice[] | undefined;
function listSlices(): FontSlice[] {
  const slices: FontSlice[] = [];
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule) || !rule.style.getPropertyValue('font-family').includes('Noto Sans KR'))
        continue;
      const file = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
      if (!file) continue;
      const address = new URL(file, sheet.href ?? document.baseURI);
      slices.push({
        range: rule.style.getPropertyValue('unicode-range') || 'U+0-10FFFF',
        load: async () => {
          const response = await fetch(address);
          if (!response.ok) throw new Error(`font: ${address.pathname}: ${response.status} ${response.statusText}`);
          return new Uint8Array(await response.arrayBuffer());
        },
      });
    }
  return slices;
}
const fontSlices = () => Promise.resolve((listed ??= listSlices()));

async function toPng(svg: string, size: { width: number; height: number }, scale: number): Promise<Blob> {
  const image = new Image(size.width, size.height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size.width * scale);
  canvas.height = Math.round(size.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('picture: this browser gives no canvas to draw on');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('picture: the canvas gave no PNG'))), 'image/png'),
  );
}

/** The code that the site itself publishes for other pages. */
async function elementCode(): Promise<string> {
  const response = await fetch(new URL('yeonpyo-chart.js', document.baseURI));
  if (!response.ok) throw new Error(`yeonpyo-chart.js: ${response.status} ${response.statusText}`);
  return response.text();
}

export const studio: Studio = { fontSlices, toPng, elementCode };

/** The folder that the page lies in, with the slash at its end. */
export const siteAddress = (): string => new URL('.', document.baseURI).href;
