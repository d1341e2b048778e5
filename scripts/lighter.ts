// Plugins of the build that leave out what a page that only shows charts never uses.
import { join, resolve } from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';

const catalog = join(resolve(import.meta.dirname, '..'), 'src/catalog');

/**
 * Stands in for a package that Plot imports and our charts have no use for (maps, colour schemes): the names without what is
 * behind them, a tenth of Plot's weight.
 */
const without = (...packages: string[]): Plugin => ({
  name: 'yeonpyo:without',
  enforce: 'pre',
  apply: 'build',
  resolveId: (id) => (packages.includes(id) ? `\0without:${id}` : null),
  async load(id) {
    const name = /^\0without:(.+)$/u.exec(id)?.[1];
    if (!name) return null;
    const names = Object.keys((await import(name)) as object);
    return names.map((one) => `export function ${one}() {}`).join('\n');
  },
});

const NAMES = /^export (?:default )?(?:async )?(?:function\*?|const|class) (\w+)|^export \{([^}]*)\}/gmu;

/**
 * The same for files inside a package, by the end of their path: Plot's legends, tips and maps are asked for by every plot and
 * answer "nothing" where none is wished for.
 */
const withoutFiles = (...ends: string[]): Plugin => ({
  name: 'yeonpyo:without-files',
  apply: 'build',
  transform(code, id) {
    if (!ends.some((end) => id.endsWith(end))) return null;
    const names = [...code.matchAll(NAMES)].flatMap(([, one, list]) =>
      one ? [one] : (list ?? '').split(',').map((name) => name.trim().split(' as ').at(-1) ?? ''),
    );
    const stubs = names.filter(Boolean).map((name) => `export function ${name}() {}`);
    return { code: stubs.join('\n'), map: null };
  },
});

/** What Svelte says of mistakes while developing, and its own custom elements: ours is written by hand. */
export const svelteWithout = (): Plugin =>
  withoutFiles(
    ...['warnings.js', 'dom/elements/custom-element.js'].map((file) => `svelte/src/internal/client/${file}`),
  );

/** What of Plot our charts do without: they have own legends, own tips, fixed colours, and no maps. */
export const plotWithout = (): Plugin[] => [
  without('d3-geo', 'd3-scale-chromatic', 'd3-color', 'd3-axis', 'd3-time-format', 'd3-time', 'd3-format'),
  withoutFiles(
    ...[
      'marks/tip.js',
      'interactions/pointer.js',
      'legends/ramp.js',
      'legends/swatches.js',
      'projection.js',
      'marks/axis.js',
      'scales/diverging.js',
    ].map((file) => `@observablehq/plot/src/${file}`),
  ),
];

// What only reading articles asks of an entry of the catalogue.
const CUES = new Set(['cues', 'blockers', 'phrases', 'weak', 'objects', 'stems', 'nouns', 'forms']);

/** The catalogue's event types and metrics by their labels and looks alone: without their cues, for pages that read no article. */
export const withoutCues = (): Plugin => ({
  name: 'yeonpyo:without-cues',
  enforce: 'pre',
  transform(code, id) {
    if (!['events', 'metrics', 'units.ts'].some((part) => id.startsWith(join(catalog, part)))) return null;
    const source = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
    let lighter = '';
    let end = 0;
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && CUES.has(node.name.text)) {
        // The forms of units are listed where they are kept
        const isListed = node.name.text === 'forms';
        lighter += code.slice(end, isListed ? node.initializer.getStart() : node.getStart()) + (isListed ? '[]' : '');
        end = node.getEnd();
        if (!isListed && code[end] === ',') end++;
      } else ts.forEachChild(node, visit);
    };
    visit(source);
    return { code: lighter + code.slice(end), map: null };
  },
});
