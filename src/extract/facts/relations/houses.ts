// A clause in; who has whom under it by a verb of having, lying under or parting from, out: `B와 C를 거느린 A`, `A 밑에는 B가 있다`,
// `B를 별도 법인으로 떼어 냈다`, `A가 거느린 호텔은 B를 포함해 4곳이다`.
import type { Phrase } from '../../ko/clauses/phrases.ts';
import type { DraftRelation, OrganizationMention } from '../../types.ts';
import { isOrganization } from '../events/build.ts';
import type { Scene } from '../events/scene.ts';
import { listAfter, listBefore } from '../roles/lists.ts';
import { toTie, type TieClause } from './tieClause.ts';

const HAVING = /^(?:두|두고|거느리|갖|가지|보유|소유|지배|운영|품)$/u;
/** Whom one has so is under one, whatever it is. */
const RULING = /^(?:거느리|지배|소유)$/u;
/** What is somebody's own. */
const UNIT =
  /(?:자회사|계열사|손자회사|법인|공장|연구소|지사|호텔|리조트|골프장|스키장|브랜드|매체|레이블|스튜디오|임프린트|학교|극장|구단|팀|서점|식당|양조장|농장|목장|조선소|발전소|사업장|병원)$/u;
/** No part of the one that owns shares in it, or has it for a customer. */
const OTHER_TIE = /지분|주식|고객|협력|거래|파트너|경쟁|주주|투자|회원|모회사|지주|합작/u;
const PARTING = /^(?:내|떼내|떼어내|분리|분사|독립|분할|떼|스핀오프)$/u;
const MAKING = /^(?:내|만들|세우|설립|신설|차리|꾸리|출범|출범하|열|띄우|론칭|발족|창단|개설)$/u;
/** What somebody sets up for itself. */
const OWN_MADE =
  /(?:조직|개발팀|연구팀|전담팀|임프린트|레이블|스튜디오|사내\s?벤처|자회사|현지\s?법인|판매\s?법인|생산\s?법인|사업부|지사|연구소|계열사)$/u;
const AS_OWN = /(?:자회사|법인|회사|계열사)$/u;
const UNDER = /^(?:그룹)?(?:의)?\s(?:아래|밑|산하|휘하|우산\s아래|품\s?안)(?:에(?:는|도)?)?(?=\s)/u;
const LYING = /^(?:있|놓이|들어가|들어오|속하|자리하|위치하|묶이|모이)$/u;
const AMONG = /^(?:포함해|포함하여|비롯해|비롯하여)/u;

/** The verbs of these ties. */
export const HOUSE_VERBS: readonly RegExp[] = [HAVING, MAKING, PARTING, LYING];

/** The affiliations of one clause. */
export function readHouses({ scene, index, clause, lemma, names }: TieClause): DraftRelation[] {
  const tie = (units: readonly string[], owners: readonly string[], how: string): DraftRelation[] =>
    owners.flatMap((o) =>
      units.filter((u) => u !== o && !owners.includes(u)).map((u) => toTie(scene, index, 'affiliation', u, o, how)),
    );
  if (HAVING.test(lemma) && clause.voice !== 'passive') {
    const among = clause.ending === 'adnominal' ? amongThem(scene, index) : [];
    const subjects = organizationsOf(scene, index, 'subject');
    if (among.length) return tie(among, subjects, 'has-among');
    const units = ownUnits(scene, index, lemma);
    if (!units.length) return [];
    // `지주사 가람홀딩스를 통해 나래와 다온을 지배한다`
    const through = RULING.test(lemma) ? organizationsOf(scene, index, 'by') : [];
    const head = clause.ending === 'adnominal' ? clause.head?.mention : undefined;
    const owner = through.length ? through : head && isOrganization(head) && !subjects.length ? [head.name] : names;
    return tie(units, owner, 'has');
  }
  // `아동서 임프린트 ‘나래못’을 따로 냈다`
  if (MAKING.test(lemma) && clause.voice !== 'passive' && names.length === 1) {
    const made = madeUnits(scene, index);
    if (made.length) return tie(made, names, 'made-own');
  }
  if (PARTING.test(lemma)) {
    const apart =
      lemma === '내' || lemma === '떼'
        ? scene.phrasesOf(index, 'bare').some((p) => /(?:떼어|떼)$/u.test(scene.textOf(p).trim()))
        : lemma !== '독립' || clause.voice === 'causative';
    const own = scene.phrasesOf(index, 'to').some((p) => AS_OWN.test(scene.textOf(p).trim()));
    return apart && own ? tie(organizationsOf(scene, index, 'object'), names, 'parted') : [];
  }
  if (LYING.test(lemma)) {
    const { text, start, organizations } = scene.sentence;
    const above = organizations.find(
      (o) => o.end <= clause.predicate.start && UNDER.test(text.slice(o.end - start, o.end - start + 16)),
    );
    const phrase = above && scene.clauses.findIndex((c) => c.start <= above.start && c.predicate.start >= above.end);
    if (!above || phrase === undefined || phrase < 0) return [];
    return tie(
      organizationsOf(scene, index, 'subject', 'topic', 'also').filter((n) => n !== above.name),
      [above.name],
      'lies-under',
    );
  }
  return [];
}

const organizationsOf = (scene: Scene, index: number, ...cases: Parameters<Scene['argumentsOf']>[1][]): string[] => [
  ...new Set(
    scene
      .argumentsOf(index, ...cases)
      .filter((a) => isOrganization(a.mention))
      .map((a) => a.mention.name),
  ),
];

// What it has: named objects, where the verb or a word before the name says that they are its own
function ownUnits(scene: Scene, index: number, lemma: string): string[] {
  const { organizations } = scene.sentence;
  return scene.phrasesOf(index, 'object', 'also').flatMap((phrase) => {
    const words = scene.textOf(phrase);
    const last = organizations.findLastIndex((o) => o.start >= phrase.start && o.end <= phrase.end);
    if (last < 0 || OTHER_TIE.test(words)) return [];
    const mention = organizations[last]!;
    const isNamed = mention.end >= phrase.end - 1;
    if (!isNamed) return [];
    const listed = listBefore(scene, last);
    return RULING.test(lemma) || listed.some((o) => isUnit(scene, o)) ? listed.map((o) => o.name) : [];
  });
}

/** Whether the words before a name say that it is of who sets it up: `자체 개발조직 ‘나래 아홉’`. */
export const isOwnMade = (before: string): boolean =>
  OWN_MADE.test(before.replace(/(?:인)?\s[‘'“]?$/u, '')) && !SHARED.test(before);
const SHARED = /(?:합작|공동|특수목적)\s?법인|공동\s|합작/u;

function madeUnits(scene: Scene, index: number): string[] {
  const { organizations } = scene.sentence;
  return scene.phrasesOf(index, 'object').flatMap((phrase) => {
    const made = organizations.find((o) => o.start >= phrase.start && o.end >= phrase.end - 1 && o.end <= phrase.end);
    const { text, start } = scene.sentence;
    return made && isOwnMade(text.slice(Math.max(0, made.start - start - 16), made.start - start)) ? [made.name] : [];
  });
}

// `판매법인 나래비나`, `리조트 나래스테이`
function isUnit({ sentence: { text, start } }: Scene, mention: OrganizationMention): boolean {
  const before = text
    .slice(Math.max(0, mention.start - start - 16), mention.start - start)
    .replace(/(?:인)?\s[‘'“]?$/u, '');
  return UNIT.test(before) && !/(?:합작|공동|특수목적)\s?법인$/u.test(before);
}

// `[A가 거느린] 호텔은 경기 가평의 B를 포함해 4곳이다`
function amongThem(scene: Scene, index: number): string[] {
  const head = scene.headOf(index);
  if (!head || !UNIT.test(scene.textOf(head).trim()) || scene.entitiesIn(head).length) return [];
  const parent = scene.clauses[index]!.parent;
  if (parent === undefined) return [];
  const among = scene
    .phrasesOf(parent, 'object', 'subject')
    .find((p: Phrase) => p.start > head.start && p.postposition !== undefined && AMONG.test(p.postposition));
  const first = among && scene.sentence.organizations.findIndex((o) => o.start >= among.start && o.end <= among.end);
  return first === undefined || first < 0 ? [] : listAfter(scene, first).map((o) => o.name);
}
