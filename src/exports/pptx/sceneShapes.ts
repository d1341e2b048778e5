// A chart's scene in; native shapes out: words as text boxes, marks as shapes that move as one, edges as connectors glued to their nodes.
import type { Scene, SceneNode } from '../../charts/types.ts';
import { apply, scaleOf } from './matrix.ts';
import { nodeSites, siteTowards, type Node } from './nodeSites.ts';
import { boxOf, customGeometry, readOutline } from './outline.ts';
import { fillOf, gradientOf, strokeOf } from './scenePaint.ts';
import { number, SceneReader, walk, type Placed, type SceneBox, type Scope } from './sceneScope.ts';
import { textBoxes } from './sceneWords.ts';
import { connector, group, preset, shape, type Point } from './shapes.ts';
import type { Box } from './units.ts';
import type { Xml } from './xml.ts';

/** What shapes that carry no name of their own are called: axes, keys. */
const WORDS = {
  ko: { line: '선', key: '표시', node: '노드' },
  en: { line: 'Line', key: 'Sign', node: 'Node' },
} as const;

const within = (box: Box, p: Point) =>
  p.x >= box.x && p.x <= box.x + box.width && p.y >= box.y && p.y <= box.y + box.height;
const union = (boxes: readonly Box[]): Box =>
  boxOf(
    boxes.flatMap((b) => [
      { x: b.x, y: b.y },
      { x: b.x + b.width, y: b.y + b.height },
    ]),
  );

/** Whether nothing of a node is seen: what is pointed at only. */
const isUnseen = ({ tag, attrs }: SceneNode): boolean =>
  tag === 'rect' && Number(attrs['fill-opacity']) === 0 && attrs['stroke'] === undefined;

class SceneWriter {
  private readonly reader: SceneReader;
  private readonly targets: { box: Box; label: string }[] = [];
  private readonly nodes = new Map<string, Node>();
  private readonly joined = new Set<string>();
  private readonly place: SceneBox;
  constructor(scene: Scene, place: SceneBox) {
    this.place = place;
    this.reader = new SceneReader(scene);
    for (const node of walk(scene.nodes)) {
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

  private findTargets(nodes: readonly SceneNode[], scope: Scope): void {
    for (const node of nodes) {
      const inner = this.reader.inner(node, scope);
      if (isUnseen(node) && node.label)
        this.targets.push({ box: this.reader.boxIn(node.attrs, inner.matrix), label: node.label });
      if (node.tag !== 'defs') this.findTargets(node.children ?? [], inner);
    }
  }

  /** Nodes that edges join get their numbers first: edges are drawn under them, and say where they end. */
  private findNodes(nodes: readonly SceneNode[], scope: Scope): void {
    for (const node of nodes) {
      const inner = this.reader.inner(node, scope);
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
    const inner = this.reader.inner(node, scope);
    if (node.attrs['data-source'] !== undefined) return this.edge(node, inner);
    if (node.tag === 'g') {
      const id = node.records?.[0];
      const own = id !== undefined && node.records?.length === 1 ? this.nodes.get(id) : undefined;
      const children = (node.children ?? []).flatMap((child, i) =>
        own && i === 0 ? this.netNode(child, this.reader.inner(child, inner), own) : this.node(child, inner),
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
    if (node.tag === 'text') return textBoxes(node, inner, this.reader, this.place);
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

  private drawn(node: SceneNode, scope: Scope): Placed[] {
    const { attrs } = node;
    const at = (x: string, y: string) => apply(scope.matrix, { x: number(attrs[x], 0), y: number(attrs[y], 0) });
    if (node.tag === 'line') {
      const stroke = strokeOf(scope);
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
            fillOf(this.reader, scope),
            strokeOf(scope),
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
    const stroke = pale ? undefined : strokeOf(scope);
    return [
      { xml: shape(named, box, customGeometry(steps, box, [], filled), fillOf(this.reader, scope), stroke), box },
    ];
  }

  private rect(node: SceneNode, scope: Scope): Placed[] {
    const whole = this.reader.boxIn(node.attrs, scope.matrix);
    const box = scope.clip ? clipped(whole, scope.clip) : whole;
    if (!box) return [];
    const rx = number(node.attrs['rx'], 0) * scaleOf(scope.matrix);
    const geometry = rx
      ? preset('roundRect', ['adj', Math.min(50_000, (rx / Math.max(0.1, Math.min(box.width, box.height))) * 100_000)])
      : preset('rect');
    const rim = this.reader.reference(scope.attrs['stroke']);
    const made = [
      {
        xml: shape(this.named(box, scope, this.words.key), box, geometry, fillOf(this.reader, scope), strokeOf(scope)),
        box,
      },
    ];
    if (!rim) return made;
    // Not every program can fade a rim: its two long sides are drawn as what all can fade, slender boxes.
    const width = number(scope.attrs['stroke-width'], 1);
    const sides = [box.y - width / 2, box.y + box.height - width / 2].map((y) => {
      const side = { x: box.x, y, width: box.width, height: width };
      return {
        xml: shape(this.named(side, scope, this.words.line), side, preset('rect'), gradientOf(rim, scope.opacity)),
        box: side,
      };
    });
    return [...made, ...sides];
  }

  private netNode(node: SceneNode, scope: Scope, { shape: id, sites }: Node): Placed[] {
    const steps = readOutline(String(node.attrs['d']), scope.matrix);
    const box = boxOf(steps.flatMap((step) => step.points));
    const label = scope.label ?? this.words.node;
    const named = { id, name: label.split('\n')[0] ?? '', descr: label };
    return [
      { xml: shape(named, box, customGeometry(steps, box, sites), fillOf(this.reader, scope), strokeOf(scope)), box },
    ];
  }

  private edge(node: SceneNode, scope: Scope): Placed[] {
    const [line, head] = node.children ?? [];
    const ends = ['data-source', 'data-target'].map((name) => this.nodes.get(String(node.attrs[name])));
    const [from, to] = ends;
    if (!line || !from || !to) return [];
    const stroke = strokeOf(this.reader.inner(line, scope));
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
