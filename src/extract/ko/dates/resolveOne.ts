// One unresolved time expression and what it counts from in, its mention out.
import { addDays } from '../../../model/edtf.ts';
import type { DateMention } from '../../types.ts';
import type { DateParts } from './parts.ts';
import { lengthFrom, lengthUntil, pointAt, untilPoint } from './lengths.ts';
import { resolveCalendar, type Anchors, type Resolved } from './resolve.ts';
import { readBefore, readBehind, strongest } from '../bounds.ts';
import { verbSense } from './sense.ts';
import { placeAt, spanOf } from './spans.ts';

/** A bracket that glosses the date (`21일(현지시간)`) stands between it and its particle. */
const AFTER =
  /(?: ?\((?!\d)[^()\d\n]{1,16}\))?( ?자로(?![가-힣])| ?(?:만에|만의|만|이후|이전|이내|안에|내에|중|당시|현재|기준|째)(?=[^가-힣]|$|의|에|부터|까지|로|인)|부터|까지|에서|에는|에도|에만|에|의|은|는|이|가|을|를|도|께|경|쯤| ?무렵|엔|과|와|로)/uy;

/** The particle or word right behind a date, without the space before it; '' where nothing is. */
function readAfter(text: string, end: number): string {
  const next = text.charCodeAt(end);
  // Behind most marks no particle stands.
  if (!(next >= 0xac00 || next === 32 || next === 40)) return '';
  AFTER.lastIndex = end;
  return AFTER.exec(text)?.[1]?.trim() ?? '';
}

/** `향후 3년간`, `앞으로 5년`: the words before a length say which way it runs. */
function resolveLength(text: string, p: DateParts, anchors: Anchors): string | undefined {
  const { published } = anchors;
  if (!published || !p.length) return undefined;
  if (p.rule === 'distance') return resolveDistance(text, p, published);
  if (p.direction === 'future') return lengthFrom(published, p.length);
  if (p.direction === 'past') return lengthUntil(published, p.length);
  return undefined;
}

/** `3년 전` counts from the dateline only where it opens a phrase: `출시 3년 전` counts from the launch. */
const OPENS = /(?:^|[,.“"‘'(·] ?|(?:은|는|이|가|을|를|의|에|도|미|과|약|여|터|서|로) )$/u;

function resolveDistance(text: string, p: DateParts, published: string): string | undefined {
  if (!p.length || !OPENS.test(text.slice(Math.max(0, p.start - 4), p.start))) return undefined;
  if (p.way === 'after' && p.direction !== 'future') return undefined;
  const sign = p.way === 'before' ? -1 : 1;
  const from = {
    day: published,
    week: published,
    month: published.slice(0, 7),
    quarter: published.slice(0, 7),
    year: published.slice(0, 4),
  };
  const point = pointAt(from[p.length.unit], p.length, sign);
  return point && p.length.unit !== 'day' ? `${point}~` : point;
}

/** `2년 뒤`, `석 달 후` open a phrase: `출시 3년 뒤` counts from the launch, `허가 3년 뒤` from the permit. */
const OPENS_LATER =
  /(?:^|[,.“"‘'(] ?|(?:[은는을를이에도터로서며]|다시|불과|이어|지만|그|[가-힣]데|(?:[가-힣](?:했|[았었였됐졌렸냈왔났웠꿨켰샀])|하|되)고|(?<![허인평추증원])가) )$/u;

/** `2010년 세워졌다. 2년 뒤 …`: counted from what was named last, where that is over by the dateline and no plan. */
function resolveLater(text: string, p: DateParts, { published, lastYear, lastMonth, lastDay }: Anchors) {
  if (p.rule !== 'distance' || p.way !== 'after' || p.direction || !p.length || !published || !lastYear)
    return undefined;
  if (!OPENS_LATER.test(text.slice(Math.max(0, p.start - 4), p.start)) || text.startsWith('인 ', p.end))
    return undefined;
  const year = String(lastYear).padStart(4, '0');
  // A month or a day that was named before another year was is not what it counts from
  const month = lastMonth?.startsWith(year) ? lastMonth : undefined;
  const day = month && lastDay?.length === 10 && lastDay.startsWith(month) ? lastDay : undefined;
  const from = { year, quarter: month, month, week: day, day }[p.length.unit];
  const point = from && pointAt(from, p.length, 1);
  return point && point <= published.slice(0, point.length) && verbSense(text, p.end) !== 'future' ? point : undefined;
}

function resolveDay(p: DateParts, { published, lastDay }: Anchors): Resolved {
  const implied: Resolved['implied'] = ['year', 'month', 'day'];
  const { fromPublished, fromLast } = p.day ?? {};
  if (fromPublished !== undefined)
    return published ? { edtf: addDays(published, fromPublished), implied } : { implied };
  // `다음 날` is the day after one that was told of; `이날`, `전날` count from the dateline where none was.
  const from = lastDay ?? (fromLast !== undefined && fromLast <= 0 ? published : undefined);
  if (!from || fromLast === undefined) return { implied };
  // Of a period that was told of, `이날` is one day, and it is not said which.
  if (fromLast === 0) return { edtf: from, implied };
  const [first = from, last = first] = from.split('/');
  return { edtf: addDays(fromLast < 0 ? first : last, fromLast), implied };
}

/** `2월 1일자로 선임했다`: an order takes effect on the nearest such day, before or after it is printed. */
function resolveNearest(p: DateParts, anchors: Anchors): Resolved {
  const past = resolveCalendar({ ...p, direction: 'past' }, anchors);
  const future = resolveCalendar({ ...p, direction: 'future' }, anchors);
  const published = Date.parse(anchors.published ?? '');
  const away = ({ edtf = '' }: Resolved) => Math.abs(Date.parse(edtf) - published);
  return away(future) < away(past) ? future : past;
}

/** Rules that name a time which nothing here can place. */
const UNPLACED: ReadonlySet<string> = new Set(['recurring', 'named', 'bare-weekday', 'bare-year']);

/** Resolves one expression by itself; what joins two of them comes later. */
export function resolveOne(text: string, p: DateParts, anchors: Anchors): DateMention {
  const mention: DateMention = {
    kind: 'date',
    start: p.start,
    end: p.end,
    text: '',
    rule: nameOf(p.rule),
    form: p.form,
    after: readAfter(text, p.end),
    implied: [],
    // All mentions have one shape, so that what reads them need not look which it is
    edtf: undefined,
    from: undefined,
    to: undefined,
    direction: undefined,
    length: undefined,
    bound: undefined,
    point: undefined,
    joined: undefined,
  };
  if (p.length) {
    mention.length = p.length;
    mention.bound = strongest(
      readBefore(text, p.start).bound,
      readBehind(text, p.end).bound,
      p.odd ? 'about' : undefined,
    );
  }
  const direction = p.direction ?? wordDirection(p);
  if (direction) mention.direction = direction;

  let edtf: string | undefined = resolveLater(text, p, anchors);
  if (edtf) {
    mention.form = 'point';
    mention.implied = ['year', 'month', 'day'];
  } else if (p.form === 'duration') edtf = resolveLength(text, p, anchors);
  else if (!UNPLACED.has(p.rule)) {
    const resolved =
      p.rule === 'day-word' || p.rule === 'day-anaphor'
        ? resolveDay(p, anchors)
        : mention.after === '자로' && p.day && !p.direction
          ? resolveNearest(p, anchors)
          : resolveCalendar(p, anchors, text);
    edtf = resolved.edtf;
    mention.implied = resolved.implied;
    // `11~13일까지` has its own beginning.
    const isRange = (p.day?.first ?? p.month?.first ?? p.year?.first) !== undefined;
    if (edtf && anchors.published && (p.within || (mention.after === '까지' && !isRange))) {
      const until = untilPoint(p.within ? (spanOf(edtf).to ?? edtf) : edtf, anchors.published);
      if (until && until !== edtf) {
        if (!p.within) mention.point = edtf;
        mention.form = 'interval';
        edtf = until;
      }
    } else if (edtf && p.within) edtf = undefined;
  }
  if (edtf === undefined) return mention;
  // `8월께`, `9월쯤` are around then.
  if (AROUND.has(mention.after) && mention.form === 'point' && POINT.test(edtf)) edtf += '~';
  if (mention.form === 'point' && edtf.includes('/')) mention.form = 'interval';
  placeAt(mention, edtf);
  return mention;
}

const AROUND: ReadonlySet<string> = new Set(['쯤', '께', '경', '무렵']);
const POINT = /^\d{4}(?:-\d\d){0,2}$/;

/** One string a rule: what compares names need not compare letters. */
const NAMES = new Map<string, string>();
function nameOf(rule: string): string {
  let name = NAMES.get(rule);
  if (name === undefined) NAMES.set(rule, (name = `date/${rule}`));
  return name;
}

const side = (n: number | undefined) => (n === undefined || n === 0 ? undefined : n > 0 ? 'future' : 'past');
const wordDirection = (p: DateParts) =>
  side(p.year?.fromPublished) ?? side(p.month?.fromPublished) ?? side(p.week) ?? side(p.day?.fromPublished);
