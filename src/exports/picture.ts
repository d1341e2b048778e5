// A chart as a picture of its own: 16:9, words and source inside, the characters' font with it.
import { composePicture } from '../charts/frame.ts';
import { toSvgText } from '../charts/sceneText.ts';
import { fileName } from './fileName.ts';
import type { ChartExport, ChartMaterial, Studio } from './types.ts';

const SIZE = { width: 1280, height: 720 };

/** The chart as a standalone SVG document that needs no other file. */
export async function toPictureSvg(
  { chart, indexed, lang, theme, state }: ChartMaterial,
  studio: Pick<Studio, 'fontFaces'>,
  transparent = false,
): Promise<string> {
  const scene = await composePicture(chart, indexed, { lang, theme, ...SIZE, options: state.options, transparent });
  const bare = toSvgText(scene);
  return toSvgText(scene, { style: await studio.fontFaces(bare) });
}

export const pictureSvg: ChartExport = {
  id: 'svg',
  label: { ko: 'SVG 그림', en: 'SVG picture' },
  hint: { ko: '확대해도 선명, 글꼴 포함', en: 'Sharp at any size, font inside' },
  gives: 'file',
  make: async (material, studio) => ({
    name: fileName(material.indexed, material.chart.id, 'svg'),
    type: 'image/svg+xml;charset=utf-8',
    content: await toPictureSvg(material, studio),
  }),
};

const png = (scale: number): ChartExport => ({
  id: `png-${scale}`,
  label: { ko: `PNG 그림 ${scale}배`, en: `PNG picture ${scale}×` },
  hint: {
    ko: `${SIZE.width * scale}×${SIZE.height * scale} 픽셀, 슬라이드 비율`,
    en: `${SIZE.width * scale}×${SIZE.height * scale} pixels, made for slides`,
  },
  gives: 'file',
  make: async (material, studio) => {
    const content = await studio.toPng(await toPictureSvg(material, studio), SIZE, scale);
    return { name: fileName(material.indexed, `${material.chart.id}-${scale}x`, 'png'), type: 'image/png', content };
  },
});

export const picturePngs: readonly ChartExport[] = [png(1), png(2), png(4)];
