// A draft with a cue of teaching in, who runs which course with whom out.
import { asOrganizations, isOrganization, partnersOf, targetsOf, type Builder } from '../build.ts';
import { makerOf } from '../makers.ts';
import type { EntityMention } from '../../../types.ts';
import type { Scene } from '../scene.ts';
import { kindWord, nameOfPhrase } from '../names.ts';
import { NUMBERED_CLASS, SOUGHT } from '../cues.ts';

const COURSE = /(?:과정|프로그램|교육|아카데미|강좌|캠프|스쿨|인턴십|대학|학교)$/u;

/** What is given to those who are chosen; a scheme; a school by name. */
const SUPPORT = /\+(?:지원|제공|지급|수여|주)$/u;
const WORK = /(?<!육성|양성|지원)(?:사업|프로젝트)\+/u;
/** What raises somebody by its name: `창업 지원 사업`. */
const RAISING_WORK = /(?:육성|양성|보육|교육|창업(?:가|기업)?(?:\s지원)?|멘토링|인턴)\s(?:사업|프로젝트)$/u;
const SCHOOL = /(?<!사관)(?:학교|대학)\+/u;
/** A course by the name of a school: `제5기 농업인대학 입학식`. */
const FOR_PEOPLE =
  /(?:농업|농업인|농부|시민|주민|군민|구민|도민|노인|어르신|실버|여성|부모|아버지|귀농|귀촌|창업|청년|평생학습)\s?(?:대학|학교)[’'”"]?(?:의)?(?:\s(?:입학식|졸업식|수료식|개강식|입교식|과정))?$/u;
const TEACHING = /^(?:가르치|배우|교육|육성|양성|훈련|지원|돕|주|배치|후원|제공|길러내|선발|익히|키우)$/u;
const CHOOSING = /^(?:선발|선정|뽑|모집|가리|고르|추천)$/u;
const CHOSEN =
  /(?:스타트업|창업기업|창업팀|벤처기업|팹리스|소상공인|청년|학생|어린이|아동|농가|창업자|창업가|입주사|입점사)/u;

// A clause that modifies the phrase says that somebody is taught or helped
const teaches = (scene: Scene, start: number): boolean =>
  scene.clauses.some(
    (c, i) => c.ending === 'adnominal' && TEACHING.test(c.lemma ?? '') && scene.headOf(i)?.start === start,
  );

// A clause that modifies them says what they are to take part in
const COURSE_OR_CLASS = /(?:\d기|과정|프로그램|아카데미|캠프|스쿨|교육|인턴십|사업|프로젝트)[’'”"]?$/u;
/** `‘도약 프로젝트’ 참여 업체`: of what they are a part. */
const OF_COURSE =
  /(?:\d기|과정|프로그램|아카데미|캠프|스쿨|인턴십|[지육양]\S사업|프로젝트)[’'”"]?(?:에|의)?\s(?:(?:[가-힣]{1,4}\s)?(?:참여|참가|입주|수혜|운영|주관|지원|대상)\s?)?\S+$/u;
const joinsCourse = (scene: Scene, start: number): number =>
  scene.clauses.findIndex(
    (c, i) =>
      c.ending === 'adnominal' &&
      /^(?:참여|참가|함께하|합류|입주|들어오)$/u.test(c.lemma ?? '') &&
      scene.headOf(i)?.start === start &&
      scene.phrasesOf(i, 'at', 'with').some((p) => COURSE_OR_CLASS.test(scene.textOf(p))),
  );
const courseOf = (scene: Scene, index: number): string | undefined => {
  const course = scene.phrasesOf(index, 'at', 'with').find((p) => COURSE_OR_CLASS.test(scene.textOf(p)));
  return course && nameOfPhrase(scene, course)?.name;
};

const isCounted = (scene: Scene, index: number): boolean =>
  [...scene.chainBefore(index), index].some((i) =>
    scene.clauses[i]?.quantities.some(
      (q) => q.unit === 'organization' || q.unit === 'person' || /^(?:곳|개사?|팀|명)$/u.test(q.counter),
    ),
  );

// So many of them are chosen, or given it until a day
function isSupport(scene: Scene, index: number): boolean {
  const chain = [...scene.chainBefore(index), index];
  const counted = isCounted(scene, index);
  const chosen =
    chain.some((i) => CHOOSING.test(scene.clauses[i]?.lemma ?? '')) ||
    (scene.datesOf(index).length > 0 &&
      chain.some((i) => scene.phrasesOf(i, 'at', 'to', 'object').some((p) => CHOSEN.test(scene.textOf(p)))));
  return counted && chosen;
}

const isDated = (scene: Scene, index: number): boolean =>
  [...scene.chainBefore(index), index].some((i) => scene.datesOf(i).length > 0);

// Whom, and since when or with whom
const isTold = (scene: Scene, index: number): boolean =>
  scene
    .phrasesOf(index, 'to', 'at', 'object')
    .some((p) => /명$/u.test(scene.textOf(p)) || CHOSEN.test(scene.textOf(p))) &&
  (scene.datesOf(index).length > 0 || partnersOf(scene, index).length > 0);

const TAUGHT = /(?:학생|수료생|교육생|훈련생|졸업생|연수생|청년|사람|이|이들|인원|인력|직원|참가자|\d명)(?:들)?$/u;

const NO_COURSE =
  /(?:진료|계정|검사|품목)\s?과목$|(?:퇴직|자사주|구조조정|보상|할인|멤버십|적립|환매|매입|인센티브|혜택)\s?(?:프로그램|과정|제도)$/u;
const RAISES = /벤처|스타트업|창업|육성|양성|인턴|멘토/u;
const IS_COURSE = /^(?:프로그램|과정|사업|교육|제도|캠프|아카데미|프로젝트)(?:이다|이며|이고|으로|이라고)/u;
const QUOTED_COURSE = /[‘'“"]([^‘’'“”"]{2,40})[’'”"](?:의)?\s(?:\d+기\s)?\S+$/u;

/** What is run, by what stands before its name or by its own end: `육성 프로그램 ‘싹’`. */
const SCHEME_BEFORE =
  /(?:프로그램|과정|사업|프로젝트|제도|아카데미|캠프|스쿨|행사|대회|인큐베이터|[액엑]셀러레이터)(?:인)?\s[‘'“"]?$/u;
const SCHEME = /(?:프로그램|과정|교육|캠프|프로젝트|사업|데이|학과|공모전|챌린지)[’'”"]?$/u;
const beforeOf = ({ sentence: { text, start } }: Scene, at: number): string =>
  text.slice(Math.max(0, at - start - 30), at - start);
export const isScheme = (scene: Scene, { name, start, kind }: EntityMention): boolean =>
  kind === 'organization' && (SCHEME.test(name) || SCHEME_BEFORE.test(beforeOf(scene, start)));

/** Whose scheme it is, where what seems to act is one: null where nobody says. */
export function schemeOwner(scene: Scene, mentions: readonly EntityMention[]): EntityMention | null | undefined {
  const only = mentions.length === 1 ? mentions[0]! : undefined;
  if (!only || only.kind !== 'organization') return undefined;
  const { organizations } = scene.sentence;
  const beside = organizations.findLast((o) => o.end < only.start);
  const between = beside && scene.textOf({ start: beside.end, end: only.start });
  // `나래은행의 ‘가온’은`
  const isQuoted = between !== undefined && /^(?:의|가\s운영하는)?\s[‘'“"]$/u.test(between);
  if (!isScheme(scene, only) && !isQuoted) return undefined;
  if (beside && !isScheme(scene, beside) && /^의?\s(?:[가-힣A-Za-z]+\s){0,4}[‘'“"]?$/u.test(between!)) return beside;
  const { about } = scene.sentence;
  return about && isOrganization(about) && about.name !== only.name && !SCHEME.test(about.name) ? about : null;
}

export const program: Builder = (draft) => {
  const { scene, match } = draft;
  const { clause } = match;
  const phrase = match.object;
  const text = phrase ? scene.textOf(phrase) : '';
  const named = phrase ? nameOfPhrase(scene, phrase) : undefined;
  // 교육받고: those taught are not those who teach
  if (scene.clauses[clause]?.voice === 'passive' && match.cue === '교육') return false;
  if (/^(?:제조|생산|의사결정|성장|처리|해결|협상|논의|심사|선정|개발)\s?과정/u.test(text)) return false;
  // `유연근무제도를 운영한다`: only one that raises somebody
  if (/제도\+/u.test(match.cue) && !RAISES.test(text)) return false;
  // `희망퇴직 프로그램을 시행한다`: nobody learns
  if (NO_COURSE.test(text)) return false;
  // `설계부터 시공까지 전 과정을 수행한다`: of a work
  if (/(?:^|\s)(?:전|모든|전체)\s?과정$/u.test(text)) return false;
  // `재배기술을 가르치는 ‘포도학교’를 열었다`: told by the verb behind
  const head = scene.headOf(clause);
  // `과정을 마친 학생은 180명이다`: those who were taught
  if (match.lemma === '마치' && head && TAUGHT.test(kindWord(scene.textOf(head)))) return false;
  if (match.lemma === '가르치' && (!isTold(scene, clause) || (head && COURSE.test(kindWord(scene.textOf(head))))))
    return false;
  // `‘새싹’ 2기에 참여할 스타트업을 모집한다`: those who are sought for a course
  const isSought = /^(?:모집|공모)$/u.test(match.lemma) || (match.lemma === '선발' && SOUGHT.test(kindWord(text)));
  if (isSought && !/\+/u.test(match.cue) && !NUMBERED_CLASS.test(text)) {
    const joins = phrase ? joinsCourse(scene, phrase.start) : -1;
    // `오는 20일까지 핀테크 스타트업을 모집한다`: or who are such by a day
    const chosen = CHOSEN.test(text) && scene.datesOf(clause).length > 0;
    if (joins < 0 && !OF_COURSE.test(text) && !chosen) return false;
    if (joins >= 0 && !scene.datesOf(clause).length) draft.dateClause = joins;
    if (joins >= 0) draft.object = courseOf(scene, joins);
  }
  // `유망 기업을 육성한다`: so many of them
  if (/^(?:보육|육성)$/u.test(match.lemma) && SOUGHT.test(kindWord(text)) && !/스타트업|창업기업|강소기업/u.test(text))
    if (!isCounted(scene, clause)) return false;
  // `‘새싹’은 교육을 진행하고 창업을 돕는 프로그램이다`: what it is, told of no one time
  const isSaidOfIt = clause < scene.clauses.length - 1 && IS_COURSE.test(scene.clauses.at(-1)!.predicate.text);
  if (isSaidOfIt && !scene.datesOf(clause).length) return false;
  // `‘새싹’의 4기 교육생을 모집한다`: of which course
  const ofCourse = /\+(?:모집|선발|뽑|받|모으)$/u.test(match.cue) ? QUOTED_COURSE.exec(text)?.[1] : undefined;
  if (ofCourse) draft.object = ofCourse;
  // `청담동에 330㎡ 규모의 와인아카데미를 연다`: a place
  const room = phrase && scene.clauses[clause]?.quantities.some((q) => q.unit === 'm2' && q.end <= phrase.end);
  if (room && /^(?:열|오픈)$/u.test(match.lemma)) return false;
  if (SUPPORT.test(match.cue) && !isSupport(scene, clause)) return false;
  if (WORK.test(match.cue))
    if (!phrase || !isDated(scene, clause) || !(teaches(scene, phrase.start) || RAISING_WORK.test(text))) return false;
  if (SCHOOL.test(match.cue) && !(phrase && (FOR_PEOPLE.test(text) || teaches(scene, phrase.start)))) return false;
  // `교육은 8월부터 두 달간 진행된다`: of what was told before
  const bare = phrase && /^(?:교육|과정|프로그램|수업|강의|캠프|연수)$/u.test(text.trim()) && phrase.case !== 'object';
  const before = bare && scene.datesOf(clause).length ? draft.lastTold('program', 2) : undefined;
  if (before) {
    before.participants.forEach((p) => draft.add(p.name, p.role, 'told-before', 'implied'));
    draft.object = before.object;
    return true;
  }
  // `나래전자의 육성 프로그램 ‘싹’은 2017년 시작됐다`: whose it is, not what is run
  const agent = scene.agent(clause);
  const owner = agent && schemeOwner(scene, agent.mentions);
  const agents = owner === undefined ? asOrganizations(agent, scene) : undefined;
  draft.addAll(agents, 'operator');
  if (owner) draft.add(owner.name, 'operator', 'of');
  // `산업진흥원의 로봇 과정이 15일 개강했다`: whose course it is
  if (!draft.has('operator') && phrase && (phrase.case === 'subject' || phrase.case === 'topic')) {
    const owner = scene.entitiesIn(phrase).find((e) => isOrganization(e) && !isScheme(scene, e));
    if (owner) draft.add(owner.name, 'operator', 'of');
    else draft.addAll(asOrganizations(makerOf(scene, phrase)?.filled, scene), 'operator');
    // `‘용접 아카데미’ 2기 교육이 2일 시작됐다`: of whom the text is about
    const { about: topic } = scene.sentence;
    if (
      !draft.has('operator') &&
      /[’'”"]/u.test(text) &&
      topic &&
      isOrganization(topic) &&
      scene.datesOf(clause).length
    )
      draft.add(topic.name, 'operator', 'running-topic', 'implied');
  }
  // What they are taught through has an operator of its own: `가람연수원에서 진행하는 ‘디지털 교육’을 통해`
  for (const [i, other] of scene.clauses.entries()) {
    if (other.ending !== 'adnominal' || i === clause || other.parent !== clause) continue;
    const head = scene.headOf(i);
    if (head?.case === 'by' && COURSE.test(kindWord(scene.textOf(head)))) {
      const own = scene.agent(i);
      if (own?.rule === 'at' || own?.rule === 'subject') {
        draft.participants.length = 0;
        draft.addAll(own, 'operator');
        draft.object = nameOfPhrase(scene, head)?.name;
      }
    }
  }
  draft.addArguments(partnersOf(scene, clause), 'partner');
  // `진흥원과 함께 창업자를 가르치는 과정을 시작한다`: with whom they are taught
  if (!draft.has('partner') && phrase)
    for (const [i, other] of scene.clauses.entries())
      if (other.ending === 'adnominal' && TEACHING.test(other.lemma ?? '') && scene.headOf(i)?.start === phrase.start)
        draft.addArguments(partnersOf(scene, i), 'partner');
  // `한빛대에 계약학과를 개설했다`
  if (!draft.has('partner') && /^(?:학과|전공|과정)\+/u.test(match.cue))
    draft.addArguments(
      targetsOf(scene, clause).filter((a) => /^에(?:도|는)?$/u.test(a.particle)),
      'partner',
    );
  const through = scene.phrasesOf(clause, 'to', 'by').find((p) => COURSE.test(kindWord(scene.textOf(p))));
  const course = through ? nameOfPhrase(scene, through) : undefined;
  if (!draft.object && course && !course.generic) draft.object = course.name;
  if (!draft.object && named && !named.generic && COURSE.test(kindWord(text))) draft.object = named.name;
  if (
    draft.modality === 'planned' &&
    !scene.clauses[clause]?.dates.length &&
    /(?:한다|된다|는다|운다)$/u.test(scene.clauses[clause]?.predicate.text ?? '') &&
    !scene.reporting(clause)
  )
    draft.modality = 'ongoing';
  // 인재를 양성한다 alone says what everybody says: a number, a course, a partner or a date makes it an event
  const telling = draft.object ?? (draft.has('partner') || scene.datesOf(clause).length || undefined);
  const counted = [...scene.chainBefore(clause), clause].some((i) => scene.clauses[i]?.quantities.length);
  const vague = match.type.weak?.includes(match.lemma) || /\+(?:들어가|나서|착수|돌입)$/u.test(match.cue);
  if (vague && telling === undefined && !counted) return false;
  // `2025년까지 점주 5000명에게 교육을 제공할 계획이다`, `해마다 70명을 배출할 계획이다`: an aim, not a course
  const people = [...scene.chainBefore(clause), clause].some((i) =>
    scene.clauses[i]?.quantities.some((q) => q.unit === 'person'),
  );
  const read = scene.clauses[clause];
  const over = read?.parent === undefined ? undefined : scene.clauses[read.parent];
  if (read?.ending === 'adnominal' && /^(?:목표|포부|계획|방침)/u.test(over?.predicate.text ?? '')) return false;
  const unnamed = (!draft.object || /[가-힣]교육$|^[가-힣]+\s교육$/u.test(draft.object)) && !draft.has('partner');
  if (unnamed && people && /(?:계획|방침|목표|예정)/u.test(scene.clauses[clause]?.predicate.text ?? '')) return false;
  return draft.has('operator');
};
