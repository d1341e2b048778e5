// A chart and a dataset in; the whole picture out: headline, subtitle, plot, source line, each inside its edges.
import type { Indexed, Language, Theme } from '../model/index.ts';
import { lineHeight, moved, recordsOf, textLines, toScene } from './nodes.ts';
import { palette } from './palette.ts';
import { countLine, documentsOf, sourceLine } from './sourceLine.ts';
import { wrapTo } from './lane.ts';
import { cutText, wrapText } from './textWidth.ts';
import type { Chart, ChartRow, Scene, SceneNode } from './types.ts';

export interface PictureOptions {
  lang: Language;
  theme: Theme;
  /** Pixels; 1280 × 720 where nothing is said. */
  width?: number;
  height?: number;
  options?: Readonly<Record<string, string>>;
  /** Headline and subtitle, source line: on where nothing is said. */
  title?: boolean;
  source?: boolean;
  /** No ground behind the picture. */
  transparent?: boolean;
  /** As high as its width and content want; `height` does not count. Left out: exactly `height`. */
  fluid?: boolean;
}

/** A slide wider than this is the slide of this width, larger: its words grow with it. */
const LAID_OUT = 1280;

/** Draws a chart with its words. Same data and options: the same scene, in any JavaScript engine. */
export async function composePicture(chart: Chart, indexed: Indexed, options: PictureOptions): Promise<Scene> {
  const { width = LAID_OUT, height = 720, fluid = false } = options;
  const scale = fluid ? 1 : Math.max(1, width / LAID_OUT);
  const drawing = await chart.load();
  const rows = chart.rows(indexed);
  const scene = layOut(chart, drawing, rows, indexed, { ...options, width: width / scale, height: height / scale });
  if (scale === 1) return scene;
  const enlarged: SceneNode = {
    tag: 'g',
    attrs: { transform: `scale(${Math.round(scale * 1e4) / 1e4})` },
    children: scene.nodes.filter((node) => !isWords(node)),
  };
  return { width, height, nodes: [...scene.nodes.filter(isWords), enlarged] };
}

/** Lines of a headline of about one length, so that none is left with a single word. */
function balanced(text: string, room: number, size: number): string[] {
  const lines = wrapText(text, room, size, 700);
  for (let width = room; lines.length > 1 && width > room / 2; width -= 8)
    if (wrapText(text, width - 8, size, 700).length > lines.length) return wrapText(text, width, size, 700);
  return lines;
}

const isWords = (node: SceneNode) => node.tag === 'title' || node.tag === 'desc';

type Size = { width: number; height: number };

function layOut(
  chart: Chart,
  drawing: Awaited<ReturnType<Chart['load']>>,
  rows: ChartRow[],
  indexed: Indexed,
  given: PictureOptions & Size,
): Scene {
  const { lang, theme, width, options = {}, title = true, source = true, fluid = false } = given;
  const { ground, ink, muted, line } = palette(theme);
  const words = chart.words(rows, indexed, lang);
  const narrow = width <= 640;
  const margin = narrow ? 16 : 40;
  const room = width - margin * 2;

  const sizes = narrow ? { headline: 20, subtitle: 14 } : { headline: 28, subtitle: 16 };
  const nodes: SceneNode[] = [];
  let top = title ? (narrow ? 16 : 32) : narrow ? 12 : 24;
  if (title && rows.length) {
    const headline = balanced(words.headline, room, sizes.headline);
    nodes.push(...textLines(headline, margin, top, { size: sizes.headline, weight: 700, fill: ink }));
    top += headline.length * lineHeight(sizes.headline) + 4;
    const subtitle = words.subtitle ? wrapTo(words.subtitle, room, sizes.subtitle, 400, 4) : [];
    nodes.push(...textLines(subtitle, margin, top, { size: sizes.subtitle, fill: muted }));
    top += subtitle.length * lineHeight(sizes.subtitle) + (narrow ? 16 : 24);
  }

  const sources = (drawn?: ReadonlySet<string>): string[] => {
    if (!source) return [];
    const ids = rows.flatMap((row) => row.records).filter((id) => !drawn || drawn.has(id));
    const left = drawn ? new Set(rows.flatMap((row) => row.records).filter((id) => !drawn.has(id))).size : 0;
    const said = sourceLine(documentsOf(indexed, ids), lang, room * (narrow ? 3 : 1.6));
    const parts = [said, rows.length ? countLine(words.shown - left, words.total, lang) : '', SITE[lang]];
    return wrapTo(parts.filter(Boolean).join(' · '), room, 12, 400, 6);
  };
  const reserved = sources().length;
  const footer = source ? reserved * lineHeight(12) + (narrow ? 12 : 16) + 12 : narrow ? 12 : 24;
  const context = { lang, theme, options, width: room };
  const wanted = drawing.heightFor?.(rows, context) ?? Math.round((room * 9) / 16);
  const plotHeight = fluid ? wanted : Math.max(40, given.height - top - footer);
  const height = fluid ? Math.ceil(top + wanted + footer) : given.height;
  const plot = drawing.draw(rows, indexed, { ...context, height: plotHeight });
  nodes.push(moved(margin, top, plot.nodes));

  if (source) {
    const lines = sources(recordsOf(plot.nodes)).slice(0, reserved);
    const y = height - (narrow ? 12 : 16) - reserved * lineHeight(12);
    nodes.push({
      tag: 'line',
      attrs: { stroke: line, 'stroke-width': 1, x1: margin, x2: width - margin, y1: y - 8, y2: y - 8 },
    });
    nodes.push(
      ...textLines(
        lines.map((text) => cutText(text, room, 12)),
        margin,
        y,
        { size: 12, fill: muted },
      ),
    );
  }
  const scene = toScene(width, height, nodes);
  const back: SceneNode[] = given.transparent
    ? []
    : [{ tag: 'rect', attrs: { fill: ground, height, width, x: 0, y: 0 } }];
  const head: SceneNode[] = [
    { tag: 'title', attrs: {}, text: words.headline },
    { tag: 'desc', attrs: {}, text: words.description },
  ];
  return { width, height, nodes: [...head, ...back, ...scene.nodes] };
}

const SITE: Record<Language, string> = { ko: '연표', en: 'Yeonpyo' };
