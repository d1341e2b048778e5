// What the first sentence tells in short and one of the next two by its name in; one object for both out.
import type { Told } from './merge.ts';
import { kindWord } from './names.ts';
import type { Scene } from './scene.ts';

/** Who acts, by type: those events are told apart by what is shown, held, taught or opened. */
const ACTS: Readonly<Record<string, string>> = {
  release: 'presenter',
  conference: 'operator',
  program: 'operator',
  founding: 'founder',
};
/** What says no more than what it is. */
const COURSE = /(?:프로그램|과정|교육|강좌|수업)$/u;
const STORE = /(?:매장|점포|스토어|점)$/u;

/** `나래전자가 스피커를 내놓는다. 나래전자는 17일 스피커 ‘다온’을 출시한다고 밝혔다`. */
export function joinLead({ sentence }: Scene, told: readonly Told[], own: readonly Told[]): void {
  for (const { draft } of own) {
    const role = ACTS[draft.type];
    const { object } = draft;
    const isMade = draft.type === 'founding' && draft.participants.some((p) => p.role === 'founded');
    if (role === undefined || (object === undefined && !isMade)) continue;
    const lead = told.find(
      ({ draft: x, sentence: at }) =>
        at === 0 &&
        x.type === draft.type &&
        x.dated !== 'stated' &&
        (x.modality === 'occurred') === (draft.modality === 'occurred') &&
        !x.participants.some((p) => p.role === 'founded') &&
        x.participants.some((p) => p.role === role && draft.participants.some((q) => q.name === p.name)),
    )?.draft;
    const kind = kindWord(lead?.object ?? '');
    if (!lead || kind.length < 2 || /[’'”"]/u.test(lead.object ?? '')) continue;
    const isKind =
      sentence.text.includes(kind) ||
      (draft.type === 'program' && COURSE.test(kind)) ||
      (draft.type === 'founding' && STORE.test(kind) && STORE.test(object ?? ''));
    if (!isKind) continue;
    // `생산법인을 세웠다`, and what it is called
    if (object === undefined) draft.object = lead.object;
    else lead.object = object;
  }
}
