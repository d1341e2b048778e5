// A quantity that no named metric takes in; its reading as `count`, with the unit as the article names it, or undefined.
import { metric } from '../../../catalog/metrics/index.ts';
import { unit as unitOf } from '../../../catalog/units.ts';
import { remembered } from '../../remembered.ts';
import type { QuantityMention, ReadSentence } from '../../types.ts';
import { isCountedBefore } from './aside.ts';
import type { FigureContext } from './context.ts';
import type { CountedNoun } from './countedNoun.ts';
import type { Stems } from './cues.ts';
import { hasLeft, isChange, type MetricReading } from './metric.ts';
import { isOfferPrice } from './offer.ts';
import { CHANGED } from './tense.ts';

const COUNT = metric('count')!;
/** Units that keep their id; of the rest the counter stands as it is written. */
const KEPT = new Set(['money', 'area', 'ratio', 'length', 'weight', 'energy', 'data']);

const isIdiom = ({ before, after }: CountedNoun, counter: string): boolean =>
  COUNT.blockers.some((word) => before.includes(word) || after.includes(word) || counter.includes(word));

/** `후보물질은 모두 7개로`: a sum is told, however small. */
const IN_ALL = /^(?:모두|총) /u;
/** `국내 4곳, 해외 6곳에 물류센터를 두고 있다`: in so many places somebody has it. */
const PLACED =
  /^(?:(?:,|[과와]| 및) ?[가-힣A-Z]{1,8} \d[\d,]*여? ?(?:곳|개소|개국))*에 (?:[가-힣A-Za-z·]{1,10} ){0,3}[가-힣A-Za-z·]{2,12}(?:을|를) (?:[가-힣]{1,6} ){0,2}(?:두고|둔|두었|뒀|둘|운영|보유|갖추|갖춘|갖췄|갖고|가동|거느|확보|열었|열고|연다|세우|세웠|세운|설치|구축|개설|내[고며]|냈|깔[았고])/u;
const isPlaced = (counter: string, text: string, end: number): boolean =>
  /^(?:곳|개소|개국)$/u.test(counter) && PLACED.test(text.slice(end, end + 96));

/** Whether a count can be read in a sentence that has these stems; a bare noun tells one only beside a name. */
export function mayCount(quantity: QuantityMention, sentence: ReadSentence, stems: Stems): boolean {
  const { unit, value = 0, counter, extent } = quantity;
  const { text, organizations, people } = sentence;
  const kind = unit === undefined ? undefined : unitOf(unit)?.kind;
  const at = extent.start - sentence.start;
  const end = extent.end - sentence.start;
  const behindIt = text.slice(end, end + 40);
  if (kind === 'money')
    return (
      stems.tellCount ||
      isSumBefore(text.slice(Math.max(0, at - 64), at), behindIt) ||
      SUM_BEHIND.test(behindIt) ||
      EARNED.test(behindIt) ||
      isOfferPrice(sentence, quantity) ||
      isRanked(sentence, at) ||
      isOrder(text.slice(Math.max(0, at - 24), at), behindIt)
    );
  if (isHeldTimes(counter, value, text, end, at)) return true;
  if (kind === 'time' || kind === 'ratio' || (isNoThing(counter) && !/^[기점면]$/u.test(counter))) return false;
  if (kind === 'energy' && isOutput(text, end, at)) return true;
  if (stems.tellCount) return true;
  if (kind === 'length') return LENGTH_OF.test(text.slice(Math.max(0, at - 16), at));
  if (value < FEW)
    return (
      value > 1 &&
      (isSelected(counter, behindIt) ||
        isPlaced(counter, text, end) ||
        (isVehicle(counter) && TRADE.test(behindIt)) ||
        (IN_ALL.test(text.slice(at, end)) && isCountedTopic(text, end, at)) ||
        /^(?:에서|으로|로) /u.test(behindIt) ||
        ((isThing(counter, kind) || PLACES.test(behindIt)) && tellsHad(text, end)) ||
        COMES_IN.test(behindIt))
    );
  // `80만TEU에서 150만TEU로`
  if (/^에서 (?:[가-힣\d]{1,5} ){0,2}\d/u.test(behindIt)) return true;
  return organizations.length > 0 || people.length > 0 || isHad(text, end, at);
}

/** What a sum is, by the end of its noun: `위약금`, `임차료`, `도급액`, `몸값`. */
const SUM =
  '(?:[가-힣](?<![지황])금|[가-힣](?<![용혈수원])액|[가-힣](?<![자재원의완연사도])료|[가-힣](?<![추강시약기대])세|(?:사|국|융|사모|공모)채|[가-힣](?<![준정장설소대겸경수낭])비|비용|(?:인수|매각|낙찰|감정|입찰|매입|매매|소송)가[액격]?|실적|본드|자(?:기자)?본(?:총계)?|수입|수익|손실|이익|이득|자산|부채|재원|빚|채권|채무|몸값|연봉|급여|가치|밸류에이션|밸류|수탁고|여신|수신|예금|보증금|잔고|로열티|마일스톤|부가가치|현상금|(?:사업|발주|공사|거래|입찰|프로젝트) ?규모)';
const SUM_BEFORE = new RegExp(`${SUM}(?:(?:으로는|은|는|이|가|도|만|으로|로|의)? (?:[^.]|\\.(?=\\d)){0,24}|\\()$`, 'u');
/** `이자이익은 지난해 같은 기간보다 9.1% 증가한 690억원`: the change stands between. */
const SUM_CHANGED = new RegExp(`${SUM}[은는이가] (?:[^.]|\\.(?=\\d)){0,48}$`, 'u');
/** `상반기에 248억원을 달성했다`: what is made, whatever was said before. */
const EARNED =
  /^(?:을|를) (?:각각 |모두 |다시 )?(?:달성|기록했|기록한|기록하|거두|거뒀|거둔|내다[본보봤]|바라[본보봤]|목표로|기대[하한했]|예상[하한했]|전망[하한했])/u;
/** `부채를 1조원에서 8000억원으로 줄였다`: a level that a sum is brought to. */
const SUM_LEVELED = new RegExp(`${SUM}(?:을|를) [^.]{0,24}$`, 'u');
const isSumBefore = (before: string, behindIt: string): boolean =>
  SUM_BEFORE.test(before.slice(-32)) ||
  (CHANGED.test(before.slice(-12)) && SUM_CHANGED.test(before)) ||
  (/^(?:에서|으로|까지) /u.test(behindIt) && SUM_LEVELED.test(before.slice(-32)));
const SUM_BEHIND = new RegExp(
  `^(?:의| ?규모의| ?상당의|에 이르는|에 달하는|대의|짜리)? (?:[가-힣]{2,5} ){0,2}[가-힣]{0,5}${SUM}(?:은|는|이|가|을|를|도|만|으로|로|의|과|와|,| |$)`,
  'u',
);
/** `가람건설(8조3000억원)이 3위를 차지했다`, `이어 나래항공 2700억원 순이었다`: what a name is ranked by. */
const isRanked = ({ text, start, organizations }: ReadSentence, at: number): boolean =>
  RANKING.test(text) &&
  organizations.some(
    (o) => o.end - start < at && at - (o.end - start) < 4 && BESIDE_NAME.test(text.slice(o.end - start, at)),
  );
const RANKING = /\d위|순(?:이|으로)|뒤를 이[었으]|가장 (?:많[았고으]|컸|높[았고])/u;
const BESIDE_NAME = /^[’'”"]?(?:\(|(?:은|는|이|가)? )$/u;
/** `이 공사는 총 3억달러 규모로`: what has been ordered, by its size. */
const isOrder = (before: string, behindIt: string): boolean => ORDER.test(before) && IN_SIZE.test(behindIt);
const ORDER = /(?:공사|프로젝트|계약)(?:은|는) (?:약 |총 |모두 )*$/u;
const IN_SIZE = /^ ?(?:규모|상당)(?:로|다|이다|이며|이고)[ ,.]/u;
/** What one has, makes, sells or runs. */
const HAD =
  /^(?:[을를도만]|(?:의| 규모의?) [^,.\d]{1,14}[을를]| [가-힣]{2,8}[을를]) (?:[^,.\d]{1,12} )?(?:보유|운영|운용|갖추|갖춘|갖췄|두고|둔 |두었|뒀|굴리|가동|확보|거느|판매|팔[았고아린려]|판 |판다|생산|만들|만든|찍어|공급|납품|설치|배치|도입|투입|수출|개설|개관|개원|개소|개장|오픈|설립|신설|증설|신축|개점|개통|관리|소장|전시|출시|선보|(?:연다|여는|열기로|열 (?:계획|예정|방침)|열겠|세우|세울|지을|짓[고는겠])|제작|방영|배포|임대|임차|빌려|빌린|키우|키운|기르|재배|사육|심[었고은]|짓[고는]|지었|지은|세웠|세운|유치|처리|저장|보관|수용|실어|운송|배송|정제|수매|나르|출고|인도|건조|수주|발주|주문|등록|출원|취득|게재|구축|조성|건설|건립|취항|운항|띄우|띄웠|띄워|채워|심어|내려|실어|갖춰|꾸려|꾸렸|썼|쓴[ 다]|쓰는|돌려|돌린|모았|모은|모으|끌어|돌파|기록|들여|들이|들인|들어온|사들|지원|보육|육성|발굴|선정|배출|운행|정리|폐점|철수|교체|증차|감차|개발|제조|찍[었는]|번역|수리|점검|순찰|정비|방문|관람|이용|매입|구입|구매|내놓|냈|제공|수확|거둬|채취|나눠|기부|기증|다루|다룬|취급|진열|늘렸|늘린|늘리|줄였|줄인|열었|열고|확충|추가|더해|더한|더하|보태|찾았|연결|잇는|관할|대여|방류|분양|입점시|맡고|맡아|따냈|진료|치료|달성)/u;
/** `6개 운영사를 선정했다`, `3개사가 최종 선정됐다`: few who are chosen are told too. */
const isSelected = (counter: string, behind: string): boolean =>
  /^(?:개|곳|팀|개사|개교|개 ?[가-힣]{2,4})$/u.test(counter) && SELECTED.test(behind);
const SELECTED =
  /^(?: ?[가-힣A-Z·]{2,10}(?:\([^()]{1,12}\))?){0,2}(?:[을를](?: [가-힣]{2,4}){0,2} (?:선정|선발|모집|공모|뽑[았은는기아])|[이가](?: [^,.\d을를]{2,16})? (?:선정|선발)(?:됐|되|돼|된))/u;
const COUNTED_TOPIC =
  /[가-힣]{2}(?: 수)?(?:은|는|이|가|도|만) (?:(?:전국|전 세계|국내|해외|모두|총|현재|약|지난해|올해|지난달|이달|말|초|기준|누적|각각|무려|이미|어느새|벌써|연간|하루|하루 평균|월평균|\d{1,4}년|\d{1,2}월|(?:같은|이) 기간|(?:\d{1,2}|한|두|세)(?:년|개월|달|해) ?(?:새|만에|사이)|(?:연말|내년|\d{4}년)까지) )*(?:\d[\d,.만천]*여?[가-힣]{1,2}에서 (?:[가-힣\d]{1,5} ){0,2})?$/u;
const COUNTED_SO =
  /^(?:이다|, |다[.”"’ ]|다$|이었|였|이며|이고|으로[ ,]|로[ ,]|에 (?:이르|이른|달하|달한|달했|불과|그쳤|육박)|(?:이|가) (?:됐|된다|되며|되고|넘)|(?:을|를) (?:넘|웃돌|기록|돌파)|까지 (?:늘|줄))/u;
/** `이 가운데 120명은`: it names nothing. */
const NO_NAME = /^(?:가운데|모두|나머지|추가로|합쳐|이들|동안)$/u;
/** Counters of things of which few are worth telling. */
const isThing = (counter: string, kind?: string): boolean =>
  /[대척편종권점곳]$|^개소$/u.test(counter) || (kind !== undefined && BULK.has(kind));
/** `5개 캠퍼스를 개관한다`: of places few are worth telling too. */
const PLACES =
  /^(?:의)? ?[가-힣A-Za-z&]{0,8}(?:캠퍼스|센터|공장|연구소|지점|사업장|해외법인|현지법인|호텔|병원|학교|매장)(?:을|를|이|가|은|는|도) /u;
const BULK = new Set(['weight', 'energy', 'data']);
/** `총연장 12㎞`. */
const LENGTH_OF = /(?:총연장|연장|총길이|길이|구간|거리|둘레)(?:은|는|이|가)? (?:약 |총 |모두 )*$/u;
/** `화물차 20대와 로봇 10대를 들였다`: the numbers of a list are told of together. */
const MORE =
  /^(?:의)?(?: ?[가-힣A-Za-z]{1,8}){0,2}(?:[와과]|,) ?(?:[가-힣A-Za-z]{1,8}(?<!에) ){0,2}\d[\d,]*[만천]?여? ?(?:개사|개소|[곳개팀명대건척종편점])/u;
const tellsHad = (text: string, end: number): boolean =>
  HAD.test(
    text
      .slice(end, end + 80)
      .replace(MORE, '')
      .slice(0, 40),
  );
/** `320건의 수출 상담이 이뤄졌다`. */
const TOOK_PLACE =
  /^의 (?:[가-힣]{1,8} ){0,2}[가-힣]{1,8}[이가] (?:[^ ,.\d]{1,8} ){0,2}(?:진행[됐되돼]|이뤄[졌지]|이루어|성사|체결[됐되돼]|접수[됐되돼]|오갔|열렸)/u;
/** `수술실 8개가 들어선다`, `실험실 5곳이 마련된다`: what a place gets. */
const COMES_IN =
  /^[이가] (?:[^ ,.]{1,8} ){0,2}(?:들어서|들어선|들어섰|들어설|마련[되된됐될]|생기|생긴|생겼|생길|갖춰|조성[되된됐될]|설치[되된됐될]|배치[되된됐될]|구축[되된됐될]|신설[되된됐될]|증설[되된됐될]|투입[되된됐될]|도입[되된됐될]|문을 [여연열]|운영[되된됐될]|가동[되된됐될]|나온다|나오[고며는]|나왔|생산[되된됐]|출하[되된됐]|수확[되된됐]|만들어[지진졌]|팔[리린렸려])/u;
/** `청약에 2만1000명이 몰렸다`: who wants what somebody offers. */
const CAME_TO =
  /^ ?(?:[^ ,.]{1,8} ){0,2}(?:몰[려렸린리]|내려받|다운로드|가입[했하한]|이용[했하한]|구독|사용[했하한]|다녀[가간갔]|찾[았은]|방문[했하한]|관람[했하한])/u;
/** Whether the number is told of what somebody has or of what has just been named. */
const isHad = (text: string, end: number, at: number): boolean =>
  tellsHad(text, end) ||
  COMES_IN.test(text.slice(end, end + 40)) ||
  ROOM_FOR.test(text.slice(end, end + 40)) ||
  isObject(text, end, at) ||
  isCountedTopic(text, end, at);
/** `화물차 470대가 동시에 짐을 부릴 수 있는`: what there is room for. */
const ROOM_FOR =
  /^[이가] (?:(?:동시에|한꺼번에|한 ?번에) (?:[^,.]{1,16} )?[^ ,.]{1,6}|(?:근무|상주|거주|숙박|일)할) 수 있/u;
/** `연평균 21조원이 넘는 금액이다`: of the sum told before. */
export const SAYS_AGAIN =
  /^(?:연평균|연간|한 ?해|해마다|매년|하루|월) ?(?:약 |평균 )?\d[^ ]{1,12}(?:이|가|을|를|에) (?:넘는|웃도는|달하는|이르는|육박하는) (?:금액|규모|액수|수준)(?:이다|다)/u;
const TRIED_ON = /^을 대상으로 (?:[^ ,.]{1,8} ){0,2}[가-힣]{0,4}(?:임상|실증)/u;
const isCountedTopic = (text: string, end: number, at: number): boolean =>
  (COUNTED_SO.test(
    text
      .slice(end, end + 64)
      .replace(/^\([^()]{1,48}\)/u, '')
      .slice(0, 10),
  ) ||
    /(?:을|를) ?(?:넘|웃)[가-힣]+$/u.test(text.slice(at, end))) &&
  COUNTED_TOPIC.test(text.slice(Math.max(0, at - 48), at));

/** The unit of a count: `KRW`, `%p`, or the counter as written (`개`, `곳`, `명`, `대`). */
export function unitOfCount({ quantity }: FigureContext): string | undefined {
  const known = quantity.unit === undefined ? undefined : unitOf(quantity.unit);
  if (known && KEPT.has(known.kind)) return known.id;
  const counter = quantity.counter.replace(/^[십백천만억조]*여?\s?/u, '').trim();
  if (isUsers(quantity)) return '명';
  // `13개 기업`
  if (counter.startsWith('개 ')) return '개';
  return counter || quantity.unit;
}

/** `300만 이용자`: persons counted by what they are. */
export const isUsers = ({ unit, counter }: Pick<QuantityMention, 'unit' | 'counter'>): boolean =>
  unit === 'person' && /(?:회원|[입용독]자|유저)$/u.test(counter);

/** The cue of a count whose noun is none that the catalogue names; below ten such a number is mostly a turn of phrase. */
export const ANY_NOUN = 'counted-noun';
const FEW = 10;
/** Below this a sum is what one thing costs. */
const PRICE = 100_000;

const TRADES =
  '(?:수주|도입|들여오|들여온|공급|납품|인도|구매|구입|매입|주문|발주|판매|수출|건조|생산|따내|따냈|따낸|따낼|띄우|띄운|띄울|쏘아|발사|빌리|빌려|빌린|임차)';
const TRADED = new RegExp(`^ ?[^,.]{0,10}${TRADES}`, 'u');
const TRADING = new RegExp(`^${TRADES}`, 'u');
const TRADE = new RegExp(TRADES, 'u');
const isVehicle = (counter: string): boolean => /^[척대기량]$/u.test(counter);
/** `설비 6기를 내년 9월까지 납품한다`, `이라크에 4대, 태국에 3대를 수출했다`: the object of such a verb, or one before it of as many kinds. */
function isTraded(context: FigureContext): boolean {
  const { noun, quantity, sentence } = context;
  if (noun.before && noun.particle === '을' && context.follows(TRADED)) return true;
  const { clause } = context;
  if (!clause || !TRADING.test(clause.predicate.text)) return false;
  const last = clause.quantities.findLast((q) => q.unit === quantity.unit && q.counter === quantity.counter);
  return (
    last !== undefined &&
    (last === quantity || ONE_OF.test(sentence.text.slice(quantity.extent.end - sentence.start))) &&
    /^[을를] /u.test(sentence.text.slice(last.extent.end - sentence.start))
  );
}
const ONE_OF = /^(?:, |[와과] )/u;
/** `운반선 4척에 대한 건조 계약`. */
const CONTRACTED = /^(?:에 대한|의)? (?:[가-힣]{2} )?(?:신조|건조|수주|공급|납품|구매|도입|제작|인도) ?계약/u;
const SHARES_OF = /%\((?:보통주 |우선주 )?(?:약 )?$/u;
/** `창업 사업 추진(17개사 수료)`. */
const BRACKETED_DEED =
  /^(?: [가-힣]{1,6})? ?(?:수료|참여|참가|협약|선정|지원|입주|졸업|체결|배출|유치|등록|출원|선발|창업)\)/u;
const STOCK = /공모|신주|구주|보통주|우선주|자사주|자기주식|주식|발행|매입|취득|처분|매각|소각|배정|모집/u;
const NAMES_THING = /^(?:실|석|좌석|병상|가구|세대|객실|필지)$/u;
const WAS = /^(?:이던|이었던|였던) (?:[^ ,.]{2,12}의 )?[가-힣]{2,8}(?: 수)?(?:은|는|이|가|을|를) /u;
/** `정비소를 18곳 세운다`, `물류센터를 30곳으로 늘렸다`: the object right before the number is what is counted. */
const OBJECT =
  /[가-힣A-Z]{2}(?:을|를|도) (?:(?:전국|국내|해외|모두|총|약|새로|추가로|올해|내년|연내|각각|서울|더|기존|현재|(?:같은|이) 기간|(?:\d{1,2}|한|두|세)(?:년|개월|달|해) ?(?:새|만에|사이)|(?:연말|내년|\d{4}년)까지) )*$/u;
const DONE_WITH =
  /^(?:(?:으로|로|까지) (?:더 )?(?:늘|줄|확대|확충|키|축소)| (?:더 |추가로 |새로 )?(?:늘|줄|열[었어겠기]|연다|연 |닫|세[우웠운울]|짓|지[었을]|내놓|냈|낸|들여|들이|갖추|갖췄|두고|뒀|둔|만들|만든|팔|심|키[우웠운울]|(?:보유|운영|확보|생산|공급|판매|설치|개설|출점|폐점|폐쇄|체결|수주|도입|건설|건립|개발|출시|구축|조성|매각|인수)(?:하|했|한|할|해|중)))/u;
const isObject = (text: string, end: number, at: number): boolean =>
  OBJECT.test(text.slice(Math.max(0, at - 40), at)) && DONE_WITH.test(text.slice(end, end + 12));
const behind = ({ sentence, quantity }: FigureContext, reach = 8): string =>
  sentence.text.slice(quantity.extent.end - sentence.start, quantity.extent.end - sentence.start + reach);
/** Counters of no thing: turns, ranks, ways. */
const NO_THING =
  /^(?:상|인치|cm|mm|nm|m|kg|g|mg|가지|차례|번|번째|회|차|위|등|점|살|세|층|호|시|분|초|대째|곳곳|사단|연대|군단|대대|공구|지구|호선|번지|자리|차관|기|단|골|학년|마디|걸음|쪽|면|권역|단계|축|라운드|경기|이닝|쿼터|마리 토끼)$/u;
const isNoThing = remembered((counter) => NO_THING.test(counter));

/** `위성 12기`, `터빈 36기`: built things; `1기 교육생` is a turn. */
const MACHINE =
  /(?:위성|터빈|고로|원전|원자로|발전기|충전기|구조물|크레인|탱크|설비|보일러|승강기|엘리베이터|변압기|풍력기|전철기|기관차|드론|무인기|헬기|전투기|항공기|여객기|화물기|로켓|미사일|급속충전기|완속충전기|자판기)(?: 수)?$/u;
const isMachine = ({ noun: { before, after }, sentence, at }: FigureContext, counter: string): boolean => {
  const words = before || after || SAID.exec(sentence.text.slice(Math.max(0, at - 32), at))?.[1] || '';
  return (
    (counter === '기' && MACHINE.test(words)) ||
    (counter === '점' && EXHIBIT.test(words)) ||
    (counter === '면' && words.includes('주차'))
  );
};
/** `설명회를 20회 열었다`, `20회의 포럼을 개최했다`: how often something was held. */
const isHeldTimes = (counter: string, value: number, text: string, end: number, at: number): boolean =>
  counter === '회' &&
  value > 1 &&
  ((/[가-힣]{2}(?:을|를) (?:모두 |총 |약 |매년 |연간 |지금까지 |올해 |지난해 )*$/u.test(
    text.slice(Math.max(0, at - 24), at),
  ) &&
    HELD.test(text.slice(end, end + 20))) ||
    HELD_OF.test(text.slice(end, end + 40)));
const HELD_VERB =
  '(?:열었|열며|열고|열어|연다|연 |열기로|열 |개최|진행|운영|실시|개설|마련|주최|시행|수행|거행|공연|방문|가졌|갖기로|가진)';
const HELD = new RegExp(`^(?:씩|에 걸쳐)? ?(?:이상 |가량 )?${HELD_VERB}`, 'u');
const HELD_OF = new RegExp(
  `^(?:의|에 걸친) (?:[^ ,.\\d]{1,10} ){0,3}?[^ ,.\\d]{1,10}[을를이가] (?:[^ ,.]{1,8} ){0,2}?(?:${HELD_VERB}|열렸|이뤄졌)`,
  'u',
);

/** `6㎿급 설비`, `나래태양광(3.4㎿)`: what a plant can make. */
const isOutput = (text: string, end: number, at: number): boolean =>
  PLANT_BEHIND.test(text.slice(end, end + 24)) ||
  (text[at - 1] === '(' && /^[),]/u.test(text.slice(end)) && PLANT_BEFORE.test(text.slice(Math.max(0, at - 14), at)));
const PLANT = '(?:발전|태양광|풍력|연료전지|수소|원전|원자력|화력|수력|조력|열병합|솔라|에너지|전력|ESS)';
const PLANT_BEHIND = new RegExp(
  `^ ?(?:급|규모)(?:의)? (?:[가-힣]{1,8} )?[가-힣]{0,8}(?:${PLANT}|단지|데이터센터|설비|공장)`,
  'u',
);
const PLANT_BEFORE = new RegExp(`${PLANT}[가-힣]{0,6}['’]?\\($`, 'u');

/** The clause's topic is a thing, no name. */
function isTopicThing({ sentence, at }: FigureContext): boolean {
  const match = THING_TOPIC.exec(sentence.text.slice(Math.max(0, at - 40), at));
  if (!match) return false;
  const end = at - match[0].length + match[1]!.length;
  return ![...sentence.organizations, ...sentence.people].some(
    (o) => o.end - sentence.start >= end - 1 && o.start - sentence.start < end,
  );
}
const THING_TOPIC = /(?<![가-힣])([가-힣]{2,8})(?:은|는) (?:[가-힣\d]{1,8} ){0,5}$/u;
/** The word said last before the number as topic, subject or object, maybe with the level before. */
const SAID =
  /([가-힣]{2,8}(?: 수)?)(?:은|는|이|가|을|를) (?:(?:모두|총|약|현재|지난해|올해) )*(?:\d[\d,.만천]*여?[가-힣]에서 (?:[가-힣\d]{1,5} ){0,2})?$/u;
/** `유물 1만2000점`; `평점 4점` is a mark. */
const EXHIBIT =
  /(?:유물|작품|전시물|전시품|소장품|미술품|문화재|표본|자료|그림|조각|회화|사진|가구|도자기|의류|제품|상품)(?: 수)?(?:은|는|이|가|을|를)?$/u;

/** `물류센터를 7곳에서 12곳으로 늘린다`: both levels of what has just been named. */
function isLevelPair(context: FigureContext): boolean {
  if (context.isFormerLevel) return /[은는이가을를도] /u.test(context.lead);
  const { particle } = context.noun;
  return (particle === '으로' || particle === '까지') && context.levelBefore !== undefined;
}

const cueIn = (lead: string, rest: string, cues: readonly string[]): string | undefined =>
  cues.find((word) => lead.includes(word) || rest.includes(word));

/** Whether it can stand in the clause: no clause need be read where it stands in no text around the number. */
const isAround = ({ sentence, at, noun }: FigureContext, cues: readonly string[], reach: number): boolean =>
  cueIn(sentence.text.slice(Math.max(0, at - reach), at), noun.rest.slice(0, 16), cues) !== undefined;

/**
 * What is counted must be named beside the number, or for money in the clause: a number that nothing names says too
 * little of anybody. Lengths of time are never counts, nor is how much something changed.
 */
export function readCount(context: FigureContext): MetricReading | undefined {
  const { quantity, noun, stems } = context;
  const kind = quantity.unit === undefined ? undefined : unitOf(quantity.unit)?.kind;
  if (kind === 'time' || kind === 'ratio' || isChange(context)) return undefined;
  const value = quantity.value ?? 0;
  const counter = unitOfCount(context) ?? '';
  const { sentence, at } = context;
  const end = quantity.extent.end - sentence.start;
  if (isHeldTimes(counter, value, sentence.text, end, at)) return { metric: COUNT, cue: 'times', score: 4 };
  if (
    (isNoThing(counter) && !isMachine(context, counter) && !(counter === '기' && isTraded(context))) ||
    (stems.tellIdiom && isIdiom(noun, counter))
  )
    return undefined;
  if (kind === 'money' && isOfferPrice(context.sentence, quantity)) return { metric: COUNT, cue: 'offer', score: 4 };
  if (kind === 'money' && value < PRICE) return undefined;
  const cues = stems.tellCount ? COUNT.cues.filter((word) => stems.has(word)) : [];
  // `920병상을 운영한다`: the counter itself names what is counted.
  if (value >= FEW && hasLeft(context)) return { metric: COUNT, cue: 'left', score: 4 };
  const near = cues.find(
    (cue) => noun.before.includes(cue) || noun.after.includes(cue) || (counter === cue && value >= FEW),
  );
  // `154명의 신규 고용`: jobs
  if (value >= FEW && counter === '명' && /고용/u.test(noun.after)) return { metric: COUNT, cue: '고용', score: 4 };
  if (near && value >= (counter === '명' ? FEW : 2)) return { metric: COUNT, cue: near, score: 4 };
  const isLevel = (noun.particle === '에서' || noun.particle === '으로') && /^[곳개명대척]$/u.test(counter);
  if (cues.length && (kind === 'money' || value >= (isLevel ? 2 : FEW))) {
    // `매장 수가 지난해 6월 30곳에서 올해 5월 72곳으로`: the noun stands before both levels.
    const reach = CHANGED.test(context.sentence.text.slice(Math.max(0, context.at - 12), context.at))
      ? 64
      : noun.particle === '으로' || noun.particle === '까지'
        ? 48
        : 24;
    const cue = isAround(context, cues, reach) && cueIn(context.lead.slice(-reach), context.rest.slice(0, 16), cues);
    if (cue) return { metric: COUNT, cue, score: 1 };
  }
  if (value >= 2 && isSelected(quantity.counter, behind(context, 48)))
    return { metric: COUNT, cue: 'selected', score: 1 };
  if (value >= 2 && isPlaced(counter, sentence.text, end)) return { metric: COUNT, cue: 'placed', score: 1 };
  // `공채에 1만2000명이 몰렸다`
  if (value >= FEW && counter === '명' && noun.particle === '이' && context.follows(CAME_TO))
    return { metric: COUNT, cue: 'came', score: 1 };
  // `운반선 3척을 수주했다`: few of what is ordered, sold or brought in.
  if (value >= 2 && isVehicle(counter) && (isTraded(context) || CONTRACTED.test(behind(context, 16))))
    return { metric: COUNT, cue: 'traded', score: 1 };
  if (value > 1 && sentence.text[at - 1] === '(' && BRACKETED_DEED.test(sentence.text.slice(end, end + 16)))
    return { metric: COUNT, cue: 'bracket', score: 4 };
  if (kind === 'energy' && isOutput(sentence.text, end, at)) return { metric: COUNT, cue: 'output', score: 4 };
  // `총 130만주를 공모한다`
  if (counter === '주' && value >= 1000 && STOCK.test(sentence.text.slice(Math.max(0, at - 24), end + 24)))
    return { metric: COUNT, cue: 'shares', score: 1 };
  // `지분 57%(4467만주)를`: the share told in shares
  if (
    counter === '주' &&
    value >= 100 &&
    SHARES_OF.test(context.sentence.text.slice(Math.max(0, context.at - 12), context.at))
  )
    return { metric: COUNT, cue: 'shares', score: 1 };
  // `하루 85만 상자를 처리한다`: the counter itself names them
  if (value >= 1000 && counter.length > 1 && kind === undefined && tellsHad(sentence.text, end))
    return { metric: COUNT, cue: 'had', score: 1 };
  // `120명을 대상으로 임상 2상에 들어간다`
  if (value >= FEW && counter === '명' && TRIED_ON.test(behind(context, 32)))
    return { metric: COUNT, cue: 'trial', score: 1 };
  if (value >= FEW && ROOM_FOR.test(behind(context, 40))) return { metric: COUNT, cue: 'room', score: 1 };
  // `600석을 갖췄다`, `300만 이용자를 확보했다`: the counter names what there is.
  if (value >= FEW && (NAMES_THING.test(counter) || isUsers(quantity)))
    return { metric: COUNT, cue: counter, score: 1 };
  // `410곳이던 대리점은`
  if (value >= 2 && WAS.test(behind(context, 24))) return { metric: COUNT, cue: 'level', score: 1 };
  if (kind !== 'money' && value >= 2 && isLevelPair(context)) return { metric: COUNT, cue: 'level', score: 1 };
  if (kind === 'length' && LENGTH_OF.test(sentence.text.slice(Math.max(0, at - 16), at)))
    return { metric: COUNT, cue: 'length', score: 1 };
  if (kind === 'money') {
    const behindIt = sentence.text.slice(end, end + 20);
    const isSum =
      isSumBefore(context.lead.slice(-64), behindIt) ||
      SUM_BEHIND.test(behindIt) ||
      EARNED.test(behindIt) ||
      isRanked(sentence, at) ||
      isOrder(sentence.text.slice(Math.max(0, at - 24), at), behindIt);
    return isSum && !SAYS_AGAIN.test(sentence.text) ? { metric: COUNT, cue: 'sum', score: 1 } : undefined;
  }
  // `물류센터는 모두 12곳이다`: the topic right before the number is what is counted.
  if (value >= (IN_ALL.test(sentence.text.slice(at, end)) ? 2 : FEW) && isCountedTopic(sentence.text, end, at))
    return { metric: COUNT, cue: 'topic', score: 1 };
  if (value >= (/^(?:곳|개소)$/u.test(counter) ? 2 : FEW) && counter !== '명' && isObject(sentence.text, end, at))
    return { metric: COUNT, cue: 'object', score: 1 };
  // `매장은 올해만 30곳이 늘어 240곳이 됐다`, `전기버스는 서울에서 120대가 달린다`: the topic of the clause is counted.
  if (value >= FEW && !noun.before && !noun.after && noun.particle === '이' && isTopicThing(context))
    return { metric: COUNT, cue: 'topic', score: 1 };
  if (
    value >=
      ((noun.before && isThing(counter)) || (kind && BULK.has(kind)) || PLACES.test(sentence.text.slice(end, end + 40))
        ? 1.1
        : FEW) &&
    (tellsHad(sentence.text, end) || TOOK_PLACE.test(sentence.text.slice(end, end + 80))) &&
    /[가-힣A-Za-z]{2}/u.test(noun.before || noun.after)
  )
    return { metric: COUNT, cue: 'had', score: 1 };
  if (
    noun.before.length > 1 &&
    (value >= FEW ? counter !== '명' : value >= 2 && /^(?:개|곳|개소|대|동|기)$/u.test(counter)) &&
    COMES_IN.test(behind(context, 32))
  )
    return { metric: COUNT, cue: 'comes-in', score: 1 };
  if (value >= FEW && isCountedBefore(context)) return { metric: COUNT, cue: 'counted-before', score: 1 };
  const named = /[가-힣A-Za-z]{2}/u.test(noun.before || noun.after) && !NO_NAME.test(noun.before || noun.after);
  return named && kind !== 'length' && value >= FEW ? { metric: COUNT, cue: ANY_NOUN, score: 1 } : undefined;
}
