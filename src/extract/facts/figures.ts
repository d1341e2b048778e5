// A read article in; its figures as drafts out: numbers that say something of an organization, a place, a program or a deal.
import { HIRED_HOW } from './figures/hired.ts';
import type { Bound, Rate } from '../../model/index.ts';
import { metric } from '../../catalog/metrics/index.ts';
import { unit as unitOf } from '../../catalog/units.ts';
import type { DraftFigure, Issue, OrganizationMention, QuantityMention, ReadArticle, ReadSentence } from '../types.ts';
import {
  formerOf,
  isBareNumber,
  isOfLast,
  mayBeElided,
  readElided,
  readFirstOfTwo,
  readGapped,
  readItem,
  readOfTotal,
  readRow,
  totalOf,
} from './figures/beside.ts';
import { FigureContext } from './figures/context.ts';
import { ANY_NOUN, isUsers, mayCount, readCount, unitOfCount } from './figures/count.ts';
import { stemsIn, unitIn, type Stems } from './figures/cues.ts';
import { readFigureDate } from './figures/date.ts';
import { durationsOf, isTerm, TIMES } from './figures/durations.ts';
import { lastMatch } from './figures/lastMatch.ts';
import { listedKind, ofPair } from './figures/listedKind.ts';
import { isOfHiring, readMetric, tellingMetrics, type MetricReading } from './figures/metric.ts';
import { readKept } from './figures/kept.ts';
import { isHopedPrice, isTopOfOffer, topOfOffer } from './figures/offer.ts';
import { readQualifier } from './figures/qualifier.ts';
import { foldRestatements, type Told } from './figures/restated.ts';
import { toStatus, wasDone } from './figures/status.ts';
import { readSubject } from './figures/subject.ts';
import type { FigureSubject } from './figures/subject/rule.ts';

/** `2억유로(약 2700억원) 이상`: the word behind the bracket bounds what stands before it. */
function boundOf(sentence: ReadSentence, quantity: QuantityMention): Bound {
  const { bound, start, end, extent } = quantity;
  // `지분 20%를 넘겼다` is handed over, not passed.
  const own = sentence.text.slice(end - sentence.start, end - sentence.start + 5);
  if (
    bound === 'more-than' &&
    /^[을를] 넘[기겼긴]/u.test(own) &&
    SHARES.test(sentence.text.slice(0, start - sentence.start))
  )
    return 'exact';
  // `희망 범위 1만~1만2000원을 웃도는 가격`
  if (bound === 'more-than' && isHopedPrice(sentence, quantity)) return 'exact';
  if (bound !== 'exact') return bound;
  if (/(?:줄잡아|어림잡아|대략) $/u.test(sentence.text.slice(0, extent.start - sentence.start))) return 'about';
  const behind = sentence.text.slice(extent.end - sentence.start, extent.end - sentence.start + 48);
  if (PASSED.test(behind)) return 'more-than';
  if (NEARLY.test(behind)) return 'less-than';
  if (NEAR.test(behind)) return 'about';
  const word = /^\([^()]{1,40}\) ?(이상|이하|미만|초과|넘|안팎|가량|정도)/u.exec(behind)?.[1];
  return word ? (BEHIND_BRACKET[word] ?? bound) : bound;
}
const SHARES = /(?:에|에게|에서) (?:자사 |보유 )?(?:지분|주식) $/u;
/** `4배를 웃돈다`, `30%에 못 미친다`. */
const PASSED = /^(?:을|를) (?:웃돌|웃돈|웃도|넘(?!겨받)|초과|상회|돌파)/u;
const NEARLY = /^(?:을|를|에) (?:밑돌|밑돈|못 미|미치지 못|하회)|^ ?(?:아래|밑)(?:로|에)/u;
/** `90% 가까이`, `2%대에 머문다`. */
const NEAR = /^ ?(?:에 )?(?:가까이|가까운|가깝|육박)|^대(?:에|의|로|를|인|까지|가|였|이|,)/u;
const BEHIND_BRACKET: Readonly<Record<string, Bound>> = {
  이상: 'at-least',
  이하: 'at-most',
  미만: 'less-than',
  초과: 'more-than',
  넘: 'more-than',
  안팎: 'about',
  가량: 'about',
  정도: 'about',
};

/** A count that only its noun tells is worth keeping where the sentence itself says whose it is. */
const HOLDERS = new Set(
  ['agent', 'genitive', 'holder', 'described', 'shared-topic', 'recipient'].map((rule) => `subject:${rule}`),
);

const AMONG = /(?:을|를) (?:비롯|포함|시작으로|필두로)(?:해|한|하여)? ?(?:[가-힣]{1,6} ){0,2}$/u;

/** Why a quantity is no figure: a stable word, as the trace and the issues print it. */
export interface Declined {
  declined: string;
}
const declined = (why: string): Declined => ({ declined: why });

/** The numbers of a sentence are read one after the other: its stems are read with the first. */
let last = '';
let lastStems = stemsIn(last);
function stemsOf({ text }: ReadSentence): Stems {
  if (text !== last) lastStems = stemsIn((last = text));
  return lastStems;
}

/** `1인당 50만원`, `평당 3000만원`: what one of something costs or gets. */
const FOR_EACH =
  /(?<![식정전성마서해담배수일합]|기업|회사|팀|곳|업체|스타트업|학교|대학|기관|개교|개소|과제|센터|사업단)(?<=[\p{L}\d㎡])당 ?(?:월 |연 |매월 |매년 |평균 |최대 |최소 |약 )*$/u;
/** `2만톤급 선박`, `9천TEU(1TEU는 20피트 컨테이너 1개)급`: a class of things. */
const CLASS = /^(?:\([^()]{1,40}\))?급(?![여가-힣]{2})/u;
/** `(1TEU는 20피트`: what a unit is. */
const UNIT_TOLD = /\(1 ?[\p{L}㎘]{1,6}[은는] [^()]{0,24}$/u;
/** `시가총액이 1조원을 넘는 기업은 11곳이다`: by what some are told from others. */
const BOUNDING =
  /^(?:을|를)? ?(?:이상|이하|미만|초과|넘는|넘긴|웃도는)(?:인|의)? (?:[가-힣]{1,5} )?[가-힣]{0,5}(?:기업|업체|상장사|회사|종목|아파트|주택|가구|법인)(?:은|는|이|가|을|를|에|의|도|만) /u;
/** `52주 신고가`, `매출 1조원 시대`. */
const RECORD = /^ ?(?:신고가|신저가|최고가|최저가|시대)/u;
/** `400MW급 풍력단지`: what a plant can make. */
const PLANT = /^급 (?:[가-힣]{1,6} )?[가-힣]{0,6}(?:발전|단지|태양광|풍력|연료전지|데이터센터|설비|시설|플랜트|공장)/u;
const POWER = /^(?:[MGk]W|[㎿㎾]|메가와트|기가와트)$/iu;
/** `점유율이 2%대에 머문다`. */
const LEVEL_OF = /(?:점유율|비중|지분율|이익률)(?:은|는|이|가) (?:[가-힣]{1,5} )?$/u;
/** Prices and rates of a market: of a day, and of no deed. */
const MARKET = /(?<!\p{L})(?:주가|종가|시초가)|거래를 마|장을 마|코스피|코스닥 ?지수|환율|전 거래일/u;

/** `400명 이상이 사망`: what befell people is no figure of an organization. */
const HARMED = /^[^,.]{0,8}(?:사망|숨지|숨졌|부상|다쳤|다치|대피|실종|구속|체포|입건|기소|검거|확진|감염|조사를 받)/u;

/** `대표 등 50여명이 참석했다`: who came to hear it. */
const ATTENDED =
  /^(?:이|가|은|도)? ?[^,.]{0,12}(?:참석(?!자)|(?:참여한|참가한|모인|자리한|함께한) 가운데|배석|자리했|자리를 함께|함께했|함께 했|운집)/u;

/** `13개 기업 대표가 참여한 가운데`, `10개 시·군 단체장 등이 참석했다`: whose heads came. */
const HEADS_CAME =
  /^(?:의)? ?[^,.\d]{0,20}(?:대표|대표이사|단체장|부단체장|기관장|관계자|회장|총장|시장|군수|임직원|사장|원장|임원|교수|학장)(?:들)?(?:[이가은는과와]|,| 등| 및)[^.]{0,40}?(?:참석|(?:참여한|참가한|자리한|함께한|모인) 가운데|배석|자리를 함께|자리했)/u;

/** `회원 1400명을 대상으로 조사한 결과 … 평균 비용은 18만원`. */
const ASKED = /^(?:을|를|에게)? ?(?:대상으로|상대로)? ?[^,.]{0,8}(?:설문|조사한|물은|물었)/u;
const SURVEY = /(?:설문|조사)(?:한|를 한|조사)? 결과/u;
/** `차량 5대를 들이받는`. */
const DAMAGED = /^(?:을|를|이|가) ?(?:들이받|부수|부서|파손|불에 타|불에 탔|침수)/u;
/** `500억원 투자설은 사실이 아니라고`. */
const RUMOUR = /^(?: 규모의?| 상당의)? [가-힣]{1,4}(?<![시건신증개부가소해연매직])설(?:은|을|이|에|도|과|,)/u;
/** `17% 임금 인상을 요구하고`: what is asked for is not done. */
const DEMANDED =
  /^(?:을|를)? ?(?![^,.]{0,10}[랐렸었았했됐]다[”"’'])[^,.]{0,10}(?:요구(?:하|했)|주장(?:하|했)|건의(?:하|했))/u;
/** `대명 5동`: a part of a town, unless what is counted goes on behind it. */
const ADDRESS = /(?<!개 ?)(?<=\d)동$/u;
const STANDING = /^(?:\(\d|을|이|의|과|으로|은|,|도| 규모| 건물| 등)/u;

/** `시장 전망치(210억원)를 밑돌았다`: what others thought it would be. */
const EXPECTED =
  /(?:컨센서스|(?:기존|당초|종전) (?:[가-힣]{1,6} )?(?:전망치|예상치|추정치)(?:인|였던|이던) [가-힣]{0,6} ?$|(?:시장|증권가|증권사|업계)[^.,]{0,16}(?:전망치|예상치|추정치|기대치))[^\d,.을를보에와과]{0,10}$/u;

/** `2016 대학 창업유망팀 출정식`: the year in a name. */
const YEAR_OF_NAME = /^(?:19[5-9]|20[0-4])\d (?:(?:대학|기업|국가|도시|기관|학교) [가-힣]$|대한민)/u;

/** `목표를 15% 웃돌았다`, `전망치인 256억원을 8% 웃도는`: by how much it came out otherwise than was meant. */
const BEYOND =
  /(?:목표|목표치|목표액|기대치?|예상치?|전망치?|컨센서스|추정치)(?:\([^()]*\))?(?:인 [\d,.조억만천 ]+[가-힣]{1,2})?(?:를|을|보다) (?:약 |무려 )?[\d.]+% ?(?:를 )?(?:가량 |정도 |이상 |넘게 )?(?:웃돌|웃도|밑돌|밑도|상회|하회|초과|넘|높|낮|못 미)/u;

const WEEKS = /^여? ?(?:만에|연속|동안|내내|뒤|후|전|가까이|넘게|이상 (?:걸|이어))/u;
const OUT_OF_TEN = /(?<!\d)10 ?[가-힣]{1,2} (?:중|가운데) $/u;
const TEN_OF = /^(?: 중| 가운데) \d(?:\.\d)? ?[가-힣]{1,2}[은는이가을의에]/u;
const NOT_ONE = /^도 [^,.]{0,24}?(?:[가-힣]지 (?:않|못)|없|못했)/u;

/** Why a number is none that says anything of anybody, whatever its metric. */
function whyNone(
  { text, start }: ReadSentence,
  { extent, end, unit, counter, value = 0 }: QuantityMention,
): string | undefined {
  const kind = unit === undefined ? undefined : unitOf(unit)?.kind;
  const lead = text.slice(0, extent.start - start);
  const behind = text.slice(extent.end - start, extent.end - start + 16);
  if (kind === 'money' && FOR_EACH.test(text.slice(Math.max(0, extent.start - start - 20), extent.start - start)))
    return 'unit-price';
  if (kind === 'money' && EXPECTED.test(text.slice(Math.max(0, extent.start - start - 40), extent.start - start)))
    return 'expected';
  if (unit === '%' && /^대(?!비)/u.test(text.slice(end - start)) && !LEVEL_OF.test(text.slice(0, extent.start - start)))
    return 'class';
  // A row of a table: no words between its numbers
  if (unit === '%' && /(?:^|[^\d.]) ?[\d,.]+ -?[\d,.]+ $/u.test(text.slice(0, extent.start - start))) return 'table';
  if (unit === '%' && /평균\($/u.test(text.slice(0, extent.start - start))) return 'average';
  if (unit === '%' && BEYOND.test(text.slice(Math.max(0, extent.start - start - 44), end - start + 8)))
    return 'expected';
  if (unit === 'person' && HARMED.test(text.slice(extent.end - start, extent.end - start + 16))) return 'casualties';
  if (unit === 'person' && ATTENDED.test(text.slice(extent.end - start, extent.end - start + 24))) return 'attendees';
  if (
    (unit === 'organization' || counter.startsWith('개')) &&
    HEADS_CAME.test(text.slice(extent.end - start, extent.end - start + 80))
  )
    return 'attendees';
  if (unit === 'person' && value === 1) return 'one-person';
  // `선정된 지 7주 만에`
  if (counter === '주' && value < 100 && WEEKS.test(behind)) return 'weeks';
  // `주문 10건 중 9건은`: a way to tell a share
  if (value < 11 && (OUT_OF_TEN.test(lead) || TEN_OF.test(behind))) return 'proportion';
  // `한 곳도 참여하지 않아`: none
  if (value === 1 && NOT_ONE.test(text.slice(end - start, end - start + 32))) return 'none';
  if (counter.length > 1 && value < 10_000 && isUsers({ unit, counter })) return 'year';
  if (unit === 'person' && ASKED.test(text.slice(extent.end - start, extent.end - start + 24))) return 'attendees';
  if (kind === 'money' && value < 10_000_000 && SURVEY.test(text)) return 'unit-price';
  if (unit === 'x' && behind.startsWith('수')) return 'class';
  if (YEAR_OF_NAME.test(text.slice(extent.start - start, extent.end - start + 2))) return 'year';
  // `전용면적 59㎡`: what one flat measures; `건축면적 1100㎡`: neither all of its floors nor the site
  if (kind === 'area' && (/건축면적(?:은|이)? ?$/u.test(lead) || (value < 300 && /전용(?:면적)? ?$/u.test(lead))))
    return 'class';
  // `두 회사는`: who has just been named
  if (value < 4 && /^(?:두|양|세) (?:회사|업체|기관|은행|법인)/u.test(text.slice(extent.start - start))) return 'both';
  // ‘1000만불 수출의 탑’
  if (kind === 'money' && /^ ?수출의 탑/u.test(behind)) return 'award';
  if (
    kind === 'money' &&
    behind.startsWith('어치') &&
    !/계약|수주|주문|사채|신주|주식|자사주|지분|채권|공급|납품|수출|판매/u.test(text)
  )
    return 'goods';
  if (RECORD.test(behind)) return 'class';
  if (kind === 'money' && BOUNDING.test(text.slice(end - start, end - start + 40))) return 'class';
  if (lead.includes('(1') && UNIT_TOLD.test(lead)) return 'unit';
  if (DAMAGED.test(behind)) return 'damage';
  if (RUMOUR.test(behind)) return 'rumour';
  if (unit === '%' && DEMANDED.test(behind)) return 'demand';
  if (
    unit === 'building' &&
    ADDRESS.test(text.slice(Math.max(0, end - start - 8), end - start)) &&
    !STANDING.test(behind)
  )
    return 'address';
  if (CLASS.test(text.slice(end - start, end - start + 46)))
    return POWER.test(counter) && PLANT.test(text.slice(end - start)) ? undefined : 'class';
  if ((unit === '%' || (kind === 'money' && value < 10_000_000)) && MARKET.test(text)) return 'market';
  return undefined;
}

/** `임직원이 120명이며 이 중 양조사가 18명이다`: a part of the staff is staff. */
function readPart({ article, sentence, quantity, stems }: FigureContext): MetricReading | undefined {
  if (quantity.unit !== 'person') return undefined;
  const whole = sentence.quantities.findLast((q) => q.end <= quantity.start && q.unit === 'person');
  if (!whole || !PART.test(sentence.text.slice(whole.end - sentence.start, quantity.extent.start - sentence.start)))
    return undefined;
  const reading = readMetric(new FigureContext(article, sentence, whole, stems));
  return reading?.metric.id === 'headcount' ? reading : undefined;
}
/** `은행이 30억원을 내고 나머지는 기금이 출자한다`: a part of what is put up. */
function readPutUp(context: FigureContext): MetricReading | undefined {
  const { quantity, sentence, noun } = context;
  if (unitOf(quantity.unit ?? '')?.kind !== 'money') return undefined;
  const behind = sentence.text.slice(quantity.extent.end - sentence.start);
  // `5000만원으로 회사를 차렸다`
  if (noun.particle === '으로' && BEGAN.test(noun.rest))
    return { metric: metric('investment')!, cue: '으로 차렸', score: 4 };
  // `500억원 규모의 정비 사업을 벌인다`: what it costs whoever does it
  if (isProject(behind)) return { metric: metric('investment')!, cue: '규모의 사업', score: 4 };
  if ((quantity.value ?? 0) >= 10_000_000 && GRANTED.test(behind))
    return { metric: metric('investment')!, cue: '의 자금을 지원', score: 4 };
  // `450억원 규모의 조합을 만들었다`
  if (POOLED.test(behind)) return { metric: metric('fund-size')!, cue: '규모의 조합', score: 4 };
  if (noun.particle !== '을') return undefined;
  if (EARNED.test(noun.after) || EARNED.test(noun.before)) return undefined;
  if (context.follows(PUTS) && (PUT_UP.test(sentence.text) || PUT_INTO.test(sentence.text.slice(0, context.at))))
    return { metric: metric('investment')!, cue: '을 내', score: 4 };
  return context.follows(PAID) && PRICED.test(sentence.text)
    ? { metric: metric('count')!, cue: '을 받', score: 4 }
    : undefined;
}
const isProject = (behind: string): boolean => WORKS.test(behind) || (RAISES.test(behind) && !TAKES_ORDER.test(behind));
const WORKS =
  /^(?: 규모의?| 상당의?|짜리) (?:[가-힣A-Za-z·\d]{1,12}(?<![은는이가을를에로]) ){0,4}[가-힣A-Za-z·]{0,10}(?:사업|프로젝트|공사)(?:(?:을|를|에) (?:[가-힣]{1,6} ){0,2}(?:추진|진행|시작|발주|벌이|벌인|펴[고며]|편다|착수|시행|펼치|펼친|나[서섰선])|(?:이|가) (?:[가-힣\d]{1,8} ){0,3}(?:추진|진행|시작|완료|마무리|본격화|착수|순항|속도|첫 삽))/u;
/** `300억원 규모의 양극재 공장을 증설한다`, `500억원 규모의 설비 증설에 나선다`: what is built costs that much. */
const RAISES =
  /^(?: 규모의?| 상당의?|짜리) (?:[가-힣A-Za-z·\d]{1,12}(?<![은는이가을를에로]) ){0,4}(?:[가-힣A-Za-z·]{1,12}(?<!펀드|조합|기금|자금|재원|자본)(?:을|를) (?:[^ ,.]{1,8} ){0,2}(?:증설|신설|신축|증축|건립|건설|조성|구축|완공|준공|착공|확장|짓[고는기]|지을|지었|지은|지어|짓겠|세우[고는기]|세울|세웠|세운|세워)|[가-힣A-Za-z·]{0,10}(?:증설|신설|신축|증축|건립|건설|조성|구축)(?: ?(?:사업|공사|투자|계획|작업))?(?:을|를|에) (?:[^ ,.]{1,8} ){0,2}(?:추진|나[서섰선]|착수|들어[가간갔]|마[치친쳤]|완료|시작|진행|단행|결정|검토|확정|의결|발표|집행|이어))/u;
/** `3000억원 규모의 아파트를 짓는 공사를 수주했다`: the price of an order. */
const TAKES_ORDER = /^[^.]{0,60}(?:수주|따[내냈낸]|도급|낙찰)/u;
const POOLED =
  /^(?: 규모의?| 규모로| 상당의?|짜리) (?:[가-힣A-Za-z·\d]{1,10} ){0,2}['‘“]?[가-힣A-Za-z·\d ]{0,16}(?:조합|펀드)['’”]?(?:을|를) (?:[^ ,.]{1,8} ){0,2}(?:만들|만든|결성|조성|설정|꾸[리려린렸]|굴리|굴린|운용)/u;
/** `최대 1억원의 사업화 자금과 전담 멘토링을 지원한다`: what somebody gives towards a venture. */
const GRANTED =
  /^(?:의| 규모의?| 상당의?) (?:[가-힣A-Za-z·]{1,8} ){0,2}[가-힣A-Za-z]{0,6}(?:자금|지원금|사업비|연구비|개발비|보조금|장려금|정착금|사업화비|투자금)(?:을|를|과|와|,| 등| 및)[^.]{0,48}(?:지원|제공|지급|준다|주기로|받는다|받게)/u;
const BEGAN =
  /^ ?(?:[^ ,.]{2,14}(?:을|를) )?(?:차렸|차려|차린|창업했|창업한|창업해|세웠|세운|설립했|설립한|시작했|시작한|출발했|출발한)/u;
/** What is made or lost is not put up. */
const EARNED = /손실|이익|매출|적자|흑자|수익|실적|성과|세금|벌금|과징금|배상|상금/u;
/** `기술을 넘기고 최대 5000억원을 받는다`: what is paid for something. */
const PAID = /^ ?(?:받았|받는다|받게 [됐된되]|받기로|받을 |받아(?:냈|들| )|지급|치르|치렀|물어|물었|내주|벌어|벌었)/u;
const PRICED = /물어|기술 ?(?:이전|수출)|기술을|넘기|넘겼|양도|매각|계약|대가|로열티|합의|배상|보상|판권|이적/u;
const PUTS =
  /^ ?(?:내고|내며|낸다|냈|내기로|낼 |대고|댄다|대기로|댈 |보태|보탠|보탤|받았|받는다|받게 [됐된되]|받기로|받아(?:냈|들| ))/u;
/** `학과 운영에 매년 30억원을 낸다`. */
const PUT_INTO = /[가-힣A-Za-z]에 (?:매년 |해마다 |연간 |총 |약 |모두 |매달 |올해 )*$/u;
const mayPutIn = ({ text, start }: ReadSentence, { extent }: QuantityMention): boolean =>
  POOLED.test(text.slice(extent.end - start)) ||
  GRANTED.test(text.slice(extent.end - start)) ||
  (PUT_INTO.test(text.slice(Math.max(0, extent.start - start - 24), extent.start - start)) &&
    /^(?:을|를) ?[내낸냈대댄보]/u.test(text.slice(extent.end - start)));
const PUT_UP = /출자|투자|펀드|조합|기금|사업비|합작|출연|후원|나머지|몫|연구비|보조금|지원했|선정|뽑혀|뽑히|%/u;

/** `본상 3개 팀에는 2000만원이 돌아갔다`: what a prize-winner gets. */
function readAward(context: FigureContext): MetricReading | undefined {
  const { quantity, sentence, noun } = context;
  if (quantity.unit === undefined || unitOf(quantity.unit)?.kind !== 'money' || !sentence.text.includes('상'))
    return undefined;
  return AWARD.test(sentence.text) && GIVEN.test(`${noun.after} ${context.rest}`)
    ? { metric: metric('prize')!, cue: '수상', score: 4 }
    : undefined;
}
const AWARD =
  /[가-힣]{2,8}상['’”]? ?(?:당선|수상)[자작]|(?:우수상|장려상|본상|금상|은상|동상|특별상|대상|수상)(?:을 |에는 |에 |에게|작|팀|자|한 | \d| [수팀])/u;
const GIVEN = /^ ?[^,.]{0,12}(?:준다|주기로|줬|건네|돌아|수여|받|주어|지급|전달)/u;
/** `가입자는 41만명에서 58만명으로 늘어난다`: who uses or buys something is nobody's staff. */
const isOfUsers = ({ metric: { id } }: MetricReading, context: FigureContext): boolean => {
  const { noun, quantity, sentence, at } = context;
  if (isUsers(quantity)) return true;
  if (id === 'trainee-count')
    return (
      /(?:회원|가입자|이용자)$/u.test(noun.before) &&
      /^(?:에|을|이) ?(?:둔|강사|[가-힣]{2,4} \d|보유|확보|거느)/u.test(`${noun.particle} ${noun.rest.trimStart()}`)
    );
  if (id !== 'talent-target' && id !== 'headcount') return false;
  if (context.leads(USERS_TOGETHER)) return true;
  return noun.before === '' || WHEN_IT_WAS.test(noun.before)
    ? USERS.test(sentence.text.slice(Math.max(0, at - 32), at)) && USERS.test(context.lead.slice(-32))
    : USERS.test(noun.before);
};
const USERS_TOGETHER = /(?:이용자|가입자|사용자|고객)(?:를|을) 합(?:치면|하면) (?:모두 |약 )*$/u;
/** `순제작비 50억원 이하의 영화에`: what is aimed at costs so much. */
const isOfOthers = ({ metric: { id } }: MetricReading, { noun }: FigureContext): boolean =>
  id === 'fund-size' && /(?:제작비|매출|매출액|시가총액|자본금|기업가치|자산)$/u.test(noun.before);
/** `가입자는 2분기 말 1410만명으로`: no noun of the number. */
const WHEN_IT_WAS = /^[\d분기월년말초현재 기준지난올해]+$/u;
const USERS =
  /(?:가입자|이용자|사용자|이용객|관람객|방문객|관광객|고객|회원|승객|탑승객|구독자|시청자|환자|입장객|유저)(?: 수)?(?:은|는|이|가|을|를)?(?: [^ ,.]{1,12}){0,3} ?$/u;

/** `3년간 공급하는 계약`: how long it lasts. */
const readTerm = ({ sentence, quantity }: FigureContext): MetricReading | undefined =>
  TIMES.has(quantity.unit ?? '') && isTerm(sentence, quantity)
    ? { metric: metric('duration')!, cue: '계약', score: 4 }
    : undefined;

/** `매출을 올렸고 그중 19%를 썼다`, `2대 주주인 나래전자(13%)가`: a part of what was told, a part that somebody holds. */
function readShareOf({ sentence, quantity, at }: FigureContext): MetricReading | undefined {
  if (quantity.unit !== '%') return undefined;
  const before = sentence.text.slice(0, at);
  const isHeld =
    OPENS_HOLDING.test(before.slice(-8)) &&
    sentence.text[quantity.end - sentence.start] === ')' &&
    /주주|지분|주식|출자|자본금/u.test(sentence.text);
  return isHeld || OF_THAT.test(before) ? { metric: metric('share')!, cue: '그중', score: 4 } : undefined;
}
const OPENS_HOLDING = /(?:[가-힣A-Za-z](?<!원|달러))\((?:지분 )?(?:약 )?$/u;
const OF_THAT = /(?<![가-힣])(?:그|이) ?(?:중|가운데)(?:에서)? (?:약 |최대 )?$/u;

/** `지상 5층, 총면적 7700㎡`: the whole of a building is that of its floors, as the last area named before the number is its own. */
const readFloors = ({ sentence, quantity, at }: FigureContext): MetricReading | undefined => {
  if (unitOf(quantity.unit ?? '')?.kind !== 'area') return undefined;
  const before = sentence.text.slice(0, at);
  // `대지 5700평 위에 건축면적 3200평`: the word right before it says so
  if (ON_GROUND.test(before)) return { metric: metric('site-area')!, cue: '대지', score: 4 };
  const isWhole =
    WHOLE_AREA.test(before) &&
    FLOORS.test(sentence.text) &&
    !/^(?:의|인)? ?(?:부지|대지|터|땅|용지)/u.test(sentence.text.slice(quantity.extent.end - sentence.start));
  return isWhole || UNDER_FLOORS.test(before) || /연면적$/u.test(lastMatch(before, AREA_SAID)?.[1] ?? '')
    ? { metric: metric('floor-area')!, cue: '연면적', score: 4 }
    : undefined;
};
const WHOLE_AREA = /(?:총|전체) ?면적(?:은|이)? (?:약 )?$/u;
const FLOORS = /(?:지하|지상) ?\d+층|\d+층(?:짜리| 규모| 건물)/u;
const UNDER_FLOORS =
  /(?:(?<![가-힣])연 ?면적|연면적|연건평|건평) (?:약 |총 )?$|\d층(?:, | | 규모,? |에 |의 )(?:총 |약 )?$/u;
const ON_GROUND = /(?<![가-힣])(?:대지|부지|용지) (?:약 |총 )?$/u;
const AREA_SAID = /((?:대지|부지|용지|토지|연)면적)(?:은|는|이) /gu;

/** `새로 뽑는 현지 인력만 300명이다`. */
function readHired(context: FigureContext): MetricReading | undefined {
  const { article, sentence, quantity, at } = context;
  if (quantity.unit !== 'person') return undefined;
  const behind = sentence.text.slice(quantity.extent.end - sentence.start);
  if (
    TO_HIRE.test(sentence.text.slice(Math.max(0, at - 40), at)) ||
    (HIRES.test(behind) && HIRED.test(sentence.text.slice(Math.max(0, at - 16), at)))
  )
    return { metric: metric('talent-target')!, cue: '뽑는', score: 4 };
  // `올해 채용 인원은 650명이다`: they are still to come, unless they are told as taken on or of a time that is over
  const day = article.published?.slice(0, 10);
  const isOver = sentence.dates.some(
    (date) =>
      day !== undefined &&
      date.end <= quantity.start &&
      !!date.to &&
      date.to < day &&
      at - (date.end - sentence.start) < 24 &&
      // `지난해 420명보다 19% 많은 500명`: what they are measured against
      !MEASURED_BY.test(sentence.text.slice(date.end - sentence.start, at)),
  );
  // `178명의 새로운 일자리를 창출하는 투자협약`, `고용창출은 65명이다`
  // `2010년 기준 매출은 1620억원, 고용인원은 420명이다`: who is there, where nothing is told of what is to come
  if (STAFF_SAID.test(sentence.text.slice(Math.max(0, at - 24), at)) && /^(?:이다|이며|이고|으로)/u.test(behind))
    if (!context.looksToCome && sentence.dates.some(({ to }) => day !== undefined && !!to && to < day))
      return { metric: metric('headcount')!, cue: '고용 인원', score: 4 };
  if (JOBS_TO_COME.test(behind) || JOBS_SAID.test(sentence.text.slice(Math.max(0, at - 24), at)))
    if (!TAKEN.test(behind.replace(SIGNED, '')) && !isOver && !context.isFormerLevel && !REACHED.test(behind))
      return { metric: metric('talent-target')!, cue: '일자리', score: 4 };
  if (!isOfHiring(context) || (quantity.value ?? 0) < 2) return undefined;
  const isAhead =
    !context.isFormerLevel &&
    !behind.startsWith('보다') &&
    (context.ahead || context.looksToCome || (!TAKEN.test(behind) && !isOver));
  return { metric: metric(isAhead ? 'talent-target' : 'count')!, cue: '채용', score: 4 };
}
const MEASURED_BY = /^(?: ?(?:[가-힣]{1,4} )?\d[\d,천만]*여?명)?(?:보다| ?대비|에 비해|에서) /u;
const JOBS_TO_COME =
  /^ ?(?:의|규모의|이상의|안팎의|수준의)? ?(?:[가-힣]{2,4} ){0,2}(?:일자리|고용) ?(?:을|를|이|가)? ?(?:새로 )?(?:창출|만들|생기|생긴|생길|효과)/u;
const STAFF_SAID = /(?<!신규 ?)고용 ?(?:인원|규모)(?:은|는) (?:약 |총 |모두 )*$/u;
// Not `상시 고용 인원은 75명`: who is there
const JOBS_SAID =
  /(?<!상시 ?|현재 ?)(?:일자리|고용) ?(?:창출|유발)? ?(?:효과|인원|규모)?(?:은|는|이|만) (?:약 |총 |모두 )*$/u;
/** `신규 고용은 740명에 이른다`: so many there are. */
const REACHED = /^에 (?:이르|이른|달하|달한|육박)/u;
/** What is signed is a promise. */
const SIGNED = /(?:협약|양해각서|MOU|계약)(?:을|를) (?:[^ ,.]{1,8} )?(?:체결|맺)[가-힣]{1,3}(?:다고|다|고|으며)/gu;
/** `선발 인원은 설계직 40명, 생산직 60명 등 모두 100명이다`. */
function hiredOfTotal(context: FigureContext): MetricReading | undefined {
  const total = context.quantity.unit === 'person' ? totalOf(context) : undefined;
  return total && isOfHiring(total) ? readHired(total) : undefined;
}
const TAKEN = /^(?![^.]{0,40}(?:나섰|시작했|시작한다|돌입))[^.]{0,40}[았었였했됐렸쳤졌](?:다|으며|고|지만|으나)/u;
/** `지역 사람을 150명 이상 채용하는 것이 목표다`. */
const HIRES = new RegExp(`^ ${HIRED_HOW}(?:(?:채용|고용|선발|충원)(?!했|한 )|뽑(?!았|은 ))`, 'u');
const HIRED = /(?:사람|주민|인력|인재|직원|청년|사원|인원|신입)(?:을|를) (?:약 |모두 )?$/u;
const TO_HIRE =
  /(?:새로 뽑[는을]|채용[하할](?:는)? |고용[하할](?:는)? |충원[하할](?:는)? )[^,.]{0,12}(?:인력|직원|인원|사람)(?:은|는|만|이) (?:모두 |총 |약 )*$/u;

/**
 * `하반기에 750명을 뽑는다. 신입사원은 500명, 경력사원은 250명이다`: a sentence of nothing but parts tells of each what the
 * one before it told of all.
 */
function wholeBefore({ article, sentence, quantity }: FigureContext): FigureContext | undefined {
  if (quantity.unit !== 'person' || !ONLY_PARTS.test(sentence.text)) return undefined;
  // `나래전자가 2800명으로 가장 많고 나래생명 400명 순이다`: each firm has its own part
  if (sentence.organizations.length > 0 && !hasOwnName(sentence, quantity)) return undefined;
  const before = article.sentences[sentence.index - 1];
  const whole =
    before?.kind === 'paragraph'
      ? before.quantities.find(
          (q) => q.unit === 'person' && !/^(?:보다|에서|이던) /u.test(before.text.slice(q.extent.end - before.start)),
        )
      : undefined;
  return before && whole && HIRED_BEFORE.test(before.text) && (whole.value ?? 0) >= (quantity.value ?? 0)
    ? new FigureContext(article, before, whole, stemsIn(before.text))
    : undefined;
}
const hasOwnName = ({ text, start, organizations }: ReadSentence, { extent }: QuantityMention): boolean =>
  organizations.some((o) => /^[이가은는]? (?:약 )?$/u.test(text.slice(o.end - start, extent.start - start)));
const ONLY_PARTS =
  /^(?:[가-힣]{2,5}(?:적으로|별로)?(?:은|는|론)? )?(?:(?:\d{4}년|[가-힣A-Z·/() ]{2,20})(?:은|는|이|가|에)? ?(?:약 )?[\d,.천만]+여? ?명씩?(?:, |이며 |이고 |과 |으로 가장 많고,? ))+(?:\d{4}년|[가-힣A-Z·/() ]{2,20})(?:은|는|이|가)? ?(?:약 )?[\d,.천만]+여? ?명(?:이다|씩이다| 등이다|이었다| 순이다| 순이었다)\.?$/u;
const PART_NAMED = /(?:^|[,며고과는은론] )([가-힣A-Z· ]{2,14})(?:은|는|이|가) (?:약 )?$/u;
const HIRED_BEFORE =
  /\d[\d,.천만]*여? ?명(?:을|를)? [^,.]{0,12}(?:채용|뽑|선발|모집|충원)|(?:채용|공채|모집|선발) ?(?:예정 ?)?(?:인원|규모)(?:은|는) [^,.]{0,40}\d[\d,.천만]*여? ?명(?:이다|으로)/u;

/** `직원이 68명인 회사는 40명을 더 뽑는다`: how many somebody has, whatever the sentence says besides. */
function readStaffOf({ sentence, quantity, at }: FigureContext): MetricReading | undefined {
  if (quantity.unit !== 'person' || !/^인 (?!만큼|것)/u.test(sentence.text.slice(quantity.extent.end - sentence.start)))
    return undefined;
  return STAFF.test(sentence.text.slice(Math.max(0, at - 16), at))
    ? { metric: metric('headcount')!, cue: '직원', score: 4 }
    : undefined;
}
const STAFF =
  /(?<![가-힣])(?:직원|임직원|사원|종업원|전 직원|연구원|연구 인력)(?:이|은| 수가| 수는)? (?:모두 |총 |약 |현재 |겨우 )?$/u;

const PART = /^[^.\d]{0,12}(?:이|그) ?(?:중|가운데)(?:에서)? [\p{L} ]{1,12}(?:이|가|은|는)? ?$/u;
const OFFICERS = /(?:경찰|경찰서|경찰청|검찰|검찰청|지검|지법|고법|법원|국세청|금융감독원)$/u;
/** `하루 평균 이용객은 8400명`, `한 달에 케이블 1200㎞를`: how often stands before the noun of the number. */
function rateBefore(id: string, context: FigureContext): Rate | undefined {
  const { sentence, quantity, levelBefore } = context;
  // `연산 7만t에서 12만t으로`
  if (levelBefore?.rate) return levelBefore.rate;
  const { text, start, quantities } = sentence;
  const before = text.slice(0, quantity.extent.start - start);
  const last = quantities.findLast((q) => q.end <= quantity.start);
  // `매년 매출의 12%인 300억원을`
  if (last?.rate && last.unit === '%' && OF_SUM.test(text.slice(last.extent.end - start))) return last.rate;
  if (id === 'talent-target' || id === 'trainee-count') return totalOf(context)?.quantity.rate;
  if (id !== 'count') return undefined;
  if (unitOf(quantity.unit ?? '')?.kind === 'money') return RATES[OFTEN_SOLD.exec(before)?.[1] ?? ''];
  const behind = RATE_BEHIND.exec(text.slice(quantity.extent.end - start, quantity.extent.end - start + 24))?.[1];
  if (behind) return RATES[behind];
  const found = rateSaid(sentence, quantity, levelBefore);
  // `월 3만장 수준인 생산량은 내년 5만장으로`
  if (found || !RAISED_TO.test(text.slice(quantity.extent.end - start))) return found;
  const isSame = last?.unit === quantity.unit && last?.counter.at(-1) === quantity.counter.at(-1);
  // Of a year that it is told of it is no rate
  if (/(?:\d년|지난해|작년|올해) $/u.test(before)) return undefined;
  return last && isSame && LEVEL_WAS.test(text.slice(last.extent.end - start)) ? last.rate : undefined;
}

/** `연 매출 12억위안`, `월 거래액은 90억원`: of any year or month. */
const OFTEN_SOLD =
  /(?<![가-힣\d])(연|월|하루)(?: ?평균)? ?(?:매출액?|거래액|거래 금액|결제액|취급액)(?: 규모)?(?:은|는|이|가|을|를)? (?:약 |최대 )*$/u;
/** `80만t인 연간 생산능력을`. */
const RATE_BEHIND = /^(?: ?수준| ?규모)?(?:인|이던|의) (연간|월간|하루|연|월) (?=[가-힣])/u;
const RAISED_TO = /^(?:으로|로|까지) /u;
const LEVEL_WAS = /^ ?(?:수준|규모)?(?:인|이던|이었던|에서) /u;
const OF_SUM = /^(?: 수준| 가량)?(?:인|에 (?:해당하는|이르는|달하는)) (?:약 )?\d/u;
/** `연산 에틸렌 110만t, 부타디엔 19만t 등 총 129만t`, `하루 물량은 170만 상자에서 260만 상자로`: what is said of the first is said of all. */
function rateSaid(sentence: ReadSentence, of: QuantityMention, level?: QuantityMention): Rate | undefined {
  const { quantities, text, start } = sentence;
  for (let quantity = of, before = level; ; quantity = before, before = undefined) {
    if (quantity.rate) return quantity.rate;
    const at = quantity.start - start;
    const word = OFTEN.exec(text.slice(Math.max(0, at - 32), at))?.[1];
    if (word !== undefined) return RATES[word[0] === '한' ? word.slice(2) : word];
    before ??= quantities.findLast((q) => q.end <= quantity.start && q.unit === quantity.unit);
    if (!before || (before !== level && !NEXT_OF_LIST.test(text.slice(before.end - start, at)))) return undefined;
  }
}
const NEXT_OF_LIST =
  /^(?:, ?|·| 및 |[과와] )[가-힣A-Z]{1,14}(?: [가-힣]{1,8})? ?(?:약 )?$|^ 등 (?:[^,.]{0,24} )?(?:총|모두|합계) ?(?:약 )?$/u;
const OFTEN =
  /(?<![가-힣])(하루|한 달|한 해|일평균|월평균|연평균|연간|연산|월간|매달|매년|해마다|(?:월|연|일)(?= (?:최대 |평균 )?(?:생산|처리|판매|출하|가공|제조|수용)))(?:에)? (?!만에 )(?:평균 )?(?:[가-힣]{2,8} )?(?:(?:가능한?|되는|하는) )?(?:[가-힣]{2,8} )?[가-힣A-Z]{2,8}(?:은|는|이|가|을|를)? (?:약 |최대 |평균 )?$/u;
const RATES: Readonly<Record<string, Rate>> = {
  연: 'per-year',
  월: 'per-month',
  하루: 'per-day',
  일: 'per-day',
  일평균: 'per-day',
  달: 'per-month',
  월평균: 'per-month',
  해: 'per-year',
  연평균: 'per-year',
  연간: 'per-year',
  연산: 'per-year',
  월간: 'per-month',
  매달: 'per-month',
  매년: 'per-year',
  해마다: 'per-year',
};
/** `매달 여는데 지금까지 1300명`: a total is none of a month. */
const SO_FAR = /(?:지금까지|이제까지|그동안|누적(?: [가-힣]{2,8}[은는이가만])?) (?:모두 |총 |약 )*$/u;
const CHANGES = new Set(['growth', 'reduction']);
const EACH_YEAR = /(?:해마다|매년) [^,.\d]{0,20}$/u;
const YEARLY = /연평균[^,.\d]{0,24}$/u;

/**
 * `관세청에 따르면 라면 수출액은`: what an office or a house of research counts of a whole trade is not its own, nor is it
 * of whoever was spoken of before.
 */
function isSource(
  id: string,
  { subject, from, rule }: FigureSubject,
  { article, sentence, at }: FigureContext,
): boolean {
  if (!MEASURES.has(id) || OF_NOBODY.has(rule)) return false;
  if (from === 'implied' && STATISTICIAN.test(subject) && OF_FIRMS.test(sentence.text.slice(0, at))) return true;
  // `산업부는 수출액이 413억달러라고 밝혔다`: a ministry sells nothing
  if (MINISTRY.test(subject) && OF_TRADERS.test(sentence.text.slice(0, at))) return true;
  const source = sourceOf(sentence, at);
  if (source) return from === 'implied' || source.name === subject;
  // `지난해 중국 상대 수출액은`: the office still counts
  for (let i = sentence.index - 1; from === 'implied' && i >= Math.max(0, sentence.index - 4); i--) {
    const before = article.sentences[i]!;
    if (sourceOf(before, before.text.length)?.name === subject) return true;
  }
  return false;
}
function sourceOf({ text, start, organizations }: ReadSentence, at: number): OrganizationMention | undefined {
  if (!SAYS.test(text)) return undefined;
  const isResearch = RESEARCH.test(text);
  return organizations.find(
    ({ name, organizationKind, end }) =>
      end - start < at &&
      !/[시군구도]$/u.test(name) &&
      (SURVEYS.test(text.slice(end - start, at)) ||
        ((!EARNERS.has(organizationKind) || isResearch) && OF_TRADE.test(text.slice(end - start, at)))),
  );
}
/** `나래커리어가 30대 그룹을 대상으로 채용전망을 조사한 결과`: others have what it counts. */
const SURVEYS =
  /^['"’”]?(?:\([^()]*\))?(?:은|는|이|가) [^.]{0,40}(?:기업|업체|그룹|그룹사|상장사|회사|기관|은행|대학|직장인|구직자|성인|회원|소비자|담당자)[^.]{0,16}(?:대상으로|상대로) [^.]{0,40}(?:조사|설문|집계|분석)/u;
/** `나래타이어에 따르면`: a firm tells of itself. */
const EARNERS: ReadonlySet<string> = new Set([
  'company',
  'affiliate',
  'group',
  'startup',
  'venture-capital',
  'hospital',
]);
/** Firms of a kind have what others count of them. */
const OF_NOBODY = new Set(['subject:kind-of-firms', 'subject:theme']);
const MEASURES = new Set(['growth', 'reduction', 'share', 'multiple', 'count', 'investment']);
const STATISTICIAN =
  /(?:금융감독원|금감원|통계청|관세청|거래소|한국은행|국제결제은행|예탁결제원|부동산원|감정원|무역협회|상장회사협의회)$/u;
const MINISTRY = /(?:[가-힣]{2}(?<!사업|본)부|[가-힣]{2}(?<![시군구도]|교육|경찰)청)$/u;
const OF_TRADERS = /수출|수주|매출|판매|영업이익|순이익|연체율|거래액|생산량|출하/u;
const OF_FIRMS = /매출|이익|순익|손실|자산|자본|수출|수입|수주|계약|판매|대출|예금|보험료|[체유중해]율|비율|배당/u;
const SAYS = /에 따르면|(?:발표|집계|조사)한 |(?:대상으|상대)로 /u;
const RESEARCH = /자체 ?(?:집계|조사)|(?:조사|정보|분석|컨설팅) ?(?:업체|기관|회사|기업) |리서치/u;
const OF_TRADE =
  /^['"’”]?(?:\([^()]*\))?(?:의? ?[가-힣‘’'"· ]{0,24}에 따르면|(?:이|가) (?:[^ ]{1,8} ){0,2}(?:발표|집계|조사)한) .{0,64}?(?:(?:시장|수출|수입|인구|소비|물가|대출|투자|거래|판매|출하|보급|취업자|생산|가격|점유율|비중|비율|매출|[순이]익|자산|자본|계약|업체|기업|은행)[가-힣 \d]{0,8}(?:은|는|이|가) |(?:기업|업체|은행|[보증카건제조]\S{1,2}사) $)/u;

/** What may end a condition: 하면, 해도, 할 때. */
const CONDITIONS = /[면도](?![가-힣])|때|경우|정도|만큼/u;
const isConditional = (context: FigureContext): boolean => {
  const { sentence, quantity } = context;
  if (!CONDITIONS.test(sentence.text.slice(quantity.end - sentence.start))) return false;
  const { clause } = context;
  // `부지 9900㎡의 공장이 완공되면`: what describes it is so, whatever comes of it
  if (
    /^(?:area|energy)$/u.test(unitOf(quantity.unit ?? '')?.kind ?? '') &&
    /^(?:의| 규모의?|급) /u.test(sentence.text.slice(quantity.extent.end - sentence.start))
  )
    return false;
  return (
    clause?.unreal === 'condition' &&
    clause.end > quantity.end &&
    !MERELY_COMPARES.test(clause.predicate.text) &&
    !wasDone(context)
  );
};
/**
 * `교수 7명 이상을 확보해야 한다`, `매출 50억원 이하 기업을 대상으로`, `지원 대상은 직원 10명 이상인 기업이다`: who may take
 * part, or what must be so, is told of nobody.
 */
function isRequired({ sentence, quantity, at }: FigureContext): boolean {
  const { bound, unit, extent } = quantity;
  if (bound === 'exact') return false;
  const behind = sentence.text.slice(extent.end - sentence.start, extent.end - sentence.start + 90);
  if (unit === 'person' ? MUST.test(behind) : unit === '%' && MUST_BE.test(behind)) return true;
  return bound !== 'about' && (FOR_WHOM.test(behind) || ELIGIBLE.test(sentence.text.slice(Math.max(0, at - 40), at)));
}
const MUST = /^[^,.]{0,28}[가-힣]야 (?:한다|하며|하고|했다|된다|할 |하는)/u;
const MUST_BE = /^(?:은|는|이|가)? [^,.]{0,20}여야 (?:한다|하며|하고|했다|된다|할 |하는)/u;
const FOR_WHOM =
  /^(?:(?:의|인)?|(?:을|를|이|가) [^ ,.]{0,8}[은는한된둔인춘]) (?:(?![가-힣](?:고|며|다|지만|해|어|아|여|려)[ ,])[^.]){0,60}[가-힣A-Z)](?:을|를|이) 대상(?:으로|이다)/u;
const ELIGIBLE = /(?:대상|자격|요건|조건)(?:은|는|이) (?:(?!다[. ])[^.]){0,30}$/u;

/** `나래의 820명과 비교하면`: nothing has to happen for it to be so. */
const MERELY_COMPARES = /^(?:(?:비교|합산|환산|포함|제외|감안|고려)하|합치|더하|따지)면/u;

/** `200억원을 투자하지 않기로`, `500억원 규모의 유상증자를 철회했다`: what comes to nothing is put into nobody. */
const isUndone = (context: FigureContext): boolean =>
  (context.noun.particle === '을' && context.follows(NOT_DONE)) ||
  CALLED_OFF.test(context.sentence.text.slice(context.quantity.extent.end - context.sentence.start));
const NOT_DONE = /^ ?(?:[^ ,.]{1,8} )?[가-힣]{1,4}지 (?:않기로|않는다|않을 |않겠|않았다|못했다|못하게)/u;
const CALLED_OFF =
  /^(?:의| 규모의?| 상당의|을|를)? ?[^,.\d]{0,24}[을를이] (?:전면 |자진 |결국 )?(?:철회|취소|백지화|포기|무산)(?:했다|됐다|하기로|하고|한다|했다고)/u;
const DEEDS = new Set(['investment', 'fund-size', 'talent-target', 'headcount']);

/** Whether a date, not of a half or a quarter, begins after the day of the document, or is a time from that day on. */
const isAfter = (edtf: string, published = ''): boolean =>
  published !== '' &&
  !/^\d{4}-(?:3[3-6]|4[01])/u.test(edtf) &&
  (edtf.slice(0, 10) > published.slice(0, 10) || edtf.startsWith(`${published.slice(0, 10)}/`));

/** A count, or what the number beside it is where nothing but a noun tells it. */
function readCounted(context: FigureContext): MetricReading | undefined {
  const gapped = readGapped(context);
  if (gapped) return gapped;
  const counted = readCount(context);
  // `대학에 360억원, 전문대에 80억원을 지원한다`: the verb tells more than a noun around
  const first = counted && counted.score < 4 ? readFirstOfTwo(context) : undefined;
  if (first) return first;
  // `사업비를 2200억원에서 2800억원으로`: both levels are of one thing
  const isTold =
    counted &&
    counted.cue !== ANY_NOUN &&
    !(counted.cue === 'sum' && context.levelBefore) &&
    !(counted.score < 4 && isOfLast(context) && !context.noun.rest.includes(counted.cue)) &&
    !ofPair(context.sentence, context.quantity);
  return isTold ? counted : (readRow(context) ?? readElided(context) ?? readFirstOfTwo(context) ?? counted);
}

/** Reads one quantity, or says why it is no figure. */
export function readFigure(
  article: ReadArticle,
  sentence: ReadSentence,
  quantity: QuantityMention,
): DraftFigure | Declined {
  const { value, unit, notFigure } = quantity;
  if (notFigure !== undefined) return declined(notFigure);
  if (value === undefined) return declined('magnitude');
  if (unit === undefined) return declined('no-unit');
  const stems = stemsOf(sentence);
  // Most numbers of a text are told by nothing: they are passed over before anything around them is read.
  const isListed = unit === 'organization' && sentence.organizations.length > 1;
  if (
    !isListed &&
    !stems.mayTell(unit) &&
    !TIMES.has(unit) &&
    !mayCount(quantity, sentence, stems) &&
    !(unitOf(unit)?.kind === 'money' && isProject(sentence.text.slice(quantity.extent.end - sentence.start))) &&
    !(unitOf(unit)?.kind === 'money' && mayPutIn(sentence, quantity)) &&
    !(
      unitOf(unit)?.kind === 'money' &&
      BEGAN.test(sentence.text.slice(quantity.extent.end - sentence.start).replace(/^으?로/u, ''))
    ) &&
    !mayBeElided(article, sentence, quantity)
  )
    return declined('no-cue');
  const context = new FigureContext(article, sentence, quantity, stems);
  const whole = wholeBefore(context);
  const told =
    (whole && (readHired(whole) ?? readMetric(whole))) ??
    hiredOfTotal(context) ??
    readOfTotal(context) ??
    readFloors(context) ??
    readHired(context) ??
    readTerm(context) ??
    readStaffOf(context) ??
    readKept(context) ??
    readShareOf(context) ??
    readMetric(context, listedKind(context)) ??
    readPart(context) ??
    readAward(context) ??
    readPutUp(context) ??
    readItem(context) ??
    readCounted(context);
  const isOther = told && (isOfUsers(told, context) || isOfOthers(told, context));
  // `지난해 하반기(750명)보다 늘어난 1000명을 뽑는다`: those of before are hired
  const isHired = told?.metric.ahead === true && context.isFormerLevel;
  const reading = isOther ? readCount(context) : isHired ? { ...told, metric: metric('count')! } : told;
  if (!reading) return declined('no-cue');
  if (isConditional(context) || isRequired(context)) return declined('condition');
  if (DEEDS.has(reading.metric.id) && isUndone(context)) return declined('undone');
  const why = whyNone(sentence, quantity);
  if (why) return declined(why);
  const { id } = reading.metric;
  if (isTopOfOffer(sentence, quantity)) return declined('range');
  const max = quantity.max ?? topOfOffer(sentence, quantity);
  const figureUnit = reading.metric.units.length ? unitIn(reading.metric, unit) : unitOfCount(context);
  const whose = hasOwnName(sentence, quantity) ? undefined : whole;
  const subject = readSubject(id, whose ?? context);
  if (!figureUnit) return declined('no-unit');
  if (!subject || isSource(id, subject, context)) return declined('no-subject');
  // `경찰은 13억원의 사기 피해를`: who looks into a sum is not whose it is.
  if (id === 'count' && OFFICERS.test(subject.subject) && unitOf(figureUnit)?.kind === 'money')
    return declined('no-subject');
  // `한빛대를 비롯해 경남권 4개 대학이 협약을 맺었다`: those who act, of whom one is named
  if (id === 'count' && figureUnit !== '%' && context.noun.particle === '이' && AMONG.test(context.lead))
    return declined('no-subject');
  if (reading.cue === ANY_NOUN && !HOLDERS.has(subject.rule)) return declined('no-cue');
  const former = formerOf(context);
  // `목표는 1200대였다. 내년에 2000대를 추가로 설치한다`: what is to come has a status of its own
  const own = toStatus(
    id,
    (context.saidAhead && sentence.text[context.at - 1] !== '(' ? undefined : former) ?? whole ?? context,
  );
  // `올해 200명, 내년 300명이다`: of what was told before, each in its own year
  const ownDate = readFigureDate(id, whole && !isBareNumber(context) ? whole : context, own);
  const date = former && ownDate.dated === 'implied' && article.published ? readFigureDate(id, former, own) : ownDate;
  // `내년 1월부터 운영하며 12명을 파견한다`: what holds from a day to come is planned
  const status = own === 'actual' && isAfter(date.edtf, article.published) ? 'planned' : own;
  // `최근 3년간 연평균 성장률은 34%`: a mean of years is said of each.
  const isYearly = CHANGES.has(id) ? YEARLY.test(context.lead) : id === 'talent-target' && EACH_YEAR.test(context.lead);
  const isSoFar =
    SO_FAR.test(context.lead) ||
    (unit === '%' && OF_SUM.test(sentence.text.slice(quantity.extent.end - sentence.start)));
  const rate =
    (isSoFar ? undefined : (quantity.rate ?? rateBefore(id, context))) ?? (isYearly ? 'per-year' : undefined);
  const part = whose && PART_NAMED.exec(sentence.text.slice(0, context.at))?.[1];
  const qualifier = readQualifier(id, subject.subject, context) ?? part;
  const rule = `figure:${id}`;
  return {
    key: `${id}@${quantity.start}`,
    metric: id,
    value: id === 'reduction' ? Math.abs(value) : value,
    ...(max !== undefined && { max }),
    unit: figureUnit,
    bound: boundOf(sentence, quantity),
    status,
    ...(rate && { rate }),
    ...(qualifier && { qualifier }),
    subject: subject.subject,
    edtf: date.edtf,
    dated: date.dated,
    equivalents: quantity.equivalents,
    span: { start: quantity.start, end: quantity.end },
    evidence: [{ start: sentence.start, end: sentence.end, rule }],
    trace: [
      { slot: 'metric', value: id, rule: `cue:${reading.cue}`, from: 'stated' },
      { slot: 'value', value: quantity.text, rule: quantity.rule, from: 'stated' },
      { slot: 'subject', value: subject.subject, rule: subject.rule, from: subject.from },
      { slot: 'date', value: date.edtf, rule: date.rule, from: date.dated },
    ],
  };
}

/** The metrics that a quantity might have been, with the cue of each, best first. */
export const rivalsOf = (article: ReadArticle, sentence: ReadSentence, quantity: QuantityMention): MetricReading[] => {
  const context = new FigureContext(article, sentence, quantity, stemsOf(sentence));
  return tellingMetrics(context, listedKind(context));
};

/** All quantities of a sentence that may be figures: lengths of time that say how long something lasts among them. */
export function quantitiesOf(sentence: ReadSentence): readonly QuantityMention[] {
  if (sentence.kind === 'aside') return [];
  const lengths = durationsOf(sentence);
  return lengths.length ? [...sentence.quantities, ...lengths] : sentence.quantities;
}

const DOUBTS: Readonly<Record<string, (text: string) => string>> = {
  magnitude: (text) => `"${text}" is only a magnitude: no figure was made of it`,
  'no-cue': (text) => `"${text}": nothing beside it says what the sum is: look at the sentence`,
  'no-subject': (text) => `"${text}": the text names nobody that it is about: look at the sentence`,
};

/** What a person should look at: sums of money that were not made figures, and figures of which nothing is known but the number. */
function toIssue({ unit, start, end, text }: QuantityMention, why: string): Issue | undefined {
  const say = DOUBTS[why];
  if (!say || (why !== 'no-subject' && (unit === undefined || unitOf(unit)?.kind !== 'money'))) return undefined;
  return { code: `figure-${why}`, message: say(text), span: { start, end } };
}

/**
 * Every figure of the article, each once: a headline or a caption that repeats the body's number is its evidence too.
 * Beside them the numbers that were seen and not made facts, and why.
 */
export function readFigureFacts(article: ReadArticle): { figures: DraftFigure[]; issues: Issue[] } {
  const told: Told[] = [];
  const issues: Issue[] = [];
  for (const sentence of article.sentences)
    for (const quantity of quantitiesOf(sentence)) {
      const draft = readFigure(article, sentence, quantity);
      if ('declined' in draft) {
        const issue = toIssue(quantity, draft.declined);
        if (issue) issues.push(issue);
      } else told.push({ draft, kind: sentence.kind });
    }
  return { figures: foldRestatements(told), issues };
}

export const readFigures = (article: ReadArticle): DraftFigure[] => readFigureFacts(article).figures;
