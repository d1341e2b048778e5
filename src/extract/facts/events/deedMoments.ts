// A sentence in; deeds that only a noun behind its day and its object tells out: `지난해 9월 울산공장 증설에 이어`, `2024년 완공 후`.
import { eventTypes } from '../../../catalog/index.ts';
import type { DateMention, DraftEvent, EntityMention, ReadSentence, Trace } from '../../types.ts';
import type { Told } from './merge.ts';
import { isUnnamed, kindWord, nameOfPhrase } from './names.ts';
import type { Scene } from './scene.ts';
import { PRODUCT } from './types/release.ts';

/** Nouns of deeds by their type; those that are of several are told apart by what they are done to. */
const NOUNS: Readonly<Record<string, string>> = {
  construction: '착공 기공 준공 완공 증설 신축 건립 증축 건설 재가동 리모델링 구축 확장 가동',
  founding: '설립 출범 개소 신설 창단 개점 개관 개원 개장 오픈 발족 결성 창립 창간 조성 구성 설치 개설',
  release: '출시 발매 론칭 런칭 개봉 발간 출간 시판 상용화 취항 공개',
  conference: '개최 개막',
  program: '개강 운영 실시 도입 진행',
  acquisition: '인수 합병 흡수합병',
  agreement: '체결',
  investment: '유치',
};
const TYPE = new Map(Object.entries(NOUNS).flatMap(([type, nouns]) => nouns.split(' ').map((noun) => [noun, type])));
const ROLE: Readonly<Record<string, string>> = {
  construction: 'owner',
  founding: 'founder',
  release: 'presenter',
  conference: 'operator',
  program: 'operator',
  acquisition: 'acquirer',
  agreement: 'party',
  investment: 'recipient',
};
const ANY_NOUN = `(${[...TYPE.keys()].sort((a, b) => b.length - a.length).join('|')})`;
/** `설립 ▲2013년`: the next item of a list. */
const NEXT_MARK = '\\s?[▲△▷▶◇◆○●□■•]\\s?(?=\\d)';
/** What stands behind a noun that is a deed of its own: `준공 이후`, `설립에 이어`, `출시를 시작으로`, `개소, 2019년 …`, `완공…`. */
const DEED = new RegExp(
  `${ANY_NOUN}(?:\\s?(?:이후|이래|직후|당시|첫해)|\\s(?:뒤|후)(?=[\\s,에])|(?:에|을|를|과|와)\\s(?:이어|시작으로|계기로|기점으로|함께|힘입어|발맞춰|필두로|발판으로|마치고|앞두고|목표로)|,\\s(?=[\\d지올작내])|${NEXT_MARK}|\\s등(?:으로)?\\s|\\s?(?:…|\\.{2,3})|\\.?$|[은는](?=\\s\\S))`,
  'gu',
);
/** `2013년 다온테크 인수, 2016년 공장 준공`, `▲2013년 다온테크 인수 ▲2016년 …`: years, each with its deed. */
const HISTORY = new RegExp(`\\d년[^.]{1,40}${ANY_NOUN}(?:,\\s|${NEXT_MARK})(?=(?:19|20)\\d\\d년)`, 'u');
export const isHistory = ({ dates, text }: ReadSentence): boolean => dates.length > 1 && HISTORY.test(text);
/** Whose history it is, by the first of its deeds. */
const FIRST_DEED = /^[^\d]{0,12}(?:19|20)\d\d년\s(?:\d{1,2}월\s)?$/u;

/** What stands between the day and the noun has no case of its own. */
const NO_CASE = /(?:[은는을를며고]|에서|에게|까지|부터|으로|에)$/u;
const MOST_WORDS = 5;

/** Whether a text may name one. */
export const mayNameDeed = (text: string): boolean => ANY_DEED.test(text);
const ANY_DEED = new RegExp(DEED.source, 'u');
/** `출시는 다음 달 5일로 잡혔다`: the day behind, and what is said of it. */
const IS_ON = /^(?:부터)?(?:이?다|이?며|이?고|로\s(?:예정|잡|정해|확정|결정)|에?\s(?:이뤄|이루어|예정))/u;

/** Only deeds with a day of their own right before what they are done to. */
export function readDeedMoments(scene: Scene): Told[] {
  const { sentence, article } = scene;
  if (!article.published || !ANY_DEED.test(sentence.text)) return [];
  const found: Told[] = [];
  for (const match of sentence.text.matchAll(DEED)) {
    const at = sentence.start + match.index;
    const { index } = match;
    // `가람건설 이후`
    if (sentence.organizations.some((o) => o.end === at + match[1]!.length)) continue;
    const isTopic = /[은는]$/u.test(match[0]);
    const date = isTopic ? dateBehind(sentence, at + match[0].length) : sentence.dates.filter((d) => d.end < at).at(-1);
    if (!date || !isPoint(date)) continue;
    const from = isTopic ? beginOf(sentence.text, index) : date.end - sentence.start;
    const words = sentence.text.slice(from, index).trim();
    const list = words.split(/\s+/u).filter(Boolean);
    if (
      list.length > MOST_WORDS ||
      /[,.“”]/u.test(words) ||
      list.some((w) => w.length > 1 && NO_CASE.test(w) && !(match[1] === '유치' && w.endsWith('로부터')))
    )
      continue;
    const told = toTold(scene, match[1]!, at, date, words, from + sentence.start);
    if (told) found.push(told);
  }
  return found;
}

// `출시는 [다음 달 5일]로 잡혔다`
function dateBehind({ dates, text, start }: ReadSentence, at: number): DateMention | undefined {
  const date = dates.find((d) => d.start >= at && d.start - at <= 4);
  return date && IS_ON.test(text.slice(date.end - start)) ? date : undefined;
}
// Behind the comma or the stop before
const beginOf = (text: string, end: number): number =>
  Math.max(text.lastIndexOf(', ', end), text.lastIndexOf('. ', end)) + 1;

const isPoint = ({ form, edtf, joined }: DateMention): boolean =>
  form === 'point' && !joined && edtf !== undefined && !edtf.includes('X');

// Whose deed it is: who is named right before the day, the last topic or subject before it, or whom the text is about
function ownerBefore(scene: Scene, at: number): EntityMention | undefined {
  const { sentence } = scene;
  const owners = sentence.organizations.filter((o) => o.end <= at);
  const beside = owners.find((o) =>
    /^의\s(?:\S{1,8}\s)?$/u.test(sentence.text.slice(o.end - sentence.start, at - sentence.start)),
  );
  if (beside) return beside;
  const acting = scene.parse.phrases.findLast((p) => (p.case === 'topic' || p.case === 'subject') && p.end <= at);
  if (acting) return scene.entitiesIn(acting).find((e) => e.kind === 'organization');
  if (sentence.about || !isHistory(sentence)) return sentence.about;
  // `2010년 가람소재 설립, 2013년 …`
  const first = sentence.organizations[0];
  const text = (from: number, to: number): string => sentence.text.slice(from - sentence.start, to - sentence.start);
  return first &&
    FIRST_DEED.test(text(sentence.start, first.start)) &&
    /^\s(?:설립|창립|창업|출범|창사)/u.test(text(first.end, first.end + 3))
    ? first
    : undefined;
}

function toTold(
  scene: Scene,
  noun: string,
  at: number,
  date: DateMention,
  words: string,
  from: number,
): Told | undefined {
  const { sentence, article } = scene;
  const published = article.published!;
  const isOver = !!date.to && date.to < published;
  if (!isOver && !(date.from && date.from > published)) return undefined;
  // `가람전자의 번역 앱 출시는 다음 달로 잡혔다`: whose it is stands before the thing itself
  const behind = date.start > at;
  const within = behind ? scene.entitiesIn({ start: from, end: at }).find((e) => e.kind === 'organization') : undefined;
  const whose = within && /^의\s/u.test(scene.textOf({ start: within.end, end: at })) ? within : undefined;
  const owner = whose ?? ownerBefore(scene, behind ? from : date.start);
  // `2015년 설립 이후`: read with whom it is said of; `울산공장은 2024년 완공 후`: a site, by its topic
  const site = words ? undefined : siteBefore(scene, behind ? from : date.start);
  const kind = kindWord(words);
  const start = words ? from + scene.textOf({ start: from, end: at }).search(/\S/u) : at;
  const object = { ...NOTHING, start, end: start + words.length };
  // `2013년 다온테크 인수, …`: no phrase of its own, and a name all the same
  const whole = words ? scene.entitiesIn(object).findLast((e) => e.kind === 'organization') : undefined;
  const isName = whole !== undefined && whole.end === object.end;
  // `2019년 다온벤처스 설립`
  const first = TYPE.get(noun);
  const type = words ? (typeOf(noun, kind) ?? (isName && first === 'founding' ? first : undefined)) : first;
  if (!owner || !type || (!words && (type !== 'construction' || !site))) return undefined;
  const named = isName
    ? { name: whole.name, entity: whole, generic: false }
    : words
      ? nameOfPhrase(scene, object)
      : undefined;
  const trace: Trace[] = [];
  const participants: DraftEvent['participants'] = [];
  const add = (name: string, role: string, rule: string, from: Trace['from']): void => {
    if (participants.some((p) => p.name === name)) return;
    participants.push({ name, role });
    trace.push({ slot: role, value: name, rule, from });
  };
  if (type === 'founding' && named) {
    if (named.entity?.kind === 'organization') add(named.name, 'founded', 'object', 'stated');
    // `1999년 3월 회사 설립 후`: the firm itself
    else if (isOver && /^(?:회사|법인)$/u.test(words.trim())) add(owner.name, 'founded', 'itself', 'stated');
    else if (named.generic) add(`${owner.name} ${named.name}`, 'founded', 'kind-of-owner', 'implied');
    else if (!isUnnamed(named.name)) add(named.name, 'founded', 'object', 'stated');
  }
  const others = scene.entitiesIn(object).filter((e) => e.kind === 'organization' && e.name !== owner.name);
  if (type === 'acquisition') {
    if (named?.entity?.kind !== 'organization' || named.name === owner.name) return undefined;
    add(named.name, 'acquired', 'object', 'stated');
  } else if (type === 'agreement') for (const { name } of others) add(name, 'party', 'with', 'stated');
  else if (type === 'investment') for (const { name } of others) add(name, 'investor', 'from', 'stated');
  add(owner.name, ROLE[type]!, 'topic', 'stated');
  trace.push(
    { slot: 'date', value: date.edtf!, rule: 'own-date', from: 'stated' },
    { slot: 'type', value: type, rule: `cue:${noun}`, from: 'stated' },
  );
  return {
    sentence: sentence.index,
    amounts: [],
    draft: {
      key: `${at}:${type}-deed`,
      type,
      edtf: date.edtf!,
      dated: 'stated',
      participants,
      modality: isOver ? 'occurred' : 'planned',
      ...(named && !named.entity ? { object: named.name } : site ? { object: site } : {}),
      figures: [],
      evidence: [{ start: date.start, end: at + noun.length, rule: `event/${type}-moment` }],
      trace,
    },
  };
}

/** Words of more than one type: what they are done to tells which. */
const SEVERAL = new Set(
  '건설 건립 신설 설립 증설 구축 확장 가동 조성 구성 설치 개설 오픈 공개 체결 유치 출범 개최 개막 운영 실시 도입 진행'.split(
    ' ',
  ),
);
const WHAT: Readonly<Record<string, RegExp>> = {
  agreement: /(?:협약|계약|협정|제휴|MOU|양해각서)$/u,
  investment: /(?:투자|투자금|시리즈\s?[A-E]|시드|[억만]\s?(?:원|달러))$/u,
};

// What the catalogue says is 조성되다, 설치되다 or 공개되다 in such an event
function typeOf(noun: string, kind: string): string | undefined {
  const first = TYPE.get(noun)!;
  const ends = (list: readonly string[] = []): boolean => list.some((one) => kind.endsWith(one));
  if (WHAT[first]) return WHAT[first].test(kind) ? first : undefined;
  if (first === 'acquisition') return first;
  const isSite = ends(CONSTRUCTION?.objects) && !/(?<!데이터|물류)센터$/u.test(kind);
  if (isSite && (first === 'founding' || first === 'construction')) return 'construction';
  if (ends(eventTypes.find((t) => t.id === first)?.blockers)) return undefined;
  if (!SEVERAL.has(noun)) return first;
  if (noun === '공개') return PRODUCT.test(kind) ? first : undefined;
  return eventTypes.find(
    ({ id, weak, objects, phrases }) =>
      ROLE[id] &&
      (id === first ||
        (weak?.includes(noun) && objects) ||
        phrases?.some((p) => p.verbs.includes(noun) && ends(p.nouns))) &&
      (ends(objects) || phrases?.some((p) => p.verbs.includes(noun) && ends(p.nouns))),
  )?.id;
}
const CONSTRUCTION = eventTypes.find((t) => t.id === 'construction');

const NOTHING = {
  first: -1, last: -1, case: 'bare', particle: '', listed: false, postposition: undefined, head: undefined, index: -1,
} as const; // prettier-ignore

const SITE = /(?:공장|발전소|센터|사옥|단지|캠퍼스|제철소|조선소|플랜트|라인|터미널|병원|호텔|연구소|기지)$/u;
function siteBefore(scene: Scene, at: number): string | undefined {
  const about = scene.parse.phrases.findLast((p) => (p.case === 'topic' || p.case === 'subject') && p.end <= at);
  const text = about ? scene.textOf(about).trim() : '';
  return SITE.test(text) ? text : undefined;
}
