// The catalogue's words for the dataset's schema.
import type { Vocabulary } from '../model/index.ts';
import { eventTypes } from './events/index.ts';
import { metrics } from './metrics/index.ts';
import { units } from './units.ts';

export const vocabulary: Vocabulary = {
  eventTypes: eventTypes.map((type) => type.id),
  metricUnits: Object.fromEntries(metrics.map((metric) => [metric.id, metric.units])),
  units: units.map((unit) => unit.id),
};
