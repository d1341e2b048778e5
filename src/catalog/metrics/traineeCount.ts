// The metric 'trainee-count': its labels, units and cues.
import type { Examples, Metric } from '../types.ts';

export const traineeCount: Metric = {
  id: 'trainee-count',
  group: 'talent',
  label: { ko: '교육 인원', en: 'Trainees' },
  units: ['person'],
  cues: [
    '을 대상',
    '을 상대',
    '이 수료',
    '이 이수',
    '이 졸업',
    '이 참가',
    '이 참여',
    '이 수강',
    '을 육성',
    '을 양성',
    '을 배출',
    '을 교육',
    '에 교육',
    '에 강의',
    '을 가르',
    '수료',
    '수료생',
    '졸업생',
    '교육생',
    '수강생',
    '훈련생',
    '연수생',
    '참가자',
    '이수',
    '정원',
  ],
  blockers: [
    '을 조사',
    '을 설문',
    '을 연구한',
    '을 분석',
    '을 진술',
    '을 검사',
    '고객',
    '이용자',
    '가입자',
    '사용자',
    '환자',
    '관객',
    '시민',
    '주민',
  ],
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: [
    '한빛대학교는 가람전자 직원 25명을 대상으로 ‘반도체 설계 과정’을 운영했다.',
    '지금까지 ‘누리 코딩 학교’에서 1200여명이 수료했다.',
  ],
  counterExamples: ['가람전자는 2025년까지 소프트웨어 전문가 500명을 육성할 계획이다.'],
};
