// Element names, attributes and content in; well-formed XML text out. Everything that a deck's parts are written with.
import { escapeXml } from '../../charts/sceneText.ts';

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Content that is XML already. */
export type Xml = string;

/** One element. Attributes that are undefined are left out; `true` is 1 and `false` 0, as Office writes them. */
export function el(name: string, attrs: Attributes = {}, ...content: (Xml | false | undefined)[]): Xml {
  const written = Object.entries(attrs)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(typeof value === 'boolean' ? String(Number(value)) : String(value))}"`)
    .join('');
  const inner = content.filter(Boolean).join('');
  return inner ? `<${name}${written}>${inner}</${name}>` : `<${name}${written}/>`;
}

/** Text that is made safe. */
export const text = (words: string): Xml => escapeXml(words);

/** `<c:x val="…"/>`, the form that most of a chart's settings have. */
export const val = (name: string, value: string | number | boolean): Xml => el(name, { val: value });

/** A part of the package, with its declaration. */
export const part = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

export const NS = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

/** The namespaces that slides, layouts and masters declare. */
export const SLIDE_NS = { 'xmlns:a': NS.a, 'xmlns:r': NS.r, 'xmlns:p': NS.p };
