// A figure's metric and context in; whether it holds, is planned or is a target, out.
import { HIRED_HOW } from './hired.ts';
import type { Status } from '../../../model/index.ts';
import { AT } from '../../ko/clauses.ts';
import { isAside } from './aside.ts';
import type { DateMention } from '../../types.ts';
import { FigureContext } from './context.ts';
import { isTerm } from './durations.ts';
import { totalOf } from './beside.ts';
import { hasLeft, isOfHiring } from './metric.ts';
import { unit as unitOf } from '../../../catalog/units.ts';
import { isHopedPrice } from './offer.ts';
import { CHANGED, PAST } from './tense.ts';

/** What says that a level is meant to be reached: `100명으로 늘린다`, `30% 감축 목표`. */
const LEVEL =
  /목표(?!의|치의| 대비|를 (?:달성|초과|넘))|(?:으?로|까지) (?:\S+ )?(?:확대|늘[리릴린어]|높[이일인아]|줄[이일인]|낮[추출춘]|끌어올|키[우울운]|성장시[키킬켜킨])/u;
/** A present modifier over something that is only coming into being: `500억원 규모로 조성하는 펀드`. */
const IN_THE_MAKING = /(?:조성|결성|건립|건설|구축|설립|마련|추진)(?:하|되)는|짓는|세우는/u;
/** What is done and told in the past is done, whatever the sentence plans around it. */
const DONE = new RegExp(`[${PAST}](?:다|으며|고|지만|는데|던|으나)`, 'u');

/** What a present tense announces: `투자한다`, `짓는다`. Elsewhere it tells a habit: `12개 과정을 가르친다`. */
const DEEDS = new Set(['investment', 'fund-size', 'portfolio-count', 'prize']);
/** A share that changes hands is a deed too. */
const SHARE_DEAL = /출자|인수|취득|매입|매각|사들|넘겨받|부담|확보/u;
const BUILT = new Set(['building-count', 'site-area', 'floor-area']);
const BUILDING = /짓|지을|지어|세우|세울|건립|건설|완공|준공|착공|증설|신축|조성/u;
const COUNTS_OF_AGENTS = new Set(['affiliate-count', 'member-count', 'partner-count', 'startup-count']);

/** What is still being built, and what stands: said of a building in the sentence or right before it. */
const TO_BE_BUILT =
  /착공|기공식|첫 삽(?!을 뜬 지)|짓는다|짓고 있|지을|들어서는 |들어선다|들어서며|들어설|(?:건립|신축|건설|조성|증설|신설|구축)(?:·[가-힣]{2})?(?:한다|된다|하는|할|하기로|키로|을 추진| 중|하고[^.]{0,60}(?:계획|예정|방침)이다)|(?:완공|준공|가동)(?:하면|되면)|세운다|(?:완공|준공)(?:할|된다|될|하는)|(?:개원|개관|개교)할 (?:예정|계획)|건립되며|건립된다|지어진다|지어지며|(?:병원|공장|센터|매장|캠퍼스|연구소|호텔|병원|점)[을를] (?:[^,.]{1,12} )?(?:연다|열 (?:계획|예정|방침)|열기로)|문을 연다|문을 열 /u;
const STANDS =
  /(?:완공|준공|개관|개원|개장|개소|증축)(?:했|됐|하였|되었|한 |된 |식)|문을 열었|문을 연 |들어섰|입주했|가동을 시작했/u;
/** What a building has room for. */
const ROOMS = /병상|병실|객실|관람석|좌석|생산능력|생산 능력/u;

export function isBeingBuilt({ article, sentence }: FigureContext): boolean {
  let text = sentence.text;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 2); i--) {
    const { block, kind, text: words } = article.sentences[i]!;
    // Many pages give each sentence a paragraph of its own
    if (block === sentence.block || kind === sentence.kind) text = `${words} ${text}`;
  }
  return TO_BE_BUILT.test(text) && !STANDS.test(text);
}

/** `2400명 수준이 된다`, `300명으로 늘어난다`: how many there will be. */
const BEGINS = /^을 ?(?:두고|꾸려|데리고|거느리고) (?:출발|출범|시작|문을 열)(?:한다|할|하기로| 것| 예정)/u;
const BECOMES =
  /^(?:이|으로) (?:된다|되며|되고|늘어난다|늘게|줄어든다|불어난다|커진다)|^이 (?:[^ ,.]{1,8} ){0,2}(?:생긴다|(?:마련|설치|구축|신설|배치|도입)된다)/u;
/** `20% 감축하겠다는 목표를 내놨다`: what is told as done is the promise. */
const PROMISED = /^[^,.]{0,12}(?:겠다|기로(?: |$)|기 위[해한하]|[할릴출일울킬] (?:계획|방침|예정|목표|것))/u;
/** `180억원을 들여 짓기로 하고 협약을 맺었다`: between the number and the verb that is told as done stands the promise. */
const isPromisedBefore = ({ sentence, quantity }: FigureContext, until: number): boolean =>
  until > quantity.end && AGREED.test(sentence.text.slice(quantity.end - sentence.start, until - sentence.start));
const AGREED = /[가-힣]기로 (?:하고|하며|하면서|한 뒤|한 데|합의하고|결정하고)/u;
/** A sum's own noun: what a building costs is planned as the building is. */
const GOES_IN = /^이 (?:들어가|들어갈|들어간다|투입되|투입될|투입된다|소요되|소요될|드는|든다|들 )/u;
const COST = /사업비|공사비|건립비|건설비|총 ?투자|투자 ?(?:금액|규모|액|금|비)(?:은|는|이|가)? /u;
/** `직원 2300명 가운데 600명을 감원한다`: of the whole nothing is planned. */
const WHOLE = /^(?:\([^()]*\))? ?(?:중|가운데)(?:에서)? [^.]{0,12}(?:\d|절반|일부|대부분|상당수|전원)/u;
/** `지점 230곳에서 통장을 없앤다`, `회원사 140곳을 대상으로`, `보유 항공기 5대를 반납한다`: who or what is there already. */
const IS_THERE =
  /^(?:[과와]의 [^,.\d]{0,12}(?:협약|계약|제휴|협력)(?:으로|에|을)|에서는? (?!\d|[^,.]{0,12}(?:으로|로|까지) (?:늘|줄|높|낮|확대|키))|에(?:도)? [^,.\d]{1,14}[을를] (?:공급|납품|설치|도입|배포|제공|적용)|(?:을|를) (?:대상으로(?! [^.]{0,16}임상)|상대로))/u;
const HAS = /(?<![가-힣])(?:보유|기존|현재?의?|남은|입주) (?:[가-힣]{0,7}[가-힣](?<![을를은는이가]) ?)?$/u;
const PEOPLE_AND_COUNTS = new Set(['headcount', 'count', 'member-count', 'affiliate-count', 'partner-count']);
/** `보유 지분 38%를 팔겠다고`: what is sold is held. */
const HELD =
  /(?<![가-힣])(?:보유 중인|보유한|보유|가진|쥔|들고 있는|갖고 있는) (?:[가-힣A-Z\d]{2,10} )?(?:지분|주식) (?:전량 |전체 )?$|\((?:지분율?|보유 지분) ?$/u;
const COUNTS_OF_WHAT_IS = new Set([...PEOPLE_AND_COUNTS, 'building-count', 'startup-count', 'portfolio-count']);
const isThere = ({ sentence, quantity, at }: FigureContext): boolean =>
  IS_THERE.test(sentence.text.slice(quantity.extent.end - sentence.start)) || HAS.test(sentence.text.slice(0, at));
const behindOf = ({ sentence, quantity }: FigureContext, reach = 48): string =>
  sentence.text.slice(quantity.end - sentence.start, quantity.end - sentence.start + reach);

const HAD_IT_NOT = /^(?:을|를) [가-힣]{1,6}지 (?:않|못했)[았]?(?:더라면|다면|으면)/u;
/** `5억원을 건네지 않았더라면 … 없었을 것이다`: it was done. */
export const wasDone = (context: FigureContext): boolean => HAD_IT_NOT.test(behindOf(context));
const CLAIMS = new Set(['share', 'reduction', 'growth', 'multiple']);
/** `‘누리원’은 시간을 30% 줄인다`: what a thing does is no plan, unless one is told. */
const isClaimed = ({ sentence, quantity }: FigureContext): boolean =>
  THING.test(sentence.text.slice(0, quantity.start - sentence.start)) &&
  !/계획|예정|방침|목표|겠|것으로|것이|내년|오는|까지/u.test(sentence.text);
/** `올해는 40% 늘어난 570억원을 바라본다`, `4600억원에 이를 것으로 내다봤다`: what is looked forward to, where the period has not ended. */
function isForecast({ sentence, quantity, article }: FigureContext): boolean {
  const behind = sentence.text.slice(quantity.end - sentence.start);
  if (!FORECAST.test(behind)) return false;
  const day = article.published?.slice(0, 10);
  const date = sentence.dates.findLast(
    (d) =>
      d.end <= quantity.start &&
      d.to !== undefined &&
      !AGAINST.test(sentence.text.slice(d.end - sentence.start, d.end - sentence.start + 8)),
  );
  return day !== undefined && (date ? !!date.to && date.to > day : LOOKED_FOR.test(behind));
}
/** `매출이 예상된다`: said now, and of no time that is over. */
const LOOKED_FOR = /^[^,.]{0,40}(?:예상|전망|기대)(?:된다|되며|되고|하고 있다)|^(?:으로|로) (?:예상|전망|내다)/u;
const FORECAST =
  /^(?:[^.”"]|\.(?=\d)|[”"](?=이?라[고며])){0,56}(?:을 바라본다|를 바라본다|을 바라보|를 바라보|내다[본봤보]|전망[하했한된됐]|예측[하했한된됐]|예상[하했한된됐]|기대[하했한된됐]|관측[하했한된됐])/u;
const AGAINST = /^(?:보다|의|에 비해| ?대비|比)/u;
/** `25% 늘어난 730억원을 기록할 것`: a change is told with the sum that it ends in. */
function isOfSumToCome({ article, sentence, quantity, stems }: FigureContext): boolean {
  const sum = sentence.quantities.find((q) => q.start >= quantity.end);
  if (!sum || sum.unit === '%' || sum.extent.start - quantity.end > 16) return false;
  const between = sentence.text.slice(quantity.end - sentence.start, sum.extent.start - sentence.start);
  // `목표를 20% 높은 1조원으로`: how it stands to another, and no change
  if (!CHANGED.test(between) || /[높낮많적]은 /u.test(between)) return false;
  return toStatus('count', new FigureContext(article, sentence, sum, stems)) !== 'actual';
}
const THING = /[’'”"」](?:은|는) /u;

/** Another number of a year to come right behind. */
const NEXT_YEAR =
  /^(?:이었고|였고|이고|이며|으로|로)?,? (?:올해|내년|오는 \d{4}년)(?:에)?는? (?:[가-힣]+(?:을|를) )?\d/u;
/** `올해 90억원, 내년 210억원이 투입된다`: of a list of years that are not over the first is told by the same verb. */
function isOfYear(context: FigureContext): boolean {
  const day = context.article.published?.slice(0, 10);
  return (
    day !== undefined &&
    behindOf(context, 1) === ',' &&
    context.sentence.dates.some((date) => isRightBefore(date, context) && !!date.to && date.to > day)
  );
}
/** `나래, 다온 등 소재 기업 9곳을 선정해`: who is named has been chosen. */
const NAMED = / 등 (?:[가-힣A-Za-z]{1,10} ){0,2}$/u;
/** `연간 6000t을 생산하는 공장을 짓는다`. */
const CAPACITY = /^을 ?(?:생산|처리|만드|만들|찍어|수용|보관|저장|담|빚|굽|뽑)/u;
/** `투자비는 1조2500억원으로 잡았다`. */
const ESTIMATED = /^으로 ?(?:잡았|잡고|책정|추산|예상|추정|계획)/u;
/** `1100억원 규모의 투자협약을 체결했다`, `1100억원을 투자해 공장을 옮기는 협약을 맺었다`, `3조원대 투자를 예고했다`: what is signed is a promise. */
const PLEDGED =
  /^(?:대?의?| 규모의| 규모| 상당의) ?(?:신규 |국내 )?투자(?:를 (?:예고|약속|공언)| ?(?:유치 ?)?(?:협약|양해각서|MOU|업무협약|의향|확약))|^(?:을|를) (?:투자|투입)해 [^.]{1,60}는 (?:[가-힣]{2} ?)?(?:협약|양해각서|MOU)/u;
/** `6000억원 규모의 공장 신설 계획을 확정했다`: what is laid out is still to be spent. */
const LAID_OUT =
  /^(?: 규모의?| 상당의?|을|를)? [^,.]{0,40}(?:투자|증설|신설|신축|건립|건설|조성|구축)(?:하는|할)? ?(?:계획|방안|안건|청사진|구상)(?:안)?(?:을|를) (?:[^ ,.]{1,8} ){0,2}(?:확정|발표|공개|내놓|내놨|세웠|세우고|의결|결의|승인|마련|공시|제시|밝)/u;
/** `160만㎡ 규모의 산업단지 개발 협약을 맺었다`: what is signed for is still to be built. */
const SIGNED_FOR =
  /^을 (?:[가-힣]{2} )?(?:고용|채용)하는 (?:[가-힣]{2} ?)?(?:협약|양해각서|MOU)|^[^,.]{0,40}(?:개발|조성|건립|신축|증설|건설|신설|설립|짓는|짓기로 하는) ?(?:투자 ?)?(?:사업 )?(?:업무 ?)?(?:협약|양해각서|MOU)|^[^.]{0,24}(?:신설|건립|신축|증설|조성|설립|건설)하기로 [^.]{0,40}(?:협약|양해각서|MOU|계약)|^[^.]{0,60}(?:건립|신축|증설|조성|건설) ?(?:사업|공사|작업)?[을를] (?:진행|추진|벌이)(?:하고|고|한다|중)/u;
/** `스타트업 20곳을 선정해 지원한다`, `운영사 8곳을 신규로 선정한다`. */
const CHOSEN =
  /^을 ?(?:(?:[^ ,.]{1,12} )?[^ ,.]{1,12}로 )?(?:최종 |새로 |신규로 |추가로 )?(?:선정|선발|뽑|모집|발굴|(?:공모|발행|지원|육성|보육)한다)/u;
/** `이를 위해 500만달러의 자본금을 책정했다`. */
const SET_ASIDE = /^을 ?(?:책정|배정|편성|잡아|떼어)/u;
/** `300억원은 공장 증설에 쓴다`, `공장 증설에, 나머지는 운영자금으로 쓴다`. */
const IS_FOR =
  /^[은는] [^.,\d]{1,24}에(?:,? [^.\d]{1,24}(?:으로|로|에))? (?:각각 |우선 )?(?:쓴다|쓸 |쓰기로|사용한다|사용할|활용한다|활용할|투입한다|투입할)/u;
/** `내년 예산을 570억원으로 편성했다`. */
const FIXED = /^(?:을|를|이|가|으로|로)? ?(?:규모로 )?(?:확정|편성|책정|배정|잡[았혔]|의결|세웠)/u;
const HIRED = new RegExp(`^을 ?${HIRED_HOW}(?:(?:고용|채용)(?!하고 있|했|한 )|뽑(?!고 있|았|은 ))`, 'u');
/** `사업비 730억원을 투자한 신공장은`. */
const SPENT = /^(?:을|이) ?(?:투자한|들인|들어간|투입한|투입된|쏟아부은|쏟아 부은|쓴) /u;
/** `390㎿급 해상풍력단지를 짓는 법인`. */
const BEING_MADE = /^[^,.]{0,24}[을를] (?:짓는|건설하는|조성하는|세우는|건립하는|만드는 중인) /u;
/** `연내 설립하기로 했다. 자본금 900억원은`. */
function isCapitalToCome({ article, sentence, at }: FigureContext): boolean {
  if (!/자본금(?:은|는|이)? (?:약 |총 |모두 )?$/u.test(sentence.text.slice(0, at))) return false;
  const before = article.sentences[sentence.index - 1];
  const text = before?.kind === sentence.kind ? `${before.text} ${sentence.text}` : sentence.text;
  return TO_BE_FOUNDED.test(text);
}
const TO_BE_FOUNDED = /(?:설립|신설|출범)(?:하기로|한다|할 )|세우기로|세운다|만들기로/u;
/** `이달 말 상장할 예정이다. 공모 금액은 250억원이다`. */
function isOffered({ article, sentence, at }: FigureContext): boolean {
  if (!/공모 ?(?:예정 ?)?(?:금액|액|자금|규모)(?:은|는|이)? (?:[가-힣]{1,5} ){0,3}$/u.test(sentence.text.slice(0, at)))
    return false;
  const before = article.sentences[sentence.index - 1]?.text ?? '';
  return /(?:상장|공모|청약|수요예측)[^.]{0,24}(?:예정|계획|앞두|진행한다|받는다)/u.test(before);
}
const isFixedAhead = (context: FigureContext): boolean =>
  unitOf(context.quantity.unit ?? '')?.kind === 'money' &&
  FIXED.test(behindOf(context)) &&
  context.chain.some((clause) => clause.dates.some((date) => context.isToCome(date)));
/** `2010년 기준 고용인원은 420명이다`. */
const isOfTimeBefore = ({ sentence, article, quantity }: FigureContext): boolean => {
  const day = article.published?.slice(0, 10);
  return day !== undefined && sentence.dates.some(({ to, end }) => !!to && to < day && end <= quantity.start);
};
/** `50명의 고용창출을 기대하고 있다`, `일자리 300개를 창출한다`: what is hoped for of an undertaking. */
const JOBS = /고용|일자리|효과|유발/u;
/** `건설 효과는 생산유발 310억원, 고용유발 170명으로 분석했다`: reckoned of what is still to come. */
const RECKONED = /(?:분석|추산|추정)(?:했다|한다|된다|됐다|하고 있다)[.”"’]*$/u;
const TO_COME_OF = /예상|전망|기대|내다[보봤]|계획|예정|(?:되|하)면|투자(?:가|를|로) /u;
function isReckonedAhead({ article, sentence, noun, lead }: FigureContext): boolean {
  if (!/유발|효과/u.test(noun.before + noun.after + lead) || !RECKONED.test(sentence.text)) return false;
  if (new RegExp(`[${PAST}][던은]|[낸둔본한온] 것으로`, 'u').test(sentence.text)) return false;
  return TO_COME_OF.test(`${article.sentences[sentence.index - 1]?.text ?? ''} ${sentence.text}`);
}
const EXPECTED = /^[^,.]{0,32}(?:기대(?:하고|한다|된다|했다|됐다|를 모)|창출(?:한|된)다)/u;
/** What follows the clause that the number stands in. */
const behindClause = ({ sentence, clause }: FigureContext): string =>
  clause ? sentence.text.slice(Math.max(clause.end, clause.head?.end ?? 0) - sentence.start) : '';

const isRightBefore = ({ end }: DateMention, { sentence, at }: FigureContext): boolean =>
  at >= end - sentence.start && at - (end - sentence.start) < 3;
/** `하반기에 120명을 새로 뽑는다`: a deed to be done, where it is no level to be reached. */
function isTakenOn(context: FigureContext): boolean {
  const { sentence, quantity, noun, at } = context;
  const behind = sentence.text
    .slice(quantity.extent.end - sentence.start, quantity.extent.end - sentence.start + 120)
    .replace(NEXT_ITEMS, '')
    .slice(0, 48);
  if (noun.particle === '으로' || noun.particle === '까지' || AIM.test(behind)) return false;
  if (TAKES_ON.test(behind) || isOfHiring(context)) return true;
  const lead = sentence.text.slice(Math.max(0, at - 24), at);
  // `채용 인원은 연구직 60명, 생산직 90명 등 모두 150명`: what is told of the total is told of each
  const total = totalOf(context);
  return HIRING_TOLD.test(lead) || (total !== undefined && isTakenOn(total));
}
/** `200명, 나래화학은 150명을 뽑는다`: the verb stands behind the last of a list. */
const NEXT_ITEMS = /^(?:[을를]|씩)?(?:, [^,.\d]{2,30}\d[\d,만천]*여? ?명)+/u;
const HIRING_TOLD = /(?:채용|고용|모집|선발|충원|신입사원)[가-힣 ]{0,8}[은는이가] (?:약 |모두 |총 )*$/u;
/** `인재 100명을 육성하고 영입도 늘린다`: not those who are trained. */
const TAKES_ON =
  /^(?:(?![양육]성|배출|키우|키운|기르|길러)[^,.]){0,24}?(?:뽑|일자리|창출|채용|고용|모집|선발|충원|증원|영입|임용|초빙)/u;
const AIM = /목표|비전|청사진|구상/u;

/** DATA.md: a level to be reached is a `target`, a deed to be done `planned`, all else `actual`. */
export function toStatus(metric: string, context: FigureContext): Status {
  if (metric === 'talent-target') return isTakenOn(context) ? 'planned' : 'target';
  if (isHopedPrice(context.sentence, context.quantity)) return 'planned';
  if (metric === 'duration' && isTerm(context.sentence, context.quantity) && !/^ 과정/u.test(behindOf(context)))
    return 'planned';
  const { rest, noun } = context;
  // `내년 60명에서 2027년 200명까지`: a level of a time to come
  if (context.isFormerLevel && context.sentence.dates.some((d) => isRightBefore(d, context) && context.isToCome(d)))
    return 'planned';
  if (context.isFormerLevel || (PEOPLE_AND_COUNTS.has(metric) && WHOLE.test(behindOf(context)))) return 'actual';
  if (COUNTS_OF_WHAT_IS.has(metric) && (isThere(context) || isAside(context))) return 'actual';
  if (metric === 'share' && HELD.test(context.sentence.text.slice(0, context.at))) return 'actual';
  // `지난해 160명보다`: what another is measured against
  if (wasDone(context) || (metric === 'count' && behindOf(context, 4).startsWith('보다 '))) return 'actual';
  if (metric === 'count' && ONCE_BUILT.test(behindOf(context))) return 'planned';
  // `수주 목표 90%를 달성했다`: how much of it is reached
  if (context.quantity.unit === '%' && OF_AIM.test(behindOf(context))) return 'actual';
  if (
    /목표(?:인|치인|액인)?$/u.test(noun.before) ||
    /목표(?:치|액)?(?:은 |는 |를 |로 |\()(?:각각 (?:[^,.]{2,12}[와과] )?)?(?:[^,.]{1,24} (?:높은|늘어난|늘린|많은|증가한|낮은|줄인) )?(?:약 |총 )?$/u.test(
      context.lead.replace(WORKS_AIM, ''),
    )
  )
    return 'target';
  if (AIMED_AT.test(behindOf(context))) return 'target';
  if (WAS_MEANT.test(behindOf(context))) return 'planned';
  if (BUILT.has(metric) && WAS_BUILT.test(behindOf(context, 80))) return 'actual';
  const isOutput = metric === 'count' && unitOf(context.quantity.unit ?? '')?.kind === 'energy';
  const builds = (BUILT.has(metric) || isOutput) && BUILDING.test(rest);
  const isMoney = unitOf(context.quantity.unit ?? '')?.kind === 'money';
  const isDeed =
    DEEDS.has(metric) ||
    (metric === 'share' && SHARE_DEAL.test(rest)) ||
    (metric === 'count' && isMoney && GIVEN.test(rest));
  if (isMoney && metric !== 'fund-size' && OFFERED.test(behindOf(context, 72))) return 'planned';
  if (context.quantity.unit === '%' && context.noun.particle === '을' && TO_BECOME.test(rest + behindClause(context)))
    return 'target';
  if ((metric === 'growth' || metric === 'reduction') && isOfSumToCome(context)) return 'target';
  if (isForecast(context)) return metric === 'growth' || metric === 'reduction' ? 'target' : 'planned';
  if (CLAIMS.has(metric) && isClaimed(context)) return 'actual';
  // `지난해 매출은 64억원, 올해는 150억원이 목표다`: what comes behind is another's.
  if (NEXT_YEAR.test(behindOf(context)) && !isOfYear(context)) return 'actual';
  if (metric === 'count' && context.isOfWhatComes && CAPACITY.test(`${noun.particle} ${rest.trimStart()}`))
    return 'planned';
  // `1800억원을 운용한다`: it does so now
  const isRun = metric === 'fund-size' && /^을 ?(?:운용|굴|차지)/u.test(`${noun.particle} ${rest.trimStart()}`);
  const isChosen =
    (metric === 'startup-count' || metric === 'count') &&
    CHOSEN.test(`${noun.particle} ${rest.trimStart()}`) &&
    !NAMED.test(context.sentence.text.slice(0, context.at));
  const ahead = (isDeed || builds || isChosen) && !isRun && !context.isCopula ? context.ahead : context.saidAhead;
  const near = `${noun.particle} ${rest.trimStart()}`;
  if (
    metric === 'investment' &&
    (ESTIMATED.test(near) || PLEDGED.test(behindOf(context)) || LAID_OUT.test(behindOf(context, 72)))
  )
    return 'planned';
  if ((BUILT.has(metric) || metric === 'count' || metric === 'headcount') && SIGNED_FOR.test(behindOf(context, 96)))
    return 'planned';
  if (isMoney && SET_ASIDE.test(near)) return 'planned';
  if (isFixedAhead(context)) return 'planned';
  if (isMoney && IS_FOR.test(behindOf(context, 64))) return 'planned';
  if ((metric === 'investment' || metric === 'share') && DECIDED.test(behindOf(context))) return 'planned';
  if (metric === 'investment' && isOffered(context)) return 'planned';
  if ((metric === 'headcount' || metric === 'talent-target') && HIRED.test(near) && isBeingBuilt(context))
    return 'planned';
  if (metric === 'fund-size' && IN_THE_MAKING.test(`${noun.after} ${rest}`)) return 'planned';
  if ((metric === 'headcount' || metric === 'count') && (BECOMES.test(near) || BEGINS.test(near))) return 'planned';
  if (metric === 'investment' || JOBS.test(noun.before + noun.after))
    if (EXPECTED.test(behindOf(context))) return 'planned';
  if (metric === 'count' && isReckonedAhead(context)) return 'planned';
  if (isDeed && IN_SUBSTANCE.test(behindOf(context, 140))) return 'planned';
  if (isChosen && isOfScheme(context)) return 'planned';
  if (metric === 'count' && HOLDS.test(behindOf(context)) && isBeingBuilt(context)) return 'planned';
  if (BEING_MADE.test(near) && (builds || metric === 'count')) return 'planned';
  if (isMoney && isCapitalToCome(context)) return 'planned';
  if (isMoney && isDetailOfPlan(context)) return 'planned';
  if (!ahead) {
    // Land is there before anything stands on it: `12만㎡ 부지에 짓는다`.
    const isLand = metric === 'site-area' && /부지|대지|용지|땅/u.test(`${noun.before}${noun.after}`);
    const isOfBuilding =
      (BUILT.has(metric) && !isLand) ||
      (metric === 'headcount' && /(?:상주|고용|초기) ?인[원력]/u.test(context.lead) && !isOfTimeBefore(context)) ||
      (metric === 'count' && ROOMS.test(noun.before + noun.after + context.lead + context.quantity.text));
    const isCost =
      metric === 'investment' &&
      !SPENT.test(near) &&
      (COST.test(noun.before + noun.after + context.lead) || GOES_IN.test(near));
    return (isOfBuilding || isCost) && !IS_RUN.test(behindOf(context)) && isBeingBuilt(context) ? 'planned' : 'actual';
  }
  // `6개 자회사는 … 출자하기로 했다`: those who are to do something are there already.
  if (
    noun.particle === '이' &&
    context.clause?.voice !== 'passive' &&
    COUNTS_OF_AGENTS.has(metric) &&
    !TO_JOIN.test(near)
  )
    return 'actual';
  const { tensed, clause } = context;
  // `지난해 30억원을 투자, 내년 공장을 지을 계획이다`
  if (
    isDeed &&
    clause?.ending === 'connective' &&
    clause.modality === 'occurred' &&
    !PROMISED.test(rest) &&
    clause.dates.some((d) => d.direction === 'past' && AT.test(d.after))
  )
    return 'actual';
  if (
    tensed?.modality === 'occurred' &&
    !PROMISED.test(rest) &&
    !isPromisedBefore(context, tensed.predicate.start) &&
    tensed.ending !== 'nominal' &&
    DONE.test(tensed.predicate.text)
  )
    return 'actual';
  // A sum is a deed, unless it is what a level is to come to: `투자를 3000억원으로 늘린다`.
  if (isDeed && noun.particle !== '으로' && noun.particle !== '까지') return 'planned';
  // `매출이 320억원을 기록할 것으로 예측된다`: others reckon with it
  if (metric === 'count' && FORECAST.test(behindOf(context))) return 'planned';
  if ((context.quantity.unit === '%' || metric === 'count') && REACHED.test(near)) return 'target';
  if (hasLeft(context)) return 'planned';
  // `준공을 목표로`: an aim of the works, not of what they measure
  const own = near.replace(WORKS_AIM, '');
  return LEVEL.test(own) || LEVEL_VERB.test(own) ? 'target' : 'planned';
}

/** `300억원 규모의 유상증자를 결정했다`: what is only decided. */
const DECIDED =
  /^(?:을|를|의)? ?(?:규모의?|상당의?)? ?[^,.]{0,24}(?:증자|출자|취득|매입|시설 ?투자|증설|신설)(?:을|를|안을) (?:결정|의결|결의)/u;
/** `업체 150곳이 참가할 예정이다`: so many there will be. */
const TO_JOIN = /^이 ?[^,.]{0,14}(?:참가|참여|입주|출전)할 /u;
/** `연면적 5880㎡ 규모로 건립됐으며 … 떠오를 전망이다`. */
const WAS_BUILT =
  /^[^.]{0,40}(?:(?:건립|신축|완공|준공|조성|건설)(?:되었|됐|했|하였)|지어졌|지었|들어섰)(?:으며|고|다)[, .]/u;

/** `객실 4800실을 보유하고 있다`: so it is, whatever is built besides. */
const IS_RUN = /(?:보유|운영|가동)(?:하고 있|한 | 중)/u;
const WORKS_AIM = /(?:완공|준공|개관|개원|개장|개소|개교|개통|가동|입주|착공)(?:을|를|이|가)? 목표/u;

/** `1억원의 자금을 지원한다`: money that is given is a deed, whatever it is called. */
const GIVEN = /지원(?!금)|제공|지급|수여|기부|기탁|출연|후원|융자|대출해/u;
/** `최대 6000만원까지 지원받을 수 있다`, `2억원의 사업비를 받게 된다`: what is held out to those who will be chosen. */
const OFFERED =
  /^(?: 한도)?(?:을|를|까지|의|을 한도로|까지의)? ?(?:[^ ,.\d]{1,12} ){0,5}?(?:지원|제공|지급|대출|융자|보조|보장)?(?:받을 수 있(?!었)|받게 (?:된다|되며|되고|될)|(?:활용|사용|이용)할 수 있(?!었))/u;

/** `50억원을 들여 쉼터를 짓는 것을 골자로 한다`. */
const IN_SUBSTANCE = new RegExp(`^(?:(?![${PAST}])[^.])*는 (?:것|내용)(?:을|이) (?:주요 |핵심 )?(?:내용|골자)`, 'u');
/** `이는 책 7만권을 보관할 수 있는 규모다`: what is being built has room for. */
const HOLDS = /^(?: 이상)?을 (?:[^ ,.]{1,8} )?(?:수용|생산|처리|보관|저장)할 수 있는 (?:규모|시설|수준)/u;
/** `30팀을 뽑아 돕는 사업이다`, behind the call for them. */
const isOfScheme = ({ article, sentence, quantity }: FigureContext): boolean =>
  /^[^.]*[는] (?:사업|프로그램|과정|제도|공모전?)(?:이다|이며|으로|다|로)/u.test(
    sentence.text.slice(quantity.end - sentence.start),
  ) && /모집|공모|접수|신청/u.test(`${article.sentences[sentence.index - 1]?.text ?? ''} ${sentence.text}`);

/**
 * `5년간 900억원을 투자하기로 했다. 이 중 국내 투자만 610억원이다`, `부문별로는 소재 310억원, 설비 240억원 등이다`: what is told
 * without a tense of its own, as a part or the size of what the sentence before says is to be done.
 */
function isDetailOfPlan({ article, sentence, quantity, at }: FigureContext): boolean {
  const lead = sentence.text.slice(0, at);
  const behind = sentence.text.slice(quantity.extent.end - sentence.start);
  const isPart = PARTED.test(lead);
  if ((!isPart && !SIZED.test(lead)) || SO_FAR.test(lead)) return false;
  if (!(isPart && IS_SO.test(behind)) && TOLD_DONE.test(behind.replace(FOUND, ''))) return false;
  const day = article.published?.slice(0, 10);
  if (day === undefined || sentence.dates.some(({ to }) => !!to && to < day)) return false;
  const before = article.sentences[sentence.index - 1];
  if (before?.kind !== sentence.kind) return false;
  const kind = unitOf(quantity.unit ?? '')?.kind;
  if (isPart && !before.quantities.some(({ unit = '' }) => unitOf(unit)?.kind === kind)) return false;
  return PLANNED_SO.test(before.text) || before.clauses.find((c) => c.ending === 'final')?.modality === 'planned';
}
const PARTED =
  /^(?:[^ ,.]{1,14}[은는] )?(?:이|그) ?(?:중|가운데)(?:에서)? |^[가-힣]{2,4}별(?:로는|로|로 보면|로 살펴보면) |^(?:세부적|구체적)으로(?:는)?,? /u;
const SIZED =
  /(?:예산|지원|투자|사업|모집|선발|채용|공모|출자|융자)(?: ?(?:규모|금액|액|비|인원|한도))(?:은|는) (?:[^.]|\.(?=\d))*$/u;
/** `이 중 설비가 240억원으로 나래는 … 밝혔다`. */
const IS_SO = /^(?:으로|로) [^ ,.]{1,10}[은는] /u;
const TOLD_DONE = new RegExp(`[${PAST}][다으고지는던]`, 'u');
const SO_FAR = /현재|지금|기존|누적|그동안|지난/u;
const FOUND = /것으로 (?:나타났|집계됐|조사됐|알려졌|전해졌)다/u;
const PLANNED_SO = /계획|방침|예정|[기키]로 (?:했|하|한)|향후|앞으로|(?:겠|ㄹ 것이)다/u;

/** `1300억원을 투자할 계획이었으나`. */
const WAS_MEANT =
  /^(?:[을를이가]|으로|로|까지| 규모의?)? ?[^,.\d]{0,16}(?:[할릴출일울킬들쓸될]|[가-힣]을) (?:계획|예정|방침)이었/u;

/** `매출 1000억원 달성에 도전한다`. */
const AIMED_AT =
  /^(?:을|를)? ?(?:달성|돌파)?(?:에|을|를|이)? (?:도전|목표로|노린다|노리고|바라본다고)|^(?:의)? (?:[가-힣]{2,6} )?[가-힣]{2,4} 목표(?:에|로|가|…|,|$)/u;
const OF_AIM = new RegExp(`^(?:을|를)? ?(?:초과 |조기 |이미 )?(?:초과|달성|채[우웠]|이행|소화)[가-힣]?[${PAST}]`, 'u');
/** `27㎿ 규모 단지가 완공되면`. */
const ONCE_BUILT = /^(?: ?급| ?규모의?|의) [^,.\d]{1,20}[이가] (?:[^ ,.]{1,6} )?(?:완공|준공|조성|건설|구축|가동)되면/u;
/** `점유율 30%를 달성하겠다`. */
const REACHED =
  /^(?:이|을)? ?(?:, [^,.\d]{1,14}\d[\d,.]*(?:%|[^ ,.\d]{1,4})[을를] )?(?:달성|차지|돌파|넘[기겠어을]|기록|점유|올리|채우)/u;
/** `시장의 10%를 차지하는 회사로 키우겠다`: what it is to become. */
const TO_BECOME =
  /^[^,.]{0,14}(?:회사|기업|브랜드|업체|은행|병원|그룹|대학|도시|기관)(?:으로|로) [^,.]{0,12}(?:키우|키울|키운|성장|도약|만들|거듭나|자리)[^,.]{0,12}(?:겠|계획|목표|방침|한다)/u;

/** `15% 높이겠다`, `30% 줄이는`: a share by which something is to change is an aim. */
const LEVEL_VERB = /^(?:이|을)? ?(?:더 |이상 )?(?:늘[리려릴]|높[이여일]|줄[이여일]|낮[추춰출]|끌어올|감축|절감|확대)/u;
