// A read article in; its figures as drafts out: numbers that say something of an organization, a place, a program or a deal.
import type { Bound } from '../../model/index.ts';
import { unit as unitOf } from '../../catalog/index.ts';
import type { DraftFigure, Issue, QuantityMention, ReadArticle, ReadSentence } from '../types.ts';
import { toFigureContext, type FigureContext } from './figures/context.ts';
import { ANY_NOUN, readCount, unitOfCount } from './figures/count.ts';
import { readFigureDate } from './figures/date.ts';
import { durationsOf } from './figures/durations.ts';
import { listedKind } from './figures/listedKind.ts';
import { readMetric, unitIn } from './figures/metric.ts';
import { readQualifier } from './figures/qualifier.ts';
import { foldRestatements, type Told } from './figures/restated.ts';
import { toStatus } from './figures/status.ts';
import { readSubject } from './figures/subject.ts';

/** `2억유로(약 2700억원) 이상`: the word behind the bracket bounds what stands before it. */
function boundOf(sentence: ReadSentence, { bound, extent }: QuantityMention): Bound {
  if (bound !== 'exact') return bound;
  const behind = sentence.text.slice(extent.end - sentence.start, extent.end - sentence.start + 48);
  const word = /^\([^()]{1,40}\) ?(이상|이하|미만|초과|넘|안팎|가량|정도)/u.exec(behind)?.[1];
  return word ? (BEHIND_BRACKET[word] ?? bound) : bound;
}
const BEHIND_BRACKET: Readonly<Record<string, Bound>> = {
  이상: 'at-least',
  이하: 'at-most',
  미만: 'less-than',
  초과: 'more-than',
  넘: 'more-than',
  안팎: 'about',
  가량: 'about',
  정도: 'about',
};

/** A count that only its noun tells is worth keeping where the sentence itself says whose it is. */
const HOLDERS = new Set(['agent', 'genitive', 'holder', 'shared-topic', 'recipient'].map((rule) => `subject:${rule}`));

/** Why a quantity is no figure: a stable word, as the trace and the issues print it. */
export interface Declined {
  declined: string;
}
const declined = (why: string): Declined => ({ declined: why });

/** Reads one quantity, or says why it is no figure. */
export function readFigure(
  article: ReadArticle,
  sentence: ReadSentence,
  quantity: QuantityMention,
): DraftFigure | Declined {
  const { value, unit, notFigure } = quantity;
  if (notFigure !== undefined) return declined(notFigure);
  if (value === undefined) return declined('magnitude');
  if (unit === undefined) return declined('no-unit');
  const context: FigureContext = toFigureContext(article, sentence, quantity);
  const reading = readMetric(context, listedKind(context)) ?? readCount(context);
  if (!reading) return declined('no-cue');
  const metric = reading.metric.id;
  const figureUnit = reading.metric.units.length ? unitIn(reading.metric, unit) : unitOfCount(context);
  const subject = readSubject(metric, context);
  const date = readFigureDate(metric, context);
  if (!figureUnit) return declined('no-unit');
  if (!subject) return declined('no-subject');
  if (reading.cue === ANY_NOUN && !HOLDERS.has(subject.rule)) return declined('no-cue');
  const qualifier = readQualifier(metric, subject.subject, context);
  const rule = `figure:${metric}`;
  return {
    key: `${metric}@${quantity.start}`,
    metric,
    value,
    ...(quantity.max !== undefined && { max: quantity.max }),
    unit: figureUnit,
    bound: boundOf(sentence, quantity),
    status: toStatus(metric, context),
    ...(quantity.rate && { rate: quantity.rate }),
    ...(qualifier && { qualifier }),
    subject: subject.subject,
    edtf: date.edtf,
    dated: date.dated,
    equivalents: quantity.equivalents,
    span: { start: quantity.start, end: quantity.end },
    evidence: [{ start: sentence.start, end: sentence.end, rule }],
    trace: [
      { slot: 'metric', value: metric, rule: `cue:${reading.cue}`, from: 'stated' },
      { slot: 'value', value: quantity.text, rule: quantity.rule, from: 'stated' },
      { slot: 'subject', value: subject.subject, rule: subject.rule, from: subject.from },
      { slot: 'date', value: date.edtf, rule: date.rule, from: date.dated },
    ],
  };
}

/** All quantities of a sentence that may be figures: lengths of time that say how long something lasts among them. */
export const quantitiesOf = (sentence: ReadSentence): QuantityMention[] =>
  sentence.kind === 'aside' ? [] : [...sentence.quantities, ...durationsOf(sentence)];

const DOUBTS: Readonly<Record<string, (text: string) => string>> = {
  magnitude: (text) => `"${text}" is only a magnitude: no figure was made of it`,
  'no-cue': (text) => `"${text}": nothing beside it says what the sum is: look at the sentence`,
  'no-subject': (text) => `"${text}": the text names nobody that it is about: look at the sentence`,
};

/** What a person should look at: sums of money that were not made figures, and figures of which nothing is known but the number. */
function toIssue(quantity: QuantityMention, why: string): Issue[] {
  const isMoney = quantity.unit !== undefined && unitOf(quantity.unit)?.kind === 'money';
  const say = isMoney || why === 'no-subject' ? DOUBTS[why] : undefined;
  const span = { start: quantity.start, end: quantity.end };
  return say ? [{ code: `figure-${why}`, message: say(quantity.text), span }] : [];
}

/**
 * Every figure of the article, each once: a headline or a caption that repeats the body's number is its evidence too.
 * Beside them the numbers that were seen and not made facts, and why.
 */
export function readFigureFacts(article: ReadArticle): { figures: DraftFigure[]; issues: Issue[] } {
  const told: Told[] = [];
  const issues: Issue[] = [];
  for (const sentence of article.sentences)
    for (const quantity of quantitiesOf(sentence)) {
      const draft = readFigure(article, sentence, quantity);
      if ('declined' in draft) issues.push(...toIssue(quantity, draft.declined));
      else told.push({ draft, kind: sentence.kind });
    }
  return { figures: foldRestatements(told), issues };
}

export const readFigures = (article: ReadArticle): DraftFigure[] => readFigureFacts(article).figures;
