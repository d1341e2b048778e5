// What stands around a word in; whether that gives it away as a firm: whom goods come from, who was sold, who lost a tender.
import { isCountry, isTranscribed, PLACES } from './commonWords.ts';
import { isMunicipal } from './municipalities.ts';
import { readSuffix } from './suffixes.ts';

const QUARTER = /(?:구도심|원도심|읍내|시내|골목|공단|산단|단지|밸리|[가-힣]{2}(?:동|읍|면|리|시|군|구|항))$/;
/** `구미의`, `스웨덴의`, `구도심의`. */
export function isOfPlace(word: string): boolean {
  if (!word.endsWith('의')) return false;
  const stem = word.slice(0, -1);
  return stem.length > 1 && (PLACES.has(stem) || isMunicipal(stem) || QUARTER.test(stem));
}

/** Where things are taken from, and who makes them besides firms. */
export const NO_FIRM =
  /(?:[읍면동리길역항섬산봉강천숲밭논터곳점쪽안밖속위옆]|단지|공원|터미널|시장|장터|마을|지구|호수|공항|공장|창고|도서관|박물관|해안|바다|갯벌|들판|지역|지방|일대|반도|대륙|거리|골목|사이트|학교|자|꾼|장이|쟁이|민|들|농가|농부|어부|인부|학생|직원|주민|상인|장인|노인|명인|부부|자매|형제|가족|이웃|친구|할머니|할아버지|아버지|어머니|삼촌|나무|나라)$/;

const SUPPLIES =
  /^ (?:[가-힣]{2,5} ){0,2}(?:공급|납품|제작|생산|제조|판매|조립|가공|수출)[하한했]|^ (?:[가-힣]{2,5} ){0,2}(?:만든|만들|댄다|대[고는며] |대 ?준|맡[는았고]|찍어|짓는|지었|판다|팔[고았며] |쥐[고었] )/;
const FETCHED =
  '(?:가져[오온다와왔]|받아 ?[쓰썼쓴온오와왔]|사 ?[오온와왔]|사다 ?[쓰썼쓴]|들여[오온와왔]|떼[오어와 ]|공수[하한해]|조달[하한했받]|구입[하한했]|구매[하한했]|수입[하한했]|공급받)';
const FETCHES = new RegExp(`^ (?:[^,.]{0,20} )?${FETCHED}`, 'u');
/** `온뜰에서, 우유는 나래목장에서 가져온다`: the verb of what follows. */
const FETCHES_TOO = new RegExp(
  `^, [^,.]{1,20}(?:은|는|을|를) [^,.]{2,20}에서(?:, [^,.]{1,20}(?:은|는|을|를) [^,.]{2,20}에서)? (?:[^,.]{0,14} )?${FETCHED}`,
  'u',
);
const BOUGHT = /^ (?:[^,.]{0,12} )?(?:인수[하한했해]|흡수합병|합병[하한했해]|사들[이인였여])/;
const IS_BOUGHT = /^ [^.]{0,44}에 (?:인수|합병|흡수합병|흡수|편입)[됐되돼된]/;
const SOLD = /^(?:인수|합병|편입|흡수합병)된$/;
const CHANGED_HANDS = /^(?:팔린|넘어간|매각된|안긴)$/;
const LOST =
  /(?:입찰|수주전|인수전|경쟁입찰|응찰|수의계약)에(?:서|선)?(?: [가-힣]{2,8}(?:에|에게|에 이어))? (?:밀린|탈락한|떨어진|진|이긴|빠진|참여한|나선|뛰어든|참가한|응한|승리한)$/;
const SUED =
  /^ [^.]{0,44}(?:가처분|이의신청|이의를 제기|회생(?:절차)?를? ?(?:개시를 )?신청|파산을 신청|항소[했하한]|소송을 [내냈제])/;
const CLEFT =
  /(?:만드는|만든|대는|댄|납품하는|공급하는|생산하는|맡은|맡는|짓는|지은|파는|제조하는|설계한|시공한|개발한|들여온) (?:건|것은|쪽은|데는|회사는|업체는|곳은) (?:(?:[가-힣]{2,6} )?([가-힣]{2,6}의) )?$/;
/** Farms, shops and makers by their end. */
const SHOP = /[가-힣]{2}(?:염전|지함|농원|목장|공방|상회|양조|방앗간|제면|주철|레일|정미소|한과|도예)$/;
/** `부산의 나래브루잉과 소송 중이다`. */
const DEALS_WITH = /^ [^.]{0,24}(?:소송|협약|계약|제휴|손잡|합작|거래를|경쟁[하했한을])/;
const COPULA = /^(?:이?다|이었다|였다|이며|이고)$/;

export interface Stand {
  noun: string;
  particle: string;
  /** Sentence, and where the word stands in it. */
  text: string;
  start: number;
  end: number;
  /** The word before it, if nothing but a blank stands between. */
  before: string | undefined;
  isBusiness: boolean;
}

/** Whether the sentence gives a word away that is no everyday noun and no person's name. */
export function isGivenAway({ noun, particle, text, start, end, before, isBusiness }: Stand): boolean {
  const isActing = /^[은는이가]$/.test(particle);
  if (noun.length < 3 || !particle || !(isBusiness || isActing)) return false;
  const behind = text.slice(end, end + 64);
  const suffix = readSuffix(noun);
  const isShaped = (suffix !== undefined && suffix.at > 1) || SHOP.test(noun);
  const isFirmlike = isShaped || isTranscribed(noun);
  if (!isShaped && NO_FIRM.test(noun)) return false;
  // 솔페이는 지난해 나래카드에 인수됐다
  if (isActing && IS_BOUGHT.test(behind)) return true;
  const isAt = before !== undefined && isOfPlace(before);
  // 입찰에서 밀린 달보드레는 가처분을 신청했다
  if (isActing && SUED.test(behind) && LOST.test(text.slice(Math.max(0, start - 28), start - 1))) return true;
  if (!isBusiness) return false;
  if (/^[이가은는도]$/.test(particle)) {
    if (isAt && SUPPLIES.test(behind)) return true;
    if (isFirmlike && SUED.test(behind)) return true;
  }
  if (isAt && /^[와과]$/.test(particle) && DEALS_WITH.test(behind)) return true;
  if (isAt && /^(?:[을를]|까지|도|마저|까지도)$/.test(particle) && BOUGHT.test(behind)) return true;
  if (
    /^에서(?:는|도)?$/.test(particle) &&
    (isAt || isFirmlike || isCountry(before ?? '') || /조합$/.test(before ?? '')) &&
    (FETCHES.test(behind) || FETCHES_TOO.test(behind))
  )
    return true;
  // 로셀에 팔린 나래농원에서
  if (before !== undefined && SOLD.test(before)) return true;
  if (before !== undefined && CHANGED_HANDS.test(before) && isShaped) return true;
  if (COPULA.test(particle)) {
    const cleft = CLEFT.exec(text.slice(Math.max(0, start - 40), start));
    if (cleft) return cleft[1] !== undefined ? isOfPlace(cleft[1]) || isCountry(cleft[1]) : isFirmlike;
  }
  return false;
}
