// A chart's scene in; native shapes out: words as text boxes, marks as shapes that move as one, edges as connectors glued to their nodes.
import { textWidth } from '../../charts/textWidth.ts';
import type { Scene, SceneNode } from '../../charts/types.ts';
import type { Language } from '../../model/index.ts';
import { apply, readTransform, scaleOf, times, type Matrix } from './matrix.ts';
import { nodeSites, siteTowards, type Node } from './nodeSites.ts';
import { boxOf, customGeometry, readOutline } from './outline.ts';
import { boxed, connector, group, preset, shape, type Point, type ShapeIds, type Stroke } from './shapes.ts';
import { colorOf, mixed, solid, type Align, type Look } from './text.ts';
import type { Box } from './units.ts';
import { el, type Xml } from './xml.ts';

/** What shapes that carry no name of their own are called: axes, keys. */
const WORDS = {
  ko: { line: '선', key: '표시', node: '노드', words: '글' },
  en: { line: 'Line', key: 'Sign', node: 'Node', words: 'Words' },
} as const;

export interface SceneBox {
  /** Where the scene's corner stands on the slide, in points; one pixel of the scene is one point. */
  x: number;
  y: number;
  lang: Language;
  ground: string;
  ids: ShapeIds;
}

type Attrs = SceneNode['attrs'];
interface Placed {
  xml: Xml;
  box: Box;
}
interface Line {
  pieces: { words: string; look: Look }[];
  x: number;
  y: number;
  width: number;
  size: number;
  matrix: Matrix;
  anchor: string;
}
interface Scope {
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
const number = (value: string | number | undefined, otherwise: number): number =>
  value === undefined ? otherwise : Number(value);
const within = (box: Box, p: Point) =>
  p.x >= box.x && p.x <= box.x + box.width && p.y >= box.y && p.y <= box.y + box.height;
const union = (boxes: readonly Box[]): Box =>
  boxOf(
    boxes.flatMap((b) => [
      { x: b.x, y: b.y },
      { x: b.x + b.width, y: b.y + b.height },
    ]),
  );

/** All nodes of a scene, those of groups too. */
function* walk(nodes: readonly SceneNode[]): Generator<SceneNode> {
  for (const node of nodes) {
    yield node;
    yield* walk(node.children ?? []);
  }
}

/** Whether nothing of a node is seen: what is pointed at only. */
const isUnseen = ({ tag, attrs }: SceneNode): boolean =>
  tag === 'rect' && Number(attrs['fill-opacity']) === 0 && attrs['stroke'] === undefined;

class SceneWriter {
  private readonly defs = new Map<string, SceneNode>();
  private readonly targets: { box: Box; label: string }[] = [];
  private readonly nodes = new Map<string, Node>();
  private readonly joined = new Set<string>();
  private readonly place: SceneBox;
  constructor(scene: Scene, place: SceneBox) {
    this.place = place;
    for (const node of walk(scene.nodes)) {
      if (typeof node.attrs['id'] === 'string') this.defs.set(node.attrs['id'], node);
      for (const name of ['data-source', 'data-target']) {
        const id = node.attrs[name];
        if (typeof id === 'string') this.joined.add(id);
      }
    }
  }

  private get words() {
    return WORDS[this.place.lang];
  }

  write(scene: Scene): Xml[] {
    const scope: Scope = { attrs: {}, matrix: [1, 0, 0, 1, this.place.x, this.place.y], opacity: 1 };
    this.findTargets(scene.nodes, scope);
    this.findNodes(scene.nodes, scope);
    return scene.nodes.flatMap((node) => this.node(node, scope)).map(({ xml }) => xml);
  }

  private inner(node: SceneNode, scope: Scope): Scope {
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

  private reference(value: string | number | undefined): SceneNode | undefined {
    const id = /^url\(#(.+)\)$/.exec(String(value ?? ''))?.[1];
    return id === undefined ? undefined : this.defs.get(id);
  }

  private clipOf(node: SceneNode, scope: Scope): Box | undefined {
    const rect = this.reference(node.attrs['clip-path'])?.children?.[0];
    return rect ? this.boxIn(rect.attrs, scope.matrix) : scope.clip;
  }

  private boxIn(attrs: Attrs, matrix: Matrix): Box {
    const [x, y] = [number(attrs['x'], 0), number(attrs['y'], 0)];
    const corners = [
      { x, y },
      { x: x + number(attrs['width'], 0), y: y + number(attrs['height'], 0) },
    ];
    return boxOf(corners.map((p) => apply(matrix, p)));
  }

  private findTargets(nodes: readonly SceneNode[], scope: Scope): void {
    for (const node of nodes) {
      const inner = this.inner(node, scope);
      if (isUnseen(node) && node.label)
        this.targets.push({ box: this.boxIn(node.attrs, inner.matrix), label: node.label });
      if (node.tag !== 'defs') this.findTargets(node.children ?? [], inner);
    }
  }

  /** Nodes that edges join get their numbers first: edges are drawn under them, and say where they end. */
  private findNodes(nodes: readonly SceneNode[], scope: Scope): void {
    for (const node of nodes) {
      const inner = this.inner(node, scope);
      const id = node.records?.[0];
      const outline = node.children?.[0]?.attrs['d'];
      if (
        id !== undefined &&
        this.joined.has(id) &&
        !this.nodes.has(id) &&
        node.attrs['data-source'] === undefined &&
        outline
      )
        this.nodes.set(id, { ...nodeSites(readOutline(String(outline), inner.matrix)), shape: this.place.ids.next() });
      if (node.tag !== 'defs') this.findNodes(node.children ?? [], inner);
    }
  }

  private node(node: SceneNode, scope: Scope): Placed[] {
    if (['defs', 'title', 'desc', 'clipPath'].includes(node.tag) || isUnseen(node)) return [];
    const inner = this.inner(node, scope);
    if (node.attrs['data-source'] !== undefined) return this.edge(node, inner);
    if (node.tag === 'g') {
      const id = node.records?.[0];
      const own = id !== undefined && node.records?.length === 1 ? this.nodes.get(id) : undefined;
      const children = (node.children ?? []).flatMap((child, i) =>
        own && i === 0 ? this.netNode(child, this.inner(child, inner), own) : this.node(child, inner),
      );
      if (!node.records || children.length < 2) return children;
      const box = union(children.map((child) => child.box));
      const label = inner.label ?? '';
      const named = { id: this.place.ids.next(), name: label.split('\n')[0] ?? '', descr: label };
      return [
        {
          xml: group(
            named,
            box,
            children.map((child) => child.xml),
          ),
          box,
        },
      ];
    }
    if (node.tag === 'text') return this.text(node, inner);
    const made = this.drawn(node, inner);
    if (!inner.clip) return made;
    const { clip } = inner;
    return made.filter(({ box }) => box.x + box.width >= clip.x && box.x <= clip.x + clip.width);
  }

  private named(box: Box, scope: Scope, otherwise: string) {
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const label = scope.label ?? this.targets.find((target) => within(target.box, middle))?.label ?? otherwise;
    return { id: this.place.ids.next(), name: label.split('\n')[0] ?? otherwise, descr: label };
  }

  private strokeOf(scope: Scope): Stroke | undefined {
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

  private fillOf({ attrs, opacity }: Scope): Xml {
    const gradient = this.reference(attrs['fill']);
    if (gradient) return this.gradient(gradient, opacity);
    const color = attrs['fill'] ?? '#000000';
    if (typeof color !== 'string' || !/^#[0-9a-f]{6}$/i.test(color)) return el('a:noFill');
    const alpha = number(attrs['fill-opacity'], 1) * opacity;
    return alpha === 0 ? el('a:noFill') : solid(color, alpha);
  }

  private gradient(gradient: SceneNode, opacity: number): Xml {
    const stops = (gradient.children ?? []).map(({ attrs }) =>
      el(
        'a:gs',
        { pos: Math.round(parseFloat(String(attrs['offset'])) * 1000) },
        colorOf(String(attrs['stop-color']), number(attrs['stop-opacity'], 1) * opacity),
      ),
    );
    return el(
      'a:gradFill',
      { rotWithShape: true },
      el('a:gsLst', {}, ...stops),
      el('a:lin', { ang: 0, scaled: false }),
    );
  }

  private drawn(node: SceneNode, scope: Scope): Placed[] {
    const { attrs } = node;
    const at = (x: string, y: string) => apply(scope.matrix, { x: number(attrs[x], 0), y: number(attrs[y], 0) });
    if (node.tag === 'line') {
      const stroke = this.strokeOf(scope);
      if (!stroke) return [];
      const [from, to] = [at('x1', 'y1'), at('x2', 'y2')];
      const box = boxOf([from, to]);
      return [{ xml: connector(this.named(box, scope, this.words.line), from, to, stroke), box }];
    }
    if (node.tag === 'rect') return this.rect(node, scope);
    if (node.tag === 'circle') {
      const middle = at('cx', 'cy');
      const r = number(attrs['r'], 0) * scaleOf(scope.matrix);
      const box = { x: middle.x - r, y: middle.y - r, width: r * 2, height: r * 2 };
      return [
        {
          xml: shape(
            this.named(box, scope, this.words.key),
            box,
            preset('ellipse'),
            this.fillOf(scope),
            this.strokeOf(scope),
          ),
          box,
        },
      ];
    }
    if (node.tag !== 'path') throw new RangeError(`scene: no shape for <${node.tag}>`);
    const steps = readOutline(String(attrs['d']), scope.matrix);
    const box = boxOf(steps.flatMap((step) => step.points));
    const filled = scope.attrs['fill'] !== 'none';
    // Fill and rim of one pale colour would be twice as dark where they lie over one another.
    const pale = scope.opacity < 1 && scope.attrs['fill'] === scope.attrs['stroke'];
    const named = this.named(box, scope, this.words.key);
    const stroke = pale ? undefined : this.strokeOf(scope);
    return [{ xml: shape(named, box, customGeometry(steps, box, [], filled), this.fillOf(scope), stroke), box }];
  }

  private rect(node: SceneNode, scope: Scope): Placed[] {
    const whole = this.boxIn(node.attrs, scope.matrix);
    const box = scope.clip ? clipped(whole, scope.clip) : whole;
    if (!box) return [];
    const rx = number(node.attrs['rx'], 0) * scaleOf(scope.matrix);
    const geometry = rx
      ? preset('roundRect', ['adj', Math.min(50_000, (rx / Math.max(0.1, Math.min(box.width, box.height))) * 100_000)])
      : preset('rect');
    const rim = this.reference(scope.attrs['stroke']);
    const made = [
      {
        xml: shape(this.named(box, scope, this.words.key), box, geometry, this.fillOf(scope), this.strokeOf(scope)),
        box,
      },
    ];
    if (!rim) return made;
    // Not every program can fade a rim: its two long sides are drawn as what all can fade, slender boxes.
    const width = number(scope.attrs['stroke-width'], 1);
    const sides = [box.y - width / 2, box.y + box.height - width / 2].map((y) => {
      const side = { x: box.x, y, width: box.width, height: width };
      return {
        xml: shape(this.named(side, scope, this.words.line), side, preset('rect'), this.gradient(rim, scope.opacity)),
        box: side,
      };
    });
    return [...made, ...sides];
  }

  /** One text box a line; what goes on behind a piece without a place of its own is on that piece's line. */
  private text(node: SceneNode, scope: Scope): Placed[] {
    const lines: Line[] = [];
    for (const piece of node.children?.length ? node.children : [node]) {
      const { attrs, matrix } = this.inner(piece, scope);
      const [size, weight] = [number(attrs['font-size'], 12), number(attrs['font-weight'], 400)];
      const color = String(attrs['fill'] ?? '#000000');
      const look = { size: size * scaleOf(matrix), bold: weight >= 600, ...(color.startsWith('#') ? { color } : {}) };
      const last = lines.at(-1);
      const goesOn = last && piece !== node && piece.attrs['x'] === undefined && piece.attrs['y'] === undefined;
      const words = goesOn ? ` ${(piece.text ?? '').trim()}` : (piece.text ?? '').trim();
      if (!words.trim()) continue;
      const width = textWidth(words, size, weight);
      if (goesOn) {
        last.pieces.push({ words, look });
        last.width += width;
        continue;
      }
      const place = (name: 'x' | 'y') =>
        number(piece.attrs[name], number(node.attrs[name], 0)) + number(piece.attrs[`d${name}`], 0);
      lines.push({
        pieces: [{ words, look }],
        x: place('x'),
        y: place('y'),
        width,
        size,
        matrix,
        anchor: String(attrs['text-anchor'] ?? 'start'),
      });
    }
    return lines.map((line) => this.line(line, node.attrs['paint-order'] === 'stroke', scope));
  }

  private line({ pieces, x, y, width, size, matrix, anchor }: Line, halo: boolean, scope: Scope): Placed {
    const { ids, lang, ground } = this.place;
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
    // Fonts differ in what stands above and below their letters, but little in where the middle of it is.
    const corner = apply(matrix, { x: left, y: y - size * 0.43 - size * 0.7 });
    const scale = scaleOf(matrix);
    const box = { x: corner.x, y: corner.y, width: width * scale, height: size * 1.4 * scale };
    const words = pieces.map((piece) => piece.words).join('');
    const align: Align = anchor === 'middle' ? 'ctr' : anchor === 'end' ? 'r' : 'l';
    const named = { id: ids.next(), name: `${this.words.words}: ${words}`, descr: scope.label ?? words };
    // Letters of a text box have no rim: where a picture gives them one, what is behind them steps back instead.
    return { xml: boxed(named, box, mixed(pieces, lang, align), 'ctr', halo ? solid(ground, 0.72) : undefined), box };
  }

  private netNode(node: SceneNode, scope: Scope, { shape: id, sites }: Node): Placed[] {
    const steps = readOutline(String(node.attrs['d']), scope.matrix);
    const box = boxOf(steps.flatMap((step) => step.points));
    const label = scope.label ?? this.words.node;
    const named = { id, name: label.split('\n')[0] ?? '', descr: label };
    return [
      { xml: shape(named, box, customGeometry(steps, box, sites), this.fillOf(scope), this.strokeOf(scope)), box },
    ];
  }

  private edge(node: SceneNode, scope: Scope): Placed[] {
    const [line, head] = node.children ?? [];
    const ends = ['data-source', 'data-target'].map((name) => this.nodes.get(String(node.attrs[name])));
    const [from, to] = ends;
    if (!line || !from || !to) return [];
    const stroke = this.strokeOf(this.inner(line, scope));
    const points = readOutline(String(line.attrs['d']), scope.matrix).flatMap((step) => step.points);
    const bend = points[1] ?? to.middle;
    const sites = [siteTowards(from, bend), siteTowards(to, bend)] as const;
    const [start, end] = [from.sites[sites[0]], to.sites[sites[1]]];
    if (!stroke || !start || !end) return [];
    const box = boxOf([start, end]);
    return [
      {
        xml: connector(
          this.named(box, scope, this.words.line),
          start,
          end,
          { ...stroke, tail: head !== undefined },
          { from: { shape: from.shape, site: sites[0] }, to: { shape: to.shape, site: sites[1] } },
        ),
        box,
      },
    ];
  }
}

function clipped(box: Box, clip: Box): Box | undefined {
  const [x0, x1] = [Math.max(box.x, clip.x), Math.min(box.x + box.width, clip.x + clip.width)];
  return x1 > x0 ? { ...box, x: x0, width: x1 - x0 } : undefined;
}

/** The shapes of a scene, in the order that it draws them in. */
export const toShapes = (scene: Scene, place: SceneBox): Xml[] => new SceneWriter(scene, place).write(scene);
