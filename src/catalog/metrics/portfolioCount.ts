// The metric 'portfolio-count': its labels, units and cues.
import type { Examples, Metric } from '../types.ts';

export const portfolioCount: Metric = {
  id: 'portfolio-count',
  group: 'network',
  label: { ko: '투자 기업 수', en: 'Portfolio companies' },
  units: ['organization'],
  cues: [
    '에 투자',
    '에 출자',
    '을 발굴해 투자',
    '투자한 기업',
    '투자한 회사',
    '투자한 스타트업',
    '투자한 곳',
    '투자기업',
    '투자 기업',
    '피투자사',
    '포트폴리오',
  ],
  blockers: [
    '외국인투자',
    '외국인 투자',
    '계열사',
    '자회사',
    '산업단지',
    '산단',
    '시·군',
    '시군',
    '부지',
    '지역',
    '도시',
    '국가',
    '나라',
    '공장',
  ],
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: ['누리벤처스는 지금까지 바이오 스타트업 12곳에 투자했다.', '누리벤처스는 지난해 기업 5곳에 투자했다.'],
  counterExamples: ['누리벤처스 창업 공간에는 스타트업 14곳이 입주해 있다.'],
};
