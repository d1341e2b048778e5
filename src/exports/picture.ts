// A chart as a picture of its own: for a slide or as it is seen, words and source inside, as shapes or with their font.
import { composePicture } from '../charts/frame.ts';
import { recordsOf } from '../charts/nodes.ts';
import { toSvgText } from '../charts/sceneText.ts';
import type { Chart, Scene } from '../charts/types.ts';
import type { Indexed } from '../model/index.ts';
import { fileName } from './fileName.ts';
import { toFontFaces } from './font/fontFaces.ts';
import type { ChartExport, ChartMaterial, Studio } from './types.ts';

const SLIDE = { width: 1280, height: 720 };

/** For machines: the records that a picture shows, and the documents that each rests on, as JSON. */
export function toMetadata(scene: Scene, chart: Chart, { records }: Indexed): string {
  const evidence = [...recordsOf(scene.nodes)].sort().map((id) => ({
    record: id,
    documents: [...new Set(records.get(id)?.record.evidence.map((e) => e.document))],
  }));
  return JSON.stringify({ generator: 'Yeonpyo', chart: chart.id, evidence });
}

const compose = ({ chart, indexed, lang, theme, state, picture }: ChartMaterial): Promise<Scene> =>
  composePicture(chart, indexed, {
    lang,
    theme,
    options: state.options,
    transparent: picture?.transparent ?? false,
    ...(picture?.asSeen ? { width: picture.asSeen, fluid: true } : (picture?.size ?? SLIDE)),
  });

/** What is drawn with outlines loads when a picture is taken: it reads the font's files, and is large. */
async function draw(material: ChartMaterial, { fontSlices }: Pick<Studio, 'fontSlices'>) {
  const { chart, indexed, lang } = material;
  const [{ outlineScene }, slices] = await Promise.all([import('./font/outlineScene.ts'), fontSlices()]);
  const scene = await outlineScene(await compose(material), slices, lang);
  const svg = toSvgText(scene, { lang, fontFamily: '', metadata: toMetadata(scene, chart, indexed) });
  return { svg, size: { width: scene.width, height: scene.height } };
}

/** The chart as a standalone SVG document whose letters are shapes: every program draws it alike. */
export const toPictureSvg = async (material: ChartMaterial, studio: Pick<Studio, 'fontSlices'>): Promise<string> =>
  (await draw(material, studio)).svg;

/** The chart as a standalone SVG document whose words are text, with the font's files inside; browsers read those. */
export async function toTextSvg(material: ChartMaterial, { fontSlices }: Pick<Studio, 'fontSlices'>): Promise<string> {
  const { chart, indexed, lang } = material;
  const scene = await compose(material);
  const style = await toFontFaces(toSvgText(scene), await fontSlices());
  return toSvgText(scene, { lang, style, metadata: toMetadata(scene, chart, indexed) });
}

const svg = (
  id: 'svg' | 'svg-text',
  words: Pick<ChartExport, 'label' | 'hint'>,
  toSvg: typeof toPictureSvg,
): ChartExport => ({
  id,
  group: 'picture',
  ...words,
  gives: 'file',
  make: async (material, studio) => ({
    name: fileName(material.indexed, `${material.chart.id}${id === 'svg' ? '' : '-text'}`, 'svg'),
    type: 'image/svg+xml;charset=utf-8',
    content: await toSvg(material, studio),
  }),
});

export const pictureSvgs: readonly ChartExport[] = [
  svg(
    'svg',
    {
      label: { ko: 'SVG 그림', en: 'SVG picture' },
      hint: {
        ko: '확대해도 선명, 글자는 도형으로: PowerPoint, Inkscape, LibreOffice에서도 똑같이',
        en: 'Sharp at any size, letters as shapes: the same in PowerPoint, Inkscape, LibreOffice',
      },
    },
    toPictureSvg,
  ),
  svg(
    'svg-text',
    {
      label: { ko: 'SVG 그림, 글자는 글자로', en: 'SVG with its words as text' },
      hint: {
        ko: '웹 브라우저용, 글꼴 포함: 글자를 찾고 고칠 수 있음',
        en: 'For browsers, font inside: words can be found and edited',
      },
    },
    toTextSvg,
  ),
];

async function toPictureFile(material: ChartMaterial, studio: Studio, scale: number) {
  const { svg, size } = await draw(material, studio);
  const name = fileName(material.indexed, `${material.chart.id}-${scale}x`, 'png');
  return { name, type: 'image/png', content: await studio.toPng(svg, size, scale) };
}

const PURPOSES: Record<number, ChartExport['hint']> = {
  1: { ko: '화면과 문서에', en: 'For a screen or a document' },
  2: { ko: '슬라이드에', en: 'For a slide' },
  4: { ko: '인쇄에', en: 'For print' },
};

const png = (scale: 1 | 2 | 4): ChartExport => ({
  id: `png-${scale}`,
  group: 'picture',
  label: { ko: `PNG 그림 ${scale}배`, en: `PNG picture ${scale}×` },
  hint: {
    ko: `${PURPOSES[scale]?.ko}, 16:9는 ${SLIDE.width * scale}×${SLIDE.height * scale} 픽셀`,
    en: `${PURPOSES[scale]?.en}: 16:9 is ${SLIDE.width * scale}×${SLIDE.height * scale} pixels`,
  },
  gives: 'file',
  make: (material, studio) => toPictureFile(material, studio, scale),
});

export const picturePngs: readonly ChartExport[] = [png(1), png(2), png(4)];

export const pictureCopy: ChartExport = {
  id: 'copy',
  group: 'picture',
  label: { ko: '그림 복사', en: 'Copy picture' },
  hint: { ko: '슬라이드나 글에 바로 붙여넣기 (PNG 2배)', en: 'Paste into a slide or a text (PNG 2×)' },
  gives: 'picture',
  make: (material, studio) => toPictureFile(material, studio, 2),
};
