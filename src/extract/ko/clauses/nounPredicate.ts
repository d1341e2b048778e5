// A noun with what makes a predicate of it in (운영 중이다, 완공 예정인, 소송중이다), its predicate out.
import { AHEAD, CONSIDERED, toEnding } from './boundNouns.ts';
import type { FormEnding } from './conjugate.ts';
import type { Predicate } from './predicate.ts';
import type { Token } from './tokens.ts';

const NOUN_PREDICATE =
  /^(.*?)(중|예정|계획|방침|전망|키로)(이다|이며|이고|이지만|인|이라고|이라며|이라는|임|으로|이었다|이던|이어서|이었으며|에)?$/u;

/** The parts of such a word: what stands before the noun, the noun, what stands behind. */
export interface NounParts {
  attached: string;
  kind: string;
  rest: string;
}

const ENDS = new Set('중정획침망로다며고만인는임던서에');

/** Splits `소송중이다`; undefined where the word holds no such noun. */
export function splitNounPredicate(word: string): NounParts | undefined {
  if (!ENDS.has(word[word.length - 1] ?? '')) return undefined;
  const match = NOUN_PREDICATE.exec(word);
  return match ? { attached: match[1] ?? '', kind: match[2] ?? '', rest: match[3] ?? '' } : undefined;
}

/** The predicate that the noun at word `index` is, alone or with the word before it. */
export function readNounPredicate(tokens: readonly Token[], index: number): Predicate | undefined {
  const token = tokens[index]!;
  const parts = token.mention || token.masked ? undefined : token.read.nounParts;
  if (!parts) return undefined;
  const { attached, kind } = parts;
  // `증설 중에 있다`
  const being = parts.rest === '에' ? beingBehind(tokens, index) : undefined;
  if (parts.rest === '에' && (kind !== '중' || !being)) return undefined;
  const rest = being ?? parts.rest;
  const before = tokens[index - 1];
  const closing = index === tokens.length - 1 || token.pause;
  if (!rest && !closing) return undefined;
  const separate = attached === '';
  if (separate && (!before || before.verb || before.mention || before.masked || before.pause || before.word.length < 2))
    return undefined;
  if (!separate && attached.length < 2) return undefined;
  const lemma = separate ? before!.word : attached;
  return {
    first: separate ? index - 1 : index,
    last: being === undefined ? index : index + 1,
    lemma,
    light: '하',
    ending: rest === '으로' || !rest ? (index === tokens.length - 1 ? 'final' : 'connective') : toEnding(rest),
    voice: 'active',
    negated: false,
    modality: kind === '중' && !AHEAD.has(lemma) ? 'ongoing' : 'planned',
    unreal: CONSIDERED.has(lemma) ? 'considered' : kind === '전망' ? 'forecast' : undefined,
    tight: false,
    stative: false,
    said: false,
    reporting: false,
  };
}

const BEING: Partial<Record<FormEnding, string>> = {
  final: '이다',
  connective: '이며',
  adnominal: '인',
  quoted: '이라고',
};

// Of 있다 right behind: what 이다 would be in its place
function beingBehind(tokens: readonly Token[], index: number): string | undefined {
  const verb = tokens[index]!.pause ? undefined : tokens[index + 1]?.verb;
  return verb?.lemma === '있' ? BEING[verb.ending] : undefined;
}
