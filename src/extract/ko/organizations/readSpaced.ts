// A sentence's words in, names of two words out whose second is what firms are called by: `사이한 파트너스`, `나래 그룹`.
import type { OrganizationKind } from '../../../model/index.ts';
import { cutParticle } from '../particles.ts';
import { Candidate } from './candidate.ts';
import { ACRONYMS, ADVERBS, isCommon, NOT_ORGANIZATIONS, PLACES } from './commonWords.ts';
import { FOLLOWERS } from './apposition.ts';
import { isEveryday } from './everydayNouns.ts';
import { isOwnName } from './nameable.ts';
import { isNameEnd } from './nameIndex.ts';
import { CLOSES } from './sense.ts';
import { readSuffix } from './suffixes.ts';
import type { Word } from './words.ts';

/** No news has them but in names. */
const ONLY_IN_NAMES =
  /^(?:파트너스|벤처스|인베스트먼트|인베스트|홀딩스|코퍼레이션|테크놀로지스|인더스트리즈?|머티리얼즈?|[테세]라퓨틱스|바이오로직스|바이오사이언스|바이오텍|파[마머]슈티컬[스즈]?|네트웍스|랩스|커뮤니케이션[즈스]|엔터프라이즈|에어로스페이스|시스템즈|다이[내나]믹스|일렉트로닉스|에쿼티|에쿼티파트너스|프라이빗에쿼티|로지스틱스|코스메틱스|엔젤스|게임즈|모터스|픽처스|소프트웍스)/u;
/** Trades are called so as well: what stands before must be nothing but a name. */
const IN_NAMES =
  /^(?:그룹|캐피[탈털]|테크놀로지|엔터테인먼트|컴퍼니|자산운용|저축은행|소프트|로보틱스|파마|파이낸셜|파이낸스|코스메틱|인터내셔널|자산신탁)/u;
/** `파트너스 프로그램`, `그룹 사옥`: no firm is called by the words before it alone. */
const OF_A_PROGRAM = /^ (?:프로그램|서비스|요금제|멤버십|회원|스터디|과외|채팅)/u;

export interface Closer {
  length: number;
  kind: OrganizationKind;
  isSure: boolean;
}

/** What a word says that is, but for its particle, what firms are called by. */
export function readCloser(word: string): Closer | undefined {
  const sure = ONLY_IN_NAMES.exec(word)?.[0];
  const closer = sure ?? IN_NAMES.exec(word)?.[0];
  if (closer === undefined || !isNameEnd(word, 0, closer.length)) return undefined;
  const kind = closer === '그룹' ? 'group' : (readSuffix(closer)?.kind ?? 'company');
  return { length: closer.length, kind, isSure: sure !== undefined };
}

const LATIN_WORD = /^[A-Z][A-Z&]{1,5}$/u;
/** `새로운 파트너스`, `유망한 벤처스`: what is said of them, by a word of three letters or more. */
const SAID_OF = /(?:로운|적인|있는|없는|하는|되는|했던|대한|위한|통한|관한)$/u;

export function readSpaced(text: string, words: readonly Word[]): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 1; index < words.length; index++) {
    const word = words[index]!;
    const closer = word.flags & CLOSES && word.gap === ' ' ? word.sense.closer : undefined;
    const before = words[index - 1]!;
    if (!closer || !isNameBefore(before, closer.isSure)) continue;
    const end = word.start + closer.length;
    if (OF_A_PROGRAM.test(text.slice(end, end + 6))) continue;
    found.push(new Candidate(before.start, end, 'spaced', closer.kind, text.slice(before.start, end)));
  }
  return found;
}

function isNameBefore({ text, sense }: Word, isSure: boolean): boolean {
  if (ACRONYMS.has(text) || sense.title || sense.apposition) return false;
  if (LATIN_WORD.test(text)) return true;
  if (isOwnName(text)) return true;
  return (
    isSure &&
    /^[가-힣]{2,6}$/u.test(text) &&
    cutParticle(text).particle === '' &&
    !SAID_OF.test(text) &&
    !isCommon(text) &&
    !isEveryday(text) &&
    !ADVERBS.has(text) &&
    !PLACES.has(text) &&
    !FOLLOWERS.has(text) &&
    !NOT_ORGANIZATIONS.has(text)
  );
}
