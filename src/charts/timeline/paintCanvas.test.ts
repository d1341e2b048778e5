import { describe, expect, it } from 'vitest';
import { edtfSpan, indexDataset, type Dataset } from '../../model/index.ts';
import { madeUpDataset } from '../../model/testing/madeUpDataset.ts';
import { layOut, styleOf } from './draw.ts';
import type { PlacedMark } from './layout.ts';
import { paintSlim } from './paintCanvas.ts';
import { timelineRows } from './rows.ts';

const DATES = [
  '2020-06-16',
  '2020-02',
  '2020-36',
  '2020-41',
  '2019',
  '2020-03~',
  '../2020-05-03',
  '2021-03/..',
  '2020?',
];
const DAY = 86_400_000;

/** So many events of each date that a lane holds them only as slim marks. */
function crowd(modality: 'occurred' | 'planned'): Dataset {
  const dataset = madeUpDataset();
  const [model] = dataset.events;
  if (!model) throw new Error('the made-up dataset has no event');
  dataset.events = DATES.flatMap((date, n) =>
    Array.from({ length: 8 }, (_, i) => ({ ...model, id: `e-${n}-${i}`, date, ...edtfSpan(date), modality })),
  );
  return dataset;
}

interface Painted {
  from: number;
  to: number;
  alpha: number;
}
/** What a canvas would show of one mark: stretches of colour, or of outline, and how strong they are. */
function painted(mark: PlacedMark): Painted[] {
  const found: Painted[] = [];
  let [x, y] = [0, 0];
  const canvas = {
    globalAlpha: 1,
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    fillRect: (from: number, _y: number, width: number) =>
      found.push({ from, to: from + width, alpha: canvas.globalAlpha }),
    beginPath: () => undefined,
    moveTo: (atX: number, atY: number) => ([x, y] = [atX, atY]),
    lineTo: (atX: number, atY: number) => {
      if (atY === y) found.push({ from: Math.min(x, atX), to: Math.max(x, atX), alpha: canvas.globalAlpha });
      [x, y] = [atX, atY];
    },
    closePath: () => undefined,
    stroke: () => undefined,
  };
  paintSlim(canvas as never, [mark], styleOf({ lang: 'ko', theme: 'light' }));
  return found;
}

describe.each(['occurred', 'planned'] as const)('slim marks on a canvas (%s)', (modality) => {
  const rows = timelineRows(indexDataset(crowd(modality)));
  const context = { lang: 'ko' as const, theme: 'light' as const, width: 900, height: 260, options: {} };
  const { lanes, plot, domain } = layOut(rows, context);
  const toX = (time: number) => plot.left + ((time - domain[0]) / (domain[1] - domain[0])) * (plot.right - plot.left);
  const slim = lanes.flatMap((lane) => lane.marks).filter((mark) => mark.form === 'slim');

  it('stand there for every precision', () => {
    expect(new Set(slim.map((mark) => mark.row.date))).toEqual(new Set(DATES));
  });

  it('are painted over all of what their date may mean', () => {
    for (const mark of slim) {
      const { from, to, date } = mark.row;
      const boxes = painted(mark);
      expect(boxes.length, date).toBeGreaterThan(0);
      if (from) expect(Math.min(...boxes.map((b) => b.from)), date).toBeLessThanOrEqual(toX(Date.parse(from)) + 0.01);
      if (to)
        expect(Math.max(...boxes.map((b) => b.to)), date).toBeGreaterThanOrEqual(toX(Date.parse(to) + DAY) - 0.01);
    }
  });

  it('are never as strong at an end that is open or only about known as in their middle', () => {
    for (const mark of slim.filter((m) => m.fadeStart || m.fadeEnd)) {
      const boxes = painted(mark).sort((a, b) => a.from - b.from);
      const plain = painted({ ...mark, fadeStart: 0, fadeEnd: 0 });
      const most = Math.max(...plain.map((b) => b.alpha));
      if (mark.fadeStart) expect(boxes[0]?.alpha, mark.row.date).toBeLessThan(most);
      if (mark.fadeEnd) expect(boxes.at(-1)?.alpha, mark.row.date).toBeLessThan(most);
    }
    expect(slim.some((m) => m.fadeStart) && slim.some((m) => m.fadeEnd)).toBe(true);
  });
});
