// A sentence in; deeds that only a noun behind its day and its object tells out: `지난해 9월 울산공장 증설에 이어`, `2024년 완공 후`.
import { eventTypes } from '../../../catalog/index.ts';
import type { DateMention, DraftEvent, EntityMention, Trace } from '../../types.ts';
import { isBlocked } from './cues.ts';
import type { Told } from './merge.ts';
import { isUnnamed, kindWord, nameOfPhrase } from './names.ts';
import type { Scene } from './scene.ts';

const NOUNS: Readonly<Record<string, string>> = {
  construction: '착공 준공 완공 증설 신축 건립 증축 건설 재가동 리모델링',
  founding: '설립 출범 개소 신설 창단 개점 개관 개원 개장 오픈 발족 결성 창립 창간',
  release: '출시 발매 론칭 런칭 개봉 발간',
};
const TYPE = new Map(Object.entries(NOUNS).flatMap(([type, nouns]) => nouns.split(' ').map((noun) => [noun, type])));
const ROLE: Readonly<Record<string, string>> = { construction: 'owner', founding: 'founder', release: 'presenter' };
const DEED = new RegExp(
  `(${[...TYPE.keys()].join('|')})(?:\\s?(?:이후|이래|직후|당시)|\\s(?:뒤|후)(?=[\\s,에])|(?:에|을|를|과|와)\\s(?:이어|시작으로|계기로|기점으로|함께|힘입어|발맞춰)|,\\s(?=[\\d지올작내])|\\s등\\s)`,
  'gu',
);
/** What stands between the day and the noun has no case of its own. */
const NO_CASE = /(?:[은는을를며고]|에서|에게|까지|부터|으로|에)$/u;
const MOST_WORDS = 5;

/** Whether a text may name one. */
export const mayNameDeed = (text: string): boolean => ANY_DEED.test(text);
const ANY_DEED = new RegExp(DEED.source, 'u');

/** Only deeds with a day of their own right before what they are done to. */
export function readDeedMoments(scene: Scene): Told[] {
  const { sentence, article } = scene;
  if (!article.published || !ANY_DEED.test(sentence.text)) return [];
  const found: Told[] = [];
  for (const match of sentence.text.matchAll(DEED)) {
    const at = sentence.start + match.index;
    const date = sentence.dates.filter((d) => d.end < at).at(-1);
    // `가람건설 이후`
    if (sentence.organizations.some((o) => o.end === at + match[1]!.length)) continue;
    if (!date || !isPoint(date)) continue;
    const words = sentence.text.slice(date.end - sentence.start, match.index).trim();
    const list = words.split(/\s+/u).filter(Boolean);
    if (list.length > MOST_WORDS || /[,.“”]/u.test(words) || list.some((w) => w.length > 1 && NO_CASE.test(w)))
      continue;
    const told = toTold(scene, match[1]!, at, date, words);
    if (told) found.push(told);
  }
  return found;
}

const isPoint = ({ form, edtf, joined }: DateMention): boolean =>
  form === 'point' && !joined && edtf !== undefined && !edtf.includes('X');

// Whose deed it is: who is named right before the day, the last topic or subject before it, or whom the text is about
function ownerBefore(scene: Scene, date: DateMention): EntityMention | undefined {
  const { sentence } = scene;
  const owners = sentence.organizations.filter((o) => o.end <= date.start);
  const beside = owners.find((o) =>
    /^의\s(?:\S{1,8}\s)?$/u.test(sentence.text.slice(o.end - sentence.start, date.start - sentence.start)),
  );
  if (beside) return beside;
  const acting = scene.parse.phrases.findLast(
    (p) => (p.case === 'topic' || p.case === 'subject') && p.end <= date.start,
  );
  if (acting) return scene.entitiesIn(acting).find((e) => e.kind === 'organization');
  return sentence.about;
}

function toTold(scene: Scene, noun: string, at: number, date: DateMention, words: string): Told | undefined {
  const { sentence, article } = scene;
  const published = article.published!;
  const isOver = !!date.to && date.to < published;
  if (!isOver && !(date.from && date.from > published)) return undefined;
  const owner = ownerBefore(scene, date);
  let type = TYPE.get(noun)!;
  // `2015년 설립 이후`: read with whom it is said of; `울산공장은 2024년 완공 후`: a site, by its topic
  const site = words ? undefined : siteBefore(scene, date);
  if (!owner || (!words && (type !== 'construction' || !site))) return undefined;
  const start = words ? date.end + sentence.text.slice(date.end - sentence.start).search(/\S/u) : at;
  const object = { ...NOTHING, start, end: start + words.length };
  const kind = kindWord(words);
  if (
    type === 'founding' &&
    eventTypes.find((t) => t.id === 'construction')?.objects?.some((o) => kind.endsWith(o) && !/센터$/u.test(o))
  )
    type = 'construction';
  const catalog = eventTypes.find((t) => t.id === type);
  if (!catalog || (kind && isBlocked(kind, catalog))) return undefined;
  const named = words ? nameOfPhrase(scene, object) : undefined;
  const trace: Trace[] = [];
  const participants: DraftEvent['participants'] = [];
  const add = (name: string, role: string, rule: string, from: Trace['from']): void => {
    if (participants.some((p) => p.name === name)) return;
    participants.push({ name, role });
    trace.push({ slot: role, value: name, rule, from });
  };
  if (type === 'founding' && named) {
    if (named.entity?.kind === 'organization') add(named.name, 'founded', 'object', 'stated');
    else if (named.generic) add(`${owner.name} ${named.name}`, 'founded', 'kind-of-owner', 'implied');
    else if (!isUnnamed(named.name)) add(named.name, 'founded', 'object', 'stated');
  }
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

const NOTHING = {
  first: -1, last: -1, case: 'bare', particle: '', listed: false, postposition: undefined, head: undefined, index: -1,
} as const; // prettier-ignore

const SITE = /(?:공장|발전소|센터|사옥|단지|캠퍼스|제철소|조선소|플랜트|라인|터미널|병원|호텔|연구소|기지)$/u;
function siteBefore(scene: Scene, date: DateMention): string | undefined {
  const about = scene.parse.phrases.findLast(
    (p) => (p.case === 'topic' || p.case === 'subject') && p.end <= date.start,
  );
  const text = about ? scene.textOf(about).trim() : '';
  return SITE.test(text) ? text : undefined;
}
