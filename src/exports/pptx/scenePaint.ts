// What holds for a node in; its fill and its stroke as DrawingML has them out.
import type { SceneNode } from '../../charts/types.ts';
import { scaleOf } from './matrix.ts';
import { number, type Scope, type SceneReader } from './sceneScope.ts';
import type { Stroke } from './shapes.ts';
import { colorOf, solid } from './text.ts';
import { el, type Xml } from './xml.ts';

export function strokeOf(scope: Scope): Stroke | undefined {
  const { attrs, opacity, matrix } = scope;
  const color = attrs['stroke'];
  if (typeof color !== 'string' || !color.startsWith('#')) return undefined;
  const alpha = number(attrs['stroke-opacity'], 1) * opacity;
  const dash = String(attrs['stroke-dasharray'] ?? '');
  return {
    color,
    width: number(attrs['stroke-width'], 1) * scaleOf(matrix),
    ...(alpha < 1 ? { alpha } : {}),
    ...(dash ? { dash: parseFloat(dash) <= 2 ? ('sysDot' as const) : ('dash' as const) } : {}),
  };
}

export function fillOf(reader: SceneReader, { attrs, opacity }: Scope): Xml {
  const gradient = reader.reference(attrs['fill']);
  if (gradient) return gradientOf(gradient, opacity);
  const color = attrs['fill'] ?? '#000000';
  if (typeof color !== 'string' || !/^#[0-9a-f]{6}$/i.test(color)) return el('a:noFill');
  const alpha = number(attrs['fill-opacity'], 1) * opacity;
  return alpha === 0 ? el('a:noFill') : solid(color, alpha);
}

export function gradientOf(gradient: SceneNode, opacity: number): Xml {
  const stops = (gradient.children ?? []).map(({ attrs }) =>
    el(
      'a:gs',
      { pos: Math.round(parseFloat(String(attrs['offset'])) * 1000) },
      colorOf(String(attrs['stop-color']), number(attrs['stop-opacity'], 1) * opacity),
    ),
  );
  return el('a:gradFill', { rotWithShape: true }, el('a:gsLst', {}, ...stops), el('a:lin', { ang: 0, scaled: false }));
}
