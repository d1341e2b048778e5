// A sentence without an actor of its own and the deeds told before in; the deed that its verb gives a day is dated: `6월 9일부터 사흘간 진행된다`.
import type { Clause, DraftEvent, ReadSentence } from '../../types.ts';
import { deedBefore, giveDay } from './deedDay.ts';
import { kindWord } from './names.ts';
import type { Told } from './merge.ts';
import type { Scene } from './scene.ts';

/** What is said of a deed told before, by its verb and, where that takes one, its object. */
interface DayVerb {
  types: readonly string[];
  verb: RegExp;
  passive?: true;
  object?: RegExp;
  /** Its object is what was made: `용인센터를 가동한다`. */
  made?: true;
}

const VERBS: readonly DayVerb[] = [
  { types: ['conference', 'program'], verb: /^(?:진행|개최|실시|운영|시작)$/u, passive: true },
  { types: ['conference', 'program'], verb: /^(?:열리|펼쳐지|치러지|이어지|시작되|개막)$/u },
  { types: ['appointment'], verb: /^(?:선임|임명|선출|확정|추대)$/u, passive: true },
  { types: ['appointment'], verb: /^(?:취임|출근|부임)$/u },
  { types: ['appointment'], verb: /^(?:시작|들어가)$/u, object: /(?:임기|업무|집무)$/u },
  { types: ['founding'], verb: /^(?:결성|설립|조성|신설)$/u, passive: true },
  { types: ['founding'], verb: /^(?:출범|발족|개소|개원|개관|개장|개점|개교|들어서|문)$/u },
  {
    types: ['founding'],
    verb: /^(?:열|시작|맞|받|들어가|개시)$/u,
    object: /(?:문|가동|운영|영업|손님|신입생|첫\s?학생|진료|업무)$/u,
  },
  { types: ['founding'], verb: /^가동$/u, object: /(?:센터|캠퍼스|허브|터미널|거점)[’'”"]?$/u, made: true },
  { types: ['construction'], verb: /^(?:준공|완공|착공|건설|증설)$/u, passive: true },
  { types: ['construction'], verb: /^(?:시작|들어가|개시)$/u, object: /(?:가동|상업운전|시운전|양산|상업생산)$/u },
  { types: ['release'], verb: /^(?:출시|발매|판매|공개)$/u, passive: true },
  { types: ['agreement'], verb: /^체결$/u, passive: true },
  { types: ['acquisition', 'investment'], verb: /^(?:마무리|완료|종결|집행)$/u, passive: true },
];
/** Whether a sentence may date a deed so: it is cheap to ask. */
export const mayDateByVerb = ({ text, dates }: ReadSentence): boolean => dates.length > 0 && ANY_VERB.test(text);
const ANY_VERB =
  /(?:진행|개최|실시|운영|선임|임명|선출|확정|추대|결성|설립|조성|신설|준공|완공|착공|건설|증설|출시|발매|판매|공개|체결|마무리|완료|종결|집행)[되된될됐돼]|시작|가동|개시|개막|들어[가간갈서선설]|열[리린릴려렸]|펼쳐|치러|이어[지진질져졌]|취임|출근|부임|출범|발족|개[소원관장점교]|문을 |손님|신입생|학생|업무|임기/u;

/** `told`: before this sentence, in order; `own`: in it. */
export function dateByVerb(scene: Scene, told: readonly Told[], own: readonly Told[]): void {
  for (const [index, clause] of scene.clauses.entries()) {
    if (clause.negated || clause.unreal || clause.ending === 'adnominal' || clause.ending === 'nominal') continue;
    const verbs = VERBS.filter((v) => (clause.ending !== 'quoted' || v.made) && fits(scene, index, v));
    const dates = verbs.length ? scene.datesOf(index).filter((d) => d.form !== 'duration') : [];
    const [date] = dates;
    if (!date || dates.some((d) => d.joined?.span.start !== date.joined?.span.start && d !== date)) continue;
    const isMade = verbs.every((v) => v.made);
    for (const type of verbs.flatMap((v) => v.types)) {
      if (own.some((t) => t.draft.type === type)) continue;
      const before = deedBefore(scene, told, type, date, [], clause);
      if (!before || !(isMade ? isMadeBy : isSaidOf)(scene, index, before.draft)) continue;
      if (type === 'appointment' && isOtherPost(scene, index, before.draft)) continue;
      giveDay(scene, before.draft, clause.predicate, date, clause);
      break;
    }
  }
}

// `원장에 임명했다. 2011년 초대 센터장으로 취임해 …`: another post, before
function isOtherPost(scene: Scene, index: number, { object = '' }: DraftEvent): boolean {
  const post = scene
    .phrasesOf(index, 'to', 'at')
    .map((p) => kindWord(scene.textOf(p)))
    .find((word) => /(?:장|대표|이사|사장|총장|감독)$/u.test(word));
  return post !== undefined && object !== '' && !post.endsWith(object) && !object.endsWith(post);
}

function fits(scene: Scene, index: number, { verb, passive, object }: DayVerb): boolean {
  const { lemma = '', voice } = scene.clauses[index] as Clause;
  if (!verb.test(lemma) || (passive && voice !== 'passive')) return false;
  const objects = scene.phrasesOf(index, 'object', 'at');
  return object ? objects.some((p) => object.test(scene.textOf(p).trim())) : !scene.phrasesOf(index, 'object').length;
}

// `가람마트가 물류센터를 연다. 가람마트는 4월 용인센터를 가동한다`: who opens it runs it, and it is of the same kind
function isMadeBy(scene: Scene, index: number, { object = '', participants }: DraftEvent): boolean {
  const phrases = scene.phrasesOf(index, 'object');
  const actors = [...scene.chainBefore(index), index].flatMap((i) => scene.argumentsOf(i, 'topic', 'subject'));
  const things = [object, ...participants.filter((p) => p.role === 'founded').map((p) => p.name)];
  return (
    actors.every((a) => participants.some((p) => p.name === a.mention.name)) &&
    phrases.some((p) => {
      const kind = kindWord(
        scene
          .textOf(p)
          .trim()
          .replace(/[’'”"]$/u, ''),
      );
      return things.some((thing) => thing.length > 1 && kind.length > 1 && thing.slice(-2) === kind.slice(-2));
    })
  );
}

// Nobody acts, or what is made and held does, by its kind alone: `펀드는 다음 달 결성된다`
function isSaidOf(scene: Scene, index: number, { object, participants }: DraftEvent): boolean {
  const chain = [...scene.chainBefore(index), index];
  const acting = chain.flatMap((i) => scene.phrasesOf(i, 'topic', 'subject', 'also'));
  if (!acting.length) return !chain.some((i) => scene.argumentsOf(i, 'topic', 'subject').length > 0);
  const things = [
    ...(object ? [object] : []),
    ...participants.filter((p) => p.role === 'founded' || p.role === 'appointee').map((p) => p.name),
  ];
  const appointees = participants.filter((p) => p.role === 'appointee').map((p) => p.name);
  return acting.every((p) => {
    if (scene.entitiesIn(p).some((e) => e.kind === 'person' && appointees.includes(e.name))) return true;
    if (OTHER.test(scene.textOf(p).trim())) return false;
    const kind = scene
      .textOf(p)
      .trim()
      .split(/\s+/u)
      .at(-1)!
      .replace(/[‘’'“”"]/gu, '');
    return (
      kind.length > 1 && things.some((thing) => thing.endsWith(kind) || (kind.endsWith(thing) && thing.length > 2))
    );
  });
}

/** Another one of the kind. */
const OTHER = /^(?:기존|전임|지난해|작년|재작년|이전|종전|옛|구|다른|첫|또 다른|경쟁)(?:\s|[가-힣]*의\s)/u;
