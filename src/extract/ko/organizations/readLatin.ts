// A sentence's words in, company names in Latin letters out: `Zorani.ai`, `Miru Ventures`.
import type { OrganizationKind } from '../../../model/index.ts';
import { Candidate } from './candidate.ts';
import { isNameEnd } from './nameIndex.ts';
import { LATIN_NAME } from './sense.ts';
import type { Word } from './words.ts';

export const DOMAIN = /^[A-Z][A-Za-z0-9]*\.(?:ai|io|com|net|co|org)$/;
const LATIN_COMPANY =
  /^(?:Inc|Corp|Corporation|Labs?|Ventures|University|Institute|Research|Technologies|Technology|Partners|Capital|Group|Bank|Holdings|Systems|Therapeutics|Pharmaceuticals|Biosciences|Networks|Robotics|Motors|Electronics|Foundation|Hospital|Center|LLC|Ltd|GmbH|AG)\.?$/;

/** The Latin letters that a word starts with. */
const bareOf = (word: string): string => /^[A-Za-z0-9.&'’+-]*/.exec(word)![0].replace(/[.'’-]+$/, '');

/** Whether a word is a company's Latin name, or may close one. */
export const isLatinName = (word: string): boolean => {
  const bare = bareOf(word);
  return DOMAIN.test(bare) || LATIN_COMPANY.test(bare) || bare === 'PE';
};

/** Adds to `found`. */
export function readLatin(text: string, words: readonly Word[], found: Candidate[]): void {
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (!(word.flags & LATIN_NAME)) continue;
    const bare = bareOf(word.text);
    const end = word.start + bare.length;
    if (DOMAIN.test(bare) && isNameEnd(text, word.start, end))
      found.push(new Candidate(word.start, end, 'latin', 'company', bare));
    else if (LATIN_COMPANY.test(bare) && index > 0) {
      let first = index;
      while (
        first > 0 &&
        index - first < 4 &&
        words[first]!.gap === ' ' &&
        /^[A-Z][A-Za-z0-9&.'’-]*$/.test(words[first - 1]!.text)
      )
        first--;
      if (first === index) continue;
      const { start } = words[first]!;
      found.push(new Candidate(start, end, 'latin', latinKind(bare), text.slice(start, end)));
    }
  }
}

const latinKind = (word: string): OrganizationKind =>
  /^University/.test(word)
    ? 'university'
    : /^(?:Institute|Research|Labs?)/.test(word)
      ? 'research-institute'
      : /^(?:Ventures|Capital|Partners)/.test(word)
        ? 'venture-capital'
        : 'company';
