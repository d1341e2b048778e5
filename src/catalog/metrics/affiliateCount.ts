// The metric 'affiliate-count': its labels, units and cues.
import type { Examples, Metric } from '../types.ts';

export const affiliateCount: Metric = {
  id: 'affiliate-count',
  group: 'network',
  label: { ko: '계열사 수', en: 'Affiliates' },
  units: ['organization'],
  cues: [],
  nouns: ['계열사', '자회사', '관계사', '손자회사', '계열'],
  blockers: ['학과', '학부', '전공'],
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: ['가람그룹 연구 협의체에는 9개 계열사가 참여한다.', '다온유통은 자회사 3곳을 두고 있다.'],
  counterExamples: ['다온유통은 협력사 40곳과 간담회를 열었다.'],
};
