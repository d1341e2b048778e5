// A sentence and its mentions in, its words out: where each stands, what it is without marks, and the verb that it may be.
import { nextHash, otherHash } from '../../remembered.ts';
import type { Mention } from '../../types.ts';
import type { VerbForm } from './readVerb.ts';
import { readByNext } from './readByNext.ts';
import { words, type Word } from './word.ts';

export interface Token {
  /** Offsets into the sentence's own text. */
  start: number;
  end: number;
  /** The word without quotation marks, brackets and closing marks; of `‘나래 펀드’를` only what follows the quotation. */
  word: string;
  /** What stands in the word alone. */
  read: Word;
  /** It holds a quoted name or a bracket. */
  masked: boolean;
  /** The mention that it ends with or lies in. */
  mention?: Mention;
  /** What stands in it behind that mention, and that is not marked as a name: `에서는,`. */
  tail: string;
  /** A comma or another pause follows. */
  pause: boolean;
  /** It ends in `…`. */
  ellipsis: boolean;
  verb?: VerbForm;
}

const CLOSING: ReadonlyMap<number, string> = new Map(
  [...'‘’「」『』《》〈〉()[]<>'].flatMap((c, i, all) => (i % 2 ? [] : [[c.charCodeAt(0), all[i + 1]!] as const])),
);
const APOSTROPHE = 0x27;
const ELLIPSIS = 0x2026;
const LONGEST_NAME = 60;

const LIGHT = new Set('하한할함해했됐된되될돼');

// The end of the quoted name or bracket that opens at `at`; -1 where none does or it does not close
function closeName(text: string, at: number, code: number): number {
  const closing = code === APOSTROPHE ? "'" : CLOSING.get(code);
  if (!closing) return -1;
  const limit = Math.min(text.length, at + LONGEST_NAME);
  const also = closing === '’' ? "'" : closing;
  for (let i = at + 1; i < limit; i++) if (text[i] === closing || text[i] === also) return i + 1;
  return -1;
}

const isBlank = (code: number): boolean =>
  code === 32 || (code < 14 && code > 8) || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a);

/** `지사를 두고 공략에 나섰다`: it has one. */
const BRANCH = /(?:지사|지점|법인|사무소|거점|연구소|매장|본부|학과)[을를]$/u;
/** One after the other: no clause of its own. */
const ADVERBS = new Set('잇따라 연달아 뒤이어 곧이어'.split(' '));
const ASIDE = new Set(['놓고', '두고']);
const GOVERNING_TAILS = new Set('을 를 이 가 에 로 으로 도 까지'.split(' '));

/** Splits at blanks outside quoted names. `mentions`, by their start, have offsets into the document; `offset` is the sentence's start. */
export function readTokens(text: string, offset: number, mentions: readonly Mention[]): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  let at = 0;
  let governed = false;
  let previous: Token | undefined;
  for (;;) {
    while (at < text.length && isBlank(text.charCodeAt(at))) at++;
    if (at >= text.length) break;
    const start = at;
    let named = start;
    let split = '';
    let rest = 0;
    let hash = 0;
    let other = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code < 0xac00) {
        if (isBlank(code)) break;
        // `인수…3000억원 투입`: a headline's pause
        if (code === ELLIPSIS && at > start) {
          for (; text.charCodeAt(at) === ELLIPSIS; at++) {
            hash = nextHash(hash, ELLIPSIS);
            other = otherHash(other, ELLIPSIS);
          }
          break;
        }
        const close = closeName(text, at, code);
        if (close > 0) {
          // `협약을 체결(사진)했다`, `인수(M&A)하기로`, `벤처캐피털(CVC)이다`: the bracket stands within the word
          if (
            code === 0x28 &&
            !split &&
            at > named &&
            (LIGHT.has(text[close] ?? '') || text.startsWith('이다', close))
          ) {
            split = text.slice(named, at);
            at = rest = close;
            continue;
          }
          named = at = close;
          split = '';
          hash = other = 0;
          continue;
        }
      }
      hash = nextHash(hash, code);
      other = otherHash(other, code);
      at++;
    }
    const whole = split && split + text.slice(rest, at);
    const read = whole ? words.at(whole, 0, whole.length, hash, other) : words.at(text, named, at, hash, other);
    const token: Token = {
      start,
      end: at,
      word: read.text,
      read,
      masked: named > start,
      mention: undefined,
      tail: '',
      pause: read.pause,
      ellipsis: text.charCodeAt(at - 1) === ELLIPSIS,
      verb: undefined,
    };
    while (next < mentions.length && mentions[next]!.end - offset <= start) next++;
    for (let i = next; i < mentions.length && mentions[i]!.start - offset < at; i++) token.mention = mentions[i];
    const { mention } = token;
    if (mention) {
      const end = mention.end - offset;
      // `‘2017 로봇 대회’를`: a mention within the marks has no tail in them
      token.tail = text.slice(Math.max(start, end, named), at);
      governed = !token.pause && GOVERNING_TAILS.has(stripTail(token.tail));
      // `투자사는 나래벤처스였고`: who it is, told before something else
      if (mention.kind === 'organization' && token.tail.length > 1 && token.tail.length < 8 && IS_IT.test(token.tail))
        token.verb = { text: token.tail, lemma: '이', light: '이', ending: 'connective', time: 'present' };
    } else if (token.masked) governed = !token.pause && GOVERNING_TAILS.has(read.text);
    else {
      let verb: VerbForm | undefined = read.verb(governed);
      if (!verb && previous && read.joined && isObjected(previous)) verb = read.joined;
      // `같은 기관은` is no clause, `이와 같은` is
      const same = read.text === '같은' && !/[와과이]$/u.test(previous?.word ?? '');
      // `특허를 놓고`, `부지를 두고` go on like a particle; `지사를 두고 있다` is a verb
      const aside =
        verb &&
        ASIDE.has(read.text) &&
        !(previous && BRANCH.test(previous.word)) &&
        !/^\s+있/u.test(text.slice(at, at + 4));
      if (verb && !same && !ADVERBS.has(read.text) && !(aside && previous && isObjected(previous))) token.verb = verb;
      governed = !token.verb && read.governs;
    }
    if (previous) readByNext(previous, token, tokens[tokens.length - 2]);
    tokens.push(token);
    previous = token;
  }
  return tokens;
}

// `과제를 [거들고]`, `9명이 [숨지고]`: an object or subject, behind which 고 closes a verb
const isObjected = ({ mention, tail, masked, read }: Token): boolean =>
  read.object || (mention ? tail === '이' || tail === '가' : !masked && read.case.case === 'subject');

const IS_IT =
  /^['’”"]?(?:\)['’”"]?)?(?:이고|이며|이지만|이었고|였고|이었으며|였으며|이었지만|였지만|이었는데|였는데|인데),?$/u;

const stripTail = (tail: string): string =>
  tail.length > 1 && tail.length < 8 ? tail.replace(/[“”"‘’'「」『』《》〈〉()[\]<>]/gu, '') : tail;
