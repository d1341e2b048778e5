// A sentence in; what it says is aimed at or long out out: `내년 상반기 출시를 목표로`, `2016년 10월 출시 이후 12억개가 팔렸다`.
import type { DateMention, DraftEvent, EntityMention, Trace } from '../../types.ts';
import { asOrganizations, isOrganization } from './build.ts';
import type { Told } from './merge.ts';
import { nameOfPhrase } from './names.ts';
import type { Scene } from './scene.ts';

const SPOKEN =
  /(출시|발매|론칭|런칭|정식\s?서비스)(?:(을|를|로)\s(목표로|앞두고|앞둔|목표|위한|위해|준비)|\s(이후|이래|후|당시|직후|첫해|첫 해|초기)|\s(?:\d+[가-힣]{1,3}\s?만에|[가-힣]{1,2}\s[가-힣]{1,2}\s만에))(?![가-힣]{3})/gu;
/** `11월로 예정된 대만 서비스 개시`: the day stands before what is scheduled. */
const SCHEDULED =
  /(?:으?로\s)?(?:예정|계획|확정)된\s[^,.]{0,24}?(?:서비스\s?(?:개시|시작)|출시|발매|론칭|런칭|개봉)(?![가-힣]{3})/gu;
const LONGEST_GAP = 8;

/** Whether it may say so at all. */
export const mayAim = (text: string): boolean =>
  /출시|발매|론칭|런칭|정식\s?서비스|된\s.{0,24}(?:개시|시작|개봉)/u.test(text);

/** Only with a date right before the noun, and where somebody shows it. */
export function readGoals(scene: Scene): Told[] {
  const { sentence } = scene;
  if (!mayAim(sentence.text)) return [];
  const found: Told[] = [];
  const spoken = [...sentence.text.matchAll(SPOKEN)];
  for (const match of [...spoken, ...sentence.text.matchAll(SCHEDULED)]) {
    const [words] = match;
    const at = sentence.start + match.index;
    const isScheduled = !spoken.includes(match);
    const isAhead = isScheduled || match[2] !== undefined;
    const date = sentence.dates.find((d) => isBefore(d, at));
    if (!date?.edtf) continue;
    // `지난해 1분기 출시를 준비하다 접었다`
    if (isAhead && date.to && date.to < (scene.article.published ?? '')) continue;
    const clause = scene.clauses.findIndex((c) => c.start <= at && c.predicate.end >= at + words.length - 1);
    const thing = isScheduled ? undefined : thingOf(scene, clause, isAhead, at);
    const who = makersOf(scene, clause, thing?.span);
    if (clause < 0 || !who.names.length) continue;
    const type = 'release';
    const edtf = date.edtf;
    const rule = isAhead ? 'aimed-at' : 'out-since';
    const trace: Trace[] = [
      ...who.names.map((value): Trace => ({ slot: 'presenter', value, rule, from: who.from })),
      { slot: 'date', value: edtf, rule: 'own-date', from: 'stated' },
      { slot: 'type', value: type, rule, from: 'stated' },
    ];
    const draft: DraftEvent = {
      key: `${at}:${type}-${rule}`,
      type,
      edtf,
      dated: 'stated',
      participants: who.names.map((name) => ({ name, role: 'presenter' })),
      modality: isAhead ? 'planned' : 'occurred',
      ...(thing ? { object: thing.name } : {}),
      figures: [],
      evidence: [{ start: date.start, end: at + words.length, rule: `event/${type}-${rule}` }],
      trace,
    };
    found.push({ draft, sentence: sentence.index, amounts: [] });
  }
  return found;
}

const isBefore = ({ edtf, end, form }: DateMention, at: number): boolean =>
  edtf !== undefined && !edtf.includes('X') && form !== 'duration' && end <= at && at - end <= LONGEST_GAP;

interface Thing {
  name: string;
  span: { start: number; end: number };
}

// What is out is the topic or subject; what is aimed at is the object of the verb, or the noun that `앞둔` modifies
function thingOf(scene: Scene, clause: number, isAhead: boolean, at: number): Thing | undefined {
  if (clause < 0) return undefined;
  const head = isAhead ? scene.headOf(clause) : undefined;
  const phrases = isAhead
    ? [...scene.phrasesOf(clause, 'object').filter((p) => !p.postposition && p.start > at), ...(head ? [head] : [])]
    : [
        ...scene.phrasesOf(clause, 'topic', 'subject'),
        ...scene.chainBefore(clause).flatMap((i) => scene.phrasesOf(i, 'topic')),
      ];
  for (const phrase of phrases) {
    if (phrase.end > at && !isAhead) continue;
    const named = nameOfPhrase(scene, phrase);
    if (named && !named.entity && !named.generic) return { name: named.name, span: phrase };
  }
  return undefined;
}

interface Makers {
  names: string[];
  from: Trace['from'];
}

// Whose thing it is by its phrase, else who acts, else whom the text is about
function makersOf(scene: Scene, clause: number, thing: Thing['span'] | undefined): Makers {
  const own: EntityMention[] = thing ? scene.entitiesIn(thing).filter(isOrganization) : [];
  if (own.length) return { names: [own[0]!.name], from: 'stated' };
  const agents = clause < 0 ? undefined : asOrganizations(scene.agent(clause), scene);
  if (agents) return { names: agents.names, from: agents.from };
  const { about: topic } = scene.sentence;
  return topic && isOrganization(topic) ? { names: [topic.name], from: 'implied' } : { names: [], from: 'implied' };
}
