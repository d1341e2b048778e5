// The page's font and canvas, lent to the exports: pictures that carry their own glyphs, and PNGs of them.
import fonts from '@fontsource-variable/noto-sans-kr/index.css?url';
import { encodePng } from './encodePng.ts';
import { readFontSheet, type FontSlice } from '../../exports/font/fontSlices.ts';
import type { Studio } from '../../exports/index.ts';

async function read(address: URL, accept = '*/*'): Promise<Response> {
  const response = await fetch(address, { headers: { accept } });
  if (!response.ok) throw new Error(`font: ${address.pathname}: ${response.status} ${response.statusText}`);
  return response;
}

/** The font's files as the site's style sheet lists them, whether the page has that yet or not. */
async function listSlices(): Promise<FontSlice[]> {
  const sheet = new URL(fonts, import.meta.url);
  return readFontSheet(await (await read(sheet, 'text/css')).text()).map(({ file, range }) => ({
    range,
    load: async () => new Uint8Array(await (await read(new URL(file, sheet))).arrayBuffer()),
  }));
}
let listed: Promise<FontSlice[]> | undefined;
/** Of one list the files are read and opened once; a list that could not be read is read again. */
function fontSlices(): Promise<FontSlice[]> {
  listed ??= listSlices();
  listed.catch(() => (listed = undefined));
  return listed;
}

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
  return encodePng(canvas);
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
