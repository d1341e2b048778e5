// The marked texts and the gold files in; `weighed/learned.ts` with what they teach of ties, out.
import { join } from 'node:path';
import { pack } from '../../src/extract/facts/relations/weighed/weights.ts';
import { STEP } from '../../src/extract/packedWeights.ts';
import { learnTies, type Weighted } from './ties.ts';
import { readMarkedFolder, readOfTests, type Marked } from './texts.ts';
import { readTold } from './told.ts';
import { writeLearned } from './writeLearned.ts';

const PATH = 'src/extract/facts/relations/weighed/learned.ts';

/** Rules were written for these: what they tell is easier than life. */
const OF_TESTS = 0.5;

/** All that is learned from. */
function readPlaces(root: string): Weighted[] {
  const tell = (texts: readonly Marked[], weight: number): Weighted[] =>
    texts.flatMap((text) => readTold(text).map((told) => ({ ...told, weight })));
  return [
    ...tell(readMarkedFolder(join(root, 'scripts/learn/texts')), 1),
    // Of the digests nobody has written down here who is tied
    ...tell(
      readOfTests(root).filter(({ id }) => id.endsWith('.txt')),
      OF_TESTS,
    ),
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
  writeLearned(root, PATH, pack(kept));
  return `${places.length} places, ${kept.length} weights: ${PATH}`;
}
