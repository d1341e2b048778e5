// The page's fonts and canvas, lent to the exports: pictures that carry their own glyphs, and PNGs of them.
import type { Studio } from '../../exports/index.ts';

const toDataUri = async (address: string): Promise<string> => {
  const blob = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error(`font: ${address} could not be read`));
    reader.readAsDataURL(blob);
  });
};

/** First and last code points of a `unicode-range`: `U+ac00-ac1f,U+3131`, `U+4??`. */
export function readUnicodeRange(text: string): [number, number][] {
  return text.split(',').flatMap((part) => {
    const match = /^U\+([0-9a-f?]+)(?:-([0-9a-f]+))?$/i.exec(part.trim());
    if (!match?.[1]) return [];
    const first = parseInt(match[1].replaceAll('?', '0'), 16);
    return [[first, parseInt(match[2] ?? match[1].replaceAll('?', 'f'), 16)] as [number, number]];
  });
}

function* fontFaceRules(): Generator<{ rule: CSSFontFaceRule; base: string }> {
  for (const sheet of document.styleSheets) {
    const base = sheet.href ?? document.baseURI;
    for (const rule of sheet.cssRules) if (rule instanceof CSSFontFaceRule) yield { rule, base };
  }
}

/** The `@font-face` rules of the page whose ranges the text needs, with their files inside. */
async function fontFaces(text: string): Promise<string> {
  const needed = [...new Set([...text].map((character) => character.codePointAt(0) ?? 0))];
  const faces: Promise<string>[] = [];
  for (const { rule, base } of fontFaceRules()) {
    const style = rule.style;
    const ranges = readUnicodeRange(style.getPropertyValue('unicode-range') || 'U+0-10FFFF');
    if (!needed.some((code) => ranges.some(([first, last]) => code >= first && code <= last))) continue;
    const file = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src'))?.[1];
    if (!file) continue;
    faces.push(
      toDataUri(new URL(file, base).href).then(
        (uri) =>
          `@font-face{font-family:${style.getPropertyValue('font-family')};` +
          `font-weight:${style.getPropertyValue('font-weight') || 'normal'};src:url(${uri});` +
          `unicode-range:${style.getPropertyValue('unicode-range')}}`,
      ),
    );
  }
  return (await Promise.all(faces)).join('\n');
}

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

async function toPng(svg: string, size: { width: number; height: number }, scale: number): Promise<Blob> {
  const image = new Image(size.width, size.height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size.width * scale);
  canvas.height = Math.round(size.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('picture: this browser gives no canvas to draw on');
  const draw = () => {
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
  };
  // The first drawing makes the browser read the fonts inside the picture; the one that counts comes after them.
  draw();
  await nextFrame();
  await nextFrame();
  draw();
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

export const studio: Studio = { fontFaces, toPng, elementCode };

/** The folder that the page lies in, with the slash at its end. */
export const siteAddress = (): string => new URL('.', document.baseURI).href;
