// A sentence that says who else joined a signing in; those bodies as parties of the agreement that was told before out.
import type { OrganizationMention, ReadArticle, ReadSentence } from '../../types.ts';
import { listIn } from '../roles/lists.ts';
import type { Told } from './merge.ts';
import { Scene } from './scene.ts';

const JOINING = /^(?:참여|함께하|함께|동참|가세|합류)$/u;
/** A sentence without one of them has no such verb. */
const MAY_JOIN = /참여|함께|선[정발]|동참|가세|합류|(?:협약|협정|MOU|양해각서)/u;
/** What was signed, not the ceremony: who comes to that may be a guest. */
const SIGNED = /(?:^|\s)(?:[가-힣]{0,4}(?:협약|협정|협력|제휴)|MOU|양해각서|[가-힣]{0,2}계약)$/u;
/** What those are whom a count or a word means. */
const KIND = '(?:기업|스타트업|기관|업체|회사|대학교?|학교|병원|은행|단체|지자체|공사|공단|조합|협회)';
/** `이번에 협약을 맺은 기업은 ▲나래정밀 ▲다온식품 등 5곳이다`: with whom, in a sentence of its own. */
const SIGNERS = new RegExp(
  `(?:협약|협정|MOU|양해각서)(?:\\([^()]{1,12}\\))?(?:(?:을|를|에)? (?:체결한|맺은|한|참여한|서명한))? (?:\\d+개 )?(?:${KIND}|곳)[은는] `,
  'u',
);
/** `참여 기업은 나래정밀, 다온식품 등 3곳이다`, `투자 기업은 …`. */
const TAKERS = new RegExp(
  `^(?:이번(?:에)?\\s)?(?:(?:최종\\s?)?선[정발](?:된)?\\s?|뽑힌\\s|(?:협약|투자|참여|참가|입주|대상|체결)(?:한\\s|하는\\s|\\s?))(?:[가-힣]{2,4}\\s?)?${KIND}[은는] `,
  'u',
);
/** `협약에 따라 나래정밀·다온식품 등 4개 기업은`: as many as signed. */
const ACCORDING =
  /^(?:이번 |이날 )?(?:업무|투자)?\s?(?:협약|MOU|양해각서)(?:에 따라|에 따르면|을 통해|를 통해|으로),? /u;
const SO_MANY =
  /^(?:㈜|\(주\))?(?:\([^()]{1,30}\))? 등 (\d+)(?:개 ?)?(?:기업|기관|업체|회사|사|개사|대학|곳)(?:은|는|이|가) /u;
/** `유망기업 4곳과`, `9개 사와`: with how many, by no name. */
const COUNTED_WITH = new RegExp(
  `(?:^|\\s)(\\d+)(?:개 ?|여 ?)?(?:(?:[가-힣]{2,4} ?)?${KIND}|사|개사|곳)(?:과|와|을 선[정발]해|를 선[정발]해) `,
  'u',
);
const SO_FAR = /지금까지|현재까지|그동안|그간|이제까지|앞서|기존|이미|[와과] $/u;
/** What closes such a list: `등 5곳이다`, `(대표 김다온)이다`. */
const CLOSES =
  /^(?:㈜|\(주\))?(?:\([^()]{1,30}\))?(?: 등)?(?: (?:총 )?\d+여?(?:개 ?)?[가-힣]{0,6})?(?:이?다|이었다|였다)\.?$/u;
/** How many sentences behind the signing they may be named. */
const REACH = 3;

/** Adds parties in place: `이번 협약에는 다온전자도 참여했다`. */
export function addJoinedParties(article: ReadArticle, told: readonly Told[]): void {
  const signings = new Map<number, Told['draft']>();
  for (const { draft, sentence } of told) if (draft.type === 'agreement') signings.set(sentence, draft);
  if (!signings.size) return;
  for (const sentence of article.sentences) {
    if (!sentence.organizations.length) continue;
    const mayJoin = MAY_JOIN.test(sentence.text);
    const signing = lastBefore(signings, sentence.index, mayJoin ? REACH : REACH_OF_MANY);
    if (!signing || !(mayJoin || BUILDS_HERE.test(sentence.text))) continue;
    const add = (name: string, rule: string): void => {
      if (signing.participants.some((p) => p.name === name)) return;
      signing.participants.push({ name, role: 'party' });
      signing.trace.push({ slot: 'party', value: name, rule, from: 'stated' });
    };
    // `시는 기업 4곳과 협약을 맺었다`: those who are named later stand on the other side
    const isOneSided = signing.participants.filter((p) => p.role === 'party').length === 1;
    const count = isOneSided ? countedWith(article, signing) : undefined;
    const many = count !== undefined && ACCORDING.test(sentence.text) ? countedHere(sentence, count) : [];
    for (const { name } of many) add(name, 'with');
    if (many.length) continue;
    // `도와 시는 기업 4곳과 투자협약을 맺었다`: who then is to build or hire, or comes for one of them
    const firms = investing(article, signing);
    if (firms > 0) {
      for (const name of comingFor(sentence, firms)) add(name, 'with');
      for (const name of buildersIn(sentence))
        if (signing.participants.filter((p) => p.role === 'party' && isFirm(article, p.name)).length < firms)
          add(name, 'with');
    }
    const signers = SIGNERS.exec(sentence.text) ?? (count === undefined ? null : TAKERS.exec(sentence.text));
    if (signers && !SO_FAR.test(sentence.text.slice(0, signers.index))) {
      const from = sentence.start + signers.index + signers[0].length;
      const listed = sentence.organizations.filter((o) => o.start >= from);
      if (listed.length && CLOSES.test(sentence.text.slice(listed.at(-1)!.end - sentence.start)))
        for (const { name } of listed) add(name, 'with');
      continue;
    }
    const scene = new Scene(article, sentence);
    scene.clauses.forEach((clause, index) => {
      if (!JOINING.test(clause.lemma ?? '') || clause.negated || clause.unreal) return;
      if (clause.modality !== signing.modality || clause.ending === 'adnominal') return;
      if (!scene.phrasesOf(index, 'at').some((p) => SIGNED.test(scene.textOf(p)))) return;
      for (const { mention } of scene.argumentsOf(index, 'subject', 'topic', 'also')) {
        if (mention.kind === 'organization') add(mention.name, count === undefined ? 'joined' : 'with');
      }
    });
  }
}

/** With how many an agreement was signed, where they were counted and not named. */
export function countedWith({ clean: { text } }: ReadArticle, { evidence }: Told['draft']): number | undefined {
  const { start = 0, end = 0 } = evidence[0] ?? {};
  const count = COUNTED_WITH.exec(text.slice(Math.max(0, start - FAR), end))?.[1];
  return count === undefined ? undefined : Number(count);
}
/** So far before what is signed it may stand with whom. */
const FAR = 80;

function countedHere(sentence: ReadSentence, count: number): OrganizationMention[] {
  const { text, start, organizations } = sentence;
  const at = organizations.findIndex(
    (o) => Number(SO_MANY.exec(text.slice(o.end - start, o.end - start + 50))?.[1]) === count,
  );
  return at < 0 ? [] : listIn(sentence, at);
}

/** What firms undertake where they settle. */
const BUILDS = /^(?:건립|건설|신설|증설|신축|증축|설립|짓|세우|투자|투입|들이|고용|채용|구축|이전|조성|옮기|늘리)$/u;
const BUILDS_HERE = /투자|건립|신설|증설|신축|증축|설립|짓|고용|채용|이전|옮[기긴겨]|참석/u;
const INVESTS = /투자\s?(?:업무\s?)?(?:협약|양해각서|MOU)|(?:이전|입주|증설|신설|유치)[^.]{0,20}(?:협약|양해각서|MOU)/u;
/** So many sentences behind the signing each firm has its own. */
const REACH_OF_MANY = 8;

/** With how many firms a town or a province has signed for what they will invest; 0 where it has not. */
function investing(article: ReadArticle, signing: Told['draft']): number {
  const { start = 0, end = 0 } = signing.evidence[0] ?? {};
  const told = article.clean.text.slice(Math.max(0, start - FAR), end);
  const parties = signing.participants.filter((p) => p.role === 'party' && !addedHere(signing, p.name));
  const isOfTowns = parties.length > 0 && !parties.some((p) => isFirm(article, p.name));
  return isOfTowns && INVESTS.test(told) ? (countedWith(article, signing) ?? 0) : 0;
}
const addedHere = ({ trace }: Told['draft'], name: string): boolean =>
  trace.some((t) => t.slot === 'party' && t.value === name && t.rule === 'with');

const isFirm = ({ sentences }: ReadArticle, name: string): boolean =>
  sentences.some((s) => s.organizations.some((o) => o.name === name && FIRM_KINDS.test(o.organizationKind)));
const FIRM_KINDS = /^(?:company|startup|affiliate)$/u;

// `나래정밀 김다온 대표, 박보람 다온식품 사장 등 4개 기업 대표가 참석했다`
function comingFor({ text, people, organizations }: ReadSentence, firms: number): string[] {
  if (Number(/\s등\s(\d+)개?\s?(?:기업|회사|업체|개?사)\s?(?:의\s)?(?:대표|관계자|임원)/u.exec(text)?.[1]) !== firms)
    return [];
  const houses = new Set(people.map((p) => p.organization));
  return organizations.filter((o) => FIRM_KINDS.test(o.organizationKind) && houses.has(o.name)).map((o) => o.name);
}

// `나래정밀은 산단에 80억원을 들여 공장을 짓는다`: of whom the sentence is told
function buildersIn(sentence: ReadSentence): string[] {
  const builds = sentence.clauses.some((c) => BUILDS.test(c.lemma ?? '') && c.modality === 'planned' && !c.negated);
  if (!builds) return [];
  const { text, start } = sentence;
  const at = sentence.organizations.findIndex((o) =>
    /^(?:㈜|\(주\))?(?:\([^()]{1,20}\))?[은는]\s/u.test(text.slice(o.end - start)),
  );
  return at < 0
    ? []
    : listIn(sentence, at)
        .filter((o) => FIRM_KINDS.test(o.organizationKind))
        .map((o) => o.name);
}

function lastBefore(
  signings: ReadonlyMap<number, Told['draft']>,
  sentence: number,
  reach: number,
): Told['draft'] | undefined {
  for (let i = sentence - 1; i >= sentence - reach; i--) {
    const signing = signings.get(i);
    if (signing) return signing;
  }
  return undefined;
}
