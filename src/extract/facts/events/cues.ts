// A clause in, the event types whose cue it holds out, each with what it acts on and how sure the cue is.
import { eventTypes, type EventType } from '../../../catalog/index.ts';
import type { Phrase } from '../../ko/clauses/phrases.ts';
import { isBranch, isOpenable, isRaised, isWidened, kindBefore, kindWord, nameOfPhrase } from './names.ts';
import { isOriginVerb, readOrigin } from './origins.ts';
import { isCommon } from '../../ko/organizations/commonWords.ts';
import { STEMS } from '../../ko/clauses/verbs.ts';
import { readBegun } from './begun.ts';
import { saidOf } from './copula.ts';
import { endsWithOne } from './endsWithOne.ts';
import { madeTopic } from './madeTopic.ts';
import type { Argument, QuantityMention, ReadSentence } from '../../types.ts';
import { isSiteOf, TAKES_OVER, type Scene } from './scene.ts';

export interface Match {
  type: EventType;
  clause: number;
  /** The cue as the catalogue has it. */
  cue: string;
  /** The verb's own lemma: tells 유치하다 and 받다 from 하다 behind the same noun. */
  lemma: string;
  /** What is acted on: the object, the subject of a passive, or the noun that an adnominal clause modifies. */
  object?: Phrase;
  modality: 'occurred' | 'ongoing' | 'planned';
}

/** Verbs that only carry out what their noun says: 인수를 마무리했다, 설립을 추진한다. */
export const CARRYING = new Set(
  '하 진행 완료 마무리 결정 확정 의결 결의 추진 성사 합의 승인 시작 단행 마치 앞두 이루어지 이뤄지 끝내 끝나 매듭짓 마무리짓 확정짓 종결 통과 실시 가속화 발표 공식화 선언 예고 위하 나서 착수 돌입 들어가 성공 준비 계획 예정 서두르'.split(
    ' ',
  ),
);
const PLANNING = new Set(
  '추진 앞두 예정 결정 의결 결의 합의 승인 계획 예고 나서 확정 확정짓 준비 발표 공식화 서두르'.split(' '),
);
/** What undoes or leaves open the deed that its object names. */
const UNDOING = new Set(
  '검토 무산 취소 철회 포기 중단 실패 백지화 유예 재검토 번복 파기 폐기 연기 보류 결렬 부인 미루 거절 거부 반대 접 불발 좌절 논의 타진 고려 저울질 요구 촉구 제안 막 금지 제한 따르 돕 지원 지지 노리 꿈꾸'.split(
    ' ',
  ),
);

/** Verbs whose object is an organization. */
const MAKING =
  /(?:개점|개원|개관|개교|창업|창단|창사|설립|출범|신설|창립|조성|결성|인수|꾸리|세우|차리|일으키|발족|개소)$/u;

const FOR_THE_FIRST_TIME = /[것기건][은는도]? 이번이 (?:처음|[가-힣\d]+ ?번째)/u;

/** Heads that make of a deed a mere wish. */
const WISH =
  /(?:목표|포부|비전|청사진|각오|의지|꿈|전망|관측|소문|가능성|기대|우려|주장|의혹)(?:을|를|이|가|은|는|도|다|이다)?$/u;

/** `인수한다는 소문`: told by nobody who does it. */
const SAID = /[다라]는$/u;
const RUMOUR = /(?:^|\s)(?:보도|소문|설|루머|추측|의혹|관측|풍문|추정|얘기|이야기|지적|주장|낭설|오해|괴담)(?:들)?$/u;

/** A plan of a deed, and what is no more than hoped for. */
const PLAN_OF_IT = /(?:계획|방안|방침|구상|예정|일정|안)(?:[을를이가도은는]|이었으나|이었지만)?$/u;
const DREAM = /^(?:꿈|바람|희망|숙원|소망|소원|과제|염원)(?:이다|이며|이라고|이었다|이라며)/u;

/** Heads that make of a deed a mere thought. */
const THOUGHT = /(?:계획|방안|방침|구상|제안|가능성|안)$/u;

/** A 전시장 is no 시장. */
export const isBlocked = (kind: string, type: EventType): boolean =>
  endsWithOne(kind.replace(/전시장$/u, '전시관'), type.blockers) !== undefined;

/** Verbs that act on a thing, whatever particle it has. */
const SHOWING =
  /^(?:내|두|차리|꾸리|인수|사들이|맺|체결|유치|따내|펴내|발간|넓히|옮기|이전|선임|영입|뽑|공개|출시|내놓|선보이|세우|짓|설립|신설|개설|운영|만들|착공|준공|완공|증설|개최|열|마련)$/u;

/** Verbs whose subject comes about, without being passive in form. */
const RISING = new Set('상륙 들어서 탄생 개막 폐막 생기 나오 돌아가 올라가 개통 시작되'.split(' '));

/** What the clause's verb acts on. */
export function objectOf(scene: Scene, index: number): Phrase | undefined {
  const clause = scene.clauses[index];
  if (!clause) return undefined;
  const own = scene.phrasesOf(index, 'object').filter((p) => !p.postposition);
  if (
    clause.voice === 'passive' ||
    (RISING.has(clause.lemma ?? '') && !(own.length && /^(?:개통|개막|폐막)$/u.test(clause.lemma ?? ''))) ||
    (!own.length && opensItself(scene, index))
  ) {
    // `협약도 체결됐다`
    const subject = scene.phrasesOf(index, 'subject', 'topic').at(-1) ?? scene.phrasesOf(index, 'also').at(-1);
    const behind = MAKING.test(clause.lemma ?? '') ? scene.organizationHeadOf(index) : scene.headOf(index);
    return subject ?? (clause.ending === 'adnominal' ? (saidOf(scene, index) ?? behind) : undefined);
  }
  if (own.length) return own.at(-1);
  if (clause.ending === 'adnominal') {
    // `나래봇은 가람전자가 인수한 업체다`: the topic, where the noun behind says no more than what it is
    const said = saidOf(scene, index) ?? madeTopic(scene, index);
    if (said) return said;
    const head =
      (MAKING.test(clause.lemma ?? '') ? scene.organizationHeadOf(index) : scene.headOf(index)) ??
      predicateNoun(scene, index);
    if (head && BECAUSE.test(scene.textOf(head)) && !MAKING.test(clause.lemma ?? ''))
      return { ...head, end: head.start + scene.textOf(head).search(BECAUSE) };
    // `두 회사가 맺은 제휴의 후속 조치`: what was signed stands before 의
    // `설립하는 공장의 사업비`: so does what is set up
    const isCut = head && (/^(?:맺|체결)$/u.test(clause.lemma ?? '') || WHAT_OF_IT.test(scene.textOf(head)));
    const signed = isCut ? scene.textOf(head).indexOf('의 ') : -1;
    return head && signed > 0 ? { ...head, end: head.start + signed } : head;
  }
  // `연구소도 세웠다`: 도 in place of 을/를, behind a subject or a topic
  const also = scene
    .phrasesOf(index, 'also')
    .filter((p) => p.particle === '도' || isUpTo(scene, p))
    .at(-1);
  if (also && isUpTo(scene, also)) return also;
  if (also && scene.phrasesOf(index, 'subject', 'topic').some((p) => p.start < also.start)) return also;
  // `결과도 하반기에 공개한다`: who does so is dropped
  if (also && (!also.head || isSiteOf(also.head.name)) && SHOWING.test(clause.lemma ?? '')) return also;
  if (also && TAKES_OVER.test(clause.lemma ?? '')) return also;
  const before = bareBefore(scene, index);
  if (before) return before;
  const made = madeTopic(scene, index);
  if (made) return made;
  // Shared with the clause before: `모델을 개발해 공개했다`
  const previous = scene.chainBefore(index).at(-1);
  // `나래금속을 흡수합병해 완제품까지 만든다`: a firm that was taken over is not what is made
  const wasTaken =
    ((clause.lemma === '만들' || clause.lemma === '내놓') &&
      TAKEN_OVER.test(scene.clauses[previous ?? -1]?.lemma ?? '')) ||
    // `트럭 한 대를 구입해 창업했다`: nor is what one begins with
    (clause.lemma === '창업' && BEGUN_WITH.test(scene.clauses[previous ?? -1]?.lemma ?? ''));
  if (previous !== undefined && !wasTaken && scene.parse.predicates[previous]?.tight)
    return (
      scene
        .phrasesOf(previous, 'object')
        // `6000억원을 들여 완공한다`: the sum is not what is finished; `품종 3종을 개발해 출시한다` is what is shown
        // `첫 삽을 떠 완공한다`: nor is the spade
        .filter((p) => !p.postposition && !/(?:^|\s)첫?\s?삽$/u.test(scene.textOf(p)))
        .filter((p) => !scene.sentence.quantities.some((q) => isSum(q, p)))
        .at(-1)
    );
  return undefined;
}

/** `나래백화점 다온점이 18일 오픈했다`: what opens is the subject. */
export const opensItself = (scene: Scene, index: number): boolean => {
  const { lemma, ending } = scene.clauses[index]!;
  const subject =
    lemma === '오픈' && ending !== 'adnominal' && scene.phrasesOf(index, 'subject', 'topic', 'also').at(-1);
  return !!subject && isOpenable(kindWord(scene.textOf(subject)));
};

/** `지난해 맺은 공급 계약 덕분에`: what was signed stands before what it led to. */
const BECAUSE = /\s(?:덕분|덕택|덕|영향|효과|여파|결과|탓|때문|이후|직후|이래|당시)$/u;
/** What something has, behind what it is of. */
const WHAT_OF_IT =
  /의\s(?:[가-힣]{1,4}\s)?(?:[가-힣]{0,4}(?:비|비용|금)|규모|면적|이름|명칭|위치|부지|자본금|지분율?|매출|용량|운영|관리|총괄|경영|(?:지분|주식|경영권)(?:\s(?:[\d.]+%|전량|전부|일부|절반))?)$/u;
const BEGUN_WITH = /^(?:구입|사|빌리|임대|임차|대출|받|모으|마련|그만두|팔|정리|털|합치|들이)$/u;
const TAKEN_OVER = /^(?:인수|합병|흡수합병|인수합병|사들이|흡수|품|편입)$/u;
// `공급처이던 나래주철까지 인수해`: somebody, and no day or place
const isUpTo = (scene: Scene, { particle, start, end }: Phrase): boolean =>
  /^(?:까지|마저)$/u.test(particle) &&
  scene.sentence.organizations.some((o) => o.start >= start && o.end === end) &&
  !scene.sentence.dates.some((d) => d.end === end);

// `발판은 2010년 준공한 폐열발전소다`: the noun that is the predicate
function predicateNoun(scene: Scene, index: number): Phrase | undefined {
  const parent = scene.clauses[index]?.parent ?? -1;
  const predicate = scene.parse.predicates[parent];
  const clause = scene.clauses[parent];
  if (!clause || predicate?.light !== '이' || predicate.first !== scene.parse.predicates[index]!.last + 1)
    return undefined;
  const {
    lemma,
    predicate: { start, text },
  } = clause;
  if (!lemma || !text.startsWith(lemma) || !isOpenable(lemma)) return undefined;
  const first = predicate.first;
  return {
    first,
    last: first,
    start,
    end: start + lemma.length,
    case: 'bare',
    particle: '',
    listed: false,
    postposition: undefined,
    head: undefined,
    index: -1,
  };
}

// A count that is all of the phrase, or money
const isSum = (q: QuantityMention, p: Phrase): boolean =>
  q.start >= p.start && q.end === p.end && (q.start - p.start < 3 || CURRENCY.has(q.unit ?? ''));
const CURRENCY = new Set('KRW USD EUR JPY CNY'.split(' '));

// The noun right before its verb without a particle: `공동연구협력 체결`, `공장 증설 추진`
function bareBefore(scene: Scene, index: number): Phrase | undefined {
  const first = scene.parse.predicates[index]?.first ?? -1;
  const before = scene.parse.phrases.find(
    (p) => p.last === first - 1 && (p.case === 'bare' || p.case === 'of') && !p.postposition,
  );
  // `연구원들이 2018년 세웠다`: when, not what
  if (!before) return undefined;
  const date = scene.sentence.dates.find((d) => d.start <= before.start && d.end > before.start);
  // `2018년 함께 세웠다`: when and how
  const left = date ? scene.textOf({ start: Math.min(date.end, before.end), end: before.end }) : scene.textOf(before);
  return (date && !left.trim()) || HOW.test(left.trim()) ? undefined : before;
}

/** How it is done, not what is: `공동 창업했다`, `그랜드 오픈한다`. */
const HOW =
  /(?:^|\s)(?:만|끝)에$|^(?:공동(?:으로)?|함께|같이|절반씩|직접|새로|처음|홀로|혼자|단둘이|다시|추가|신규|각각|정식|공식|그랜드|본격|동시|단독|최종|전격|전부|전량|총액|모두|통째로|몽땅)$/u;

/** Every verb that some type's cue can be, so that all others are passed over at once. */
const LEMMAS = new Set([
  ...CARRYING,
  ...eventTypes.flatMap((t) => [...(t.stems ?? []), ...(t.weak ?? []), ...(t.phrases ?? []).flatMap((p) => p.verbs)]),
]);
/** The nouns of a type that make a verb of it only with what they act on: `운영`, `조성`. */
const NATIVE = new Set([...STEMS, '완성되', '시작되']);
const nounDeeds = new Map(
  eventTypes.map(({ id, weak = [], phrases = [] }) => [
    id,
    new Set(
      [...weak, ...phrases.flatMap((p) => p.verbs)].filter(
        (word) => word.length > 1 && !NATIVE.has(word) && !CARRYING.has(word),
      ),
    ),
  ]),
);
export const nounDeedsOf = ({ id }: EventType): ReadonlySet<string> => nounDeeds.get(id)!;
const CUE_AT_END = new RegExp(`(?:${eventTypes.flatMap((t) => [...t.cues, ...nounDeedsOf(t)]).join('|')})$`, 'u');

/** The types that a verb may announce by itself or with its noun; memory of words alone, emptied when it is full. */
const typesOf = new Map<string, readonly EventType[]>();
const MOST = 20_000;

export function typesFor(lemma: string): readonly EventType[] {
  const known = typesOf.get(lemma);
  if (known) return known;
  const found = lemma.includes('·')
    ? [...new Set(deedsOf(lemma).flatMap(typesFor))]
    : !LEMMAS.has(lemma) && !CUE_AT_END.test(lemma)
      ? []
      : eventTypes.filter(
          (t) =>
            t.stems?.includes(lemma) ||
            t.weak?.includes(lemma) ||
            t.phrases?.some((p) => p.verbs.includes(lemma)) ||
            cueIn(lemma, t),
        );
  if (typesOf.size >= MOST) typesOf.clear();
  typesOf.set(lemma, found);
  return found;
}

/** `발굴·육성한다`: the deeds that one verb tells. */
const deedsOf = (lemma: string): string[] => lemma.split('·').filter((deed) => deed.length > 1);

/** Whether any clause has a verb that may announce an event: else the sentence tells none. */
export const hasCue = ({ clauses }: ReadSentence): boolean =>
  clauses.some(
    ({ lemma, negated }) => lemma !== undefined && !negated && (CARRYING.has(lemma) || typesFor(lemma).length > 0),
  );

/** Verbs whose cue may stand with 에: `투자에 참여했다`. */
const JOINING =
  /^(?:참여|합류|동참|가세|오르|앉|앉히|서명|사인|조인|들어가|착수|나서|돌입|취항|성공|판결|평결|판정|판시|승소|패소|선고|기각|안기|나오|안|이기|지|합의|뽑히|휘말리|대응|맞서|넣|쥐|넘어가|들어오|뛰어들|복귀|돌아오|올라서|낙점|추천|천거|승격|걸리|내걸리|깔리|깔|투입|띄우|풀리|풀|상륙|함께|함께하)$/u;

const VERDICT = /^(?:판결|선고|평결|판정|판시|명령)$/u;

const isOrderedToPay = (scene: Scene, index: number): boolean =>
  scene.clauses.some(
    (c) => c.parent === index && c.ending === 'quoted' && /^(?:배상|지급|물어주|침해)/u.test(c.lemma ?? ''),
  );

/** Ceremonies and works: what stands before the noun is what they are held or done for. */
const OF_SOMETHING = /(?:식|총회)$/u;

/** What is told as a condition, and is planned all the same where its day is told: `내년 1월 공장을 완공하면 … 늘어난다`. */
const DATED_CONDITION = /^(?:착공|기공|완공|준공|개장|개관|개원|개교|출범|지어지|들어서|가동|완성)$/u;
const WORKS = /(?:공사|증설|신축|증축|건설|건립)$/u;
// `증설이 끝나면`, `공장이 완공되면`
const isDoneOnDay = (scene: Scene, index: number): boolean => {
  const lemma = scene.clauses[index]?.lemma ?? '';
  if (DATED_CONDITION.test(lemma)) return true;
  return (
    /^(?:끝나|완료|마무리|마치)$/u.test(lemma) &&
    scene.phrasesOf(index, 'subject', 'object').some((p) => WORKS.test(kindWord(scene.textOf(p))))
  );
};

// `내년 6월 완공한다는 목표다`, `2024년 초 공사를 마친다는 구상이다`: a stage of what is being built, on its day
const isStageAhead = (scene: Scene, index: number): boolean =>
  scene.datesOf(index).length > 0 &&
  (/다는 구상/u.test(scene.clauses[index]!.predicate.text) ||
    /^(?:착공|개통|취항)$/u.test(scene.clauses[index]?.lemma ?? '') ||
    isDoneOnDay(scene, index) ||
    /(?:^|\s)(?:문|첫\s?삽|가동|양산)$/u.test(lastObject(scene, index)));
const lastObject = (scene: Scene, index: number): string => {
  const object = scene.phrasesOf(index, 'object', 'at').at(-1);
  return object ? scene.textOf(object) : '';
};

/** Verbs whose topic may be what they are about: `대표는 김다온이 맡았다`, `이번 투자는 보람투자가 이끌었다`. */
const TOPICAL =
  /^(?:끝나|마무리|완료|성사|종결|계류|번지|비화|잡|이어받|이어지|앉|맡|주도|이끌|리드|참여|합류|동참|가세|넣|대|부담|내|보태)$/u;

/** `인수를 마무리 지었다`: the verb with the noun before it. */
function lemmaOf(scene: Scene, index: number): string {
  const { lemma, first } = scene.parse.predicates[index]!;
  const before = scene.parse.tokens[first - 1]?.word ?? '';
  return lemma === '짓' && /^(?:마무리|매듭|확정)$/u.test(before)
    ? `${before === '확정' ? before : '마무리'}짓`
    : lemma;
}

const SETTLES = /^(?:결론|관련|연관|구분|규정|판가름|특징|단정|짝)\s?[지짓]/u;

const isInVain = ({ clauses }: Scene, index: number): boolean => {
  const { lemma = '', ending, parent = -1 } = clauses[index] ?? {};
  return ending === 'connective' && TRYING.test(lemma) && FAILED.test(clauses[parent]?.lemma ?? '');
};
const TRYING = /^(?:추진|시도|타진|나서|노리|협상)$/u;
const FAILED = /^(?:무산|불발|실패|좌절|결렬|철회|포기|중단|접|그치)$/u;

/** Every type that the clause announces, the most telling cue of each. */
export function readCues(scene: Scene, index: number): Match[] {
  const clause = scene.clauses[index];
  const predicate = scene.parse.predicates[index];
  if (!clause || !predicate || clause.negated) return [];
  const dated = clause.unreal === 'condition' && scene.datesOf(index).length > 0 && isDoneOnDay(scene, index);
  // `10월 완공돼 2만대를 생산할 수 있다`: what only leads to what can be done
  const leads =
    clause.unreal === 'possible' &&
    clause.ending === 'connective' &&
    scene.datesOf(index).length > 0 &&
    !/수 있/u.test(clause.predicate.text);
  if (clause.unreal && clause.unreal !== 'forecast' && !dated && !leads) return [];
  // `거래를 매듭지었다`, `공사를 마무리 지었다`: nothing is built
  if (SETTLES.test(clause.predicate.text)) return [];
  // `인수를 추진했으나 무산됐다`
  if (isInVain(scene, index) || (clause.ending === 'adnominal' && isInVain(scene, clause.parent ?? -1))) return [];
  const whole = lemmaOf(scene, index);
  return whole.includes('·')
    ? deedsOf(whole).flatMap((lemma) => readCuesOf(scene, index, lemma))
    : readCuesOf(scene, index, whole);
}

function readCuesOf(scene: Scene, index: number, lemma: string): Match[] {
  const clause = scene.clauses[index]!;
  const predicate = scene.parse.predicates[index]!;
  let types = typesFor(lemma);
  const carrying = CARRYING.has(lemma);
  if (!types.length && !carrying) return [];
  // `[펀드를 조성하는] 방안을 검토한다`: only thought of
  const thought = scene.headOf(index);
  const thinking =
    clause.ending === 'adnominal' && thought !== undefined && THOUGHT.test(kindWord(scene.textOf(thought)));
  const over = clause.parent === undefined ? undefined : scene.clauses[clause.parent];
  // `충청권에 점포를 내는 것은 이번이 처음이다`: told already
  if (clause.ending === 'nominal' && clause.modality === 'ongoing' && FOR_THE_FIRST_TIME.test(scene.sentence.text))
    return [];
  if (clause.ending === 'nominal' && WISH.test(clause.predicate.text)) return [];
  // `증설하려던 계획을 접었다`, `공장을 짓는 것이 꿈이다`
  if (clause.ending === 'nominal' && PLAN_OF_IT.test(clause.predicate.text) && UNDOING.has(over?.lemma ?? ''))
    return [];
  // `추진하던 공장 건설을 백지화했다`, `추진해 온 인수를 마무리했다`
  if (clause.ending === 'adnominal' && PLANNING.has(predicate.lemma))
    if (UNDOING.has(over?.lemma ?? '') || CLOSING.has(over?.lemma ?? '')) return [];
  if (clause.ending === 'nominal' && DREAM.test(over?.predicate.text ?? '')) return [];
  if (clause.ending === 'adnominal' && thought && WISH.test(kindWord(scene.textOf(thought)))) return [];
  if (thinking && (over?.unreal === 'considered' || over?.negated || UNDOING.has(over?.lemma ?? ''))) return [];
  // `인수를 추진한다는 보도에 대해`: what others say
  if (clause.ending === 'adnominal' && thought && SAID.test(clause.predicate.text))
    if (RUMOUR.test(scene.textOf(thought).trim())) return [];
  // `계약을 맺는다는 목표다`, `증설에 나설 것으로 본다`: wished for, foreseen by others
  if (/다는 (?:목표|포부|구상|각오|비전|청사진)/u.test(clause.predicate.text) && !isStageAhead(scene, index)) return [];
  if (clause.unreal === 'forecast' && lemma === '나서') return [];
  const object = uncounted(scene, objectOf(scene, index));
  const topical = TOPICAL.test(lemma);
  const heads = [
    object,
    ...scene.phrasesOf(index, 'object', 'subject', 'to', 'bare', 'also'),
    ...(JOINING.test(lemma) || lemma === '참석' ? scene.phrasesOf(index, 'at') : []),
    // `음악회를 무대에 올린다`, `나래화학을 법정에 세웠다`
    ...(lemma === '올리' || lemma === '세우'
      ? scene.phrasesOf(index, 'at').filter((p) => /(?:무대|법정)$/u.test(scene.textOf(p)))
      : []),
    // `관객과 만난다`
    ...(lemma === '만나' ? scene.phrasesOf(index, 'with') : []),
    ...(topical
      ? [...scene.chainBefore(index), index]
          .flatMap((i) => scene.phrasesOf(i, 'topic'))
          .filter((p) => !scene.entitiesIn(p).some((e) => e.kind === 'person'))
      : []),
    // `소송에서 “…”라고 판결했다`: what stands before the words of the verdict
    ...(VERDICT.test(lemma)
      ? scene.clauses.flatMap((c, i) => (c.parent === index && c.ending === 'quoted' ? scene.phrasesOf(i, 'at') : []))
      : []),
    bareBefore(scene, index),
  ].filter((p): p is Phrase => p !== undefined && !isOccasion(scene, p));
  const matches: Match[] = [];
  // The noun of a deed that the verb carries out may be of any type
  const deeds = new Map(carrying ? heads.map((p) => [p, deedOf(scene.textOf(p), lemma)]) : []);
  for (const deed of deeds.values()) if (CUE_AT_END.test(deed)) types = eventTypes;
  for (const type of types) {
    const match = readCue(type, scene, index, lemma, object, heads, deeds);
    if (match) matches.push(match);
  }
  return matches;
}

/** `자회사 설립을 시작으로 … 나설 계획이다`: done before what the verb says. */
const OCCASION = /^[을를] (?:시작으로|계기로|기점으로|필두로|발판으로)/u;
const isOccasion = ({ sentence: { text, start } }: Scene, { case: kase, end }: Phrase): boolean =>
  kase === 'object' && OCCASION.test(text.slice(end - start, end - start + 7));

/** `3공장 기공식을 열었다`: nothing is opened. */
const CEREMONY = /(?:식|회)$/u;

/** The phrases of each type by their verbs, in its order. */
const PHRASES = new Map(
  eventTypes.map((type) => {
    const byVerb = new Map<string, NonNullable<EventType['phrases']>[number][]>();
    for (const phrase of type.phrases ?? [])
      for (const verb of new Set(phrase.verbs)) byVerb.set(verb, [...(byVerb.get(verb) ?? []), phrase]);
    return [type, byVerb];
  }),
);
const phrasesWith = (type: EventType, verb: string) => PHRASES.get(type)?.get(verb) ?? [];

function readCue(
  type: EventType,
  scene: Scene,
  index: number,
  lemma: string,
  object: Phrase | undefined,
  heads: readonly Phrase[],
  deeds: ReadonlyMap<Phrase, string>,
): Match | undefined {
  const clause = scene.clauses[index]!;
  const predicate = scene.parse.predicates[index]!;
  const said = type.id === 'founding' && MAKERS.has(lemma) ? saidOf(scene, index)?.kind : undefined;
  const kind = said ?? (object ? kindWord(scene.textOf(object)) : '');
  if (endsWithOne(lemma, type.blockers)) return undefined;
  const blocked = object !== undefined && isBlocked(kind, type);
  const found = (cue: string, extra?: Partial<Match>): Match => ({
    type,
    clause: index,
    cue,
    lemma,
    ...(object && { object }),
    modality: clause.modality,
    ...extra,
  });
  // `공방에서 출발한 나래목재`, `가람전자에서 분사한 나래셀`
  if (type.id === 'founding' && isOriginVerb(lemma))
    if (readOrigin(scene, index) || (lemma === '시작' && /^(?:회사|기업|법인)$/u.test(kind))) return found(lemma);
  // `나래바이오의 모태는 1973년 세워진 약국이다`
  if (type.id === 'founding' && MAKERS.has(lemma) && /^(?:모태|전신|뿌리|시초|출발점|효시)$/u.test(kind))
    return found(lemma);
  // `김다온 회장이 1984년 시작한 이 회사는`
  if (type.id === 'founding' && lemma === '시작' && readBegun(scene, index)) return found(lemma);
  // `김다온 대표는 2020년 나래바이오를 시작했다`
  if (type.id === 'founding' && lemma === '시작' && object && isBegunBy(scene, index, object)) return found(lemma);
  if (type.id === 'founding' && halvesOf(scene, index).length) return found(lemma);
  const isOrigin = type.id === 'founding' && isOriginVerb(lemma);
  if (isOrigin && object && clause.voice !== 'passive')
    if (isPartedOff(lemma, kind) || isPartedOff(lemma, kindBefore(scene.textOf(object)))) return found(lemma);
  if (!blocked && !isOrigin) {
    const verbal = predicate.light && predicate.light !== '이' ? cueIn(lemma, type) : undefined;
    if (verbal) return found(verbal);
    if (!predicate.light && type.stems?.includes(lemma)) return found(lemma);
  }
  for (const { nouns } of phrasesWith(type, lemma)) {
    const phrase = (blocked ? [object] : heads).find((p) => {
      // `김다온 대표가 최대주주에 올랐다`: the post beside a name is the one held
      if (type.id === 'appointment' && !OF_PERSON.test(scene.textOf(p)))
        if (scene.entitiesIn(p).some((e) => e.kind === 'person')) return false;
      const word = phraseWord(type, scene.textOf(p), lemma, nouns);
      const ending = endsWithOne(word, nouns);
      if (!ending || !(nouns.includes(word) || !endsWithOne(word, type.blockers))) return false;
      // `계열사가 만든 회사`: those that are owned already act
      if (type.id === 'acquisition' && OWNING.has(lemma) && p.case === 'subject') return false;
      // `연구소는 논문을 냈다`: no suit
      if (type.id === 'litigation' && ending.length === 1 && !nouns.includes(word)) return false;
      // `가람건설이 … 시작했다`: a name that ends so is no such thing
      return type.id !== 'construction' || !scene.entitiesIn(p).some((e) => e.text.endsWith(word));
    });
    if (phrase) {
      const text = scene.textOf(phrase);
      const word = phraseWord(type, text, lemma, nouns);
      const settled = { ...phrase, end: phrase.start + text.lastIndexOf(word) + word.length };
      // 개소식을 열었다, 공장 건설에 들어간다: what stands before the noun is what it is held or done for
      const ofSomething = OF_SOMETHING.test(word) || type.id === 'construction';
      const planning = PLANNING.has(lemma) && lemma !== '나서';
      const modality = type.id === 'construction' && planning ? 'planned' : clause.modality;
      return found(`${word}+${lemma}`, { object: ofSomething ? beforeNoun(settled, word) : phrase, modality });
    }
  }
  // `지난해 착공에 들어가 11월 완료될 예정이다`: what was begun, though no word says so again
  if (type.id === 'construction' && endsWorks(scene, index, lemma)) {
    const { object: _, ...rest } = found(`공사+${lemma}`);
    return rest;
  }
  if (isOrigin) return undefined;
  // `… 38억원을 배상하라고 판결했다`
  if (type.id === 'litigation' && VERDICT.test(lemma) && isOrderedToPay(scene, index)) return found(lemma);
  if (!blocked) {
    if (isWeakCue(type, scene, index, lemma, object, kind)) return found(lemma);
    // `나래화학은 2010년 김다온 교수가 세운 회사다`: what was made is the topic
    if (!object && FOUNDING.has(lemma) && type.id === 'founding' && isSaidOfBody(scene, index)) return found(lemma);
  }
  // The cue is a noun that another verb carries out, plans or undoes
  if (UNDOING.has(lemma) || !CARRYING.has(lemma)) return undefined;
  // `합병을 전제로 한 협의`: nothing done yet
  if (lemma === '하' && scene.phrasesOf(index, 'to').some((p) => /^(?:전제|가정)$/u.test(scene.textOf(p))))
    return undefined;
  const nouns = heads.filter(
    (p) =>
      // `단지 조성을 위해 협의를 마쳤다`: what it is done for is not what is done
      !p.postposition?.startsWith('위') &&
      (p.case === 'object' ||
        p.case === 'subject' ||
        p.case === 'topic' ||
        p.case === 'bare' ||
        p.case === 'also' ||
        (p.case === 'at' && JOINING.test(lemma))),
  );
  const noun = nouns.find((p) => cueIn(deeds.get(p)!, type));
  if (!noun) return readNounDeed(type, scene, index, lemma, nouns, deeds);
  const word = deeds.get(noun)!;
  if (endsWithOne(word, type.blockers)) return undefined;
  const cue = cueIn(word, type) ?? word;
  // `선임을 의결했다`: they are in their post by that; `수출 계약을 발표했다`: signed before it is told
  const isDone = type.id === 'appointment' || (type.id === 'agreement' && lemma === '발표');
  const modality = PLANNING.has(lemma) && !isDone ? 'planned' : clause.modality;
  const settled = { ...noun, end: noun.start + scene.textOf(noun).lastIndexOf(word) + word.length };
  return found(cue, { object: beforeNoun(settled, word), modality });
}

/** What one does to make somebody one's own: `자회사로 만들었다`, `계열사로 두고`. */
const OWNING = new Set(['만들', '삼', '두', '거느리', '들이', '맞', '맞이', '맞아들이', '받아들이', '품']);

/** Works that the clauses before begin, and nothing else that would be over. */
function endsWorks(scene: Scene, index: number, lemma: string): boolean {
  if (!/^(?:완료|마무리|끝나|마치|끝내)$/u.test(lemma) || !scene.datesOf(index).length) return false;
  if (scene.phrasesOf(index, 'object', 'subject', 'topic', 'also').length) return false;
  return scene.chainBefore(index).some((i) => {
    if (/^(?:착공|기공)$/u.test(scene.clauses[i]?.lemma ?? '')) return true;
    return (
      /^(?:들어가|시작|시작되|착수|돌입)$/u.test(scene.clauses[i]?.lemma ?? '') &&
      scene.phrasesOf(i, 'at', 'object', 'subject').some((p) => BEGUN_WORKS.test(kindWord(scene.textOf(p))))
    );
  });
}
const BEGUN_WORKS = /^(?:착공|공사|건설|증설|신축|증축|건립|토목공사|본공사|[가-힣]{2}공사)$/u;

// `센터 조성을 마쳤다`, `아카데미 운영에 나섰다`: the noun of a verb that tells of the type with what it acts on
function readNounDeed(
  type: EventType,
  scene: Scene,
  index: number,
  lemma: string,
  nouns: readonly Phrase[],
  deeds: ReadonlyMap<Phrase, string>,
): Match | undefined {
  const own = nounDeedsOf(type);
  for (const noun of nouns) {
    const word = deeds.get(noun)!;
    if (!own.has(word)) continue;
    const text = scene.textOf(noun);
    const settled = { ...noun, end: noun.start + text.lastIndexOf(word) + word.length };
    const object = uncounted(scene, beforeNoun(settled, word))!;
    const kind = kindWord(scene.textOf(object));
    if (!kind || isBlocked(kind, type)) continue;
    const phrase = phrasesWith(type, word).find((p) => endsWithOne(kind, p.nouns));
    if (!phrase && !isWeakCue(type, scene, index, word, object, kind)) continue;
    const cue = phrase ? `${endsWithOne(kind, phrase.nouns)}+${word}` : word;
    const modality = PLANNING.has(lemma) ? 'planned' : scene.clauses[index]!.modality;
    return { type, clause: index, cue, lemma: word, object, modality };
  }
  return undefined;
}

/** `새싹 5기`, and who is sought for it. */
export const NUMBERED_CLASS =
  /(?:^|[\s’'”"])(?:제\s?)?\d{1,2}기(?:\s(?:[가-힣]{1,6}\s)?(?:교육생|수강생|참가자|참여자|참가팀|참여팀|입주사|참여기업|참가기업|스타트업|창업팀|창업기업|기업|팀|인턴))?$/u;
/** Who takes part in what is run for them. */
export const SOUGHT = /(?:기업|업체|기관|팀|개사|[참입][여가주](?:사|자))$/u;
/** `새싹펀드1호`: the number is no kind. */
const NUMBERED_FUND = /(?<=펀드|조합)\s?제?\d{1,3}호$/u;

/** Verbs that tell of a type only with a noun of it: `센터를 열었다`, also where the verb is a noun itself. */
function isWeakCue(
  type: EventType,
  scene: Scene,
  index: number,
  lemma: string,
  object: Phrase | undefined,
  kind: string,
): boolean {
  if (!type.weak?.includes(lemma)) return false;
  if (!type.objects) return true;
  if (!object) return false;
  const text = scene.textOf(object);
  // `상생의 날을 열었다`; `설날`, `옛날` is none
  if (type.id === 'conference' && kind.endsWith('날')) return /의\s날[’'”"]?$/u.test(text);
  if (lemma !== '선보이' && endsWithOne(kind.replace(NUMBERED_FUND, ''), type.objects)) return true;
  switch (type.id) {
    case 'founding':
      // `플래그십스토어를 선보였다`: a place alone
      if (lemma === '선보이') return STORE.test(kind) || (kind.endsWith('점') && isOpenable(kind));
      if (/^(?:열|오픈)$/u.test(lemma) && (isOpenable(kind) || (!CEREMONY.test(kind) && isOpenable(kindBefore(text)))))
        return true;
      // `창업 공간 ‘나래움’을 마련했다`
      if (/^(?:마련|꾸미)$/u.test(lemma) && /[’'”"]$/u.test(text) && isOpenable(kindBefore(text))) return true;
      if (SETTING_UP.test(lemma) && (isBranch(kind) || /\d호점$/u.test(kind))) return true;
      if (isNamedUnit(lemma, text)) return true;
      if (/[’'”"]$/u.test(text) && !scene.entitiesIn(object).length && isSettled(scene, index, lemma)) return true;
      if (isPaidFor(scene, index, lemma, text) || isFirmOf(scene, index, lemma, object)) return true;
      break;
    case 'construction':
      if (isRaised(lemma, kind) || (RAISING.test(lemma) && isOpenable(kind))) return true;
      if (WIDENING.test(lemma) && isWidened(kind)) return true;
      break;
    case 'program':
      // `새싹 5기 모집에 나선다`: those of one class
      if (lemma === '모집' && NUMBERED_CLASS.test(text)) return true;
      // `상반기에 참여할 업체를 공모한다`, `입주한 10개 팀을 보육한다`
      if (/^(?:모집|공모|선발|보육|육성)$/u.test(lemma) && SOUGHT.test(kind)) return true;
      break;
    case 'conference':
      if (isHeld(scene, lemma, object, kind) && !isSettled(scene, index, lemma)) return true;
      if (endsWithOne(kindBefore(text), type.objects)) return true;
      break;
    default:
  }
  if (MAKERS.has(lemma) && endsWithOne(kindBefore(text), type.objects)) return true;
  return makesNamed(type, scene, lemma, object);
}

// `육성 프로그램 ‘싹’이`, `아카데미 4기를`, `과정 참가자를`: what it is, not its name, its class or those in it
function phraseWord(type: EventType, text: string, lemma: string, nouns: readonly string[]): string {
  const word = deedOf(countedText(text), lemma);
  // `증축 작업에 착수했다`
  if (type.id === 'construction' && text.endsWith(' 작업')) return kindWord(text.slice(0, -3));
  // `나래소재 인수 본계약을`, `주식 매매 계약을`: the deed that is signed
  if (type.id === 'acquisition' && LARGEST.test(text))
    return text.startsWith('주인') || /\s주인/u.test(text) ? '주인' : '최대주주';
  if (type.id === 'acquisition' && word === '주주') return '';
  if (type.id === 'acquisition' && word.endsWith('계약'))
    return SALE_CONTRACT.exec(countedText(text))?.[0].replace(/\s|본/gu, '') ?? word;
  // `판매금지 가처분 신청을 냈다`, `무효 심판 청구를 제기했다`
  if (type.id === 'litigation' && /(?:가처분|심판|중재)\s?(?:신청|청구)$/u.test(text)) return '가처분';
  // `법원 문을 두드렸다`
  if (type.id === 'litigation' && lemma === '두드리') return /(?:법원|법정|재판소)의?\s문$/u.test(text) ? '법원' : '';
  // `시리즈A에 참여했다`: a round
  if (type.id === 'investment' && ROUND.test(word)) return '라운드';
  // `총사업비 300억원을 투입해`, `향후 5년간 5조원을`: the money, whatever it is called
  if (type.id === 'investment' && SPENDING.test(lemma) && IN_MONEY.test(text)) return kindWord(text);
  if (type.id !== 'program' || endsWithOne(word, nouns)) return word;
  const inner = /[‘'“]([^‘'’“”]{1,30})[’'”]/u.exec(text)?.[1];
  return (
    [countedText(text).replace(NAMED_COURSE, '').trim(), inner ?? '']
      .map(kindWord)
      .find((w) => endsWithOne(w, nouns)) ?? word
  );
}
const ROUND =
  /^(?:(?:프리)?(?:-|\s)?(?:시리즈\s?[A-H]\d?|시드|[A-D](?=$))|(?:[프Pp](?:리|re))[-\s]?IPO|IPO|브[리릿]지|엔젤)$/u;
/** `최대주주 자리를`, `1대 주주에`, `최대 주주가`. */
const LARGEST = /(?:(?:최대\s?|대|1대\s?)주주|주인)(?:의)?\s(?:자리|지위)$|(?:1대\s?|최대\s)주주$/u;
const SPENDING = /^(?:투입|쏟아붓|쏟|퍼붓)$/u;
const IN_MONEY = /[조억만천백]\s?(?:원|달러|유로|위안|엔)$/u;
const SALE_CONTRACT = /(?:인수합병|인수|합병|매매|양수도)\s?(?:본)?계약$/u;
const NAMED_COURSE =
  /(?:\s?[‘'“][^‘'’“”]{1,30}[’'”](?:의)?)?(?:\s?(?:제?\d+|첫)\s?기)?(?:\s(?:수강생|교육생|훈련생|참가자|참가팀|참여기업|참가기업|(?:참여|참가|입주)\s(?:기업|스타트업|팀|업체|학생)|기업|스타트업|수료식|입학식|졸업식|입교식|개강식|발대식|출범식|모집)(?:\s\d+\S{1,3})?)?$/u;

const SETTLING = new Set('의결 결의 확정 승인 결정 통과'.split(' '));
// `공장 건설안을 의결했다`, `증설 계획을 확정했다`: what is settled is the deed
const deedOf = (text: string, lemma: string): string =>
  kindWord(
    SETTLING.has(lemma)
      ? text.replace(/(?:\s?(?:안건|계획안|계획|방안)|안)$/u, '')
      : CLOSING.has(lemma)
        ? text.replace(/\s(?:절차|작업|거래|건|딜)$/u, '')
        : text,
  );
// `인수 절차를 마쳤다`: the deed is over
const CLOSING = new Set('마무리 마무리짓 완료 마치 끝내 끝나 매듭짓 종결 진행 추진 성사'.split(' '));

// `공장 2곳을`: the count behind what is counted is no part of it; a bare count (`7개를`) stays
function uncounted(scene: Scene, object: Phrase | undefined): Phrase | undefined {
  if (!object) return undefined;
  const text = scene.textOf(object);
  const count = /\s(?:약\s)?\d{1,4}(?:개|곳|기|대|동|척|채|호|면|실|석|병상|종|편)(?:\s?(?:소|동|라인))?$/u.exec(text);
  // `상생기금 10억원을`: so large is the fund
  const sum =
    /(?:펀드|(?<!발전|장학|후원)기금|조합|재단)(?=\s(?:약\s)?[\d.,]+[조억만천백]{0,2}\s?(?:원|달러|유로|엔|위안)$)/u.exec(
      text,
    );
  if (sum) return { ...object, end: object.start + sum.index + sum[0].length };
  const kept = count && /[가-힣]$/u.test(text.slice(0, count.index)) ? count.index : 0;
  return kept ? { ...object, end: object.start + kept } : object;
}

// `지분 20%를`, `주식 300만주를`: what is counted, not the count behind it
const countedText = (text: string): string =>
  text.replace(
    /(?<=[가-힣’'”"])(?<!모두|총|도합|무려|최대|합쳐|최근|당시|이후|이듬해|아래|하에|분기|반기|[\d\s][월일년]|[초말로서])\s(?:(?:약\s)?\d[^\s]{0,14}(?:\s(?:원|달러|유로|주|명|곳|개|대|건))?(?:\s전량)?|전량|전부)$/u,
    '',
  );

/** What is held is an event, by whatever name; what is opened by a name of its own, where it is no place or body. */
function isHeld(scene: Scene, lemma: string, object: Phrase, kind: string): boolean {
  const text = scene.textOf(object);
  if (!/[’'”"]$/u.test(text) || !/^(?:개최|주최|개막|열|열리)$/u.test(lemma)) return false;
  return (
    !isOpenable(kind) &&
    !isBranch(kind) &&
    !endsWithOne(kind, BODIES) &&
    !scene.entitiesIn(object).some((e) => e.end >= object.end - 1)
  );
}
/** `호찌민에 ‘나래베이스 베트남’을 연다`: what is opened at a place stays there; what is held takes 에서. */
export const isSettled = (scene: Scene, index: number, lemma: string): boolean =>
  /^(?:열|오픈)$/u.test(lemma) &&
  scene
    .phrasesOf(index, 'at')
    .some((p) => p.particle === '에' && !scene.sentence.dates.some((d) => d.start < p.end && p.end <= d.end));
const FOUNDED = eventTypes.find((t) => t.id === 'founding')?.objects ?? [];
const TAUGHT = eventTypes.find((t) => t.id === 'program')?.phrases?.[0]?.nouns ?? [];
const BODIES = [...FOUNDED, ...TAUGHT];

/** `이다온 대표의 후임`, `박보람 대표의 연임`: what somebody has. */
const OF_PERSON =
  /의\s(?:후임|후임자|연임|대표직)$|취임식$|(?:대표|대표이사|회장|사장|CEO|행장|감독|원장)\s(?:단독\s|각자\s)?체제$/u;

export const SETTING_UP = /^(?:내|추가|들어서|생기|두)$/u;
/** `‘나래물류 1호’를 설정했다`, `임프린트 ‘나래싹’을 냈다`: a fund by its number, a house of one's own by its name. */
export const isNamedUnit = (lemma: string, text: string): boolean =>
  (lemma === '설정' && /\d\s?호[’'”"]?$/u.test(text)) ||
  (lemma === '내' && /(?:임프린트|레이블|브랜드숍|독립법인|자회사)\s?[‘'“].{1,20}[’'”"]$/u.test(text));
const STORE =
  /(?:매장|점포|호텔|리조트|극장|백화점|아울렛|놀이공원|캠핑장|스토어|쇼룸|라운지|전시관|체험관|[가-힣]호점|직영점|카페|공간)$/u;
/** `배터리 사업부를 물적분할한다`: a part that goes its own way. */
export const isPartedOff = (lemma: string, kind: string): boolean =>
  /^(?:분사|물적분할|인적분할|분할|분리)$/u.test(lemma) &&
  /(?:사업부|사업부문|부문|사업|본부|팀|벤처|조직)$/u.test(kind);
/** `다온홀딩스와 다온케미칼로 인적분할한다`: what a firm is split into. */
export const halvesOf = (scene: Scene, index: number): Argument[] => {
  const { lemma = '', voice } = scene.clauses[index] ?? {};
  if (!/^(?:(?:물적|인적)?분할|나누)$/u.test(lemma) || voice === 'passive') return [];
  const halves = scene.argumentsOf(index, 'to').filter((a) => a.mention.kind === 'organization');
  return halves.length === 2 ? halves : [];
};
const WIDENING = /^(?:넓히|확장|증축)$/u;
/** What has a door of its own is built: `하남점을 지었다`. */
const RAISING = /^(?:짓|지어지)$/u;
// `가람연구소를 세웠다`, `다온랩을 꾸린`: what has a name of its own needs no kind; only for verbs that make something
const FOUNDING = new Set('세우 만들 차리 일으키 꾸리 세워지 만들어지 꾸려지'.split(' '));
function isSaidOfBody(scene: Scene, index: number): boolean {
  // `가람전자와 다온화학이 6대 4로 출자해 세웠다가 …`: whom the text is about
  const paid = scene
    .chainBefore(index)
    .some((i) => PAYING_FOR.test(scene.clauses[i]?.lemma ?? '') && scene.argumentsOf(i, 'subject').length > 0);
  if (paid && scene.sentence.about) return true;
  // `재단은 김다온 회장이 300억원을 내 세웠다`: who pays first makes it
  const own = scene.phrasesOf(index, 'subject', 'topic').length > 0;
  const chain = own ? [index] : [...scene.chainBefore(index), index];
  const isBody = chain.some((i) => scene.argumentsOf(i, 'topic').some((a) => a.mention.kind === 'organization'));
  return (
    chain.some((i) => scene.phrasesOf(i, 'subject').length > 0) &&
    (isBody || (own && /^(?:세우|꾸리|차리)$/u.test(scene.clauses[index]?.lemma ?? '')))
  );
}
const PAYING_FOR = /^(?:출자|합작|출연|기부|내|모으|투자|투입|보태)$/u;
// Somebody is said to have begun it, long ago
const isBegunBy = (scene: Scene, index: number, object: Phrase): boolean => {
  const named = nameOfPhrase(scene, object)?.entity;
  if (named?.kind !== 'organization' || !/^(?:company|startup|store)?$/u.test(named.organizationKind ?? ''))
    return false;
  return !!scene.agent(index)?.mentions.every((m) => m.kind === 'person') && scene.datesOf(index).length > 0;
};
export const MAKERS = new Set('세우 꾸리 만들 차리 띄우 일으키 합작 세워지 꾸려지 만들어지'.split(' '));
const makesNamed = (type: EventType, scene: Scene, lemma: string, object: Phrase): boolean =>
  type.roles.object === 'founded' && MAKERS.has(lemma) && nameOfPhrase(scene, object)?.entity?.kind === 'organization';

/** `절반씩 출자해 다온셀을 만들었다`: what is made of money or of a part of somebody is a firm, by whatever name. */
export const isPaidFor = (scene: Scene, index: number, lemma: string, text: string): boolean =>
  MAKERS.has(lemma) &&
  /^[가-힣A-Za-z]{3,12}$/u.test(text) &&
  scene.chainBefore(index).some((i) => /^(?:출자|합작|분사|분할|분리|떼|떼어내)$/u.test(scene.clauses[i]?.lemma ?? ''));

/** `그는 2000년 9월 5000만원으로 나래에듀를 차렸다`: what somebody sets up on a day of long ago, by a name that no word is. */
export function isFirmOf(scene: Scene, index: number, lemma: string, object: Phrase): boolean {
  if (!SETS_UP.test(lemma) || scene.clauses[index]?.modality !== 'occurred') return false;
  const named = nameOfPhrase(scene, object);
  const name = named?.name ?? '';
  if (named?.generic || named?.entity || !/^[가-힣A-Za-z\d&]{3,12}$/u.test(name)) return false;
  if (isCommon(name) || NO_FIRM.test(name) || !isLongAgo(scene, index)) return false;
  const agent = scene.agent(index);
  return !!agent?.mentions.length && agent.mentions.every((m) => m.kind === 'person');
}
const isLongAgo = (scene: Scene, index: number): boolean =>
  [...scene.chainBefore(index), index].some((i) => scene.datesOf(i).some(({ edtf = '' }) => edtf.length <= 7));
const SETS_UP = /^(?:세우|차리|일으키|꾸리)$/u;
/** What else is 세운, 차린 or 일으킨. */
const NO_FIRM =
  /(?:기록|신화|계획|전략|원칙|기준|기틀|기반|발판|토대|전통|위상|체면|공적|공로|목표|대책|방침|방안|대안|법안|탑|동상|기념비|비석|건물|사옥|공장|학교|교회|사찰|왕조|국가|나라|정부|정권|내각|살림|밥상|잔치|정신|격식|예의|붐|바람|열풍|돌풍|반향|논란|파문|사건|사고|혁명|반란|쿠데타|전쟁|가족|가정|진영|체계|체제|시스템|집|팀|금자탑|이정표)$/u;

// `나래소재 인수를`: what stands before the noun of the deed is what it acts on
function beforeNoun(phrase: Phrase, word: string): Phrase {
  return { ...phrase, end: Math.max(phrase.start, phrase.end - word.length - 1) };
}

export const isCue = (word: string, cue: string): boolean =>
  word === cue ||
  (word.endsWith(cue) && word.length <= cue.length + 4 && !/^(?:미|비|재|불)$/u.test(word.slice(0, -cue.length)));

/** The cue of a type that a word is. */
const cueIn = (word: string, { cues }: EventType): string | undefined => endsWithOne(word, cues, isCue);
