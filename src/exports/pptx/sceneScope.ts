// A scene's nodes in; what holds for each of them (colours, place, opacity, clipping, name), as SVG hands it down, out.
import type { Scene, SceneNode } from '../../charts/types.ts';
import type { Language } from '../../model/index.ts';
import { apply, readTransform, times, type Matrix } from './matrix.ts';
import { boxOf } from './outline.ts';
import type { ShapeIds } from './shapes.ts';
import type { Box } from './units.ts';
import type { Xml } from './xml.ts';

export interface SceneBox {
  /** Where the scene's corner stands on the slide, in points; one pixel of the scene is one point. */
  x: number;
  y: number;
  lang: Language;
  ground: string;
  ids: ShapeIds;
}

/** A shape, and where it stands. */
export interface Placed {
  xml: Xml;
  box: Box;
}

type Attrs = SceneNode['attrs'];
export interface Scope {
  attrs: Attrs;
  matrix: Matrix;
  opacity: number;
  clip?: Box;
  /** Name of the mark that a shape is part of. */
  label?: string;
}

const INHERITED = [
  'fill',
  'stroke',
  'font-size',
  'font-weight',
  'text-anchor',
  'stroke-width',
  'fill-opacity',
  'stroke-opacity',
  'stroke-dasharray',
];
export const number = (value: string | number | undefined, otherwise: number): number =>
  value === undefined ? otherwise : Number(value);

/** All nodes of a scene, those of groups too. */
export function* walk(nodes: readonly SceneNode[]): Generator<SceneNode> {
  for (const node of nodes) {
    yield node;
    yield* walk(node.children ?? []);
  }
}

/** A scene's definitions (gradients, clip paths), and what is handed down through its groups. */
export class SceneReader {
  private readonly defs = new Map<string, SceneNode>();
  constructor(scene: Scene) {
    for (const node of walk(scene.nodes))
      if (typeof node.attrs['id'] === 'string') this.defs.set(node.attrs['id'], node);
  }

  inner(node: SceneNode, scope: Scope): Scope {
    const attrs: Attrs = { ...scope.attrs };
    for (const name of INHERITED) if (node.attrs[name] !== undefined) attrs[name] = node.attrs[name];
    const clip = this.clipOf(node, scope);
    return {
      attrs,
      matrix: node.attrs['transform'] ? times(scope.matrix, readTransform(node.attrs['transform'])) : scope.matrix,
      opacity: scope.opacity * number(node.attrs['opacity'], 1),
      ...(clip ? { clip } : {}),
      ...((node.label ?? scope.label) ? { label: node.label ?? scope.label ?? '' } : {}),
    };
  }

  reference(value: string | number | undefined): SceneNode | undefined {
    const id = /^url\(#(.+)\)$/.exec(String(value ?? ''))?.[1];
    return id === undefined ? undefined : this.defs.get(id);
  }

  private clipOf(node: SceneNode, scope: Scope): Box | undefined {
    const rect = this.reference(node.attrs['clip-path'])?.children?.[0];
    return rect ? this.boxIn(rect.attrs, scope.matrix) : scope.clip;
  }

  boxIn(attrs: Attrs, matrix: Matrix): Box {
    const [x, y] = [number(attrs['x'], 0), number(attrs['y'], 0)];
    const corners = [
      { x, y },
      { x: x + number(attrs['width'], 0), y: y + number(attrs['height'], 0) },
    ];
    return boxOf(corners.map((p) => apply(matrix, p)));
  }
}
