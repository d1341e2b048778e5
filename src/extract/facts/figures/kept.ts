// A number of people in its context in; whether they are those whom somebody has, named right before the number as its object.
import { metric } from '../../../catalog/metrics/index.ts';
import type { FigureContext } from './context.ts';
import type { MetricReading } from './metric.ts';

/** `전임교원을 217명 확보했다`, `연구원을 120명 두고 있다`. */
export function readKept({ sentence, quantity, at }: FigureContext): MetricReading | undefined {
  if (quantity.unit !== 'person') return undefined;
  return KEPT_STAFF.test(sentence.text.slice(Math.max(0, at - 16), at)) &&
    KEEPS.test(sentence.text.slice(quantity.extent.end - sentence.start))
    ? { metric: metric('headcount')!, cue: '을 두', score: 4 }
    : undefined;
}
const KEPT_STAFF =
  /(?:직원|임직원|사원|교원|교수|교수진|연구원|연구진|연구 인력|인력|개발자|전문가|의사|의료진|간호사|강사|기술자|엔지니어)(?:을|를) (?:현재 |모두 |총 |약 )*$/u;
const KEEPS = /^ (?:확보(?:했|하고 있|한 )|보유|두고|두었|뒀|둔 |거느|갖추고|갖췄|고용하고)/u;
