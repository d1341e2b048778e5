// A clause in; who teaches with whom, at whose school and for whom, out.
import type { Phrase } from '../../ko/clauses/phrases.ts';
import type { DraftRelation, EntityMention } from '../../types.ts';
import { isOrganization } from '../events/build.ts';
import { isPlace, type Scene } from '../events/scene.ts';
import { thingTopic, toTie, withIn, withOf, type TieClause } from './tieClause.ts';
import { COUNT } from '../countBehind.ts';

/** What is taught, by all the nouns of it. */
export const COURSES =
  '(?:과정|교육|학과|전공|강좌|강의|수업|아카데미|맞춤반|특별반|취업반|양성반|교실|연수|인턴십|인턴|실습|특강|캠프|트랙|훈련|멘토링|장학금|장학생|장학사업|채용 연계|커리큘럼|도제학교)';
const TEACHING = new RegExp(`${COURSES}(?:\\s(?:과정|프로그램|기회|사업))?$`, 'u');
/** `교육 운영에 나섰다`: the noun of the deed behind it. */
const SET_UP = /\s(?:공동\s)?(?:운영|개설|신설|진행|마련|설립|개강|시작|실시|확대|도입|설치)$/u;
const SETTING_OUT = /^(?:나서|착수|돌입|들어가|합의|추진|결정|확정|성공|마치|끝내|완료)$/u;
const GIVING =
  /^(?:운영|개설|열|시작|진행|신설|만들|마련|개강|이어가|이어오|확대|실시|제공|주|하|두|설치|도입|맡|맡기|위탁|담당|가르치|양성|키우|기르|길러내|육성|배출)$/u;
const RAISING = /^(?:가르치|양성|키우|기르|길러내|육성|배출|교육)$/u;
const TAKING = /^(?:받|이수|듣|마치|수료|밟)$/u;
/** What one does at a school without more words, and what one does at a firm to learn. */
const STUDYING = /^(?:공부|수강|유학|수학|연수|실습|현장실습)$/u;
const PRACTICE = /(?:실습|인턴|인턴십|연수|훈련|견습|도제교육|수습)$/u;
/** A course is there. */
const BEING_THERE = /^(?:있|생기|열리|들어서|개설|신설|운영|설치|마련)$/u;
const COURSE = /(?:과정|학과|강좌|아카데미|맞춤반|특별반|취업반|교실|트랙|전공|대학원)$/u;
const TEACHERS =
  /\s(?:\S+\s)?(?:기술자|개발자|엔지니어|전문가|강사|강사진|임원|임직원|직원|간부|연구원|연구진|기술진|실무자|실무진|교수|교수진|명장|조리사|셰프|디자이너|변호사|회계사|기자)(?:들)?$/u;
const TEACHES = /^(?:하|맡|진행|가르치|나서|열|들려주|이어가|이어오|강의|지도)$/u;
/** What the one gives to what the other teaches: `강의는 한빛대가 맡고 채용은 가람전자가 책임진다`. */
const GIVEN =
  /(?:취업|채용|일자리|장비|기자재|실습실|실습|장학금|등록금|학비|수업료|교육비|훈련비|강사|교재|설비|현장)$/u;
const LESSONS = /(?:교육|과정|교육과정|강의|수업|학과|이론|커리큘럼|강좌|훈련)$/u;
const PROVIDES = /^(?:맡|짜|대|책임지|담당|제공|운영|하|진행|내|지원|부담|마련|설계|보장|가르치|약속)$/u;
const SCHOOL =
  /(?:대|대학|대학교|대학원|고|고교|고등학교|공고|마이스터고|학교|KAIST|GIST|UNIST|DGIST|포스텍|폴리텍|캠퍼스|과학기술원|기술교육원|교육원|인재개발원|연수원)$/u;
const LEARNERS = /\s(?:임직원|직원|학생|재학생|졸업생|교사|사원|연구원|공무원|조합원|훈련생)(?:들)?$/u;

const SENDING = /^(?:보내|파견)$/u;
const HIRING = /^(?:받|뽑|선발|채용|고용|쓰)$/u;
const STAFF = new RegExp(
  String.raw`(?:직원|임직원|사원|인턴|기술자|연구원|간부|실무진|기술진|교육생|연수생)(?:들)?(?:\s${COUNT})?$`,
  'u',
);

/** The verbs of these ties. */
export const EDUCATION_VERBS: readonly RegExp[] = [
  GIVING,
  TAKING,
  RAISING,
  SENDING,
  HIRING,
  STUDYING,
  BEING_THERE,
  TEACHES,
  PROVIDES,
  SETTING_OUT,
];
const COUNTED = new RegExp(String.raw`\s(?:약\s)?${COUNT}$`, 'u');
const uncounted = (words: string): string => words.trim().replace(COUNTED, '');

/** The schools and learners of one clause. */
export function readEducation(read: TieClause): DraftRelation[] {
  return [...ofCourse(read), ...readTaught(read)];
}

// `한빛대는 가람전자와 연계해 인턴십을 진행한다`, `가람전자의 교육은 한빛대에서 진행된다`: who has part in a course, a school on one
// side, however they stand to its verb
function ofCourse({ scene, index, clause, lemma, names }: TieClause): DraftRelation[] {
  const isDeed = GIVING.test(lemma) || BEING_THERE.test(lemma) || PROVIDES.test(lemma);
  if (!isDeed && !SETTING_OUT.test(lemma)) return [];
  const head = clause.ending === 'adnominal' ? scene.headOf(index) : undefined;
  const things = [...scene.phrasesOf(index, 'object', 'topic', 'subject', 'at'), ...(head ? [head] : [])];
  const courses = things.filter((p) => {
    const words = uncounted(scene.textOf(p));
    const deed = SET_UP.exec(words);
    return (p.case === 'at' && p !== head) || !isDeed
      ? deed !== null && TEACHING.test(words.slice(0, deed.index))
      : TEACHING.test(deed ? words.slice(0, deed.index) : words);
  });
  if (!courses.length) return [];
  const own = courses.flatMap((p) => scene.entitiesIn(p)).filter(isWhole);
  const args = scene
    .argumentsOf(index, 'subject', 'topic', 'also', 'with', 'at', 'by')
    .filter((a) => a.case !== 'at' || SCHOOL.test(schoolOf(a.mention)))
    .map((a) => a.mention)
    .filter(isWhole);
  const stated = [...new Set([...own, ...args])].sort((a, b) => a.start - b.start).map(schoolOf);
  const acts = clause.voice === 'passive' || args.some((m) => names.includes(m.name)) ? [] : names;
  const parties = [...new Set([...acts.filter((n) => !stated.includes(n)), ...stated, ...withOf(scene, index)])];
  const schools = parties.filter((n) => SCHOOL.test(n));
  const named = parties.filter((n) => !SCHOOL.test(n));
  // `조종사 훈련은 한빛대가 위탁받는다`: of whom the text is about
  const others = named.length ? named : (thingTopic(scene, index, TEACHING)?.names ?? []);
  // `가람전자는 한빛대와, 나래전자는 솔내대와`: each with the one beside
  const isEach =
    schools.length > 1 &&
    schools.length === others.length &&
    parties.every((n, i) => SCHOOL.test(n) === (i % 2 === 1)) &&
    scene.phrasesOf(index, 'topic').length > 1;
  return schools.flatMap((s, i) =>
    (isEach ? [others[i]!] : others.filter((o) => o !== s)).map((o) =>
      toTie(scene, index, 'education', o, s, 'course', !names.length),
    ),
  );
}

/** Somebody, and no part of whom the words beside name: `한빛대 산학협력단`. */
const isWhole = (m: EntityMention): boolean => isOrganization(m) && !COURSE.test(m.name);

function readTaught({ scene, index, clause, lemma, objects, names }: TieClause): DraftRelation[] {
  const isTaught = objects.some((o) => TEACHING.test(o.trim()));
  const topics = scene.phrasesOf(index, 'topic').map((p) => scene.textOf(p).trim());
  const isTopic = topics.some((t) => TEACHING.test(t));
  const shared = PROVIDES.test(lemma) ? sharedIn(scene, index) : [];
  const there = BEING_THERE.test(lemma) ? coursesAt(scene, index) : [];
  if (shared.length || there.length) return [...shared, ...there];
  const isStudied = STUDYING.test(lemma);
  if (!isTaught && !isTopic && !isStudied && !RAISING.test(lemma) && !SENDING.test(lemma) && !HIRING.test(lemma))
    return [];
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
    .filter((p) => LEARNERS.test(uncounted(scene.textOf(p))))
    .flatMap((p) => inside(p).map((name) => ({ name, kase: p.case })));
  // `한빛대에 직원을 보낸다`, `한빛대 학생을 인턴으로 뽑는다`
  const isSent = SENDING.test(lemma) && objects.some((o) => STAFF.test(o.trim()));
  const asIntern = [...objects, ...scene.phrasesOf(index, 'to').map((p) => scene.textOf(p))].some((o) =>
    /(?:인턴|실습생|연수생|장학생|교육생|훈련생)(?:십)?$/u.test(o.trim()),
  );
  const at = scene.argumentsOf(index, 'at', 'from').filter((a) => isOrganization(a.mention));
  const places = at.filter((a) => a.case === 'from' || isPlace(a)).map((a) => schoolOf(a.mention));
  // `한빛대 학생들은 가람전자에서 현장실습을 한다`
  const isPractice = /^(?:하|진행)$/u.test(lemma) && objects.some((o) => PRACTICE.test(o.trim()));
  if ((TAKING.test(lemma) || isPractice || isStudied) && !asIntern) {
    if (!isTaught && !isTopic && !isStudied) return found;
    const taken = [...(isPractice ? [] : names), ...learners.map((l) => l.name)];
    // Somebody studies at a school, or practises at a firm
    add(
      isStudied ? places.filter((n) => SCHOOL.test(n) || taken.some((t) => SCHOOL.test(t))) : places,
      [...new Set(taken)],
      'taught-at',
    );
    return found;
  }
  // `가람전자 기술자들이 한빛공고에서 수업을 한다`
  if (TEACHES.test(lemma)) {
    const teachers = scene
      .phrasesOf(index, 'subject', 'topic')
      .filter((p) => TEACHERS.test(uncounted(scene.textOf(p))))
      .flatMap(inside);
    for (const teacher of teachers)
      for (const place of places) if (SCHOOL.test(teacher) !== SCHOOL.test(place)) add([teacher], [place], 'teachers');
    if (found.length) return found;
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
  return found;
}

const schoolOf = (mention: EntityMention): string =>
  (mention.kind === 'organization' && /대학원$/u.test(mention.name) ? mention.parent : undefined) ?? mention.name;

/** Those who act in a clause, by its own words. */
const actingIn = (scene: Scene, index: number): string[] =>
  scene
    .argumentsOf(index, 'subject', 'topic')
    .filter((a) => isOrganization(a.mention))
    .map((a) => a.mention.name);
const dealsWith = (scene: Scene, index: number, thing: RegExp): boolean =>
  scene.phrasesOf(index, 'object', 'topic').some((p) => thing.test(scene.textOf(p).trim()));

// `강의는 한빛대가 맡고 채용은 가람전자가 책임진다`, the school first or last
function sharedIn(scene: Scene, index: number): DraftRelation[] {
  const before = scene.chainBefore(index).at(-1);
  if (before === undefined || !PROVIDES.test(scene.clauses[before]!.lemma ?? '')) return [];
  const both = [before, index].map((i) => ({ names: actingIn(scene, i), i }));
  const school = both.find(({ names, i }) => names.some((n) => SCHOOL.test(n)) && dealsWith(scene, i, LESSONS));
  const other = both.find((one) => one !== school);
  if (!school || !other || !dealsWith(scene, other.i, GIVEN)) return [];
  return school.names
    .filter((n) => SCHOOL.test(n))
    .flatMap((s) =>
      other.names
        .filter((o) => o !== s && !school.names.includes(o))
        .map((o) => toTie(scene, index, 'education', o, s, 'course-shared')),
    );
}

// `한빛대에는 가람전자가 지원하는 계약학과가 있다`: whose it is at whose school
function coursesAt(scene: Scene, index: number): DraftRelation[] {
  const courses = scene.phrasesOf(index, 'subject', 'topic').filter((p) => COURSE.test(scene.textOf(p).trim()));
  if (!courses.length) return [];
  const modifying = scene.clauses.flatMap((c, i) =>
    c.ending === 'adnominal' && courses.some((p) => scene.headOf(i)?.start === p.start) ? [i] : [],
  );
  const schools = [index, ...modifying]
    .flatMap((i) => scene.argumentsOf(i, 'at'))
    .filter((a) => isOrganization(a.mention) && SCHOOL.test(a.mention.name))
    .map((a) => a.mention.name);
  const others = [
    ...modifying
      .flatMap((i) => scene.argumentsOf(i, 'subject', 'with').filter((a) => isOrganization(a.mention)))
      .map((a) => a.mention.name),
    ...courses.flatMap((p) => scene.entitiesIn(p).filter(isOrganization)).map((e) => e.name),
  ].filter((n) => !schools.includes(n));
  return [...new Set(schools)].flatMap((s) =>
    [...new Set(others)].map((o) => toTie(scene, index, 'education', o, s, 'course-at')),
  );
}
