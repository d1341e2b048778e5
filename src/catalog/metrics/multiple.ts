// The metric 'multiple': its labels, units and cues.
import type { Examples, Metric } from '../types.ts';

export const multiple: Metric = {
  id: 'multiple',
  group: 'performance',
  label: { ko: '배수', en: 'Multiple' },
  units: ['x'],
  cues: ['*'],
  blockers: ['배럴', '제곱'],
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: ['가람전자의 새 칩은 이전 제품보다 3배 빠르다.', '다온유통의 물류센터는 종전보다 2배 이상 크다.'],
  counterExamples: ['다온유통의 온라인 주문은 지난해보다 15% 늘었다.'],
};
