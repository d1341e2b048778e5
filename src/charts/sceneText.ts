// A scene in; the text of a standalone, well-formed SVG file out: the same scene gives the same bytes.
import { FONT_FAMILY } from './palette.ts';
import { writtenAttributes } from './sceneAttributes.ts';
import type { Scene, SceneNode } from './types.ts';

export interface SvgTextOptions {
  /** The picture's name and its description, for screen readers. */
  title?: string;
  description?: string;
  /** Language of its words. */
  lang?: string;
  /** A colour behind everything; left out: transparent. */
  background?: string;
  /** What machines read of the picture: any text, as its `<metadata>`. */
  metadata?: string;
  /** CSS put in front (an `@font-face` with the font's subset). */
  style?: string;
  /** Left out: the bundled font; empty where no text is drawn with it. */
  fontFamily?: string;
  /** Put before each id, where several pictures share a page. */
  idPrefix?: string;
  /** Whether each mark carries its spoken name as a `<title>`, which viewers show when it is pointed at. */
  markTitles?: boolean;
}

// Characters that no XML 1.0 document may hold, escaped or not; a lone surrogate is one of them.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Any text made safe inside an XML element or attribute. */
export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

function nodeText(node: SceneNode, options: SvgTextOptions): string {
  const attrs = writtenAttributes(node, options.idPrefix)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  const said = node.words ? ` role="img" aria-label="${escapeXml(node.words)}"` : '';
  const title = node.label && options.markTitles !== false ? `<title>${escapeXml(node.label)}</title>` : '';
  const inner = `${title}${escapeXml(node.text ?? '')}${(node.children ?? []).map((n) => nodeText(n, options)).join('')}`;
  return inner ? `<${node.tag}${said}${attrs}>${inner}</${node.tag}>` : `<${node.tag}${said}${attrs}/>`;
}

/** Writes a scene as an SVG file, one top-level node a line. */
export function toSvgText(scene: Scene, options: SvgTextOptions = {}): string {
  const { width, height } = scene;
  const { title, description, lang, background, metadata, style, fontFamily = FONT_FAMILY } = options;
  const root = [
    'xmlns="http://www.w3.org/2000/svg"',
    `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ...(lang ? [`xml:lang="${escapeXml(lang)}"`] : []),
    ...(title ? ['role="img"'] : []),
    // Without the second some systems round each letter to whole pixels, and words grow wider than they were measured.
    ...(fontFamily ? [`font-family="${escapeXml(fontFamily)}"`, 'text-rendering="geometricPrecision"'] : []),
  ].join(' ');
  return [
    `<svg ${root}>`,
    ...(title ? [`<title>${escapeXml(title)}</title>`] : []),
    ...(description ? [`<desc>${escapeXml(description)}</desc>`] : []),
    ...(metadata ? [`<metadata>${escapeXml(metadata)}</metadata>`] : []),
    ...(style ? [`<style>${escapeXml(style)}</style>`] : []),
    ...(background ? [`<rect width="${width}" height="${height}" fill="${escapeXml(background)}"/>`] : []),
    ...scene.nodes.map((node) => nodeText(node, options)),
    '</svg>',
    '',
  ].join('\n');
}
