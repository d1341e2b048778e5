// The pages' build, the development server and the two test projects.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { join } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import type { ViteUserConfig } from 'vitest/config';
import { findChromium, chromiumFlags } from './scripts/chromium.ts';
import { plotWithout } from './scripts/lighter.ts';
import { serveData } from './scripts/serveData.ts';
import { serveElement } from './scripts/serveElement.ts';
import { contentSecurityPolicy } from './scripts/contentSecurityPolicy.ts';

const root = import.meta.dirname;

export default defineConfig({
  root: join(root, 'src'),
  cacheDir: join(root, 'node_modules/.vite'),
  base: './',
  publicDir: join(root, 'public'),
  plugins: [
    svelte({ configFile: false }),
    contentSecurityPolicy(),
    serveData(join(root, 'data')),
    serveElement(),
    ...plotWithout(),
  ],
  build: {
    outDir: join(root, 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // A view's own rules are a kilobyte: a request each would cost more.
    cssCodeSplit: false,
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1', port: 5173, fs: { allow: [root] } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          root,
          include: ['{src,scripts}/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', 'node_modules/**'],
          environment: 'node',
          setupFiles: [join(root, 'scripts/properties.ts')],
          // A busy machine is slow, not wrong: only what hangs fails by time.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        optimizeDeps: {
          include: [
            '@observablehq/plot',
            'papaparse',
            'axe-core',
            'valibot',
            'd3-array',
            'd3-drag',
            'd3-force',
            'd3-polygon',
            'd3-selection',
            'd3-shape',
            'd3-zoom',
            'es-hangul',
            'fflate',
            'fontkit',
            'htmlparser2',
            'yaml',
          ],
        },
        test: {
          name: 'browser',
          root,
          include: ['src/**/*.browser.test.ts'],
          testTimeout: 60_000,
          // What a busy machine draws late gets a second look; the report says that it did.
          retry: 1,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium() ?? '/usr/bin/chromium', args: chromiumFlags },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
} satisfies UserConfig & Pick<ViteUserConfig, 'test'>);
