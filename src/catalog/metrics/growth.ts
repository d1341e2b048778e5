// The metric 'growth': its labels, units and cues.
import type { Examples, Metric } from '../types.ts';

export const growth: Metric = {
  id: 'growth',
  group: 'performance',
  label: { ko: '증가율', en: 'Growth' },
  units: ['%', '%p'],
  cues: [
    '늘',
    '증가',
    '성장',
    '상승',
    '향상',
    '개선',
    '높이',
    '높아',
    '높인',
    '높였',
    '높여',
    '높일',
    '불어',
    '키우',
    '키워',
    '키운',
    '키울',
    '키웠',
    '급증',
    '뛰',
    '올라',
    '올랐',
    '올렸',
    '올린',
    '올릴',
    '올리',
    '오르',
    '오른',
    '신장',
    '확대',
    '증대',
    '빨라',
    '인상',
    '많은',
    '많다',
    '많았',
  ],
  blockers: [],
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: ['다온유통의 온라인 주문은 지난해보다 15% 늘었다.', '가람전자는 공정 속도를 20% 높였다.'],
  counterExamples: ['가람전자는 생산 시간을 25% 줄였다.'],
};
