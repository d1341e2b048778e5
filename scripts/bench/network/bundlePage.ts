// The page's script in; one classic script and one style sheet out, built in memory as the site is built.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

export async function bundlePage(): Promise<{ script: string; style: string }> {
  const built = (await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'error',
    plugins: [svelte({ configFile: false })],
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      lib: { entry: join(import.meta.dirname, 'page.ts'), formats: ['iife'], name: 'page' },
    },
  })) as Rolldown.RolldownOutput[];
  const files = built.flatMap((one) => one.output);
  const text = (file: (typeof files)[number] | undefined) =>
    file?.type === 'chunk' ? file.code : String(file?.source ?? '');
  return {
    script: text(files.find((file) => file.type === 'chunk')),
    style: files
      .filter((file) => file.fileName.endsWith('.css'))
      .map(text)
      .join('\n'),
  };
}
