// A sentence in, the members of its lists that all say what they are out: `감귤 플랫폼 귤메달, 돌봄 서비스 다정이웃`.
import { readVerb } from '../clauses/readVerb.ts';
import { readParticle } from '../particles.ts';
import { isKoreanName } from '../people/names.ts';
import { FOLLOWERS } from './apposition.ts';
import { Candidate } from './candidate.ts';
import { ACRONYMS, ADVERBS, isCommon, NOT_ORGANIZATIONS, PLACES } from './commonWords.ts';
import { isNoun } from './everydayNouns.ts';
import { APPOSED } from './sense.ts';
import type { Word } from './words.ts';

const LISTED = /^[,·∙ㆍ] ?$/;
/** What a firm may offer by its name: a kind only beside one that says firm. */
const OFFERED = /(?:서비스|솔루션|앱|쇼핑몰|포털|프로그램|전문|메이커|제작소|연구소|농장|카페)$/;
const NAME = /^[가-힣][가-힣A-Za-z0-9]{1,9}$/;
/** What stands behind kinds of firms and is nobody's name. */
const NO_MEMBER =
  /(?:대표|사장|회장|이사|직원|고객|공장|매장|지분|사업|사업부|제품|기술|서비스|플랫폼|기업|업체|회사|스타트업|투자|인수|개발|운영|출시|육성|지원|선정|협회|단체|관계자|임직원|종사자|들|등|출신|대상|공|노동자|중심|위주|전문|분야|부문|시장|산업)$/;

/** No member stands in a case of its own: `지주사 가람이고, …`. */
const CASED = /(?:[은는을를이가의에]|에서|으로|[와과]|이고|이며|이자|다)$/;

interface Member {
  word: Word;
  end: number;
  firm: boolean;
}

/** Two members or more, one of them behind a word for firms. */
export function readKindLists(text: string, words: readonly Word[], found: Candidate[]): void {
  let members: Member[] = [];
  const close = () => {
    if (members.length > 1 && members.some(({ firm }) => firm))
      for (const { word, end } of members)
        found.push(new Candidate(word.start, end, 'apposition', 'company', text.slice(word.start, end)));
    members = [];
  };
  for (let index = 1; index < words.length; index++) {
    const closes = words[index + 1] === undefined || LISTED.test(words[index + 1]!.gap);
    const isLast = !closes && members.length > 0;
    if (!closes && !isLast) continue;
    const member = readMember(text, words, index, isLast);
    if (member) members.push(member);
    if (closes ? !member : member !== undefined || !(words[index + 1]!.gap === ' ' && reaches(words, index))) close();
  }
  close();
}

/** So many words a member may have before the next mark. */
const MOST = 6;
function reaches(words: readonly Word[], index: number): boolean {
  for (let back = 0; back < MOST && index - back > 0; back++) if (LISTED.test(words[index - back]!.gap)) return true;
  return false;
}

function readMember(text: string, words: readonly Word[], index: number, isLast: boolean): Member | undefined {
  const word = words[index]!;
  const kind = words[index - 1]!;
  if (word.gap !== ' ' || !(kind.flags & APPOSED || OFFERED.test(kind.text))) return undefined;
  // What it deals in stands before its kind, or is a part of it
  const trade = words[index - 2];
  if (!(trade && kind.gap === ' ') && !kind.sense.apposition?.compound) return undefined;
  let end = word.end;
  if (isLast && text.slice(word.end, word.end + 2) !== ' 등') {
    end = 0;
    for (let cut = 1; cut <= 2 && end === 0; cut++)
      if (word.text.length - cut > 1 && readParticle(text, word.end - cut)?.end === word.end) end = word.end - cut;
    if (!end) return undefined;
  } else if (CASED.test(word.text) || readVerb(word.text, true) !== undefined) return undefined;
  const name = text.slice(word.start, end);
  const isName =
    NAME.test(name) &&
    !NO_MEMBER.test(name) &&
    !isNoun(name) &&
    !(isCommon(name) && !/^(?!지역|업종|종목|분야|차종|국가|연령).{2,}별$/.test(name)) &&
    !FOLLOWERS.has(name) &&
    !ADVERBS.has(name) &&
    !PLACES.has(name) &&
    !ACRONYMS.has(name) &&
    !NOT_ORGANIZATIONS.has(name) &&
    !isKoreanName(name);
  return isName
    ? { word, end, firm: kind.flags !== 0 && !!kind.sense.apposition && !kind.sense.apposition.loose }
    : undefined;
}
