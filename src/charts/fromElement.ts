// The SVG element that Plot makes in any DOM in; plain scene nodes out: sorted attributes, rounded numbers, no style sheet.
import type { SceneNode } from './types.ts';

/** What is read of an element: browsers' and linkedom's both have it. */
export interface ElementLike {
  readonly nodeType: number;
  /** Only elements have it. It keeps its case (`clipPath`) where linkedom's `nodeName` does not. */
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<ElementLike>;
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>;
}

/** The attributes by which a drawing says what record a mark stands for and what it is called. */
export const RECORDS_ATTRIBUTE = 'data-records';
export const LABEL_ATTRIBUTE = 'data-label';

// `class` belongs to the style sheet that is left out, `aria-*` to Plot's own names ("dot"), which say nothing of the data.
const DROPPED = /^(?:class|style|xmlns|viewBox|role|aria-.*|data-.*)$/;
const NUMBER = /-?\d*\.?\d+(?:e[+-]?\d+)?/g;
const ONLY_NUMBER = /^-?\d*\.?\d+(?:e[+-]?\d+)?$/;
const ELEMENT = 1;
/** Attributes whose numbers are places and sizes; in the others (`#1a2b3c`) digits are no numbers. */
const GEOMETRY = new Set('x y x1 x2 y1 y2 cx cy r rx ry dx dy d width height transform points stroke-width'.split(' '));

const round = (value: number) => Math.round(value * 100) / 100 + 0;

/** One attribute's value: a number where it is one, `em` turned to pixels, places rounded to hundredths. */
function readValue(name: string, value: string, fontSize: number): string | number {
  if (ONLY_NUMBER.test(value)) return round(Number(value));
  const em = /^(-?\d*\.?\d+)em$/.exec(value);
  if (em) return round(Number(em[1]) * fontSize);
  return GEOMETRY.has(name) ? value.replace(NUMBER, (number) => String(round(Number(number)))) : value;
}

/**
 * Turns an element and what is in it to scene nodes; undefined for a style sheet and for an empty group. `ink` replaces
 * `currentColor`, `fontSize` is what `em` counts from until an element says otherwise.
 */
export function fromElement(element: ElementLike, ink: string, fontSize = 12): SceneNode | undefined {
  const isRoot = element.localName === 'svg';
  const tag = isRoot ? 'g' : (element.localName ?? '');
  if (tag === 'style') return undefined;
  const attributes = Array.from(element.attributes ?? []);
  const given = attributes.find(({ name }) => name === 'font-size')?.value;
  const size = given && Number.isFinite(Number(given)) ? Number(given) : fontSize;
  const node: SceneNode = { tag, attrs: {} };
  for (const { name, value } of attributes.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (name === RECORDS_ATTRIBUTE) node.records = value.split(' ');
    else if (name === LABEL_ATTRIBUTE) node.label = value;
    else if (!DROPPED.test(name) && !(isRoot && (name === 'width' || name === 'height')))
      node.attrs[name] = value === 'currentColor' ? ink : readValue(name, value, size);
  }
  const nodes = Array.from(element.childNodes);
  const children = nodes
    .filter((child) => child.nodeType === ELEMENT)
    .map((child) => fromElement(child, ink, size))
    .filter((child) => child !== undefined);
  if (children.length) node.children = children;
  else if (nodes.length && element.textContent) node.text = element.textContent;
  if (tag === 'g' && !node.children) return undefined;
  return node;
}
