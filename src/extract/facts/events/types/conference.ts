// A draft with a cue of holding an event in, who holds what out.
import type { Phrase } from '../../../ko/clauses/phrases.ts';
import { asOrganizations, isOrganization, partnersOf, type Builder, type EventDraft } from '../build.ts';
import { kindBefore, kindWord, nameOfPhrase } from '../names.ts';
import { HOLDS, makerOf } from '../makers.ts';
import { isPlace, type Scene } from '../scene.ts';

const ATTENDING = /^(?:참가|참석|참여|출품|출전|초청|초대|나서|참관)$/u;

const AGAIN = /^(?:이번|이|본|해당)\s[가-힣]{2,8}$/u;
/** `지난 7월에 이어 두 번째로`: when it was held before. */
const ONCE_BEFORE = /^에\s이어/u;
const EVERY_YEAR = /(?:^|\s)(?:매년|해마다|매월|매달|매주|정기적으로)\s/u;
const OCCASION = /^[을를]?\s?(?:계기로|맞아|앞두고|통해)/u;

export const conference: Builder = (draft) => {
  const { scene, match } = draft;
  let phrase = match.object;
  if (!phrase) return false;
  // `사진전 ‘빛’의 막을 올린다`, `포럼이 막을 내렸다`
  // `포럼의 문을 연다`, `음악회를 무대에 올린다`
  const raised = /^(?:막|문|무대)\+/u.test(match.cue);
  const curtain = raised ? ofCurtain(draft) : undefined;
  if (raised && !curtain) return false;
  if (curtain) phrase = curtain;
  const read = scene.clauses[match.clause];
  const over = read?.parent === undefined ? undefined : scene.clauses[read.parent];
  // `열리는 포럼에 참가한다`: who takes part does not hold it
  const held =
    read?.ending === 'adnominal' &&
    read.voice === 'active' &&
    scene.argumentsOf(match.clause, 'subject').length > 0 &&
    !/^(?:이|이번|해당|올해)\s/u.test(scene.textOf(phrase));
  // `열린 박람회를 참관했다`
  const isSeen = /^(?:참관|관람|방문|찾)$/u.test(over?.lemma ?? '') && phrase.case === 'object';
  if (
    read?.ending === 'adnominal' &&
    !held &&
    (isSeen || (ATTENDING.test(over?.lemma ?? '') && /^에/u.test(phrase.particle)))
  )
    return attends(draft, phrase, read.parent!);
  // `2012년부터 정기적으로 열린 행사`: not one of them
  if (read?.ending === 'adnominal' && scene.datesOf(match.clause).some((d) => /^부터/u.test(d.after))) return false;
  // `매년 포럼을 정기적으로 개최해 …`: none of them
  if (!scene.isDated(match.clause) && EVERY_YEAR.test(read ? scene.textOf(read) : '')) return false;
  // `콘퍼런스를 개최하는 등 여러 활동을 하고 있다`: now and then
  if (draft.modality === 'ongoing' && read?.ending !== 'final' && !scene.isDated(match.clause)) return false;
  // `간담회를 열고 신제품을 공개했다`, `장관이 직원들과 간담회를 가졌다`: where something is told or somebody is met
  const kind = kindWord(scene.textOf(phrase));
  if (/(?:기자|취재진)\s?간담회$/u.test(scene.textOf(phrase))) return false;
  if (/간담회$/u.test(kind) && isOccasion(scene, match.clause)) return false;
  const again = AGAIN.test(scene.textOf(phrase).trim()) ? draft.lastTold('conference', 8) : undefined;
  // `이번 대회는 나래협회가 주최한다`: who holds what was told before
  const dates = scene.datesOf(match.clause);
  if (again && !dates.length) return false;
  if (again && dates.every((d) => ONCE_BEFORE.test(scene.textOf({ start: d.end, end: d.end + 6 })))) {
    again.participants.forEach((p) => p.role === 'operator' && draft.add(p.name, p.role, 'told-before', 'implied'));
    draft.object = again.object;
    return draft.has('operator');
  }
  const named = nameOfPhrase(scene, phrase);
  // `행사를 열어 지역에 기여하고 있다`: none that has a name or a day
  if (/^(?:행사|대회|모임)$/u.test(named?.name ?? '') && !scene.isDated(match.clause)) return false;
  const day = /(?:^|\s)(\S+의\s날)$/u.exec(scene.textOf(phrase))?.[1];
  draft.object = day ?? (named && !named.generic ? named.name : undefined);
  // `장관은 … . 포럼을 열었다`: the firm of whom was told last holds it, not both
  const told = scene.agent(match.clause);
  const agents = (told?.rule === 'running-topic' && told.names.length > 1 && asOrganizations(told, scene)) || told;
  const at = scene.argumentsOf(match.clause, 'at').filter((a) => isOrganization(a.mention) && isPlace(a));
  const opens = scene.phrasesOf(match.clause, 'object').some((p) => p.start === phrase.start);
  if (read?.voice === 'passive' || (/^(?:개막|폐막|오르|내리)$/u.test(match.lemma) && !opens)) {
    // `지난주 열린 포럼에서 … 발표했다`: who speaks there does not hold it
    const attends =
      read?.ending === 'adnominal' &&
      (agents?.mentions.every((m) => m.kind === 'person') ||
        /^에/u.test(phrase.particle) ||
        // `열린 박람회를 계기로`
        OCCASION.test(scene.textOf({ start: phrase.end, end: phrase.end + 9 })));
    // `지난달 열린 나래그룹 포럼에서`: whose it is
    const house = attends ? scene.entitiesIn(phrase).find(isOrganization) : undefined;
    if (house) draft.add(house.name, 'operator', 'of');
    const reporting = agents?.rule === 'subject' || attends ? undefined : agents;
    draft.addAll(makerOf(scene, phrase)?.filled, 'operator');
    // `나래협회 주최로 9일 열린 포럼`
    for (const p of scene.phrasesOf(match.clause, 'to'))
      if (/\s(?:공동\s?)?주[최관]$/u.test(scene.textOf(p)))
        for (const e of scene.entitiesIn(p)) if (isOrganization(e)) draft.add(e.name, 'operator', 'to');
    draft.addAll(reporting && { ...reporting, from: 'implied' }, 'operator');
    // `가람전자의 개발자 콘퍼런스가 열린다`: whose it is
    const owner = draft.has('operator') || attends ? undefined : scene.entitiesIn(phrase).find(isOrganization);
    if (owner && owner.name === draft.object) heldBefore(draft);
    if (owner && !draft.has('operator')) draft.add(owner.name, 'operator', 'of');
  } else {
    // `3일 나래원이 연 토론회에 참석했다`: the day on which somebody was there
    if (read?.ending === 'adnominal' && phrase.case === 'at' && ATTENDING.test(over?.lemma ?? ''))
      if (!scene.isDated(match.clause)) draft.dateClause = read.parent;
    // `가람전자 대표는 “포럼을 열겠다”고 말했다`: the firm holds it
    draft.addAll(agents?.rule === 'reporter' ? (asOrganizations(agents, scene) ?? agents) : agents, 'operator');
    draft.addArguments(partnersOf(scene, match.clause, false), 'operator');
    // `가람시가 주최하고 나래원이 주관한 포럼`
    for (const i of HOLDS.test(match.lemma) ? scene.chainBefore(match.clause) : [])
      if (HOLDS.test(scene.clauses[i]?.lemma ?? ''))
        draft.addArguments(
          scene.argumentsOf(i, 'subject').filter((a) => isOrganization(a.mention)),
          'operator',
        );
  }
  if (at[0]) draft.place = at[0].mention.text;
  // `가람미술관에서 도예전 ‘흙’이 개막한다`: what is shown in a house is its own
  const house = draft.has('operator') ? undefined : at.find((a) => HOUSE.test(a.mention.name));
  if (house) draft.add(house.mention.name, 'operator', 'at');
  // `가람전자 개발자 포럼이 막을 올렸다`
  if (curtain && !draft.has('operator')) draft.addAll(makerOf(scene, phrase)?.filled, 'operator');
  const own = curtain && !draft.has('operator') ? scene.entitiesIn(phrase).find(isOrganization) : undefined;
  if (own) draft.add(own.name, 'operator', 'of');
  if (!draft.has('operator') && draft.object)
    for (const name of holdersBehind(scene)) draft.add(name, 'operator', 'told-behind', 'implied');
  return draft.has('operator') && draft.object !== undefined;
};

// `가람상의가 포럼을 개최한다. 7월 제48회 하계포럼이 열린다`: who holds it was told before, or is told behind
function heldBefore(draft: EventDraft): void {
  const before = draft.lastTold('conference');
  if (before?.object && draft.object!.endsWith(before.object))
    before.participants.forEach((p) => p.role === 'operator' && draft.add(p.name, p.role, 'told-before', 'implied'));
  else for (const name of holdersBehind(draft.scene)) draft.add(name, 'operator', 'told-behind', 'implied');
}

const isOccasion = (scene: Scene, index: number): boolean =>
  scene
    .chainAfter(index)
    .some((i) => /^(?:공개|발표|밝히|출시|선보이|내놓|소개|설명|말)$/u.test(scene.clauses[i]?.lemma ?? '')) ||
  (!scene.datesOf(index).length && !!scene.agent(index)?.mentions.every((m) => m.kind === 'person'));

const HELD =
  /(?:회|전|제|포럼|쇼|데이|콘서트|서밋|엑스포|페어|축제|대회|대전|행사|컨벤션|세미나|경연|[가-힣]의\s날|한마당|잔치)[’'”"]?$/u;
/** What shows its own. */
const HOUSE = /(?:미술관|박물관|갤러리|기념관|도서관|전시관|과학관|문예회관|아트센터)$/u;
/** What is put on stage: `연극 ‘물길’`. */
const STAGED = /(?:연극|뮤지컬|오페라|발레|공연|창극|콘서트|연주회|무용|국악|판소리)(?:\s[‘'“].{1,40}[’'”])?$/u;
// What stands before the curtain, else the subject
function ofCurtain({ scene, match }: EventDraft): Phrase | undefined {
  const { object } = match;
  const onStage = match.cue.startsWith('무대+');
  const end = object && !onStage ? scene.textOf(object).search(/의?\s?[막문]$/u) : -1;
  const before = object && end > 0 ? { ...object, end: object.start + end } : undefined;
  const date = before && scene.sentence.dates.find((d) => d.start >= before.start && d.end >= before.end - 1);
  const acted = onStage ? scene.phrasesOf(match.clause, 'object').find((p) => p !== object) : undefined;
  const what =
    before && !date
      ? before
      : (acted ??
        scene.phrasesOf(match.clause, 'subject', 'topic').findLast((p) => !/(?:^|\s)[막문]$/u.test(scene.textOf(p))));
  const text = what ? scene.textOf(what) : '';
  return HELD.test(kindWord(text)) || HELD.test(kindBefore(text)) || (onStage && STAGED.test(text)) ? what : undefined;
}

// `29일 열리는 토론회에 발제자로 나선다`: who is there
function attends(draft: EventDraft, phrase: Phrase, over: number): boolean {
  const { scene, match } = draft;
  const named = nameOfPhrase(scene, phrase);
  const agent = scene.agent(over);
  if (!named || named.generic || !agent || agent.from !== 'stated' || !scene.datesOf(match.clause).length) return false;
  const said = scene.clauses[over];
  if (said?.unreal || said?.negated) return false;
  draft.object = named.name;
  draft.addAll(makerOf(scene, phrase)?.filled, 'operator');
  draft.addAll(agent, 'attendee');
  if (said?.modality === 'planned') draft.modality = 'planned';
  return true;
}

const HELD_BY = /(?:이번|이|올해)\s(?:행사|대회|포럼|전시회|박람회|축제)|[이가]\s(?:공동(?:으로)?\s?)?주[최관]하/u;
// `… 열린다. 나래협회가 주최하는 이 행사에는`: the two sentences behind say who holds it
function holdersBehind({ article, sentence }: Scene): string[] {
  for (const next of article.sentences.slice(sentence.index + 1, sentence.index + 3)) {
    if (!HELD_BY.test(next.text)) continue;
    const holders = next.clauses
      .filter((c) => /^(?:주최|주관|마련|개최)$/u.test(c.lemma ?? ''))
      .flatMap((c) => c.arguments.filter((a) => a.case === 'subject' && isOrganization(a.mention)));
    if (holders.length) return [...new Set(holders.map((a) => a.mention.name))];
  }
  return [];
}
