// A figure's metric and context in; the organization, place or program that the number is about, out.
import type { OrganizationMention, QuantityMention, ReadArticle, ReadSentence } from '../../types.ts';
import { FigureContext } from './context.ts';
import {
  agent,
  doer,
  inTopic,
  leader,
  named,
  ownerOfResult,
  ownerOfTopic,
  rightBefore,
  sharedTopic,
  spokesman,
} from './subject/agents.ts';
import { contest } from './subject/contests.ts';
import { didBefore } from './subject/deedsBefore.ts';
import { fund, fundBefore, fundFormed, intoFund } from './subject/funds.ts';
import {
  alliance,
  allianceJoined,
  bracketed,
  described,
  genitive,
  holder,
  houseHolder,
  modifierHead,
  ofSeveral,
  placeAt,
  placeOpens,
  placeTopic,
  quotedHolder,
} from './subject/holders.ts';
import { occupied } from './subject/introduced.ts';
import {
  bought,
  bracketedName,
  capital,
  foundedWith,
  investorWith,
  owner,
  receiver,
  recipient,
  sharesOf,
  stake,
  takenOver,
} from './subject/money.ts';
import { isPlace } from './places.ts';
import { here, intoVenture, kindTopic, pointed, pointedBefore, thisThing } from './subject/pointed.ts';
import { listedBefore, ofPair } from './listedKind.ts';
import { stated, type FigureSubject, type SubjectRule } from './subject/rule.ts';
import { running } from './subject/running.ts';
import { markedItem } from './subject/markedItems.ts';
import { isSourceAt, kindOfFirms, openingFund, runningTheme, statisticOf, theme } from './subject/themes.ts';
import {
  begun,
  lastShown,
  modified,
  program,
  programAbove,
  quotedTopic,
  runningProgram,
  theseFirms,
} from './subject/things.ts';
import { unknownName, opener, runningName, topicWords } from './subject/unknownNames.ts';

/** What was being spoken of: asked last. */
const RUNNING: readonly SubjectRule[] = [
  spokesman,
  begun,
  theseFirms,
  pointedBefore,
  runningTheme,
  runningName,
  running,
  topicWords,
  opener,
];
/** Who acts in the sentence, then what was being spoken of. */
const ACTOR: readonly SubjectRule[] = [agent, ownerOfTopic, sharedTopic, doer, unknownName, pointed, ...RUNNING];

/** `앱 ‘누리톡’은 이용자가 500만명이다`; areas are of no product. */
const quotedThing: SubjectRule = (context) => (context.quantity.unit === 'm2' ? undefined : quotedTopic(context));

const STOCK: readonly SubjectRule[] = [
  takenOver,
  bracketed,
  ownerOfResult,
  modifierHead,
  ofSeveral,
  here,
  placeOpens,
  rightBefore,
  genitive,
  kindTopic,
  placeTopic,
  holder,
  houseHolder,
  quotedHolder,
  described,
  thisThing,
  quotedThing,
  agent,
  ownerOfTopic,
  sharedTopic,
  doer,
  unknownName,
  named,
  pointed,
  inTopic,
  placeAt,
  leader,
  ...RUNNING,
];
const MEMBERS: readonly SubjectRule[] = [
  fundBefore,
  bracketed,
  modifierHead,
  rightBefore,
  alliance,
  kindTopic,
  holder,
  quotedHolder,
  agent,
  ownerOfTopic,
  sharedTopic,
  leader,
  ...RUNNING,
];
const COUNTED: readonly SubjectRule[] = [
  bracketed,
  modifierHead,
  rightBefore,
  intoFund,
  kindTopic,
  recipient,
  holder,
  quotedHolder,
  agent,
  ownerOfTopic,
  sharedTopic,
  doer,
  unknownName,
  named,
  pointed,
  leader,
  ...RUNNING,
];
const PROGRAM: readonly SubjectRule[] = [
  bracketed,
  rightBefore,
  program,
  runningProgram,
  genitive,
  agent,
  ownerOfTopic,
  sharedTopic,
  unknownName,
  ...RUNNING,
  programAbove,
];
const CLAIM: readonly SubjectRule[] = [
  modified,
  bracketed,
  ownerOfResult,
  rightBefore,
  quotedTopic,
  genitive,
  kindTopic,
  placeTopic,
  lastShown,
  agent,
  ownerOfTopic,
  sharedTopic,
  unknownName,
  pointed,
  inTopic,
  placeAt,
  ...RUNNING,
];
const DEED: readonly SubjectRule[] = [bracketed, rightBefore, leader, kindTopic, quotedThing, ...ACTOR];

/** In which order the rules are asked, by metric. */
const RULES: Readonly<Record<string, readonly SubjectRule[]>> = {
  'fund-size': [fund, fundBefore, ...ACTOR],
  investment: [
    receiver,
    intoVenture,
    foundedWith,
    investorWith,
    bracketedName,
    bought,
    capital,
    fundFormed,
    rightBefore,
    intoFund,
    recipient,
    owner,
    leader,
    ...ACTOR,
  ],
  prize: [program, runningProgram, ...ACTOR],
  'talent-target': DEED,
  'trainee-count': PROGRAM,
  'course-count': PROGRAM,
  'field-count': PROGRAM,
  duration: [fundBefore, program, ...ACTOR],
  'affiliate-count': [bracketed, named, ...COUNTED],
  'member-count': MEMBERS,
  'partner-count': [allianceJoined, bracketed, rightBefore, ...ACTOR],
  'portfolio-count': [bracketed, rightBefore, ...ACTOR],
  reduction: CLAIM,
  growth: CLAIM,
  multiple: CLAIM,
  count: [capital, sharesOf, ...STOCK],
  share: [stake, occupied, fundBefore, bracketed, rightBefore, quotedTopic, ...STOCK],
};

/** The first rule of the metric's list that finds one. */
export function readSubject(metric: string, context: FigureContext): FigureSubject | undefined {
  const whole = wholeOf(context);
  if (whole) return readSubject(metric, whole);
  const own = ofPair(context.sentence, context.quantity);
  if (own) return stated(own, 'of-pair');
  const marked = markedItem(metric, context.sentence, context.quantity);
  if (marked) return stated(marked, 'marked-item');
  const kind =
    kindOfFirms(context) ??
    ((metric === 'share' && !OF_PLACE.test(context.sentence.text.slice(0, context.at))) || metric === 'fund-size'
      ? undefined
      : theme(context));
  if (kind) return kind;
  const held = contest(context) ?? statisticOf(context) ?? (metric === 'investment' ? undefined : openingFund(context));
  if (held) return held;
  const done = didBefore(context);
  if (done) return done;
  const item = itemOf(context);
  if (item) return stated(item, 'item');
  const each = eachItsOwn(context);
  if (each) return stated(each, 'each-its-own');
  if (OF_OTHERS.has(metric) && isOfSeveral(context)) return undefined;
  // `가람, 나래 등 4개 기관이`: who is among those counted has not their number
  const isBody = context.sentence.kind === 'paragraph' && COUNTED_BODIES.has(context.quantity.unit ?? '');
  const among = isBody ? listedBefore(context) : [];
  const group = groupBefore(context);
  if ((BY_STATE.has(metric) || (metric === 'count' && isBody)) && actsBefore(STATE, context))
    return stated('정부', 'government');
  for (const rule of RULES[metric] ?? STOCK) {
    // `나래타워의 3배 크기다`: what it is measured by
    if (metric === 'multiple' && rule === genitive && TIMES_OF.test(context.sentence.text.slice(0, context.at)))
      continue;
    const found = rule(context);
    if (!found || EFFECT.test(found.subject) || isCounted(found, context) || isAnalyst(found, context)) continue;
    if (isSourceOf(found, context)) continue;
    // `서울중앙지법에 나래를 상대로 30억원의 소송을 냈다`: where a sum is asked for is not whose it is
    if (COURT.test(found.subject) && found.rule !== 'subject:agent') continue;
    if (among.some(({ name }) => name === found.subject)) continue;
    if (isBody && isItem(found.subject, context)) continue;
    if (group.includes(found.subject)) continue;
    if (found.from === 'implied' && (isOfCountry(context) || isSaidAgain(context))) continue;
    if (OF_OTHERS.has(metric) && (found.from === 'implied' || isBeforeMarket(found, context))) {
      const market = marketOf(context);
      // `해솔리서치에 따르면 배터리 시장은`: what somebody found out of it is nobody's
      if (market) {
        if (context.sentence.text.slice(0, context.at).includes('에 따르면 ')) continue;
        return stated(market, 'market');
      }
      if (found.from === 'implied' && isOfOthers(context)) continue;
    }
    return withoutCounted(found, context);
  }
  // `정부는 올해 수소에 4500억원을 투입한다`: nobody is named who gets it
  return metric === 'investment' && actsBefore(STATE, context) ? stated('정부', 'government') : undefined;
}

const TIMES_OF = /의 (?:약 |무려 )?$/u;

/** `분양률은 80%다`: of the ground, whoever lays it out. */
const OF_PLACE = /(?:분양|공정|입주|가동)[률율]/u;

/** `가람인사이트가 집계한 현황에 따르면 …`: who has counted it has none of it. */
const isSourceOf = (
  { subject }: FigureSubject,
  { sentence: { text, start, organizations }, quantity }: FigureContext,
) => organizations.some((o) => o.name === subject && o.end <= quantity.start && isSourceAt(text.slice(o.end - start)));

const COURT = /(?:지법|고법|법원)$/u;
/** `연간 4000억원의 매출증대`: what comes of something has nothing. */
const EFFECT = /(?:효과|증대|창출|유발|절감|증감)$/u;

/** `3개 대학은 내년부터 …`: those who have just been named, counted again. */
const isSaidAgain = ({ sentence, at, quantity }: FigureContext): boolean =>
  at < 8 &&
  COUNTED_BODIES.has(quantity.unit ?? '') &&
  NAMED_AGAIN.test(sentence.text.slice(0, quantity.extent.end - sentence.start + 12));
const NAMED_AGAIN =
  /^(?:이들? |해당 |위 )?\d{1,2} ?(?:개 ?)?(?:대학교?|학교|기업|업체|기관|회사|사|은행|병원|도시|지자체|시군|스타트업|팀|곳)(?:들)?[은는] /u;

/** `정부는 500여명을 뽑는다`. */
const BY_STATE = new Set(['talent-target', 'trainee-count', 'startup-count']);
const STATE = /(?<![가-힣])정부(?:은|는|이|가) /u;

/** `가람, 나래, 다온 등 4대 은행에서만 830개가`, `가람·나래 2곳에서 40명이`: what several have together none has. */
function groupBefore({ sentence: { text, start, organizations }, at }: FigureContext): readonly string[] {
  if (organizations.length < 2) return NONE;
  const match = GROUP.exec(text.slice(0, at));
  if (!match) return NONE;
  let from = match.index;
  const names: string[] = [];
  for (const { name, end, start: first } of organizations.toReversed()) {
    if (end - start > from) continue;
    if (!AND.test(text.slice(end - start, from))) break;
    names.push(name);
    from = first - start;
  }
  // `KB가람·나래·다온은행 4곳에서`: not all of the names are known
  const run = text.lastIndexOf(' ', match.index - 1) + 1;
  if (/[·ㆍ]/u.test(text.slice(run, match.index)))
    return organizations.filter((o) => o.start - start >= run && o.end - start <= match.index).map((o) => o.name);
  return names.length > 1 ? names : NONE;
}
const NONE: readonly string[] = [];
const GROUP =
  /(?:\([^()]{1,12}\))?(?: 등)? ?(?:\d{1,2}대|\d{1,2}(?:곳|개사|개 ?은행|개 ?그룹)|[두세네] 곳)(?: [가-힣]{2,6}){0,2}(?:에서만|에서는|에서|의) [^,.]{0,40}$/u;

/** `▲가람 ▲나래 등 3개사가`: one of a list, of whose other names no reader may know. */
const isItem = (subject: string, { sentence: { text, start, organizations }, quantity }: FigureContext): boolean =>
  organizations.some(
    (o) => o.name === subject && o.end <= quantity.start && ITEM.test(text[o.start - start - 1] ?? ''),
  );
const ITEM = /[▲△▶◆◇●○•]/u;
/** `△가람은 매출 39억원(-15%), 순이익 2억원 △나래는 매출 47억원(+6%)`: in a list of names each has the numbers behind it. */
function itemOf({ sentence: { text, start, organizations }, at, quantity }: FigureContext): string | undefined {
  if (organizations.length < 2 || COUNTED_BODIES.has(quantity.unit ?? '')) return undefined;
  const mark = LISTED.exec(text.slice(0, at))?.[1];
  if (!mark) return undefined;
  const marked = organizations.filter((o) =>
    text
      .slice(0, o.start - start)
      .trimEnd()
      .endsWith(mark),
  );
  const last = text.lastIndexOf(mark, at - 1);
  const own = marked.find((o) => o.start - start > last && o.start - start - last < 3);
  return marked.length > 1 && own && own.end - start <= at ? own.name : undefined;
}
const LISTED = /([▲△▶◆◇●○•■])[^▲△▶◆◇●○•■]*$/u;
const COUNTED_BODIES = new Set(['organization', '개', '곳']);

/** `가람과 나래의 매출도 각각 15%, 6.4% 늘었다`: of as many numbers as names in a row each is of its own. */
function eachItsOwn({ article, sentence, quantity }: FigureContext): string | undefined {
  const { text, start, organizations, quantities } = sentence;
  const at = text.lastIndexOf('각각', quantity.start - start);
  if (at < 0) return undefined;
  const both = BOTH.test(text.slice(0, at)) ? bothBefore(article, sentence) : [];
  if (both.length > 0) {
    const numbers = quantities.filter((q) => q.unit === quantity.unit && q.start >= start + at);
    return numbers.length === both.length ? both[numbers.indexOf(quantity)] : undefined;
  }
  // `가람과 나래, 다온이 부진했다. 각각 이익이 42%, 46%, 80% 줄었다`
  if (at < 2 && organizations.length === 0) {
    const row = rowBefore(article, sentence);
    const numbers = quantities.filter((q) => q.unit === quantity.unit);
    return row.length > 1 && numbers.length === row.length ? row[numbers.indexOf(quantity)] : undefined;
  }
  if (organizations.length < 2) return undefined;
  const numbers = quantities.filter((q) => q.unit === quantity.unit && q.start >= start + at);
  const index = numbers.indexOf(quantity);
  const names = organizations.filter((o) => o.end <= start + at);
  const own = ownNumbers(names, sentence, at);
  if (index >= 0 && numbers.length > 1 && own.length === numbers.length) return own[index];
  const row = names.slice(-numbers.length);
  if (index < 0 || numbers.length < 2 || row.length !== numbers.length) return undefined;
  const isRow = row.every(
    (o, i) => i === row.length - 1 || AND.test(text.slice(o.end - start, row[i + 1]!.start - start)),
  );
  const isLonger =
    names.length > row.length && AND.test(text.slice(names.at(-row.length - 1)!.end - start, row[0]!.start - start));
  const last = row.at(-1)!;
  // `각각 28억원 및 39억원으로 전년 동기보다 각각 5% 및 6%`: told of the same names twice
  const first = text.indexOf('각각', last.end - start);
  return isRow && !isLonger && OF_ALL.test(text.slice(last.end - start, first)) ? row[index]!.name : undefined;
}
/** Those whom the sentence before names in a row. */
function rowBefore({ sentences }: ReadArticle, { index, kind }: ReadSentence): string[] {
  const before = sentences[index - 1];
  if (before?.kind !== kind) return [];
  const { text, start, organizations } = before;
  const row = organizations.filter((o, i) => {
    const next = organizations[i + 1];
    const last = organizations[i - 1];
    return (
      (next !== undefined && AND.test(text.slice(o.end - start, next.start - start))) ||
      (last !== undefined && AND.test(text.slice(last.end - start, o.start - start)))
    );
  });
  return row.length === organizations.length ? row.map(({ name }) => name) : [];
}
/** `두 회사의 직원은 각각 300명과 120명이다`: those who were last named together, in their order. */
function bothBefore(article: ReadArticle, { index, kind }: ReadSentence): string[] {
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
    const { text, start, organizations, kind: own } = article.sentences[i]!;
    if (own !== kind) continue;
    const row: string[] = [];
    let end = 0;
    for (const o of organizations) {
      if (row.length === 1 && !AND.test(text.slice(end - start, o.start - start))) row.length = 0;
      if (row.length < 2 && row[0] !== o.name) row.push(o.name);
      end = o.end;
      if (row.length === 2) return row;
    }
  }
  return [];
}
const BOTH =
  /(?:^|[ ,“"])(?:두 (?:회사|기업|업체|기관|대학|은행|법인|브랜드|곳)|양사|양측|양 ?(?:기관|대학))(?:은|는|의|가|이|도) [^.]{0,48}$/u;
/** `나래는 매출이 43억원, 다온의 매출은 60억원으로 각각`: the names that each have a number behind them, all or none. */
function ownNumbers(
  names: readonly OrganizationMention[],
  { text, start, quantities }: ReadSentence,
  at: number,
): string[] {
  const own = names.filter(
    (o, i) => o.name !== names[i - 1]?.name && !/^['"’”]?(?:에 따르면|의 자료)/u.test(text.slice(o.end - start)),
  );
  const isEach = own.every((o, i) =>
    quantities.some((q) => q.start >= o.end && q.end <= (own[i + 1]?.start ?? start + at)),
  );
  return isEach ? own.map(({ name }) => name) : [];
}
const AND = /^['"’”]?(?:\([^()]*\))?(?:와|과|,|·| 및)? ?['"‘“]?$/u;
const OF_ALL =
  /^['"’”]?(?:\([^()]*\))?(?:의|은|는|이|가|도)? (?:[가-힣\d]{1,8} ){0,5}(?:[가-힣]{1,10}(?:은|는|이|가|을|를|도) )?(?:(?:전년|지난해|작년|1년 전|전 ?분기|같은)[가-힣 ]{0,12}(?:대비|보다|비해) )?$/u;

/**
 * `가람과 나래 등 완성차 5개사의 판매는 32만대`, `통신 3사는 …`: what several have together is of none of them, unless somebody else
 * is the topic or has it.
 */
function isOfSeveral({ sentence, quantity, at }: FigureContext): boolean {
  const match = SEVERAL.exec(sentence.text.slice(0, at));
  if (!match || !RESULTS.test(sentence.text.slice(match.index, at + 40))) return false;
  const { text, start, organizations } = sentence;
  const end = start + match.index + match[0].length;
  return organizations.every(
    (o) =>
      o.start >= quantity.start ||
      (o.end <= end && !/^['"’”]?(?:\([^()]*\))?(?:은|는|의|도) /u.test(text.slice(o.end - start))),
  );
}
const RESULTS = /매출|이익|순익|손실|판매|점유율|자산|수출|수주|거래액|비중|비율/u;
const SEVERAL =
  /(?<![\p{L}\d])(?:(?:\p{L}{2,4})?\d{1,3}(?:개 ?)?(?:[가-힣]{2,6})?사(?:\([^()]*\))?|[가-힣]{2,8}(?:사|업체|기업)\([^(),]{1,12}(?:, ?[^(),]{1,12})+\))(?:의|은|는|이|가| 전체| 합산) (?:[^.]|\.\d){0,90}$/u;

/** What is put into somebody may come from others; these are of who acts. */
const OF_OTHERS = new Set(['growth', 'reduction', 'multiple', 'share', 'count']);
/** `나래는 공장을 지었다. 정부는 한도를 600억원으로 늘렸다`: who acts here is none of those spoken of before. */
const isOfOthers = (context: FigureContext): boolean => actsBefore(OTHERS, context) !== undefined;
const OTHERS =
  /(?<![가-힣])(?:정부|당국|금융당국|업계|경쟁사|소비자|투자자|[가-힣]{0,6}(?:업체|기업|회사|업자|은행|농가|소비자|투자자|경쟁사|상장사|조선사|건설사|증권사|카드사|제약사|항공사)들|[가-힣]{2,6} ?업계|(?:보험|카드|증권|은행|통신|항공|건설|제약|정유|조선|철강|게임|금융투자|비은행)(?:[사권](?: 자회사)?| 자회사)(?:의? [가-힣]{2,8})?)(?:은|는|이|가|도| 역시) /u;

/** `국내 아토피 환자는 97만명으로`, `통계에 따르면 여객 인원은 980만명`: what a whole country has is nobody's. */
const isOfCountry = (context: FigureContext): boolean =>
  actsBefore(COUNTRY, context) !== undefined ||
  (BY_STATISTICS.test(context.sentence.text.slice(0, context.at)) && !OWN_LEVEL.test(context.lead));
const COUNTRY =
  /(?<![가-힣])(?:국내|전국|세계|전 세계|글로벌|우리나라|한국)(?:의|에서|에는)? (?:[가-힣A-Z·]{1,10}(?<![은는이가을를]) ){0,3}?[가-힣]{0,8}(?:기업|업체|환자|가구|인구|수요량|수요|판매량|생산량|대학|농가|종사자|교수|근로자|노동자|외국인|관광객|국민|항공사|은행|병원|학교|벤처|스타트업|자동차|전기차|항공기|선박|충전기|반려동물|어린이|노인|소비자|의사|과학자|사업체|소상공인|자영업자|편의점|치킨집|카페|아파트)(?: 수| 규모)?(?:은|는|이|가) /u;
const BY_STATISTICS =
  /^[^,.]{0,24}(?:통계|통계청|센서스|실태조사|정보포털|정보시스템|정보포털시스템)(?:[가-힣‘’'" ]{0,12})에 따르면 [^.]{0,60}$/u;
const OWN_LEVEL = /매출|이익|손실|직원|점유율|지분|자산|부채|채용/u;

const NEAR_BY = new Set(['agent', 'doer', 'nearest-organization'].map((rule) => `subject:${rule}`));
/** `나래가 낸 조사에 따르면 국내 김치 시장 규모는`: who is named before it has not what the market has. */
const isBeforeMarket = ({ subject, rule }: FigureSubject, { sentence: { text }, at }: FigureContext): boolean => {
  const market = text.slice(0, at).lastIndexOf('시장');
  return market >= 0 && NEAR_BY.has(rule) && text.lastIndexOf(subject, market) >= 0;
};

/** `국내 김치 시장은 8% 커졌다`: behind a sentence about a firm, the market all the same. */
function marketOf(context: FigureContext): string | undefined {
  const match = actsBefore(MARKET, context);
  const name = match?.[1]?.replace(NOT_OF_NAME, '');
  if (!match || name === undefined || !name.includes(' ')) return undefined;
  // `한예솔 시장은`: a mayor
  const from = context.sentence.start + match.index;
  const isMayor = context.sentence.people.some((p) => p.end > from && p.start < from + match[0].length);
  return isMayor || isPlace(name.split(' ').at(-2) ?? '') ? undefined : name;
}
const MARKET =
  /(?<![가-힣])((?:[가-힣A-Z·]{2,8}(?<![은는이가을를에로던]|[가-힣]{2}면|[보하되]면|(?<![회주])의) ){1,3}시장)(?: 규모| 전체)?(?:은|는|이|가) /u;
const NOT_OF_NAME = /^(?:(?:올해|지난해|작년|최근|현재|전체|국내|세계|글로벌) )+(?=[^ ]+ 시장$)/u;

/** Who a pattern finds as the topic or subject of the words that lead up to the number. */
function actsBefore(pattern: RegExp, { sentence, at }: FigureContext): RegExpExecArray | undefined {
  const match = pattern.exec(sentence.text.slice(0, at));
  if (!match) return undefined;
  const between = sentence.text.slice(match.index + match[0].length, at);
  return (/[은는] $/u.test(match[0]) ? OWN_TOPIC : OTHER_CLAUSE).test(between) ? undefined : match;
}
const OWN_TOPIC = /[가-힣](?<![있없같많높적작낮하되받맡갖않]|[년월]에)(?:은|는) /u;
const OTHER_CLAUSE = /[은는이가] |(?:면서|고|며|자|지만|는데|[아어여라]서?|(?<![올난한그])해서?)[, ]/u;

const analysts = new WeakMap<ReadArticle, ReadonlySet<string | undefined>>();
/** The houses whose analysts a document names. */
function analystsOf(article: ReadArticle): ReadonlySet<string | undefined> {
  const known = analysts.get(article);
  if (known) return known;
  const people = article.sentences.flatMap((s) => s.people.filter((p) => ANALYST.test(p.title ?? '')));
  const found = new Set(people.map((p) => p.organization));
  analysts.set(article, found);
  return found;
}

/** `나래증권 한예솔 연구원은 “매출은 … 것”이라고`, `나래증권은 매출이 …로 봤다`: whoever weighs up others earns none of it. */
const isAnalyst = ({ subject }: FigureSubject, { article, sentence }: FigureContext): boolean => {
  if (!BROKER.test(subject)) return false;
  if (analystsOf(article).has(subject)) return true;
  const { text, start, organizations } = sentence;
  const broker = organizations.find((o) => o.name === subject);
  return (
    broker !== undefined &&
    (ANALYST.test(text.slice(Math.max(0, broker.start - start - 10), broker.end - start + 16)) ||
      (/^(?:은|는|에서) /u.test(text.slice(broker.end - start)) && WEIGHS.test(text)))
  );
};
const BROKER = /(?:증권|금융투자|리서치|자산운용|투자자문|경제연구[소원])$/u;
const ANALYST = /연구원|연구위원|애널리스트|리서치센터|센터장/u;
const WEIGHS = /(?:(?:전망|예상|추정|분석|진단|판단|평가|제시)[했하]|봤|내다[봤보])[^.]{0,12}\.?$/u;

/** `강사는 1900명이다`: who is counted is no name. */
const isCounted = ({ subject, rule }: FigureSubject, { sentence, at, quantity }: FigureContext): boolean =>
  UNKNOWN.has(rule) &&
  quantity.unit !== '%' &&
  JUST_BEFORE.exec(sentence.text.slice(Math.max(0, at - 40), at))?.[1] === subject;
const UNKNOWN = new Set(['subject:unknown-name', 'subject:opener', 'subject:topic-words']);
const JUST_BEFORE =
  /^(?:.*[,.] )?([가-힣]{2,4}(?: [가-힣]{2,4})?)(?: 수)?(?:은|는|이|가) (?:(?:약|모두|총|현재|전국) )*$/u;

/** `솔내바이오 연구원은 80명이 넘는다`, `가람의 강의실은 60개다`: who or what is counted is no part of the name. */
function withoutCounted(found: FigureSubject, { quantity, sentence, at }: FigureContext): FigureSubject {
  // `이 과정은 4개 영역을`: what was named before keeps its name
  if (found.from === 'implied' || (quantity.value ?? 0) < 2 || !COUNTERS.has(quantity.unit ?? '')) return found;
  const word = COUNTED_WORD.exec(sentence.text.slice(Math.max(0, at - 40), at))?.[1];
  if (!word || !found.subject.endsWith(word)) return found;
  const name = found.subject.slice(0, -word.length).trim().replace(/의$/u, '');
  const isStaff = /연구원|직원|임직원|의사|교수|교직원|개발자|인력/u.test(word);
  return name.length > 1 && (isStaff || found.subject.includes(` ${word}`)) ? { ...found, subject: name } : found;
}
const COUNTERS = new Set(['person', 'organization', 'building', '개', '곳', '대', '명', '실', '석']);
const COUNTED_WORD =
  /(?<![가-힣])(?:[가-힣A-Z]+)?((?:임직원|교직원|직원|연구원|의사|교수|개발자|인력)|(?<= )[가-힣A-Z]{2,6})(?: 수)?(?:은|는|이|가) (?:(?:약|모두|총|현재|전국|지난해|올해|지난달|말|기준) )*$/u;

/** `임직원 38명 중 29명`, `지분율은 23%에서 30%로`: a part is of whom the whole is, a level of whom the former was. */
function wholeOf(context: FigureContext): FigureContext | undefined {
  const { article, sentence, stems, levelBefore } = context;
  const whole = levelBefore ?? countedBefore(context);
  return whole && new FigureContext(article, sentence, whole, stems);
}
function countedBefore({ sentence, quantity }: FigureContext): QuantityMention | undefined {
  if (quantity.unit !== 'person' && quantity.unit !== 'organization') return undefined;
  const whole = sentence.quantities.findLast((q) => q.end <= quantity.start && q.unit === quantity.unit);
  if (!whole || quantity.start - whole.end > 24) return undefined;
  return PART.test(sentence.text.slice(whole.end - sentence.start, quantity.start - sentence.start))
    ? whole
    : undefined;
}
const PART = /^(?:\([^()]*\))? ?(?:중|가운데)(?:에서)? [^,.]{0,14}$/u;
