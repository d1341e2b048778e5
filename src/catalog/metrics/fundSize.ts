// The metric 'fund-size': its labels, units and cues.
import type { Examples, Metric } from '../types.ts';
import { currencies } from '../units.ts';

export const fundSize: Metric = {
  id: 'fund-size',
  group: 'investment',
  label: { ko: '펀드 규모', en: 'Fund size' },
  units: currencies,
  cues: [
    '펀드',
    '투자조합',
    '벤처조합',
    '기금',
    '을 결성',
    '으로 결성',
    '을 조성',
    '굴리는',
    '운용하는 자금',
    '운용하는 돈',
    '맡아 운용',
    '약정액',
    '약정 총액',
    '약정총액',
    '결성액',
    '결성총액',
    '결성 총액',
    '펀드 총액',
    '조합 규모',
    '조합의 규모',
    '조합 총액',
    '결성 규모',
    'PEF',
    '운용자산',
    '운용 자산',
    '운용액',
    '운용규모',
    '운용 규모',
    '을 굴리',
    '을 운용',
  ],
  blockers: [
    '을 기탁',
    '을 기부',
    '을 전달',
    '을 쾌척',
    '을 내놓',
    '을 내놨',
    '을 냈',
    '을 낸',
    '을 내기로',
    '매출',
    '영업이익',
    '상금',
    '수수료',
  ],
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: [
    '누리벤처스는 700억원 규모의 ‘새싹 성장 펀드’를 결성했다.',
    '누리벤처스가 2000만달러 규모로 조성하는 ‘바다 펀드’에 가람전자가 참여한다.',
  ],
  counterExamples: ['가람전자는 새싹 성장 펀드에 50억원을 출자했다.'],
};
