// Every metric, in the order in which tables name them.
import type { Metric } from '../types.ts';
import { siteArea } from './siteArea.ts';
import { floorArea } from './floorArea.ts';
import { buildingCount } from './buildingCount.ts';
import { headcount } from './headcount.ts';
import { investment } from './investment.ts';
import { fundSize } from './fundSize.ts';
import { prize } from './prize.ts';
import { talentTarget } from './talentTarget.ts';
import { traineeCount } from './traineeCount.ts';
import { startupCount } from './startupCount.ts';
import { portfolioCount } from './portfolioCount.ts';
import { affiliateCount } from './affiliateCount.ts';
import { memberCount } from './memberCount.ts';
import { partnerCount } from './partnerCount.ts';
import { courseCount } from './courseCount.ts';
import { fieldCount } from './fieldCount.ts';
import { duration } from './duration.ts';
import { share } from './share.ts';
import { reduction } from './reduction.ts';
import { growth } from './growth.ts';
import { multiple } from './multiple.ts';
import { count } from './count.ts';

export const metrics: readonly Metric[] = [
  siteArea,
  floorArea,
  buildingCount,
  headcount,
  investment,
  fundSize,
  prize,
  talentTarget,
  traineeCount,
  startupCount,
  portfolioCount,
  affiliateCount,
  memberCount,
  partnerCount,
  courseCount,
  fieldCount,
  duration,
  share,
  reduction,
  growth,
  multiple,
  count,
];

const byId = new Map(metrics.map((metric) => [metric.id, metric]));
/** The metric of an id, or undefined. */
export const metric = (id: string): Metric | undefined => byId.get(id);
