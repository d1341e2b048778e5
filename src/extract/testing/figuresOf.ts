// A text in; its figures, each as one line, out: `metric value unit [bound] [status] [rate] | subject | date`.
import { readFigures } from '../facts/figures.ts';
import { readArticle } from '../pipeline.ts';

/** Exact bounds, actual statuses and no rate are left out; `published` is the day of the text. */
export const figuresOf = (text: string, published = '2022-03-15'): string[] =>
  readFigures(readArticle({ id: 'd', text, published })).map((f) =>
    [
      [
        f.metric,
        f.max === undefined ? f.value : `${f.value}~${f.max}`,
        f.unit,
        f.bound === 'exact' ? '' : f.bound,
        f.status === 'actual' ? '' : f.status,
        f.rate ?? '',
      ]
        .filter((word) => word !== '')
        .join(' '),
      f.subject,
      f.edtf,
    ].join(' | '),
  );
