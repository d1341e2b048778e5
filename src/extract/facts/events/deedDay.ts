// A deed told before and a date that a later sentence gives it in; the deed with that day out.
import { addMonths, edtfSpan } from '../../../model/index.ts';
import type { Clause, DateMention, DraftEvent, Span } from '../../types.ts';
import { laterYear } from './laterYear.ts';
import type { Told } from './merge.ts';
import type { Scene } from './scene.ts';

const FAR = 2;
/** How long ago a day without a year may lie, so that it is not the one to come. */
const RECENT = 60;

/** Whom a clause names as acting or as partner. */
export const namedWith = (scene: Scene, index: number): string[] =>
  index < 0
    ? []
    : scene
        .argumentsOf(index, 'topic', 'subject', 'with')
        .filter((a) => a.mention.kind === 'organization')
        .map((a) => a.mention.name);

/** The last deed of the type whose day is not another one, told of everybody whom the clause names. */
export function deedBefore(
  { sentence: { index: sentence }, article: { published = '' } }: Scene,
  known: readonly Told[],
  type: string,
  date: DateMention,
  names: readonly string[],
  clause: Clause | undefined,
  far = FAR,
): Told | undefined {
  // What is planned has not been done long ago: `대회를 연다. 지난 대회는 9월 열렸다`
  const isPast =
    clause?.modality === 'occurred' && !SET.test(clause.predicate.text) && !!date.to && date.to < published;
  // `14일 합병하기로 결의했다`: the day of what is only decided is not that of the deed
  const isDecided = ({ modality, edtf }: DraftEvent): boolean =>
    modality === 'planned' &&
    edtf.length === 10 &&
    edtf <= published &&
    ((date.from ?? '') > edtf || date.implied.includes('year'));
  return known.findLast(
    ({ draft, sentence: told }) =>
      draft.type === type &&
      !(isPast && draft.modality === 'planned' && !DONE_AHEAD.has(type)) &&
      told <= sentence &&
      told >= sentence - far &&
      names.every((name) => draft.participants.some((p) => p.name === name)) &&
      (draft.dated !== 'stated' || isWider(draft.edtf, date) || isDecided(draft)),
  );
}

/** What is told in the present is done all the same: `인수한다. 9일 잔금을 치렀다`. */
const DONE_AHEAD = new Set(['acquisition', 'investment', 'agreement', 'litigation']);

const isWider = (edtf: string, { from, to }: DateMention): boolean => {
  const span = edtfSpan(edtf);
  if (!span.from || !span.to || !from || !to) return false;
  return span.from <= from && span.to >= to && (span.from < from || span.to > to);
};

/** The deed takes the day; `words`: what says so. */
export function giveDay(
  scene: Scene,
  draft: DraftEvent,
  words: Span,
  date: DateMention,
  clause: Clause | undefined,
): void {
  const { published = '' } = scene.article;
  const isTold = clause?.modality === 'occurred' && !SET.test(clause.predicate.text);
  const done = draft.type === 'agreement' || draft.type === 'litigation' || isTold;
  const isAhead = !done && (draft.modality === 'planned' || daysBefore(date.to, published) > RECENT);
  // What begins on its first day lasts; who takes a post takes it on that day
  const lasts = draft.type === 'program' || draft.type === 'conference';
  const wanted = lasts && date.joined?.to && date.joined.from === date.from ? date.joined.edtf : date.edtf!;
  // `27일 개막해 29일까지 이어진다`
  const until = lasts ? scene.sentence.dates.find((d) => d.start > date.end && /^까지/u.test(d.after)) : undefined;
  const last = until?.point ?? until?.edtf;
  const isSpan = !wanted.includes('/') && !!last && !last.includes('/') && last > wanted;
  const whole = isSpan ? `${wanted}/${last}` : wanted;
  const later = (edtf: string): string => laterYear({ ...date, edtf }, scene.article.published);
  // `판매는 21일부터다`, said on the 25th: the next 21st
  const { text, start } = scene.sentence;
  const isNext =
    !done &&
    date.implied.includes('month') &&
    daysBefore(date.to, published) > 0 &&
    FROM_THEN.test(text.slice(date.end - start));
  const edtf = isNext && !isSpan ? addMonths(wanted, 1) : isAhead ? whole.split('/').map(later).join('/') : whole;
  const { from, to } = edtfSpan(edtf);
  draft.edtf = edtf;
  draft.dated = 'stated';
  if (from && from > published) draft.modality = 'planned';
  else if (to && to < published) draft.modality = 'occurred';
  draft.evidence.push({
    start: words.start,
    end: Math.max(words.end, date.end),
    rule: `event/${draft.type}-day`,
  });
  draft.trace = [
    ...draft.trace.filter((t) => t.slot !== 'date'),
    { slot: 'date', value: edtf, rule: 'day-noun', from: 'stated' },
  ];
}

/** `6월 30일로 잡혔다`: what is fixed is still to come. */
const SET = /잡혔|정해졌|예정됐|예정돼|확정됐|확정했|정했|잡았|앞당/u;

/** In the present, not `부터였다`. */
const FROM_THEN = /^부터(?:이?다|이?며|이?고)(?![가-힣])/u;

const daysBefore = (day: string | null | undefined, published: string): number =>
  day && published ? (Date.parse(published) - Date.parse(day)) / 86_400_000 : 0;
