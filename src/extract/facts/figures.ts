// A read article in; its figures as drafts out: numbers that say something of an organization, a place, a program or a deal.
import type { Bound } from '../../model/index.ts';
import type { DraftFigure, QuantityMention, ReadArticle, ReadSentence } from '../types.ts';
import { toFigureContext, type FigureContext } from './figures/context.ts';
import { readCount, unitOfCount } from './figures/count.ts';
import { readFigureDate } from './figures/date.ts';
import { durationsOf } from './figures/durations.ts';
import { listedKind } from './figures/listedKind.ts';
import { readMetric, unitIn } from './figures/metric.ts';
import { readQualifier } from './figures/qualifier.ts';
import { foldRestatements } from './figures/restated.ts';
import { toStatus } from './figures/status.ts';
import { readSubject } from './figures/subject.ts';

/** `1억달러(약 1130억원) 이상`: the word behind the bracket bounds what stands before it. */
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

/** Reads one quantity; undefined where it is no figure, or nothing is known of what it is about. */
export function readFigure(article: ReadArticle, sentence: ReadSentence, quantity: QuantityMention) {
  const { value, unit } = quantity;
  if (value === undefined || unit === undefined || quantity.notFigure !== undefined) return undefined;
  const context: FigureContext = toFigureContext(article, sentence, quantity);
  const reading = readMetric(context, listedKind(context)) ?? readCount(context);
  if (!reading) return undefined;
  const metric = reading.metric.id;
  const figureUnit = reading.metric.units.length ? unitIn(reading.metric, unit) : unitOfCount(context);
  const subject = readSubject(metric, context);
  const date = readFigureDate(metric, context);
  if (!subject || !figureUnit || !date) return undefined;
  const qualifier = readQualifier(metric, context);
  const rule = `figure:${metric}`;
  const draft: DraftFigure = {
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
  return draft;
}

/** Every figure of the article, each once: a headline or a caption that repeats the body's number is its evidence too. */
export function readFigures(article: ReadArticle): DraftFigure[] {
  const drafts = article.sentences.flatMap((sentence) =>
    sentence.kind === 'aside'
      ? []
      : [...sentence.quantities, ...durationsOf(sentence)].flatMap((quantity) => {
          const draft = readFigure(article, sentence, quantity);
          return draft ? [{ draft, kind: sentence.kind }] : [];
        }),
  );
  return foldRestatements(drafts);
}
