// Rows of promises and people trained in; the chart's headline, subtitle and description out.
import { formatDate, metric as metricOf, statusLabels } from '../../catalog/index.ts';
import type { Indexed, Language } from '../../model/index.ts';
import { quantityOf, sizeOf, spokenFigure } from '../figureRow.ts';
import { describe, isAhead, note, plural, withParticle, yearsOf } from '../phrases.ts';
import type { ChartWords } from '../types.ts';
import type { TalentRow } from './rows.ts';

/** `2023년까지`, `by the end of 2023`: when a promise is due, as precisely as it was said; empty where it was not. */
export function dueWords(row: TalentRow, lang: Language): string {
  if (!row.due) return '';
  const due = formatDate(row.due.date, lang);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(row.due.date);
  if (lang === 'ko') return row.due.until ? `${due}까지` : due;
  if (!row.due.until) return `${isDay ? 'on' : 'in'} ${due}`;
  return isDay ? `by ${due}` : `by the end of ${due}`;
}

/** `이후 보도 80명`, `no later report in the corpus`: what came of a promise; empty for what is none. */
export function resultWords(row: TalentRow, lang: Language): string {
  const ko = lang === 'ko';
  const latest = row.results?.at(-1);
  if (!row.results) return '';
  if (!latest) return ko ? '이후 보도 없음' : 'no later report in the corpus';
  const said = `${quantityOf(latest, lang)} (${formatDate(latest.date, lang)})`;
  return ko ? `이후 보도 ${said}` : `later report: ${said}`;
}

/** What else is to be said of a row: what it is, and its days. */
export function noteOf(row: TalentRow, lang: Language): string {
  const { figure } = row;
  const ko = lang === 'ko';
  const announced = formatDate(row.announced, lang);
  const date = isAhead(row)
    ? note(
        ko ? `${announced} 발표` : `announced ${announced}`,
        row.due !== null && (ko ? `기한 ${dueWords(row, lang)}` : `due ${dueWords(row, lang)}`),
      )
    : announced;
  const name = metricOf(figure.metric)?.label[lang] ?? figure.metric;
  const standing = statusLabels[figure.status][lang];
  return note(
    isAhead(row) && !name.toLowerCase().includes(standing.toLowerCase()) ? `${name} (${standing})` : name,
    resultWords(row, lang),
    date,
    row.part?.[lang],
    row.contested && (ko ? '보도 엇갈림' : 'contested'),
  );
}

/** A mark's spoken name: the figure, and what came of it where it is a promise. */
export const spokenRow = (row: TalentRow, indexed: Indexed, lang: Language): string =>
  [spokenFigure(row, indexed, lang), resultWords(row, lang)].filter(Boolean).join(', ');

const largest = (rows: readonly TalentRow[]) => [...rows].sort((a, b) => sizeOf(b) - sizeOf(a))[0];

/** What a headline adds where no training is shown. A filter may hide some: then only the promise's own results are spoken of. */
function noneTrained(promise: TalentRow, { whole }: Indexed, lang: Language): string {
  const ko = lang === 'ko';
  if (!whole?.dataset.figures.some((figure) => figure.metric === 'trainee-count'))
    return ko ? ', 교육 실적 보도는 아직 없다' : '; no report yet says how many were trained';
  if (promise.results?.length) return '';
  return ko ? ', 그 결과를 전한 이후 보도는 없다' : '; no later report says what came of it';
}

export function words(rows: TalentRow[], indexed: Indexed, lang: Language): ChartWords {
  const ko = lang === 'ko';
  const counts = { shown: rows.length, total: rows.length };
  if (!rows.length) {
    const headline = ko ? '인재 육성 목표를 밝힌 보도가 없다' : 'No report names a target for talent';
    return { headline, subtitle: '', description: headline, ...counts };
  }
  // A yearly number is no total: the largest promise is looked for among the totals first.
  const ahead = rows.filter(isAhead);
  const promise = largest(ahead.filter((row) => !row.figure.rate)) ?? largest(ahead);
  const trained = largest(rows.filter((row) => !isAhead(row)));
  const headline = ((): string => {
    const had = trained && quantityOf(trained.figure, lang);
    if (!promise && trained)
      return ko
        ? `가장 많이 교육한 곳은 ${trained.subject.ko}, ${had}`
        : `The most people were trained in ${trained.subject.en}: ${had}`;
    if (!promise) return '';
    const goal = quantityOf(promise.figure, lang);
    const due = dueWords(promise, lang);
    const first = ko
      ? `${withParticle(promise.subject.ko, '은/는')} ${`${due} ${goal}`.trim()} 목표`
      : `${promise.subject.en} aims for ${goal}${due ? ` ${due}` : ''}`;
    const several = rows.length - ahead.length > 1;
    const tail = trained
      ? ko
        ? `, ${several ? '가장 큰 교육 실적은' : '보도된 교육 실적은'} ${trained.subject.ko} ${had}`
        : `; ${several ? 'the largest training reported' : 'training reported so far'}: ${had} in ${trained.subject.en}`
      : noneTrained(promise, indexed, lang);
    return first + tail;
  })();
  const trainings = rows.length - ahead.length;
  const unheard = ahead.filter((row) => !row.results?.length).length;
  const subtitle = note(
    ko
      ? `발표일에서 기한까지, 인원(명) · 목표·계획 ${ahead.length}건${unheard ? `(이후 보도 없음 ${unheard}건)` : ''}${trainings ? `, 실적 ${trainings}건` : ''}`
      : `From the day announced to the day due, people · ${plural(ahead.length, 'target')}${unheard ? ` (${unheard} without a later report in the corpus)` : ''}${trainings ? `, ${plural(trainings, 'result')}` : ''}`,
    yearsOf(
      rows.map((row) => row.figure.date),
      lang,
    ),
  );
  const spoken = rows.map((row) => spokenRow(row, indexed, lang));
  return { headline, subtitle, description: describe(headline, spoken, lang), ...counts };
}
