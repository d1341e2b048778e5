// Builders of the events between parties: each takes a draft with its cue and fills its roles, or declines it.
import type { Phrase } from '../../ko/clauses/phrases.ts';
import type { Argument } from '../../types.ts';
import { asOrganizations, isOrganization, partnersOf, type EventDraft } from './build.ts';
import { kindWord, nameOfPhrase } from './names.ts';
import { isPlace, type Filled, type Scene } from './scene.ts';

export type Builder = (draft: EventDraft) => boolean;

const FUND = /(?:펀드|기금|투자조합|조합)$/u;
const COUNTED = /(?:곳|개사|개 사|개 기업|개 업체|개 스타트업)(?:에|에게)?$/u;
const MONEY = new Set(['KRW', 'USD', 'EUR', 'JPY', 'CNY', 'GBP']);
const RECEIVING = new Set('유치 받 수혈 조달 끌어내'.split(' '));

/** The clause's amounts of money. */
export function amountsOf(scene: Scene, index: number): number[] {
  const chain = [...scene.chainBefore(index), index];
  return chain
    .flatMap((i) => scene.clauses[i]?.quantities ?? [])
    .filter((q) => q.value !== undefined && MONEY.has(q.unit ?? ''))
    .map((q) => q.value!);
}

/** Who made or runs what a phrase names, by the clause that modifies it: `보람투자가 조성한 펀드`. */
export function makerOf(scene: Scene, phrase: Phrase): { filled: Filled; clause: number } | undefined {
  for (let i = 0; i < scene.clauses.length; i++) {
    if (scene.clauses[i]?.ending !== 'adnominal' || scene.headOf(i)?.start !== phrase.start) continue;
    if (
      !/^(?:조성|결성|운용|운영|만들|설립|출범|주도|이끌|이끄|투자|출자|꾸리|세우|주관)$/u.test(
        scene.clauses[i]?.lemma ?? '',
      )
    )
      continue;
    const subjects = [i, ...scene.chainBefore(i)].flatMap((j) => scene.argumentsOf(j, 'subject')).map((a) => a.mention);
    if (subjects.length)
      return {
        filled: { names: subjects.map((s) => s.name), mentions: subjects, from: 'stated', rule: 'maker' },
        clause: i,
      };
  }
  return undefined;
}

export const investment: Builder = (draft) => {
  const { scene, match } = draft;
  const { clause } = match;
  const agents = asOrganizations(scene.agent(clause), scene);
  draft.amounts = amountsOf(scene, clause);
  const asInvestor = /^(?:출자자|투자자|주주)/u.test(match.cue) && match.object;
  if (RECEIVING.has(match.lemma) || scene.clauses[clause]?.voice === 'passive') {
    const givers = scene.argumentsOf(clause, 'at', 'from', 'by', 'with', 'to').filter((a) => isOrganization(a.mention));
    const shareholders = scene
      .argumentsOf(clause, 'of')
      .filter((a) => isOrganization(a.mention) && /^(?:으로부터|로부터)/u.test(a.particle));
    draft.addArguments([...givers, ...shareholders], 'investor');
    draft.addAll(agents, 'recipient');
    return draft.has('recipient') && (draft.has('investor') || draft.amounts.length > 0);
  }
  draft.addAll(agents, 'investor');
  if (/\+(?:참여|합류)$/u.test(match.cue) && !asInvestor) return joinRound(draft);
  let counted = false;
  const targets =
    asInvestor && match.object
      ? [match.object]
      : scene.phrasesOf(clause, 'at', 'to', 'also').filter((p) => !p.particle.startsWith('에서'));
  for (const phrase of targets) {
    const text = scene.textOf(phrase);
    if (asInvestor)
      addFund(
        draft,
        phrase,
        text.replace(/\s?(?:주요|핵심|최대)?\s?(?:출자자|투자자|주주)(?:로|으로)?$/u, '').replace(/의$/u, ''),
      );
    else if (FUND.test(kindWord(text))) addFund(draft, phrase, text);
    else if (/^(?:이\s|그\s|해당\s|이번\s)?(?:합작|신설|신규\s?)(?:법인|회사|사)$/u.test(text.trim())) {
      const venture = lastVenture(scene);
      if (venture) draft.add(venture, 'recipient', 'anaphor', 'implied');
    } else {
      const named = nameOfPhrase(scene, phrase);
      named?.all.filter(isOrganization).forEach((e) => draft.add(e.name, 'recipient', 'target'));
      for (const name of listedNames(scene, phrase)) draft.add(name, 'recipient', 'listed-before-count');
      counted ||= COUNTED.test(text) || COUNTED.test(kindWord(text));
    }
  }
  if (!draft.has('recipient') && match.cue === '출자') {
    // What is put in to found something goes to it: `100억원을 출자해 설립한 나래다온`
    const next = scene.chainAfter(clause).find((i) => /^(?:설립|세우|만들|조성)$/u.test(scene.clauses[i]?.lemma ?? ''));
    const head = next === undefined ? undefined : scene.clauses[next]?.head?.mention;
    if (head && isOrganization(head)) draft.add(head.name, 'recipient', 'founded-with-it');
  }
  // 두고 … 투자하기로: what was placed in the clause before is what the money goes to
  if (!draft.has('recipient'))
    for (const j of scene.chainBefore(clause))
      if (scene.clauses[j]?.lemma === '두')
        draft.addArguments(
          scene.argumentsOf(j, 'object').filter((a) => isOrganization(a.mention)),
          'recipient',
        );
  return draft.has('investor') && (draft.has('recipient') || draft.amounts.length > 0 || counted);
};

// `나래모빌의 시리즈B 투자에 참여했다`, `이번 투자에는 … 등이 참여했다`: whose round it is, or whom the text is about
function joinRound(draft: EventDraft): boolean {
  const { scene, match } = draft;
  const round = match.object ?? scene.phrasesOf(match.clause, 'at')[0];
  const raised = round ? scene.entitiesIn(round).filter(isOrganization) : [];
  raised.slice(-1).forEach((e) => draft.add(e.name, 'recipient', 'round-of'));
  const topic = scene.sentence.topic;
  const pointed = round && /^(?:이번|이|해당|당시)\s/u.test(scene.textOf(round));
  if (!raised.length && pointed && topic && isOrganization(topic))
    draft.add(topic.name, 'recipient', 'running-topic', 'implied');
  return draft.has('investor') && draft.has('recipient');
}

// `새별, 하늘소프트 등 새싹 기업 9곳에`: what is listed before a count of companies is companies, known or not
function listedNames(scene: Scene, phrase: Phrase): string[] {
  const match = /^(.{2,120}?),?\s등\s[^,]{0,24}(?:스타트업|기업|업체|회사|벤처|곳|개사)/u.exec(scene.textOf(phrase));
  if (!match?.[1]?.includes(',')) return [];
  const entities = scene.entitiesIn(phrase);
  return match[1].split(',').flatMap((item) => {
    const words = item.trim().replace(/^(?:지금까지|그동안|현재까지|앞서|최근)\s/u, '');
    if (!words || words.length > 14 || words.split(/\s/u).length > 2 || /(?:업체|기업|분야|등)$/u.test(words))
      return [];
    const at = phrase.start + scene.textOf(phrase).indexOf(words);
    return entities.some((e) => e.start < at + words.length && at < e.end) ? [] : [words];
  });
}

/** The fund that the text named last before the phrase: `이 펀드`. */
function lastFund(scene: Scene, before: number): string | undefined {
  for (let i = scene.sentence.index; i >= Math.max(0, scene.sentence.index - 2); i--) {
    const sentence = scene.article.sentences[i];
    const fund = sentence?.organizations
      .filter((o) => o.end <= before && (o.organizationKind === 'fund' || FUND.test(o.name)))
      .at(-1);
    if (fund) return fund.name;
  }
  return undefined;
}

/** The company that the sentences before said is founded: `합작법인`. */
function lastVenture(scene: Scene): string | undefined {
  for (let i = scene.sentence.index - 1; i >= Math.max(0, scene.sentence.index - 3); i--) {
    const sentence = scene.article.sentences[i];
    const named = sentence?.organizations.filter((o) => o.organizationKind === 'affiliate').at(-1);
    if (named) return named.name;
  }
  return undefined;
}

function addFund(draft: EventDraft, phrase: Phrase, text: string): void {
  const { scene } = draft;
  if (/^(?:이|그|해당|동|같은)\s?(?:펀드|기금|조합)$/u.test(text.trim())) {
    const fund = lastFund(scene, phrase.start);
    if (fund) draft.add(fund, 'recipient', 'anaphor', 'implied');
    return;
  }
  const named = nameOfPhrase(scene, { ...phrase, end: phrase.start + text.trimEnd().length });
  const inside = scene
    .entitiesIn({ start: phrase.start, end: phrase.start + text.length })
    .filter(isOrganization)
    .at(-1);
  const maker = makerOf(scene, phrase);
  if (inside && !named?.entity) draft.add(inside.name, 'recipient', 'fund');
  else if (named && !named.generic) draft.add(named.name, 'recipient', 'fund');
  else if (maker) draft.add(`${maker.filled.names[0]} 펀드`, 'recipient', 'fund-of-maker', 'implied');
  if (maker) draft.addAll(maker.filled, 'manager');
}

/** What is taken over and is no company. */
const BOUGHT_THING =
  /(?:사업|사업부|부문|부지|건물|공장|채권|업무|주식|지분|물량|부채|자산|토지|경영권|설비|특허|기술|브랜드|점포|매장|호텔|빌딩|사옥|땅|권리|계약|의무|직무|것|곳|등|전부|일부|대금|비용|책임|회사|기업|업체|은행|스타트업)$/u;

/** Whose share, control or stock: the word before it. */
const STAKE_OF = /([\p{L}\d&]{2,14}?)(?:의)?\s(?:보유\s|전체\s)?(?:지분|경영권|주식)(?=\s|$)/u;

export const acquisition: Builder = (draft) => {
  const { scene, match } = draft;
  const { clause } = match;
  const agents = asOrganizations(scene.agent(clause), scene);
  if (/오르|되/u.test(match.lemma)) {
    // 나래소재의 최대주주에 올랐다
    const held = match.object ? scene.entitiesIn(match.object).filter(isOrganization) : [];
    draft.addAll(agents, 'acquirer');
    held.forEach((e) => draft.add(e.name, 'acquired', 'shareholder-of'));
    return draft.has('acquirer') && draft.has('acquired');
  }
  if (scene.clauses[clause]?.voice === 'passive') {
    const subject = scene.argumentsOf(clause, 'subject', 'topic').map((a) => a.mention);
    const acquired = subject.length ? subject : [scene.clauses[clause]?.head?.mention].filter((m) => m !== undefined);
    acquired.filter(isOrganization).forEach((m) => draft.add(m.name, 'acquired', 'passive-subject'));
    const by = scene.argumentsOf(clause, 'at', 'to', 'by').filter((a) => isOrganization(a.mention) && !isPlace(a));
    draft.addArguments(by, 'acquirer');
    return draft.has('acquired') && (by.length > 0 || draft.match.cue === '인수');
  }
  const bought = match.object ? scene.entitiesIn(match.object).filter(isOrganization) : [];
  const named = match.object ? nameOfPhrase(scene, match.object) : undefined;
  const objects = named?.entity && isOrganization(named.entity) ? named.all.filter(isOrganization) : bought.slice(0, 1);
  const names = objects.map((o) => o.name);
  const from = asOrganizations(
    agents && { ...agents, mentions: agents.mentions.filter((m) => !names.includes(m.name)) },
    scene,
  );
  draft.addAll(from, 'acquirer');
  names.forEach((name) => draft.add(name, 'acquired', 'object'));
  if (match.cue === '합병') draft.addArguments(partnersOf(scene, clause), 'acquired');
  if (!draft.has('acquired') && named && !named.generic && /[‘'“]/u.test(scene.textOf(match.object!)))
    draft.add(named.name, 'acquired', 'quoted-object');
  // `음반사 소리결의 지분 20%를`: whose share it is, though no reader of names knows it
  const owner = match.object ? STAKE_OF.exec(scene.textOf(match.object))?.[1] : undefined;
  if (!draft.has('acquired') && owner && !BOUGHT_THING.test(owner)) draft.add(owner, 'acquired', 'share-of');
  // A name that no reader of names knows: one word that is no kind of thing, bought by an organization
  if (
    !draft.has('acquired') &&
    named &&
    !named.entity &&
    match.cue === '인수' &&
    /^[\p{L}\d&]{2,12}$/u.test(named.name) &&
    !named.generic &&
    !BOUGHT_THING.test(named.name)
  )
    draft.add(named.name, 'acquired', 'unknown-name');
  return draft.has('acquired') && draft.has('acquirer');
};

export const agreement: Builder = (draft) => {
  const { scene, match } = draft;
  const { clause } = match;
  const agents = asOrganizations(scene.agent(clause), scene);
  const partners = partnersOf(scene, clause);
  draft.addAll(agents, 'party');
  draft.addArguments(partners, 'party');
  if (match.object) {
    // A contract's own name names its parties: `‘가람전자-한빛대 공동연구 협약’`
    const text = scene.textOf(match.object);
    if (/[‘'“]/u.test(text)) {
      scene
        .entitiesIn(match.object)
        .filter(isOrganization)
        .forEach((e) => draft.add(e.name, 'party', 'named-in-title'));
      const named = nameOfPhrase(scene, match.object);
      if (named && !named.entity) draft.object = named.name;
    }
  }
  return draft.named('party').length >= 2;
};

export const litigation: Builder = (draft) => {
  const { scene, match } = draft;
  const { clause } = match;
  draft.addAll(asOrganizations(scene.agent(clause), scene), 'party');
  const others: Argument[] = scene
    .argumentsOf(clause, 'with', 'to', 'object', 'at', 'from')
    .filter((a) => isOrganization(a.mention) && !/법원$/u.test(a.mention.name));
  draft.addArguments(others, 'party');
  return draft.named('party').length >= 2;
};

// The alliance that the two sentences before named last
function lastBody(scene: Scene, isBody: (name: string, kind?: string) => boolean): string | undefined {
  for (let i = scene.sentence.index - 1; i >= Math.max(0, scene.sentence.index - 2); i--) {
    const named = scene.article.sentences[i]?.organizations.filter((o) => isBody(o.name, o.organizationKind)).at(-1);
    if (named) return named.name;
  }
  return undefined;
}

export const membership: Builder = (draft) => {
  const { scene, match } = draft;
  const { clause } = match;
  const objects = match.type.objects ?? [];
  const causative = scene.clauses[clause]?.voice === 'causative';
  const isBody = (name: string, kind?: string) => kind === 'consortium' || objects.some((one) => name.endsWith(one));
  const head = scene.clauses[clause]?.ending === 'adnominal' ? scene.clauses[clause]?.head?.mention : undefined;
  // `연구원에는 16개 계열사가 참여했다`: many together take part in what is a body by that
  const counted = scene
    .phrasesOf(clause, 'subject', 'topic')
    .some((p) => /\d+\s?(?:여\s?)?(?:개|곳)\s?(?:사|계열사|기업|기관|회사|대학|업체|단체)?$/u.test(scene.textOf(p)));
  let bodyPhrase: Phrase | undefined;
  for (const phrase of scene.phrasesOf(clause, 'at', 'to', 'also')) {
    if (phrase.particle.startsWith('에서')) continue;
    const named = nameOfPhrase(scene, phrase);
    const kind = kindWord(scene.textOf(phrase));
    if (!named || match.type.blockers.some((b) => kind.endsWith(b))) continue;
    const entityKind = named.entity?.kind === 'organization' ? named.entity.organizationKind : undefined;
    if (!(isBody(named.name, entityKind) || isBody(kind) || ((causative || counted) && named.entity))) continue;
    if (named.generic && !named.entity) continue;
    draft.add(named.name, 'consortium', 'target');
    bodyPhrase = phrase;
    break;
  }
  const body = draft.named('consortium')[0];
  if (
    !body &&
    head?.kind === 'organization' &&
    isBody(head.name, head.organizationKind) &&
    scene.argumentsOf(clause, 'subject').length
  )
    draft.add(head.name, 'consortium', 'modified');
  if (causative)
    draft.addArguments(
      scene.argumentsOf(clause, 'object').filter((a) => isOrganization(a.mention)),
      'member',
    );
  else {
    const agents = scene.agent(clause);
    const stated = scene.argumentsOf(clause, 'subject', 'topic', 'also').filter((a) => isOrganization(a.mention));
    draft.addAll(asOrganizations(agents, scene), 'member');
    stated.forEach((a) => draft.add(a.mention.name, 'member', a.case));
    if (!draft.has('consortium')) {
      // `… 등이 참여한다`, and the text was about the alliance
      const topic = scene.sentence.topic;
      const there = scene
        .phrasesOf(clause, 'at', 'to')
        .filter((p) => !p.particle.startsWith('에서'))
        .map((p) => scene.textOf(p));
      const pointed = there.some((t) => /^(?:여기|이곳|이|해당 \S+|이 \S+)$/u.test(t));
      const last = pointed ? lastBody(scene, isBody) : undefined;
      if (last && stated.length) draft.add(last, 'consortium', 'anaphor', 'implied');
      const target = there.length === 0;
      if (target && topic?.kind === 'organization' && isBody(topic.name, topic.organizationKind) && stated.length) {
        draft.participants.splice(
          0,
          draft.participants.length,
          ...draft.participants.filter((p) => p.name !== topic.name),
        );
        draft.add(topic.name, 'consortium', 'running-topic', 'implied');
      }
    }
  }
  if (bodyPhrase) {
    const maker = makerOf(scene, bodyPhrase);
    if (maker && /^(?:주도|이끌|주관)$/u.test(scene.clauses[maker.clause]?.lemma ?? ''))
      draft.addAll(maker.filled, 'lead');
  }
  // 참여한다 of a body that is there already says who belongs to it now
  if (
    draft.modality === 'planned' &&
    scene.clauses[clause]?.ending === 'final' &&
    /다$/u.test(scene.clauses[clause]?.predicate.text ?? '') &&
    !/(?:예정|계획|방침|기로|겠)/u.test(scene.clauses[clause]?.predicate.text ?? '')
  )
    draft.modality = 'ongoing';
  return draft.has('consortium') && draft.has('member');
};
