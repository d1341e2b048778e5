// A written word in, what stands in it alone out: without its marks, the verb that it may be, the particle that it ends in.
import type { Case } from '../../types.ts';
import { cutParticle, readParticle } from '../particles.ts';
import { RememberedWords, type Hashed } from '../../remembered.ts';
import { splitNounPredicate, type NounParts } from './nounPredicate.ts';
import { readAuxiliary, readLight, readVerb, type VerbForm } from './readVerb.ts';
import { NOT_VERBS, POSTPOSITIONS, STEMS } from './verbs.ts';

const MARKS = /[“”"‘’'「」『』《》〈〉()[\]<>]/gu;
const MARK_SET = new Set('“”"‘’\'「」『』《》〈〉()[]<>');
const CLOSING = new Set('.,!?…·:;~-');
const PAUSING = new Set(',;:…');
const QUOTING = new Set('"”’\'');

/** The particle of a word by itself: how long the noun before it is. */
export interface WordCase {
  case: Case;
  particle: string;
  length: number;
}

/** One written word. What costs something is read when it is first asked for. */
export class Word implements Hashed {
  hash = 0;
  other = 0;
  /** Without quotation marks, brackets and closing marks. */
  readonly text: string;
  /** Where `text` begins in the word as written; -1 where marks stand inside. */
  readonly lead: number;
  /** A comma or another pause closes it. */
  readonly pause: boolean;
  /** It ends in 을 or 를. */
  readonly object: boolean;
  private alone: VerbForm | null | undefined;
  private governed: VerbForm | null | undefined;
  private cut: WordCase | undefined;
  private governing: boolean | undefined;
  private parts: NounParts | null | undefined;
  private helping: VerbForm | null | undefined;
  private lone: VerbForm | null | undefined;
  private joining: VerbForm | null | undefined;

  constructor(raw: string) {
    const last = raw[raw.length - 1] ?? '';
    this.pause = PAUSING.has(last) || (QUOTING.has(last) && PAUSING.has(raw[raw.length - 2] ?? ''));
    this.text = closeSpeech(stripMarks(raw));
    this.lead = raw.lastIndexOf(this.text);
    this.object = this.text.endsWith('을') || this.text.endsWith('를');
  }

  /** The verb that it may be; `governed`: the word before it ends in a case particle. */
  verb(governed: boolean): VerbForm | undefined {
    const known = governed ? this.governed : this.alone;
    if (known !== undefined) return known ?? undefined;
    const verb = this.text ? (readVerb(this.text, governed) ?? readSpoken(this.text)) : undefined;
    if (governed) this.governed = verb ?? null;
    else this.alone = verb ?? null;
    return verb;
  }

  /** The auxiliary (왔다, 있는) that it is behind a verb. */
  get auxiliary(): VerbForm | undefined {
    if (this.helping === undefined) this.helping = readAuxiliary(this.text) ?? null;
    return this.helping ?? undefined;
  }

  /** The lone light verb (했다, 되며) that it is. */
  get light(): VerbForm | undefined {
    if (this.lone === undefined) this.lone = readLight(this.text) ?? null;
    return this.lone ?? undefined;
  }

  /** The verb that it is behind an object or a subject alone: `과제를 거들고`. */
  get joined(): VerbForm | undefined {
    if (this.joining === undefined) this.joining = readJoined(this.text) ?? null;
    return this.joining ?? undefined;
  }

  /** What makes it a predicate without a verb: `소송중이다`. */
  get nounParts(): NounParts | undefined {
    if (this.parts === undefined) this.parts = splitNounPredicate(this.text) ?? null;
    return this.parts ?? undefined;
  }

  /** The particle that it ends in. */
  get case(): WordCase {
    return (this.cut ??= cutCase(this.text));
  }

  /** A verb of one syllable may follow it: `문을 [연]`, `함께 [쓴]`. */
  get governs(): boolean {
    return (this.governing ??= ADVERBS.has(this.text) || (!this.pause && isGovernor(this.text)));
  }
}

/** The same, not remembered. */
export const readWord = (raw: string): Word => new Word(raw);

/** Words as written (`“설립했다”고`), each read once: real text repeats its words. */
export const words = new RememberedWords(readWord);

function stripMarks(raw: string): string {
  let text = raw;
  for (let i = 0; i < raw.length; i++)
    if (MARK_SET.has(raw[i]!)) {
      text = raw.replace(MARKS, '');
      break;
    }
  let end = text.length;
  while (end > 0 && CLOSING.has(text[end - 1]!)) end--;
  return end === text.length ? text : text.slice(0, end);
}

// `있다”라고`: the plain end of what was said, with 라고 behind the closing quotation mark, reads as 있다고
function closeSpeech(word: string): string {
  const match =
    word.length > 3 && word.includes('다', 1) ? /^(.+다)(?:라고|라며|라면서|라는|며|면서)$/u.exec(word) : null;
  return match?.[1] && word.length > match[1].length + 1 ? `${match[1]}고` : word;
}

// The copula behind a noun: `계열사이며`, `사실이라고`, `사실무근이라는`
const COPULA = /^(.{2,}?)(?:(이며|이고|이지만|이었으며|였으며)|(?:이다|이라|라)(?:고|며|면서)|(이라는|이란|이라던))$/u;
const GOING_ON = /^(?:[가-힣]{2})?중이라/u;
const COPULA_LAST = new Set('며고만서는란던');

function readSpoken(word: string): VerbForm | undefined {
  if (!COPULA_LAST.has(word[word.length - 1]!)) return undefined;
  // `건설 중이라고`: of the noun before
  if (GOING_ON.test(word)) return undefined;
  const match = COPULA.exec(word);
  if (!match?.[1]) return undefined;
  const ending = match[2] ? 'connective' : match[3] ? 'said-of' : 'quoted';
  return { text: word, lemma: match[1], light: '이', ending, time: 'present' };
}

// Behind an object or subject 고 and 며 are endings, whatever the stem: `과제를 거들고`
function readJoined(word: string): VerbForm | undefined {
  const match = /^([가-힣]{1,4})(?:고|며|면서|지만|더니)$/u.exec(word);
  return match?.[1] && !POSTPOSITIONS.has(word) && !NOT_VERBS.has(word)
    ? { text: word, lemma: match[1], light: '', ending: 'connective', time: '' }
    : undefined;
}

const SHORT = new Set('등측곳손문품툴칩앱폰약쌀빵술옷팀돈것땅집새힘값날씨군층색뒤앞책표그시');

function cutCase(word: string): WordCase {
  // Nouns of one syllable, which no general rule cuts: `등은`, `손을`
  if (
    word.length > 1 &&
    (SHORT.has(word[0]!) || /^[가-힣][을를]$/u.test(word) || WITHIN.test(word) || ABOARD.test(word)) &&
    !NOT_VERBS.has(word)
  ) {
    const read = readParticle(word, 1);
    if (read) return { case: read.case, particle: read.particle, length: 1 };
  }
  // `시리즈 B에`: of one letter
  const letter = LETTER.exec(word)?.[0].length;
  const behindLetter = letter === undefined ? undefined : readParticle(word, letter);
  if (letter !== undefined && behindLetter)
    return { case: behindLetter.case, particle: behindLetter.particle, length: letter };
  // 1340만 원, 2도: no particles
  if (/[0-9][만도]$/u.test(word)) return { case: 'bare', particle: '', length: word.length };
  if (word.endsWith('대학과')) return { case: 'with', particle: '과', length: word.length - 1 };
  const cut = cutParticle(word);
  return { case: cut.case, particle: cut.particle, length: cut.noun.length };
}

const LETTER = /^[A-Z]\d?(?=[가-힣])/u;
/** `나래대 안에 연구실을 두었다`, `단지 내에 공장을 짓는다` */
const WITHIN = /^[안내밖옆위끝]에(?:는|도|서|서는)?$|^만에$/u;

/** `이 차에는 나래셀의 전지가 들어간다` */
const ABOARD = /^[차배]에(?:는|도|서|서는)?$/u;

const STEMS_OF_ONE = new Set(STEMS.filter((stem) => stem.length === 1));
const ADVERBS = new Set('함께 같이 공동으로 직접 다시 새로'.split(' '));
const GOVERNING: ReadonlySet<Case> = new Set<Case>(['object', 'subject', 'at', 'to', 'also']);

function isGovernor(word: string): boolean {
  // `칩을 쓴`, `막을 연`; not `받을 돈`
  if (/^[가-힣][을를]$/u.test(word)) return word[0] === '막' || !STEMS_OF_ONE.has(word[0]!);
  const { particle, case: kase } = cutParticle(word);
  return particle !== '' && GOVERNING.has(kase) && particle !== '나';
}
