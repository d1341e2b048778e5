// The marked texts and those of tests in; `weighed/learned.ts` with what they teach of names, out.
import { join } from 'node:path';
import { STEP } from '../../src/extract/packedWeights.ts';
import { pack } from '../../src/extract/ko/organizations/weighed/weights.ts';
import { learnNames } from './names.ts';
import { readMarkedFolder, readOfTests } from './texts.ts';
import { LIGHT, writeLearned } from './writeLearned.ts';

const PATH = 'src/extract/ko/organizations/weighed/learned.ts';

/** Returns what it wrote, in a line. */
export function writeNames(root: string): string {
  // Of the marked ones the names are as in life, of those of tests the sentences: twice, so that they count for as much
  const ofTests = readOfTests(root);
  // In general news names alone are marked, not who is tied
  const marked = ['texts', 'general'].flatMap((folder) => readMarkedFolder(join(root, 'scripts/learn', folder)));
  const texts = [...marked, ...ofTests, ...ofTests];
  const rows = learnNames(texts).map(
    ([feature, first, later]) => [feature, Math.round(first / STEP), Math.round(later / STEP)] as const,
  );
  const kept = rows.filter(([, first, later]) => Math.max(Math.abs(first), Math.abs(later)) >= LIGHT);
  writeLearned(root, PATH, pack(kept));
  return `${texts.length} texts, ${kept.length} weights: ${PATH}`;
}
