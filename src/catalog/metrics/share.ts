// The metric 'share': its labels, units and cues.
import type { Examples, Metric } from '../types.ts';

export const share: Metric = {
  id: 'share',
  group: 'performance',
  label: { ko: '비율', en: 'Share' },
  units: ['%'],
  cues: [
    '지분',
    '점유율',
    '비중',
    '비율',
    '을 차지',
    '가운데',
    '전환',
    '가동률',
    '달성률',
    '참여율',
    '취업률',
    '수율',
    '정확도',
    '국산화',
    '*',
  ],
  blockers: ['금리', '이자', '세율', '할인', '확률', '연이율'],
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: ['가람전자는 솔내바이오 지분 35%를 갖고 있다.', '다온유통은 업무 시스템의 80% 이상을 클라우드로 전환했다.'],
  counterExamples: ['가람전자는 생산 시간을 25% 줄였다.'],
};
