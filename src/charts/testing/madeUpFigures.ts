// Parts of a record in; a dataset about made-up companies with just the figures and events that a chart's test needs out.
import type { Dataset, Event, Figure } from '../../model/index.ts';
import { indexDataset, type Indexed } from '../../model/index.ts';
import { edtfSpan } from '../../model/edtf.ts';
import { madeUpDataset } from '../../model/testing/madeUpDataset.ts';

const evidence = [{ document: 'made-up-1', start: 0, end: 2, quote: '가람' }];

let count = 0;
/** A figure whose first and last day follow from its date. */
export function figure(parts: Partial<Figure> & Pick<Figure, 'metric' | 'value' | 'unit'>): Figure {
  const date = parts.date ?? '2024-03-12';
  return {
    id: `made-up-figure-${++count}`,
    bound: 'exact',
    status: 'actual',
    subject: 'garam-electronics',
    equivalents: [],
    evidence,
    ...parts,
    date,
    ...edtfSpan(date),
  };
}

export function event(parts: Partial<Event> & Pick<Event, 'type'>): Event {
  const date = parts.date ?? '2024-03-12';
  return {
    id: `made-up-event-${++count}`,
    participants: [],
    modality: 'occurred',
    title: { ko: '가람전자의 일', en: 'A deed of Garam Electronics' },
    figures: [],
    evidence,
    ...parts,
    date,
    ...edtfSpan(date),
  };
}

/** The made-up organizations with these records alone. */
export function madeUp(records: { figures?: Figure[]; events?: Event[]; conflicts?: Dataset['conflicts'] }): Indexed {
  const dataset = madeUpDataset();
  return indexDataset({ ...dataset, figures: [], events: [], relations: [], conflicts: [], ...records });
}

/** Many records of every kind that the charts draw: long names, all bounds, all grains of dates. */
export function crowded(size = 40): Indexed {
  const bounds = ['exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than'] as const;
  const dates = [
    '2019',
    '2020-41',
    '2021-35',
    '2022-02',
    '2023-05-07',
    '2021-05-17/2023',
    '../2020-06-17',
    '2019-01~/2019-03~',
  ];
  const subjects = [
    'garam-electronics',
    'hanbit-university',
    'solnae-bio',
    '한빛대학교 해양 로봇 연구센터와 함께 여는 항만 자동화 인재 양성 과정',
  ];
  const pick = <Item>(list: readonly Item[], i: number) => list[i % list.length] as Item;
  const metrics = [
    ['investment', 'KRW', 3e9],
    ['fund-size', 'USD', 2e7],
    ['talent-target', 'person', 120],
    ['trainee-count', 'person', 45],
    ['headcount', 'person', 700],
    ['site-area', 'm2', 21_000],
    ['building-count', 'building', 3],
  ] as const;
  const figures = Array.from({ length: size }, (_, i) => {
    const [metric, unit, value] = pick(metrics, i);
    return figure({
      id: `figure-${String(i).padStart(4, '0')}`,
      metric,
      unit,
      value: value * (1 + ((i * 7) % 13)),
      bound: pick(bounds, i),
      status: pick(['actual', 'planned', 'target'] as const, i >> 1),
      subject: pick(subjects, i >> 2),
      date: pick(dates, i),
      ...(metric === 'fund-size' && i % 2
        ? { equivalents: [{ value: 2.6e10, unit: 'KRW', bound: 'about' as const }] }
        : {}),
      ...(metric === 'site-area'
        ? { equivalents: [{ value: 3 + (i % 5), unit: '축구장', bound: 'exact' as const }] }
        : {}),
      ...(metric === 'talent-target' && i % 4 === 0 ? { rate: 'per-year' as const } : {}),
      ...(i % 5 === 0 ? { qualifier: '연구진' } : {}),
    });
  });
  const types = ['founding', 'agreement', 'investment', 'program', 'visit', 'release'];
  const events = Array.from({ length: size }, (_, i) =>
    event({
      id: `event-${String(i).padStart(4, '0')}`,
      type: pick(types, i * i),
      date: pick(dates, i * 3),
      modality: pick(['occurred', 'planned', 'ongoing'] as const, i),
    }),
  );
  return madeUp({ figures, events });
}
