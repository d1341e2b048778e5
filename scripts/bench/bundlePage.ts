// A page's script in; one classic script and one style sheet out, built in memory as the site is built.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** `folder`: where `page.ts` lies. */
export async function bundlePage(folder: string): Promise<{ script: string; style: string }> {
  const built = (await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    plugins: [svelte({ configFile: false })],
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      assetsInlineLimit: 10_000_000,
      lib: { entry: join(folder, 'page.ts'), formats: ['iife'], name: 'page' },
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
