// The metric 'duration': its labels, units and cues.
import type { Examples, Metric } from '../types.ts';

export const duration: Metric = {
  id: 'duration',
  group: 'program',
  label: { ko: '기간', en: 'Duration' },
  units: ['day', 'week', 'month', 'year'],
  cues: [
    '최장',
    '최대',
    '최소',
    '기간',
    '공기',
    '지원',
    '제공',
    '무상',
    '무료',
    '계약',
    '입주',
    '과정',
    '교육',
    '훈련',
    '연수',
    '멘토링',
    '보육',
    '인턴십',
    '운영',
    '임대',
    '기술 개발',
    '연구',
  ],
  blockers: ['만에', '전부터', '뒤', '미리', '주년', '연속', '만기'],
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: [
    '‘새싹랩’에 들어온 회사는 최장 2년까지 사무실을 무상으로 쓸 수 있다.',
    '가람전자는 입주 기업에 최대 18개월 동안 장비를 지원한다.',
  ],
  counterExamples: ['김가람 대표는 취임한 지 5개월 만에 공장을 찾았다.'],
};
