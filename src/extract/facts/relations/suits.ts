// A clause or a sentence in; who is at law with whom, whatever is said of the suit, out.
import type { DraftRelation } from '../../types.ts';
import { isOrganization } from '../events/build.ts';
import type { Scene } from '../events/scene.ts';
import { aboutOf } from '../roles/aboutOf.ts';
import { listBefore } from '../roles/lists.ts';
import { toTie, withOf, type TieClause } from './tieClause.ts';

/** What is before judges. */
const SUIT =
  '(?:소송전?|재판|송사|가처분|가압류|지급명령|구상권|무효심판|취소심판|권리범위\\s?확인심판|국제\\s?중재|중재|항소심|상고심|손해배상|(?:법적|특허|상표권?|저작권|디자인|영업비밀|법정|경영권|특허권)\\s?(?:분쟁|다툼|공방|싸움|대응|절차)|맞소송|반소|제소|고소|피소|분쟁|법정)';
const OF_SUIT = new RegExp(`${SUIT}|(?:^|\\s)(?:고?소장|반소|소)$`, 'u');
/** `나래유리와 함께 취소 소송을 벌인다`: both of them against somebody else. */
const ALIKE = /[와과]\s(?:함께|공동|같이|더불어|나란히)/u;
const IN_COURT =
  /(?:법정|법원|소송|송사|법적 (?:다툼|분쟁|공방)|특허 (?:분쟁|다툼|공방|소송전)|소송전|법정 (?:다툼|공방|싸움)|상표권? (?:분쟁|다툼))$/u;
const FIGHTING =
  /^(?:다투|겨루|맞서|맞붙|경쟁|싸우|하|벌이|펼치|이어가|이어오|치르|겪|진행|휘말리|끝내|마무리|매듭짓|종결)$/u;
const SUING = /^(?:내|제기|걸|신청|청구|접수|제출|벌이|진행|하)$/u;
/** By which somebody is sued. */
const SUFFERING = /^(?:당하|받|휘말리|피소|제소|고소|직면)$/u;
/** Before whom, and no party. */
const COURT = /(?:법원|지법|고법|재판소|심판원|검찰|경찰|지검|특허청|위원회|무역위|재판부|ITC)$/u;

/** The verbs of these ties. */
export const SUIT_VERBS: readonly RegExp[] = [
  FIGHTING,
  SUING,
  SUFFERING,
  /^(?:항소|상고|승소|패소|불복|고발|세우|나서|착수|돌입)$/u,
];
/** Words of a suit. */
export const mayBeSuit = (text: string): boolean => /상대로/u.test(text) || OF_SUIT.test(text);

const isParty = (name: string): boolean => !COURT.test(name);

/** Those at law by one clause. */
export function readSuits({ scene, index, clause, lemma, objects, names }: TieClause): DraftRelation[] {
  const { text } = scene.sentence;
  if (!mayBeSuit(text)) return [];
  const found: DraftRelation[] = [];
  const add = (sources: readonly string[], targets: readonly string[], how: string) => {
    for (const a of sources)
      for (const b of targets)
        if (a !== b && isParty(a) && isParty(b)) found.push(toTie(scene, index, 'litigation', a, b, how));
  };
  const inPhrases = (...cases: Parameters<Scene['argumentsOf']>[1][]) =>
    scene.argumentsOf(index, ...cases).flatMap((a) => (isOrganization(a.mention) ? [a.mention.name] : []));
  const head = scene.headOf(index);
  const headWords = head ? scene.textOf(head) : '';
  const named = clause.ending === 'adnominal' ? scene.organizationHeadOf(index) : undefined;
  const modified = named ? scene.entitiesIn(named).filter((e) => isOrganization(e) && e.start - named.start < 24) : [];
  const acting = inPhrases('subject', 'topic');
  const own = acting.length ? acting : modified.length ? modified.slice(0, 1).map((e) => e.name) : names;
  // `법정에서 다투고 있다`, `특허 분쟁을 벌인다`
  const atLaw =
    FIGHTING.test(lemma) &&
    (scene.phrasesOf(index, 'at').some((p) => IN_COURT.test(scene.textOf(p).trim())) ||
      objects.some((o) => IN_COURT.test(o.trim())));
  const against = scene
    .argumentsOf(index, 'to')
    .filter((a) => isOrganization(a.mention) && AGAINST.test(text.slice(a.mention.end - scene.sentence.start)))
    .map((a) => a.mention.name);
  if (atLaw && !against.length && !ALIKE.test(text)) {
    const others = withOf(scene, index).filter((n) => !own.includes(n));
    if (others.length) add(own, others, 'at-law');
    else add(own.slice(0, 1), own.slice(1), 'at-law');
  }
  // `나래화학을 상대로 낸 소송은`, `나래화학을 상대로 가처분을 신청했다`
  if (against.length && (OF_SUIT.test(headWords) || objects.some((o) => OF_SUIT.test(o)) || OF_SUIT.test(lemma)))
    add(
      own.filter((n) => !against.includes(n)),
      against,
      'sues',
    );
  // `나래화학이 낸 소송에 대해 다온소재는`: against whom the sentence tells of it
  if (SUING.test(lemma) && OF_SUIT.test(headWords) && acting.length && !against.length && !inPhrases('with').length) {
    const { organizations, start } = scene.sentence;
    const answers = organizations.find(
      (o) =>
        !acting.includes(o.name) &&
        TOPIC.test(text.slice(o.end - start)) &&
        (o.end < clause.start || o.start > clause.end),
    );
    if (answers) add(acting, [answers.name], 'sued-by');
  }
  // `나래화학으로부터 소송을 당했다`, `나래화학에 피소됐다`
  const isSued = clause.voice === 'passive' && /^(?:피소|제소|고소)$/u.test(lemma);
  if (isSued || (SUFFERING.test(lemma) && objects.some((o) => OF_SUIT.test(o))))
    add([...inPhrases('from', 'by', 'at'), ...wrongedIn(scene)], own, 'sued-by');
  // `나래화학이 고소한 다온소재는`
  if (
    (/^(?:제소|고소|고발)$/u.test(lemma) || (lemma === '세우' && text.includes('법정에'))) &&
    clause.voice !== 'passive' &&
    acting.length &&
    !inPhrases('object').length
  )
    add(
      acting,
      modified.slice(0, 1).map((e) => e.name),
      'sues',
    );
  return found;
}

/** `나래화학의 영업비밀을 빼낸 혐의로 피소됐다`, `나래화학 출신을 영입하며 비밀을 빼냈다는 혐의로`: whose it was. */
const WRONGED =
  /^(?:\([^)]*\))?(?:의\s(?:[가-힣A-Za-z]{1,6}\s){0,2}(?:영업비밀|특허|기술|상표|디자인|저작권|설계도|도면|자료|핵심)|\s(?:출신|전직|전 직원|직원|임직원|연구원)|(?:와|과)의\s계약)/u;
const WRONG = /혐의로|침해|도용|유출|빼(?:내|낸|냈|돌)|베낀|베꼈|표절|위반/u;
const wrongedIn = ({ sentence: { text, start, organizations } }: Scene): string[] =>
  WRONG.test(text) ? organizations.filter((o) => WRONGED.test(text.slice(o.end - start))).map((o) => o.name) : [];

const AGAINST = /^(?:\([^)]*\))?[’'”"]?(?:\s(?:등|측|본사))?[을를]\s(?:상대로|대상으로)/u;
const TOPIC = /^(?:\([^)]*\))?[’'”"]?(?:\s측)?[은는]\s/u;
const END = '^(?:\\([^)]*\\))?[’\'”"]?(?:\\s등)?';
const WORDS = '(?:[가-힣A-Za-z\\d]+(?<![은는이가을를고며])\\s){0,4}?';
/** `나래화학과 다온소재의 특허 분쟁`, `나래화학-다온소재 소송`. */
const SUIT_OF = new RegExp(`${END}(?:의|\\s간|\\s간의|\\s사이의)?\\s${WORDS}${SUIT}`, 'u');
/** `나래화학과의 특허 소송 1심에서`, `나래화학과 벌여 온 소송을`, `나래화학과 특허 소송 중이다`. */
const SUIT_WITH = new RegExp(
  `${END}[와과](?:의|는|도)?\\s(?!달리|다르|비슷|함께|나란히|공동|같이|더불어)(?:[가-힣]+(?:여|어|고)\\s(?:온|있는)\\s)?${WORDS}${SUIT}`,
  'u',
);
const ACTS = /^(?:\([^)]*\))?[’'”"]?(?:\s측)?[은는이가]\s/u;

/** Those at law by nouns: `나래화학과의 특허 소송`: the other is who the sentence or the text is about. */
export function suitsNamed(scene: Scene): DraftRelation[] {
  const { text, start, organizations } = scene.sentence;
  if (!mayBeSuit(text)) return [];
  return organizations.flatMap((mention, i) => {
    const index = scene.clauses.findIndex((c) => c.start <= mention.start && c.end >= mention.end);
    const clause = scene.clauses[index];
    if (!clause || clause.negated || clause.unreal) return [];
    const tie = (a: string, b: string, implied = false) =>
      a === b || !isParty(a) || !isParty(b) ? [] : [toTie(scene, index, 'litigation', a, b, 'suit-named', implied)];
    const behind = text.slice(mention.end - start, mention.end - start + 50);
    const listed = listBefore(scene, i);
    if (SUIT_WITH.test(behind)) {
      const before = organizations.filter((o) => o.end <= listed[0]!.start);
      const acting = before.findLast((o) => ACTS.test(text.slice(o.end - start)));
      const later = acting
        ? undefined
        : organizations.find((o) => o.start > mention.end && ACTS.test(text.slice(o.end - start)));
      const own = (acting ?? later)?.name ?? aboutOf(scene);
      return own === undefined ? [] : listed.flatMap((o) => tie(own, o.name, !(acting ?? later)));
    }
    return listed.length === 2 && SUIT_OF.test(behind) ? tie(listed[0]!.name, listed[1]!.name) : [];
  });
}
