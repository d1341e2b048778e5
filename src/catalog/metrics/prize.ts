// The metric 'prize': its labels, units and cues.
import type { Examples, Metric } from '../types.ts';
import { currencies } from '../units.ts';

export const prize: Metric = {
  id: 'prize',
  group: 'investment',
  label: { ko: '상금', en: 'Prize' },
  units: currencies,
  cues: ['상금', '포상금', '시상금', '을 시상'],
  nouns: ['수상자', '수상작', '수상팀', '당선자', '당선작'],
  blockers: ['배상금', '보상금'],
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: [
    '한빛대학교 해커톤 우승팀은 상금 1000만원을 받는다.',
    '가람전자는 공모전 대상 수상자에게 2000만원의 상금을 준다.',
  ],
  counterExamples: ['가람전자는 공모전에 나온 새내기 회사에 2억원을 투자했다.'],
};
