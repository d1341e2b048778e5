// A clause or a sentence in; who runs which fund out, and what a fund has put money into.
import type { DraftEvent, DraftRelation, OrganizationMention } from '../../types.ts';
import { isOrganization } from '../events/build.ts';
import type { Scene } from '../events/scene.ts';
import { aboutOf } from '../roles/aboutOf.ts';
import { isSite, lastFund } from '../roles/nounContext.ts';
import { toTie, type TieClause } from './tieClause.ts';

/** What funds are called. */
export const FUND_NAME =
  /(?:펀드|기금|PEF|투자합자회사|\d호|(?<!협동|노동|영농|영어|공제|재개발|재건축|주택|정비|사업|산림|기술|연구|의료|신용|생산자|소비자|유통|판매|출판|상인|[가-힣]업)조합)$/u;
const RUNNING = /^(?:운용|굴리|운영|관리)$/u;
const CHARGED = /^(?:맡|담당|책임지|주도|총괄|전담|도맡|따내)$/u;
const RUN = /(?:^|\s)(?:운용|운영|운용사|자산운용|위탁\s?운용|위탁운용사|운용\s?업무|관리)$/u;

/** Done with a fund alone, and with what of it: where the sentence names none it is the one told before. */
const OF_FUND = /(?:^|\s)(?:펀드|조합|기금|투자금|운용(?:사|\s?업무)?|위탁\s?운용(?:사)?|자산운용)$/u;
/** Of a house: `운영은 나래재단이 맡는다`. */
const OF_HOUSE = /^(?:위탁\s?|민간\s?|시설\s?)?(?:운영|관리)권?$/u;
const ONLY_FUNDS = /^(?:운용|굴리)$/u;

/** The verbs of these ties. */
export const FUND_VERBS: readonly RegExp[] = [
  RUNNING,
  CHARGED,
  /^(?:모으|대|내|출자|보태|합치|갹출|부담|넣|약정|납입)$/u,
];

const isFund = (m: { name: string; organizationKind?: string }): boolean =>
  m.organizationKind === 'fund' || FUND_NAME.test(m.name);

const PAYING_IN = /^(?:모으|대|내|출자|보태|합치|갹출|부담|넣|약정|납입)$/u;
const MONEY_IN = /(?:돈|자금|쌈짓돈|밑천|원|달러)(?:씩|가량)?$/u;
/** `이 펀드는 나래은행과 다온증권이 돈을 모아 만든 700억원짜리다`: the topic of the sentence, whatever clause says it. */
export function readPaidFund({ scene, index, lemma, clause, events }: TieClause): DraftRelation[] {
  if (!PAYING_IN.test(lemma) || clause.voice === 'passive') return [];
  const { organizations, text, start } = scene.sentence;
  const payers = scene.argumentsOf(index, 'subject').filter((a) => isOrganization(a.mention));
  const money = lemma === '출자' || scene.phrasesOf(index, 'object').some((p) => MONEY_IN.test(scene.textOf(p).trim()));
  const first = payers[0]?.mention.start;
  if (first === undefined || !money) return [];
  const fund = organizations.findLast(
    (o) =>
      o.end <= first && isFund(o) && /^[’'”"]?(?:\s펀드|\s조합)?(?:은|는|에는|엔)\s/u.test(text.slice(o.end - start)),
  );
  const isTold = (name: string) =>
    events.some(
      (e) => e.type === 'investment' && [name, fund?.name].every((n) => e.participants.some((p) => p.name === n)),
    );
  return fund === undefined
    ? []
    : payers
        .filter((a) => !isFund(a.mention as OrganizationMention) && !isTold(a.mention.name))
        .map((a) => toTie(scene, index, 'investment', a.mention.name, fund.name, 'paid-into'));
}

/** The funds of one clause: `펀드는 나래벤처스가 굴린다`, `펀드의 운용을 맡았다`. */
export function readFunds({ scene, index, lemma, names }: TieClause): DraftRelation[] {
  const isRun =
    RUNNING.test(lemma) ||
    (CHARGED.test(lemma) && scene.phrasesOf(index, 'object', 'topic').some((p) => RUN.test(scene.textOf(p).trim())));
  if (!isRun) return [];
  const { organizations } = scene.sentence;
  if (!organizations.some(isFund)) return runBefore(scene, index, lemma);
  const inside = scene
    .phrasesOf(index, 'subject', 'topic', 'object', 'also')
    .flatMap((p) => scene.entitiesIn(p).filter(isOrganization)) as OrganizationMention[];
  const clause = scene.clauses[index]!;
  const phrase = clause.ending === 'adnominal' ? scene.headOf(index) : undefined;
  // `나래운용이 굴리는 ‘나래물류 3호’ 펀드 소유다`
  const first = phrase && scene.entitiesIn(phrase).find((e) => e.start - phrase.start < 12);
  const head = clause.ending === 'adnominal' ? (clause.head?.mention ?? first) : undefined;
  const funds = [...inside, ...(head?.kind === 'organization' ? [head] : [])].filter(isFund);
  // `나래투자도 자사가 운용하는 펀드로 투자했다`
  const isOwn = scene.phrasesOf(index, 'subject').some((p) => /^(?:자사|자기 회사)$/u.test(scene.textOf(p).trim()));
  const own = isOwn && clause.parent !== undefined ? scene.agent(clause.parent)?.names : undefined;
  // `나래투자와 다온벤처스가 함께 굴리는 펀드`
  const acting = scene.argumentsOf(index, 'subject').map((a) => a.mention);
  const stated = own ?? [
    ...new Set([...inside, ...acting.filter(isOrganization)].filter((o) => !isFund(o)).map((o) => o.name)),
  ];
  const managers = stated.length ? stated : names.filter((n) => !funds.some((f) => f.name === n));
  return funds.flatMap((fund) =>
    managers.map((manager) => toTie(scene, index, 'management', manager, fund.name, 'management-verb')),
  );
}

// `펀드를 결성했다. 운용은 나래벤처스가 맡는다`, `미술관이 문을 열었다. 운영은 …`: the fund or the house told right before
function runBefore(scene: Scene, index: number, lemma: string): DraftRelation[] {
  const own = scene.phrasesOf(index, 'object', 'topic').filter((p) => !scene.entitiesIn(p).length);
  const isOf = (words: RegExp): boolean => own.some((p) => words.test(scene.textOf(p).trim()));
  const isHouse = isOf(OF_HOUSE);
  if (!isHouse && !isOf(OF_FUND) && !(ONLY_FUNDS.test(lemma) && !own.length)) return [];
  const managers = scene.argumentsOf(index, 'subject').filter((a) => isOrganization(a.mention));
  if (!managers.length) return [];
  const { article, sentence } = scene;
  const run = isHouse
    ? article.sentences[sentence.index - 1]?.organizations.findLast((o) => isSite(o.name))
    : lastFund(scene, sentence.start);
  if (!run) return [];
  return managers.map((a) => toTie(scene, index, 'management', a.mention.name, run.name, 'management-verb', true));
}

const OWNS =
  /^(?:\([^)]*\))?[’'”"]?(?:의(?= (?:[가-힣A-Za-z\d]+\s){0,3}[‘'“])|가 운용하는|이 운용하는|가 조성한|이 조성한|가 결성한|이 결성한)\s(?:[가-힣A-Za-z\d]+\s){0,3}[‘'“"]?$/u;
/** `나래 1호 펀드(나래벤처스)`. */
const RUN_BY = /^[’'”"]?\s?\((?:(?:운용사|운용|GP|업무집행조합원)\s?[:=·]?\s?)?$/u;
const CLOSED = /^(?:,\s이하\s[^()]{1,16})?\)/u;
/** `나래벤처스의 ‘나래 1호 펀드’는`, `나래벤처스는 ‘나래 1호 펀드’를 통해 가람전자에 투자했다`. */
export function fundsNamed(scene: Scene): DraftRelation[] {
  const { text, start, organizations } = scene.sentence;
  if (!organizations.some(isFund)) return [];
  return organizations.flatMap((fund, i) => {
    const before = organizations[i - 1];
    const index = isFund(fund) ? scene.clauses.findIndex((c) => c.start <= fund.start && c.end >= fund.end) : -1;
    if (index < 0) return [];
    const found: DraftRelation[] = [];
    if (before && !isFund(before) && OWNS.test(text.slice(before.end - start, fund.start - start)))
      found.push(toTie(scene, index, 'management', before.name, fund.name, 'fund-of'));
    const behind = organizations[i + 1];
    if (
      behind &&
      !isFund(behind) &&
      RUN_BY.test(text.slice(fund.end - start, behind.start - start)) &&
      CLOSED.test(text.slice(behind.end - start))
    )
      found.push(toTie(scene, index, 'management', behind.name, fund.name, 'fund-of'));
    if (/^[’'”"]?(?:을|를) (?:통해|앞세워|활용해)\s/u.test(text.slice(fund.end - start))) {
      const clause = scene.clauses.findIndex(
        (c) => c.end > fund.end && /^(?:투자|출자|인수|사들이)$/u.test(c.lemma ?? ''),
      );
      const agents = clause < 0 ? undefined : scene.agent(clause);
      const into = clause < 0 ? [] : scene.argumentsOf(clause, 'at', 'object').filter((a) => isOrganization(a.mention));
      for (const { mention } of into)
        if (!isFund({ name: mention.name }))
          found.push(toTie(scene, index, 'investment', fund.name, mention.name, 'by-fund'));
      for (const name of agents?.names ?? [])
        if (into.length && name !== fund.name && !into.some((a) => a.mention.name === name))
          found.push(toTie(scene, index, 'management', name, fund.name, 'fund-of'));
    }
    return found;
  });
}

/** What is done to a fund that is new. */
const FORMED = /결성|조성|만들|만든|설정|출범|꾸[렸리린]|모[았집]|설립|세[웠운우]/u;
const FORMED_AGO = 2;
/**
 * Whom money goes into where the sentence does not say so: who raises it by the sentences right before, the fund that whom the
 * text is about formed there, else whom the text is about itself.
 */
export function moneyGoesTo(scene: Scene, events: readonly DraftEvent[]): string | undefined {
  const about = aboutOf(scene);
  return about === undefined ? undefined : (raisedBefore(scene, events) ?? fundFormedBy(scene, about) ?? about);
}

// `나래전자에 나래벤처스가 투자했다. 다온투자도 30억원을 넣었다`: who gave the first is not who takes the second
function raisedBefore({ article, sentence }: Scene, events: readonly DraftEvent[]): string | undefined {
  const first = article.sentences[Math.max(0, sentence.index - FORMED_AGO)]?.start ?? 0;
  return events
    .findLast((e) => e.type === 'investment' && e.evidence.some((v) => v.start >= first && v.start < sentence.start))
    ?.participants.find((p) => p.role === 'recipient')?.name;
}

/** The fund that somebody formed in one of the sentences right before. */
export function fundFormedBy({ article, sentence }: Scene, manager: string): string | undefined {
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - FORMED_AGO); i--) {
    const { text = '', organizations = [], about, kind } = article.sentences[i] ?? {};
    if (kind !== 'paragraph' || !FORMED.test(text)) continue;
    const fund = organizations.findLast((o) => isFund(o) && o.name !== manager);
    if (fund && (about?.name === manager || organizations.some((o) => o.name === manager))) return fund.name;
  }
  return undefined;
}
