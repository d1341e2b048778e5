// One scene node's attributes in; the ones that may be written out come back, with ids made the picture's own.
import type { SceneNode } from './types.ts';

// A style attribute needs a looser Content-Security-Policy, a class a style sheet, and a handler must never come from data.
const NOT_WRITTEN = /^(?:style|class|tabindex|role|aria-.*|data-.*|on.*)$/i;
const ATTRIBUTE_NAME = /^[A-Za-z][A-Za-z0-9_:.-]*$/;

const written = (value: string | number) =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100 + 0) : value;

/**
 * Names and values to write, in the node's own order; numbers rounded to hundredths. With a prefix, `id`, `url(#…)` and
 * `href="#…"` get it, so that two pictures on one page do not share a gradient.
 */
export function writtenAttributes(node: SceneNode, idPrefix = ''): [name: string, value: string][] {
  const result: [string, string][] = [];
  for (const [name, value] of Object.entries(node.attrs)) {
    if (NOT_WRITTEN.test(name) || !ATTRIBUTE_NAME.test(name)) continue;
    let text = written(value);
    if (idPrefix) {
      if (name === 'id') text = idPrefix + text;
      else if (name === 'href' && text.startsWith('#')) text = `#${idPrefix}${text.slice(1)}`;
      else if (text.includes('url(#')) text = text.replaceAll('url(#', `url(#${idPrefix}`);
    }
    result.push([name, text]);
  }
  return result;
}
