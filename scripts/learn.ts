// The command `npm run learn`: reads the marked texts of `scripts/learn` and writes the weights that the extractor reads names by; `npm run
// learn -- ties`, to be run after it, since ties are learned with the names that are found, those that it reads ties by.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack, STEP } from '../src/extract/ko/organizations/weighed/weights.ts';
import { learnNames } from './learn/names.ts';
import { readMarkedFolder, readNamed } from './learn/texts.ts';
import { writeTies } from './learn/writeTies.ts';

const root = join(import.meta.dirname, '..');

function writeNames(): string {
  const folder = join(root, 'scripts/learn');
  const named = readNamed(root, join(folder, 'named.tsv'));
  // Of the others the names are as in life, of these the sentences are as in tests: twice, so that they count for as much
  const texts = [...readMarkedFolder(join(folder, 'texts')), ...named, ...named];
  const rows = learnNames(texts).map(
    ([feature, first, later]) => [feature, Math.round(first / STEP), Math.round(later / STEP)] as const,
  );
  const kept = rows.filter(([, first, later]) => first || later);
  const packed = pack(kept).replace(/[\\`]|\$\{/g, (mark) => `\\${mark}`);
  const path = 'src/extract/ko/organizations/weighed/learned.ts';
  writeFileSync(
    join(root, path),
    `// Written by \`npm run learn\` from \`scripts/learn\`: a feature and its two weights a line (see weights.ts).\nexport const PACKED = \`${packed}\`;\n`,
  );
  return `${texts.length} texts, ${kept.length} weights: ${path}`;
}

console.log(process.argv[2] === 'ties' ? writeTies(root) : writeNames());
