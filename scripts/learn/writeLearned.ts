// Weights, packed, in; the module of `src` that has them, out.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** In steps: what weighs less makes no difference. */
export const LIGHT = 3;

/** `path` is within the project. */
export function writeLearned(root: string, path: string, packed: string): void {
  const escaped = packed.replace(/[\\`]|\$\{/g, (mark) => `\\${mark}`);
  writeFileSync(
    join(root, path),
    `// Written by \`npm run learn\` from \`scripts/learn\`: a feature and its weights a line (see weights.ts).\nexport const PACKED: string = \`${escaped}\`;\n`,
  );
}
