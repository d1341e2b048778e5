// A read sentence and whom its document names in; whether it may tell an event, by its words alone, out.
import { eventTypes, type EventType } from '../../../catalog/index.ts';
import { verbSets } from '../../ko/clauses/verbGates.ts';
import type { Word } from '../../ko/organizations/words.ts';
import { readCopula, readParticle } from '../../ko/particles.ts';
import { remembered } from '../../remembered.ts';
import type { DateMention, ReadArticle, ReadSentence } from '../../types.ts';
import { CARRYING, isCue, MAKERS, nounDeedsOf, typesFor } from './cues.ts';
import { mayHaveDoor } from './names.ts';
import { isOriginVerb } from './origins.ts';

/** Bits of the types, in the order of the catalogue. */
const bitsOf = (fits: (type: EventType) => boolean): number =>
  eventTypes.reduce((bits, type, i) => (fits(type) ? bits | (1 << i) : bits), 0);
const typesOf = (ids: string): number => bitsOf(({ id }) => ids.split(' ').includes(id));

/** Types none of whose roles is filled but by an organization, a person, or by those who come for somebody. */
const BY_ORGANIZATION = typesOf('agreement announcement construction investment litigation membership release');
const BY_PERSON = typesOf('appointment');
const VISIT = typesOf('visit');
const ANNOUNCEMENT = typesOf('announcement');
const FOUNDING = typesOf('founding');
const CONSTRUCTION = typesOf('construction');
const CONFERENCE = typesOf('conference');
const BY_NAME = typesOf('acquisition conference program') | BY_ORGANIZATION | BY_PERSON | VISIT;
const DELEGATION =
  /(?:대표|사절|방문|시찰|실사|평가|조사|사장)단|경영진|임원진|임원들|실무진|바이어들|관계자|임직원|일행|교수진|연구진|의원[단들]|기업인|유학생|\d여?\s?명[이은]\s|[을를] (?:방문[했해하한]|찾[아았])/u;

// What verbs tell: with a noun of a type, by type; by themselves, by the group of its type; and the bits named here
const TYPES = eventTypes.length;
const ALONE = [
  BY_ORGANIZATION & ~ANNOUNCEMENT,
  ANNOUNCEMENT,
  BY_PERSON,
  VISIT,
  BY_NAME & ~(BY_ORGANIZATION | BY_PERSON | VISIT),
  FOUNDING,
];
const bitAt = (at: number): number => 1 << (TYPES + at);
const [CARRIES, MAKES, BEGINS] = [bitAt(6), bitAt(7), bitAt(8)];
const BEGINNING = new Set('출발 시작 시작되 태어나 떼 내딛 내디디'.split(' '));

/** Verbs of the types of which a rule asks for no noun. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  founding: ['세우', '설정', '차리'],
  construction: ['짓', '지어지'],
  litigation: ['판결', '선고', '평결', '판정', '판시', '명령'],
};
const tellsAlone = (type: EventType, lemma: string): boolean =>
  type.stems?.includes(lemma) === true ||
  (!type.objects && type.weak?.includes(lemma) === true) ||
  ALSO[type.id]?.includes(lemma) === true ||
  type.cues.some((cue) => isCue(lemma, cue));
const tellsWithNoun = (type: EventType, lemma: string): boolean =>
  type.weak?.includes(lemma) === true || type.phrases?.some((p) => p.verbs.includes(lemma)) === true;

function readVerb(lemma: string): number {
  let bits = CARRYING.has(lemma) ? CARRIES : 0;
  const types = typesFor(lemma);
  if (!types.length) return bits;
  bits |= bitsOf((type) => types.includes(type) && tellsWithNoun(type, lemma));
  const alone = bitsOf((type) => types.includes(type) && tellsAlone(type, lemma));
  ALONE.forEach((group, i) => {
    if (alone & group) bits |= bitAt(i);
  });
  if (BEGINNING.has(lemma)) bits |= BEGINS;
  // Who parted from whom is told of organizations
  else if (isOriginVerb(lemma)) bits |= bitAt(0);
  if (MAKERS.has(lemma)) bits |= MAKES;
  return bits;
}
const VERBS = verbSets(TYPES + 9, readVerb);

/** What may tell a deed without a verb of its own. */
const NAMED_DEEDS =
  '증설 신축 건립 증축 신설 창단 오픈 발간 건설 재가동 리모델링 발족 결성 창간 취임 출범 설립 창립 인수 합병 착공 준공 완공 기공 상량 공사 첫삽 삽을 협약식 체결식 조인식 서명식 약정식 개소 개관 개원 개점 개장 개교 발대식 현판식 출시 발매 론칭 런칭 개시 개봉 가동 양산 개장 개교 개점 개통 조성 구성 설치 개설 구축 확장 출간 시판 상용화 취항 공개 개최 개막 개강 운영 실시 도입 진행 체결 유치 창업 신임 차기 초대 후임';
const MOMENTS = new RegExp(`${NAMED_DEEDS.replaceAll(' ', '|')}|^새$`, 'u');
const NAMES = /이름|명칭|사명|법인명|펀드명/u;

// What a word says: its cues and its nouns, by type, and the bits named here
const NOUNS = 3;
const [HAS_DOOR, MOMENT, CALLED, AGREED, READ] = [26, 27, 28, 29, 30].map((at) => 1 << at) as [
  number,
  number,
  number,
  number,
  number,
];
if (TYPES > 13) throw new RangeError('no bit is left for the nouns of another type of event');

/** Every noun by its first letter, with its bits. */
const nouns = new Map<string, [noun: string, bits: number][]>();
eventTypes.forEach((type, i) => {
  const { cues, objects = [], phrases = [] } = type;
  const add = (noun: string, bits: number): void => {
    const list = nouns.get(noun[0]!) ?? [];
    list.push([noun, bits]);
    nouns.set(noun[0]!, list);
  };
  for (const cue of [...cues, ...nounDeedsOf(type)]) add(cue, 1 << i);
  for (const noun of [...objects, ...phrases.flatMap((p) => p.nouns)]) add(noun, 1 << (TYPES + i));
});

/** Whether a noun may end in a word: a particle, a copula or nothing stands behind it. */
const mayEnd = (word: string, end: number): boolean =>
  end === word.length || readParticle(word, end) !== undefined || readCopula(word, end) !== undefined;

/** The nouns that stand in a word; those of one syllable, which stand in many others, only at the end of its noun. */
function nounsIn(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) {
    for (const [noun, own] of nouns.get(word[at]!) ?? [])
      if (word.startsWith(noun, at) && (noun.length > 1 || mayEnd(word, at + 1))) bits |= own;
    if (mayEnd(word, at + 1) && mayHaveDoor(word.slice(0, at + 1))) bits |= HAS_DOOR;
  }
  if (MOMENTS.test(word)) bits |= MOMENT;
  if (NAMES.test(word)) bits |= CALLED;
  if (/(?:[기키]로|(?:협력|협업|제휴|함께)한다(?:고|며|면서)?[.,]?)$|^합의[했하한]|^[뜻의]견?을$/u.test(word))
    bits |= AGREED;
  return bits;
}

function nounsOf(word: Word): number {
  const known = word.noted(NOUNS);
  if (known) return known;
  const bits = nounsIn(word.text) | READ;
  word.note(NOUNS, bits);
  return bits;
}

const nounsAround = remembered(nounsIn);
const PARTED = /([\p{L}\p{N}]{1,12})\([^()]*\)([\p{L}\p{N}]{1,12})/gu;

/** Whom a document names. */
export interface Named {
  organization: boolean;
  person: boolean;
}

/** Whom it names, those whom people speak for among them. */
export function namedIn({ sentences }: ReadArticle): Named {
  const named = { organization: false, person: false };
  for (const { organizations, people } of sentences) {
    if (organizations.length) named.organization = true;
    if (!people.length) continue;
    named.person = true;
    if (people.some(({ organization }) => organization !== undefined)) named.organization = true;
  }
  return named;
}

/** What a sentence may tell, by its words: events by its clauses, and what has a rule of its own. */
export interface Telling {
  clauses: boolean;
  /** Of a type whose events need nobody who is named: `연구소가 문을 열었다`. */
  nameless: boolean;
  /** A deed by its noun alone: `취임 이후`, `착공은 10월이다`. */
  moment: boolean;
  /** What was founded is called: `펀드 이름은 ‘나래 1호’로`. */
  called: boolean;
  /** Something is agreed: `함께하기로 했다`. */
  agreed: boolean;
}

const ANYTHING: Telling = { clauses: true, nameless: true, moment: true, called: true, agreed: true };
const EARLY = /^[^X]{1,7}$/u;

/** Never too little: what is ruled out here none of the rules would tell. */
export function mayTell(sentence: ReadSentence, named: Named): Telling {
  const { text, verbs, words } = sentence as ReadSentence & { words?: readonly Word[] };
  if (verbs === undefined || !words) return ANYTHING;
  const verbBits = verbs >>> VERBS;
  let bits = 0;
  for (let i = 0; i < words.length; i++) bits |= nounsOf(words[i]!);
  // What stands in brackets is no part of a noun: `업무(사업)협약을`
  if (text.includes(')'))
    for (const [, before, behind] of text.matchAll(PARTED)) bits |= nounsAround(before! + behind!);
  const types = typesIn(sentence, named, verbBits, bits);
  return {
    clauses: types !== 0,
    nameless: (types & ~BY_NAME) !== 0,
    moment: (bits & MOMENT) !== 0,
    called: (bits & CALLED) !== 0,
    agreed: (bits & AGREED) !== 0,
  };
}

function typesIn({ text, dates, organizations }: ReadSentence, named: Named, verbs: number, bits: number): number {
  let open = ~BY_NAME;
  if (named.organization || named.person) {
    open = ~0;
    if (!named.organization) open &= ~BY_ORGANIZATION;
    if (!named.person) open &= ~BY_PERSON;
    if (!named.person && verbs & (bitAt(3) | VISIT) && !DELEGATION.test(text)) open &= ~VISIT;
    if (!dates.some(({ edtf }) => edtf !== undefined && !edtf.includes('X'))) open &= ~ANNOUNCEMENT;
  }
  let types = verbs & (bits >>> TYPES) & ((1 << TYPES) - 1);
  if (verbs & CARRIES) types |= bits & ((1 << TYPES) - 1);
  for (let i = 0; i < ALONE.length; i++) if (verbs & bitAt(i)) types |= ALONE[i]!;
  const isEarly = ({ edtf, form }: DateMention): boolean => form === 'point' && edtf !== undefined && EARLY.test(edtf);
  if (verbs & MAKES && (organizations.length || (named.person && dates.some(isEarly)))) types |= FOUNDING;
  // What has a door of its own is opened and built, whatever it is called; what is held may have a name alone
  if (bits & HAS_DOOR) types |= verbs & (FOUNDING | CONSTRUCTION);
  if (verbs & (CONFERENCE | FOUNDING) && /[’'”"]/u.test(text)) types |= verbs & (CONFERENCE | FOUNDING);
  // `공방에서 출발한 나래목재`, `2012년 첫발을 뗐다`, `회사를 시작했다`
  if (verbs & BEGINS && !(types & FOUNDING)) {
    const began = dates.some(isEarly);
    if ((named.organization && (began || text.includes('첫발'))) || /회사|기업|법인/u.test(text)) types |= FOUNDING;
  }
  return types & open;
}
