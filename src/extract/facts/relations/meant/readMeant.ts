// Tellings of ties that rules read in; the same, with whom each most likely means where its sentence names one end alone, out.
import type { DraftRelation, ReadSentence, Trace } from '../../../types.ts';
import { HOUSE_TOLD } from '../houseTold.ts';
import { Meanings, type Candidate, type Meaning } from './candidates.ts';
import { weights } from './weights.ts';

/** Less likely than this, nobody is meant. */
const LIKELY = 0.25;
/** As likely as this, whom rules take is meant. */
const ENOUGH = 0.45;

/** Of others who may be meant, so many are told, each as likely as this. */
const MOST_OTHERS = 2;
const WORTH = 0.1;

function likelihoodOf({ features }: Candidate): number {
  let sum = 0;
  for (const feature of features) sum += weights().get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/**
 * For the tellings of one document: `병은 금비가 댄다`, and to whom, the sentences before say. Those that mean nobody likely are left
 * out.
 */
export function toSettle(
  sentences: readonly ReadSentence[],
): (drafts: readonly DraftRelation[]) => readonly DraftRelation[] {
  let meanings: Meanings | undefined;
  return (drafts) =>
    drafts.flatMap((draft) => {
      if (draft.evidence[0]?.rule === `relation/${HOUSE_TOLD}`) return [draft];
      const meaning = (meanings ??= new Meanings(sentences)).of(draft);
      // Who alone was named is meant
      return meaning && meaning.candidates.length > 1 ? settle(meaning) : [draft];
    });
}

/** `입주사 가운데 나래랩은`: a town or a province is no house. */
const TOWN = /^[가-힣]{2,5}(?:특별시|광역시|[시도군구])$/u;

function settle({ draft, slot, candidates }: Meaning): DraftRelation[] {
  const isHouse = draft.type === 'tenancy' && slot === 'target';
  const ranked = candidates
    .filter(({ name }) => !(isHouse && TOWN.test(name)))
    .map((one) => ({ name: one.name, likely: likelihoodOf(one) }));
  if (!ranked.length) return [];
  const best = ranked.reduce((best, one) => (one.likely > best.likely ? one : best));
  const own = ranked.find((one) => one.name === draft[slot]);
  const { name, likely } = own && own.likely > ENOUGH ? own : best;
  if (likely < LIKELY) return [];
  const isSame = name === draft[slot];
  const meant: Trace = { slot, value: name, rule: 'meant', from: 'implied' };
  const others = ranked.filter((one) => one.name !== name && one.likely > WORTH).sort((a, b) => b.likely - a.likely);
  const chance: Trace = {
    slot: 'likely',
    value: `${Math.round(likely * 100)}%`,
    rule: 'meant',
    from: 'implied',
    chance: {
      likely,
      reasons: others
        .slice(0, MOST_OTHERS)
        .map((other) => ({ about: 'rival', words: other.name, weight: -other.likely })),
    },
  };
  return [
    {
      ...draft,
      [slot]: name,
      // What an event says of another is not of this one
      events: isSame ? draft.events : [],
      trace: [...(isSame ? draft.trace : [...draft.trace.filter((one) => one.slot !== slot), meant]), chance],
    },
  ];
}
