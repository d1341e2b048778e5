// A chart and a dataset in; its picture as SVG and PNG out, without a browser.
import { parseHTML } from 'linkedom';
import { composePicture, type PictureOptions } from '../../src/charts/frame.ts';
import { setPlotDocument } from '../../src/charts/plotDocument.ts';
import { toSvgText } from '../../src/charts/sceneText.ts';
import { toMetadata } from '../../src/exports/index.ts';
import type { Chart, Scene, SceneNode } from '../../src/charts/types.ts';
import type { Indexed } from '../../src/model/index.ts';
import { fontParts } from './koreanFont.ts';
import { toPng } from './toPng.ts';

/** Lends Plot linkedom's document to draw into. */
export const lendDocument = (): void =>
  setPlotDocument(parseHTML('<!doctype html><html><body></body></html>').document);

/** Composes a chart's picture in Node. */
function composeInNode(chart: Chart, indexed: Indexed, options: PictureOptions): Promise<Scene> {
  lendDocument();
  return composePicture(chart, indexed, options);
}

/** An `@font-face` for every part of the font that a text needs, as data. */
export async function fontFaces(text: string): Promise<string> {
  const range = (characters: string) =>
    [...characters].map((char) => `U+${(char.codePointAt(0) ?? 0).toString(16)}`).join(',');
  return (await fontParts(text))
    .map(
      ({ weight, woff2, characters }) =>
        `@font-face{font-family:'Noto Sans KR Variable';font-weight:${weight};` +
        `src:url(data:font/woff2;base64,${woff2.toString('base64')}) format('woff2');unicode-range:${range(characters)}}`,
    )
    .join('\n');
}

/** All text that is drawn, as it is read: not its escaped form in the file. */
const drawnText = (nodes: readonly SceneNode[]): string =>
  nodes
    .filter((node) => node.tag !== 'title' && node.tag !== 'desc')
    .map((node) => (node.text ?? '') + drawnText(node.children ?? []))
    .join('');

export interface DrawnFiles {
  /** Stands alone: the font's subset is inside. */
  svg: string;
  png: Uint8Array;
}

/** Both files of one picture. Same data and options: same bytes. */
export async function drawInNode(
  chart: Chart,
  indexed: Indexed,
  options: PictureOptions & { scale?: number },
): Promise<DrawnFiles> {
  const scene = await composeInNode(chart, indexed, options);
  const bare = toSvgText(scene, { lang: options.lang });
  const characters = drawnText(scene.nodes);
  const [style, png] = [await fontFaces(characters), await toPng(bare, characters, options.scale ?? 1)];
  const metadata = toMetadata(scene, chart, indexed);
  return { svg: toSvgText(scene, { lang: options.lang, style, metadata }), png };
}
