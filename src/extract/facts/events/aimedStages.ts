// A sentence in; stages of building that it only names with their dates out: `2월 착공, 12월 준공 예정이다`, `2025년 가동을 목표로`.
import type { DateMention, DraftEvent, Trace } from '../../types.ts';
import { isOrganization } from './build.ts';
import { laterYear } from './laterYear.ts';
import type { Told } from './merge.ts';
import type { Scene } from './scene.ts';

const AIMED =
  /(착공|기공|준공|완공|가동|양산|개장|개관|개원|개교|개점|개통|개소|오픈)(?:(?:을|를|이|가)\s목표|,\s|\s(?:예정|목표|계획)(?:이다|이며|이고|으로|이었|인|다|,|\.))/gu;
const OPENS = /^(?:개장|개관|개원|개교|개점|개소|오픈)$/u;
/** What lists stages with a comma tells at its end what they are. */
const LISTED =
  /,\s.{0,40}?(?:착공|준공|완공|가동|개장|개관|개원|개교|개점|개통)(?:할|될|한다|했|\s?예정|\s?목표|\s?계획|을|를|에|이\s)/u;
const FAR = 3;

/** Whether it may say so at all. */
export const mayAimStages = (text: string): boolean => AIMED_ONCE.test(text);
const AIMED_ONCE = new RegExp(AIMED.source, 'u');

/** `told`: the events so far, in order. Whose building it is: who is told to build, or whom the sentence or the text is about. */
export function readAimedStages(scene: Scene, told: readonly Told[]): Told[] {
  const { sentence } = scene;
  const { text } = sentence;
  if (!mayAimStages(text)) return [];
  return [...text.matchAll(AIMED)].flatMap((match) => {
    const [words, noun = ''] = match;
    if (words.endsWith(', ') && !LISTED.test(text.slice(match.index))) return [];
    const at = sentence.start + match.index;
    const date = sentence.dates.find((d) => isBefore(d, at));
    const before = date && startOf(scene, told, at, noun);
    if (!date || !before) return [];
    const aimed = toTold(scene, { noun, at, date }, before);
    // `준공 예정이다` may have been read as a deed
    const isTold = told.some(
      (t) => t.sentence === sentence.index && t.draft.type === aimed.draft.type && t.draft.edtf === aimed.draft.edtf,
    );
    return isTold ? [] : [aimed];
  });
}

/** A time that a deed may have. */
export const isTimed = ({ edtf, form }: DateMention): boolean =>
  edtf !== undefined && !edtf.includes('X') && form !== 'duration';
const isBefore = (date: DateMention, at: number): boolean => isTimed(date) && date.end < at && at - date.end <= 4;

type Start = Pick<DraftEvent, 'participants' | 'trace' | 'object'>;

/** Whose building it is: who was told to build it, or whom the sentence or the text is about. */
export function startOf(scene: Scene, told: readonly Told[], at: number, noun: string): Start | undefined {
  const { sentence } = scene;
  const last = told.findLast((t) => t.draft.type === 'construction' && t.sentence >= sentence.index - FAR)?.draft;
  const own = scene.parse.phrases.find((p) => (p.case === 'topic' || p.case === 'subject') && p.end <= at);
  const named = own && scene.entitiesIn(own).find(isOrganization);
  const { about: topic } = sentence;
  const name = named?.name ?? (topic && isOrganization(topic) ? topic.name : undefined);
  const isOpened = OPENS.test(noun);
  if (last && !isOpened && (!named || last.participants.some((p) => p.name === named.name)))
    return {
      participants: last.participants.filter((p) => p.role === 'owner'),
      trace: last.trace,
      object: last.object,
    };
  // What nobody was told to build may be a road or a line
  if (!name || (!named && !last && sentence.index > FAR)) return undefined;
  const role = isOpened ? 'founder' : 'owner';
  return {
    participants: [{ name, role }],
    trace: [{ slot: role, value: name, rule: named ? 'topic' : 'running-topic', from: named ? 'stated' : 'implied' }],
    object: last?.object,
  };
}

export interface Stage {
  noun: string;
  at: number;
  date: DateMention;
}

export function toTold(scene: Scene, { noun, at, date }: Stage, before: Start): Told {
  const { published = '' } = scene.article;
  // `9월 완공을 목표로`: the next September
  const edtf = laterYear(date, scene.article.published);
  const type = OPENS.test(noun) ? 'founding' : 'construction';
  const trace: Trace[] = [
    ...before.trace.filter((t) => t.slot !== 'date' && t.slot !== 'type'),
    { slot: 'date', value: edtf, rule: 'own-date', from: 'stated' },
    { slot: 'type', value: type, rule: `cue:${noun}`, from: 'stated' },
  ];
  return {
    sentence: scene.sentence.index,
    amounts: [],
    draft: {
      key: `${at}:${type}-aimed`,
      type,
      edtf,
      dated: 'stated',
      participants: before.participants,
      modality: edtf === date.edtf && date.to && date.to < published ? 'occurred' : 'planned',
      ...(before.object ? { object: before.object } : {}),
      figures: [],
      evidence: [{ start: date.start, end: at + noun.length, rule: `event/${type}-aimed` }],
      trace,
    },
  };
}
