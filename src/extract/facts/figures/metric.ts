// A quantity in its context in; the metric that its unit, its noun and its clause tell, or undefined: no figure.
import { HIRED_HOW } from './hired.ts';
import { professions } from '../../../catalog/metrics/headcount.ts';
import type { Metric } from '../../../catalog/types.ts';
import type { FigureContext } from './context.ts';
import { isBeingBuilt } from './status.ts';
import { metricsOf, type Cue, type CuedMetric, type Stems } from './cues.ts';
import { fundFormed, isPutIn } from './subject/funds.ts';

export interface MetricReading {
  metric: Metric;
  /** The cue that told it. */
  cue: string;
  score: number;
}

/** Lengths of time, and counts that nothing beside them names, are figures only where a cue stands close by. */
const NEAR = 3;

/** `직원 300명이 (희망퇴직으로) 회사를 떠났다`, `인력 600명을 줄이기로`: who is there no more. */
const LEFT =
  /^(?:이 ?(?:희망|명예|조기) ?퇴직|이 ?(?:[^ ,.]{1,10}(?:을|를|에서) )?(?:떠났|떠난|떠나|짐을 [싸쌌쌀]|퇴사|퇴직|그만|나갔|나간|옷을 벗)|을 ?(?:모두 |전원 )?(?:정리해고|구조조정|감축|줄[이인일여였]))/u;
export const hasLeft = ({ noun, quantity }: FigureContext): boolean =>
  quantity.unit === 'person' && !/^(?:중|가운데)/u.test(noun.after) && LEFT.test(noun.particle + noun.rest);

/** `채용 인원은 지난해 67명에서 80명으로`, `신입사원 40명`: who is taken on is nobody's staff yet. */
export const isOfHiring = ({ noun, sentence, at }: FigureContext): boolean =>
  TAKEN_ON.test(noun.before) ||
  TAKEN_ON.test(noun.after) ||
  HIRES_SO_MANY.test(sentence.text.slice(at, at + 56)) ||
  HIRING.test(sentence.text.slice(Math.max(0, at - 56), at)) ||
  /(?:채용|공채|모집|선발) ?(?:인원|규모)\($/u.test(sentence.text.slice(Math.max(0, at - 12), at));
/** `400명 규모의 신규 인력 채용에 나섰다`. */
const HIRES_SO_MANY =
  /^[^ ]{0,14} ?명(?:의| 규모의?| 인원에 대한| 이상의| 안팎의| 수준의) (?:[가-힣·]{0,7}[가-힣](?<![은는이가을를]) ){0,3}['‘“"]?(?:신규 ?|신입행원 ?|신입사원 ?)?(?:채용|공채|공개 ?채용)['’”"]?(?:을|를|에|한다|하기로| )/u;
const TAKEN_ON =
  /(?:신입|신규|경력|인턴|공채) ?(?:사원|직원|행원)|(?:채용|모집|선발|공채|충원) ?(?:예정 ?)?(?:인원|규모|인력)|(?:고용|채용) ?예정|신규 ?고용 ?인원/u;
const HIRING =
  /(?:(?:채용|공채|모집|선발|충원)(?: ?(?:예정 ?)?(?:인원|규모|인력|계획))?|고용 ?예정 ?인원|신규 ?고용 ?(?:인원|인력|규모)|신입 ?사원)(?:은|는|이|가|을|를|도) (?:(?:[^ ,.]{1,10} )?[^ ,.]{1,8} \d[\d,천만]*여?명, ?){0,4}(?:(?:지난해|올해|같은|많은|적은|[^ ,.]{0,9}[^ ,.은는이가을를해며고려여어아]) ){0,5}$/u;

/** `154명의 신규 고용창출`: jobs, whoever takes them. */
const JOBS = /고용(?:인력)? ?(?:창출|효과)|일자리|^(?:신규 )?고용$/u;

/** `1년 전보다 2000명 늘었다`: how much a level changed is no level. */
const CHANGE =
  /^(?:을|이)? ?(?:가량 |정도 )?(?:더 )?(?:늘|증[가액]|줄|감[소액]|확대한 |확대된 |확대[됐되]|확장한 |확장된 |축소한 |상향한 |인상한 |많아|많은|적어|적은|불어|올[라랐]|오[르른]|뛰(?!어넘)|떨어|하락|상승|역성장|쪼그라)/u;
const SUM_OPENS = /(?:이익|손실|매출|매출액|순익|실적)\($/u;
const CHANGE_START = new Set('늘증줄감확축상인많적불가정더오올뛰떨하역쪼');
export function isChange(context: FigureContext): boolean {
  const { noun, quantity } = context;
  if (quantity.unit === '%' || quantity.unit === '%p' || quantity.unit === 'x') return false;
  // `인력 600명을 줄이기로`: who has to go is counted
  if ((noun.before && hasLeft(context)) || context.isLevelBefore) return false;
  // `영업이익(284억원)이 감소했다`: so high it is
  if (SUM_OPENS.test(context.sentence.text.slice(Math.max(0, context.at - 6), context.at))) return false;
  const first = (noun.particle || noun.after.trimStart() || noun.rest.slice(0, 24).trimStart())[0];
  if (first !== '을' && first !== '이' && !CHANGE_START.has(first!)) return false;
  const behind = `${noun.particle}${noun.after} ${noun.rest.slice(0, 24).trimStart()}`.trimStart();
  return CHANGE.test(behind);
}

/**
 * How strongly one cue speaks: 6 the counted noun's own particle and the stem soon behind it, 5 the same further off,
 * 4 a word of the counted phrase, 2 behind it in the clause, 1 before it, 0.5 the unit alone; 0 not at all.
 */
export function scoreCue(context: FigureContext, { cue, particle, stem }: Cue): number {
  if (cue === '*') return 0.5;
  const { noun } = context;
  // What stands in no text behind the number or before it stands in no clause, which need not be read then.
  const mayFollow = noun.rest.includes(stem);
  if (particle) {
    if (!mayFollow || (noun.particle !== particle && particle !== '을')) return 0;
    const { rest } = context;
    // `200억원은 가람은행이 지원했다`: the topic is the object of a verb that has another subject.
    const isObject = particle === '을' && (noun.also || (noun.topic && OTHER_SUBJECT.test(rest)));
    if (noun.particle !== particle && !isObject) return 0;
    // `18개 스타트업과 나래와 함께 키운 2개 팀이`: with whom is another's
    if (particle === '과' && OTHER_WITH.test(rest.slice(0, rest.indexOf(stem)))) return 0;
    const at = WORDS_OF_OWN[stem] ? rest.search(WORDS_OF_OWN[stem]) : rest.indexOf(stem);
    return at < 0 ? 0 : at <= 14 ? 6 : 5;
  }
  if (isIn(noun.after, stem) || isIn(ownWords(noun.before), stem)) return 4;
  const isSaid = context.mayLead(stem) && saysStem(context.lead, stem);
  // `대지면적은 5만㎡, 연면적은 7만㎡`: what is said right before the number is said of it.
  if (isSaid && context.quantity.unit !== '%' && saidBefore(context.lead, noun.particle).includes(stem)) return 4;
  const rest = () => (stem === '투자' ? context.rest.replace(INVESTORS, '') : context.rest);
  if (mayFollow && rest().includes(stem) && !isOfNext(context, stem)) return 2;
  return isSaid ? 1 : 0;
}

/** `대기업 20곳과 스타트업 31곳이 참가했다`: a noun right before the next number is counted by that one. */
const isOfNext = ({ noun, quantity, rest }: FigureContext, stem: string): boolean =>
  quantity.unit !== '%' &&
  noun.before !== '' &&
  /^[가-힣]{0,3} (?:약 )?\d/u.test(rest.slice(rest.indexOf(stem) + stem.length));

/** `품었다`, never `제품`; `들였다`, never `거둬들였다`. */
const WORDS_OF_OWN: Readonly<Record<string, RegExp>> = {
  품: /(?<!\p{L})품(?:[었는고기게을]|은 |에 )/u,
  들이: /(?<!\p{L})들이/u,
  들여: /(?<!\p{L})들여/u,
  들였: /(?<!\p{L})들였/u,
};

const OTHER_WITH = /[가-힣A-Za-z](?:과|와) /u;
/** The same of the words before it, with or without a particle. */
const saysStem = (text: string, stem: string): boolean => {
  const words = stem === '투자' ? text.replace(INVESTORS, '') : text;
  return (
    words.includes(stem) &&
    (stem.length > 1 || new RegExp(`(?<!\\p{L})${stem}(?:은|는|이|가|을|를|에|의)?(?!\\p{L})`, 'u').test(words))
  );
};
/** `투자은행(IB) 업계에 따르면`: whose trade it is. */
const INVESTORS = /투자(?:은행|증권|금융|업계|자문|신탁|파트너스|자)/gu;

/** `스타트업 31곳 등 51곳`: what a number of its own counts is not the sum's. */
const ownWords = (before: string): string => (before.includes(' 등') ? before.replace(SUMMED, '') : before);
const SUMMED = /^.*\d여?(?:개사|곳|개|명|대|건|팀|척|편|종) 등/u;

/** A stem of one letter is a word: `터`, never `센터`. */
const isIn = (words: string, stem: string): boolean =>
  words.includes(stem) && (stem.length > 1 || words === stem || words.split(' ').includes(stem));

/** The last word said before the number as its topic or subject: `연면적` of `호텔의 연면적은 약`, `공사기간은 착공 후`. */
function saidBefore(lead: string, particle: string): string {
  const [, word = '', marked = ''] = AS_SUBJECT.exec(lead.slice(-40)) ?? [];
  return OBJECT.has(marked) && !TO_LEVEL.has(particle) ? '' : word;
}
/** `매출은 300억원`: what is said of it; never of who acts, `나래자산운용이 300억원을 투자했다`. */
const isThingSaid = ({ lead, noun, sentence }: FigureContext, stem: string): boolean => {
  const said = saidBefore(lead, noun.particle);
  return said.includes(stem) && !sentence.organizations.some(({ text }) => text.endsWith(said));
};
const AS_SUBJECT =
  /(\p{L}{1,12}(?: 면적| 규모| 수)?)(?:\([^()]{1,20}\))?(은|는|이|가|을|를|로) (?:약 |총 |모두 |전체 |현재 |각각 |(?:착공|계약|인허가)(?:일로부터|일부터|부터| ?이?후| 뒤) )*$/u;

const STAFF_GROWS = /(?:직원|인원|인력|임직원|사원)(?: 수)?(?:이|가|은|는) (?:[\p{L}\d]+ ){0,4}$/u;
/** `기금이 200억원, 은행이 30억원을 내고`: who puts it up has no such size. */
const PAYS = /^을 ?(?:내고|낸다|내기로|댄다|부담|대출|융자|보증)/u;
const GAP = '\u0000';
const FUND_PAYS = /(?:기금|펀드|조합)(?:이|가) (?:약 )?\0[^.]{0,40}(?:출자|투자|내고|낸다|내기로|부담)/u;
const HIRES_ANEW = /^ ?(?:새로|새롭게|추가로|더|신규|신규로) 고용(?:한다|하|할)/u;
const HIRES = new RegExp(`^ ?${HIRED_HOW}고용`, 'u');
const isEach = ({ sentence: { text, start }, quantity }: FigureContext): boolean =>
  text.slice(quantity.end - start - 1, quantity.end - start + 1).includes('씩');
const EACH_YEAR = /(?:매년|해마다|연간|연) [^,.]{0,12}$/u;
const TO_TRAIN = /^(?:추가 |신규 )?(?:육성|양성|채용|확보|선발|충원|모집|배출|영입)(?:$|[ ,…”"’'])/u;
const HIRES_SO = new RegExp(`^ ?${HIRED_HOW}고용한다`, 'u');
const WORKS = /^이 ?(?:[^,.\d]{0,12} )?(?:일한다|일하고 있|일하며|근무한다|근무하고 있|근무하며|근무 중|재직)/u;
const TAKES_IN = /^ ?(?:벌어|거둬)들/u;
const INTO_FUND = /^ ?규모로 (?:[가-힣A-Z]{1,8} ){0,3}[가-힣]{0,6}(?:펀드|조합|기금)에 (?:투자|출자)/u;
const A_FUND = /^규모(?:의)? [^\d]{0,24}(?:펀드|조합)$/u;
const FUND_OF = /^규모(?:의)? .{0,16}투자.{0,40}(?:펀드|투자조합|벤처조합)$/u;
const OUT_OF = /(?:펀드|조합|기금)['’”"]?에서 (?:약 |총 )?$/u;
const PART_OF = /(?:중|가운데) (?:약 |이미 |벌써 )?$/u;
const OTHER_SUBJECT = /^[^,.]{1,30}[가-힣](?:이|가) [가-힣]/u;

/** `교수 수는 40명`, `조종사는 독일이 250명`: a noun that is said first and counted then. */
const AS_TOPIC = [' 수', '수', '은 ', '는 '];

/** How strongly a noun speaks that must be what is counted: 4 in the counted phrase, 1.5 as the topic before it. */
function scoreNoun(context: FigureContext, word: string): number {
  const { noun } = context;
  if (
    noun.after.includes(word) ||
    (context.quantity.unit === 'organization' ? ownWords(noun.before) : noun.before).includes(word)
  )
    return noun.particle !== '' &&
      PROFESSIONAL.has(word) &&
      !SIZE.test(noun.after) &&
      !isInBracket(context) &&
      !WAS_SO_MANY.test(context.sentence.text.slice(context.quantity.extent.end - context.sentence.start)) &&
      !context.follows(KEEPS)
      ? 0
      : 4;
  // `210명까지 식구를 늘렸다`
  if (TO_LEVEL.has(noun.particle) && noun.rest.includes(word) && RAISED_TO.exec(noun.rest)?.[1]?.endsWith(word))
    return 4;
  if (!context.mayLead(word)) return 0;
  const { lead } = context;
  if (!lead.includes(word)) return 0;
  // `가람전자의 연구인력(240명)`
  if (lead.endsWith(`${word}(`) || lead.endsWith(`${word} 수(`)) return 4;
  // `계열사는 모두 32개`: it stands right before the number.
  const [before, particle = ''] = JUST_SAID.exec(lead)?.slice(1) ?? [];
  if (
    (!noun.after || isSuch(context)) &&
    (before?.endsWith(word) || before?.endsWith(`${word}급`) || `${before}수`.endsWith(word)) &&
    (!OBJECT.has(particle) || TO_LEVEL.has(noun.particle))
  )
    return 4;
  return AS_TOPIC.some((form) => lead.includes(`${word}${form}`)) ? 1.5 : 0;
}
/** People of a profession are staff where somebody has them, or where they are what the sentence counts. */
const PROFESSIONAL = new Set(professions());
/** `120명이던 개발자를`. */
const WAS_SO_MANY = /^(?:이던|이었던) /u;
const KEEPS =
  /^ ?[^,.]{0,10}(?:두고|둔|두었|갖추|갖춘|갖췄|보유|거느|소속|근무|일하|일한|돌보|돌본|진료|구성|꾸려|꾸렸)/u;
/** `의사가 340명인 병원은` */
const isSuch = ({ sentence, quantity }: FigureContext): boolean =>
  sentence.text[quantity.extent.end - sentence.start] === '인';
const SPENDS = /^ ?(?:들여|들인|들이|들어[가간갔]|들었|든다|투입|쏟아|투자)/u;
const ORDERED = /^[^,.\d]{0,24}[을를] ?(?:[^,.\d]{1,8} )?(?:수주|따[내냈낸])/u;
/** `120억원을 투자해`, `공장을 짓고`. */
const UNDERTAKEN =
  /[을를] (?:[^ ,.]{1,8} )?(?:투자|투입|신설|신축|증설|건립|건설|설립)?(?:들여|하고|해|하며|짓고|지어|세워|세우고)(?=[ ,])/u;
const RAISED_TO = /^ ?([가-힣]{2,8}) ?(?:수|규모)?[을를] (?:[가-힣]{1,4} )?(?:늘|줄|키우|키웠|키운|확대|불)/u;
/** `간호사 340명 규모의`, `간호사 340명의 조직`. */
const SIZE = /^(?:규모|수준|(?:[가-힣]{2,6} )?(?:회사|기업|업체|조직|법인|집단|단체|팀|학교|병원|공동체))/u;
const isInBracket = ({ sentence, at }: FigureContext): boolean =>
  /\([^()]*$/u.test(sentence.text.slice(Math.max(0, at - 30), at));
const JUST_SAID =
  /([\p{L} ]{1,20}?)(?: ?수| 규모)?(은|는|이|가|을|를|만|도) (?:약 |총 |모두 |각각 |전체 |현재 |지금 |최근 |당초 |애초 |기존 |종전 |무려 |어느새 |벌써 |지금까지 |지난해까지 |올해까지 |지난달까지 |지난해 |작년 |올해 |지난달 |이달 |\d{4}년 |\d{1,2}월 |말 |초 |(?:같은|이) 기간 |(?:\d{1,2}|한|두|세)(?:년|개월|달|해) ?(?:새|만에|사이) |(?:연말|내년|올해 말|\d{4}년)까지 )*(?:\d[\d,.만천]*여?명(?: 수준)?에서 (?:[\p{L}\d]{1,5} ){0,2})?$/u;
const OBJECT = new Set(['을', '를']);
const TO_LEVEL = new Set(['에서', '으로', '까지']);

/** `12%에서 31%로 높아졌다`: where a level stood, not by how much it changed. */
const isLevel = (context: FigureContext): boolean =>
  context.quantity.unit === '%' &&
  (TO_LEVEL.has(context.noun.particle) ||
    context.isLevelBefore ||
    LEVEL_SAID.test(context.sentence.text.slice(Math.max(0, context.at - 40), context.at)));
/** `0.07%p 상승한 2.79%`, `연체율(0.75%)은`: as high as it is, behind by how much that changed or in the bracket of its rate. */
const LEVEL_SAID =
  /(?:p|포인트|P) [가-힣]{1,3}[한은른진된린] (?:[\d.]+%(?:, |[와과] |·))?$|(?<!증가|성장|감소|상승|하락|신장|절감|인상|증감|등락|개선)[율률]\($/u;
const CHANGES = new Set(['growth', 'reduction']);
/** `0.8%였지만 … 늘었다`: the number is said to be a level; what changes is told later. */
const isCopula = ({ sentence, quantity }: FigureContext): boolean =>
  /^(?:이었|였|이며|이고|이던|인데|이다|다)/u.test(
    sentence.text.slice(quantity.extent.end - sentence.start, quantity.extent.end - sentence.start + 4),
  );
/** `손님은 14% 늘어난 217만명, 탑승률은 86%였다`: a rate that is said to be so high. */
const isRateSaid = ({ sentence, quantity }: FigureContext): boolean =>
  quantity.unit === '%' &&
  SO_HIGH.test(sentence.text.slice(quantity.extent.end - sentence.start, quantity.extent.end - sentence.start + 8)) &&
  RATE.test(
    sentence.text.slice(
      Math.max(0, quantity.extent.start - sentence.start - 24),
      quantity.extent.start - sentence.start,
    ),
  );
/** `매출의 74%를 해외에서 올린다`: a part that is earned. */
const isPartEarned = (context: FigureContext): boolean =>
  OF_INCOME.test(context.sentence.text.slice(Math.max(0, context.at - 12), context.at)) && context.follows(EARNED);
const OF_INCOME = /(?:매출|매출액|이익|수익|수입|실적|수출)의 (?:약 )?$/u;
const EARNED = /^ ?[^,.]{0,16}(?:올리|올린|올렸|거두|거둔|거뒀|벌어|번다)/u;
const SO_HIGH = /^(?:이었|였|이며|이고|이던|인데|이다|다|에 (?:이르|이른|달|그쳤|머물)|을 기록|를 기록|로,|[,.])/u;
const RATE =
  /(?<!증가|성장|감소|상승|하락|신장|절감|인상|증감|단축|개선|감축|등락|확대|향상|할인)(?:율|률|비중|정확도|민감도|자급도|충족도)(?:은|는|이|가|도) (?:약 |평균 |무려 |현재 )*$/u;
/** A price or a fee is no investment. */
const isSmallChange = ({ quantity }: FigureContext, metric: Metric): boolean =>
  metric.group === 'investment' &&
  (quantity.value ?? 0) < (metric.id === 'investment' && quantity.unit === 'KRW' ? 10_000_000 : 10_000);

/** `임직원 20여명과 간담회를`: people somebody met, not all that are there. */
const CAME =
  /^ ?(?:직접 |함께 |모두 |몰려 |대거 )?(?:참가|참석|참여|방문|관람|다녀|모였|모인|찾았|찾은|자리|몰렸|몰린|응모|지원했)/u;
/** `임직원 자녀 320명`. */
const FAMILY = /(?:자녀|가족|배우자|유가족|부모)$/u;
const MET = /^ ?[^\d,]{0,12}(?:간담회|만나|만났|면담|대화|오찬|만찬|식사|회의|기념)/u;

/** Rates of interest, of opinion and of the body are no part of anything. */
const POLLED = /금리|이자율|이율|환율|세율|지지율|득표율|여론조사|응답|설문|찬성|반대|알코올|시청률/u;
const POLL = /찬반|투표|여론조사|지지율|설문|응답|알코올/u;
/** `운용사로 11곳을 선정하고`. */
const AS_PARTY = /(?:운용사|사업자|기관|병원|대학|학교|은행|협력사|대상자)(?:으?로) (?:약 |총 |모두 )*$/u;
/** `30명이 참가했다` tells of people taught only where something is taught. */
const TAUGHT =
  /교육|과정|강의|강좌|수업|캠프|아카데미|프로그램|연수|훈련|해커톤|대회|공모전|스쿨|학교|코스|수료|졸업|양성|워크숍|이수|특강|강연|설명회|체험|컨설팅|멘토링|실습/u;
/** `‘씨앗틔움’은 직원을 돕는 프로그램이다. 지금까지 310명이 참여했다`. */
const isOfCourse = ({ article, sentence }: FigureContext): boolean =>
  sentence.organizations.length === 0 && IS_COURSE.test(article.sentences[sentence.index - 1]?.text ?? '');
const IS_COURSE = /(?:프로그램|과정|교육|캠프|아카데미|스쿨|제도)(?:이다|다|이었다|였다)\.$/u;
/** `연구원 4명이 대전에서 창업했다`. */
const FOUNDED = /^[^,.]{0,24}(?:창업|설립|의기투합|세운 |세웠|차렸|차린 )/u;
const FOSTERED = /^[^,.]{0,24}(?:지원|보육|육성|발굴|뽑|선발|선정)/u;
/** `연구단 5곳이 입주했다`, `액셀러레이터 6곳을 선정했다`. */
const NO_STARTUP =
  /(?:기관|연구[단소실팀]|센터|학교|대학|단체|협회|재단|액셀러레이터|엑셀러레이터|운영사|투자사|점포|매장|은행|병원|부처|사업자|주관사|거점)(?: |$)/u;
const BEGUN = /스타트업|창업|벤처|신생|액셀러레이|보육|입주/u;
/** `직원 두 명이 상을 받았다`. */
const HONOURED = /^[^,.]{0,12}(?:상을 받|상을 탔|표창|수상했|수상하|승진|우승|입상|메달)/u;
/** `40명이 선발됐다`: those taken into what is taught. */
const TAKEN = /^(?:[^,.]{0,12})(?:선발|뽑|합격|마쳤|마친)/u;

const isOfPoll = (context: FigureContext): boolean => {
  const { text } = context.sentence;
  return POLLED.test(text) && (POLL.test(text) || POLLED.test(context.lead));
};

const CRITERION =
  /^(?:이상|초과|미만|이하)?을? ?(?:보유|소유|가진|출자)(?:한|하고 있는)? ?(?:상장 ?)?(?:종목|주주|기업|회사|상장사|대주주)$/u;

/** Whether a word that makes the counted phrase something else stands in it, or a cue of another deed is told. */
function isBlocked(context: FigureContext, { metric, blockers }: CuedMetric, stems: Stems): boolean {
  const { noun } = context;
  // `기금 가운데 700억원을 집행했다`: a part of the fund is not its size.
  if (
    metric.id === 'fund-size' &&
    (PART_OF.test(context.lead) ||
      PAYS.test(noun.particle + context.rest) ||
      FUND_PAYS.test(context.lead + GAP + context.rest))
  )
    return true;
  // `공장을 짓는다. 현지에서 280명을 고용한다`: not there before the plant is.
  if (metric.id === 'headcount' && noun.particle === '을' && context.follows(HIRES_SO) && isBeingBuilt(context))
    return true;
  if (metric.id === 'share' && isOfPoll(context)) return true;
  // `지분율 7% 이상 보유 종목`: what is counted, not how much of it somebody has
  if (metric.id === 'share' && CRITERION.test(noun.after)) return true;
  // `34개사를 지원했다`: begun firms only where the text is about such; whoever else is named is none.
  if (metric.id === 'startup-count' && NO_STARTUP.test(noun.before || `${context.quantity.counter} ${noun.after}`))
    return true;
  if (metric.id === 'startup-count' && noun.particle === '을' && context.follows(FOSTERED))
    if (!BEGUN.test(noun.before + noun.after) && (noun.before || noun.after || !BEGUN.test(context.article.clean.text)))
      return true;
  if (
    metric.id === 'startup-count' &&
    AS_PARTY.test(context.sentence.text.slice(Math.max(0, context.at - 16), context.at))
  )
    return true;
  if (metric.id === 'trainee-count' && !TAUGHT.test(context.sentence.text) && !isOfCourse(context))
    if (noun.particle === '이' || (noun.particle === '을' && /^ ?(?:대상|상대)/u.test(context.rest))) return true;
  // `150명을 새로 고용한다`: who is hired anew is not there yet.
  if (metric.id === 'headcount' && noun.particle === '을' && context.follows(HIRES_ANEW)) return true;
  // `300억원을 투자해 80명을 고용한다`
  if (metric.id === 'headcount' && noun.particle === '을' && context.follows(/^ ?고용(?:한다|하며)/u))
    if (UNDERTAKEN.test(context.sentence.text.slice(0, context.at))) return true;
  // `320명을 고용할 계획`: who is to be hired is not there yet.
  if (metric.id === 'headcount' && noun.particle === '을' && context.follows(HIRES) && context.saidAhead) return true;
  // `전문가 1000명 육성`: a headline's bare deed
  if ((metric.id === 'headcount' || metric.id === 'trainee-count') && noun.particle === '' && TO_TRAIN.test(noun.after))
    return true;
  // `매년 박사 100명씩 3년간 300명을 배출한다`: so many each year, none who are there
  if (metric.id === 'headcount' && context.quantity.rate && EACH_YEAR.test(context.lead) && isEach(context))
    return true;
  // `엔지니어 4명이 2019년 창업했다`: who began it.
  if (metric.id === 'headcount' && noun.particle === '이' && context.follows(FOUNDED)) return true;
  if (metric.id === 'headcount' && noun.particle === '이' && context.follows(HONOURED)) return true;
  // `청년 40명이 과정에 뽑혔다`: who learns is no staff.
  if (
    metric.id === 'headcount' &&
    noun.particle === '이' &&
    context.follows(TAKEN) &&
    TAUGHT.test(context.sentence.text)
  )
    return true;
  // `직원이 2800명으로 늘어난다`: what grows by itself is told of those there.
  if (
    metric.id === 'talent-target' &&
    TO_LEVEL.has(noun.particle) &&
    context.follows(/^ ?(?:늘어|줄어)/u) &&
    STAFF_GROWS.test(context.lead)
  )
    return true;
  if (metric.id === 'headcount' && noun.particle === '과' && context.follows(MET)) return true;
  if (metric.id === 'headcount' && FAMILY.test(noun.before)) return true;
  // `스타트업 육성 과정에 참가할 기업 12곳을 뽑는다`
  if (
    metric.id === 'member-count' &&
    noun.particle === '을' &&
    context.follows(FOSTERED) &&
    BEGUN.test(context.lead + noun.before)
  )
    return true;
  // `포럼에는 연구원 300여명이 참가했다`: who came
  if (metric.id === 'headcount' && /^[이가도]$/u.test(noun.particle) && context.follows(CAME)) return true;
  // `신규 297명을 비롯해 모두 1598명의 고용`: a part is what the whole is
  if (
    metric.id === 'headcount' &&
    noun.particle === '을' &&
    /^(?:신규)?$/u.test(noun.before) &&
    context.follows(/^ ?(?:비롯|포함)/u)
  )
    return true;
  if (metric.id === 'headcount' && (hasLeft(context) || isOfHiring(context) || (!noun.before && JOBS.test(noun.after))))
    return true;
  // `공사비 3200억원 규모의 공사를 따냈다`: an order costs whoever gives it
  // and `3000억원을 투자해 일감을 따냈다`: what is put in is not its price
  if (
    metric.id === 'investment' &&
    ORDERED.test(noun.after + noun.particle + noun.rest) &&
    !(noun.particle === '을' && context.follows(SPENDS))
  )
    return true;
  // `주민 85명이 이곳에서 일한다`: whoever works there.
  if (metric.id === 'headcount' && WORKS.test(`${noun.particle}${context.rest.slice(0, 24)}`)) return false;
  // `펀드에서 1100억원을 대고`: what is taken out of it.
  if (metric.id === 'fund-size' && noun.particle === '을' && OUT_OF.test(context.lead)) return true;
  // `1400억원 규모로 펀드에 출자한다`, `300억원 규모의 투자펀드에 …`
  if (
    metric.id === 'fund-size' &&
    INTO_FUND.test(context.sentence.text.slice(context.quantity.extent.end - context.sentence.start))
  )
    return true;
  if (metric.id === 'investment' && noun.particle === '을' && context.follows(TAKES_IN)) return true;
  if (metric.id === 'investment' && FUND_OF.test(noun.after)) return true;
  // `200억원 규모의 자체 펀드를 통해 3곳에 투자했다`: the fund's size
  if (metric.id === 'investment' && A_FUND.test(noun.after) && context.follows(/^ ?통해/u)) return true;
  for (const blocker of blockers) {
    if (!stems.has(blocker.stem)) continue;
    // `예산 15억원을 들여`, `15억원의 예산이 투입된다`: what is spent is put in
    if (blocker.stem === '예산' && /^[을이]$/u.test(noun.particle) && context.follows(SPENDS)) continue;
    // `자본금 800억원은 두 회사가 출자한다`: capital that is paid in is put up by somebody.
    if (blocker.stem === '자본금' && context.rest.includes('출자')) continue;
    if (blocker.particle) {
      if (scoreCue(context, blocker) > 0) return true;
    } else if (
      noun.before.includes(blocker.stem) ||
      noun.after.includes(blocker.stem) ||
      (context.mayLead(blocker.stem) && isThingSaid(context, blocker.stem)) ||
      (metric.id === 'duration' && noun.rest.includes(blocker.stem) && context.rest.includes(blocker.stem))
    )
      return true;
  }
  return false;
}

const isCued = ({ always, bit, nouns }: CuedMetric, stems: Stems, labels: readonly string[]): boolean =>
  always || stems.tell(bit) || (labels.length > 0 && nouns.some((noun) => labels.includes(noun)));

/** Told only of what stands before them: `24% 많은`, never `가장 많은 24%`. */
const BEHIND = new Set(
  '많은 많다 많고 많았 적게 적은 적고 높은 높다 높고 높았 낮은 낮다 낮고 낮았 비싼 비싸 싼 싸다 저렴 줄 줄고'.split(
    ' ',
  ),
);

const RISES = /^ ?[↑▲](?! ?\p{L})|^\+|^ ?(?:증가|상승|성장)\)/u;
const FALLS = /^ ?[↓▼]|^[-–−]|^ ?(?:감소|하락)\)/u;
/** `2.7% 마이너스 성장했다`. */
const SHRINKS = /^ ?(?:마이너스 ?성장|역성장)/u;
/** `2314억원(`, `2314억원(전년비 `. */
const SUM_BEFORE = /(?:[원대건명척톤t로]|달러)\((?:[가-힣 ]{1,9}(?:비|대비|보다) )?$/u;

/** `순이익 36%↑`: a headline's arrow, which is none before a word: `가람 32% ▲나래 20%`; `매출 320억원(전년 대비 12% 증가)`, `320억원(-3.2%)`: a word or a sign in a bracket. */
function readArrow({ quantity, sentence, at }: FigureContext, among: readonly CuedMetric[]): MetricReading | undefined {
  if (quantity.unit !== '%' && quantity.unit !== '%p') return undefined;
  const { text, start } = sentence;
  if (SHRINKS.test(text.slice(quantity.end - start, quantity.end - start + 10))) {
    const found = among.find(({ metric }) => metric.id === 'reduction');
    if (found) return { metric: found.metric, cue: '마이너스', score: 6 };
  }
  const isSigned = SUM_BEFORE.test(text.slice(Math.max(0, at - 16), at));
  for (const words of [text.slice(quantity.end - start, quantity.end - start + 4), isSigned ? quantity.text : '']) {
    const id = RISES.test(words) ? 'growth' : FALLS.test(words) ? 'reduction' : undefined;
    const found = id && among.find(({ metric }) => metric.id === id);
    if (found) return { metric: found.metric, cue: words, score: 6 };
  }
  return undefined;
}

const FUND_MADE =
  /^ ?(?:규모의?|짜리) (?:[^ ,.]{1,10} ){0,3}[‘'“"]?[^ ,.]{0,12}(?:펀드|투자조합)['’”"]?(?:[을를도]|까지) [^,.]{0,16}(?:조성|결성|만들|만든)/u;
// `펀드를 조성한다. 은행이 50억원을 낸다`; `벤처에 투자하는 50억원 규모의 펀드도 만든다`
function readOfFund(context: FigureContext, among: readonly CuedMetric[]): MetricReading | undefined {
  const { quantity, sentence } = context;
  const isMade = FUND_MADE.test(sentence.text.slice(quantity.extent.end - sentence.start));
  const id = isMade ? 'fund-size' : 'investment';
  const found = among.find(({ metric }) => metric.id === id);
  return found && (isMade || (isPutIn(context) && fundFormed(context)))
    ? { metric: found.metric, cue: '펀드', score: 6 }
    : undefined;
}

/** The best-told metric for the unit; of two told alike the one whose cue is nearer, then the catalogue's order. */
export function readMetric(
  context: FigureContext,
  labels: readonly string[] = [],
  among = metricsOf(context.quantity.unit ?? ''),
): MetricReading | undefined {
  const { quantity, stems } = context;
  if (quantity.unit === undefined || isChange(context)) return undefined;
  let best = readArrow(context, among) ?? readOfFund(context, among);
  for (const cued of among) {
    const { metric } = cued;
    if (!isCued(cued, stems, labels) || isSmallChange(context, metric)) continue;
    if (CHANGES.has(metric.id) && (isLevel(context) || isRateSaid(context) || isPartEarned(context))) continue;
    const isOther = cued.unit !== quantity.unit;
    let blocked: boolean | undefined;
    for (let i = 0; i < cued.cues.length + cued.nouns.length; i++) {
      const cue = cued.cues[i];
      const word = cue?.cue ?? cued.nouns[i - cued.cues.length]!;
      const isLabel = !cue && labels.includes(word);
      if (!isLabel && word !== '*' && !stems.has(cue?.stem ?? word)) continue;
      const score = isLabel ? 4 : cue ? scoreCue(context, cue) : scoreNoun(context, word);
      // A plain counter tells nothing: what is counted must be said beside it.
      if (score === 2 && CHANGES.has(metric.id) && isCopula(context)) continue;
      if (score === 0 || (isOther && score < 4) || (score === 1 && BEHIND.has(word))) continue;
      if (!best || score > best.score || (score === best.score && score < 4 && isNearer(context, word, best.cue))) {
        // What only plans tell, and what something blocks: asked once a cue speaks
        blocked ??= (metric.ahead === true && !context.ahead) || isBlocked(context, cued, stems);
        if (blocked) break;
        best = { metric, cue: word, score };
      }
    }
  }
  // `총 5개층 33만㎡ 규모로`: no land
  const isOfFloors = best?.cue === '*' && best.metric.id === 'site-area' && STOREYS.test(context.lead);
  const isIndoors = best?.cue === '*' && best.metric.id === 'site-area' && isPremises(context);
  const floors = isOfFloors || isIndoors ? among.find((cued) => cued.metric.id === 'floor-area') : undefined;
  if (best && floors) return { ...best, metric: floors.metric };
  if (best?.metric.id === 'duration' && best.score < NEAR && !isBoundedLength(context)) return undefined;
  return best;
}

/** `330㎡ 규모의 창업 공간`, `센터는 2000㎡ 규모다`: what lies within walls is no land. */
const isPremises = ({ noun, lead }: FigureContext): boolean => PREMISES.test(noun.after) || PREMISES_ARE.test(lead);
const PREMISES =
  /(?:공간|매장|라운지|오피스|사무실|사무소|연구소|연구실|센터|교육원|교육장|체험관|전시관|전시장|홍보관|스튜디오|랩|마켓|강의실|쇼룸|스토어|카페|식당)(?: |$)/u;
const PREMISES_ARE =
  /(?:공간|매장|라운지|오피스|사무실|연구소|센터|교육원|체험관|전시관|스튜디오|랩|쇼룸|스토어)(?:은|는|이|가) (?:약 |총 )?$/u;
const STOREYS = /\d ?(?:개 ?)?층,? (?:약 |총 )?$/u;

const isNearer = (context: FigureContext, a: string, b: string): boolean => distance(context, a) < distance(context, b);

/** How far behind the counted phrase the last word of a cue stands. */
function distance({ rest }: FigureContext, cue: string): number {
  const at = rest.indexOf(cue.slice(cue.lastIndexOf(' ') + 1));
  return at < 0 ? rest.length : at;
}

/** `최장 3년`, `2년간 …`: a length that the text bounds is a fact of its own. */
const isBoundedLength = ({ quantity }: FigureContext): boolean =>
  quantity.bound === 'at-most' || quantity.bound === 'at-least';

/** Each metric of the unit that something tells, best first: for those who ask why one was read and not another. */
export function tellingMetrics(context: FigureContext, labels: readonly string[] = []): MetricReading[] {
  return metricsOf(context.quantity.unit ?? '')
    .flatMap((cued) => readMetric(context, labels, [cued]) ?? [])
    .sort((a, b) => b.score - a.score);
}
