// When a lane's deed was, as it is known, in; the marks of it on a native chart over time out.
import type { Lane } from '../../charts/lane.ts';
import { periods, type Reach } from '../../charts/timeExtent.ts';
import type { Segment } from './timesChart.ts';

type Mark = Omit<Segment, 'name' | 'lane' | 'color'>;

/** Where a lane's time is drawn: how far the axis reaches. */
export function laneTimes(lane: Pick<Lane, 'when' | 'hollow'>, [first, last]: readonly [number, number]): Mark[] {
  if (!lane.when) return [];
  const { hollow } = lane;
  const { extent, kind, months = 12 } = lane.when;
  const { start, end } = extent;
  const stretch = (from: Reach, to: Reach, open: boolean): Mark => ({
    kind: from.approximate || to.approximate ? 'vague' : 'stretch',
    from: from.first,
    to: to.last,
    hollow: open,
  });
  const point = (reach: Reach, open = false): Mark =>
    reach.isDay && !reach.approximate
      ? { kind: 'point', from: (reach.first + reach.last) / 2, to: (reach.first + reach.last) / 2, hollow: open }
      : stretch(reach, reach, open);
  const beyond = (last - first) * 0.12;
  if (!start || !end) {
    if (start) return [{ kind: 'open', from: start.first, to: Math.min(last, start.first + beyond), hollow }];
    return end ? [{ kind: 'open', from: end.last, to: Math.max(first, end.last - beyond), hollow }] : [];
  }
  if (kind === 'rate') {
    const until = extent.interval ? end.last : last;
    const gap = (last - first) * 0.006;
    const steps = periods(start.first, until, months)
      .map(([from, to]): Mark => ({ kind: 'stretch', from: from + gap, to: to - gap, hollow }))
      .filter(({ from, to }) => to > from);
    // With no end named it goes on: the last step becomes an arrow.
    const final = steps.at(-1);
    if (!extent.interval && final) final.kind = 'open';
    return [...steps, point(start)];
  }
  if (!extent.interval || kind === 'when') {
    return [start.isDay && !extent.interval ? point(start) : stretch(start, end, hollow)];
  }
  if (kind === 'span') return [stretch(start, end, hollow), point(start)];
  const due = end.isDay ? (end.first + end.last) / 2 : end.first;
  return [
    { kind: 'run', from: (start.first + start.last) / 2, to: due, hollow },
    point(start),
    end.isDay && !end.approximate ? point(end, true) : stretch(end, end, true),
  ];
}
