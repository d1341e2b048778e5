// A word in, the organization-like end of it out: what a name by shape is read from.
import { ACRONYMS, GENERIC, isCommon, isOfLand, MODIFIERS, NAMING, NOT_ORGANIZATIONS } from './commonWords.ts';
import { isNoun } from './everydayNouns.ts';
import { isNameEnd } from './nameIndex.ts';
import { readCopula } from '../particles.ts';
import { readSuffixAt, UNIT_KINDS, type Suffix } from './suffixes.ts';

export const LATIN = /^[A-Za-z][A-Za-z0-9.&'’+-]*$/;
/** Letters that say a unit's field, not its name. */
export const FIELD = /^(?:AI|DX|IT|ICT|R&D|SW|HW|IoT|VR|AR|XR|5G|6G|ESG|BIO|EV|ABC)$/i;

/** The organization-like end of a word: `end` is the offset in the word where the noun ends. */
export interface HeadOfWord extends Suffix {
  end: number;
  stem: string;
  suffix: string;
  /** The stem can be somebody's own name. */
  proper: boolean;
  /** A copula or 로 behind it: it says what something is. */
  describes: boolean;
}

/** A head in its sentence: the index of the word, and where in the text the noun in it ends. */
export interface Head extends HeadOfWord {
  word: number;
}

/** The organization-like end of a word, its particle cut off: `한빛연구소에서는` → 한빛 + 연구소; none where it can be no name. */
export function readHeadOf(word: string): HeadOfWord | undefined {
  for (let cut = 0; cut <= Math.min(5, word.length - 1); cut++) {
    const end = word.length - cut;
    const found = readSuffixAt(word, 0, end);
    if (!found) continue;
    const noun = cut ? word.slice(0, end) : word;
    if (cut && !isNameEnd(word, 0, end)) continue;
    // 나래에어로부터: from 나래에어
    if (noun.endsWith('로') && word.startsWith('부터', end)) continue;
    // 나래화학과, 한빛대학과: a company or a university and 과, unless the whole is a department (응용화학과).
    // 경제부지사: a post
    if (found.suffix === '지사' && /[부도]지사$/.test(noun)) continue;
    if (
      found.suffix === '학과' &&
      (noun.endsWith('대학과') || (noun.endsWith('화학과') && !isCommon(noun.slice(0, -3))))
    )
      continue;
    const { kind, strength, suffix } = found;
    const stem = noun.slice(0, found.at);
    const proper = isProperStem(stem, suffix);
    // 한빛대 약학대학: what only its university names
    if (kind === 'university' && FACULTY.test(noun) && (isCommon(stem) || !proper))
      return { kind: 'department', strength: 'unit', suffix, stem, end, proper: false, describes: false };
    if (
      NOT_ORGANIZATIONS.has(noun) ||
      ACRONYMS.has(noun) ||
      isOfProgram(noun) ||
      isOfLand(noun) ||
      (found.at > 0 && isNoun(noun)) ||
      noun.endsWith('트랩')
    )
      return undefined;
    // 저비용항공사 is a kind of company: a shape takes no 사.
    if (cut && word[end] === '사') continue;
    // 영업손실: a loss
    if (suffix === '실' && stem.endsWith('손')) return undefined;
    if (PERSONAL.test(stem) || isWorks(noun)) return undefined;
    // 이동통신 is a kind of thing; 미래통신 somebody's name where the sentence says so
    // 한빛대 기술지주회사: which its university names
    if (stem === '' && suffix.startsWith('기술지주'))
      return { kind, strength: 'unit', suffix, stem, end, proper: false, describes: false };
    if (
      !UNIT_KINDS.has(kind) &&
      (stem === '' || (!proper && (stem.length < 2 || (found.strength !== 'sure' && isKind(stem)))))
    )
      return undefined;
    const describes = readCopula(word, end) !== undefined || word.startsWith('로', end) || word.startsWith('으로', end);
    return { kind, strength, suffix, stem, end, proper, describes };
  }
  return undefined;
}

/** 공과대학, 의대, 원주의대: a part of a university. */
export const FACULTY =
  /^(?:[가-힣]{1,6}대학|[가-힣]{0,4}(?:의|약|치|한의|수의|간호|공|법|농|상|사범|경영|자연과학|인문|사회과학|예술|체육)대)$/;

/** 창업선도대학, 참여대학: universities by what they are chosen for. */
const isOfProgram = (noun: string): boolean => /(?:선도|중심|거점|공유|참여|주관|협약|인접|지정)대학$/.test(noun);

/** Whatever the bare word means, it is no name: `연구소` alone, `AI 연구원` of a person. */
const PERSONAL = /(?:수석|책임|선임|전임|초빙|객원|주임|위촉|박사|석사)$/;
/** 신축공사, 방파제 축조공사: what is built, and who builds it is somebody else. */
export const isWorks = (word: string): boolean =>
  /(?:^|(?<!도)시|항|제|가|완|신축|증축|증설|확장|개보수|골조|마감|외장|기반|매립|준설|굴착|철거|건설|건축|축조|도로|포장|보수|정비|설치|설비|시설|플랜트|배관|배선|철골|방수|개량|복구|교량|터널|해체|이설|조성|구축|토목|조경|인테리어|공장|건물|발전소|개축|보강|복원|도장)공사$/.test(
    word,
  );
const LONG = /^(?:투자기금|성장기금|보증기금|[가-힣]{2}원|공단|공사|재단|자산운용|직업학교)$/;

/** What stands under another organization has a stem of four letters or more: `가람전자 국내통신부문`. */
const isKind = (stem: string): boolean => stem.length < 4 && GENERIC.has(stem) && !NAMING.has(stem);

/** A stem that can be somebody's own name: `가람` in 가람전자, not `차세대`. */
function isProperStem(stem: string, suffix: string): boolean {
  // 미래자산운용: an ending of three letters or more makes a name of what else says a field.
  if (
    /^(?:자산운용|인베스트먼트|저축은행|자산신탁|벤처투자|투자기금|성장기금|보증기금)$/.test(suffix) &&
    stem.length > 1 &&
    MODIFIERS.has(stem)
  )
    return true;
  // 대한기어, 한국정밀; 농업은행.
  if (suffix.length > 1 && /^(?:대한|한국)$/.test(stem) && !/관$|^(?:대학|산업)/.test(suffix)) return true;
  if (suffix === '은행' && /^(?:농업|수산|산업|주택|건설|해양|교육)$/.test(stem)) return true;
  // 나래PE; HDPE is a plastic
  if (suffix === 'PE') return /^[가-힣]{2,}(?<!도)$/.test(stem) && !isCommon(stem);
  // 혁신투자기금, 금융정보분석원: long enough, everyday words are a name too.
  if (LONG.test(suffix) && stem.length > 3 && !GENERIC.has(stem.slice(0, 2))) return true;
  // 한국국제교류재단: a name of everyday words that begins with the country's.
  if (/^(?:한국|대한|국립|전국)[가-힣]{2,}$/.test(stem)) return true;
  // `고운들식품`: a field, and no plural
  const isPlural = stem.length > 2 && stem.endsWith('들') && !isCommon(stem.slice(0, -1));
  // 21세기건설, 3S바이오, 1001안경; `트럭 470여대` are so many
  if (/^(?:\d{1,3}(?:(?![DG])[A-Z][A-Za-z]{0,2}|세기)|\d{3,4})$/.test(stem) && suffix.length > 1 && suffix !== '여대')
    return true;
  if (!stem || (isCommon(stem) && !isPlural) || FIELD.test(stem)) return false;
  return LATIN.test(stem) ? /[A-Z]/.test(stem) : stem.length >= 2;
}
