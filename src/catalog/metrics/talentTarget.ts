// The metric 'talent-target': its labels, units and cues.
import type { Examples, Metric } from '../types.ts';

export const talentTarget: Metric = {
  id: 'talent-target',
  group: 'talent',
  label: { ko: '인재 목표', en: 'Talent target' },
  units: ['person'],
  ahead: true,
  cues: [
    '을 육성',
    '을 양성',
    '을 채용',
    '을 선발',
    '을 뽑',
    '을 확보',
    '을 배출',
    '을 키우',
    '을 키워',
    '을 충원',
    '을 교육',
    '을 임용',
    '에 교육',
    '에 강의',
    '을 모집',
    '을 영입',
    '을 고용',
    '으로 확대',
    '으로 늘',
    '까지 늘',
    '으로 규모',
    '으로 키',
    '으로 확충',
    '으로 증원',
    '까지 키',
    '까지 증원',
    '까지 확충',
    '까지 확대',
    '육성',
    '양성',
    '채용',
    '선발',
    '충원',
    '모집',
    '배출',
  ],
  blockers: ['관람객', '방문객', '고객', '이용자', '가입자', '사용자', '환자', '관객'],
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: [
    '가람전자는 2025년까지 소프트웨어 전문가 500명을 육성할 계획이다.',
    '솔내바이오는 매년 연구원 30명을 채용하기로 했다.',
  ],
  counterExamples: ['가람전자 수원 사업장에는 직원 3500여명이 근무하고 있다.'],
};
