// The house's one rule about imports: which folder may use which, and which packages.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parse } from 'svelte/compiler';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

interface Rule {
  folders: readonly string[];
  packages: readonly (string | RegExp)[];
}

const D3 = /^d3-[a-z]+$/;
const RULES: Readonly<Record<string, Rule>> = {
  model: { folders: [], packages: ['valibot'] },
  catalog: { folders: ['model'], packages: [] },
  extract: { folders: ['model', 'catalog'], packages: ['es-hangul'] },
  readers: { folders: ['model'], packages: ['papaparse', 'htmlparser2', 'yaml', 'valibot'] },
  charts: { folders: ['model', 'catalog'], packages: [D3, '@observablehq/plot', 'svelte', 'es-hangul'] },
  exports: { folders: ['model', 'catalog', 'charts'], packages: ['papaparse', 'fflate', 'fontkit', /^@noble\/hashes/] },
  app: {
    folders: ['model', 'catalog', 'extract', 'readers', 'charts', 'exports'],
    packages: ['svelte', D3, '@fontsource-variable/noto-sans-kr'],
  },
  embed: { folders: ['model', 'catalog', 'charts'], packages: ['svelte', '@fontsource-variable/noto-sans-kr'] },
  scripts: {
    folders: ['model', 'catalog', 'extract', 'readers', 'charts', 'exports', 'embed'],
    packages: [/./],
  },
};

/** The folder of the table that a file lies in: `model`, … `scripts`. */
function folderOf(file: string): string | undefined {
  const [first, second] = relative(root, file).split(sep);
  return first === 'src' ? second : first;
}

/** What a file imports: relative ones resolved, packages by name. Type-only imports count too. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  let code = source;
  if (file.endsWith('.svelte')) {
    const { instance, module } = parse(source, { modern: true, filename: file });
    code = [module, instance]
      .map((script) =>
        script ? source.slice(script.start, script.end).replace(/^<script[^>]*>|<\/script>$/g, '') : '',
      )
      .join('\n');
  }
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Each import that the table forbids, as a sentence; what tests use beside the code is no concern of the house. */
export function brokenRules(file: string, imports: readonly string[]): string[] {
  const folder = folderOf(file) ?? '';
  const rule = RULES[folder];
  const name = relative(root, file);
  if (!rule) return [`${name}: ${folder} is no folder of the house (known: ${Object.keys(RULES).join(', ')})`];
  return imports.flatMap((specifier) => {
    if (specifier.startsWith('.')) {
      const target = folderOf(resolve(dirname(file), specifier)) ?? '';
      if (target === folder || rule.folders.includes(target)) return [];
      return [`${name}: ${folder} may not import ${target} (it may: ${rule.folders.join(', ') || 'nothing'})`];
    }
    const pack = specifier.startsWith('@')
      ? specifier.split('/').slice(0, 2).join('/')
      : (specifier.split('/')[0] ?? '');
    if (
      specifier.startsWith('virtual:') ||
      rule.packages.some((p) => (typeof p === 'string' ? p === pack : p.test(pack)))
    )
      return [];
    return [`${name}: ${folder} may not use the package ${pack} (it may: ${rule.packages.join(', ') || 'none'})`];
  });
}

const files = ['src', 'scripts']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(root, folder, file)),
  )
  .filter((file) => /\.(ts|svelte)$/.test(file) && !/\.test\.ts$|[/\\]testing[/\\]/.test(file));

describe('the house', () => {
  it('has files in every folder of its table', () => {
    const seen = new Set(files.map(folderOf));
    expect(Object.keys(RULES).filter((folder) => !seen.has(folder))).toEqual([]);
  });

  it('imports downwards only, and in each folder the packages that belong there', () => {
    expect(files.flatMap((file) => brokenRules(file, importsOf(file)))).toEqual([]);
  });

  it('notices an import upwards, a foreign package, and a folder that nobody knows', () => {
    const model = join(root, 'src/model/x.ts');
    expect(brokenRules(model, ['../catalog/index.ts'])).toEqual([
      'src/model/x.ts: model may not import catalog (it may: nothing)',
    ]);
    expect(brokenRules(model, ['d3-force'])).toEqual([
      'src/model/x.ts: model may not use the package d3-force (it may: valibot)',
    ]);
    expect(brokenRules(join(root, 'src/helpers/x.ts'), [])[0]).toContain('helpers is no folder of the house');
  });

  it('lets only the named entries stand at the top level', () => {
    const known = [
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'vite.config.ts',
      'src',
      'public',
      'seeds',
      'scripts',
      'README.md',
      'LICENSE',
    ];
    const ignored = new Set(['node_modules', 'data', 'dist', 'out', 'coverage']);
    expect(
      readdirSync(root).filter((name) => !name.startsWith('.') && !ignored.has(name) && !known.includes(name)),
    ).toEqual([]);
  });
});
