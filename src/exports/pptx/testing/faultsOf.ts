// The bytes of a deck in; every fault that would make a program refuse, repair or misread it out, as sentences.
import { strFromU8, unzipSync } from 'fflate';
import { FONT } from '../text.ts';
import { elementsOf, everyElement, readXml, type XmlElement } from './readXml.ts';

type Parts = ReadonlyMap<string, XmlElement>;

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
const relsOf = (path: string) => `${folderOf(path)}_rels/${path.slice(path.lastIndexOf('/') + 1)}.rels`;
const resolve = (path: string, target: string) => new URL(target, `zip:/${folderOf(path)}`).pathname.slice(1);

/** The XML parts of a package, and the names of all of its parts. */
export function readPackage(bytes: Uint8Array): {
  parts: Parts;
  names: Set<string>;
  files: Record<string, Uint8Array>;
  faults: string[];
} {
  const files = unzipSync(bytes);
  const parts = new Map<string, XmlElement>();
  const faults: string[] = [];
  for (const [name, content] of Object.entries(files)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    try {
      parts.set(name, readXml(strFromU8(content)));
    } catch (error) {
      faults.push(`${name}: ${(error as Error).message}`);
    }
  }
  return { parts, names: new Set(Object.keys(files)), files, faults };
}

/** Relationships that lead nowhere, references without one, parts without a type or that nothing leads to. */
function packageFaults(parts: Parts, names: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  const reached = new Set(['[Content_Types].xml']);
  for (const [name, root] of parts) {
    const isRels = name.endsWith('.rels');
    const source = isRels ? name.replace('_rels/', '').replace(/\.rels$/, '') : name;
    const ids = new Set((parts.get(relsOf(name))?.children ?? []).map((one) => one.attrs['Id']));
    if (isRels) {
      reached.add(name);
      if (source && !names.has(source)) faults.push(`${name}: belongs to no part`);
      for (const { attrs } of root.children) {
        const target = resolve(source, attrs['Target'] ?? '');
        if (!names.has(target)) faults.push(`${name}: ${target} is not there`);
        reached.add(target);
      }
      continue;
    }
    for (const element of everyElement(root))
      for (const [key, value] of Object.entries(element.attrs))
        if (key.startsWith('r:') && !ids.has(value)) faults.push(`${name}: ${key} ${value} leads nowhere`);
  }
  const types = parts.get('[Content_Types].xml')?.children ?? [];
  for (const name of names) {
    const typed = types.some(
      ({ attrs }) => attrs['PartName'] === `/${name}` || name.endsWith(`.${attrs['Extension']}`),
    );
    if (name !== '[Content_Types].xml' && !typed) faults.push(`${name}: has no content type`);
    if (!reached.has(name)) faults.push(`${name}: nothing leads to it`);
  }
  for (const { attrs } of types)
    if (attrs['PartName'] && !names.has(attrs['PartName'].slice(1)))
      faults.push(`${attrs['PartName']}: typed but not there`);
  return faults;
}

/** Numbers given twice, objects without an alternative text, connectors whose ends do not exist. */
function slideFaults(name: string, root: XmlElement): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  const sites = new Map<string, number>();
  for (const shape of elementsOf(root, 'p:sp')) {
    const id = elementsOf(shape, 'p:cNvPr')[0]?.attrs['id'] ?? '';
    sites.set(id, elementsOf(shape, 'a:cxn').length);
  }
  for (const { attrs } of elementsOf(root, 'p:cNvPr')) {
    const id = attrs['id'] ?? '';
    if (seen.has(id)) faults.push(`${name}: shape ${id} twice`);
    seen.add(id);
    if (id !== '1' && !attrs['descr']?.trim()) faults.push(`${name}: shape ${id} has no alternative text`);
  }
  for (const end of ['a:stCxn', 'a:endCxn'].flatMap((one) => elementsOf(root, one))) {
    const count = sites.get(end.attrs['id'] ?? '');
    if (count === undefined || Number(end.attrs['idx']) >= count)
      faults.push(
        `${name}: a connector is glued to site ${end.attrs['idx']} of ${end.attrs['id']}, which is not there`,
      );
  }
  return faults;
}

/** Words without the Korean font, or too small for a projector. */
function wordFaults(name: string, root: XmlElement): string[] {
  return ['a:rPr', 'a:defRPr', 'a:endParaRPr'].flatMap((kind) =>
    elementsOf(root, kind).flatMap((look) => [
      ...(look.children.some((one) => one.name === 'a:ea' && one.attrs['typeface'] === FONT)
        ? []
        : [`${name}: a ${kind} without a Korean font`]),
      ...(Number(look.attrs['sz'] ?? 1200) < 1200 ? [`${name}: words of ${look.attrs['sz']}`] : []),
    ]),
  );
}

/** The cells of a workbook's only sheet, by address. */
function cellsOf(bytes: Uint8Array): Map<string, string> {
  const { parts } = readPackage(bytes);
  const strings = (parts.get('xl/sharedStrings.xml')?.children ?? []).map((one) => one.children[0]?.text ?? '');
  const sheet = parts.get('xl/worksheets/sheet1.xml');
  return new Map(
    (sheet ? elementsOf(sheet, 'c') : []).map(({ attrs, children }) => {
      const value = children[0]?.text ?? '';
      return [attrs['r'] ?? '', attrs['t'] === 's' ? (strings[Number(value)] ?? '') : value];
    }),
  );
}

function addresses(range: string): string[] {
  const [, from = '', top = '', to = from, bottom = top] =
    /^Sheet1!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(range) ?? [];
  const number = (letters: string) => [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
  const letters = (n: number): string =>
    (n > 26 ? letters(Math.floor((n - 1) / 26)) : '') + String.fromCharCode(65 + ((n - 1) % 26));
  const found: string[] = [];
  for (let row = Number(top); row <= Number(bottom); row++)
    for (let column = number(from); column <= number(to); column++) found.push(`${letters(column)}${row}`);
  return found;
}

/** Axes that no plot names or that are named in vain, levels where strings belong, values that differ from the workbook's. */
function chartFaults(name: string, root: XmlElement, cells: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  const area = elementsOf(root, 'c:plotArea')[0];
  const isAxis = (one: XmlElement) => /^c:(cat|val|date|ser)Ax$/.test(one.name);
  const axes = area?.children.filter(isAxis).map((one) => one.children[0]?.attrs['val']) ?? [];
  const crossed = area?.children.filter(isAxis).map((one) => elementsOf(one, 'c:crossAx')[0]?.attrs['val']) ?? [];
  for (const plot of area?.children.filter((one) => one.name.endsWith('Chart')) ?? []) {
    const named = plot.children.filter((one) => one.name === 'c:axId').map((one) => one.attrs['val']);
    if (named.length !== 2) faults.push(`${name}: ${named.length} axis ids for two axes`);
    if ([...named].sort().join() !== [...axes].sort().join())
      faults.push(`${name}: axes ${axes.join()} but plot on ${named.join()}`);
  }
  if ([...crossed].sort().join() !== [...axes].sort().join()) faults.push(`${name}: axes cross ${crossed.join()}`);
  if (elementsOf(root, 'c:multiLvlStrRef').length) faults.push(`${name}: categories in levels`);
  for (const reference of ['c:strRef', 'c:numRef', 'c15:datalabelsRange'].flatMap((one) => elementsOf(root, one))) {
    const at = addresses([...elementsOf(reference, 'c:f'), ...elementsOf(reference, 'c15:f')][0]?.text ?? '');
    const count = Number(elementsOf(reference, 'c:ptCount')[0]?.attrs['val']);
    if (at.length !== count) faults.push(`${name}: ${count} points in ${at.length} cells`);
    const points = new Map(
      elementsOf(reference, 'c:pt').map((one) => [Number(one.attrs['idx']), one.children[0]?.text ?? '']),
    );
    at.forEach((address, i) => {
      if ((cells.get(address) ?? '') !== (points.get(i) ?? ''))
        faults.push(`${name}: ${address} is ${cells.get(address)}, drawn ${points.get(i)}`);
    });
  }
  return faults;
}

/** All faults of a deck; none where it is sound. */
export function faultsOf(bytes: Uint8Array): string[] {
  const { parts, names, files, faults } = readPackage(bytes);
  faults.push(...packageFaults(parts, names));
  for (const [name, root] of parts) {
    if (/^ppt\/(slides|notesSlides|slideLayouts|slideMasters|notesMasters)\/[^/]+$/.test(name))
      faults.push(...slideFaults(name, root));
    if (/^ppt\/(slides|notesSlides|charts)\/[^/]+$/.test(name)) faults.push(...wordFaults(name, root));
    if (/^ppt\/charts\/[^/]+$/.test(name)) {
      const target = parts.get(relsOf(name))?.children[0]?.attrs['Target'] ?? '';
      const workbook = files[resolve(name, target)];
      if (!workbook) faults.push(`${name}: has no workbook`);
      else {
        const inner = readPackage(workbook);
        faults.push(
          ...[...inner.faults, ...packageFaults(inner.parts, inner.names)].map((fault) => `${target}: ${fault}`),
        );
        faults.push(...chartFaults(name, root, cellsOf(workbook)));
      }
    }
  }
  return faults;
}
