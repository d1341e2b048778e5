// A count or a level in its context in; what has it: the owner, the place, the name before the bracket, out.
import { isCommon } from '../../../ko/organizations/commonWords.ts';
import { unit as unitOf } from '../../../../catalog/units.ts';
import type { Argument } from '../../../types.ts';
import { isEveryday } from '../../../ko/organizations/everydayNouns.ts';
import type { FigureContext } from '../context.ts';
import { lastMatch } from '../lastMatch.ts';
import { remembered } from '../../../remembered.ts';
import { SIZE_WORD } from '../countedNoun.ts';
import { isPlace, placeFrom } from '../places.ts';
import { implied, organizationBefore, stated, type SubjectRule } from './rule.ts';

/** `독일(3만1500명)`: the name before the bracket that holds the number. */
export const bracketed: SubjectRule = ({ sentence, quantity }) => {
  const at = quantity.extent.start - sentence.start;
  if (sentence.text[at - 1] !== '(') return undefined;
  const text = sentence.text.slice(0, at);
  const word = /([\p{L}\p{N}&.]{1,40})['"’”]?\($/u.exec(text.slice(-44))?.[1];
  if (!word || word.length < 2 || /^\d/u.test(word)) return undefined;
  const end = sentence.start + text.length - 1;
  // `업계 1위 나래의 매출(5200억원)을 넘어섰다`: whose it is stands before what it is
  const whose = sentence.organizations.findLast((o) => o.end < end);
  if (whose && OWN_NOUN.test(text.slice(whose.end - sentence.start))) return stated(whose.name, 'before-bracket');
  const mention = sentence.organizations.find((o) => end - o.end <= 1 && end >= o.end);
  if (!mention && (/(?:가량|절반|정도|대비|이상|명|곳)$/u.test(word) || SIZE_WORD.test(text.slice(0, -1))))
    return undefined;
  // `창업자 한예솔 대표(41%)`: a person stands behind the post
  const person = mention ? undefined : sentence.people.find((p) => p.start < end && p.end === end);
  if (person) return stated(person.name, 'before-bracket');
  // `하이든 주식 전량(67%)`, `전년 동기(85억원)보다`: how much of it, or since when, is no name
  if (
    !mention &&
    (AMOUNT.test(word) ||
      KIND.test(word) ||
      DEED.test(word) ||
      (unitOf(quantity.unit ?? '')?.kind === 'money' && isEveryday(word) && !FIRM.test(word) && !isPlace(word)))
  )
    return undefined;
  // `월성 태양광(3.4㎿)`: one of many such, by its place
  const whole = mention ? undefined : PLANT.exec(text)?.[1];
  return stated(mention?.name ?? whole ?? word, 'before-bracket');
};
const OWN_NOUN =
  /^['"’”]?(?:\([^()]*\))?의 (?:(?:지난해|작년|올해|지난달|현재|전체|국내|해외|연간|누적|[1-4]분기|[상하]반기|\d{4}년) ){0,3}[가-힣]{1,7}[가-힣](?<![은는이가을를])(?: [가-힣]{2,4}| 수)?\($/u;
const PLANT =
  /(?<![가-힣\d])((?:[가-힣A-Z\d]{2,8}(?<![은는을를에의와과로며고면해서재내]|지난해|올해|작년|준공|완공|[한된할될]) ){1,2}(?:태양광|풍력|해상풍력|연료전지|발전소|수력|화력))['"’”]?\($/u;

/** `강소기업(586개)`: what is counted, not who has it. */
const KIND = /^(?:센터|시설|공장|건물|단지|매장|[가-힣]{0,4}(?:기업|업체|기관|직원|인력|가구|세대))$/u;
/** `청년 창업 지원(17개사 수료)`. */
const DEED = /(?:추진|지원|운영|진행|개최|실시|육성|발굴|협업|교육|양성|선발)$/u;
const FIRM =
  /(?:생명|화재|손해보험|손보|카드|캐피탈|식품|전자|화학|건설|제약|산업|물산|정밀|기계|금속|증권|은행|유통|상사)$/u;
const AMOUNT =
  /^(?:크기|넓이|높이|길이|면적|전량|전부|전체|일부|나머지|잔여분?|보유분|지분|주식|대표|회장|사장|최대주주|합계|총|동기|동월|기간|시기|성수기|최성수기|비수기|전?분기|[상하]반기|전년|전월|전기|작년|지난해|올해|목표[치액]?|계획|평균|기존|종전|.*면적|연건평|.*(?:규모|부지|대지|인원|인력|정원|사업비|투자[액금비]|매출액?|이익|순익|수익|손실|비용|자산|부채|수출|판매|흑자|적자|성장|증가|감소|상승|하락|(?:성장|신장|증가|상승|하락|감소)세)|.*[율률]|마진|몸값|밸류에이션|[가-힣]{0,4}가치|[가-힣]{0,6}(?:액|수준|건수))$/u;

/** `나래화학의 직원은 27명`: the topic right before the number is the owner's. */
const TOPIC_OF =
  /^[\p{L} ]{1,16}(?:은|는|이|가|도) (?:\d[\d,.만천]*여?[가-힣]{1,2}에서 )?(?:(?:약|모두|총|현재|지난해|작년|올해|지난|지난달|이달|말|초|기준|\d{1,4}년|\d{1,2}월) )*(?:\d[\d,.만천]*여?[가-힣]{1,2}에서 (?:(?:지난해|작년|올해|지난|지난달|이달|말|초|현재|\d{1,4}년|\d{1,2}월) )*)?$/u;

/** `연면적 2만㎡의 가람센터가`: the thing that the number describes stands right behind it. */
export const described: SubjectRule = (context) => {
  const { sentence, quantity } = context;
  const at = quantity.extent.end - sentence.start;
  const such = suchAs(context);
  if (such) return stated(such, 'described');
  if (sentence.text[at] !== '의') return undefined;
  const behind = sentence.text.slice(at + 2, at + 40);
  const mention = sentence.organizations.find(
    (o) => o.start - quantity.extent.end >= 2 && o.start - quantity.extent.end < 4,
  );
  if (mention) return stated(mention.name, 'described');
  const name =
    /^[‘'“"]([^’'”"]{2,30})[’'”"]|^([\p{L}\p{N}]{2,10}(?:센터|공장|캠퍼스|타워|연구소|병원|스퀘어|파크|허브))(?=[가이은는을를에] |[에을]서? )/u.exec(
      behind,
    );
  const word = found(name);
  return word ? stated(word, 'described') : undefined;
};
/** `임직원이 130명인 (반도체 업체) 가람가스는`, `매장 20곳 규모의 가람유통은`: who has so many stands right behind the number. */
export function suchAs({ sentence, quantity }: FigureContext): string | undefined {
  const at = quantity.extent.end - sentence.start;
  const link = SUCH.exec(sentence.text.slice(at, at + 40));
  if (!link) return undefined;
  const from = sentence.start + at + link[0].length;
  return sentence.organizations.find(
    (o) =>
      (o.start === from ||
        (o.start > from &&
          o.start - from < 16 &&
          isGloss(sentence.text.slice(from - sentence.start, o.start - sentence.start)))) &&
      // `매출 90억원 규모의 나래전자 협력사로`: who is only said beside it
      !OF_OTHER.test(sentence.text.slice(o.end - sentence.start)),
  )?.name;
}
const OF_OTHER = /^['"’”]?(?:\([^()]*\))? [\p{L}\d]/u;
const SUCH = /^(?:인|짜리| ?(?:규모|수준)의) /u;
/** `반도체 장비업체 `: no particle stands between what a firm is and its name. */
const isGloss = (words: string): boolean =>
  /^(?:['"‘“]|[\p{L}\d·]{1,8} ?){1,3}['"‘“]?$/u.test(words) && !/[은는이가을를에의](?: |$)/u.test(words);
const found = (match: RegExpExecArray | null): string | undefined => match?.[1] ?? match?.[2];

/** `120명이 일하는 나래소재에`, `회원 2300명이 속한 한빛조합이`: whom a modifier with the number in it describes. */
export const modifierHead: SubjectRule = ({ sentence, quantity, noun }) => {
  if (noun.particle !== '이' && noun.particle !== '을') return undefined;
  const own = sentence.clauses.find((c) => c.quantities.includes(quantity));
  if (own?.ending !== 'adnominal' || !own.head || own.head.start < quantity.end) return undefined;
  if (own.arguments.some((a) => a.case !== 'at' && a.case !== 'of')) return undefined;
  const before = sentence.text.slice(own.start - sentence.start, quantity.extent.start - sentence.start);
  if (noun.particle === '을' && /[가-힣](?:이|가|은|는) /u.test(before)) return undefined;
  const { mention } = own.head;
  if (mention) return mention.kind === 'organization' ? stated(mention.name, 'modifier-head') : undefined;
  const words = sentence.text.slice(own.head.start - sentence.start, own.head.end - sentence.start);
  return NAMED_BODY.test(words) ? stated(words, 'modifier-head') : undefined;
};
/** `가람마트와 나래마트 두 회사의 점유율은`, `52%를 차지하는 세 회사는`: of several told of as one the first. */
export const ofSeveral: SubjectRule = ({ article, sentence, quantity, at }) => {
  if (!SEVERAL.test(sentence.text)) return undefined;
  const before = SEVERAL_BEFORE.exec(sentence.text.slice(0, at));
  if (!before && !SEVERAL_BEHIND.test(sentence.text.slice(quantity.extent.end - sentence.start))) return undefined;
  const listed = before && LIST.exec(sentence.text.slice(Math.max(0, before.index - 60), before.index + 1))?.[1];
  if (listed) return stated(sentence.organizations.find((o) => o.text === listed)?.name ?? listed, 'of-several');
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 3); i--) {
    const { organizations, text, start } = article.sentences[i]!;
    const first = organizations.find((o, index) => {
      const next = organizations[index + 1];
      return next !== undefined && next.name !== o.name && JOINS.test(text.slice(o.end - start, next.start - start));
    });
    if (first) return stated(first.name, 'of-several');
  }
  return undefined;
};
const SEVERAL = /(?:두|세|네|다섯|\d개?) ?(?:회사|업체|은행|병원|대학|기업|개사|사)(?:은|는|이|가|의) /u;
const SEVERAL_BEFORE =
  / (?:두|세|네|다섯|\d개?) ?(?:회사|업체|은행|병원|대학|기업|개사|사)의 (?:[가-힣]{2,8} ){0,2}?[가-힣]{2,8}(?:은|는|이|가) (?:[가-힣]{1,4} )?$/u;
const SEVERAL_BEHIND =
  /^(?:을|를) (?:차지|점유|나눠)[^ ,.]{0,6} (?:이들 )?(?:두|세|네|다섯|\d개?) ?(?:회사|업체|은행|병원|대학|기업|개사|사)(?:은|는|이|가) /u;
const LIST = /([\p{L}\p{N}&]{2,14})(?:와|과|, ?|·)[^,은는이가]{2,30} $/u;
const JOINS = /^['"’”]?(?:\([^()]*\))?(?:와|과|,|·)? ?$/u;

/** Too long for a kind alone. */
const NAMED_BODY = /^[가-힣A-Z\d]{3,10}(?:조합|협회|재단|병원|공장|센터|대학교|연구소|연구원|은행|학교|공사|상회)$/u;

/** `나래화학의 2개 연구동`: the owner right before the counted phrase. */
export const genitive: SubjectRule = (context) => {
  const { sentence, quantity, noun } = context;
  const mention = organizationBefore(context);
  if (!mention) return undefined;
  const between = sentence.text.slice(mention.end - sentence.start, quantity.extent.start - sentence.start);
  const rest = between.replace(/^['"’”]?(?:\([^)]*\))?의 ?/u, '');
  // `나래화학 직원은 27명`: without 의 alike.
  if (rest === between)
    return between[0] === ' ' && TOPIC_OF.test(between) ? stated(mention.name, 'genitive') : undefined;
  return rest.trim() === '' || rest.trim() === noun.before || TOPIC_OF.test(rest)
    ? stated(mention.name, 'genitive')
    : undefined;
};

/** `‘새싹랩’에는 11개 스타트업이`: the place, being an organization, that holds what is counted. */
export const holder: SubjectRule = (context) => {
  const { quantity, sentence } = context;
  if (!sentence.organizations.some(({ end }) => end <= quantity.start)) return undefined;
  // `선사에서 4척을 5억달러에 수주했다`: who gives an order is not who has it.
  const isSum = quantity.unit !== undefined && unitOf(quantity.unit)?.kind === 'money';
  const found = context.clause?.arguments.findLast(
    (a) =>
      a.case === 'at' &&
      !OF_ALL.test(sentence.text.slice(a.mention.end - sentence.start, quantity.extent.start - sentence.start)) &&
      a.mention.kind === 'organization' &&
      a.mention.end <= quantity.start &&
      !(quantity.unit === 'm2' && a.particle === '에' && ESTATE.test(a.mention.name)) &&
      // `가람에 이어 나래가 22%로`
      !sentence.text.startsWith('에 이어', a.mention.end - sentence.start) &&
      !isCounted(sentence.text.slice(a.mention.end - sentence.start, quantity.extent.start - sentence.start)) &&
      !(
        isSum &&
        (a.particle.startsWith('에서') || (a.particle === '에' && HANDED.test(context.noun.after + context.rest)))
      ),
  );
  // `가람드론은 나래농협에 드론 350대를 납품했다`: a delivery is of who delivers
  const isDelivery = context.clause?.voice === 'active' && DELIVERING.test(context.clause.lemma ?? '');
  if (found && isDelivery && context.chain.some((c) => c.arguments.some((a) => isGiver(a, found.mention.name))))
    return undefined;
  // `가람전자는 나래시에 물류센터 2곳을 짓는다`: who builds in a town has it
  const isTown = found !== undefined && /[가-힣]{2}[시군구]$/u.test(found.mention.name);
  if (isTown && context.chain.some((c) => c.arguments.some((a) => isActor(a) && a.mention.end <= quantity.start)))
    return undefined;
  return found ? stated(found.mention.name, 'holder') : undefined;
};
/** `가람산업단지에 연면적 9000㎡의 공장을 짓는다`: the ground that it stands on among others. */
const ESTATE = /(?:단지|공단|산단|지구|특구|밸리)$/u;
/** Verbs of handing goods to a customer, or people. */
const DELIVERING = /^(?:공급|납품|수출|인도|판매|팔|출하|선적|파견|급파|보내)$/u;
const isGiver = ({ case: kase, mention }: Argument, taker: string): boolean =>
  (kase === 'topic' || kase === 'subject') && mention.kind === 'organization' && mention.name !== taker;
const isActor = ({ case: kase, mention }: Argument): boolean =>
  (kase === 'topic' || kase === 'subject') &&
  mention.kind === 'organization' &&
  mention.organizationKind !== 'public-body';

/** `나래에는 1000명, 다온에는 400명 등 모두`: the last of a list has not the whole. */
const OF_ALL = /\d[\d,.만천백억]*여? ?[가-힣㎡]{1,3}(?:이|을)? 등 (?:[가-힣]{1,4} )*$/u;

/** `나래화학에 3000억원어치를 공급한다`: who gets the goods does not get the sum. */
const HANDED = /공급|납품|수출|판매|이전|넘기|넘긴|넘겼|팔/u;
/** `솔향기념관에는 유물 1만2000점이`: a house that no reader knew, by its kind. */
export const houseHolder: SubjectRule = ({ sentence, quantity }) => {
  const text = sentence.text.slice(0, quantity.extent.start - sentence.start);
  const name = OF_ALL.test(text) ? undefined : HOUSE.exec(text.slice(-64))?.[1];
  return name ? stated(name, 'holder') : undefined;
};
const HOUSE =
  /(?<![가-힣\d])((?:[가-힣A-Z\d]{2,8}(?<![은는을를에의와과로며고면해한된할될인던선진난린른온운]) )?[가-힣A-Z\d]{2,8}(?:관|원|센터|공장|단지|캠퍼스|병원|학교|타워|파크|랜드|공항|공원|시장|호텔|몰|마을|휴양림))(?:에는|에선|에서는|엔) [^,.]{0,28}$/u;

/** `여주 물류센터는 대지면적 9800㎡, 연면적 2만㎡로`: the building that the sentence is about measures so much, whoever runs it. */
export const placeOpens: SubjectRule = ({ sentence: { text, start, organizations }, quantity, at }) => {
  if (!MEASURED.test(quantity.unit ?? '')) return undefined;
  const match = OPENS.exec(text);
  const name = match?.[1];
  if (!match || !name || match[0].length > at || isCommon(name) || NEW_TOPIC.test(text.slice(match[0].length, at)))
    return undefined;
  return organizations.some((o) => o.start - start < match[0].length) ? undefined : stated(name, 'place-opens');
};
const MEASURED = /^(?:m2|building|병상|객실|실|석)$/u;
const OPENS =
  /^(?:또 |또한 |한편 |특히 )?((?!(?:이|그|해당|신|새|새로운|두|양|전체|모든|국내|해외|기존|일반|해외) ?[가-힣]{2,5}[은는] )(?:[가-힣A-Z\d]{2,6}(?<![은는을를에의와과로며고면해한된할될인던선진난린른온운]) )?[가-힣A-Z\d]{1,8}(?:연구소|공장|센터|병원|캠퍼스|(?<=[가-힣]{2})(?<!전문|편의|백화|면세|음식|대리|할인|직영|판매)점|타워|호텔|리조트|단지|사옥))(?:은|는) /u;
const NEW_TOPIC = /[가-힣](?<![있없같많높적작낮하되받맡갖않])(?:은|는) /u;

/** `가람병원과 나래병원을 비롯해 전국 130개 병원에`: who is only among those counted. */
const isCounted = (between: string): boolean =>
  /^['"’”]?(?:(?:을|를) (?:비롯|포함)[한해] | 등 )(?:(?:전국|국내|국내외|전 세계|해외|현재|모두|총|약|주요|서울|지역) ){0,3}$/u.test(
    between,
  );

/** `‘누리 동맹’에는 21개 기관이`: a name in quotation marks that no reader knew. */
export const quotedHolder: SubjectRule = (context) => {
  const { sentence, quantity } = context;
  if (!QUOTE.test(sentence.text)) return undefined;
  const text = sentence.text.slice(0, Math.max(quantity.end, context.clause?.end ?? 0) - sentence.start);
  const name = lastMatch(text, QUOTED_PLACE)?.[1];
  return name ? stated(name, 'quoted-holder') : undefined;
};

const QUOTED_PLACE = /[‘'“"「<《]([^‘’'“”"」>》]{2,30})[’'”"」>》]에(?:는|도)?(?=\s(?!(?:따르|의하)면))/gu;
const QUOTE = /[’'”"」>》]에/u;

/** `독일은 250명으로`, `송도에는 기업 60여개가`: a country or a city that is what the sentence is about. */
export const placeTopic: SubjectRule = (context) => placeBefore(context, AS_TOPIC, 'place-topic');

/** `보스턴에 기업 60여개가`, `서울의 빈 사무실 비율은`: the same, where nobody acts. */
export const placeAt: SubjectRule = (context) =>
  // `서울과 경기에 지점 11개를 두고`: somebody has them there
  context.noun.particle === '을' && HAS_THERE.test(context.noun.rest) ? undefined : placeNear(context);
/** `필리핀에 600명, 국내에 80명이`: a place with a number of its own has not the next one. */
function placeNear(context: FigureContext) {
  const found = placeBefore(context, AS_PLACE, 'place');
  const at = found ? context.sentence.text.lastIndexOf(found.subject, context.at) : -1;
  return at >= 0 && OWN_NUMBER.test(context.sentence.text.slice(at, context.at)) ? undefined : found;
}
const OWN_NUMBER = /에 (?:약 )?\d[\d,.만천]*여?[가-힣]{1,2}, /u;
const HAS_THERE = /^ ?(?:두고|두었|뒀|둔 |운영|보유|갖고|거느|열었|열고|냈|내고)/u;

const AS_TOPIC = /^(?:은|는|에는|에서는)$/u;
const AS_PLACE = /^(?:이|가|에|에서|의)$/u;
const WORD = /(?<!\p{L})\p{L}{3,10}(?![\p{L}\p{N}])/uy;
const PARTICLE = /(?:에서는|에는|에서|은|는|이|가|에|의)$/u;

/** A place with its particle, as one word of a text: `송도에는`. */
const readPlace = remembered((word: string) => {
  const particle = PARTICLE.exec(word)?.[0] ?? '';
  const place = particle ? word.slice(0, -particle.length) : '';
  return place && isPlace(place) ? { place, particle } : null;
});

function placeBefore(context: FigureContext, particle: RegExp, rule: string) {
  const { sentence, quantity } = context;
  const before = sentence.text.slice(0, quantity.start - sentence.start);
  // Where no place is named, no clause need be read.
  const place = placeIn(before, particle);
  const own = place && context.lead.length > 1 ? placeIn(context.lead, particle) : place;
  return own === undefined ? undefined : stated(own, rule);
}

const ECONOMY = /^경기(?:의|가|는)? (?:침체|둔화|회복|불황|호황|하강|상승|부양|악화|부진|나빠|좋)/u;
/** The last place of a text that has one of the particles. */
function placeIn(text: string, particle: RegExp): string | undefined {
  let last: string | undefined;
  for (let at = placeFrom(text, 0); at >= 0; at = placeFrom(text, at + 1)) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    // `중국 경기의 둔화`: no province
    const found = word && !ECONOMY.test(text.slice(at, at + 12)) ? readPlace(word) : null;
    if (found && particle.test(found.particle)) last = found.place;
  }
  return last;
}

const ALLIANCE = /(?:얼라이언스|연합|연합체|동맹|협의체|협의회|컨소시엄|원팀|포럼|협회|클럽|네트워크)$/u;
const QUOTED = /[‘“'"「『<《]([^’”'"」』>》]{2,30})[’”'"」』>》]/gu;

/** `21개 기관이 참여하는 ‘누리 얼라이언스’`: what the members are members of, in the sentence or right before it. */
export const alliance: SubjectRule = ({ article, sentence }) => {
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 2); i--) {
    const { organizations, text } = article.sentences[i]!;
    const known = organizations.find((o) => o.organizationKind === 'consortium' || ALLIANCE.test(o.name))?.name;
    const name = known ?? [...text.matchAll(QUOTED)].map((match) => match[1]!).find((word) => ALLIANCE.test(word));
    if (name) return i === sentence.index ? stated(name, 'alliance') : implied(name, 'alliance');
  }
  return undefined;
};

const JOIN = /(?:합류|가입|동참|가세)(?:해|하며|하면서|하고|했고)[\s,]/u;

/** `나래전자가 합류해 파트너사는 11곳으로 늘었다`: those of the body that is joined. */
export const allianceJoined: SubjectRule = (context) =>
  JOIN.test(context.sentence.text.slice(0, context.at)) ? alliance(context) : undefined;
