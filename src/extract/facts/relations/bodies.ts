// A sentence in; who stands together in which body (컨소시엄, 연합, a venture in quotation marks), and which two bodies face
// each other, out.
import type { DraftRelation, OrganizationMention, ReadSentence } from '../../types.ts';
import { isOrganization } from '../events/build.ts';
import type { Scene } from '../events/scene.ts';
import { toTie } from './tieClause.ts';

/** What many are in. */
const BODY =
  /(?:협의체|협의회|연합체|연합|동맹|컨소시엄|컨소|얼라이언스|협회|네트워크|연맹|클럽|사업단|이니셔티브|포럼|연대|원팀|진영|팀코리아)$/u;
const BODY_NOUN =
  /^(?:컨소시엄|컨소|연합체?|모임|협의체|협의회|동맹|연대|연대체|사업단|공동수급체|원팀|진영|얼라이언스|협력체|네트워크|단체)$/u;
/** What one takes part in that is no body. */
const NO_BODY =
  /(?:사업|프로젝트|축제|행사|대회|전시회|박람회|엑스포|포럼|세미나|콘퍼런스|과정|캠프|아카데미|챌린지|캠페인|페스티벌|라운드|펀드|조합|\d호|[가-힣]전|쇼|데이)$/u;
/** To be in it, as many are. */
const IN =
  /^(?:참여|참가|참여하|함께하|가입|모이|뭉치|손잡|힘합치|의기투합|합류|가세|동참|결합|속하|소속|포함|들어가|들어오)$/u;
/** To make it together. */
const MAKES = /^(?:꾸리|결성|구성|이루|짜|맺|만들)$/u;
const LEADS = /^(?:주도|이끌|주관|주간|대표|총괄)$/u;
/** `힘을 보태다`, `주간사를 맡다`, `이름을 올리다`: to be in it by more words than one. */
const PHRASES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:보태|합치|모으|합하)$/u, /(?:^|\s)(?:힘|뜻|역량)$/u],
  [/^(?:맡|담당)$/u, /(?:주간사|주관사|대표사|간사|의장사|회장사|주간|시공|설계|운영|자금\s?조달|금융|재무)$/u],
  [/^올리$/u, /(?:^|\s)이름$/u],
  [/^(?:잡|맞잡)$/u, /(?:^|\s)손$/u],
];
const SIDES =
  /^(?:다른|또 ?다른|반대|맞은|나머지)\s?(?:한\s?)?(?:쪽|편|한쪽|진영|축)(?:은|에서는|에는|에선|엔|의|에)\s|^(?:이에\s)?맞서는\s(?:쪽|진영|곳)(?:은|에는)\s/u;
const ONE_SIDE = /^(?:한쪽|한편|한\s?진영|먼저)(?:은|에서는|에는|에선|엔|의)?\s/u;
const HINT =
  /참여|참가|함께하|가입|모인|모여|뭉|손잡|손을|결성|꾸린|꾸려|구성|힘을|합류|가세|이름을|들어[가와]|이끄|이끌|주도|짠|이룬|만든|동참|맺은/u;

/** Whether a sentence may tell of such a body: it is cheap to ask. */
export const mayJoin = (text: string): boolean => HINT.test(text) || SIDES.test(text);

const isBody = ({ name, organizationKind }: OrganizationMention): boolean =>
  organizationKind === 'consortium' || BODY.test(name);

/** All that the sentence says so. */
export function readBodies(scene: Scene): DraftRelation[] {
  const found: DraftRelation[] = [];
  const add = (index: number, members: readonly string[], body: string, implied = false) => {
    for (const m of members) if (m !== body) found.push(toTie(scene, index, 'membership', m, body, 'in-body', implied));
  };
  scene.clauses.forEach((clause, index) => {
    if (clause.negated || (clause.unreal && clause.unreal !== 'forecast') || !isJoining(scene, index)) return;
    const members = membersOf(scene, index);
    if (clause.ending === 'adnominal') {
      if (!members.length) return;
      const body = headBody(scene, index, members);
      if (body !== undefined) add(index, members, body);
    } else {
      const apart = bodiesApart(scene, index);
      for (const { name, members: own } of apart) add(index, own, name);
      const body = apart.length ? undefined : bodyIn(scene, index);
      if (body)
        add(
          index,
          members.filter((m) => !body.others.includes(m)),
          body.name,
          body.implied,
        );
    }
  });
  return [...found, ...facing(scene)];
}

function isJoining(scene: Scene, index: number): boolean {
  const lemma = scene.clauses[index]?.lemma ?? '';
  if (IN.test(lemma) || MAKES.test(lemma) || LEADS.test(lemma)) return true;
  const phrases = PHRASES.filter(([verb]) => verb.test(lemma));
  return (
    phrases.length > 0 &&
    scene.phrasesOf(index, 'object', 'bare').some((p) => phrases.some(([, noun]) => noun.test(scene.textOf(p).trim())))
  );
}

// Its subjects, and those of the clause right before that only tells another's part (`A가 주도하고 B, C가 힘을 보탠`)
function membersOf(scene: Scene, index: number): string[] {
  const own = scene
    .argumentsOf(index, 'subject')
    .filter((a) => isOrganization(a.mention))
    .map((a) => a.mention.name);
  const before = scene.clauses[index - 1];
  const isSame =
    own.length > 0 &&
    before?.ending === 'connective' &&
    /[고며]$/u.test(before.predicate.text) &&
    before.parent === scene.clauses[index]!.parent &&
    before.predicate.end <= scene.argumentsOf(index, 'subject')[0]!.mention.start &&
    isJoining(scene, index - 1);
  return [...new Set([...(isSame ? membersOf(scene, index - 1) : []), ...own])];
}

// `[A와 B가 참여한] ‘C’가`, `C는 [A와 B가 꾸린] 컨소시엄이다`
function headBody(scene: Scene, index: number, members: readonly string[]): string | undefined {
  const clause = scene.clauses[index]!;
  const { text, start, organizations } = scene.sentence;
  const parent = clause.parent === undefined ? undefined : scene.clauses[clause.parent];
  if (parent && BODY_NOUN.test(parent.lemma ?? '') && parent.predicate.start - clause.predicate.end < 12) {
    const topic = organizations.find((o) => /^(?:\([^)]*\))?[’'”"]?[은는]\s(?!물론)/u.test(text.slice(o.end - start)));
    return topic && topic.end <= clause.predicate.start && !members.includes(topic.name) ? topic.name : undefined;
  }
  const next = organizations.find((o) => o.start >= clause.predicate.end);
  if (!next || members.includes(next.name)) return undefined;
  const between = text.slice(clause.predicate.end - start, next.start - start);
  if (!/^\s(?:[가-힣A-Za-z\d·]+(?<![은는이가을를에의와과])\s){0,3}[‘'“]?$/u.test(between)) return undefined;
  if (isBody(next)) return next.name;
  // A name that only its quotation marks show, of several who are in it
  const isQuoted = /[‘'“]$/u.test(between) && /^[’'”]/u.test(text.slice(next.end - start));
  const isTold = /컨소시엄|연합|협의체|사업단|진영|\s(?:법인|주체|사업자)(?:으로|로|인|은|는)\s/u.test(between + text);
  return isQuoted && isTold && members.length > 1 && !NO_BODY.test(next.name) ? next.name : undefined;
}

// `가 연합에는 A가, 나 연합에는 B가 각각 참여한다`: who stands behind each of them
function bodiesApart(scene: Scene, index: number): { name: string; members: string[] }[] {
  const named = scene
    .argumentsOf(index, 'at')
    .flatMap(({ mention, particle }) =>
      mention.kind === 'organization' && /^에(?:는)?$/u.test(particle) && isBody(mention) ? [mention] : [],
    );
  if (named.length < 2) return [];
  const subjects = scene.argumentsOf(index, 'subject').map((a) => a.mention);
  return named.map(({ name, end }, i) => ({
    name,
    members: subjects
      .filter((m) => isOrganization(m) && m.start >= end && m.end <= (named[i + 1]?.start ?? Infinity))
      .map((m) => m.name),
  }));
}

// `C에는 A와 B가 이름을 올렸다`, `여기에는 A와 B가 참여한다`
function bodyIn(scene: Scene, index: number): { name: string; others: string[]; implied: boolean } | undefined {
  const named = scene
    .argumentsOf(index, 'at')
    .flatMap(({ mention, particle }) =>
      mention.kind === 'organization' && !particle.startsWith('에서') && isBody(mention) ? [mention] : [],
    );
  // `가 컨소시엄에는 …, 나 컨소시엄에는 …`: not all of them in one
  if (named.length > 1) return undefined;
  if (named[0]) return { name: named[0].name, others: [], implied: false };
  const points = scene
    .phrasesOf(index, 'at')
    .some((p) => /^(?:여기|이곳|(?:이|해당)\s(?:컨소시엄|연합체?|협의체|모임|사업단))$/u.test(scene.textOf(p).trim()));
  if (!points) return undefined;
  const { article, sentence } = scene;
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - 2); i--) {
    const body = article.sentences[i]?.organizations.findLast(isBody);
    if (body) return { name: body.name, others: [], implied: true };
  }
  return undefined;
}

// `한쪽은 … ‘가 컨소시엄’이다. 다른 쪽에서는 … ‘나 연합’이 나섰다`
function facing(scene: Scene): DraftRelation[] {
  const { article, sentence } = scene;
  const before = article.sentences[sentence.index - 1];
  if (!before || !SIDES.test(sentence.text) || !ONE_SIDE.test(before.text)) return [];
  const sides = [before, sentence].map(({ organizations }) => organizations.findLast(isBody));
  const [one, other] = sides.some((b) => b !== undefined) ? sides : [before, sentence].map(toldLast);
  const index = scene.clauses.length - 1;
  return one && other && one.name !== other.name && index >= 0
    ? [toTie(scene, index, 'rivalry', one.name, other.name, 'facing')]
    : [];
}

const ENDS = /^(?:\([^)]*\))?[’'”"]?(?:이?다[.\s]|[이가은는]\s|이?며\s)/u;
const toldLast = ({ organizations, text, start }: ReadSentence): OrganizationMention | undefined =>
  organizations.findLast((o) => ENDS.test(text.slice(o.end - start)));
