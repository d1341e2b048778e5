// Text and the offset right behind a noun in; the particle that stands there, its case and its end out.
import type { Case } from '../types.ts';

export interface Particle {
  /** As written: `은`, `에서는`. */
  particle: string;
  case: Case;
  /** Offset behind it. */
  end: number;
}

/** What the noun's last syllable must be: closed by a consonant, open, open or closed by ㄹ, closed by another than ㄹ. */
type Agreement = 'closed' | 'open' | 'open-or-l' | 'closed-not-l' | 'any';

// Simple forms and those built of several (에서+는, 로부터+의); what follows 에, 로 … keeps their case: 에는 is still a place.
const AFTER_PLACE = ['', '는', '도', '만', '서', '서는', '서도', '서만', '서의', '서부터', '까지', '까지도', '의'];
const AFTER_ANY = ['', '는', '도', '만', '의'];
const FORMS: readonly (readonly [string, Case, Agreement])[] = [
  ['은', 'topic', 'closed'],
  ['는', 'topic', 'open'],
  ['이', 'subject', 'closed'],
  ['가', 'subject', 'open'],
  ['께서', 'subject', 'any'],
  ['께서는', 'topic', 'any'],
  ['을', 'object', 'closed'],
  ['를', 'object', 'open'],
  ['의', 'of', 'any'],
  ['도', 'also', 'any'],
  ['만', 'also', 'any'],
  ['만은', 'topic', 'any'],
  ['만이', 'subject', 'any'],
  ['만을', 'object', 'any'],
  ['만의', 'of', 'any'],
  ['만으로', 'by', 'any'],
  ['까지', 'also', 'any'],
  ['까지도', 'also', 'any'],
  ['까지의', 'of', 'any'],
  ['마저', 'also', 'any'],
  ['조차', 'also', 'any'],
  ['뿐', 'also', 'any'],
  ['이나', 'also', 'closed'],
  ['나', 'also', 'open'],
  ['이든', 'also', 'closed'],
  ['처럼', 'bare', 'any'],
  ['보다', 'bare', 'any'],
  ['마다', 'bare', 'any'],
  ['대로', 'bare', 'any'],
  ['부터', 'from', 'any'],
  ['부터는', 'from', 'any'],
  ['부터의', 'of', 'any'],
  ...AFTER_ANY.flatMap((tail): [string, Case, Agreement][] => [
    ['와' + tail, 'with', 'open'],
    ['과' + tail, 'with', 'closed'],
    ['이랑' + tail, 'with', 'closed'],
    ['랑' + tail, 'with', 'open'],
    ['에게' + tail, 'to', 'any'],
    ['한테' + tail, 'to', 'any'],
    ['에게서' + tail, 'from', 'any'],
    ['로' + tail, 'to', 'open-or-l'],
    ['으로' + tail, 'to', 'closed-not-l'],
    ['로부터' + tail, 'from', 'open-or-l'],
    ['으로부터' + tail, 'from', 'closed-not-l'],
    ['로서' + tail, tail === '는' ? 'topic' : 'to', 'open-or-l'],
    ['으로서' + tail, tail === '는' ? 'topic' : 'to', 'closed-not-l'],
    ['로써' + tail, 'by', 'open-or-l'],
    ['으로써' + tail, 'by', 'closed-not-l'],
  ]),
  ['께', 'to', 'any'],
  ['에게로', 'to', 'any'],
  ['에겐', 'to', 'any'],
  ['에선', 'at', 'any'],
  ['로선', 'topic', 'open-or-l'],
  ['으로선', 'topic', 'closed-not-l'],
  ['로까지', 'to', 'open-or-l'],
  ['으로까지', 'to', 'closed-not-l'],
  ...AFTER_PLACE.map((tail): [string, Case, Agreement] => ['에' + tail, 'at', 'any']),
];
const BY_FORM = new Map(FORMS.map(([form, ...rest]) => [form, rest]));
const LONGEST = Math.max(...FORMS.map(([form]) => form.length));
const FIRST = new Set(FORMS.map(([form]) => form[0]));

const OTHER_LETTER = /[\p{L}\p{N}]/u;

/** Whether a letter or digit of any script stands at `at`; false past the ends. Half of a surrogate pair counts as a letter. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0xac00 && code <= 0xd7a3) return true;
  if (code < 0x80)
    return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  if (!(code >= 0xa0) || (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x3004)) return false;
  // ①, ❶: the number of an item
  if ((code >= 0x2460 && code <= 0x249b) || (code >= 0x2776 && code <= 0x2793)) return false;
  return (code >= 0xd800 && code <= 0xdfff) || OTHER_LETTER.test(text[at]!);
}

const isHangul = (char: string | undefined) => char !== undefined && char >= '가' && char <= '힣';

/** The final consonant of a syllable as its Unicode index (0: none, 8: ㄹ); undefined for anything but a Hangul syllable. */
export function finalConsonant(char: string | undefined): number | undefined {
  return isHangul(char) ? (char!.charCodeAt(0) - 0xac00) % 28 : undefined;
}

function agrees(char: string | undefined, agreement: Agreement): boolean {
  // Latin letters, digits and brackets are pronounced in more than one way (`KAIST는`, `IBM이`, `3M은`): either form may follow.
  const final = finalConsonant(char);
  if (final === undefined || agreement === 'any') return true;
  if (agreement === 'closed') return final !== 0;
  if (agreement === 'open') return final === 0;
  return (final === 0 || final === 8) === (agreement === 'open-or-l');
}

/** Loan words that end as a particle begins: `가람히어로는` is no 가람히어 + 로는. */
const ENDS_IN_RO = /(?:히어|메트|하이드|일렉트|마에스트)로$/u;

/**
 * The particle right behind a noun that ends at `at`, or undefined: `KT가`, `LG에서는`, `가람대와`. The whole rest of the
 * word must be particle, and it must agree with the noun's last sound: `한화` + `로`, never `한화로` + `은`. `에 의해` is
 * read over its blank, as the agent of a passive.
 */
export function readParticle(text: string, at: number): Particle | undefined {
  if (!FIRST.has(text[at]!)) return undefined;
  if (text[at] === '로' && ENDS_IN_RO.test(text.slice(Math.max(0, at - 4), at + 1))) return undefined;
  // The rest of the word, and nothing less, is the particle
  let end = at + 1;
  while (end <= at + LONGEST && isLetter(text, end)) end++;
  if (end > at + LONGEST || end > text.length) return undefined;
  const form = text.slice(at, end);
  const found = BY_FORM.get(form);
  if (!found || !agrees(text[at - 1], found[1])) return undefined;
  if (form === '에' && /^ 의(?:해|한|하여)/.test(text.slice(end, end + 4)))
    return { particle: text.slice(at, end + 3), case: 'by', end: end + 3 };
  return { particle: form, case: found[0], end };
}

const COPULAS =
  /^(?:인|이다|다|이며|며|이자|이고|이었다|였다|이었던|였던|이었고|였고|이었으며|였으며|이었지만|였지만|이었는데|였는데|입니다|이지만|지만|이라는|라는|이라고|라고|이라며|라며|이라면|라면|인데|인지|이란|이어서|여서)(?![\p{L}\p{N}])/u;

const VERB_STEM = /[하되으시이주리키치기두나우추서르가러쓰보내세매]$|(?<!이)오$|(?<!테)크$|(?<!너)지$/u;

const COPULA_STARTS = new Set('인이다며였입지라여');

/** The copula right behind a noun (`…인`, `…이다`, `…이자`), or undefined. */
export function readCopula(text: string, at: number): { form: string; end: number } | undefined {
  if (!COPULA_STARTS.has(text[at]!)) return undefined;
  const form = COPULAS.exec(text.slice(at, at + 5))?.[0];
  // 그린셀라는, 그린셀며: behind a consonant it would be 이라는, 이며
  if ((form === '며' || form?.startsWith('라')) && finalConsonant(text[at - 1])) return undefined;
  // 협력하며, 선보이며
  if (form === '며' && VERB_STEM.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  return form === undefined ? undefined : { form, end: at + form.length };
}

/**
 * The particle that gives a noun its case although other things stand between: a bracket (`에트리(ETRI)와`), a closing
 * quotation mark, 社 (`나래스社로부터`, `나래스(Nares)사와`), and the words that close a list (`가람전자·나래화학 등은`, `한빛대 측이`). `bare` where there is none.
 */
export function readCaseBehind(text: string, at: number): Particle {
  let offset = at;
  for (let step = 0; step < 4; step++) {
    const particle = readParticle(text, offset);
    if (particle) return particle;
    const gap =
      /^(?:["'’”」』》〉]|\([^()]{1,40}\)사?|社|\[\d{5,6}\]| ?(?:등|측)(?=[ 이은을과의에도만으]|[^\p{L}\p{N}]|$))/u.exec(
        text.slice(offset, offset + 44),
      );
    if (!gap) break;
    offset += gap[0].length;
  }
  const and = /^ 및(?= )/.exec(text.slice(at, at + 3));
  if (and) return { particle: '및', case: 'with', end: at + 2 };
  return { particle: '', case: 'bare', end: at };
}

// Everyday nouns whose last syllable looks like a particle: 효과 is no 효 + 과. Those that end other words too (`대외협의`,
// `과정도` is 과정 + 도) count only where they are the whole word.
const WHOLE = new Set(
  (
    '회의 협의 논의 합의 정의 주의 동의 문의 제도 정도 속도 온도 태도 의도 시도 강도 지도 보도 한도 용도 성과 통과 경과 사과 프로 제로 불만 이은 차이 아이 ' +
    '높이 나이 길이 페이 언어 거나 어나 이나 한나 지나 서울로'
  ).split(' '),
);
const ENDS = new Set(
  (
    '국가 증가 평가 물가 주가 단가 원가 작가 추가 참가 전문가 효과 결과 학과 부과 초과 교과 제주도 경기도 년도 진로 경로 도로 통로 회로 선로 종로 유로 대만 ' +
    '없이 같이 차이 아이 사이 어린이 토이 플레이 디스플레이 게이트웨이 코로나 마을 가을 노을 상회의 책회의 략회의 무회의'
  ).split(' '),
);
const LAST = new Set(FORMS.map(([form]) => form.at(-1)));

const isWhole = (word: string): boolean =>
  WHOLE.has(word) ||
  (!/[대과]학과$|[업물선점고금지주]주가$/u.test(word) &&
    [2, 3, 4, 5, 6].some((length) => ENDS.has(word.slice(-length))));

/** A word without its particle; the word itself where none can be cut off with at least two characters left. */
export interface CutWord {
  noun: string;
  particle: string;
  case: Case;
}

const cuts = new Map<string, CutWord>();
const MOST_CUTS = 20_000;
/** V8 copies slices up to this length; a longer key would keep its whole text alive. */
const LONGEST_KEPT = 12;

/** Cuts a word; the same word is cut once. */
export function cutParticle(word: string): CutWord {
  if (word.length < 3 || !LAST.has(word[word.length - 1])) return { noun: word, particle: '', case: 'bare' };
  const known = cuts.get(word);
  if (known) return known;
  const cut = cutWord(word);
  if (cuts.size >= MOST_CUTS) cuts.clear();
  if (word.length <= LONGEST_KEPT) cuts.set(word, cut);
  return cut;
}

function cutWord(word: string): CutWord {
  if (!isWhole(word))
    for (let length = Math.min(LONGEST, word.length - 2); length > 0; length--) {
      const particle = word.slice(-length);
      const found = BY_FORM.get(particle);
      const isLoan = particle[0] === '로' && ENDS_IN_RO.test(word.slice(0, 1 - length || undefined));
      if (found && !isLoan && agrees(word[word.length - length - 1], found[1]))
        return { noun: word.slice(0, -length), particle, case: found[0] };
    }
  return { noun: word, particle: '', case: 'bare' };
}
