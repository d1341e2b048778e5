// A sentence that says who was there in; those people as attendees of the event that was told before out.
import { verbSet } from '../../ko/clauses/verbGates.ts';
import { mayHave } from '../../sentenceReading.ts';
import type { PersonMention, ReadArticle } from '../../types.ts';
import type { Told } from './merge.ts';
import { Scene } from './scene.ts';

const PRESENT = /^(?:참석|동석|동행|배석|함께하|함께|자리하|참여|자리)$/u;
const ATTENDING = verbSet((lemma) => PRESENT.test(lemma));
/** The occasion that people attend, and the type of event that it belongs to. */
const OCCASIONS: readonly [RegExp, string][] = [
  [/(?:체결식|협약식|조인식|서명식)/u, 'agreement'],
  [/(?:방문|시찰|점검|출장)/u, 'visit'],
  [/(?:개[소원교관장점국청]식|출범식|발대식|창[립단]식|현판식|오픈식)/u, 'founding'],
  [/(?:준공식|착공식|기공식)/u, 'construction'],
  [/(?:취임식)/u, 'appointment'],
  [/(?:콘서트|포럼|해커톤|세미나|콘퍼런스|컨퍼런스|행사|심포지엄|설명회)/u, 'conference'],
];
const STAGE_OF = /착공|준공|완공|기공|개[소원교관장점국청]|출범|창[립단]/u;
const ATTENDED = new Set(['visit', 'agreement', 'conference', 'founding', 'construction']);
const CAPTIONED = new Set(['visit', 'agreement', 'conference']);

function attend(told: Told, names: readonly string[], rule: string): void {
  const { draft } = told;
  for (const name of names) {
    if (draft.participants.some((p) => p.name === name)) continue;
    draft.participants.push({ name, role: 'attendee' });
    draft.trace.push({ slot: 'attendee', value: name, rule, from: 'stated' });
  }
}

// `협약식에는 나래전자 대표와 다온대 총장이 참석했다`: with whom, where only one of two has been named
function addSigner({ draft }: Told, people: readonly PersonMention[]): void {
  const parties = draft.participants.filter((p) => p.role === 'party').map((p) => p.name);
  const [name, ...more] = new Set(people.flatMap((p) => p.organization ?? []).filter((o) => !parties.includes(o)));
  if (draft.type !== 'agreement' || parties.length !== 1 || name === undefined || more.length) return;
  draft.participants.push({ name, role: 'party' });
  draft.trace.push({ slot: 'party', value: name, rule: 'attendance', from: 'implied' });
}

/** Adds attendees in place: `체결식에는 … 원장 등이 참석했다`, and the people of a picture beside the one who acts. */
export function addAttendees(article: ReadArticle, told: readonly Told[]): void {
  const bySentence = new Map<number, Told[]>();
  for (const one of told) bySentence.set(one.sentence, [...(bySentence.get(one.sentence) ?? []), one]);
  for (const sentence of article.sentences) {
    if (!sentence.people.length) continue;
    const own = bySentence.get(sentence.index) ?? [];
    if (sentence.kind === 'caption' || /(?:왼쪽|오른쪽)(?:부터|에서)/u.test(sentence.text))
      for (const one of own.filter((t) => CAPTIONED.has(t.draft.type)))
        attend(
          one,
          sentence.people.map((p) => p.name),
          'caption-people',
        );
    // `[사진] 5일 열린 협약식에서 …`: the signing that the text below tells of
    if (sentence.kind === 'caption' && told.length && !own.length) {
      const type = OCCASIONS.find(([words]) => words.test(sentence.text))?.[1];
      const days = sentence.dates.map((d) => d.edtf);
      const same = told.find((t) => t.draft.type === type && days.includes(t.draft.edtf));
      if (same && CAPTIONED.has(same.draft.type))
        attend(
          same,
          sentence.people.map((p) => p.name),
          'caption-people',
        );
    }
    if (!told.length || !mayHave(sentence, ATTENDING) || !sentence.clauses.some((c) => PRESENT.test(c.lemma ?? '')))
      continue;
    const scene = new Scene(article, sentence);
    scene.clauses.forEach((clause) => {
      if (!PRESENT.test(clause.lemma ?? '') || clause.negated || clause.unreal) return;
      const occasion = scene.parse.phrases
        .filter((p) => p.case === 'at' || p.case === 'to')
        .map((p) => scene.textOf(p))
        .find((text) =>
          /(?:식|방문|출장|점검|행사|자리|간담회|회의|미팅|콘서트|포럼|해커톤|세미나|콘퍼런스|컨퍼런스|심포지엄|설명회)$/u.test(
            text,
          ),
        );
      if (!occasion) return;
      const type = OCCASIONS.find(([words]) => words.test(occasion))?.[1];
      const before = told.filter(
        (t) =>
          t.sentence <= sentence.index &&
          t.sentence >= sentence.index - (type ? 12 : 2) &&
          (!type || t.draft.type === type),
      );
      const { people } = sentence;
      const days = sentence.dates.map((d) => d.edtf);
      // 준공식 is held for what was finished, 착공식 for what was begun
      const stage = STAGE_OF.exec(occasion)?.[0];
      const staged = stage
        ? before.filter((t) => t.draft.trace.some((e) => e.slot === 'type' && e.rule.includes(stage)))
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
      if (type === 'agreement') addSigner(target, people);
      attend(
        target,
        people.map((p) => p.name),
        'attendance',
      );
    });
  }
}
