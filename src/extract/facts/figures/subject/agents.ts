// A figure in its context in; who does it or what it is said of in its own sentence, out.
import { BROUGHT_IN } from '../../../ko/organizations/municipalities.ts';
import type { Argument, Clause, EntityMention } from '../../../types.ts';
import type { FigureContext } from '../context.ts';
import { listedBefore } from '../listedKind.ts';
import { CHANGED as CHANGED_LEVEL } from '../tense.ts';
import { namedBy, organizationBefore, organizationOf, organizationsBefore, stated, type SubjectRule } from './rule.ts';
import { unknownNameIn, unknownPart } from './unknownNames.ts';

/** Some who act, counted and not named. */
const NAMELESS = /\d[\d,]*여?(?:곳|개사|명|개 ?기관|개 ?기업|개 ?업체)(?:이|가) (?:약 |총 )?$/u;

/** Who does it or what it is said of: topic, then subject, of the clause and of those around it. */
export const agent: SubjectRule = (context) => {
  // `은행이 400억원, 투자사 7곳이 800억원을`: who acts stands right before the sum and has no name.
  if (!context.isNamed || NAMELESS.test(context.lead)) return undefined;
  const { chain, quantity, noun } = context;
  const compared = inComparison(context);
  if (compared) return stated(compared, 'agent');
  const counted = listedBefore(context);
  // `면적은 132㎡이며 나래가 운영을 맡는다`, `학과는 30명을 뽑으며, 나래는 장비를 댄다`: who acts behind it acts there alone.
  const until =
    isTold(context) || OTHER_BEFORE.test(context.lead) || endsItem(context)
      ? quantity.end
      : hasOwnTopic(context)
        ? chain[0]!.end
        : Number.POSITIVE_INFINITY;
  for (let index = 0; index < chain.length; index++) {
    const clause = chain[index]!;
    // `840억원이 투입됐으며 … 은행이 지원했다`: who acts in the next clause is none of this one's.
    const isNext = index > 0 && noun.particle === '이' && chain[0]!.ending === 'connective';
    // `가람은 나래가 3만개를 팔았다며`: what is said of somebody is not done by who says it.
    const isSaid = clause.ending === 'quoted' && noun.particle === '을';
    for (const wanted of clause.arguments.length ? (isSaid ? SAID : ACTS) : []) {
      let found: Argument | undefined;
      let least = Number.POSITIVE_INFINITY;
      for (const argument of clause.arguments) {
        const { mention } = argument;
        if (argument.case !== wanted || organizationOf(mention) === undefined) continue;
        if (isNext && wanted === 'subject' && mention.start >= quantity.end) continue;
        if (mention.start >= until || isOfLaterItem(context, mention)) continue;
        // `사업비 1150억원 가운데 400억원은 나래가 댄다`: who has a part of it is not whose the whole is.
        if (wanted === 'subject' && mention.start >= quantity.end && isWhole(context)) continue;
        // `가람은 공장을 지어 60명을 뽑고, 나래는 땅을 내준다`: the topic before is whose it is
        if (index > 0 && wanted === 'topic' && mention.start >= chain[0]!.end && topicBefore(context)) continue;
        // `나래에서 200억원을 투자받았고 다온이 …`: who comes in behind the number's own verb acts there.
        if (index > 0 && wanted === 'subject' && mention.start >= chain[0]!.end && JOINS.test(chain[0]!.predicate.text))
          continue;
        if (isListedWith(context, mention)) continue;
        // `나래대 등 대학 14곳과 다온전자 등 기업 17곳도 돕는다`: those of the next list are none who have this one
        if (counted.length && argument.case === 'also') continue;
        if (
          (mention.text.length > 1 && noun.before.includes(mention.text)) ||
          counted.some((o) => o.start === mention.start)
        )
          continue;
        const distance = Math.abs(mention.end - quantity.start);
        if (distance < least) [found, least] = [argument, distance];
      }
      const name =
        found && (ownOf(context, clause, found) ?? namedBy(context, firstOf(context, clause, found).mention));
      if (name) return stated(name, 'agent');
    }
    if (clause.head?.mention && clause.start <= quantity.start && !isPastNumber(context, clause)) {
      const name = organizationOf(clause.head.mention);
      if (name) return stated(name, 'modified-noun');
    }
  }
  const before = topicBefore(context);
  const name = chain.length ? before && organizationOf(before) : topicOfNoVerb(context);
  return name ? stated(name, 'agent') : undefined;
};

/** `다온전자는 3분기 매출이 320억원, 나래전기는 280억원이다`: no verb has the number, its sentence has topics all the same. */
function topicOfNoVerb({ sentence, quantity, at }: FigureContext): string | undefined {
  const { text, start, organizations } = sentence;
  const topic = organizations.findLast(({ end }) => end <= quantity.start && IS_TOPIC.test(text.slice(end - start)));
  if (!topic) return undefined;
  const later = LATER_TOPIC.exec(text.slice(topic.end - start, at))?.[1];
  return (later && unknownNameIn(later)) ?? topic.name;
}
const IS_TOPIC = /^['"’”]?(?:\([^()]*\))?(?:은|는|도) /u;
const LATER_TOPIC = /, ([^ ,.]{3,16}[은는]) [^,]*$/u;

/** `9.6% 증가한 957억원, 나래는`: a number stands between a modifier and the name behind it, which is none of what it modifies. */
const isPastNumber = ({ sentence }: FigureContext, { end, head }: Clause): boolean =>
  /\d/u.test(sentence.text.slice(end - sentence.start, head!.mention!.start - sentence.start));

/** `957억원, 나래는 1.2% 감소한 …`: the next of a list begins behind the number. */
function endsItem({ sentence, quantity }: FigureContext): boolean {
  const { text, start, organizations } = sentence;
  const item = ITEM_END.exec(text.slice(quantity.extent.end - start, quantity.extent.end - start + 60));
  if (!item) return false;
  const at = quantity.extent.end + item[0].length;
  return organizations.some(
    (o) => o.start - at < 2 && o.start >= at && /^['"’”]?(?:\([^()]*\))?[은는이가도] /u.test(text.slice(o.end - start)),
  );
}
/** `나래는 6760억원 대비 9% 늘어난 7400억원, 다온 5853억원, 가람은 5433억원`: whose item comes behind the end of this one has not its number. */
function isOfLaterItem(
  { sentence: { text, start, organizations }, quantity }: FigureContext,
  { start: at }: EntityMention,
): boolean {
  if (at < quantity.end || !organizations.some(({ end }) => end <= quantity.start)) return false;
  return LATER_ITEM.test(text.slice(quantity.end - start, at - start));
}
const LATER_ITEM =
  /(?:^|\d[\d,.억만조천]* ?)(?:원|달러|%|대|명|t|톤)?(?:을|를|으로|로|이며|이고)?, (?:[^,]{1,60}, )*$/u;
const ITEM_END =
  /^(?: [가-힣]{1,4}[한난든은른된진] (?:약 )?\d[\d,.만억조천 ]*(?:원|달러|대|명|개))?(?:\([^()]*\))?[을를에]?, ['"‘“]?/u;

/** `나래가 지난해보다 12% 늘어난 820억원의 매출을 올렸다`: who stands before the words that compare the level has it. */
function inComparison({ sentence, chain, at }: FigureContext): string | undefined {
  const own = chain[0];
  if (!own || !CHANGED_LEVEL.test(sentence.text.slice(Math.max(0, at - 12), at))) return undefined;
  const clause = sentence.clauses.findLast(
    (c) => c.ending === 'adnominal' && c.end <= sentence.start + at && sentence.clauses[c.parent!] === own,
  );
  const actor = clause?.arguments.find(
    (a) => (a.case === 'subject' || a.case === 'also' || a.case === 'topic') && organizationOf(a.mention) !== undefined,
  );
  const isOther = (a: Argument): boolean =>
    (a.case === 'topic' || a.case === 'subject') &&
    a.mention.end <= sentence.start + at &&
    (actor?.case === 'subject' || a.mention.start > actor!.mention.start);
  return actor && !own.arguments.some(isOther) ? organizationOf(actor.mention) : undefined;
}

/** The topic of a clause joined to the number's own, where that one has none: `가람은 공장을 지어 60명을 뽑고`. */
function topicBefore({ sentence, chain, quantity }: FigureContext): EntityMention | undefined {
  const own = sentence.clauses.indexOf(chain[0]!);
  if (own <= 0 || chain[0]!.arguments.some((a) => a.case === 'topic' || a.case === 'subject')) return undefined;
  const before = sentence.clauses[own - 1]!;
  if (before.ending !== 'connective' || (before.parent !== own && before.parent !== chain[0]!.parent)) return undefined;
  return before.arguments.find(
    (a) =>
      (a.case === 'topic' || isFirstAlso(a, before)) &&
      a.mention.kind === 'organization' &&
      a.mention.end <= quantity.start,
  )?.mention;
}

/** `나래중공업도 설비를 계약해 수주액을 61억달러로 끌어올렸다`: who does the same as others, where nobody stands before it. */
const isFirstAlso = ({ case: kase, particle, mention }: Argument, { arguments: all, start }: Clause): boolean =>
  kase === 'also' &&
  particle === '도' &&
  all.find((a) => organizationOf(a.mention) !== undefined)?.mention === mention &&
  mention.start - start < 16;

/** `면적은 132㎡이며`, `자본금은 5억엔으로`: what is said of the number ends with it. */
export const isTold = ({ sentence, quantity, at }: FigureContext): boolean => {
  const behind = sentence.text.slice(quantity.extent.end - sentence.start, quantity.extent.end - sentence.start + 40);
  return (
    TOLD.test(behind) ||
    (BY_ITSELF.test(behind) && !CHANGED.test(behind) && OF_TOPIC.test(sentence.text.slice(Math.max(0, at - 12), at)))
  );
};
const TOLD =
  /^(?:이며|이고|인데|이지만|이었고|이었으며|였고|였으며|(?:으로|로),|에 (?:해당하는|이르는|달하는) (?:규모|금액|수준|액수)(?:로|이며|이고)?,?) /u;
const BY_ITSELF = /^(?:으로|로) /u;
const OF_TOPIC = /[가-힣](?:은|는) (?:약 |총 |모두 |현재 )*$/u;
const CHANGED =
  /^(?:으로|로) (?:[가-힣\d,.%]{1,12} ){0,3}?(?:더 )?(?:늘|줄|떨어|오르|올라|올랐|내려|내렸|불어|확대|축소|감소|증가|커|높|낮|뛰|집계|나타|추산|잡[았혔]|기록|계산|조사|결성|조성|정했|정해|책정|예상)/u;

/** `학과는 신입생 30명을 뽑으며`: the joined clause has a topic of its own, known to no reader. */
function hasOwnTopic({ sentence, chain, quantity }: FigureContext): boolean {
  const own = chain[0];
  if (own?.ending !== 'connective' || !JOINS.test(own.predicate.text)) return false;
  const words = OWN_TOPIC.exec(sentence.text.slice(own.start - sentence.start, quantity.start - sentence.start));
  return words !== null && !sentence.dates.some((d) => d.start < own.start + words[0].length && d.end > own.start);
}
const OWN_TOPIC = /^(?:[^ ,.]{1,10} ){0,2}?[가-힣]{1,9}(?<!에|에서|으로|까지|부터)(?:은|는) /u;

/** `윤 회장 일가가 38%, 나래은행이 15%를`: who has it stands right before the number, known or not. */
const OTHER_BEFORE = /[가-힣]{2}(?:이|가) (?:약 |총 )?$/u;

/** `1150억원 가운데 400억원은`. */
const isWhole = ({ sentence, quantity }: FigureContext): boolean =>
  /^(?:\([^()]*\))? ?(?:중|가운데) [^,.]{0,12}(?:\d|절반|일부|나머지|상당액)/u.test(
    sentence.text.slice(quantity.extent.end - sentence.start),
  );

/** A verb joined to one that another may do. */
const JOINS = /(?:고|며|으나|지만|는데|반면)$/u;

/** `가람전자, 나래화학을 포함한 고객사는`: who is only among those counted. */
const isListedWith = ({ sentence }: FigureContext, { end }: EntityMention): boolean =>
  LISTED_WITH.test(sentence.text.slice(end - sentence.start, end - sentence.start + 40));

const LISTED_WITH = /^(?:['"’”]?(?:, ?|·|와 |과 )[\p{L}\p{N}&]{2,14}){0,2}['"’”]?(?:을|를) (?:포함|비롯|제외)/u;

/**
 * `1996년 개점한 가람점의 올 상반기 매출은 … 줄었으나 식품은 5% 늘었다`: whose it is holds for the whole sentence, where
 * nobody else is its topic.
 */
export const ownerOfTopic: SubjectRule = ({ sentence, quantity }) => {
  let found: string | undefined;
  for (const { name, end } of sentence.organizations) {
    if (end > quantity.start) break;
    const behind = sentence.text.slice(end - sentence.start, quantity.start - sentence.start);
    if (OWNS_TOPIC.test(behind) || BROUGHT_IN.test(behind)) found = name;
    else if (/^['"’”]?(?:\([^()]*\))?(?:은|는) /u.test(behind)) return undefined;
  }
  return found ? stated(found, 'owner-of-topic') : undefined;
};

/** `가람증권은 나래전자의 4분기 매출이 … 이를 것으로 봤다`: whose earnings are spoken of, whoever speaks. */
export const ownerOfResult: SubjectRule = ({ sentence, at, quantity }) => {
  const owner = sentence.organizations.findLast(({ end }) => end <= quantity.start);
  return owner && OWNS_RESULT.test(sentence.text.slice(owner.end - sentence.start, at))
    ? stated(owner.name, 'owner-of-topic')
    : undefined;
};
const OWNS_RESULT =
  /^['"’”]?(?:[([][^()[\]]*[)\]])?(?:(?:의 (?:[^ ,.]{1,8} ){0,4}?| (?:[^ ,.]{0,7}[^ ,.은는이가을를도에의와과] ){0,4}?)[가-힣]{0,4}(?:매출|이익|순익|손실|실적|수주|판매|점유율|목표주?가|적정주가)[가-힣]{0,2}(?:은|는|이|가|을|를) | (?:[^ ,.]{0,7}[^ ,.은는이가을를도에의와과등] ){0,3}?(?:매출액?|[가-힣]{2,4}이익|[가-힣]{1,2}손실|수주액|판매량|점유율) (?:\d|$))/u;

const OWNS_TOPIC = /^['"’”]?(?:[([][^()[\]]*[)\]])?의 (?:[^ ,.]{1,8} ){0,4}?[가-힣]{1,10}(?<!에)(?:은|는|이|가|도) /u;

/** `가람전자 관계자는 “… 5%까지 높일 수 있다”고`: whose people speak. */
export const spokesman: SubjectRule = ({ sentence, quantity }) => {
  const first = sentence.organizations[0];
  if (!first || first.start - sentence.start > 2 || first.end > quantity.start) return undefined;
  return SPEAKS.test(sentence.text.slice(first.end - sentence.start, first.end - sentence.start + 24))
    ? stated(first.name, 'spokesman')
    : undefined;
};
const SPEAKS = /^['"’”]? ?(?:[가-힣]{1,6} )?(?:관계자|대변인|담당자|실무자|측)(?:은|는|도|가|이) /u;

const ACTS: readonly Argument['case'][] = ['topic', 'subject', 'also', 'by'];

const SAID: readonly Argument['case'][] = ['subject', 'topic', 'also', 'by'];

/** `나래랜드와 전주시는 부지를 개발하는`: of several who act the one named first. */
function firstOf({ sentence }: FigureContext, clause: Clause, found: Argument): Argument {
  const first = clause.arguments.find((a) => a.list === found.list && organizationOf(a.mention) !== undefined);
  if (!first || first === found) return found;
  const between = sentence.text.slice(first.mention.end - sentence.start, found.mention.start - sentence.start);
  return JOINED.test(between) || JOINED.test(between.replace(/\([^()]*\)/gu, '')) ? first : found;
}

const JOINED = /^['"’”]?(?:\([^()]*\))?(?:와|과|,|·| 및) ?(?:[^,은는이가]{1,14}, ?){0,6}[^,]{0,16}$/u;

/** `가람전자와 나래화학은 각각 50억원, 30억원을`: of as many sums as names each is of its own. */
function ownOf({ quantity, sentence }: FigureContext, clause: Clause, { list }: Argument): string | undefined {
  const at = sentence.text.lastIndexOf('각각', quantity.start - sentence.start);
  if (at < 0) return undefined;
  const sums = clause.quantities.filter((q) => q.unit === quantity.unit && q.start >= sentence.start + at);
  const names = clause.arguments.filter((a) => a.list === list && a.mention.end <= sentence.start + at);
  const own = sums.length > 1 && sums.length === names.length ? names[sums.indexOf(quantity)] : undefined;
  return own && organizationOf(own.mention);
}

/** `가람전자는 연구소를 열었으며, 300명을 …`: the topic of the clauses before it in the sentence. */
export const sharedTopic: SubjectRule = (context) => {
  if (!context.isNamed) return undefined;
  const { sentence, quantity, chain, noun } = context;
  const counted = listedBefore(context);
  let topic: EntityMention | undefined;
  let subject: EntityMention | undefined;
  for (const clause of sentence.clauses) {
    if (clause.ending === 'adnominal' || clause.start >= quantity.start || chain.includes(clause)) continue;
    for (const argument of clause.arguments) {
      const { case: kase, mention } = argument;
      const isAlso = isFirstAlso(argument, clause);
      if ((kase !== 'topic' && kase !== 'subject' && !isAlso) || mention.end > quantity.start) continue;
      if (
        (mention.text.length > 1 && noun.before.includes(mention.text)) ||
        counted.some((o) => o.start === mention.start)
      )
        continue;
      if (kase === 'topic' || isAlso) topic = mention;
      else subject = mention;
    }
  }
  // `나래대가 뽑혔고 이듬해 다온대 등 7곳이 더해졌다`: those are added to what somebody else runs
  if (!topic && noun.particle === '이' && AMONG.test(context.lead) && context.follows(COMES_IN)) return undefined;
  const found = topic ?? subject;
  const name = found && organizationOf(found);
  return name ? stated(name, 'shared-topic') : undefined;
};

const AMONG = / 등 (?:모두 |총 )?$/u;
const COMES_IN = /^ ?(?:추가로 |새로 |더 )?(?:추가|더해|선정|합류|뽑|지정|참여|가세)/u;

/** `다린로보틱스 임직원 38명`: the name that the counted noun begins with. */
export const named: SubjectRule = (context) => {
  const { sentence, quantity, noun } = context;
  if (!sentence.organizations.length || !noun.before.includes(' ')) return undefined;
  const before = sentence.text.slice(0, quantity.extent.start - sentence.start).trimEnd();
  const start = sentence.start + before.length - noun.before.length;
  const mention = sentence.organizations.findLast(
    (o) => o.start >= start && /^ (?!등)/u.test(noun.before.slice(o.end - start)),
  );
  return mention ? stated(mention.name, 'named') : undefined;
};

/** `나래가 50%, 다온이 30%를 출자한다`: whose name stands right before the number. */
export const rightBefore: SubjectRule = (context) => {
  const { sentence, quantity } = context;
  const mention = organizationBefore(context);
  if (!mention || quantity.extent.start - mention.end > 16) return unknownPart(context);
  if (sentence.text.slice(mention.end - sentence.start, quantity.start - sentence.start).includes('각각'))
    return undefined;
  const between = sentence.text.slice(mention.end - sentence.start, quantity.extent.start - sentence.start);
  const isItem = between === ' ' && isOfList(context, mention);
  return isItem || RIGHT_BEFORE.test(between) ? stated(mention.name, 'right-before') : unknownPart(context);
};

/** `나래는 약`, `나래도 1.2% 감소한`. */
const RIGHT_BEFORE =
  /^['"’”]?(?:(?:이|가|은|는) (?:약 |총 )?|(?:이|가|은|는|도| 역시) (?:\d[\d.]*% [가-힣]{1,3}[한난든은른] )?(?:약 )?)$/u;

/** `나래카드 1281억원, 다온카드 1201억원`: names and numbers turn about. */
function isOfList({ sentence, quantity }: FigureContext, { start }: EntityMention): boolean {
  const { text, start: from, organizations } = sentence;
  const behind = text.slice(quantity.extent.end - from, quantity.extent.end - from + 20);
  const rest = text.slice(quantity.extent.end - from);
  // `가람은행 180억원, 나래증권이 50억원을 출자했다`: who stands last puts in; else it may go to whom it is said with
  if (PUTS_IN.test(rest)) return EACH_PUTS_IN.test(rest);
  const hasNext =
    /^(?:, ?| ?[△▲▷▶■])/u.test(behind) &&
    organizations.some((o) => o.start - quantity.extent.end >= 1 && o.start - quantity.extent.end < 4);
  return (
    hasNext ||
    (/\d[\d,.만억조]*(?:원|%|명|건|개|대)(?:, ?| ?[△▲▷▶■] ?)$/u.test(text.slice(0, start - from)) &&
      /^(?: 순|으로|로[ ,]|,| 등| ?[△▲▷▶■]|을|를|이?[다었였고며]|입니)/u.test(behind))
  );
}

/** `펀드에 은행 30억원, 군 20억원을 출자한다`: who puts it in is told elsewhere. */
const PUTS_IN = /출자|투자|투입|지원|부담/u;
const EACH_PUTS_IN =
  /^(?:, [\p{L}\d& ]{2,16} \d[\d,.억만조천]* ?(?:원|달러|%)){0,8}, [\p{L}\d& ]{2,16}[이가] \d[\d,.억만조천]* ?(?:원|달러|%)씩?[을를]? ?(?:출자|투자|투입|부담)/u;

/** `새봄병원을 찾은 환자는`: the organization in the words that describe the topic. */
export const inTopic: SubjectRule = ({ sentence, quantity, isNamed }) => {
  if (!isNamed) return undefined;
  for (const clause of sentence.clauses) {
    if (clause.ending !== 'adnominal' || !clause.head || clause.head.end > quantity.start) continue;
    // `나래에 납품하는 이 회사는`
    if (/^이 (?:회사|업체|기업)/u.test(sentence.text.slice(clause.head.start - sentence.start))) continue;
    // `나래에서 일했던 한예솔 부사장이`: who came from there is nobody of theirs
    if (clause.head.mention?.kind === 'person') continue;
    const particle = sentence.text.slice(clause.head.end - sentence.start, clause.head.end - sentence.start + 2);
    if (
      !/^(?:은|는|이|가) /u.test(particle) &&
      !/[은는이가]$/u.test(sentence.text.slice(0, clause.head.end - sentence.start))
    )
      continue;
    const found = clause.arguments.findLast((a) => organizationOf(a.mention) !== undefined);
    const name = found && organizationOf(found.mention);
    // `통계청에 따르면 강아지를 키우는 가구는`
    if (name && !/^[^ ]{0,8} ?[^ ]{0,8}에 따르면/u.test(sentence.text.slice(found.mention.end - sentence.start)))
      return stated(name, 'in-topic');
  }
  return undefined;
};

/** `나래그룹이 채용할 인원은 2500명으로`, `나래항공도 77대로 줄어든 기재를 올해 81대로 늘린다`: who does what describes the topic, or does the same as others. */
export const doer: SubjectRule = ({ sentence, quantity, isNamed }) => {
  if (!isNamed) return undefined;
  for (const { ending, head, arguments: all } of sentence.clauses) {
    if (ending !== 'adnominal' || !head || head.end > quantity.start) continue;
    const first = all[0];
    const name = first && organizationOf(first.mention);
    if (!name || first.mention.start - sentence.start > 12) continue;
    const behind = sentence.text.slice(head.start - sentence.start, quantity.extent.start - sentence.start);
    if (first.case === 'also' ? !THIS_FIRM.test(behind) : first.case === 'subject' && DONE_THING.test(behind))
      return stated(name, 'doer');
  }
  return undefined;
};
const THIS_FIRM = /^이 (?:회사|업체|기업)/u;
/** What is done, or whom it is done with right before their number. */
const DONE_THING = /^[^,.]{0,16}(?<!회사|업체|기업|법인|은행)(?:은|는) |^[^,.]{0,16}(?:은|는) (?:모두 |총 |약 )*$/u;

/** `한빛대 주도로`, `가람전자를 중심으로`: the one that leads does it. */
export const leader: SubjectRule = (context) => {
  const { sentence } = context;
  const found = organizationsBefore(context).find((o) =>
    /^(?:이|가|의)? ?(?:주도로|주도하에|주관으로|주도 아래)|^(?:을|를) (?:중심|주축)으로/u.test(
      sentence.text.slice(o.end - sentence.start, o.end - sentence.start + 12),
    ),
  );
  return found ? stated(found.name, 'leader') : undefined;
};
