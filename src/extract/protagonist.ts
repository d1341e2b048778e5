// The sentences of one document in; the organization that the whole text is about, where it is clearly about one, out.
import type { OrganizationMention, ReadSentence } from './types.ts';

export interface Protagonist {
  /** Where it was named first. */
  mention: OrganizationMention;
  /** The headline names it. */
  isInTitle: boolean;
  /** How often each organization is what a sentence says it is about. */
  topics: ReadonlyMap<string, number>;
}

interface Told {
  mention: OrganizationMention;
  score: number;
  isInTitle: boolean;
  isInBody: boolean;
  /** Index of the sentence that names it first. */
  first: number;
}

/** A text of fewer sentences is not told around somebody. */
const SHORT = 3;
/** What a headline, being introduced at the beginning, a topic, a return by `이 회사` and a plain mention tell of it. */
const WEIGHT = { title: 3, introduced: 3, topic: 2, pointed: 2, mention: 1 };
/** The beginning: so many sentences. */
const BEGINNING = 3;
/** So many of them somebody needs, and so many times those of the next. */
const ENOUGH = 3;
const AHEAD = 1.3;
/** The same of one whom the headline names behind another. */
const AHEAD_FROM_BEHIND = 1.8;
const TOPIC = /^['"’”]?(?:은|는|도)(?=[\s,])/u;

/** Of `회사는` it is only now asked whom it means. */
const weigh = ({ rule, text }: OrganizationMention): number =>
  rule !== 'organization/anaphor' ? WEIGHT.mention : text === '회사' ? 0 : WEIGHT.pointed;

/** `가람은`: what its sentence is about. */
export const isTopic = ({ text, start }: { text: string; start: number }, { end }: OrganizationMention): boolean =>
  TOPIC.test(text.slice(end - start, end - start + 4));

/** `앱 ‘달보’를 운영하는 가람웍스`: the firm behind a thing that has a name. */
const RUNS =
  /^['"’”]?(?:을|를) (?:\S{1,12} ){0,2}(?:운영|서비스|개발|제작|출시|판매|생산|만드|만든|만들|선보)\S{0,4} (?:\S{1,12} ){0,3}$/u;

/** What each thing is run by, as the beginning says. */
function readRunners(sentences: readonly ReadSentence[]): ReadonlyMap<string, string> {
  const runners = new Map<string, string>();
  let paragraphs = 0;
  for (const { organizations, text, start, kind } of sentences) {
    if (kind !== 'paragraph') continue;
    if (++paragraphs > BEGINNING) break;
    for (let i = 0; i + 1 < organizations.length; i++) {
      const [thing, firm] = [organizations[i]!, organizations[i + 1]!];
      if (thing.name !== firm.name && RUNS.test(text.slice(thing.end - start, firm.start - start)))
        runners.set(thing.name, firm.name);
    }
  }
  return runners;
}

/** Undefined where two organizations are told of about as much, or nobody stands out. */
export function readProtagonist(sentences: readonly ReadSentence[]): Protagonist | undefined {
  const told = new Map<string, Told>();
  const topics = new Map<string, number>();
  let paragraphs = 0;
  sentences.forEach(({ organizations, people, text, start, kind }, index) => {
    if (kind === 'aside' || kind === 'caption') return;
    if (kind === 'paragraph') paragraphs++;
    for (const mention of organizations) {
      // `백하늘 대표는 반도체 회사 나래칩 출신이다`: where somebody comes from
      if (text.startsWith(' 출신', mention.end - start)) continue;
      const { name } = mention;
      const isAbout = kind === 'paragraph' && isTopic({ text, start }, mention);
      if (isAbout) topics.set(name, (topics.get(name) ?? 0) + 1);
      const one = told.get(name) ?? { mention, score: 0, isInTitle: false, isInBody: false, first: index };
      if (kind === 'paragraph') {
        const isIntroduced = !one.isInBody && paragraphs <= BEGINNING && mention.rule === 'organization/apposition';
        one.score += isIntroduced ? WEIGHT.introduced : isAbout ? WEIGHT.topic : weigh(mention);
        one.isInBody = true;
      } else if (mention.rule !== 'organization/bare-head') {
        if (!one.isInTitle) one.score += WEIGHT.title;
        one.isInTitle = true;
      }
      told.set(name, one);
    }
    // `손 대표는`: its head stands for it
    for (const { organization } of people) {
      const one = organization === undefined ? undefined : told.get(organization);
      if (one && kind === 'paragraph') one.score += WEIGHT.mention;
    }
  });
  if (paragraphs < SHORT) return undefined;
  for (const [thing, firm] of readRunners(sentences)) {
    const [run, runner] = [told.get(thing), told.get(firm)];
    if (!run || !runner) continue;
    runner.score += run.score;
    runner.isInTitle ||= run.isInTitle;
    told.delete(thing);
  }
  const [best, next] = [...told.values()].sort((a, b) => b.score - a.score);
  const [head] = [...told.values()].filter((one) => one.isInTitle);
  const isBehind = best?.isInTitle === true && head !== best;
  if (
    !best?.isInBody ||
    best.score < ENOUGH ||
    best.score < (isBehind ? AHEAD_FROM_BEHIND : AHEAD) * (next?.score ?? 0)
  )
    return undefined;
  if (!best.isInTitle && sentences.slice(0, best.first).filter((s) => s.kind === 'paragraph').length > 2)
    return undefined;
  return { mention: best.mention, isInTitle: best.isInTitle, topics };
}
