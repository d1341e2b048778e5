// The marked texts and the gold files in; `meant/learned.ts` with what they teach of whom ties mean, out.
import { join } from 'node:path';
import { pack } from '../../src/extract/facts/relations/meant/weights.ts';
import { STEP } from '../../src/extract/packedWeights.ts';
import { learnMeant } from './meant.ts';
import { readMarkedFolder, readOfTests } from './texts.ts';
import { LIGHT, writeLearned } from './writeLearned.ts';

const PATH = 'src/extract/facts/relations/meant/learned.ts';

/** Returns what it wrote, in a line. */
export function writeMeant(root: string): string {
  // Of the digests nobody has written down here who is tied
  const ofTests = readOfTests(root).filter(({ id }) => id.endsWith('.txt'));
  const texts = [...readMarkedFolder(join(root, 'scripts/learn/texts')), ...ofTests];
  const rows = learnMeant(texts).map(([feature, weight]) => [feature, Math.round(weight / STEP)] as const);
  const kept = rows.filter(([, weight]) => Math.abs(weight) >= LIGHT);
  writeLearned(root, PATH, pack(kept));
  return `${texts.length} texts, ${kept.length} weights: ${PATH}`;
}
