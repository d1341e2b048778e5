// A sentence and the names found in it in, names that only their company gives away out: lists of firms, partners abroad.
import { readParticle } from '../particles.ts';
import { FOLLOWERS, PREDICATE } from './apposition.ts';
import type { Candidate } from './candidate.ts';
import { ADVERBS, hintsTranscribed, isCommon, isTranscribed, NOT_ORGANIZATIONS, PLACES } from './commonWords.ts';
import { COUNTRY } from './sense.ts';
import { readSuffix } from './suffixes.ts';
import type { Word } from './words.ts';

/** `… 등 5개사`, `… 등 3개 기업이`: everything in the list before it is a company. */
const FIRMS =
  / 등 (?:\d{1,3}|두|세|네|다섯|여섯|일곱|여덟|아홉|열)여? ?(?:개사|곳의 투자사|개 ?(?:회사|기업|업체|투자사|기관|대학|병원|스타트업))/gu;
const LISTED = /^[·∙ㆍ,] ?$/;
/** What companies do with one another. */
const DEALS = /협약|계약|제휴|손잡|손을 잡|합작|체결|공동|맺|인수|합의|공급/;
/** What companies have and cities or people have not. */
const HOLDINGS = /^ (?:본사|지분|경영권|자회사|주식)(?![가-힣]{2})/;

const isName = (name: string): boolean =>
  /^[\p{L}\p{N}&.+-]{2,12}$/u.test(name) &&
  !/^\d/.test(name) &&
  !isCommon(name) &&
  !FOLLOWERS.has(name) &&
  !ADVERBS.has(name) &&
  !PLACES.has(name) &&
  !NOT_ORGANIZATIONS.has(name) &&
  readSuffix(name)?.at !== 0;

/** `before` are the names already found. */
export function readListed(
  text: string,
  words: readonly Word[],
  before: readonly Candidate[],
  flags: number,
): Candidate[] {
  const found: Candidate[] = [];
  const isList = text.includes(' 등 ');
  if (!isList && !(flags & COUNTRY)) return found;
  const known = new Map(before.map((candidate) => [candidate.end, candidate]));
  if (isList) found.push(...readFirms(text, words));
  if (flags & COUNTRY) found.push(...readAbroad(text, words, known));
  return found.filter((candidate) => !known.has(candidate.end));
}

function readFirms(text: string, words: readonly Word[]): Candidate[] {
  const found: Candidate[] = [];
  for (const { index: listEnd } of text.matchAll(FIRMS)) {
    let last = words.findLastIndex((word) => word.end === listEnd);
    // A single name before 등 may be any word: it takes two to make a list.
    if (last < 1 || !LISTED.test(words[last]!.gap)) continue;
    for (; last >= 0; last--) {
      const { start, end, text: name, gap } = words[last]!;
      // The first of the list may have words of the sentence before it, none that belongs to it.
      if (isName(name) && !PREDICATE.test(name))
        found.push({ start, end, rule: 'listed', kind: readSuffix(name)?.kind ?? 'company', name });
      if (!LISTED.test(gap)) break;
    }
  }
  return found;
}

/** `스웨덴 벨로나와 계약을`, `독일 벨로나 본사`, `가람전자와 덴마크의 벨로나는`. */
function readAbroad(text: string, words: readonly Word[], known: ReadonlyMap<number, Candidate>): Candidate[] {
  const found: Candidate[] = [];
  for (let index = 1; index < words.length; index++) {
    const { start, end: wordEnd, text: word, gap } = words[index]!;
    const country = words[index - 1]!;
    if (gap !== ' ' || !(country.sense.flags & COUNTRY)) continue;
    const particle = /(?:과|와|은|는|이|가|의)$/.exec(word)?.[0];
    const holds = HOLDINGS.test(text.slice(wordEnd, wordEnd + 8));
    const cut = particle !== undefined && !(holds && !/[의은는]/.test(particle) && isTranscribed(word));
    const end = cut ? wordEnd - 1 : wordEnd;
    const name = text.slice(start, end);
    if (!isName(name) || (cut && !readParticle(text, end)) || !hintsTranscribed(name)) continue;
    const before = words[index - 2];
    const joined =
      before !== undefined && country.gap === ' ' && /[와과]$/.test(before.text) && known.has(before.end - 1);
    const deals = (particle === '과' || particle === '와') && cut && DEALS.test(text.slice(wordEnd, wordEnd + 40));
    if (!(joined && cut) && !(isTranscribed(name) && (deals || holds))) continue;
    found.push({ start, end, rule: 'abroad', kind: readSuffix(name)?.kind ?? 'company', name });
  }
  return found;
}
