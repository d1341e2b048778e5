// A domain and a wish (closer, later, as the address says) in; the domain that results, within the whole, out.
import { DAY, toDay } from './extent.ts';

export type Domain = [number, number];

/** Nothing is known more finely than a day, so that a week fills the picture at most. */
export const SHORTEST = 7 * DAY;

/** The domain moved into the whole, and no shorter than a week. */
export function clampDomain([first, last]: Domain, [low, high]: Domain): Domain {
  const span = Math.min(Math.max(last - first, SHORTEST), high - low);
  const middle = (first + last) / 2;
  const start = Math.min(Math.max(middle - span / 2, low), high - span);
  return [start, start + span];
}

/** Closer by a factor around a moment (its middle where none is given). */
export function zoomDomain(domain: Domain, factor: number, full: Domain, around = (domain[0] + domain[1]) / 2): Domain {
  const [first, last] = domain;
  const span = Math.min(Math.max((last - first) / factor, SHORTEST), full[1] - full[0]);
  const share = (around - first) / (last - first);
  return clampDomain([around - span * share, around + span * (1 - share)], full);
}

/** Moved by a share of its own length. */
function panDomain([first, last]: Domain, share: number, full: Domain): Domain {
  const step = (last - first) * share;
  return clampDomain([first + step, last + step], full);
}

export const isWhole = ([first, last]: Domain, [low, high]: Domain): boolean => first - low < DAY && high - last < DAY;

/** `2019-01-01..2020-06-30`: what the address says of a domain; undefined for the whole. */
export const toZoomOption = (domain: Domain, full: Domain): string | undefined =>
  isWhole(domain, full) ? undefined : `${toDay(domain[0])}..${toDay(domain[1] - 1)}`;

/**
 * What a key wishes; undefined where it wishes nothing. `arrows`: whether the arrows move time, or marks need them;
 * `around`: a moment that must stay in sight.
 */
export function keyDomain(
  event: KeyboardEvent,
  domain: Domain,
  full: Domain,
  arrows: boolean,
  around?: number,
): Domain | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const centre = around === undefined ? undefined : Math.min(Math.max(around, domain[0]), domain[1]);
  switch (event.key) {
    case '+':
    case '=':
      return zoomDomain(domain, 1.5, full, centre);
    case '-':
    case '_':
      return zoomDomain(domain, 1 / 1.5, full, centre);
    case '0':
      return full;
    case 'ArrowLeft':
      return arrows || event.shiftKey ? panDomain(domain, -0.2, full) : undefined;
    case 'ArrowRight':
      return arrows || event.shiftKey ? panDomain(domain, 0.2, full) : undefined;
    default:
      return undefined;
  }
}
