// A sentence's words and its known names in, names never heard of out: read by what they end in and what they are made of.
import type { OrganizationKind } from '../../../model/index.ts';
import { isKoreanName } from '../people/names.ts';
import { cutParticle, readCopula, readParticle } from '../particles.ts';
import type { Candidate } from './candidate.ts';
import { ADVERBS, isCommon, isTranscribed, MODIFIERS, NOT_ORGANIZATIONS, PLACES } from './commonWords.ts';
import { isNameEnd } from './nameIndex.ts';
import { readSuffix, readSuffixAt, UNIT_KINDS, type Suffix } from './suffixes.ts';
import type { Word } from './words.ts';

const LATIN = /^[A-Za-z][A-Za-z0-9.&'’+-]*$/;
const HANGUL = /^[가-힣]+$/;
/** Determiners and adnominal forms: what stands behind them is described, not named. */
const DESCRIBES =
  /^(?:이|그|저|각|한|두|세|네|전|현|구|신|같은|다른|이런|그런|모든|어느|여러|주요|해당|관련|국내|국내외|해외|글로벌|세계|전국|우리|자체|산하|소속|부설|대형|중소|민간|공동|기존|신규|새|새로운|이번|지난|첫|일부|별도|전문|대표|국책|사내|외부|내부|현지|인근|[0-9].*|.*(?:하는|되는|있는|없는|했던|하던|하고|하며|적인|적|으로|에서|에게|까지|부터|이나|되어|통해|위해|대한|위한|따른|관한|의한|인한))$/;
/** Letters that say a unit's field, not its name. */
const FIELD = /^(?:AI|DX|IT|ICT|R&D|SW|HW|IoT|VR|AR|XR|5G|6G|ESG|BIO|EV|ABC)$/i;
const RESEARCH = /연구|기술|혁신|이노베이션|개발|R&D|AI|랩|과학|테크/;
/** Whatever the bare word means, it is no name: `연구소` alone, `AI 연구원` of a person. */
const PERSONAL = /(?:수석|책임|선임|전임|초빙|객원|주임|위촉|박사|석사)$/;

/** A word that ends in a particle of case belongs to the sentence, not to the name behind it. */
const CASED = /[가-힣](?:은|는|을|를|와|과|의|에|에서|에게|으로|부터|까지)$/;
const PROPER_KINDS: ReadonlySet<OrganizationKind> = new Set(['research-institute', 'hospital']);
/** A Hangul word of no everyday sense that no ending gives away as a verb. */
const isLoneName = (word: string) =>
  /^[가-힣]{2,6}$/.test(word) &&
  !isCommon(word) &&
  !NOT_ORGANIZATIONS.has(word) &&
  readSuffix(word)?.at !== 0 &&
  !isKoreanName(word) &&
  !ADVERBS.has(word) &&
  cutParticle(word).particle === '' &&
  !/(?:[한된할될던진린운은는인들적별용형등중후전내외간측상하다고면서어아여며게지니]|업체|기업|기관|회사)$/.test(word);

interface Head extends Suffix {
  /** Index of the word, and where the noun in it ends. */
  word: number;
  end: number;
  stem: string;
  suffix: string;
}

/** The organization-like end of a word, its particle cut off: `한빛연구소에서는` → 한빛 + 연구소. */
function readHead(text: string, words: readonly Word[], index: number): Head | undefined {
  const { start, end, text: word } = words[index]!;
  for (let cut = 0; cut <= Math.min(5, word.length - 1); cut++) {
    const found = readSuffixAt(text, start, end - cut);
    if (!found) continue;
    const noun = cut ? word.slice(0, -cut) : word;
    if (cut && !isNameEnd(text, start, end - cut)) continue;
    // 나래화학과, 한빛대학과: a company or a university and 과, unless the whole is a department (응용화학과).
    if (found.suffix === '학과' && /(?:화학|대학)과$/.test(noun) && !isCommon(noun.slice(0, -3))) continue;
    if (NOT_ORGANIZATIONS.has(noun) || noun.endsWith('트랩')) return undefined;
    // 저비용항공사 is a kind of company: a shape takes no 사.
    if (cut && text[end - cut] === '사') continue;
    return { ...found, word: index, end: end - cut, stem: noun.slice(0, found.at) };
  }
  return undefined;
}

/** What stands left of a head and belongs to its name. */
interface Left {
  start: number;
  parent?: Candidate;
  places: string[];
  modifiers: string[];
  /** The organization that `의` gives it to: 가람화학의 생명과학본부. */
  owner?: Candidate;
  /** Something in it is more than an everyday word. */
  proper: boolean;
}

function readLeft(words: readonly Word[], head: Head, known: ReadonlyMap<number, Candidate>): Left {
  const left: Left = { start: words[head.word]!.start, places: [], modifiers: [], proper: false };
  for (let index = head.word; index > 0 && left.modifiers.length + left.places.length < 4; index--) {
    const { gap } = words[index]!;
    const before = words[index - 1]!;
    // 유럽연합(EU) 집행위원회
    const abbreviated = gap === ') ' && before.gap === '(' && index > 1 ? known.get(words[index - 2]!.end) : undefined;
    if (abbreviated) {
      left.parent = abbreviated;
      left.start = abbreviated.start;
      break;
    }
    // 인공지능(AI) 원팀: the bracket is part of the name.
    if (gap === ') ' && words[index - 1]!.gap === '(' && LATIN.test(before.text) && index > 1) {
      left.modifiers.unshift(`${words[index - 2]!.text}(${before.text})`);
      left.start = words[index - 2]!.start;
      left.proper = true;
      index--;
      continue;
    }
    if (gap !== ' ') break;
    const parent = known.get(before.end);
    if (parent) {
      left.parent = parent;
      left.start = parent.start;
      let first = index - 1;
      while (first > 0 && words[first]!.start > parent.start) first--;
      const place = words[first - 1];
      if (place && words[first]!.gap === ' ' && PLACES.has(place.text)) {
        left.places.unshift(place.text);
        left.start = place.start;
      }
      break;
    }
    if (CASED.test(before.text)) {
      const owner = before.text.endsWith('의') && known.get(before.end - 1);
      if (owner) left.owner = owner;
      break;
    }
    const kind = PLACES.has(before.text)
      ? 'place'
      : DESCRIBES.test(before.text) || NOT_ORGANIZATIONS.has(before.text) || readSuffix(before.text)?.at === 0
        ? MODIFIERS.has(before.text) && !DESCRIBES.test(before.text)
          ? 'modifier'
          : undefined
        : LATIN.test(before.text) || isTranscribed(before.text)
          ? 'proper'
          : MODIFIERS.has(before.text)
            ? 'modifier'
            : undefined;
    if (!kind) {
      // One word of unknown sense may lead: 다나래 암 센터, 자나래 연구소.
      const joined = left.modifiers.length > 0 || head.strength === 'sure';
      if (joined && PROPER_KINDS.has(head.kind) && isLoneName(before.text)) {
        left.modifiers.unshift(before.text);
        left.proper = true;
        left.start = before.start;
      }
      break;
    }
    if (kind === 'place') left.places.unshift(before.text);
    else left.modifiers.unshift(before.text);
    if (kind === 'proper') left.proper = true;
    left.start = before.start;
  }
  return left;
}

const kindOf = (head: Head, modifiers: readonly string[]): OrganizationKind => {
  if (head.suffix !== '센터') return head.kind;
  const words = modifiers.join('') + head.stem;
  if (/암|의료|심장|재활/.test(words)) return 'hospital';
  return RESEARCH.test(words) ? 'research-institute' : head.kind;
};

/** A stem that can be somebody's own name: `가람` in 가람전자, not `차세대`. */
function isProperStem(stem: string): boolean {
  // 한국국제교류재단: a name of everyday words that begins with the country's.
  if (/^(?:한국|대한|국립|전국)[가-힣]{2,}$/.test(stem)) return true;
  if (!stem || isCommon(stem) || FIELD.test(stem)) return false;
  return LATIN.test(stem) ? /[A-Z]/.test(stem) : stem.length >= 2;
}

const SUBJECT_LIKE = new Set(['은', '는', '이', '가', '와', '과', '의', '에']);

/** Whether the sentence itself says that a word with an everyday ending (`나래에너지`) is a company. */
function isVouchedFor(
  text: string,
  words: readonly Word[],
  head: Head,
  known: ReadonlyMap<number, Candidate>,
): boolean {
  const word = words[head.word]!;
  if (isTranscribed(head.stem) || (LATIN.test(head.stem) && head.stem.length > 1)) return true;
  if (/㈜ ?$|\(주\) ?$|주식회사 ?$/.test(text.slice(Math.max(0, word.start - 6), word.start))) return true;
  if (
    /^(?:\(|㈜| (?:대표|회장|사장|부회장|부사장|전무|상무|임원|관계자|총장|교수|공장|본사|노조|주가|CEO))/.test(
      text.slice(head.end, head.end + 5),
    )
  )
    return true;
  const particle = readParticle(text, head.end)?.particle;
  // First of its sentence and its topic: 나래에너지는 …
  if (head.word === 0 && particle !== undefined && SUBJECT_LIKE.has(particle)) return true;
  // In one list with a name that is known.
  if (/^[·∙ㆍ,] ?$/.test(word.gap) && head.word > 0 && known.has(words[head.word - 1]!.end)) return true;
  const next = words[head.word + 1];
  return (
    next !== undefined &&
    head.end === word.end &&
    /^[·∙ㆍ,] ?$/.test(next.gap) &&
    (known.get(next.end)?.start === next.start || startsKnown(next, known))
  );
}

/** Whether a known name starts at a word and ends before its particle. */
function startsKnown(word: Word, known: ReadonlyMap<number, Candidate>): boolean {
  for (let cut = 1; cut <= Math.min(4, word.text.length - 1); cut++)
    if (known.get(word.end - cut)?.start === word.start) return true;
  return false;
}

/**
 * Names by shape, given the names already found (by where they end). `가람전자`, `나래랩스`, `한빛연구소`; units with what
 * qualifies them: `가람화학 생명과학본부`, `토론토 가람전자 AI랩`, `AI 전담조직`.
 */
export function readShapes(text: string, words: readonly Word[], known: ReadonlyMap<number, Candidate>): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < words.length; index++) {
    const head = readHead(text, words, index);
    // What the catalogue names whole needs no guess.
    if (!head || known.get(head.end)?.entry) continue;
    const candidate = readShape(text, words, head, known);
    if (candidate) found.push(candidate);
  }
  return found;
}

function readShape(
  text: string,
  words: readonly Word[],
  head: Head,
  known: ReadonlyMap<number, Candidate>,
): Candidate | undefined {
  const word = words[head.word]!;
  const own = word.text.slice(0, head.end - word.start);
  // 신축 공사 is a building site.
  if (head.suffix === '공사' && (!head.stem || /(?:시|신축|증축|철거|건설|도로|보수|설치)$/.test(head.stem)))
    return undefined;
  if (PERSONAL.test(head.stem)) return undefined;
  const proper = isProperStem(head.stem);
  const describes =
    readCopula(text, head.end) !== undefined ||
    /^로[서 ]?/.test(text.slice(head.end, head.end + 2)) ||
    /^으로/.test(text.slice(head.end, head.end + 2));

  if (UNIT_KINDS.has(head.kind)) {
    const left = proper && head.strength === 'sure' ? leftOfProper(words, head, known) : readLeft(words, head, known);
    const parent = left.parent ?? left.owner;
    const shown = text.slice(left.start, head.end).replace(/\s+/g, ' ');
    const unit: Candidate = {
      start: left.start,
      end: head.end,
      rule: parent ? 'unit-of' : 'shape',
      kind: kindOf(head, left.modifiers),
      name: left.owner ? `${left.owner.name} ${shown}` : shown,
      core: [...left.modifiers, own],
      places: left.places,
      ...(parent && { parent: { text: parent.name, entry: parent.entry } }),
    };
    if (parent) return describes && isGenericCore(unit.core!) ? undefined : unit;
    if (describes && !(proper && head.strength === 'sure')) return undefined;
    if (head.strength === 'sure')
      return proper ||
        left.proper ||
        (head.stem.length >= 2 && /^(?:진흥원|평가원|인력공단|진흥공단)$/.test(head.suffix)) ||
        FIELD.test(head.stem) ||
        (left.places.length && (left.modifiers.length || head.stem.length >= 2))
        ? unit
        : undefined;
    // A unit: something must set it apart; a team of one's own (`AI 전담조직`) needs but its field.
    // 샤워실, 드림팀: rooms and teams are units only by what they work on.
    const stemSays = /^[실팀]$/.test(head.suffix)
      ? MODIFIERS.has(head.stem) || FIELD.test(head.stem)
      : head.stem !== '' && (LATIN.test(head.stem) || isTranscribed(head.stem));
    if (stemSays || left.proper) return unit;
    if (
      head.kind === 'department' &&
      /본부|사업부|추진단|사업단|전담|태스크포스|이노베이션|실$|팀$/.test(own) &&
      (left.modifiers.length || (proper && /[실팀]$/.test(own) === false))
    )
      return unit;
    if (/법인|지사|캠퍼스/.test(head.suffix) && left.places.length) return unit;
    if (
      head.kind === 'consortium' &&
      left.modifiers.length &&
      /원팀|얼라이언스|컨소시엄|협의체|연합체/.test(head.suffix)
    )
      return unit;
    if (head.suffix === '센터' && left.places.length && (left.modifiers.length || head.stem)) return unit;
    return undefined;
  }

  if (head.stem === '') return undefined;
  if (!proper) return undefined;
  if (head.strength === 'weak') {
    if (head.kind === 'university') {
      if (!isUniversity(text, head)) return undefined;
    } else if (!isVouchedFor(text, words, head, known)) return undefined;
  }
  return {
    start: word.start,
    end: head.end,
    rule: 'shape',
    kind: head.kind,
    name: own,
  };
}

/** A proper name takes in front of it only the organization that it belongs to: `서울대 한빛연구소`. */
function leftOfProper(words: readonly Word[], head: Head, known: ReadonlyMap<number, Candidate>): Left {
  const own = words[head.word]!;
  const none: Left = { start: own.start, places: [], modifiers: [], proper: true };
  if (own.gap !== ' ' || head.word === 0) return none;
  const parent = known.get(words[head.word - 1]!.end);
  return parent ? { ...none, parent, start: parent.start } : none;
}

const isGenericCore = (core: readonly string[]) =>
  core.slice(0, -1).every((word) => MODIFIERS.has(word) || /^[A-Z]{2,4}$/.test(word));

/** `한빛대와`, `한빛대 교수`: a word in -대 is a university where it has a case or what a university has. */
function isUniversity(text: string, head: Head): boolean {
  if (!HANGUL.test(head.stem) || head.stem.length > 6 || (/[이그두세네한]$/.test(head.stem) && head.stem.length === 1))
    return false;
  if (head.suffix === '대학') return /^(?:\(| (?:교수|총장|연구|학생|병원))/.test(text.slice(head.end, head.end + 4));
  const behind = text.slice(head.end, head.end + 5);
  return /^(?:[와과]| (?:교수|총장|연구|학생|병원|공대|의대|법대|산학|AI ?(?:연구|대학)|등)|[·,] ?[가-힣]{2,5}대|\()/.test(
    behind,
  );
}
