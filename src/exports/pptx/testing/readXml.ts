// The text of an XML part in; its elements out. Throws where the text is not well-formed: what a lenient reader lets pass, Office does not.
export interface XmlElement {
  name: string;
  attrs: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const NAME = /[A-Za-z_][\w.:-]*/y;
const ENTITY = /&(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);/g;
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
const WORDS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(raw: string): string {
  if (raw.replace(ENTITY, '').includes('&')) throw new Error(`a bare & in ${raw.slice(0, 60)}`);
  return raw.replace(/&(#x?)?(\w+);/g, (_, code: string | undefined, name: string) =>
    code ? String.fromCodePoint(parseInt(name, code === '#x' ? 16 : 10)) : (WORDS[name] ?? ''),
  );
}

/** Reads elements, attributes and text; declarations and comments are what our parts may begin with, nothing else. */
export function readXml(xml: string): XmlElement {
  if (FORBIDDEN.test(xml)) throw new Error('a character that XML forbids');
  const root: XmlElement = { name: '', attrs: {}, children: [], text: '' };
  const open: XmlElement[] = [root];
  let at = 0;
  const nameAt = (from: number): string => {
    NAME.lastIndex = from;
    const found = NAME.exec(xml)?.[0];
    if (found === undefined) throw new Error(`no name at ${xml.slice(from, from + 40)}`);
    return found;
  };
  while (at < xml.length) {
    const parent = open.at(-1) ?? root;
    if (xml[at] !== '<') {
      const end = xml.indexOf('<', at);
      const raw = xml.slice(at, end < 0 ? xml.length : end);
      parent.text += plain(raw);
      at += raw.length;
      continue;
    }
    if (xml.startsWith('<?', at)) {
      at = xml.indexOf('?>', at) + 2;
      continue;
    }
    if (xml.startsWith('</', at)) {
      const name = nameAt(at + 2);
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
      at = xml.indexOf('>', at) + 1;
      continue;
    }
    const element: XmlElement = { name: nameAt(at + 1), attrs: {}, children: [], text: '' };
    at += 1 + element.name.length;
    for (;;) {
      while (/\s/.test(xml[at] ?? '')) at++;
      if (xml[at] === '>' || xml.startsWith('/>', at)) break;
      const name = nameAt(at);
      at += name.length;
      if (xml[at] !== '=' || xml[at + 1] !== '"') throw new Error(`${name} of <${element.name}> has no value`);
      const end = xml.indexOf('"', at + 2);
      if (name in element.attrs) throw new Error(`${name} of <${element.name}> twice`);
      const value = xml.slice(at + 2, end);
      if (value.includes('<')) throw new Error(`< in ${name} of <${element.name}>`);
      element.attrs[name] = plain(value);
      at = end + 1;
    }
    parent.children.push(element);
    if (xml[at] === '>') open.push(element);
    at += xml[at] === '>' ? 1 : 2;
  }
  const [only] = root.children;
  if (open.length !== 1 || root.children.length !== 1 || !only) throw new Error('not one root element, closed');
  return only;
}

/** An element and all within it, in order. */
export function* everyElement(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}

/** All elements of a name within an element. */
export const elementsOf = (element: XmlElement, name: string): XmlElement[] =>
  [...everyElement(element)].filter((one) => one.name === name);
