import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../clean.ts';
import { splitSentences } from '../../../sentences.ts';
import { featuresAt, ofLink } from './context.ts';
import { markOf } from './features.ts';
import { WeighedNames } from './reasons.ts';
import { weights } from './weights.ts';

const TEXT =
  '모레니스, 공장 짓는다\n금빛나루와 손을 잡은 모레니스(대표 김서준)는 내년 ‘솔내 3공장’을 세운다. 크레센도 파트너스가 돈을 댄다.';
const names = new WeighedNames(splitSentences(cleanText(TEXT)));

describe('why a word is likely a name', () => {
  it('is all that is said of it, no more and no less', () => {
    const { weighable, counts, guesses } = names['weighing'];
    weighable.forEach((sentence, index) =>
      sentence.words.forEach((word, at) => {
        const before = at === 0 ? '^' : guesses[index]!.likely[at - 1]! > 0.5 ? 'B' : 'O';
        const link = ofLink(before, markOf(word.gap), sentence.cuts[at - 1]?.particle ?? '');
        const features = [...featuresAt(sentence, at, counts).filter((feature) => feature !== '='), ...link];
        const sum = features.reduce((total, feature) => total + (weights().get(feature)?.first ?? 0), 0);
        const told = [...names['reasonsAt'](index, at, 0, word.end)];
        expect(
          told.reduce((total, { weight }) => total + weight, 0),
          word.text,
        ).toBeCloseTo(sum, 6);
      }),
    );
  });

  it('is likelihoods between none and all', () => {
    names['weighing'].weighable.forEach((sentence, index) => {
      for (const { start, end } of sentence.words) {
        const { likely } = names.chanceOf(index, start, end);
        expect(likely).toBeGreaterThanOrEqual(0);
        expect(likely).toBeLessThanOrEqual(1 + 1e-9);
      }
    });
  });
});
