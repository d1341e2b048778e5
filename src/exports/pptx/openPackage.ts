// Parts, their kinds and what each refers to in; the bytes of an Office file (OPC, ECMA-376 part 2) out. Same parts, same bytes.
import { strToU8, zipSync, type Zippable } from 'fflate';
import { el, part } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** One end of a relationship: its kind (the last step of its address) and the part's path from the root of the package. */
export interface Reference {
  kind: string;
  target: string;
}

export interface Part {
  /** Path from the root: `ppt/slides/slide1.xml`. */
  path: string;
  /** Media type; left out for a part whose extension tells it. */
  type?: string;
  content: string | Uint8Array;
  /** What it refers to; the n-th is `rIdn`. */
  refers?: readonly Reference[];
}

/** The address of a kind of relationship; two of them are the package's own, not Office's. */
const addressOf = (kind: string) =>
  kind === 'core-properties' ? `${PACKAGE}/relationships/metadata/core-properties` : `${OFFICE}/${kind}`;

/** A path as it is seen from the folder of another. */
function relative(from: string, to: string): string {
  const [base, goal] = [from.split('/').slice(0, -1), to.split('/')];
  let same = 0;
  while (same < base.length && base[same] === goal[same]) same++;
  return [...base.slice(same).map(() => '..'), ...goal.slice(same)].join('/');
}

const relationships = (path: string, refers: readonly Reference[]) =>
  part(
    el(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      ...refers.map(({ kind, target }, i) =>
        el('Relationship', { Id: `rId${i + 1}`, Type: addressOf(kind), Target: relative(path, target) }),
      ),
    ),
  );

function contentTypes(parts: readonly Part[]): string {
  return part(
    el(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      el('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      parts.some(({ path }) => path.endsWith('.xlsx')) &&
        el('Default', {
          Extension: 'xlsx',
          ContentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        }),
      ...parts.flatMap(({ path, type }) => (type ? [el('Override', { PartName: `/${path}`, ContentType: type })] : [])),
    ),
  );
}

/** A zip's oldest day, in local time as the format counts it: no clock and no time zone reaches the bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** Writes the package; `root` is what the package itself refers to. */
export function toPackage(parts: readonly Part[], root: readonly Reference[]): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  const add = (path: string, content: string | Uint8Array) => {
    // A workbook is a zip by itself: to press it again gains nothing.
    const level = typeof content === 'string' ? 6 : 0;
    files[path] = [typeof content === 'string' ? strToU8(content) : content, { level, mtime: NO_TIME }];
  };
  add('[Content_Types].xml', contentTypes(parts));
  add('_rels/.rels', relationships('', root));
  for (const { path, content, refers } of parts) {
    add(path, content);
    if (!refers?.length) continue;
    const at = path.lastIndexOf('/') + 1;
    add(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`, relationships(path, refers));
  }
  return zipSync(files) as Uint8Array<ArrayBuffer>;
}
