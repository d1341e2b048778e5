// A sentence's text in; its words, each with the forms that are weighed, out.
import { cutParticle } from '../../../ko/particles.ts';
import { remembered } from '../../../remembered.ts';

export interface Token {
  start: number;
  end: number;
  /** Without its particle, figures as `#`: `공급`, `#억`. */
  noun: string;
  /** Its first two letters: `납품했다` and `납품하기로` are alike. */
  stem: string;
}

const WORD = /[\p{L}\p{N}&.]+/gu;
const FIGURES = /\d[\d.,]*/g;

const formsOf = remembered((word) => ({
  noun: cutParticle(word).noun.replace(FIGURES, '#').slice(0, 12),
  stem: word.replace(FIGURES, '#').slice(0, 2),
}));

export const toTokens = (text: string): Token[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    ...formsOf(word),
  }));

const CASE = /^(?:\([^)]*\))?[’'”"」』>]*([가-힣]{0,3})/u;

/** The letters glued to a name behind its brackets and quotes, three at most: `는`, `으로부`. */
export const gluedTo = (text: string, end: number): string => CASE.exec(text.slice(end, end + 40))?.[1] ?? '';
