// Plugins of the build that leave out what a page that only shows charts never uses.
import { join, resolve } from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';

const catalog = join(resolve(import.meta.dirname, '..'), 'src/catalog');

/**
 * Stands in for a package that Plot imports and our charts have no use for (maps, colour schemes): the names without what is
 * behind them, a tenth of Plot's weight.
 */
export const without = (...packages: string[]): Plugin => ({
  name: 'yeonpyo:without',
  enforce: 'pre',
  apply: 'build',
  resolveId: (id) => (packages.includes(id) ? `\0without:${id}` : null),
  async load(id) {
    const name = /^\0without:(.+)$/u.exec(id)?.[1];
    if (!name) return null;
    const names = Object.keys((await import(name)) as object);
    return names.map((one) => `export const ${one} = () => undefined;`).join('\n');
  },
});

// What only reading articles asks of an entry of the catalogue.
const CUES = new Set(['cues', 'blockers', 'phrases', 'weak', 'objects', 'stems', 'nouns']);

/** The catalogue's event types and metrics by their labels and looks alone: their cues emptied, for pages that read no article. */
export const withoutCues = (): Plugin => ({
  name: 'yeonpyo:without-cues',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(join(catalog, 'events')) && !id.startsWith(join(catalog, 'metrics'))) return null;
    const source = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
    let lighter = '';
    let end = 0;
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && CUES.has(node.name.text)) {
        lighter += `${code.slice(end, node.initializer.getStart())}[]`;
        end = node.initializer.getEnd();
      } else ts.forEachChild(node, visit);
    };
    visit(source);
    return { code: lighter + code.slice(end), map: null };
  },
});
