// A sentence's words in, foreign names of several words out: `인도 파르바티 모터스의`, `화장품 회사 메종 드 리브는`.
import { beginsName } from '../people/firstNames.ts';
import { isKoreanName } from '../people/names.ts';
import { cutParticle } from '../particles.ts';
import { readVerb } from '../clauses/readVerb.ts';
import { COMPANIES, FOLLOWERS } from './apposition.ts';
import { Candidate } from './candidate.ts';
import { ACRONYMS, ADVERBS, hasForeignSyllable, isTranscribed } from './commonWords.ts';
import { isEveryday } from './everydayNouns.ts';
import { OF_FIRMS, roleOf } from './readRole.ts';
import { APPOSED, COUNTRY } from './sense.ts';
import { readSuffix } from './suffixes.ts';
import type { Word } from './words.ts';

const MOST_WORDS = 4;
const LATIN_WORD = /^[A-Z][A-Za-z0-9&.'-]*$/;
/** What names abroad end in, and Korean ones as well. */
const CLOSING =
  /(?:리서치|엑스포|재팬|아메리카|아시아|유럽|모션|디자인|라인|온라인|월드|유니버스|로보|소사이어티|인스티튜트|이노베이션|오브|파크|에어|레일|아이|뮤직|아트)$/;
const CLOSES = /^(?:[,·∙ㆍ(’'”"]|$|…| (?:등|지분|본사|관계자|측|인수|매각)(?![가-힣]{3}))/;

/** Names of two words or more that begin behind a country or what they are, and end in a particle that says what they do. */
export function readRuns(text: string, words: readonly Word[], found: Candidate[]): void {
  for (let index = 0; index < words.length - 2; index++) {
    const lead = words[index]!;
    if (!(lead.flags & (COUNTRY | APPOSED)) || words[index + 1]!.gap !== ' ') continue;
    const run = readRun(text, words, index + 1);
    if (run && tells(text, lead, run)) {
      const { start, end, name } = run;
      const told = lead.sense.apposition?.kind;
      const kind = told && COMPANIES.has(told) ? told : (readSuffix(name)?.kind ?? told ?? 'company');
      found.push(new Candidate(start, end, told ? 'apposition' : 'abroad', kind, name));
    }
  }
}

interface Run {
  start: number;
  end: number;
  name: string;
  /** The last word, and what stands behind it. */
  noun: string;
  particle: string;
  behind: string;
}

function readRun(text: string, words: readonly Word[], first: number): Run | undefined {
  const parts: string[] = [];
  for (let index = first; index < words.length && parts.length < MOST_WORDS; index++) {
    const { start, end, text: word, gap, sense } = words[index]!;
    if (index > first && gap !== ' ') return undefined;
    if (sense.title || sense.apposition || FOLLOWERS.has(word) || ADVERBS.has(word)) return undefined;
    const { noun, particle } = cutParticle(word);
    const closed = particle !== '' && noun.length > 1 ? { noun, particle } : undefined;
    const bare = CLOSES.test(text.slice(end, end + 6));
    const goesOn = !bare && particle === '' && isPart(word) && words[index + 1]?.gap === ' ';
    if (closed && (isLast(closed.noun) || (parts.some(hasForeignSyllable) && isPart(closed.noun)))) {
      parts.push(closed.noun);
      return toRun(text, words[first]!.start, start + closed.noun.length, parts, closed.particle);
    }
    if (bare && isLast(word)) {
      parts.push(word);
      return toRun(text, words[first]!.start, end, parts, '');
    }
    if (!goesOn) return undefined;
    parts.push(word);
  }
  return undefined;
}

function toRun(text: string, start: number, end: number, parts: string[], particle: string): Run | undefined {
  const named =
    parts.length > 1 &&
    (parts.some((part) => isTranscribed(part) || LATIN_WORD.test(part)) ||
      CLOSING.test(parts.at(-1)!) ||
      isTranscribed(parts.join('').slice(0, 9)));
  if (!named || beginsName(parts[0]!, parts[1]!) || parts.some(isKoreanName)) return undefined;
  const at = end + particle.length;
  return { start, end, name: text.slice(start, end), noun: parts.at(-1)!, particle, behind: text.slice(at, at + 84) };
}

/** A word inside of a name: no everyday one unless foreign, no verb. */
const isPart = (word: string): boolean =>
  LATIN_WORD.test(word)
    ? !ACRONYMS.has(word)
    : /^[가-힣]{1,7}$/.test(word) &&
      !/(?:펀드|브랜드|플랫폼|스타트업|프랜차이즈|체인|센터|클럽)$/.test(word) &&
      !/^.[에의은는을를]$/.test(word) &&
      (hasForeignSyllable(word) ||
        // 현지 은행인 …: says what follows is
        (!word.endsWith('인') && !isEveryday(word) && !isKoreanName(word) && readVerb(word, true) === undefined));

const isLast = (noun: string): boolean =>
  LATIN_WORD.test(noun)
    ? !ACRONYMS.has(noun)
    : /^[가-힣]{2,8}$/.test(noun) &&
      !FOLLOWERS.has(noun) &&
      (hasForeignSyllable(noun) || readSuffix(noun) !== undefined || CLOSING.test(noun));

/** What stands before it says that it is a firm, or what it does: two words abroad may be a person as well. */
function tells(text: string, lead: Word, { noun, particle, behind }: Run): boolean {
  if (lead.flags & APPOSED) return !lead.sense.apposition?.loose || particle !== '';
  const suffix = readSuffix(noun);
  if (suffix && suffix.at === 0 && suffix.strength === 'sure') return true;
  const isBusiness = (text.match(OF_FIRMS)?.length ?? 0) > 0;
  return isBusiness && roleOf({ noun, particle, behind, before: undefined, isBusiness }) > 1;
}
