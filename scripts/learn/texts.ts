// The texts that are learned from in; each with the names that stand in it, and the ties that it tells, out.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Marked {
  id: string;
  /** ISO day; undefined where the text says it itself. */
  published: string | undefined;
  text: string;
  /** Where organizations are named: offsets into `text`. */
  names: { start: number; end: number; name: string }[];
  ties: { type: string; source: string; target: string }[];
}

const NAME = /\[\[([^[\]]+)\]\]/g;
const TIE = /^= *([a-z]+) *\| *(.+?) *\| *(.+?) *$/;

/**
 * Pieces of one file: `### 001 2019-05-03`, lines of text in which `[[…]]` marks each name, lines `= type | source | target`.
 * Throws where a line is neither.
 */
export function readMarked(path: string, file: string): Marked[] {
  const pieces = readFileSync(path, 'utf8').split(/^### /m).slice(1);
  return pieces.map((piece) => {
    const [head = '', ...lines] = piece.split('\n');
    const [, number, published] = /^(\S+) +(\d{4}-\d\d-\d\d)$/.exec(head.trim()) ?? [];
    if (!published) throw new Error(`${file}: “${head}” is no number and day (### 001 2019-05-03)`);
    const ties = lines
      .filter((line) => line.startsWith('='))
      .map((line) => {
        const [, type = '', source = '', target = ''] = TIE.exec(line) ?? [];
        if (!target) throw new Error(`${file}: ${number}: “${line}” is no tie (= supply | 가 | 나)`);
        return { type, source, target };
      });
    const written = lines
      .filter((line) => !line.startsWith('='))
      .join('\n')
      .trim();
    const names: Marked['names'] = [];
    let text = '';
    let last = 0;
    for (const match of written.matchAll(NAME)) {
      text += written.slice(last, match.index);
      const name = match[1]!;
      names.push({ start: text.length, end: text.length + name.length, name });
      text += name;
      last = match.index + match[0].length;
    }
    return { id: `${file} ${number}`, published, text: `${text}${written.slice(last)}\n`, names, ties };
  });
}

/** All files of a folder. */
export const readMarkedFolder = (folder: string): Marked[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readMarked(join(folder, name), name));

/** Texts that stand elsewhere in the project, with the names in them: `named.tsv` has a path and the names, by `|`, a line. */
export function readNamed(root: string, table: string): Marked[] {
  return readFileSync(table, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [path = '', list = ''] = line.split('\t');
      const text = readFileSync(join(root, path), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
      return { id: path, published: undefined, text, names: find(text, list.split('|').filter(Boolean)), ties: [] };
    });
}

/** Every place of each name that no longer one covers. */
function find(text: string, names: string[]): Marked['names'] {
  const found: Marked['names'] = [];
  for (const name of names.sort((a, b) => b.length - a.length))
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ')) continue;
      if (found.every((other) => end <= other.start || other.end <= start)) found.push({ start, end, name });
    }
  return found.sort((a, b) => a.start - b.start);
}
