// A draft with a cue of teaching in, who runs which course with whom out.
import { asOrganizations, partnersOf, type Builder } from '../build.ts';
import { kindWord, nameOfPhrase } from '../names.ts';

const COURSE = /(?:과정|프로그램|교육|아카데미|강좌|캠프|스쿨|인턴십|대학|학교)$/u;

export const program: Builder = (draft) => {
  const { scene, match } = draft;
  const { clause } = match;
  const phrase = match.object;
  const text = phrase ? scene.textOf(phrase) : '';
  const named = phrase ? nameOfPhrase(scene, phrase) : undefined;
  // 교육받고: those taught are not those who teach
  if (scene.clauses[clause]?.voice === 'passive' && match.cue === '교육') return false;
  if (/^(?:제조|생산|의사결정|성장|처리|해결|협상|논의|심사|선정|개발)\s?과정/u.test(text)) return false;
  const agents = asOrganizations(scene.agent(clause), scene);
  draft.addAll(agents, 'operator');
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
