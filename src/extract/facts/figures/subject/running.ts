// A figure in its context in; what was being spoken of, where its own sentence names nobody, out.
import { OBSERVER } from '../../observers.ts';
import { NEXT_DAY } from '../../../topics.ts';
import type { Argument, EntityMention, OrganizationMention, ReadSentence } from '../../../types.ts';
import type { FigureContext } from '../context.ts';
import { implied, organizationOf, stated, type SubjectRule } from './rule.ts';
import { topicName, topicWords } from './unknownNames.ts';

/** A dropped subject: the running topic, else the nearest organization said before. */
export const running: SubjectRule = (context) => {
  const { sentence, article, quantity } = context;
  // `가람은행의 지난해 순이익은 …으로 9% 늘었다`: whose the sentence is about.
  const owner = sentence.organizations[0];
  if (owner && owner.start - sentence.start < 3 && owner.end <= quantity.start)
    if (OWNS.test(sentence.text.slice(owner.end - sentence.start))) return stated(owner.name, 'genitive');
  // `나래대, 자체 투자 100억원 유치`: whose headline it is
  if (owner && owner.start - sentence.start < 3 && owner.end <= quantity.start && HEADLINE.test(sentence.text))
    if (LEADS.test(sentence.text.slice(owner.end - sentence.start, quantity.start - sentence.start)))
      if (sentence.organizations[1] === undefined || sentence.organizations[1].start - owner.end > 2)
        return stated(owner.name, 'headline');
  // `나래은행도 계획을 정했다. 채용 인원은 250명이다`
  const also = alsoBefore(context);
  if (also) return implied(also, 'running-topic');
  const teller = tellerOf(context);
  if (teller) return implied(teller, 'teller');
  const topic = runningFirm(context);
  // `시는 길을 내준다. 지난해 매출은 …`: a town earns nothing.
  const firm =
    sentence.topic && isTown(sentence.topic) && EARNS.test(context.lead + context.noun.before)
      ? firmBefore(context)
      : undefined;
  if (firm) return implied(firm, 'running-topic');
  const newer = topic && nameSince(context);
  if (newer) return implied(newer, 'running-name');
  if (topic) return implied(mainTopic(context, topic) ?? topic, 'running-topic');
  // `가평 데이터센터는 … 11만㎡에 지어진다`: what is measured names itself better than whoever stood near
  const place = MEASURED.has(quantity.unit ?? '') ? topicWords(context) : undefined;
  if (place) return place;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 3); i--) {
    const own = article.sentences[i]?.organizations[0];
    // `다온차에 납품하는 이 회사는`: whoever it is, it is none that is named beside it
    if (
      i === sentence.index &&
      (THIS.test(sentence.text) || (own && (isNumbered(context, own) || isInList(context, own))))
    )
      continue;
    if (own) return implied(own.name, 'nearest-organization');
  }
  return undefined;
};

/** `나래센터의 지원 속에 125억원을 유치했다`: who helped has none of it. */
const OWNS =
  /^['"’”]?(?:\[\d+\])?의 (?![^.]{0,40}?(?:지원|도움|뒷받침|후원|협력|협조|주선|중재|추천|권유|제안|요청|자문|연계)[가-힣]{0,3} ?(?:속에|덕에|덕분에|아래|하에|으로|로|에 힘입어|[을를] 받아|[을를] 통해|에 따라)[ ,])/u;

const LEADS = /^['"’”]?(?:\([^()]*\))?(?:,|…|\.{2,3}) ?(?:(?![은는이가] )[^.])*$/u;
const HEADLINE = /[^다요.!?”"’)\]][”"’]?$/u;

/** `객실승무원은 모두 1만3404명이며 나래항공(6379명) …`: who has a number of the same kind behind it has not this one. */
const isNumbered = ({ sentence, quantity, noun }: FigureContext, { start, end }: OrganizationMention): boolean =>
  start > quantity.end &&
  // `18개 대학이 신청해 나래대가 뽑혔다`: those who act are not of one named behind them
  ((quantity.unit === 'organization' && noun.particle === '이') ||
    sentence.quantities.some((q) => q.unit === quantity.unit && q.start > end && q.extent.start - end < 3));

/** `수요기업 16곳(가람전자, 나래화학 등)의 과제 18개를`: who is only among those counted. */
const isInList = ({ sentence, quantity }: FigureContext, { start, end }: OrganizationMention): boolean =>
  (start > quantity.start ||
    sentence.text.slice(end - sentence.start, quantity.start - sentence.start).includes(')')) &&
  LIST_OPENS.test(sentence.text.slice(Math.max(0, start - sentence.start - 120), start - sentence.start));
const LIST_OPENS = /\d여? ?(?:곳|개사|개|명)? ?[\p{L}]{0,8}\([^()]*$/u;

/** Whom the sentence right before begins with, who does the same as others. */
function alsoBefore({ article, sentence }: FigureContext): string | undefined {
  const before = article.sentences[sentence.index - 1];
  const first = before?.kind === 'paragraph' ? before.organizations[0] : undefined;
  if (!before || !first) return undefined;
  // `해마다 공채를 진행하는 나래그룹도`
  const lead = before.text.slice(0, first.start - before.start);
  if (lead.length > 6 && (!MODIFIES.test(lead) || JOINED_IN.test(before.text))) return undefined;
  return /^['"’”]?(?:\([^()]*\))?도 /u.test(before.text.slice(first.end - before.start)) ? first.name : undefined;
}

/** `첫 투자사인 나래벤처스도 참여했다`. */
const JOINED_IN = /참여|투자|합류|가세|동참|출자|함께[했하]/u;
const MODIFIES = /^[^,.]{2,28}[가-힣](?:는|은|한|인|온|린|친|된) [‘'“]?$/u;

/** `나래전자에 따르면 지난해 매출은 …`: a firm that the text speaks of elsewhere too tells of itself. */
function tellerOf({ article, sentence }: FigureContext): string | undefined {
  const first = sentence.organizations[0];
  if (!first || first.start - sentence.start > 8 || !OF_ITSELF.has(first.organizationKind)) return undefined;
  if (!/^['"’”]?(?:\([^()]*\))?에 따르면 /u.test(sentence.text.slice(first.end - sentence.start))) return undefined;
  const all = article.clean.text;
  return OBSERVER.test(first.name) || all.indexOf(first.text) === all.lastIndexOf(first.text) ? undefined : first.name;
}
const OF_ITSELF = new Set<string | undefined>(['company', 'affiliate', 'group', 'startup']);

const MEASURED = new Set(['m2', 'building']);

const THIS = /(?<![가-힣])이 (?:회사|업체|기업)(?:은|는|이|가|의) /u;
const EARNS = /매출|영업이익|순이익|영업손실|순손실|수주|점유율|누적 투자|임직원|자본금/u;

const isTown = (mention: EntityMention): boolean =>
  mention.kind === 'organization' && mention.organizationKind === 'public-body';

/** The organization that the sentences before were about, also where somebody of none that is said was their topic since. */
export const runningFirm = (context: FigureContext): string | undefined =>
  context.sentence.topic && (organizationOf(context.sentence.topic) ?? topicFirm(context));

/** What the sentences were about before somebody of no organization that is said: its head, mostly. */
const topicFirm = ({ sentence }: FigureContext): string | undefined => sentence.about?.name;

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
    // `2015년 출범한 다온 나래랩은`: known, further in
    const isKnown = name !== undefined && organizations.some((o) => o.text.endsWith(name));
    if (name && !isKnown && all.indexOf(name) !== all.lastIndexOf(name)) return name;
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

const isOwnTold = ({ quantities, text }: ReadSentence): boolean => quantities.length > 0 && EARNS.test(text);

/** `나래는 소송을 냈다. 가람도 맞섰다`: 가람 was spoken of before 나래 was. */
const wasTopic = ({ sentences }: FigureContext['article'], until: number, topic: string): boolean =>
  sentences.some(
    ({ clauses, kind }, index) =>
      index < until &&
      kind === 'paragraph' &&
      clauses.some(
        (c) => c.ending !== 'adnominal' && c.arguments.some((a) => isTopical(a) && organizationOf(a.mention) === topic),
      ),
  );

/** `가람병원은 … 짓는다. 나래건설이 시공을 맡았다. 병상은 620개다`: who only comes in by 이/가 leaves the topic as it was. */
function mainTopic({ article, sentence }: FigureContext, topic: string): string | undefined {
  let isAside = false;
  for (let i = sentence.index - 1; i >= 0; i--) {
    const { clauses, kind, text } = article.sentences[i]!;
    if (kind !== 'paragraph') continue;
    const main = clauses.filter((c) => c.ending !== 'adnominal').flatMap((c) => c.arguments);
    const marked =
      main.find((a) => a.case === 'topic') ?? (i === 0 ? main.find((a) => a.case === 'subject') : undefined);
    const name = marked && organizationOf(marked.mention);
    if (name) return isAside && !wasTopic(article, i, topic) ? name : undefined;
    // `나래도 매출이 12% 늘었다. 영업이익은 …`: whose own earnings were told last
    if (isOwnTold(article.sentences[i]!) && main.some((a) => a.case === 'also' && organizationOf(a.mention) === topic))
      return undefined;
    if (!main.some((a) => (a.case === 'subject' || a.case === 'also') && organizationOf(a.mention) === topic)) continue;
    if (NEXT_DAY.test(text)) return undefined;
    isAside = true;
  }
  return undefined;
}
