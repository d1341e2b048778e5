// A span of time on the axis in; the bar that covers it, or fades out where it is open, out.
import { SPAN_STEP } from './box.ts';
import { FADE, type ActivityLayout, type Span } from './layout.ts';

export interface Bar {
  span: Span;
  y: number;
  /** The bar itself; where an end is open, its known end twice. */
  from: number;
  to: number;
  solid: boolean;
  planned: boolean;
  /** With what it fades out over. */
  x1: number;
  x2: number;
  fades: { x1: number; x2: number; y1: number; y2: number; opacity: number }[];
}

/** A bar over all that a date may mean; an open side fades out from the day that is known. */
export function spanBar(span: Span, first: number, layout: ActivityLayout, step: number): Bar {
  const y = first + span.line * SPAN_STEP;
  const planned = span.row.planned === span.row.count;
  const known = span.from ?? span.to ?? 0;
  if (span.from !== null && span.to !== null)
    return { span, y, from: span.from, to: span.to, solid: true, planned, x1: span.from, x2: span.to, fades: [] };
  const reach = Math.min(FADE / step, span.from === null ? known : layout.columns - known) || 0.5;
  const sign = span.from === null ? -1 : 1;
  const fades = Array.from({ length: 6 }, (_, i) => {
    const [a, b] = [known + (sign * reach * i) / 6, known + (sign * reach * (i + 1)) / 6];
    return { x1: Math.min(a, b), x2: Math.max(a, b), y1: y - 4, y2: y + 4, opacity: (0.8 * (6 - i - 0.5)) / 6 };
  });
  const far = known + sign * reach;
  return {
    span,
    y,
    from: known,
    to: known,
    solid: false,
    planned,
    x1: Math.min(known, far),
    x2: Math.max(known, far),
    fades,
  };
}
