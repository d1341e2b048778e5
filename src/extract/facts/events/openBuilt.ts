// Deeds told before and those of a sentence in; who is said to open without a subject opens what it builds: `병원을 짓는다. 2024년 개원한다`.
import type { DraftEvent } from '../../types.ts';
import type { Told } from './merge.ts';

const FAR = 2;

const named = ({ participants }: DraftEvent, role: string): string[] =>
  participants.filter((p) => p.role === role).map((p) => p.name);

/** Whom the text is about is no longer what is opened, but who opens the house told of before. */
export function openBuilt(told: readonly Told[], own: readonly Told[]): void {
  for (const { draft, sentence } of own) {
    const [opened] = named(draft, 'founded');
    const isDropped = draft.trace.some((t) => t.slot === 'founded' && t.rule === 'running-topic');
    if (draft.type !== 'founding' || !opened || !isDropped || named(draft, 'founder').length) continue;
    const built = told.findLast(
      (t) =>
        sentence - t.sentence <= FAR &&
        t.draft.modality !== 'occurred' &&
        (named(t.draft, 'owner').includes(opened) ||
          (t.draft.type === 'founding' && t.draft.dated !== 'stated' && named(t.draft, 'founder').includes(opened))),
    )?.draft;
    if (!built) continue;
    const isBody = built.type === 'founding';
    draft.participants = [
      ...draft.participants.filter((p) => p.name !== opened),
      ...(isBody ? built.participants : [{ name: opened, role: 'founder' }]),
    ];
    draft.trace = [
      ...draft.trace.filter((t) => t.slot !== 'founded'),
      { slot: 'founder', value: opened, rule: 'builder', from: 'implied' },
    ];
    if (built.object) draft.object = built.object;
    if (built.place) draft.place = built.place;
  }
}
