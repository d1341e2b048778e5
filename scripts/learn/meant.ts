// Marked texts in; how much speaks for each organization being the one that a tie means and its sentence does not name, out.
import { readTellings } from '../../src/extract/facts/relations.ts';
import { Meanings } from '../../src/extract/facts/relations/meant/candidates.ts';
import { extractArticle } from '../../src/extract/pipeline.ts';
import { LinearModel, shuffled, type Settings } from './model.ts';
import { isSameTie, toSame } from './sameName.ts';
import type { Marked } from './texts.ts';

const SETTINGS: Settings = { l1: 1.5, l2: 1, rate: 0.1, rounds: 8 };

/** One who may be meant. */
interface Instance {
  features: string[];
  isMeant: boolean;
}

/** All who may be meant by the ties of a text that rules read; ties that may be left out teach nothing. */
function instancesOf({ id, text, published, ties: told }: Marked): Instance[] {
  const { article, facts } = extractArticle({ id, text, ...(published && { published }) });
  const isSame = toSame(article.sentences);
  const meanings = new Meanings(article.sentences);
  const { ofEvents, affiliations, ties } = readTellings(article, facts.events);
  return [...ofEvents, ...affiliations, ...ties].flatMap((draft) => {
    const meaning = meanings.of(draft);
    if (!meaning) return [];
    const { slot, candidates } = meaning;
    const own = candidates.map(({ name, features }) => {
      const tellings = told.filter((tie) => isSameTie(isSame, { ...draft, [slot]: name }, tie));
      return { features, isMeant: tellings.length > 0, optional: tellings.some((tie) => tie.optional) };
    });
    return own.some(({ optional }) => optional) ? [] : own;
  });
}

/** By feature: what it adds to somebody being meant, a logit. */
export function learnMeant(texts: readonly Marked[]): [feature: string, weight: number][] {
  const model = new LinearModel(2, SETTINGS);
  const examples = texts.flatMap(instancesOf).map(({ features, isMeant }) => ({
    features: model.numbersOf(features, true),
    label: isMeant ? 1 : 0,
  }));
  for (const example of shuffled(examples, SETTINGS.rounds)) model.learn(example);
  return [...model.weights()] as [string, number][];
}
