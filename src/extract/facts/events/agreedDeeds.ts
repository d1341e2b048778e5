// A scene in; the agreements that it tells by what the parties mean to do together out: `나래화학과 소재를 함께 만들기로 했다`.
import { eventTypes } from '../../../catalog/index.ts';
import { asOrganizations, EventDraft, isOrganization } from './build.ts';
import type { Told } from './merge.ts';
import type { Scene } from './scene.ts';

const agreement = eventTypes.find((type) => type.id === 'agreement');

/** It is agreed, whatever the deed: `개발하기로 합의했다`, `함께하기로 뜻을 모았다`. */
const AGREED = /[기키]로 (?:합의|뜻을 모|의견을 모|의기투합|약속|손을? ?잡)/u;
const DECIDED = /[기키]로 (?:했|한다|하고|하며|결정)/u;
/** What is done by both: said by the verb itself, or right before it. */
const JOINT_VERB = /^(?:함께|협력|협업|제휴|공조|연대|손잡)$/u;
const JOINT_WORD = /(?:공동|함께|협력해|협업해|손잡고)/u;

/** Whether a sentence may tell one: it is cheap to ask. */
export const mayAgree = (text: string): boolean => text.includes('로 ') && (AGREED.test(text) || DECIDED.test(text));

export function readAgreedDeeds(scene: Scene, told: readonly Told[]): Told[] {
  if (!agreement || !mayAgree(scene.sentence.text)) return [];
  return scene.clauses.flatMap((clause, index): Told[] => {
    const words = clause.predicate.text;
    const isAgreed = AGREED.test(words);
    if (!(isAgreed || DECIDED.test(words)) || clause.negated || clause.unreal) return [];
    const text = scene.textOf({ start: clause.start, end: clause.predicate.end });
    if (!isAgreed && !JOINT_VERB.test(clause.lemma ?? '') && !JOINT_WORD.test(text)) return [];
    const draft = new EventDraft(
      scene,
      { type: agreement, clause: index, cue: '기로', lemma: clause.lemma ?? '', modality: 'occurred' },
      told,
    );
    draft.addAll(asOrganizations(scene.agent(index), scene), 'party');
    draft.addArguments(
      scene.argumentsOf(index, 'with').filter((a) => isOrganization(a.mention)),
      'party',
    );
    const finished = draft.named('party').length >= 2 ? draft.finish() : undefined;
    if (!finished) return [];
    finished.key = `${scene.sentence.start}:${index}:agreement`;
    return [{ draft: finished, sentence: scene.sentence.index, amounts: [] }];
  });
}
