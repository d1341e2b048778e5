// A sentence that says who was there in; those people as attendees of the event that was told before out.
import { verbSet } from '../../ko/clauses/verbGates.ts';
import { mayHave } from '../../sentenceReading.ts';
import type { EntityMention, PersonMention, ReadArticle, ReadSentence } from '../../types.ts';
import { isOrganization } from './build.ts';
import { countedWith } from './joinedParties.ts';
import type { Told } from './merge.ts';
import { GUEST } from './types/agreement.ts';
import { CAME, Scene } from './scene.ts';

const PRESENT = /^(?:참석|동석|동행|배석|함께하|함께|자리하|참여|참가|자리)$/u;
/** The same of what has just been told to be held: `기업 4곳이 참여했다`. */
const TOOK_PART = /^(?:참여|참가)$/u;
const ATTENDING = verbSet((lemma) => PRESENT.test(lemma));
/** The occasion that people attend, and the type of event that it belongs to. */
const OCCASIONS: readonly [RegExp, string][] = [
  [/(?:체결식|협약식|조인식|서명식)/u, 'agreement'],
  [/(?:방문|시찰|점검|출장)/u, 'visit'],
  [/(?:개[소원교관장점국청]식|출범식|발[대족]식|창[립단]식|현판식|오픈식)/u, 'founding'],
  [/(?:준공식|착공식|기공식)/u, 'construction'],
  [/(?:취임식)/u, 'appointment'],
  [
    /(?:콘서트|포럼|해커톤|세미나|콘퍼런스|컨퍼런스|행사|심포지엄|설명회|대회|데이(?=[’'”"에]|$)|박람회|전시회|토론회|축제|페스티벌|쇼케이스|서밋|간담회|엑스포|해카톤|발표회|시상식)/u,
    'conference',
  ],
];
const STAGE_OF = /착공|준공|완공|기공|개[소원교관장점국청]|출범|창[립단]/u;
/** What is begun and what is done by any of its words: `첫 삽을 떴다`, and its 기공식. */
const BEGUN = /착공|기공|삽/u;
const DONE = /준공|완공/u;
const isOfStage = (rule: string, stage: string): boolean =>
  rule.includes(stage) || (BEGUN.test(stage) && BEGUN.test(rule)) || (DONE.test(stage) && DONE.test(rule));
/** So many sentences back what people attend was told: by its kind, as no more than `이날 행사`. */
const FAR = 12;
const FAR_ANY = 5;
const isNear = (told: Told, index: number, far = FAR): boolean =>
  told.sentence <= index && told.sentence >= index - far;
const ATTENDED = new Set(['visit', 'agreement', 'conference', 'founding', 'construction']);
const OF_HOUSE = /^(?:의)? (?:관계자|임직원|직원|대표단|임원|회원|연구원|관계자들)(?:들)?(?: 등|이|가|[,·])/u;
const CAPTIONED = new Set(['visit', 'agreement', 'conference']);

function attend(told: Told, names: readonly string[], rule: string, role = 'attendee'): void {
  const { draft } = told;
  for (const name of names) {
    if (draft.participants.some((p) => p.name === name)) continue;
    draft.participants.push({ name, role });
    draft.trace.push({ slot: role, value: name, rule, from: 'stated' });
  }
}

/** A sentence without one of them has nobody who gives a talk. */
const MAY_SPEAK = /강연|기조연설|기조발표|주제발표|발제|발표자|연사로/u;
const TALK = /^(?:특별)?(?:강연|기조연설|기조강연|기조발표|주제발표|발제)$/u;
const GIVES_TALK = /^(?:하|맡|나서|펼치|진행)$/u;
const AS_SPEAKER = /(?:강연|기조연설|기조발표|주제발표|발제|발표자|발제자|강연자|연사)$/u;
/** So many sentences back they speak at what was told. */
const FAR_TALK = 4;

// `이날 심포지엄에서는 김다온 교수가 발표자로 나섰다`, `이보람 심사역이 ‘로봇’을 주제로 강연했다`
function addSpeakers(article: ReadArticle, sentence: ReadSentence, told: readonly Told[]): void {
  const near = told.findLast((t) => t.sentence <= sentence.index && t.draft.type === 'conference');
  if (!near || near.sentence < sentence.index - FAR_TALK || near.draft.modality !== 'occurred') return;
  const scene = new Scene(article, sentence);
  scene.clauses.forEach(({ lemma = '', negated, unreal }, index) => {
    const given =
      TALK.test(lemma) ||
      (GIVES_TALK.test(lemma) &&
        scene.phrasesOf(index, 'object', 'to').some((p) => AS_SPEAKER.test(scene.textOf(p).trim())));
    if (!given || negated || unreal) return;
    const people = scene.argumentsOf(index, 'subject', 'topic').filter((a) => a.mention.kind === 'person');
    attend(
      near,
      people.map((a) => a.mention.name),
      'talk',
      'presenter',
    );
  });
}

// `협약식에는 나래전자 대표와 다온대 총장이 참석했다`: with whom, where only one of two has been named
// `기업 3곳과 협약을 맺었다. 이날 협약식에는 시장과 나래정밀, 다온식품, 보람바이오 대표가 참석했다`: as many as were counted
function addSigners(article: ReadArticle, { draft }: Told, people: readonly PersonMention[]): void {
  const parties = draft.participants.filter((p) => p.role === 'party').map((p) => p.name);
  if (draft.type !== 'agreement' || parties.length !== 1) return;
  const houses = [...new Set(people.flatMap((p) => p.organization ?? []).filter((o) => !parties.includes(o)))];
  const signed = houses.length > 1 ? houses.filter((name) => !GUEST.test(name)) : houses;
  if (signed.length !== (countedWith(article, draft) ?? 1)) return;
  for (const name of signed) {
    draft.participants.push({ name, role: 'party' });
    draft.trace.push({ slot: 'party', value: name, rule: signed.length > 1 ? 'with' : 'attendance', from: 'implied' });
  }
}

/** `조합 발족식이 … 참석한 가운데 열린다`: what is held while they are there. */
const HELD_MEANWHILE = /^(?:topic|subject|object)$/u;

// `포럼을 열었다. 투자기관으로는 나래벤처스 등 10곳이 참석해 …`: at what was told right before, where nothing else is named
function isOfLast(scene: Scene, index: number, told: readonly Told[]): boolean {
  const { lemma = '', ending } = scene.clauses[index]!;
  const at = scene.phrasesOf(index, 'at', 'to').filter((p) => !/^으?로(?:는|도)$/u.test(p.particle));
  if (at.length || ending === 'adnominal') return false;
  if (CAME.test(lemma) && ending === 'final') return true;
  const before = told.findLast((t) => t.sentence <= scene.sentence.index);
  return (
    (CAME.test(lemma) || TOOK_PART.test(lemma)) &&
    ending !== 'quoted' &&
    before?.draft.type === 'conference' &&
    before.sentence < scene.sentence.index &&
    scene.phrasesOf(index, 'subject').length > 0
  );
}

/** `첫 줄 왼쪽 두 번째부터 김다온 나래전자 대표, …`: those in a picture, also of the sentence before. */
const IN_A_ROW = /(?:왼쪽|오른쪽)(?:\s?[가-힣\d]{1,2}\s?번째)?(?:부터|에서)/u;

/** Adds attendees in place: `체결식에는 … 원장 등이 참석했다`, and the people of a picture beside the one who acts. */
export function addAttendees(article: ReadArticle, told: readonly Told[]): void {
  const bySentence = new Map<number, Told[]>();
  for (const one of told) bySentence.set(one.sentence, [...(bySentence.get(one.sentence) ?? []), one]);
  const isHeld = told.some((t) => t.draft.type === 'conference');
  for (const sentence of article.sentences) {
    if (!sentence.people.length && !(isHeld && sentence.organizations.length)) continue;
    const own = bySentence.get(sentence.index) ?? [];
    const isRow = IN_A_ROW.test(sentence.text);
    if (sentence.kind === 'caption' || isRow)
      for (const one of own.filter((t) => CAPTIONED.has(t.draft.type)))
        attend(
          one,
          sentence.people.map((p) => p.name),
          'caption-people',
        );
    // `[사진] 5일 열린 협약식에서 …`: the signing that the text below tells of
    if ((sentence.kind === 'caption' || isRow) && told.length && !own.length) {
      const before = isRow ? article.sentences[sentence.index - 1] : undefined;
      const shown = [sentence, ...(before ? [before] : [])];
      const type = OCCASIONS.find(([words]) => shown.some((s) => words.test(s.text)))?.[1];
      const days = shown.flatMap((s) => s.dates.map((d) => d.edtf));
      const same = told.find((t) => t.draft.type === type && days.includes(t.draft.edtf));
      if (same && CAPTIONED.has(same.draft.type))
        attend(
          same,
          sentence.people.map((p) => p.name),
          'caption-people',
        );
    }
    if (isHeld && sentence.people.length && MAY_SPEAK.test(sentence.text)) addSpeakers(article, sentence, told);
    if (!told.length || !mayHave(sentence, ATTENDING) || !sentence.clauses.some((c) => PRESENT.test(c.lemma ?? '')))
      continue;
    const scene = new Scene(article, sentence);
    scene.clauses.forEach((clause, index) => {
      if (!PRESENT.test(clause.lemma ?? '') || clause.negated || clause.unreal) return;
      // `이번 협약식은 두 기관장이 참석한 가운데 진행됐다`: what goes on while they are there
      const isMeanwhile = clause.predicate.text.endsWith('가운데');
      const occasion = scene.parse.phrases
        .filter((p) => p.case === 'at' || p.case === 'to' || (isMeanwhile && HELD_MEANWHILE.test(p.case)))
        .map((p) => scene.textOf(p))
        .find((text) =>
          /(?:식|방문|출장|점검|행사|자리|간담회|회의|미팅|콘서트|포럼|해커톤|세미나|콘퍼런스|컨퍼런스|심포지엄|설명회|대회|데모데이|박람회|전시회|토론회|축제|페스티벌|쇼케이스|서밋|엑스포|해카톤|데이|발표회|시상식)[’'”"]?$/u.test(
            text,
          ),
        );
      // `새론대와 협약을 맺었다. 새론대 한예솔 총장 등이 참석했다`: at what was told right before
      if (!occasion && !isOfLast(scene, index, told)) return;
      const kind = occasion === undefined ? undefined : OCCASIONS.find(([words]) => words.test(occasion))?.[1];
      // `이날 행사에는`: whatever has been told of the day
      const isAny =
        !occasion || (/행사$/u.test(occasion) && !told.some((t) => t.draft.type === kind && isNear(t, sentence.index)));
      const type = isAny ? undefined : kind;
      const before = told.filter(
        (t) =>
          isNear(t, sentence.index, type ? FAR : isAny && occasion ? FAR_ANY : 2) &&
          (type ? t.draft.type === type : !isAny || ATTENDED.has(t.draft.type)),
      );
      const { people } = sentence;
      const days = sentence.dates.map((d) => d.edtf);
      // 준공식 is held for what was finished, 착공식 for what was begun
      const stage = occasion && STAGE_OF.exec(occasion)?.[0];
      const staged = stage
        ? before.filter((t) => t.draft.trace.some((e) => e.slot === 'type' && isOfStage(e.rule, stage)))
        : [];
      const target =
        staged.at(-1) ??
        before.filter((t) => days.includes(t.draft.edtf)).at(-1) ??
        // `이날 체결식에는`: what a day is told of
        (sentence.dates.some((d) => d.form === 'anaphor')
          ? before.filter((t) => t.draft.edtf.length === 10).at(-1)
          : undefined) ??
        before.filter((t) => t.draft.dated === 'stated').at(-1) ??
        before.filter((t) => type !== undefined || ATTENDED.has(t.draft.type)).at(-1);
      if (!target) return;
      // `가람군과 나래소재, 다온진흥원 관계자 등 120여명이`: those from there
      const sends = ({ end }: EntityMention): boolean =>
        OF_HOUSE.test(sentence.text.slice(end - sentence.start, end - sentence.start + 16));
      // `이번 대회에는 나래소재와 다온로봇 등 9개사가 참가했다`
      if (target.draft.type === 'conference' && (clause.ending !== 'adnominal' || isMeanwhile))
        attend(
          target,
          scene
            .argumentsOf(index, 'subject', 'also', 'of')
            .flatMap((a) =>
              isOrganization(a.mention) && (a.case !== 'of' || sends(a.mention)) ? [a.mention.name] : [],
            ),
          'attendance',
        );
      if (type === 'agreement') addSigners(article, target, people);
      attend(
        target,
        people.map((p) => p.name),
        'attendance',
      );
    });
  }
}
