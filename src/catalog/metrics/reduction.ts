// The metric 'reduction': its labels, units and cues.
import type { Examples, Metric } from '../types.ts';

export const reduction: Metric = {
  id: 'reduction',
  group: 'performance',
  label: { ko: '감소율', en: 'Reduction' },
  units: ['%', '%p'],
  cues: [
    '을 줄',
    '을 절감',
    '을 단축',
    '을 낮',
    '을 감축',
    '이 감소',
    '이 줄',
    '줄이',
    '줄일',
    '줄였',
    '줄어',
    '줄었',
    '감소',
    '절감',
    '단축',
    '낮추',
    '낮아',
    '하락',
    '축소',
    '급감',
    '떨어',
    '감축',
    '감산',
    '인하',
    '적게',
    '적은',
    '아끼',
    '아꼈',
    '빠졌',
    '내린',
    '내렸',
  ],
  blockers: [],
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: ['가람전자는 생산 시간을 25% 줄였다.', '솔내바이오의 새 공정은 전력 사용량을 40% 이상 절감한다.'],
  counterExamples: ['다온유통의 온라인 주문은 지난해보다 15% 늘었다.'],
};
