// The metric 'field-count': its labels, units and cues.
import type { Examples, Metric } from '../types.ts';

export const fieldCount: Metric = {
  id: 'field-count',
  group: 'program',
  label: { ko: '분야 수', en: 'Fields' },
  units: ['count'],
  cues: [],
  nouns: ['분야', '영역', '부문', '트랙'],
  blockers: [],
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: [
    '한빛대학교 ‘데이터 학교’는 3개 분야로 나뉜다.',
    '가람전자 공모전은 소재, 부품, 장비 등 5개 부문에서 열린다.',
  ],
  counterExamples: ['한빛대학교 ‘데이터 학교’는 6개 과정을 운영한다.'],
};
