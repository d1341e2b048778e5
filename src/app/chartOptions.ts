// The address's options in; those of one chart out, and back. Where a view shows several charts each has a prefix.
import type { State } from '../model/index.ts';

type Options = State['options'];

/** The options of the chart with this prefix, without it. */
export const chartOptions = (options: Options, prefix: string): Options =>
  Object.fromEntries(
    Object.entries(options)
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, value]) => [name.slice(prefix.length), value]),
  );

/** The view's options with those of one chart put in place of what it had. Empty ones go. */
export const withChartOptions = (options: Options, prefix: string, changed: Options): Options => ({
  ...Object.fromEntries(Object.entries(options).filter(([name]) => !name.startsWith(prefix))),
  ...Object.fromEntries(
    Object.entries(changed)
      .filter(([, value]) => value)
      .map(([name, value]) => [`${prefix}${name}`, value]),
  ),
});
