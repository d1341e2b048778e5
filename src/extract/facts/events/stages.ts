// A sentence that only dates a deed told before in; that deed with its date out: `착공은 내달 4일이다`, `협약식은 전날 열렸다`.
import type { DateMention, DraftEvent, Trace } from '../../types.ts';
import { laterYear } from './laterYear.ts';
import type { Told } from './merge.ts';
import type { Scene } from './scene.ts';

/** What is dated, and the type of event that it is a stage or the ceremony of. */
const STAGES: readonly [RegExp, string][] = [
  [
    /(?:착공|준공|완공|기공|상량)(?:식|일|\s?(?:예정|목표)?\s?(?:시기|시점|일자|일|연도)|\s?예정|\s?목표)?$/u,
    'construction',
  ],
  [/^(?:시험\s?|상업\s?)?(?:가동|양산)(?:식|일|\s?시기|\s?시점|\s?예정일|\s?목표)?$/u, 'construction'],
  [/(?:협약식|체결식|조인식|서명식)$/u, 'agreement'],
  [
    /(?:개소|개관|개원|개점|개장|개교|출범|설립|오픈)(?:식|일|\s?시기|\s?시점|\s?예정일?)?$|발대식$|현판식$/u,
    'founding',
  ],
  [/(?:출시|발매|개봉)(?:일|\s?시기|\s?시점|\s?예정일?)?$/u, 'release'],
  [/(?:취임식|취임일)$/u, 'appointment'],
];
const SUBJECT =
  /^(?:[가-힣A-Za-z\d]+\s){0,3}?(?:[‘'“][^‘'’“”]{1,30}[’'”](?:의)?\s)?([가-힣]+(?:\s(?:시기|시점|예정|목표)(?:\s?(?:시기|시점|일자|일|연도))?)?)(?:은|는|이|가)\s/u;
/** Behind a topic that is something else, a deed that is planned: `새 공장은 … 2024년 상반기 완공 예정이다`. */
const PLANNED = /(착공|준공|완공|개소|개관|출시)(?:될|할|이|을)?\s(?:예정|목표|계획)(?:이다|이며|이고|으로|다)/u;
/** Put off, called off, denied: no date of the deed. */
const OFF = /(?:취소|연기|무산|보류|미뤄|미뤘|불발|늦춰|아니다|않)/u;
const FAR = 3;

/** `told`: the events of the sentences before, in order. One of the same type, told at most three sentences before, is dated. */
export function readStages(scene: Scene, told: readonly Told[]): Told[] {
  const { sentence } = scene;
  const { text } = sentence;
  // `착공은 오는 10월, 완공은 2024년 6월이다`: each with its own date
  const parts = splitParts(text);
  const verdicts = verdictsAhead(scene, told);
  if (verdicts.length) return verdicts;
  return parts.flatMap(([from, to], part) => {
    const words = text.slice(from, to);
    if (OFF.test(words)) return [];
    const subject = SUBJECT.exec(words)?.[1] ?? '';
    const stage = STAGES.find(([kind]) => kind.test(subject));
    const planned = stage || part ? undefined : PLANNED.exec(words);
    const type = stage?.[1] ?? (planned ? STAGES.find(([kind]) => kind.test(planned[1]!))?.[1] : undefined);
    const date = type ? dateIn(scene, from, planned ? planned.index : to) : undefined;
    const before =
      type && date
        ? (ofSubject(scene, type, from, to) ??
          lastOf(told, type, sentence.index) ??
          openedBy(scene, type, told) ??
          ownerOnly(scene, type))
        : undefined;
    if (!type && !part) return readSetDate(scene);
    return type && date && before ? [toStage(scene, type, date, before, [from, to], planned !== undefined)] : [];
  });
}

/** `예비 판결은 오는 11월, 최종 판결은 내년 3월 나올 예정이다`: stages of the suit that was told of. */
const VERDICT =
  /(?:예비|최종|첫|[123]심|항소심|상고심|본안)\s?(?:판결|결정|선고|판정|결론)(?:은|는|이|가|일은)\s(?=[^,.]{0,6}\d|이번|다음|내년|올해|내달|오는)/gu;
const VERDICT_ONCE = /판결|결정|선고|판정|결론/u;
function verdictsAhead(scene: Scene, told: readonly Told[]): Told[] {
  const { sentence, article } = scene;
  if (!VERDICT_ONCE.test(sentence.text)) return [];
  const before = lastOf(told, 'litigation', sentence.index);
  if (!before) return [];
  return [...sentence.text.matchAll(VERDICT)].flatMap((match) => {
    const until = match.index + match[0].length;
    const date = sentence.dates.find((d) => d.start - sentence.start >= until - 1);
    const isNext = date !== undefined && date.start - sentence.start <= until + 4;
    if (!isNext || !date.edtf || date.edtf.includes('X') || !date.from) return [];
    if (date.from <= (article.published ?? '') && !date.implied.includes('year')) return [];
    return [toStage(scene, 'litigation', date, before, [match.index, date.end - sentence.start], true)];
  });
}

const splitParts = (text: string): [number, number][] => {
  const comma = /,\s(?=[가-힣]{2,6}(?:은|는)\s)/u.exec(text);
  return comma && SUBJECT.test(text)
    ? [
        [0, comma.index],
        [comma.index + 2, text.length],
      ]
    : [[0, text.length]];
};

function lastOf(told: readonly Told[], type: string, sentence: number): Told['draft'] | undefined {
  for (let i = told.length - 1; i >= 0 && (told[i]?.sentence ?? 0) >= sentence - FAR; i--)
    if (told[i]?.draft.type === type && (told[i]?.sentence ?? 0) < sentence) return told[i]?.draft;
  return undefined;
}

// `박물관을 짓고 있다. 개관은 내년 4월이다`: who builds it opens it
function openedBy(scene: Scene, type: string, told: readonly Told[]): Start | undefined {
  const built = type === 'founding' ? lastOf(told, 'construction', scene.sentence.index) : undefined;
  const owners = built?.participants.filter((p) => p.role === 'owner') ?? [];
  if (!built || !owners.length) return undefined;
  return {
    participants: owners.map(({ name }) => ({ name, role: 'founder' })),
    modality: 'planned',
    ...(built.object ? { object: built.object } : {}),
    ...(built.place ? { place: built.place } : {}),
    trace: owners.map(({ name }): Trace => ({ slot: 'founder', value: name, rule: 'builder', from: 'implied' })),
  };
}

/** `가동 시점을 2025년 하반기로 잡았다`, `출시일을 6월 2일로 앞당겼다`. */
const SET_DATE =
  /(착공|준공|완공|가동|개점|개장|개관|개원|출시|발매|개봉)(?:\s(?:시점|시기|목표|예정일|일정|목표 시점)|일|\s목표일)[을를]\s(?=[^.]{2,16}로\s(?:잡|정[하했해]|확정|앞당|늦[추췄]))/u;
function readSetDate(scene: Scene): Told[] {
  const { sentence, article } = scene;
  const match = SET_DATE.exec(sentence.text);
  if (!match?.[1]) return [];
  const until = match.index + match[0].length;
  const date = sentence.dates.find((d) => Math.abs(d.start - sentence.start - until) <= 2);
  const type = STAGES.find(([kind]) => kind.test(match[1]!))?.[1];
  const about = scene.parse.phrases.find((p) => p.case === 'topic' || p.case === 'subject');
  const said = about && scene.entitiesIn(about).find((e) => e.kind === 'organization');
  const owner = said ?? (about ? undefined : sentence.topic);
  const role = type && ROLE[type];
  if (!date?.edtf || date.edtf.includes('X') || !type || !role || owner?.kind !== 'organization') return [];
  const start: Start = {
    participants: [{ name: owner.name, role }],
    modality: !!date.to && date.to < (article.published ?? '') ? 'occurred' : 'planned',
    trace: [{ slot: role, value: owner.name, rule: 'topic', from: said ? 'stated' : 'implied' }],
  };
  return [toStage(scene, type, date, start, [match.index, date.end - sentence.start], start.modality === 'planned')];
}

const ROLE: Readonly<Record<string, string>> = { founding: 'founder', release: 'presenter', construction: 'owner' };
// `누리백화점 대전점의 개점일은`: whose it is
function ofSubject(scene: Scene, type: string, from: number, to: number): Start | undefined {
  const { sentence, article } = scene;
  const about = scene.parse.phrases.find(
    (p) =>
      (p.case === 'topic' || p.case === 'subject') && p.start >= sentence.start + from && p.end <= sentence.start + to,
  );
  const owner = about && scene.entitiesIn(about).find((e) => e.kind === 'organization');
  const role = ROLE[type];
  if (!owner || !role || owner.end >= about.end - 1) return undefined;
  const { published = '' } = article;
  const object = /[‘'“]([^‘'’“”]{1,30})[’'”]/u.exec(scene.textOf(about))?.[1];
  return {
    participants: [{ name: owner.name, role }],
    // `출시일은 6월 2일로 정해졌다`: the next one
    modality:
      !/(?:였다|이었다|열렸|했다)/u.test(sentence.text.slice(from, to)) &&
      sentence.dates.some((d) => d.direction !== 'past' && ((!!d.to && d.to > published) || d.implied.includes('year')))
        ? 'planned'
        : 'occurred',
    ...(object ? { object } : {}),
    trace: [{ slot: role, value: owner.name, rule: 'of', from: 'stated' }],
  };
}

type Start = Pick<DraftEvent, 'participants' | 'modality' | 'trace'> & Partial<DraftEvent>;

// Nothing said before that something is built: it is the running topic's
function ownerOnly(scene: Scene, type: string): Start | undefined {
  const { about: topic, index } = scene.sentence;
  // `청소기 ‘고요’의 출시일은 20일이다`
  const shown =
    type === 'release'
      ? /[‘'“]([^‘'’“”]{1,30})[’'”]의?\s?(?:출시|발매|개봉)/u.exec(scene.sentence.text)?.[1]
      : undefined;
  if (shown && topic?.kind === 'organization')
    return {
      participants: [{ name: topic.name, role: 'presenter' }],
      modality: 'planned',
      object: shown,
      trace: [{ slot: 'presenter', value: topic.name, rule: 'running-topic', from: 'implied' }],
    };
  // `부산 2호점의 개점일은 9월 1일이다`
  const opened =
    type === 'founding'
      ? /((?:[가-힣]{2,6}\s)?[가-힣\d]*(?:점|매장|지사|법인|사무소))의?\s?(?:개점|개장|개소|오픈)/u.exec(
          scene.sentence.text,
        )?.[1]
      : undefined;
  if (opened && topic?.kind === 'organization')
    return {
      participants: [{ name: topic.name, role: 'founder' }],
      modality: 'planned',
      object: opened,
      trace: [{ slot: 'founder', value: topic.name, rule: 'running-topic', from: 'implied' }],
    };
  if (type !== 'construction' || !topic || topic.kind !== 'organization' || index === 0) return undefined;
  const { published = '' } = scene.article;
  const isAhead = scene.sentence.dates.some((d) => !!d.to && d.to > published);
  return {
    participants: [{ name: topic.name, role: 'owner' }],
    modality: isAhead ? 'planned' : 'occurred',
    trace: [{ slot: 'owner', value: topic.name, rule: 'running-topic', from: 'implied' }],
  };
}

function toStage(
  scene: Scene,
  type: string,
  date: DateMention,
  before: Start,
  [from, to]: readonly [number, number],
  planned: boolean,
): Told {
  const { sentence, article } = scene;
  const words = sentence.text.slice(from, to);
  // `착공은 9월이다`, said of what is planned: the next September
  const open = before.modality === 'planned' || /부터(?:이다|다|이며|며)(?=[.,\s]|$)/u.test(words);
  const edtf = open ? laterYear(date, article.published) : date.edtf!;
  const held = /(?:열렸|열린|진행됐|거행됐|개최됐|가졌|치러졌|했다|이었다|였다)/u.test(words);
  const ahead =
    edtf !== date.edtf ||
    date.direction === 'future' ||
    (!!article.published && !!date.from && date.from > article.published);
  const modality = planned || ahead ? 'planned' : held ? 'occurred' : before.modality;
  const start = sentence.start + from;
  const end = start + words.replace(/[.\s]+$/u, '').length;
  const dated: Trace = { slot: 'date', value: edtf, rule: 'stage-date', from: 'stated' };
  // A plan is not the same as its first stage
  const stage = /착공|기공|첫\s?삽|준공|완공|취임식/u.exec(words)?.[0];
  const trace = before.trace
    .filter((t) => t.slot !== 'date' && !(stage && t.slot === 'type'))
    .map((t): Trace => ({ ...t, from: 'implied' }));
  if (stage) trace.push({ slot: 'type', value: type, rule: `cue:${stage}`, from: 'stated' });
  const { participants, place, object } = before;
  return {
    sentence: sentence.index,
    amounts: [],
    draft: {
      participants: [...participants],
      ...(place ? { place } : {}),
      ...(object ? { object } : {}),
      key: `${start}:${type}-stage`,
      type,
      edtf,
      dated: 'stated',
      modality,
      figures: [],
      evidence: [{ start, end, rule: `event/${type}-stage` }],
      trace: [...trace, dated],
    },
  };
}

// The one date before the word that is dated, or of the part; of two, it is not sure which
function dateIn(scene: Scene, from: number, until: number): DateMention | undefined {
  const { sentence } = scene;
  const dates = sentence.dates.filter((d) => {
    const isInside = d.start - sentence.start >= from && d.end - sentence.start <= until;
    return isInside && d.edtf && !d.edtf.includes('X') && d.form !== 'duration';
  });
  return dates.length === 1 ? dates[0] : undefined;
}
