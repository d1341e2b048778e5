// A clause in; who teaches with whom, at whose school and for whom, out.
import type { Phrase } from '../../ko/clauses/phrases.ts';
import type { DraftRelation } from '../../types.ts';
import { isOrganization } from '../events/build.ts';
import { isPlace } from '../events/scene.ts';
import { thingTopic, toTie, withIn, type TieClause } from './tieClause.ts';

const TEACHING =
  /(?:과정|교육|학과|강좌|강의|수업|아카데미|맞춤반|특별반|취업반|교실|연수|인턴십|실습|특강|캠프|트랙|직업훈련|훈련|멘토링|인턴|장학금|장학생|장학사업|채용 연계)(?:\s(?:과정|프로그램|기회|사업))?$/u;
const GIVING =
  /^(?:운영|개설|열|시작|진행|신설|만들|마련|개강|이어가|이어오|확대|실시|제공|주|하|두|설치|도입|맡|맡기|위탁|담당|가르치|양성|키우|기르|길러내|육성|배출)$/u;
const RAISING = /^(?:가르치|양성|키우|기르|길러내|육성|배출|교육)$/u;
const TAKING = /^(?:받|이수|듣|마치|수료|밟)$/u;
const SCHOOL =
  /(?:대|대학|대학교|대학원|고|고교|고등학교|공고|마이스터고|학교|KAIST|GIST|UNIST|DGIST|포스텍|폴리텍|캠퍼스|과학기술원|기술교육원|교육원|인재개발원|연수원)$/u;
const LEARNERS = /\s(?:임직원|직원|학생|재학생|졸업생|교사|사원|연구원|공무원|조합원|훈련생)(?:들)?$/u;

const SENDING = /^(?:보내|파견)$/u;
const HIRING = /^(?:받|뽑|선발|채용|고용|쓰)$/u;
const STAFF = /(?:직원|임직원|사원|인턴|기술자|연구원|간부|실무진|기술진|교육생|연수생)(?:들)?(?:\s\d\S*)?$/u;

/** The verbs of these ties. */
export const EDUCATION_VERBS: readonly RegExp[] = [GIVING, TAKING, RAISING, SENDING, HIRING];

/** The schools and learners of one clause. */
export function readEducation({ scene, index, clause, lemma, objects, names }: TieClause): DraftRelation[] {
  const isTaught = objects.some((o) => TEACHING.test(o.trim()));
  const topics = scene.phrasesOf(index, 'topic').map((p) => scene.textOf(p).trim());
  const isTopic = topics.some((t) => TEACHING.test(t));
  if (!isTaught && !isTopic && !RAISING.test(lemma) && !SENDING.test(lemma) && !HIRING.test(lemma)) return [];
  const found: DraftRelation[] = [];
  const add = (sources: readonly string[], targets: readonly string[], how: string) => {
    for (const source of sources)
      for (const target of targets)
        if (source !== target) found.push(toTie(scene, index, 'education', source, target, how, !names.length));
  };
  const inside = (p: Phrase): string[] =>
    scene
      .entitiesIn(p)
      .filter((e) => isOrganization(e))
      .map((e) => e.name);
  const learners = scene
    .phrasesOf(index, 'subject', 'topic', 'object', 'at', 'to')
    .filter((p) => LEARNERS.test(scene.textOf(p).trim()))
    .flatMap((p) => inside(p).map((name) => ({ name, kase: p.case })));
  // `한빛대에 직원을 보낸다`, `한빛대 학생을 인턴으로 뽑는다`
  const isSent = SENDING.test(lemma) && objects.some((o) => STAFF.test(o.trim()));
  const asIntern = [...objects, ...scene.phrasesOf(index, 'to').map((p) => scene.textOf(p))].some((o) =>
    /(?:인턴|실습생|연수생|장학생|교육생|훈련생)(?:십)?$/u.test(o.trim()),
  );
  const at = scene.argumentsOf(index, 'at', 'from').filter((a) => isOrganization(a.mention));
  if (TAKING.test(lemma) && !asIntern) {
    if (!isTaught && !isTopic) return found;
    const taken = [...names, ...learners.map((l) => l.name)];
    add(
      at.filter((a) => a.case === 'from' || isPlace(a)).map((a) => a.mention.name),
      [...new Set(taken)],
      'taught-at',
    );
    return found;
  }
  if (isSent)
    add(
      names,
      at.filter((a) => !isPlace(a) && SCHOOL.test(a.mention.name)).map((a) => a.mention.name),
      'sent-to-school',
    );
  if (asIntern && HIRING.test(lemma))
    add(
      names,
      learners.map((l) => l.name),
      'interns',
    );
  if (!isTaught && !isTopic && !RAISING.test(lemma)) return found;
  if (!GIVING.test(lemma) && !RAISING.test(lemma)) return found;
  // `한빛대에 계약학과를 열었다`, `교육을 한빛대에 맡겼다`
  const schools = at.filter((a) => !isPlace(a) && SCHOOL.test(a.mention.name)).map((a) => a.mention.name);
  if (clause.voice !== 'passive') add(names, schools, 'school');
  // `가람전자 직원을 대상으로 과정을 운영한다`
  const taught = learners.filter((l) => l.kase !== 'subject' && l.kase !== 'topic').map((l) => l.name);
  add(names, taught, 'learners');
  // `한빛대와 교육 과정을 시작한다`
  if (isTaught && clause.voice !== 'passive')
    add(
      names,
      withIn(scene, index).filter((name) => !names.includes(name)),
      'taught-with',
    );
  // `교육은 한빛대가 맡는다`
  if (isTopic) {
    const by = scene.argumentsOf(index, 'subject').filter((a) => isOrganization(a.mention));
    add(
      by.map((a) => a.mention.name),
      thingTopic(scene, index, TEACHING)?.names ?? [],
      'taught-by',
    );
  }
  return found;
}
