// How a value is known in; the fill and rim that show it no sharper out: the same for bars, columns and the samples of the key.
import type { Bound } from '../../model/index.ts';
import { fading, NO_FILL } from './chartParts.ts';
import type { Stroke } from './shapes.ts';
import { solid } from './text.ts';
import type { Xml } from './xml.ts';

export interface Known {
  color: string;
  bound: Bound;
  /** Planned or targeted. */
  hollow: boolean;
}

export const isOpen = (bound: Bound): boolean => bound === 'at-least' || bound === 'more-than';
export const isMost = (bound: Bound): boolean => bound === 'at-most' || bound === 'less-than';

/** Solid where it is so; hollow where it is planned; fading to its end where it is about that; dotted where it is at most that. */
export function lookOf({ color, bound, hollow }: Known): { fill: Xml; stroke?: Stroke } {
  const rim: Stroke = { color, width: 1.5 };
  if (bound === 'about') {
    // A hollow bar has no rim at its end, which is not known: its fill alone fades out.
    const fill = fading(color, hollow ? 0.3 : 1, hollow ? 0.5 : 0.8);
    return hollow ? { fill, stroke: { ...rim, width: 0.75, alpha: 0.45, dash: 'sysDot' } } : { fill };
  }
  if (isMost(bound)) return { fill: solid(color, hollow ? 0.1 : 0.4), stroke: { ...rim, dash: 'sysDot' } };
  if (hollow) return { fill: NO_FILL, stroke: { ...rim, dash: 'dash' } };
  return { fill: solid(color) };
}
