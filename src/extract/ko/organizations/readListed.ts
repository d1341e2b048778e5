// A sentence and the names found in it in, names that only their company gives away out: lists of firms, partners abroad.
import { cutParticle, readParticle } from '../particles.ts';
import { COMPANIES, FOLLOWERS, PREDICATE } from './apposition.ts';
import { Candidate } from './candidate.ts';
import {
  ACRONYMS,
  ADVERBS,
  hintsTranscribed,
  isCommon,
  isTranscribed,
  NOT_ORGANIZATIONS,
  PLACES,
} from './commonWords.ts';
import { isEveryday } from './everydayNouns.ts';
import { standsAsParty } from './isParty.ts';
import { roleOf } from './readRole.ts';
import { COUNTRY, FOREIGN, LATIN_LETTERS, LIST_END } from './sense.ts';
import { readSuffix } from './suffixes.ts';
import type { Word } from './words.ts';

/** `… 등 5개사`, `… 등 3개 기업이`: everything in the list before it is a company. */
const FIRMS =
  / 등 (?:(?:다국적|외국계|글로벌|해외|외국|미국계|유럽|수입|선두|경쟁|대형|중견) ?(?:회사|기업|업체|제조사|브랜드)|(?:[가-힣]{2,8} ){0,2}(?:\d{1,3}|두|세|네|다섯|여섯|일곱|여덟|아홉|열)여? ?(?:개사|곳의 투자사|개 ?(?:프랜차이즈|체인|회사|기업|업체|투자사|기관|대학|병원|스타트업|팹리스)))/uy;
/** `… 등이 투자에 참여했다`, `… 등 3곳과 계약을`: of those that may be names. */
const DOERS =
  / 등(?: (?:\d{1,3}|두|세|네)여? ?곳)?(?:이|과|으로부터|에서) [^,.]{0,16}(?:참여|투자|출자|협약|계약|제휴|손잡|손을|인수전|거론|물망|후보로|뛰어들|입찰|응찰|입주|입점|진출|포진|각축)/uy;
/** `… 등 브랜드의 제품을 만든다`: they are somebody's name where they are no everyday nouns. */
const BRANDS = / 등 브랜드(?:의 (?:제품|화장품|의류|상품)|에 [^,.]{0,10}(?:납품|공급))/uy;
/** `가람, 나래, 다온 세 곳이 입찰에 참여했다`: their number closes the list. */
const COUNTED =
  / (?:(?:세|네|다섯|여섯) (?:곳|회사|업체|기업)|[3-9]곳)(?:이|은|과|에서) [^.]{0,24}(?:참여|투자|출자|협약|계약|제휴|손잡|손을|인수|입찰|응찰|제안서|컨소시엄|납품|공급|경쟁)/uy;
const LISTED = /^[·∙ㆍ,] ?$/;
/** What companies do with one another. */
const DEALS = /협약|계약|제휴|손잡|손을 잡|합작|체결|공동|맺|인수|합의|공급/;
const TAKES = /^ [^.]{0,36}(?:협약|계약|제휴|손잡|손을 잡|합작|인수[했한하해]|사들)/;
/** Ministries and central banks abroad: 인도네시아 수산부, 케냐 중앙은행. */
const MINISTRY =
  /^(?:중앙은행|(?:외교|국방|재무|상무|교육|보건|복지|환경|에너지|농업|농림|수산|해양|산업|통상|무역|교통|건설|노동|법무|내무|문화|관광|과학|기술|정보|통신|투자|기획|경제|재정|국토|주택|수자원|석유|광물|광업|전력|공업|우주|디지털|체육|청소년|국무|후생|총무|화){1,4}(?:부|청|성|처))(?=[은는이가을를과와의에도로]|$)/u;
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

/** Adds nothing that ends where a name of `before` does; `flags` are those of the words. */
export function readListed(
  text: string,
  words: readonly Word[],
  before: readonly Candidate[],
  flags: number,
): Candidate[] {
  const found: Candidate[] = [];
  if (flags & LIST_END) readFirms(text, words, found);
  if (flags & COUNTRY) readAbroad(text, words, before, found);
  if (!found.length) return found;
  const known = toEnds(before);
  return found.filter((candidate) => !known.has(candidate.end));
}

const toEnds = (candidates: readonly Candidate[]): ReadonlySet<number> => new Set(candidates.map(({ end }) => end));

function readFirms(text: string, words: readonly Word[], found: Candidate[]): void {
  for (let index = 2; index < words.length; index++) {
    const { flags, start: at, gap: blank } = words[index]!;
    if (!(flags & LIST_END) || blank !== ' ') continue;
    FIRMS.lastIndex = at - 1;
    DOERS.lastIndex = at - 1;
    COUNTED.lastIndex = at - 1;
    // 나래온, 달보드레 등이: people and things do so too
    const isOpen = words[index]!.text.length > 1;
    const areFirms = FIRMS.test(text);
    const isCounted = !areFirms && COUNTED.test(text);
    BRANDS.lastIndex = at - 1;
    const areBrands = !areFirms && BRANDS.test(text);
    if (!areFirms && !isCounted && !areBrands && !DOERS.test(text)) continue;
    // A single name before 등 may be any word: it takes two to make a list.
    let last = index - 1;
    if (!LISTED.test(words[last]!.gap)) continue;
    for (; last >= 0; last--) {
      const { start, end, text: name, gap } = words[last]!;
      // The first of the list may have words of the sentence before it, none that belongs to it.
      const nameable = words[last]!.sense.nameable;
      const isNamed =
        areFirms ||
        (areBrands && (!isEveryday(name) || /\d$/.test(name))) ||
        (nameable?.noun === name &&
          (isOpen
            ? nameable.own && nameable.personal === 0 && name.length > 2
            : nameable.own || !(isCounted || areBrands)));
      if (isNamed && isName(name) && !PREDICATE.test(name))
        found.push(new Candidate(start, end, 'listed', readSuffix(name)?.kind ?? 'company', name));
      if (LISTED.test(gap)) continue;
      // 나래온과 달보드레, 한별 등 5개사: the first may be joined to the next
      const first = gap === ' ' && (areFirms || isCounted || areBrands) ? words[last - 1] : undefined;
      const joined = first?.sense.nameable;
      if (first && joined?.own && /^[와과]$/.test(joined.particle) && isName(joined.noun))
        found.push(
          new Candidate(
            first.start,
            first.start + joined.noun.length,
            'listed',
            readSuffix(joined.noun)?.kind ?? 'company',
            joined.noun,
          ),
        );
      break;
    }
  }
}

const JOINS = /^ [^.]{0,30}(?:(?:합류|참여|가입|가세)[하한했할]|함께(?:했|하고|한다))/;
const IS_WHO =
  /^ (?:[가-힣\d]{1,6} ){0,2}(?:최대 ?주주|대주주|\d대 ?주주|협력사|파트너|경쟁사|고객사|자회사|모회사)(?:다|이다|로|였다)/;
/** A town has these as well: `중국 옌청의 공장`. */
const OWNS = /^ (?:지분|경영권|자회사|계열사|최대주주|주식|특허|(?:한국|국내) (?:법인|총판|대리점|자회사))/;
const SOLD = /^ (?:[^,.]{0,16} )?(?:인수[되됐]|매각|팔[렸린리]|합병)/;
const RIGHTS_TO =
  /^ (?:[가-힣]{1,6} ){0,2}(?:판권|특허|기술|지분|경영권|상표권|사업부?)[을를] [^,.]{0,10}(?:팔|판다|넘[기긴겼]|매각|수출|이전|제공)/;
const IS_OF_WHOM =
  /(?:고객사?|주주|협력사|경쟁사|경쟁 ?상대|라이벌|공급처|공급사|납품처|거래처|파트너사?|투자자|투자사|발주처|시공사|제조사|모회사|인수자|매수자)[은는] $/;
/** `독일 벨너의 시스템을 도입했다`, `독일 벨너의 설비가 들어갔다`. */
const HAS_USED =
  /^ (?:[가-힣A-Za-z]{1,8} ){0,2}[가-힣A-Za-z]{1,8}(?:[을를] (?:[가-힣]{1,5} )?(?:이용|도입|들여|쓴다|쓰[고는며] |썼|사용|탑재|수입|채택|적용|얹|달았|단다|깔)|[이가] (?:[가-힣]{1,5} )?(?:들어[가간갔]|깔[리렸린]|설치[되됐된]|쓰[이인였]|탑재[되됐된]|실[리린렸]))/;
/** `독일 벨너 것을 쓴다`, `독일 벨너 제품이다`. */
const IS_THEIRS =
  /^ (?:것|제품)(?:(?:을|만) (?:[가-힣]{1,5} )?(?:쓴|쓰|썼|사용|이용|얹|단)|이다|이며|으로 (?:바|교체))/;
const WITH_LIST = /^ (?:함께|공동|나란히|손잡|협력|제휴|경쟁|합작)/;

/** A town has its letters as well, and things are done in it. */
const LETTERED = /^\([A-Z][A-Za-z&.-]{2,20}\)(?!에|주|시|대)/;

/** `독일 벨너가 합류한다`, `일본 하야라인, 대만 포모사오션과 함께`: of no shape, behind a country, in the role of a firm. */
function nameAbroad(text: string, words: readonly Word[], index: number): Candidate | undefined {
  const { start, end: wordEnd, sense } = words[index]!;
  const nameable = sense.nameable;
  // 스위스 베로타(Berota)의: letters of its own in a bracket
  if (
    hintsTranscribed(words[index]!.text) &&
    !PLACES.has(words[index]!.text) &&
    LETTERED.test(text.slice(wordEnd, wordEnd + 34))
  )
    return new Candidate(start, wordEnd, 'abroad', 'company', words[index]!.text);
  if (
    !nameable?.own ||
    (nameable.noun.length < 3 && !isTranscribed(nameable.noun)) ||
    nameable.personal === 2 ||
    !/^[가-힣]+$/.test(nameable.noun)
  )
    return undefined;
  // 하야라인, 나래상선과: before another of its list it has no particle
  const isWhole = nameable.particle === '인' && LISTED.test(words[index + 1]?.gap ?? '');
  const noun = isWhole ? words[index]!.text : nameable.noun;
  let particle = isWhole ? '' : nameable.particle;
  let at = wordEnd;
  if (particle === '')
    // What closes the list has the particle
    for (let last = index + 1; last < Math.min(words.length, index + 6); last++) {
      const word = words[last]!;
      if (!LISTED.test(word.gap) && !(words[last - 1]!.flags & COUNTRY)) break;
      if (word.flags & COUNTRY) continue;
      particle = /(?:으?로부터|[와과은는이가을를])$/.exec(word.text)?.[0] ?? '';
      at = word.end;
      if (particle !== '') break;
    }
  const behind = text.slice(at, at + 84);
  // 최대 고객은 대만 나래텍이다
  const isSaid =
    /^(?:이?다|이었다|였다)$/.test(particle) &&
    IS_OF_WHOM.test(text.slice(Math.max(0, words[index - 1]!.start - 14), words[index - 1]!.start));
  return isSaid || actsAbroad(noun, particle, behind)
    ? new Candidate(start, start + noun.length, 'abroad', readSuffix(noun)?.kind ?? 'company', noun)
    : undefined;
}

/** `일본의 하야마 스페이스가 함께했다`: the second word says that it is a firm's. */
function pairAbroad(text: string, words: readonly Word[], index: number): Candidate | undefined {
  const first = words[index]!.sense.nameable;
  const next = words[index + 1];
  if (!first?.own || first.particle !== '' || first.noun.length < 2 || next?.gap !== ' ') return undefined;
  const { noun, particle } = cutParticle(next.text);
  const suffix = particle === '' || noun.length < 2 ? undefined : readSuffix(noun);
  if (suffix?.at !== 0 || !COMPANIES.has(suffix.kind)) return undefined;
  const { start } = words[index]!;
  const end = next.start + noun.length;
  return actsAbroad(noun, particle, text.slice(next.end, next.end + 84))
    ? new Candidate(start, end, 'abroad', 'company', text.slice(start, end))
    : undefined;
}

function actsAbroad(noun: string, particle: string, behind: string): boolean {
  if (/^[은는이가]$/.test(particle))
    return (
      JOINS.test(behind) ||
      IS_WHO.test(behind) ||
      roleOf({ noun, particle, behind, before: undefined, isBusiness: true }) > 2
    );
  if (particle === '의') return OWNS.test(behind) || (!PLACES.has(noun) && HAS_USED.test(behind));
  if (particle === '') return !PLACES.has(noun) && IS_THEIRS.test(behind);
  if (particle === '에') return SOLD.test(behind) || RIGHTS_TO.test(behind);
  if (!/^(?:[와과을를]|으?로부터)$/.test(particle)) return false;
  if (/^[와과]$/.test(particle) && WITH_LIST.test(behind)) return true;
  return standsAsParty(particle, behind) || roleOf({ noun, particle, behind, before: undefined, isBusiness: true }) > 2;
}

/** `스웨덴 벨로나와 계약을`, `독일 벨로나 본사`, `가람전자와 덴마크의 벨로나는`. */
function readAbroad(text: string, words: readonly Word[], given: readonly Candidate[], found: Candidate[]): void {
  let known: ReadonlySet<number> | undefined;
  for (let index = 1; index < words.length; index++) {
    const { start, end: wordEnd, text: word, gap, flags } = words[index]!;
    const country = words[index - 1]!;
    if (!(country.flags & COUNTRY) || gap !== ' ') continue;
    const ministry = MINISTRY.exec(word)?.[0];
    if (ministry && (ministry.length === word.length || readParticle(text, start + ministry.length))) {
      const name = `${country.text} ${ministry}`;
      found.push(new Candidate(country.start, start + ministry.length, 'foreign-state', 'public-body', name));
      continue;
    }
    if (flags & LATIN_LETTERS) {
      // 미국 PSM과 계약을
      const latin = /^([A-Z][A-Za-z&]{1,12})(?:와|과|을|를)?$/.exec(word)?.[1];
      if (latin && latin.length < word.length && !ACRONYMS.has(latin) && TAKES.test(text.slice(wordEnd, wordEnd + 40)))
        found.push(new Candidate(start, start + latin.length, 'abroad', 'company', latin));
      continue;
    }
    const acting = pairAbroad(text, words, index) ?? nameAbroad(text, words, index);
    if (acting) {
      found.push(acting);
      continue;
    }
    if (!(flags & FOREIGN)) continue;
    const particle = /(?:과|와|은|는|이|가|의)$/.exec(word)?.[0];
    const holds = HOLDINGS.test(text.slice(wordEnd, wordEnd + 8));
    const cut = particle !== undefined && !(holds && !/[의은는]/.test(particle) && isTranscribed(word));
    const end = cut ? wordEnd - 1 : wordEnd;
    const name = text.slice(start, end);
    if (!isName(name) || (cut && !readParticle(text, end)) || !hintsTranscribed(name)) continue;
    const before = words[index - 2];
    const joined =
      before !== undefined &&
      country.gap === ' ' &&
      /[와과]$/.test(before.text) &&
      (known ??= toEnds(given)).has(before.end - 1);
    const deals = (particle === '과' || particle === '와') && cut && DEALS.test(text.slice(wordEnd, wordEnd + 40));
    if (!(joined && cut) && !(isTranscribed(name) && (deals || holds))) continue;
    found.push(new Candidate(start, end, 'abroad', readSuffix(name)?.kind ?? 'company', name));
  }
}
