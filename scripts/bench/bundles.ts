// A built site in, what each page loads before anything is clicked out: kB of JavaScript, gzip.
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';

/**
 * The scripts that a page names, and all that those import statically: paths relative to the site. The dashboard's own script asks
 * by itself for what its first view runs: that counts too.
 */
export function initialScripts(site: string, page: string): string[] {
  const html = readFileSync(join(site, page), 'utf8');
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.js)"/g)].map((m) => m[1] ?? '');
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const source = ts.createSourceFile(file, readFileSync(join(site, file), 'utf8'), ts.ScriptTarget.Latest, false);
    for (const statement of source.statements) {
      if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
      const specifier = statement.moduleSpecifier;
      if (specifier && ts.isStringLiteral(specifier) && specifier.text.startsWith('.'))
        visit(normalize(join(dirname(file), specifier.text)));
    }
  };
  const files = named.map((file) => normalize(relative('.', file)));
  files.forEach(visit);
  if (page === 'index.html')
    for (const file of files)
      for (const [, asked = ''] of readFileSync(join(site, file), 'utf8').matchAll(
        /\bimport\([`'"](\.[^`'"]+)[`'"]\)/gu,
      ))
        visit(normalize(join(dirname(file), asked)));
  return [...seen].sort();
}

/** Kilobytes (1,000 bytes) after gzip at level 9. */
export const gzipKilobytes = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length / 1000;

export interface PageWeight {
  page: string;
  files: number;
  kilobytes: number;
}

export function pageWeights(site: string): PageWeight[] {
  const pages = ['index.html', 'embed.html'].map((page) => {
    const files = initialScripts(site, page);
    return {
      page,
      files: files.length,
      kilobytes: files.reduce((sum, file) => sum + gzipKilobytes(join(site, file)), 0),
    };
  });
  const element = join(site, 'yeonpyo-chart.js');
  return [
    ...pages,
    ...(statSync(element, { throwIfNoEntry: false })
      ? [{ page: 'yeonpyo-chart.js', files: 1, kilobytes: gzipKilobytes(element) }]
      : []),
  ];
}
