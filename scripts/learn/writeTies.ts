// The marked texts and the gold files in; `weighed/learned.ts` and `weighed/again/learned.ts` with what they teach of ties, out.
import { join } from 'node:path';
import { rowsOf, typeOf } from '../../src/extract/facts/relations/weighed/again/rows.ts';
import { pack as packTrees } from '../../src/extract/facts/relations/weighed/again/trees.ts';
import { CLASSES } from '../../src/extract/facts/relations/weighed/classes.ts';
import { toRuled } from '../../src/extract/facts/relations/weighed/pairs.ts';
import { weighPairs } from '../../src/extract/facts/relations/weighed/scorer.ts';
import { pack, unpack } from '../../src/extract/facts/relations/weighed/weights.ts';
import { STEP } from '../../src/extract/packedWeights.ts';
import { learnTies, type Weighted } from './ties.ts';
import { readMarkedFolder, readOfTests } from './texts.ts';
import { readText, toldIn, type ReadText } from './told.ts';
import { learnTrees, type Labelled, type Settings } from './trees.ts';
import { writeLearned } from './writeLearned.ts';

const FOLDER = 'src/extract/facts/relations/weighed';

/** Rules were written for these: what they tell is easier than life. */
const OF_TESTS = 0.5;
/** What is learned of some texts is asked of the others, in so many parts. */
const PARTS = 4;
const TREES: Settings = { trees: 100, leaves: 16, rate: 0.1, least: 40, l2: 5, bins: 24 };

interface Taught {
  text: ReadText;
  weight: number;
  places: readonly Weighted[];
}

/** All that is learned from. */
function readTexts(root: string): Taught[] {
  return [
    ...readMarkedFolder(join(root, 'scripts/learn/texts')).map((text) => ({ text, weight: 1 })),
    // Of the digests nobody has written down here who is tied
    ...readOfTests(root)
      .filter(({ id }) => id.endsWith('.txt'))
      .map((text) => ({ text, weight: OF_TESTS })),
  ].map(({ text: marked, weight }) => {
    const text = readText(marked);
    return { text, weight, places: toldIn(text).map((told) => ({ ...told, weight })) };
  });
}

/** Weights in steps, those that make a difference. */
function learn(texts: readonly Taught[]) {
  return learnTies(texts.flatMap(({ places }) => places))
    .map(
      ([feature, tie, classes]) =>
        [feature, Math.round(tie / STEP), classes.map((weight) => Math.round(weight / STEP))] as const,
    )
    .filter(([, tie, classes]) => tie || classes.some(Boolean));
}

/** How each text's places stand beside each other, by weights that were learned of other texts. */
function readAgain(texts: readonly Taught[]): Labelled[] {
  const found: Labelled[] = [];
  for (let part = 0; part < PARTS; part++) {
    const isOther = (_: Taught, at: number): boolean => at % PARTS !== part;
    const weights = unpack(pack(learn(texts.filter(isOther))));
    for (const { text, weight } of texts.filter((one, at) => !isOther(one, at))) {
      const weighed = [...weighPairs(text.sentences, toRuled(text.ruled, text.events), weights)];
      for (const [at, row] of rowsOf(weighed, text.ruled).entries()) {
        const told = weighed[at]!;
        const classes = text.classesOf(told.pair.a.name, told.pair.b.name);
        if (!classes) continue;
        const { type } = typeOf(told);
        found.push({ row, label: classes.some((one) => CLASSES[one]!.type === type) ? 1 : 0, weight });
      }
    }
  }
  return found;
}

/** Returns what it wrote, in a line. */
export function writeTies(root: string): string {
  const texts = readTexts(root);
  const rows = learn(texts);
  writeLearned(root, `${FOLDER}/learned.ts`, pack(rows));
  const again = readAgain(texts);
  writeLearned(root, `${FOLDER}/again/learned.ts`, packTrees(learnTrees(again, TREES)));
  const places = texts.reduce((sum, one) => sum + one.places.length, 0);
  return `${places} places, ${rows.length} weights; ${again.length} looked at again, ${TREES.trees} trees: ${FOLDER}`;
}
