// Files and folders as the user named them in; the article files that they stand for out.
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { idOfFile, isReadable } from '../../src/readers/index.ts';

/** A folder of this name holds the articles themselves: each takes the place of the digest of its name beside the folder. */
const ORIGINALS = 'originals';

export interface Inputs {
  /** Paths, in the order named, those of a folder by name. */
  files: string[];
  /** An original → the digest whose place it takes. */
  digests: Map<string, string>;
  /** `path: what is wrong`. */
  problems: string[];
}

/** All readable files under a folder, by name; hidden ones and a README are no articles. */
async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) found.push(...(await filesUnder(path)));
    else if (isReadable(entry.name) && !/^readme\b/iu.test(entry.name)) found.push(path);
  }
  return found;
}

/** Each original with the digest of its name in the folder above. */
function digestsOf(files: readonly string[]): Map<string, string> {
  const stem = (folder: string, path: string) => join(folder, idOfFile(path));
  const byStem = new Map(files.map((path) => [stem(dirname(path), path), path]));
  return new Map(
    files.flatMap((path) => {
      const folder = dirname(path);
      const digest = basename(folder) === ORIGINALS ? byStem.get(stem(dirname(folder), path)) : undefined;
      return digest ? [[path, digest] as const] : [];
    }),
  );
}

export async function findInputs(paths: readonly string[]): Promise<Inputs> {
  const files: string[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    try {
      if (!(await stat(path)).isDirectory()) files.push(path);
      else {
        const found = await filesUnder(path);
        if (!found.length) problems.push(`${path}: no article in it (.txt, .html, .md, .ndjson, .csv)`);
        files.push(...found);
      }
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      problems.push(`${path}: ${code === 'ENOENT' ? 'no such file or folder' : message}`);
    }
  }
  const all = [...new Set(files)];
  const digests = digestsOf(all);
  const replaced = new Set(digests.values());
  return { files: all.filter((path) => !replaced.has(path)), digests, problems };
}
