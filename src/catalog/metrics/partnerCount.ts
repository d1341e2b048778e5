// The metric 'partner-count': its labels, units and cues.
import type { Examples, Metric } from '../types.ts';

export const partnerCount: Metric = {
  id: 'partner-count',
  group: 'network',
  label: { ko: '협력사 수', en: 'Partners' },
  units: ['organization'],
  cues: ['과 협약', '과 업무협약', '과 손잡', '과 협력', '과 제휴', '과 계약', '과 함께'],
  nouns: [
    '협력사',
    '협력 기업',
    '협력 기관',
    '파트너',
    '파트너사',
    '협력업체',
    '협력 업체',
    '제휴사',
    '협약기관',
    '고객사',
    '거래처',
    '납품처',
    '제휴처',
    '공급처',
  ],
  blockers: [],
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: ['다온유통은 협력사 40곳과 간담회를 열었다.', '솔내바이오는 해외 파트너사 7곳과 신약을 개발하고 있다.'],
  counterExamples: ['다온유통은 자회사 3곳을 두고 있다.'],
};
