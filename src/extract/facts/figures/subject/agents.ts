// A figure in its context in; who does it or what it is said of, stated or running on from before, out.
import { isCommon } from '../../../ko/organizations/commonWords.ts';
import { isKoreanName } from '../../../ko/people/names.ts';
import { cutParticle } from '../../../ko/particles.ts';
import { remembered } from '../../../remembered.ts';
import type { Argument, Clause, EntityMention } from '../../../types.ts';
import type { FigureContext } from '../context.ts';
import { stemsIn } from '../cues.ts';
import { listedBefore } from '../listedKind.ts';
import {
  implied,
  namedBy,
  organizationBefore,
  organizationOf,
  organizationsBefore,
  stated,
  type SubjectRule,
} from './rule.ts';

/** Some who act, counted and not named. */
const NAMELESS = /\d[\d,]*여?(?:곳|개사|명|개 ?기관|개 ?기업|개 ?업체)(?:이|가) (?:약 |총 )?$/u;

/** Who does it or what it is said of: topic, then subject, of the clause and of those around it. */
export const agent: SubjectRule = (context) => {
  // `은행이 400억원, 투자사 7곳이 800억원을`: who acts stands right before the sum and has no name.
  if (!context.isNamed || NAMELESS.test(context.lead)) return undefined;
  const { chain, quantity, noun } = context;
  const counted = listedBefore(context);
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
        // `나래에서 200억원을 투자받았고 다온이 …`: who comes in behind the number's own verb acts there.
        if (index > 0 && wanted === 'subject' && mention.start >= chain[0]!.end && JOINS.test(chain[0]!.predicate.text))
          continue;
        if (isListedWith(context, mention)) continue;
        if (noun.before.includes(mention.text) || counted.some((o) => o.start === mention.start)) continue;
        const distance = Math.abs(mention.end - quantity.start);
        if (distance < least) [found, least] = [argument, distance];
      }
      const name =
        found && (ownOf(context, clause, found) ?? namedBy(context, firstOf(context, clause, found).mention));
      if (name) return stated(name, 'agent');
    }
    if (clause.head?.mention && clause.start <= quantity.start) {
      const name = organizationOf(clause.head.mention);
      if (name) return stated(name, 'modified-noun');
    }
  }
  return undefined;
};

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
    if (OWNS_TOPIC.test(behind)) found = name;
    else if (/^['"’”]?(?:\([^()]*\))?(?:은|는) /u.test(behind)) return undefined;
  }
  return found ? stated(found, 'owner-of-topic') : undefined;
};
const OWNS_TOPIC = /^['"’”]?(?:\([^()]*\))?의 (?:[^ ,.]{1,8} ){0,4}?[가-힣]{1,10}(?<!에)(?:은|는|이|가) /u;

const ACTS: readonly Argument['case'][] = ['topic', 'subject', 'also', 'by'];
const SAID: readonly Argument['case'][] = ['subject', 'topic', 'also', 'by'];

/** `나래랜드와 전주시는 부지를 개발하는`: of several who act the one named first. */
function firstOf({ sentence }: FigureContext, clause: Clause, found: Argument): Argument {
  const first = clause.arguments.find((a) => a.list === found.list && organizationOf(a.mention) !== undefined);
  if (!first || first === found) return found;
  const between = sentence.text.slice(first.mention.end - sentence.start, found.mention.start - sentence.start);
  return JOINED.test(between) ? first : found;
}
const JOINED = /^['"’”]?(?:\([^()]*\))?(?:와|과|,|·| 및) ?[^,]{0,16}$/u;

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
    for (const { case: kase, mention } of clause.arguments) {
      if ((kase !== 'topic' && kase !== 'subject') || mention.end > quantity.start) continue;
      if (noun.before.includes(mention.text) || counted.some((o) => o.start === mention.start)) continue;
      if (kase === 'topic') topic = mention;
      else subject = mention;
    }
  }
  const found = topic ?? subject;
  const name = found && organizationOf(found);
  return name ? stated(name, 'shared-topic') : undefined;
};

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
  if (!mention || quantity.extent.start - mention.end > 8) return unknownPart(context);
  if (sentence.text.slice(mention.end - sentence.start, quantity.start - sentence.start).includes('각각'))
    return undefined;
  const between = sentence.text.slice(mention.end - sentence.start, quantity.extent.start - sentence.start);
  return /^['"’”]?(?:이|가|은|는) (?:약 |총 )?$/u.test(between) ? stated(mention.name, 'right-before') : undefined;
};

/** `새솔가스가 60%, 은행이 40%를 출자해`: one of a list of parts, whose name no reader knew. */
function unknownPart({ sentence, quantity }: FigureContext): ReturnType<SubjectRule> {
  if (quantity.unit !== '%') return undefined;
  const at = quantity.extent.start - sentence.start;
  if (!OTHER_PART.test(sentence.text.slice(at, at + 40))) return undefined;
  const word = /(?<![\p{L}\p{N}])([\p{L}\p{N}&]{3,12})(?:이|가) $/u.exec(
    sentence.text.slice(Math.max(0, at - 20), at),
  )?.[1];
  return word && !GENERIC.test(word) && !isCommon(word) ? stated(word, 'right-before') : undefined;
}
const OTHER_PART = /^[\d.]+%(?:를|씩)?, [\p{L}\p{N}& ]{2,20}(?:이|가) [\d.]+%/u;

/** `새한판지는 … 4억원을 물었다`: a name that no reader knew, said again and again, is no part of who was the topic before. */
export const unknownName: SubjectRule = ({ article, sentence, quantity }) => {
  const text = withoutOpeners(sentence.text).replace(KIND_FIRST, '');
  const word = /^([\p{L}\p{N}&]{3,12})(?:은|는|이|가|의)(?=[ ,])/u.exec(text)?.[1];
  if (!word || sentence.text.indexOf(word) + sentence.start >= quantity.start) return undefined;
  if ((GENERIC.test(word.replace(/\d+$/u, '')) && !BRANCH.test(word)) || isCommonEnd(word) || stemsIn(word).hasWord)
    return undefined;
  if (sentence.organizations.some((o) => o.text.startsWith(word))) return undefined;
  const all = article.clean.text;
  const first = all.indexOf(word);
  return first >= 0 && all.indexOf(word, first + word.length) >= 0
    ? stated(fullNameOf(word, article, first), 'unknown-name')
    : undefined;
};

/** `운영사 모퉁이는`: what it is stands before the name. */
const KIND_FIRST =
  /^(?:[가-힣]{0,6}(?:운영사|제조사|개발사|업체|시행사|주최사|운용사|판매사|유통사|시공사|스타트업|전문기업)) (?=[\p{L}\p{N}&]{3,12}[은는이가의] )/u;

/** `국립해양생태원이 … 생태원은`, `가람마트 유성점에서 … 유성점은`: the longer form that the text began with. */
function fullNameOf(word: string, { clean, sentences }: FigureContext['article'], first: number): string {
  const before = clean.text.slice(Math.max(0, first - 12), first);
  const glued = /(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,10}$/u.exec(before)?.[0];
  if (glued) return glued + word;
  const chain = BRANCH.test(word) ? /([\p{L}\p{N}]{2,10}) $/u.exec(before)?.[1] : undefined;
  return chain && sentences.some((s) => s.organizations.some((o) => o.text === chain)) ? `${chain} ${word}` : word;
}
/**
 * `웹툰 플랫폼 토리툰이`, `2014년 설립된 솔내바이오는`: a word that no reader knew opens the sentence, with what it is or
 * what it did before it, and can hardly be a common noun.
 */
export const opener: SubjectRule = ({ sentence, quantity }) => {
  if (sentence.organizations.some((o) => o.end <= quantity.start)) return undefined;
  const name = openingName(sentence.text.slice(0, quantity.extent.start - sentence.start));
  return name ? stated(name, 'opener') : undefined;
};

/** With `again` the word is known to come more than once: that its parts are everyday words is then no matter. */
function openingName(text: string, again = false): string | undefined {
  for (const word of withoutOpeners(text).split(' ', 6)) {
    const opening = readOpening(word);
    if (opening) return opening.isCommon && !again ? undefined : opening.name;
  }
  return undefined;
}

/** What a word says of who opens the sentence: the name, or that there is none; null where the next word is to be asked. */
const readOpening = remembered((word: string): { name: string | undefined; isCommon: boolean } | null => {
  const name = /^['"‘“]?([\p{L}&][\p{L}\p{N}&]{2,11})['"’”]?(?:은|는|이|가|의)$/u.exec(word)?.[1];
  if (!name) return /[은는이가을를에]$/u.test(word) && word.length > 3 ? { name, isCommon: false } : null;
  const isName = !isKoreanName(name) && !GENERIC_NAME.test(name) && !isCommonEnd(name) && !stemsIn(name).hasWord;
  return { name: isName ? name : undefined, isCommon: isCommon(name) };
});

/** `최근 3년간 성장률은 34%다`: the name, known to no reader, that opens the sentences before it and comes again. */
export const runningName: SubjectRule = ({ article, sentence }) => {
  if (sentence.topic) return undefined;
  const all = article.clean.text;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 6); i--) {
    const { text, organizations } = article.sentences[i]!;
    const name = openingName(text, true);
    const isRight = i === sentence.index - 1 && openingName(text) === name;
    const isLong = name !== undefined && name.length > 5 && LONG_NAME.test(name);
    if (name && (isRight || isLong || all.indexOf(name) !== all.lastIndexOf(name)))
      return implied(fullNameOf(name, article, all.indexOf(name)), 'running-name');
    if (organizations.length) return undefined;
  }
  return undefined;
};
const isCommonEnd = (word: string): boolean =>
  COMMON_END.test(word) && !BRANCH.test(word) && !(word.length > 5 && LONG_NAME.test(word));
/** `국립해양생태원`: too long for a common noun. */
const LONG_NAME = /(?:원|센터|병원|재단|대학|은행|공장|단지)$/u;
/** `유성점`: a shop by its place. */
const BRANCH =
  /^[가-힣]{2,5}(?<!분기|면세|음식|편의|백화|가맹|전문|대리|직영|판매|할인|소매|체인|입점|매매|경매|임계|출발|쟁|문제|공통|차이|강조|요)점$/u;
const COMMON_END =
  /(?:[들자객율률수액비용층세점권적량도력성원인난간중상하형꾼]|회사|기업|업체|업계|시장|정부|기관|대학|병원|은행|재단|센터|공장|단지|시설|공간|(?:연구|의료|경영|제작|취재|교수|임원|출연)진|[제상부작물용]품|의약품)$/u;

/** `새봄병원을 찾은 환자는`: the organization in the words that describe the topic. */
export const inTopic: SubjectRule = ({ sentence, quantity, isNamed }) => {
  if (!isNamed) return undefined;
  for (const clause of sentence.clauses) {
    if (clause.ending !== 'adnominal' || !clause.head || clause.head.end > quantity.start) continue;
    const particle = sentence.text.slice(clause.head.end - sentence.start, clause.head.end - sentence.start + 2);
    if (
      !/^(?:은|는|이|가) /u.test(particle) &&
      !/[은는이가]$/u.test(sentence.text.slice(0, clause.head.end - sentence.start))
    )
      continue;
    const found = clause.arguments.findLast((a) => organizationOf(a.mention) !== undefined);
    const name = found && organizationOf(found.mention);
    if (name) return stated(name, 'in-topic');
  }
  return undefined;
};

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

/** A dropped subject: the running topic, else the nearest organization said before. */
export const running: SubjectRule = (context) => {
  const { sentence, article, quantity } = context;
  // `가람은행의 지난해 순이익은 …으로 9% 늘었다`: whose the sentence is about.
  const owner = sentence.organizations[0];
  if (owner && owner.start - sentence.start < 3 && owner.end <= quantity.start)
    if (/^['"’”]?의 /u.test(sentence.text.slice(owner.end - sentence.start))) return stated(owner.name, 'genitive');
  const topic = sentence.topic && (organizationOf(sentence.topic) ?? topicFirm(context));
  // `시는 길을 내준다. 지난해 매출은 …`: a town earns nothing.
  const firm =
    sentence.topic && isTown(sentence.topic) && EARNS.test(context.lead + context.noun.before)
      ? firmBefore(context)
      : undefined;
  if (firm) return implied(firm, 'running-topic');
  const newer = topic && nameSince(context);
  if (newer) return implied(newer, 'running-name');
  if (topic) return implied(mainTopic(context, topic) ?? topic, 'running-topic');
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 3); i--) {
    const own = article.sentences[i]?.organizations[0];
    if (own) return implied(own.name, 'nearest-organization');
  }
  return undefined;
};

const EARNS = /매출|영업이익|순이익|영업손실|순손실|수주|점유율|누적 투자|임직원|자본금/u;
const isTown = (mention: EntityMention): boolean =>
  mention.kind === 'organization' && mention.organizationKind === 'public-body';
/** What the sentences were about before somebody of no organization that is said: its head, mostly. */
function topicFirm({ article, sentence }: FigureContext): string | undefined {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 6); i--) {
    const topic = article.sentences[i]!.topic;
    if (topic?.kind === 'organization') return topic.name;
  }
  return undefined;
}

/** What the sentences were about before the town. */
function firmBefore({ article, sentence }: FigureContext): string | undefined {
  for (let i = sentence.index - 1; i >= 0; i--) {
    const topic = article.sentences[i]!.topic;
    if (topic && !isTown(topic)) return organizationOf(topic);
  }
  return undefined;
}

/** A name known to no reader that has become the topic since a known one was it: it opens a sentence and comes again. */
function nameSince({ article, sentence }: FigureContext): string | undefined {
  const all = article.clean.text;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 4); i--) {
    const { text, organizations, kind, clauses } = article.sentences[i]!;
    if (kind !== 'paragraph') continue;
    const name =
      organizations[0] && organizations[0].start - article.sentences[i]!.start < 12 ? undefined : topicName(text);
    if (name && all.indexOf(name) !== all.lastIndexOf(name)) return name;
    const isAside = THING_TOPIC.test(text);
    if (
      clauses.some(
        (c) => c.ending !== 'adnominal' && c.arguments.some((a) => isTopical(a) && !(isAside && a.case === 'subject')),
      )
    )
      return undefined;
  }
  return undefined;
}
/** `예산의 42%는 서울시가 댄다`: what the sentence is about is a thing. */
const THING_TOPIC = /^[^,.]{1,24}[\p{L}%]{2}[은는] /u;
const isTopical = ({ case: kase, mention }: Argument): boolean =>
  (kase === 'topic' || kase === 'subject') && organizationOf(mention) !== undefined;
/** The opening name of a sentence where it has 은 or 는. */
function topicName(text: string): string | undefined {
  const name = openingName(text, true);
  return name && /^['"’”]?(?:은|는) /u.test(text.slice(text.indexOf(name) + name.length)) ? name : undefined;
}

/** `가람병원은 … 짓는다. 나래건설이 시공을 맡았다. 병상은 620개다`: who only comes in by 이/가 leaves the topic as it was. */
function mainTopic({ article, sentence }: FigureContext, topic: string): string | undefined {
  let isAside = false;
  for (let i = sentence.index - 1; i >= 0; i--) {
    const { clauses, kind } = article.sentences[i]!;
    if (kind !== 'paragraph') continue;
    const main = clauses.filter((c) => c.ending !== 'adnominal').flatMap((c) => c.arguments);
    const marked =
      main.find((a) => a.case === 'topic') ?? (i === 0 ? main.find((a) => a.case === 'subject') : undefined);
    const name = marked && organizationOf(marked.mention);
    if (name) return isAside ? name : undefined;
    if (!main.some((a) => (a.case === 'subject' || a.case === 'also') && organizationOf(a.mention) === topic)) continue;
    isAside = true;
  }
  return undefined;
}

/** The topic's own words, where no organization is known: `한빛연합은 회원사 60곳을`. */
export const topicWords: SubjectRule = ({ sentence, quantity }) => {
  const words = withoutOpeners(sentence.text.slice(0, quantity.start - sentence.start))
    .replace(KIND_FIRST, '')
    .split(/\s+/u, 5);
  const at = words.findIndex((word) => /[은는]$/u.test(cutParticle(word).particle));
  if (at < 0) return undefined;
  const name = [...words.slice(0, at), cutParticle(words[at]!).noun];
  // `한빛앱의 월간 이용자 수는`: whose it is.
  const owner = name.findIndex((word) => word.length > 2 && word.endsWith('의'));
  const whose = owner < 0 ? name : [...name.slice(0, owner), name[owner]!.slice(0, -1)];
  if (sentence.people.some((person) => person.start - sentence.start < 12)) return undefined;
  return isName(whose) ? stated(whose.join(' ').replace(/['"‘’“”]/gu, ''), 'topic-words') : undefined;
};
function withoutOpeners(text: string): string {
  const { length } = OPENERS.exec(text)![0];
  return length ? text.slice(length) : text;
}
const OPENERS = /^(?:(?:또|또한|특히|한편|반면|현재|이번|지난해|올해|앞서|이어|이에|여기에|당시),?\s)*/u;

/** `제2캠퍼스`, `3공장`. */
const NUMBERED = /제? ?\d{1,2}(?=공장|캠퍼스|센터|병원|연구소|본부|단지|호점|물류)/gu;

/** At most three words, none with a particle or a verb's ending: `한빛 연구 연합`, not `배가 나타난 곳`. */
const isName = (words: readonly string[]): boolean =>
  words.length <= 3 &&
  !words.every((word) => isCommon(word)) &&
  !GENERIC.test(words.join(' ').replace(NUMBERED, '')) &&
  !words
    .slice(0, -1)
    .some((word) => cutParticle(word).particle || /[가-힣](?:한|된|할|될|던|는|린|진|난)$/u.test(word));
const GENERIC_NAME =
  /^(?:이|그|저|우리|이번|다른|모든|여러|관련|현재|최근|지난|올해)|(?:것|때|점|이들|관계자|하는|되는|있는|없는|했던|으로|에서|[가-힣][에을를])$/u;
const GENERIC =
  /^(?:지난해|올해|작년|내년|이달|지난달|올|현재|최근|기존|과거|당시|나머지|전체|평균|국내|해외|이|그|저|이들|그들|이곳|그곳|여기|우리|것|때|점|관계자|업계|정부|회사|기업|시장|사람|누구|수|일부|원인|법원|재판부|검찰|경찰)(?: |$)|(?:것|때|점|관계자|이들|그들|[가-힣](?:비|액|수|률|율|씨)|규모|면적|기간|시기|매출|이익|가격|비용|목표|예산|투자금|자금|금액|대금|상금|잔액|직원|인력)$|[\d()]|[A-Z]씨/u;
