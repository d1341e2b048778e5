// The extractor's source in; what it weighs as one minified browser module, catalogue and all, out.
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Kilobytes (1,000 bytes), minified and after gzip at level 9. */
export async function weighExtractor(root: string): Promise<{ minified: number; gzip: number }> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rolldownOptions: {
        input: `${root}/src/extract/index.ts`,
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: false },
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  return { minified: Buffer.byteLength(code) / 1000, gzip: gzipSync(code, { level: 9 }).length / 1000 };
}
