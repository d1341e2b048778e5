// A scene's nodes and an SVG element in; the element's children made the same, reusing what is there, and its marks back.
import { writtenAttributes } from './sceneAttributes.ts';
import type { SceneNode } from './types.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A mark as it stands in the page. */
export interface PaintedMark {
  element: SVGGraphicsElement;
  records: string[];
  label: string;
  /** The same for the same records, from one scene to the next. */
  key: string;
}

export interface PaintOptions {
  idPrefix: string;
  /** `button` where marks open something, else `img`. */
  role: 'button' | 'img';
}

/** What was written to an element the last time, so that only differences touch the page. */
const painted = new WeakMap<Element, Map<string, string>>();

function writeAttributes(element: Element, wanted: Map<string, string>): void {
  const had = painted.get(element);
  if (had) for (const name of had.keys()) if (!wanted.has(name)) element.removeAttribute(name);
  for (const [name, value] of wanted) if (had?.get(name) !== value) element.setAttribute(name, value);
  painted.set(element, wanted);
}

const holdsMark = (node: SceneNode): boolean => !!node.records?.length || !!node.children?.some(holdsMark);

function paintNode(node: SceneNode, element: Element, top: boolean, options: PaintOptions, marks: PaintedMark[]): void {
  const wanted = new Map(writtenAttributes(node, options.idPrefix));
  if (node.records?.length) {
    wanted.set('role', options.role);
    wanted.set('aria-label', node.label ?? '');
    wanted.set('data-mark', node.records.join(' '));
    // A drawing may ask that the gaps between a mark's parts count too; only some browsers know how.
    if (wanted.get('pointer-events') !== 'bounding-box' || !CSS.supports('pointer-events', 'bounding-box'))
      wanted.set('pointer-events', 'visiblePainted');
    marks.push({
      element: element as SVGGraphicsElement,
      records: node.records,
      label: node.label ?? '',
      key: node.records.join(' '),
    });
  } else if (top && !holdsMark(node)) wanted.set('aria-hidden', 'true');
  writeAttributes(element, wanted);
  const text = node.text ?? '';
  const first = element.firstChild;
  if (text) {
    if (first instanceof Text) {
      if (first.data !== text) first.data = text;
    } else element.prepend(text);
  } else if (first instanceof Text) first.remove();
  paintChildren(element, node.children ?? [], false, options, marks);
}

function paintChildren(
  parent: Element,
  nodes: readonly SceneNode[],
  top: boolean,
  options: PaintOptions,
  marks: PaintedMark[],
): void {
  let next = parent.firstElementChild;
  for (const node of nodes) {
    let element = next;
    if (element?.localName === node.tag) next = element.nextElementSibling;
    else {
      element = document.createElementNS(SVG, node.tag);
      if (next) {
        const replaced = next;
        next = next.nextElementSibling;
        replaced.replaceWith(element);
      } else parent.append(element);
    }
    paintNode(node, element, top, options, marks);
  }
  while (next) {
    const rest = next;
    next = next.nextElementSibling;
    rest.remove();
  }
}

/** Paints `nodes` into `parent`. Elements are taken over by place, so a mark's element may stand for another mark after. */
export function paintScene(parent: SVGGElement, nodes: readonly SceneNode[], options: PaintOptions): PaintedMark[] {
  const marks: PaintedMark[] = [];
  paintChildren(parent, nodes, true, options, marks);
  return marks;
}
