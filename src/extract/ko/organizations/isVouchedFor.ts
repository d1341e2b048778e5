// A word with an everyday ending in, whether its sentence says that it names somebody out.
import { readCopula, readParticle } from '../particles.ts';
import { isKoreanName } from '../people/names.ts';
import type { Candidate } from './candidate.ts';
import { isCommon, isTranscribed } from './commonWords.ts';
import { LATIN, type Head } from './readHead.ts';
import { roleOf } from './readRole.ts';
import { COUNTRY, DEAL, REPORT } from './sense.ts';
import { isEveryday } from './everydayNouns.ts';
import { isOfPlace } from './givenAway.ts';
import { isRisky } from './suffixes.ts';
import type { Word } from './words.ts';

const HANGUL = /^[가-힣]+$/;
const SUBJECT_LIKE = new Set(['은', '는', '이', '가', '와', '과', '의']);

const TOPICAL = new Set(['은', '는', '이', '가']);
const WHEN =
  /(?:\d[년월일]|\d월[께쯤]?|\d일에?|초|말|중순|하순|상순|반기|분기|지난해|지난달|올해|작년|재작년|이달|최근|이날|한편|앞서|이어|특히|당시|이후|현재|봄|여름|가을|겨울)$/;

const AGREES =
  /경쟁|다투|겨루|겨뤄|출자|나란히|협약|계약|제휴|손잡|손을 (?:맞)?잡|합작|MOU|맺|합의|합병|힘을 [합모]|한배|동맹|파트너십|뜻을 [모같함]|의기투합|소송|분쟁/;
/** What only firms have. */
const OF_FIRMS =
  /^ (?:[가-힣]{1,5} )?(?:사업부|자회사|계열사|지분|공장|대표|매출|영업이익|주식|주가|최대주주|경영권|창업자|회장|직원|본사|인수|특허|주주|이사회|노조|주인|\d대 ?주주|시리즈 ?[A-Z]|프리 ?IPO|유상증자|투자 (?:라운드|유치)|판권|판매권|총판|식구|품(?=[에으])|주도로)/;
const SHOPS = /^ \d{1,4}여?개 (?:매장|점포|지점|영업점)/;
/** What is bought, sued or taken in. */
const TAKEN =
  /^ (?:[^,]{0,16} )?(?:인수|합병|사들|흡수합병|상대로|품[었은고에기을]|손에 [넣쥐]|넘겨받|집어?삼[켰킨키]|삼[켰킨키]|끌어안|떠안|되사들|흡수[했한하]|(?:완전)?자회사로|계열사로|식구로|주인으로|투자자로|주주로|투자처로|(?:[가-힣]{1,6} )?(?:총판|사업자|시공사|운영사|공급사|협력사|파트너사?|주관사|대행사|수탁사)(?:으)?로 |제소[했한하]|고[소발][했한하]|대상으로 [^.]{0,24}(?:증자|전환사채))/;
/** `나래소재가 출자한`, `나래소재가 낸 특허 소송`, `나래소재가 다온전자의 특허를 침해했다며`. */
const ACTS =
  /^ (?:[^,]{0,16} )?(?:(?:출자|투자|참여|인수|수주|발주|운영|설립)[한하했]|낸 [^,.]{0,20}(?:소송|가처분)|[^ ,.]{2,12}의 [^,.]{0,12}(?:특허|특허권|상표|상표권|저작권|디자인|영업비밀|기술|도면|설계)[을를] (?:[가-힣]{1,4} )?(?:침해|도용|베[꼈끼]|빼돌|훔[쳤치]))/;
/** What stands behind the other side of a deal, by its particle. */
const DEALS: ReadonlyMap<string, RegExp> = new Map([
  ['을', TAKEN],
  ['를', TAKEN],
  ['와', AGREES],
  ['과', AGREES],
  ['이', ACTS],
  ['가', ACTS],
  [
    '에',
    /^ (?:[^,]{0,20} )?(?:(?:투자|출자|납품|공급|매각|인수|흡수|흡수합병|합병|편입|피소|베팅|수출|이전)[했한하되됐된]|팔[렸린리았]|넘[어겼긴기]|안[겼긴기]|[억만조]원을 (?:넣|대|댔|투입|집행|납입|쏟)|투자자로|소송[을를] (?:걸|냈|낸|제기)|(?:[가-힣]{1,8}(?:으로|로) )?보[낸내냈]|댄다|대고 )/,
  ],
  ['에서', /^ (?:[^,]{0,20} )?(?:투자|수주|출자|조달|유치|수혈|끌어[모들])/],
  ['로', /^ (?:최대주주|주인|대주주)[가이] /],
  ['으로', /^ (?:최대주주|주인|대주주)[가이] /],
  ['로부터', /^ (?:[^,]{0,24} )?(?:투자|수주|납품|인수|매입|사들|도입|공급|주문|받|빌|유치|따[냈내])/],
  ['으로부터', /^ (?:[^,]{0,24} )?(?:투자|수주|납품|인수|매입|사들|도입|공급|주문|받|빌|유치|따[냈내])/],
  ['의', OF_FIRMS],
]);

/** What firms do or did, before the one that does. */
const DOING =
  /^(?:있는|둔|세운|빚는|.{1,4}하는)$|^(?:만드|파|짓|굽|다루|키우|기르|펴내|찍어내)는$|(?:인수|합병|매입|취득|확보|매각|투자|출자|유치|조달|체결|제휴|수주|공급|가입|합류|참여|제기|제소|영입|선임)[한된]$|^(?:사들인|품은|넘겨받은|손잡은|맺은|투자받은|따낸|끌어안은|되사들인)$/;

/** `업계 2위인`, `국내 선두`. */
const RANKED = /^(?:[1-9]위|선두)(?:권|업체|기업)?인?$/;

/** Whether the sentence itself says that a word with an everyday ending (`나래에너지`) is a company. */
export function isVouchedFor(
  text: string,
  words: readonly Word[],
  head: Head,
  known: ReadonlyMap<number, Candidate>,
): boolean {
  const word = words[head.word]!;
  if (!isRisky(head.suffix) && (isTranscribed(head.stem) || (LATIN.test(head.stem) && head.stem.length > 1)))
    return true;
  if (/㈜ ?$|\(주\) ?$|주식회사 ?$/.test(text.slice(Math.max(0, word.start - 6), word.start))) return true;
  if (
    /^(?:㈜| (?:대표|회장|사장|부회장|부사장|전무|상무|임원|관계자|총장|교수|공장|본사|노조|주가|CEO|산하|자회사|계열|품[에으]|손에|인수))/.test(
      text.slice(head.end, head.end + 5),
    )
  )
    return true;
  // 나래에너지(NRE); `온라인동영상서비스(OTT)` is short for what it is
  if (text[head.end] === '(' && !(isEveryday(head.stem) && /^\([A-Z]{2,5}\)/.test(text.slice(head.end, head.end + 7))))
    return true;
  // 나래에너지 한예솔 전무가
  const person = words[head.word + 1];
  if (
    person?.gap === ' ' &&
    head.end === word.end &&
    isKoreanName(person.text) &&
    words[head.word + 2]?.gap === ' ' &&
    words[head.word + 2]!.sense.title
  )
    return true;
  const particle = readParticle(text, head.end)?.particle;
  // 나래의 한국 법인 나래코리아
  for (const { name } of known.values()) if (name === head.stem) return true;
  // First of its sentence and its topic: 나래에너지는 …
  // Or right behind whose report it is: 업계에 따르면 나래에너지는 …
  const isFirst = head.word === 0 || /(?:따르면|의하면),? $/.test(text.slice(Math.max(0, word.start - 6), word.start));
  // 사들인 곳은 청주의 나래푸드였다
  if (particle === undefined && readCopula(text, head.end) && word.gap === ' ' && isOfPlace(words[head.word - 1]!.text))
    return true;
  // 여름스포츠가 인기다: everyday words, of which nothing is said that a firm does
  const isPlain = isRisky(head.suffix) || (HANGUL.test(head.stem) && isEveryday(head.stem));
  const dealsOrTells = words.some(({ flags }) => flags & (DEAL | REPORT));
  if (isFirst && particle !== undefined && SUBJECT_LIKE.has(particle)) if (!isPlain || dealsOrTells) return true;
  // 지난해 3월 나래에너지는 … 열었다: only when stands before it
  if (
    particle !== undefined &&
    TOPICAL.has(particle) &&
    word.gap === ' ' &&
    dealsOrTells &&
    WHEN.test(words[head.word - 1]!.text)
  )
    return true;
  // 과일을 파는 나래청과는, 창원에 있는 두원금형은: behind what it does or where it is
  const described = words[head.word - 1];
  // 업계 1위 나래식품은
  if (particle !== undefined && described && word.gap === ' ' && RANKED.test(described.text)) return true;
  if (
    (particle === '은' || particle === '는') &&
    described !== undefined &&
    word.gap === ' ' &&
    DOING.test(described.text) &&
    (!isPlain || dealsOrTells)
  )
    return true;
  // 두원오토를 인수한다, 나래소재와 협약을: what is bought, and who signs.
  if (particle !== undefined && DEALS.has(particle) && DEALS.get(particle)!.test(text.slice(word.end, word.end + 40)))
    return true;
  // 나래마트 42개 매장에: whose shops are counted
  if (particle === undefined && head.end === word.end && SHOPS.test(text.slice(head.end, head.end + 16))) return true;
  // 중국 나래조선도: a country before it, a case behind.
  const isCased = particle !== undefined || /^[,·∙ㆍ]/.test(text.slice(head.end, head.end + 1));
  if (isCased && word.gap === ' ' && words[head.word - 1]!.flags & COUNTRY) return true;
  // 대구의 나래금속, 구미의 다온정밀 등 협력사; 지분은 부산의 나래강업이 쥐고
  if (
    isCased &&
    !isPlain &&
    word.gap === ' ' &&
    (particle === undefined || particle === '이' || particle === '가') &&
    isOfPlace(words[head.word - 1]!.text)
  )
    return true;
  // In one list with a name that is known.
  if (/^[·∙ㆍ,] ?$/.test(word.gap) && head.word > 0 && known.has(words[head.word - 1]!.end)) return true;
  // 나래카드와 나래증권, 나래증권과 나래카드: joined to one that is known.
  const before = words[head.word - 1];
  const next = words[head.word + 1];
  // 나래전자와 해저케이블 공급 계약을: what is supplied has no case of its own.
  const isPart = particle === undefined && next?.gap === ' ' && !/^(?:등|양사|두|간|측|모두)/.test(next.text);
  if (before && word.gap === ' ' && !isPart && /[와과]$/.test(before.text) && known.has(before.end - 1)) return true;
  if (next?.gap === ' ' && (particle === '와' || particle === '과') && startsKnown(next, known)) return true;
  if (
    next !== undefined &&
    head.end === word.end &&
    /^[·∙ㆍ,] ?$/.test(next.gap) &&
    (known.get(next.end)?.start === next.start || startsKnown(next, known))
  )
    return true;
  // 모터는 나래모텍이 대고: the role of a firm, as of names of no shape
  const role = particle ?? readCopula(text, head.end)?.form ?? (head.end === word.end ? '' : undefined);
  if (role === undefined || (HANGUL.test(head.stem) && isEveryday(head.stem))) return false;
  const at = head.end + role.length;
  const noun = head.stem + head.suffix;
  const behind = text.slice(at, at + 84);
  return roleOf({ noun, particle: role, behind, before: before?.text, isBusiness: true }) > 2;
}

/** Whether a known name starts at a word and ends before its particle. */
function startsKnown(word: Word, known: ReadonlyMap<number, Candidate>): boolean {
  for (let cut = 1; cut <= Math.min(4, word.text.length - 1); cut++)
    if (known.get(word.end - cut)?.start === word.start) return true;
  return false;
}

/** What a school does and has, in the clause that tells of it. */
const OF_SCHOOLS =
  /교육|과정|학과|학부|전공|강의|강좌|강단|수업|실습|석사|박사|학위|교수|학생|신입생|졸업|재학|산학|총장|교장|교사|트랙|커리큘럼|장학|입학|취업반|도제/;
/** It stands where somebody does: `한빛대가`, `한빛대에는`, `한빛대의`. */
const AS_SOMEBODY = /^(?:[은는이가도의]|에(?:는|도|서|서는|게)?|로부터|를 통해)(?= )/;
/** Its parts and people. */
const PART_OF_SCHOOL =
  /^ (?:대학원|(?:[가-힣]{2,4})?대학(?:원)?|\d학년|졸업생|재학생|학생|기술지주|경영대|의료원|연구실|로스쿨|교내|교직원|부속|부설|소속|산하)(?![가-힣]{3})/;
/** Ends of words in -대 that are no schools: 지대, 세대, 순찰대, 진열대. */
const NO_SCHOOL =
  /(?:[각광무]지|세|시간|가격|연령|감|찰|[구정]조|기동|해병|방위|소방|특공|응원|군|부|무|침|전망|진열|계산|거치|건조|세면|싱크|작업|판매|안내|해|평균|금융지|공단지|[가-힣]분|[가-힣]장|확|최|증|기|상|반|절)대$/;
/** Schools that are named by what they teach; 공고 is a notice too. */
const HIGH_SCHOOL = /^(?:공고|상고|농고|여상|정보고)$/;

const IN_DEAL =
  /^[,·] ?[^.]{2,44}[와과] [^.]{0,24}(?:교육|산학|인력|연구|인재|실습|현장)[^.]{0,16}(?:협약|제휴|MOU|계약)/;

/** Whether the words around say that a word in -대 or -공고 is a school. */
function standsAsSchool(text: string, word: Word, { stem, suffix, end }: Head): boolean {
  if (stem.length < 2 || NO_SCHOOL.test(stem + suffix)) return false;
  const behind = text.slice(end, end + 44);
  if (PART_OF_SCHOOL.test(behind)) return true;
  // 한빛대, 나래전자와 교육 협약을
  if (!isEveryday(stem + suffix) && IN_DEAL.test(text.slice(end, end + 90))) return true;
  const particle = AS_SOMEBODY.exec(behind)?.[0];
  if (particle === undefined) return false;
  return (
    OF_SCHOOLS.test(/^[^,.]*/.exec(behind.slice(particle.length))![0]) ||
    /(?:교육|과정|강의|강좌|수업|학과|전공|실습)[은는을를] (?:[가-힣A-Za-z]+ )?$/.test(
      text.slice(Math.max(0, word.start - 16), word.start),
    )
  );
}

/** `한빛대와`, `한빛대 교수`: a word in -대 is a university where it has a case or what a university has. */
export function isUniversity(
  text: string,
  words: readonly Word[],
  head: Head,
  known: ReadonlyMap<number, Candidate>,
): boolean {
  if (!HANGUL.test(head.stem) || head.stem.length > 6 || (/[이그두세네한]$/.test(head.stem) && head.stem.length === 1))
    return false;
  if (isCommon(head.stem + head.suffix)) return false;
  if (standsAsSchool(text, words[head.word]!, head)) return true;
  if (HIGH_SCHOOL.test(head.suffix)) return false;
  // 하늘정보대학과: the stem of a college has three letters or more, that of a department is a subject.
  if (
    head.suffix === '대학' &&
    head.stem.length >= 3 &&
    /^(?:[은이]|과[는도]?) /.test(text.slice(head.end, head.end + 3))
  )
    return true;
  if (head.suffix === '대학') return /^(?:\( (?:교수|총장|연구|학생|병원))/.test(text.slice(head.end, head.end + 4));
  // 한빛대 제12대 총장에, 한빛대는 … 총장으로
  if (
    head.stem.length > 1 &&
    /^(?: 제?\d+대 총장|[은는이가] [^.]{0,40}(?:총장|교수|학과|산학협력))/.test(text.slice(head.end, head.end + 60))
  )
    return true;
  // 한빛대를 졸업했다
  if (
    head.stem.length > 1 &&
    /^(?:를 (?:[^,.]{0,10} )?(?:졸업|중퇴|나[왔온와])|에 (?:[^,.]{0,8} )?(?:다니|입학|재학|합격|진학|편입|기부|기증|출강)|에서 (?:[^,.]{0,16} )?(?:전공|공부|석사|박사|학사|강의|수학)| (?:출신|졸업|재학|동문|캠퍼스|관계자|측(?=[은이])))/.test(
      text.slice(head.end, head.end + 24),
    )
  )
    return true;
  // 한빛대 식품공학과와
  if (/^ [가-힣]{2,8}(?:학과|학부|교실|대학원)(?![가-힣]{3})/.test(text.slice(head.end, head.end + 15))) return true;
  const behind = text.slice(head.end, head.end + 5);
  // 나래전자와 한빛대가, 나래전자, 한빛대는
  const before = words[head.word - 1];
  if (
    before &&
    head.stem.length > 1 &&
    /^[은는이가] /.test(behind) &&
    ((/[와과]$/.test(before.text) && known.has(before.end - 1)) ||
      (/^[,·∙ㆍ] ?$/.test(words[head.word]!.gap) && known.has(before.end)))
  )
    return true;
  return /^(?:[와과]| (?:교수|총장|연구|학생|병원|공대|의대|법대|산학|AI ?(?:연구|대학)|등)|[·,] ?[가-힣]{2,5}대|\()/.test(
    behind,
  );
}
