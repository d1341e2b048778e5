// The texts that are learned from in; each with the names that stand in it, and the ties that it tells, out.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `optional`: a tie that a careful reader may leave out. */
export interface Tie {
  type: string;
  source: string;
  target: string;
  optional?: boolean;
}

interface Name {
  start: number;
  end: number;
  name: string;
}

export interface Marked {
  id: string;
  /** ISO day; undefined where the text says it itself. */
  published: string | undefined;
  text: string;
  /** Where organizations are named: offsets into `text`. */
  names: Name[];
  ties: Tie[];
}

const NAME = /\[\[([^[\]]+)\]\]/g;
const TIE = /^(=\??) *([a-z]+) *\| *(.+?) *\| *(.+?) *$/;

/**
 * Pieces of one file: `### 001 2019-05-03`, lines of text in which `[[…]]` marks each name, lines `= type | source | target`, or
 * `=? …` of a tie that a careful reader may leave out.
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
        const [, mark, type = '', source = '', target = ''] = TIE.exec(line) ?? [];
        if (!target) throw new Error(`${file}: ${number}: “${line}” is no tie (= supply | 가 | 나)`);
        return { type, source, target, ...(mark === '=?' && { optional: true }) };
      });
    const written = lines
      .filter((line) => !line.startsWith('='))
      .join('\n')
      .trim();
    const names: Name[] = [];
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

/**
 * The texts of tests that rules were written for, and the digests. `named.tsv` has a path and the names, by `|`, a line: what rules read
 * there once, to be mended by hand where it is wrong. Who is tied is what the gold file beside a text says.
 */
export const readOfTests = (root: string): Marked[] =>
  readFileSync(join(root, 'scripts/learn/named.tsv'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [id = '', list = ''] = line.split('\t');
      const text = readFileSync(join(root, id), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
      const names = find(text, list.split('|').filter(Boolean));
      if (!id.endsWith('.txt')) return { id, published: undefined, text, names, ties: [] };
      const gold = JSON.parse(readFileSync(join(root, id.replace(/\.txt$/, '.json')), 'utf8')) as {
        published: string;
        relations: Tie[];
      };
      return { id, published: gold.published, text, names, ties: gold.relations };
    });

/** Every place of each name that no longer one covers. */
function find(text: string, names: string[]): Name[] {
  const found: Name[] = [];
  for (const name of names.sort((a, b) => b.length - a.length))
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ')) continue;
      if (found.every((other) => end <= other.start || other.end <= start)) found.push({ start, end, name });
    }
  return found.sort((a, b) => a.start - b.start);
}
