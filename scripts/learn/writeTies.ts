// The marked texts and the gold files in; `weighed/learned.ts` with what they teach of ties, out.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack, STEP } from '../../src/extract/facts/relations/weighed/weights.ts';
import { learnTies, type Weighted } from './ties.ts';
import { readMarkedFolder, readNamed } from './texts.ts';
import { readTies, readTold } from './told.ts';

/** Rules were written for these: what they tell is easier than life. */
const OF_TESTS = 0.5;

/** All that is learned from. */
export function readPlaces(root: string): Weighted[] {
  const folder = join(root, 'scripts/learn');
  return [
    ...readMarkedFolder(join(folder, 'texts')).flatMap((text) =>
      readTold(text, text.ties).map((told) => ({ ...told, weight: 1 })),
    ),
    ...readNamed(root, join(folder, 'named.tsv'))
      .filter(({ id }) => id.includes('/tuned/'))
      .flatMap((text) => readTold(text, readTies(root, text.id)).map((told) => ({ ...told, weight: OF_TESTS }))),
  ];
}

/** Returns what it wrote, in a line. */
export function writeTies(root: string): string {
  const places = readPlaces(root);
  const rows = learnTies(places).map(
    ([feature, tie, classes]) =>
      [feature, Math.round(tie / STEP), classes.map((weight) => Math.round(weight / STEP))] as const,
  );
  const kept = rows.filter(([, tie, classes]) => tie || classes.some(Boolean));
  const packed = pack(kept);
  const path = 'src/extract/facts/relations/weighed/learned.ts';
  writeFileSync(
    join(root, path),
    `// Written by \`npm run learn\` from \`scripts/learn\`: a feature and its weights a line (see weights.ts).\nexport const PACKED: string = \`${packed}\`;\n`,
  );
  return `${places.length} places, ${kept.length} weights: ${path}`;
}
