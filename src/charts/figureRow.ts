// The figures of some metrics in; the rows that four charts, their tables and their CSV share out.
import { formatDate, formatNumber, formatQuantity, metric as metricOf, statusLabels } from '../catalog/index.ts';
import {
  nameOf,
  wordsOf,
  type Equivalent,
  type Event,
  type Figure,
  type Indexed,
  type Label,
  type Language,
} from '../model/index.ts';
import type { ChartRow, Column } from './types.ts';

export interface FigureRow extends ChartRow {
  figure: Figure;
  /** The subject's name. */
  subject: Label;
  /** The part of it that is counted, or what for. */
  part?: Label;
  /** Tellings disagree about it. */
  contested: boolean;
}

/** First the earliest announced, an open start before all; then by size and id, so that the order never depends on the file's. */
function byDate(a: FigureRow, b: FigureRow): number {
  const [x, y] = [a.figure, b.figure];
  return (
    compare(x.from ?? '', y.from ?? '') ||
    compare(x.to ?? '9999', y.to ?? '9999') ||
    y.value - x.value ||
    compare(x.id, y.id)
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The figures of the metrics given, by date. */
export function figureRows(indexed: Indexed, metrics: readonly string[]): FigureRow[] {
  const contested = new Set(indexed.dataset.conflicts.flatMap((conflict) => conflict.records));
  return indexed.dataset.figures
    .filter((figure) => metrics.includes(figure.metric))
    .map((figure) => ({
      records: [figure.id],
      figure,
      subject: bothNames((lang) => nameOf(indexed, figure.subject, lang)),
      ...(figure.qualifier && { part: bothNames((lang) => wordsOf(indexed, figure.qualifier ?? '', lang)) }),
      contested: contested.has(figure.id),
    }))
    .sort(byDate);
}

/** One phrase in both languages. */
export const bothNames = (say: (lang: Language) => string): Label => ({ ko: say('ko'), en: say('en') });

/** How large a figure is, for picking the ones that a headline names: an upper end counts where there is one. */
export const sizeOf = (row: FigureRow): number => row.figure.max ?? row.figure.value;

/** `약 1만 7,000명`: a figure in words. */
export const quantityOf = (figure: Figure, lang: Language): string => formatQuantity(figure, lang);

/** Things that articles measure by, and how they are counted in either language; any other stands as it is written. */
const MEASURES: Readonly<Record<string, Record<Language, (count: string) => string>>> = {
  축구장: { ko: (n) => `축구장 ${n}개 크기`, en: (n) => `${n} football fields` },
  여의도: { ko: (n) => `여의도 면적의 ${n}배`, en: (n) => `${n} times the area of Yeouido` },
  평: { ko: (n) => `${n}평`, en: (n) => `${n} pyeong` },
};

/** An equivalent in words: `약 1,130억 원`, `축구장 24개 크기`. */
export function equivalentOf(equivalent: Equivalent, lang: Language): string {
  const measure = MEASURES[equivalent.unit]?.[lang];
  if (!measure) return formatQuantity(equivalent, lang);
  // The bound's words go around the number and the thing alike: `약 축구장 24개 크기`.
  const mark = '\u0000';
  const around = formatQuantity({ ...equivalent, value: 0, unit: mark }, lang);
  return around.replace(new RegExp(`0 ?${mark}`), measure(formatNumber(equivalent.value, lang)));
}

/** `아주경제 2020년 5월 29일`: who said it and when, each document once. */
function sourceOf(indexed: Indexed, figure: { evidence: Figure['evidence'] }, lang: Language): string {
  const ids = [...new Set(figure.evidence.map((evidence) => evidence.document))];
  return ids
    .map((id) => {
      const document = indexed.documents.get(id);
      const who = document?.publisher ?? document?.title ?? id;
      return document?.published ? `${who} ${formatDate(document.published.slice(0, 10), lang)}` : who;
    })
    .join(', ');
}

/** A mark's spoken name: subject, metric, value with its bound, conversions, standing, date, source. */
export function spokenFigure(row: FigureRow, indexed: Indexed, lang: Language): string {
  const { figure } = row;
  const ko = lang === 'ko';
  const parts = [
    row.subject[lang],
    row.part?.[lang],
    `${metricOf(figure.metric)?.label[lang] ?? figure.metric} ${quantityOf(figure, lang)}`,
    ...figure.equivalents.map(
      (e) => `${ko ? '기사 환산' : 'in the article’s own conversion'} ${equivalentOf(e, lang)}`,
    ),
    statusLabels[figure.status][lang],
    formatDate(figure.date, lang),
    row.contested ? (ko ? '서로 다른 보도 있음' : 'contested') : undefined,
    `${ko ? '출처' : 'source'} ${sourceOf(indexed, figure, lang)}`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** The events that have a figure and name its subject: what tells who did it to whom. */
export function eventsOf(figure: Figure, indexed: Indexed): Event[] {
  return indexed.dataset.events.filter(
    (event) => event.figures.includes(figure.id) && event.participants.some((p) => p.entity === figure.subject),
  );
}

/** The columns that any table of figures has. */
export function figureColumns<Row extends FigureRow>(indexed: Indexed): Column<Row>[] {
  return [
    {
      id: 'subject',
      label: { ko: '대상', en: 'Subject' },
      value: (row) => row.figure.subject,
      shown: (row, lang) => nameOf(indexed, row.figure.subject, lang),
    },
    {
      id: 'qualifier',
      label: { ko: '구분', en: 'Part' },
      value: (row) => row.figure.qualifier ?? null,
      shown: (row, lang) => row.part?.[lang] ?? '',
    },
    {
      id: 'metric',
      label: { ko: '지표', en: 'Metric' },
      value: (row) => row.figure.metric,
      shown: (row, lang) => metricOf(row.figure.metric)?.label[lang] ?? row.figure.metric,
    },
    {
      id: 'value',
      label: { ko: '값', en: 'Value' },
      value: (row) => row.figure.value,
      shown: (row, lang) => quantityOf(row.figure, lang),
    },
    { id: 'max', label: { ko: '최댓값', en: 'Upper end' }, value: (row) => row.figure.max ?? null },
    { id: 'unit', label: { ko: '단위', en: 'Unit' }, value: (row) => row.figure.unit },
    { id: 'bound', label: { ko: '한정', en: 'Bound' }, value: (row) => row.figure.bound },
    { id: 'rate', label: { ko: '주기', en: 'Rate' }, value: (row) => row.figure.rate ?? null },
    {
      id: 'equivalents',
      label: { ko: '기사의 환산', en: 'The article’s conversion' },
      value: (row) => row.figure.equivalents.map((e) => `${e.value} ${e.unit} (${e.bound})`).join('; ') || null,
      shown: (row, lang) => row.figure.equivalents.map((e) => equivalentOf(e, lang)).join(', '),
    },
    {
      id: 'status',
      label: { ko: '상태', en: 'Status' },
      value: (row) => row.figure.status,
      shown: (row, lang) => statusLabels[row.figure.status][lang],
    },
    {
      id: 'date',
      label: { ko: '날짜', en: 'Date' },
      value: (row) => row.figure.date,
      shown: (row, lang) => formatDate(row.figure.date, lang),
    },
    { id: 'from', label: { ko: '첫날', en: 'First day' }, value: (row) => row.figure.from },
    { id: 'to', label: { ko: '마지막 날', en: 'Last day' }, value: (row) => row.figure.to },
    {
      id: 'source',
      label: { ko: '출처', en: 'Source' },
      value: (row) => sourceOf(indexed, row.figure, 'ko'),
      shown: (row, lang) => sourceOf(indexed, row.figure, lang),
    },
  ];
}
