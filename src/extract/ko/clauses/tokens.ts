// A sentence and its mentions in, its words out: where each stands, what it is without marks, and the verb that it may be.
import type { Mention } from '../../types.ts';
import { cutParticle } from '../particles.ts';
import { readVerb, type VerbForm } from './readVerb.ts';
import { POSTPOSITIONS } from './verbs.ts';

export interface Token {
  /** Offsets into the sentence's own text. */
  start: number;
  end: number;
  /** The word without quotation marks, brackets and closing marks; of `‘나래 펀드’를` only what follows the quotation. */
  word: string;
  /** It holds a quoted name or a bracket. */
  masked: boolean;
  /** The mention that it ends with or lies in. */
  mention?: Mention;
  /** A comma or another pause follows. */
  pause: boolean;
  verb?: VerbForm;
}

const OPENING: Readonly<Record<string, string>> = {
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '(': ')',
  '[': ']',
  '<': '>',
};
const LONGEST_NAME = 60;

/** For each UTF-16 unit whether it stands in a quoted name or a bracket: no clause begins or ends there. */
export function maskNames(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    const closing = OPENING[char] ?? (char === "'" ? "'" : undefined);
    if (!closing) continue;
    const limit = Math.min(text.length, i + LONGEST_NAME);
    let close = -1;
    for (let j = i + 1; j < limit && close < 0; j++)
      if (text[j] === closing || (char === '‘' && text[j] === "'")) close = j;
    if (close < 0) continue;
    mask.fill(1, i, close + 1);
    i = close;
  }
  return mask;
}

const MARKS = /[“”"‘’'「」『』《》〈〉()[\]<>]/gu;
const CLOSING_MARKS = /[.,!?…·:;~-]+$/u;
const PAUSE = /[,;:…]["”’']?$/u;

/** Splits at blanks outside quoted names. `mentions` have offsets into the document; `offset` is the sentence's start. */
export function readTokens(text: string, offset: number, mentions: readonly Mention[]): Token[] {
  const mask = maskNames(text);
  const tokens: Token[] = [];
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  let next = 0;
  let at = 0;
  let governed = false;
  let objected = false;
  let joint = false;
  while (at < text.length) {
    while (at < text.length && /\s/u.test(text[at] ?? '') && !mask[at]) at++;
    const start = at;
    while (at < text.length && !(/\s/u.test(text[at] ?? '') && !mask[at])) at++;
    if (at === start) break;
    let lastMasked = start;
    for (let i = start; i < at; i++) if (mask[i]) lastMasked = i + 1;
    const raw = text.slice(lastMasked, at);
    const word = closeSpeech(raw.replace(MARKS, '').replace(CLOSING_MARKS, ''));
    const token: Token = { start, end: at, word, masked: lastMasked > start, pause: PAUSE.test(raw) };
    while (next < sorted.length && (sorted[next]?.end ?? 0) - offset <= start) next++;
    for (let i = next; i < sorted.length && (sorted[i]?.start ?? 0) - offset < at; i++) token.mention = sorted[i];
    if (!token.mention && !token.masked && word) {
      const verb: VerbForm | undefined =
        readVerb(word, governed || joint) ?? readSpoken(word) ?? (objected ? readJoined(word) : undefined);
      // `특허를 놓고`, `부지를 두고` go on like a particle; `지사를 두고 있다` is a verb
      const aside = /^(?:놓고|두고)$/u.test(word) && objected && !/^\s+있/u.test(text.slice(at, at + 4));
      if (verb && !aside) token.verb = verb;
    }
    governed = !token.verb && isGoverning(token, text, offset);
    objected = /[을를]$/u.test(token.word);
    joint = /^(?:함께|같이|공동으로|직접|다시|새로)$/u.test(token.word);
    tokens.push(token);
  }
  return tokens;
}

// `있다”라고`: the plain end of what was said, with 라고 behind the closing quotation mark, reads as 있다고
function closeSpeech(word: string): string {
  const match = /^(.+다)(?:라고|라며|라면서|라는|고|며|면서)$/u.exec(word);
  return match?.[1] && word.length > match[1].length + 1 ? `${match[1]}고` : word;
}

function readSpoken(word: string): VerbForm | undefined {
  const joined = /^(.{2,}?)(?:이며|이고|이지만|이었으며|였으며)$/u.exec(word);
  if (joined?.[1]) return { text: word, lemma: joined[1], light: '이', ending: 'connective', time: 'present' };
  const copula = /^(.+?)(?:이다|이라|라)(?:고|며|면서)$/u.exec(word);
  return copula?.[1] ? { text: word, lemma: copula[1], light: '이', ending: 'quoted', time: 'present' } : undefined;
}

// Behind an object 고 and 며 are endings, whatever the stem: `과제를 거들고`
function readJoined(word: string): VerbForm | undefined {
  const match = /^([가-힣]{1,4})(?:고|며|면서|지만)$/u.exec(word);
  return match?.[1] && !POSTPOSITIONS.has(word)
    ? { text: word, lemma: match[1], light: '', ending: 'connective', time: '' }
    : undefined;
}

function isGoverning(token: Token, text: string, offset: number): boolean {
  if (token.pause) return false;
  if (token.masked || token.mention) {
    const cut = token.mention ? text.slice(Math.max(token.start, token.mention.end - offset), token.end) : token.word;
    return /^(?:을|를|이|가|에|로|으로|도|까지)$/u.test(cut.replace(MARKS, ''));
  }
  if (/^(?:문|손|돈|땅|집|힘|값|닻|막)[을를]$/u.test(token.word)) return true;
  const { particle, case: kase } = cutParticle(token.word);
  return particle !== '' && ['object', 'subject', 'at', 'to', 'also'].includes(kase) && particle !== '나';
}
