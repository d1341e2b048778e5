// A figure's metric and context in; the organization, place or program that the number is about, out.
import type { Argument, EntityMention, OrganizationMention } from '../../types.ts';
import type { FigureContext } from './context.ts';
import { isPlace } from './places.ts';
import { programBefore, programIn } from './programs.ts';

export interface FigureSubject {
  subject: string;
  rule: string;
  from: 'stated' | 'implied';
}

type SubjectRule = (context: FigureContext) => FigureSubject | undefined;

const stated = (subject: string, rule: string): FigureSubject => ({ subject, rule: `subject:${rule}`, from: 'stated' });

/** The organization that an entity stands for: a person stands for the one whose post it is. */
export const organizationOf = (mention: EntityMention): string | undefined =>
  mention.kind === 'organization' ? mention.name : mention.organization;

const organizationsBefore = ({ sentence, quantity }: FigureContext): OrganizationMention[] =>
  sentence.organizations.filter((mention) => mention.end <= quantity.start);

/** `미국(1만2027명)`: the name before the bracket that holds the number. */
const bracketed: SubjectRule = ({ sentence, quantity }) => {
  const text = sentence.text.slice(0, quantity.extent.start - sentence.start);
  const word = /([\p{L}\p{N}&.]+)['"’”]?\($/u.exec(text)?.[1];
  if (!word) return undefined;
  const end = sentence.start + text.length - 1;
  const mention = sentence.organizations.find((o) => end - o.end <= 1 && end >= o.end);
  return stated(mention?.name ?? word, 'before-bracket');
};

const FUND_NAME = /(?:펀드|투자조합|벤처조합|기금)$/u;

/** `3200억원 규모의 ‘새싹 펀드’`, `펀드를 500억원 규모로`: the fund that the size is of. */
const fund: SubjectRule = (context) => {
  const { sentence, quantity } = context;
  const funds = sentence.organizations.filter((o) => o.organizationKind === 'fund' || FUND_NAME.test(o.name));
  const behind = funds.find((o) => o.start >= quantity.end && o.start - quantity.end < 60);
  const found = behind ?? funds.filter((o) => o.end <= quantity.start).at(-1);
  return found ? stated(found.name, 'fund') : namelessFund(context);
};

/** `나래벤처스가 … 만드는 펀드에`: a fund without a name is called by whoever makes it. */
const namelessFund: SubjectRule = ({ sentence, quantity }) => {
  const text = sentence.text;
  for (const match of text.matchAll(/(?<!\p{L})(?:펀드|투자조합|기금)(?=[에의를을이가은는 ])/gu)) {
    const at = sentence.start + match.index;
    if (at - quantity.end > 60) break;
    const made = /(?:은|는|한|할|된|되는|하는)\s$/u.test(text.slice(0, match.index));
    const maker = sentence.organizations
      .filter((o) => o.end <= at && /^(?:이|가|의)(?![\p{L}])/u.test(text.slice(o.end - sentence.start)))
      .at(-1);
    return stated(made && maker ? `${maker.name} ${match[0]}` : match[0], 'nameless-fund');
  }
  return undefined;
};

/** `새싹 펀드에 4개 계열사가`, `4개 계열사는 펀드에`: the fund that they put money into, by name or without one. */
const intoFund: SubjectRule = (context) => {
  const { sentence, quantity, clause } = context;
  const text = sentence.text.slice(0, Math.max(quantity.end, clause?.end ?? 0) - sentence.start);
  const into = /(?:펀드|조합|기금)['"’”]?(?:\([^)]*\))?에(?:는|도)? (?!위치)/gu;
  const last = [...text.matchAll(into)].at(-1);
  if (!last) return undefined;
  const at = sentence.start + last.index;
  const named = sentence.organizations.find((o) => o.start <= at && o.end > at);
  return named ? stated(named.name, 'into-fund') : namelessFund(context);
};

const isEntityCase = (argument: Argument, ...cases: Argument['case'][]): boolean => cases.includes(argument.case);

/** `솔내바이오에 300억원을 투자`: the organization that receives it. */
const recipient: SubjectRule = ({ clause, quantity }) => {
  const given = (clause?.arguments ?? []).filter(
    (a) => isEntityCase(a, 'at', 'to') && a.mention.kind === 'organization' && !a.particle.startsWith('에서'),
  );
  const found = given.filter((a) => a.mention.end <= quantity.start).at(-1) ?? given[0];
  const name = found && organizationOf(found.mention);
  return name ? stated(name, 'recipient') : undefined;
};

/** `가람연구원의 새 칩 개발에 5억원을`: the owner of what the money goes into. */
const owner: SubjectRule = ({ clause, sentence, quantity }) => {
  const owners = (clause?.arguments ?? []).filter(
    (a) => a.case === 'of' && a.mention.kind === 'organization' && a.mention.end <= quantity.start,
  );
  const found = owners.at(-1);
  if (!found) return undefined;
  const between = sentence.text.slice(found.mention.end - sentence.start, quantity.extent.start - sentence.start);
  return /^['"’”]?의 .{0,30}에(?:만|도)? ?(?:약 |총 |최대 )?$/u.test(between)
    ? stated(found.mention.name, 'owner-of-purpose')
    : undefined;
};

/** `나래화학의 2개 연구동`: the owner right before the counted phrase. */
const genitive: SubjectRule = (context) => {
  const { sentence, quantity, noun } = context;
  const mention = organizationsBefore(context).at(-1);
  if (!mention) return undefined;
  const between = sentence.text.slice(mention.end - sentence.start, quantity.extent.start - sentence.start);
  const rest = between.replace(/^['"’”]?(?:\([^)]*\))?의 ?/u, '');
  return rest !== between && (rest.trim() === '' || rest.trim() === noun.before)
    ? stated(mention.name, 'genitive')
    : undefined;
};

/** `‘새싹랩’에는 11개 스타트업이`: the place, being an organization, that holds what is counted. */
const holder: SubjectRule = ({ clause, quantity }) => {
  const found = (clause?.arguments ?? [])
    .filter((a) => a.case === 'at' && a.mention.kind === 'organization' && a.mention.end <= quantity.start)
    .at(-1);
  return found ? stated(found.mention.name, 'holder') : undefined;
};

/** `‘누리 동맹’에는 21개 기관이`: a name in quotation marks that no reader knew. */
const quotedHolder: SubjectRule = ({ sentence, quantity, clause }) => {
  const text = sentence.text.slice(0, Math.max(quantity.end, clause?.end ?? 0) - sentence.start);
  const name = [...text.matchAll(/[‘'“"「<《]([^‘’'“”"」>》]{2,30})[’'”"」>》]에(?:는|도)?(?=\s)/gu)].at(-1)?.[1];
  return name ? stated(name, 'quoted-holder') : undefined;
};

/** Who does it or what it is said of: topic, then subject, of the clause and of those around it. */
const agent: SubjectRule = ({ chain, quantity, noun }) => {
  for (const clause of chain) {
    for (const wanted of ['topic', 'subject', 'also', 'by'] as const) {
      const found = clause.arguments
        .filter((a) => a.case === wanted && organizationOf(a.mention) !== undefined)
        .filter((a) => !noun.before.includes(a.mention.text))
        .sort((a, b) => Math.abs(a.mention.end - quantity.start) - Math.abs(b.mention.end - quantity.start))[0];
      const name = found && organizationOf(found.mention);
      if (name) return stated(name, 'agent');
    }
    if (clause.head?.mention && clause.start <= quantity.start) {
      const name = organizationOf(clause.head.mention);
      if (name) return stated(name, 'modified-noun');
    }
  }
  return undefined;
};

/** `가람전자는 연구소를 열었으며, 300명을 …`: the topic of the clauses before it in the sentence. */
const sharedTopic: SubjectRule = ({ sentence, quantity, chain, noun }) => {
  const found = sentence.clauses
    .filter((c) => c.ending !== 'adnominal' && !chain.includes(c) && c.start < quantity.start)
    .flatMap((c) => c.arguments)
    .filter((a) => a.mention.end <= quantity.start && !noun.before.includes(a.mention.text));
  const topic = found.findLast((a) => a.case === 'topic') ?? found.findLast((a) => a.case === 'subject');
  const name = topic && organizationOf(topic.mention);
  return name ? stated(name, 'shared-topic') : undefined;
};

/** `한빛대 주도로`, `가람전자를 중심으로`: the one that leads does it. */
const leader: SubjectRule = (context) => {
  const { sentence } = context;
  const found = organizationsBefore(context).find((o) =>
    /^(?:이|가|의)? ?(?:주도로|주도하에|주관으로|주도 아래)|^(?:을|를) (?:중심|주축)으로/u.test(
      sentence.text.slice(o.end - sentence.start, o.end - sentence.start + 12),
    ),
  );
  return found ? stated(found.name, 'leader') : undefined;
};

/** `한국은 170명으로`, `송도에는 기업 60여개가`: a country or a city. */
const place: SubjectRule = ({ lead, sentence, quantity }) => {
  const text = lead.length > 1 ? lead : sentence.text.slice(0, quantity.start - sentence.start);
  const found = [
    ...text.matchAll(/(?<!\p{L})(\p{L}{2,8}?)(?:은|는|이|가|에|에는|에서|에서는|의)(?![\p{L}\p{N}])/gu),
  ].filter((match) => isPlace(match[1]!));
  const word = found.at(-1)?.[1];
  return word ? stated(word, 'place') : undefined;
};

/** What a performance figure is claimed of: `시간을 30% 줄일 수 있는 ‘개발 도구’`. */
const modified: SubjectRule = ({ clause, quantity, sentence }) => {
  if (clause?.ending === 'adnominal' && clause.head && clause.head.start >= quantity.end) {
    const words = sentence.text.slice(clause.head.start - sentence.start, clause.head.end - sentence.start);
    const name = clause.head.mention ? organizationOf(clause.head.mention) : words.replace(/['"‘’“”]/gu, '').trim();
    if (name) return stated(name, 'modified-noun');
  }
  const behind = sentence.text.slice(quantity.extent.end - sentence.start);
  const quoted = /^[^,.‘'“"]{0,24}(?:는|은|ㄴ|한|된|인|일|준|진|린) ?[‘'“"]([^’'”"]{2,30})[’'”"]/u.exec(behind)?.[1];
  return quoted ? stated(quoted, 'modified-noun') : undefined;
};

/** A claim without a subject is made of the thing last shown: `‘누리 도구’를 공개했다. 시간을 30% 줄일 수 있다.` */
const lastShown: SubjectRule = ({ article, sentence }) => {
  if (sentence.clauses.some((c) => c.arguments.some((a) => a.case === 'topic' || a.case === 'subject')))
    return undefined;
  const before = article.sentences[sentence.index - 1];
  const name = before?.block === sentence.block ? SHOWN.exec(before.text)?.[1] : undefined;
  return name ? { subject: name, rule: 'subject:last-shown', from: 'implied' } : undefined;
};
const SHOWN = /[‘'“"]([^’'”"]{2,30})[’'”"](?:을|를) ?(?:[가-힣]{1,6} )?(?:공개|출시|선보|내놓|개발|발표|구축|도입)/u;

const program: SubjectRule = ({ sentence }) => {
  const name = programIn(sentence);
  return name ? stated(name, 'program') : undefined;
};
const runningProgram: SubjectRule = ({ article, sentence }) => {
  const name = programBefore(article.sentences, sentence.index);
  return name ? { subject: name, rule: 'subject:running-program', from: 'implied' } : undefined;
};

/** A dropped subject: the running topic, else the nearest organization said before. */
const running: SubjectRule = ({ sentence, article }) => {
  const topic = sentence.topic && organizationOf(sentence.topic);
  if (topic) return { subject: topic, rule: 'subject:running-topic', from: 'implied' };
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 3); i--) {
    const own = article.sentences[i]?.organizations[0];
    if (own) return { subject: own.name, rule: 'subject:nearest-organization', from: 'implied' };
  }
  return undefined;
};

/** The topic's own words, where no organization is known: `한빛연합은 회원사 60곳을`. */
const topicWords: SubjectRule = ({ sentence, quantity }) => {
  const lead = sentence.text.slice(0, quantity.start - sentence.start);
  const words = /^(?:또|또한|특히|한편|현재|이번|지난해|올해|,|\s)*([\p{L}\p{N}·& ]{2,20}?)(?:은|는)\s/u
    .exec(lead)?.[1]
    ?.trim();
  // `한빛앱의 월간 이용자 수는`: whose it is.
  const whose = words?.includes('의 ') ? words.slice(0, words.lastIndexOf('의 ')) : words;
  return whose && !GENERIC_TOPIC.test(whose) ? stated(whose, 'topic-words') : undefined;
};
const GENERIC_TOPIC =
  /^(?:이|그|저|이들|그들|이곳|그곳|여기|우리|이번|것|때|점|관계자|업계|정부|회사|기업|시장|사람|누구)|(?:것|때|점|관계자|이들|그들|이번|[가-힣](?:비|액|수|률|율)|규모|면적|기간|매출|이익|가격|비용|직원|인력)$|\d/u;

const STOCK: readonly SubjectRule[] = [
  bracketed,
  genitive,
  place,
  holder,
  quotedHolder,
  agent,
  sharedTopic,
  leader,
  running,
  topicWords,
];
const COUNTED: readonly SubjectRule[] = [
  bracketed,
  intoFund,
  recipient,
  holder,
  quotedHolder,
  agent,
  sharedTopic,
  leader,
  running,
  topicWords,
];
const PROGRAM: readonly SubjectRule[] = [
  bracketed,
  program,
  runningProgram,
  genitive,
  agent,
  sharedTopic,
  running,
  topicWords,
];
const CLAIM: readonly SubjectRule[] = [
  modified,
  bracketed,
  genitive,
  place,
  lastShown,
  agent,
  sharedTopic,
  running,
  topicWords,
];
const DEED: readonly SubjectRule[] = [bracketed, leader, agent, sharedTopic, running, topicWords];

/** In which order the rules are asked, by metric. */
const RULES: Readonly<Record<string, readonly SubjectRule[]>> = {
  'fund-size': [fund, agent, sharedTopic, running, topicWords],
  investment: [intoFund, recipient, owner, leader, agent, sharedTopic, running, topicWords],
  prize: [program, runningProgram, agent, sharedTopic, running, topicWords],
  'talent-target': DEED,
  'trainee-count': PROGRAM,
  'course-count': PROGRAM,
  'field-count': PROGRAM,
  duration: [program, agent, sharedTopic, running, topicWords],
  'affiliate-count': COUNTED,
  'member-count': COUNTED,
  'partner-count': [bracketed, agent, sharedTopic, running, topicWords],
  'portfolio-count': [bracketed, agent, sharedTopic, running, topicWords],
  reduction: CLAIM,
  growth: CLAIM,
  multiple: CLAIM,
};

/** The first rule of the metric's list that finds one. */
export function readSubject(metric: string, context: FigureContext): FigureSubject | undefined {
  for (const rule of RULES[metric] ?? STOCK) {
    const found = rule(context);
    if (found) return found;
  }
  return undefined;
}
