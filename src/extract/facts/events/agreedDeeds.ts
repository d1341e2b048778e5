// A scene in; the agreements that it tells by what the parties mean to do together out: `나래화학과 소재를 함께 만들기로 했다`.
import { eventTypes } from '../../../catalog/index.ts';
import { asOrganizations, EventDraft, isOrganization } from './build.ts';
import { isNews } from './isNews.ts';
import type { Told } from './merge.ts';
import { alsoActing } from '../roles/alsoActing.ts';
import type { Argument } from '../../types.ts';
import { isPlace, type Scene } from './scene.ts';

const agreement = eventTypes.find((type) => type.id === 'agreement');

/** It is agreed, whatever the deed: `개발하기로 합의했다`, `함께하기로 뜻을 모았다`. */
const AGREED = /(?:[기키]로|는 ?데에?) (?:합의|동의|뜻을 (?:모|같이|함께)|의견을 모|의기투합|약속|손을? ?잡)/u;
const DECIDED = /[기키]로 (?:했|한다|한 바 |하고|하며|결정)/u;
/** What is done by both: said by the verb itself, or right before it. */
const JOINT_VERB = /^(?:함께|협력|협업|제휴|공조|연대|손잡|합치|힘|동행|의기투합|함께하)$/u;
/** What one side of a contract does for the other: `배터리를 공급하기로 했다`. */
const GIVING = /^(?:맡기|위탁생산|공급|납품|수출|제공|위탁|이전|기술이전|기술수출|판매|넘기|대|보내)$/u;
const TAKING = /^(?:공급받|납품받|사들이|도입|구매|매입|들여오|수입|받|빌리|조달)$/u;
const JOINT_WORD = /(?:공동|함께|협력해|협업해|손잡고)/u;

/** `설립에 합의했다`, `개발에 뜻을 모았다`: the deed as a noun. */
const AGREED_ON = /에 (?:최종 |전격 |잠정 |전격적으로 )?(?:합의|뜻을 모|의견을 모)/u;

/** Whether a sentence may tell one: it is cheap to ask. */
export const mayAgree = (text: string): boolean =>
  AGREED_ON.test(text) ||
  AGREED.test(text) ||
  (text.includes('로 ') && (DECIDED.test(text) || APART.test(text))) ||
  TOGETHER.test(text);
/** `세우기로 27일 합의했다`. */
const APART = /[기키]로 [^.,]{1,16} (?:합의|약속|의기투합)/u;
/** `배터리 사업에서 협력한다`: said of what begins. */
const TOGETHER = /(?:협력|협업|제휴|함께)한다/u;
const JOINING = /^(?:협력|협업|제휴|함께하|함께)$/u;

/** `beside`: where the deed itself is told already, only what both say they agreed. */
export function readAgreedDeeds(scene: Scene, told: readonly Told[], beside = false): Told[] {
  if (!agreement || !mayAgree(scene.sentence.text)) return [];
  if (OF_IT.test(scene.sentence.text) && isToldNear(scene, told)) return [];
  return scene.clauses.flatMap((clause, index): Told[] => {
    const words = clause.predicate.text;
    // `세우기로 27일 합의했다`: what is agreed stands before
    const before = scene.chainBefore(index).at(-1);
    const apart =
      /^(?:합의|의기투합|약속)$/u.test(clause.lemma ?? '') &&
      before !== undefined &&
      /[기키]로,?$/u.test(scene.clauses[before]!.predicate.text);
    const isNoun = AGREEING.test(clause.lemma ?? '') && AGREED_ON.test(scene.sentence.text) && isOnNoun(scene, index);
    const isAgreed = apart || isNoun || AGREED.test(words);
    if (beside && !isAgreed) return [];
    const together =
      /^(?:final|quoted)$/u.test(clause.ending) && clause.modality === 'planned' && JOINING.test(clause.lemma ?? '');
    if (!(isAgreed || together || DECIDED.test(words)) || clause.negated || clause.unreal) return [];
    // `합의하는 방안을 검토한다`
    if (clause.ending === 'adnominal' && scene.clauses[clause.parent ?? -1]?.unreal === 'considered') return [];
    // `나래대와 다온대 등도 협력한다`: with whom the text is about, not with one another
    if (!apart && alsoActing(scene, index).length && !scene.argumentsOf(index, 'with').length) return [];
    // `설비 구축에는 나래대와 다온소재가 함께한다`: in what another does
    if (together && !scene.argumentsOf(index, 'with').length)
      if (scene.phrasesOf(index, 'at').some((p) => /^에[는도]$/u.test(p.particle))) return [];
    const text = scene.textOf({ start: clause.start, end: clause.predicate.end });
    const others = counterpartsOf(scene, index);
    if (!isAgreed && !others.length && !JOINT_VERB.test(clause.lemma ?? '') && !JOINT_WORD.test(text)) return [];
    const draft = new EventDraft(
      scene,
      { type: agreement, clause: index, cue: '기로', lemma: clause.lemma ?? '', modality: 'occurred' },
      told,
    );
    draft.addAll(asOrganizations(scene.agent(index), scene), 'party');
    draft.addArguments(
      // `나래와 모임을 갖고 … 하는 데 합의했다`
      [...(apart ? [before!] : []), ...scene.chainBefore(index).filter((i) => isMeeting(scene, i)), index]
        .flatMap((i) => scene.argumentsOf(i, 'with'))
        .filter((a) => isOrganization(a.mention)),
      'party',
    );
    draft.addArguments(others, 'party');
    const finished = draft.named('party').length >= 2 ? draft.finish() : undefined;
    if (!finished) return [];
    finished.key = `${scene.sentence.start}:${index}:agreement`;
    const news = isNews(scene, index) && { news: true };
    return [{ draft: finished, sentence: scene.sentence.index, amounts: [], ...news }];
  });
}

/** `이번 협약을 통해 … 개발하기로 했다`: what was signed, told before. */
export const OF_IT =
  /(?:^|이번\s|이\s|해당\s|양사\s)[가-힣]{0,4}(?:협약|계약|협정|협력|제휴|MOU|양해각서|합의)(?:\([^()]{1,20}\))?(?:[을를]\s(?:통해|통한|계기로|바탕으로|토대로)|으?로\s|에\s(?:따라|따르면|의해|따른))/u;
function isToldNear({ sentence }: Scene, told: readonly Told[]): boolean {
  for (let i = told.length - 1; i >= 0 && sentence.index - told[i]!.sentence <= 4; i--)
    if (told[i]!.draft.type === 'agreement') return true;
  return false;
}

const isMeeting = (scene: Scene, index: number): boolean =>
  scene.phrasesOf(index, 'object').some((p) => /(?:모임|회의|회동|회담|간담회|협의회)$/u.test(scene.textOf(p)));

const AGREEING = /^(?:합의|모으)$/u;
const isOnNoun = (scene: Scene, index: number): boolean =>
  scene.phrasesOf(index, 'at').some((p) => p.particle === '에' && !scene.entitiesIn(p).length);

// `나래소재에 배터리를 공급하기로 했다`, `나래소재에서 배터리를 공급받기로 했다`: with whom
function counterpartsOf(scene: Scene, index: number): Argument[] {
  const lemma = scene.clauses[index]?.lemma ?? '';
  const taking = TAKING.test(lemma) || (GIVING.test(lemma) && scene.clauses[index]?.voice === 'passive');
  if (!taking && !GIVING.test(lemma)) return [];
  if (!scene.phrasesOf(index, 'object').length || NO_DEAL.test(scene.sentence.text)) return [];
  // `나래전자의 배터리를 판매하기로 했다`: whose goods
  const owners = scene.argumentsOf(index, 'of').filter((a) => isOrganization(a.mention) && a.particle === '의');
  if (/^(?:위탁생산|판매|생산|유통)$/u.test(lemma) && owners.length) return owners.slice(0, 1);
  return scene
    .argumentsOf(index, 'at', 'from', 'by', 'to')
    .filter((a) => isOrganization(a.mention))
    .filter((a) => (taking ? a.case !== 'at' || isPlace(a) : /^(?:at|to)$/u.test(a.case) && !isPlace(a)));
}
/** Gifts, and what is lent. */
const NO_DEAL = /기부|성금|장학금|후원|무상|무료|기증|지원금|대출|자금/u;
