// Nothing in; the code of the custom element, one ES module with nothing beside it, out.
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rolldown } from 'vite';
import { plotWithout, svelteWithout, withoutCues } from './lighter.ts';

const root = resolve(import.meta.dirname, '..');

/**
 * Makes of each `import('./draw.ts')` an import like any other: with one file there is nothing to load later, and only what is
 * imported so is hoisted and cut to what is used.
 */
const importAtOnce = (): Plugin => ({
  name: 'yeonpyo:import-at-once',
  transform(code, id) {
    if (!id.startsWith(join(root, 'src')) || !/\.(?:ts|svelte)$/u.test(id)) return null;
    const heads: string[] = [];
    const body = code.replace(/\bimport\((['"][^'"]+['"])\)/gu, (_, from: string) => {
      heads.push(`import * as __at_once_${heads.length} from ${from};`);
      return `Promise.resolve(__at_once_${heads.length - 1})`;
    });
    return heads.length ? { code: heads.join('') + body, map: null } : null;
  },
});

/** Its style is in it, and no chunk is loaded later. It exports nothing, so that it can stand in a classic script too. */
export async function buildElement(): Promise<string> {
  const { output } = (await build({
    root: join(root, 'src'),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      ...plotWithout(),
      svelteWithout(),
      withoutCues(),
      svelte({ emitCss: false, configFile: false }),
      importAtOnce(),
    ],
    build: {
      write: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(root, 'src/embed/yeonpyoChart.ts'),
        output: { format: 'es', entryFileNames: 'yeonpyo-chart.js', codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}
