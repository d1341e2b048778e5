// The metric 'course-count': its labels, units and cues.
import type { Examples, Metric } from '../types.ts';

export const courseCount: Metric = {
  id: 'course-count',
  group: 'program',
  label: { ko: '과정 수', en: 'Courses' },
  units: ['count'],
  cues: [],
  nouns: ['과정', '강좌', '교육과정', '과목', '교과목', '커리큘럼'],
  blockers: [],
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: ['한빛대학교 ‘데이터 학교’는 6개 과정을 운영한다.', '가람전자 ‘배움터’는 12개 강좌를 열고 있다.'],
  counterExamples: ['한빛대학교 ‘데이터 학교’는 3개 분야로 나뉜다.'],
};
