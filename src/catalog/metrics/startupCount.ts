// The metric 'startup-count': its labels, units and cues.
import type { Examples, Metric } from '../types.ts';

export const startupCount: Metric = {
  id: 'startup-count',
  group: 'network',
  label: { ko: '스타트업 수', en: 'Startups' },
  units: ['organization'],
  cues: [
    '을 지원',
    '을 보육',
    '을 육성',
    '을 발굴',
    '을 뽑',
    '을 선발',
    '을 선정',
    '이 입주',
    '이 둥지',
    '이 졸업',
    '이 거쳐',
    '이 분사',
    '을 분사',
  ],
  nouns: [
    '스타트업',
    '벤처',
    '벤처기업',
    '신생기업',
    '신생 기업',
    '창업팀',
    '창업 기업',
    '창업기업',
    '입주사',
    '졸업 기업',
    '졸업한 기업',
    '졸업기업',
    '졸업사',
    '육성 기업',
    '육성한 기업',
    '입주 기업',
    '입주한 기업',
    '입주기업',
  ],
  blockers: [
    '계열사',
    '자회사',
    '협력사',
    '협력업체',
    '고객사',
    '중소기업',
    '소상공인',
    '투자한',
    '벤처캐피',
    '벤처투자',
    '벤처펀드',
  ],
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: [
    '누리벤처스 창업 공간에는 스타트업 14곳이 입주해 있다.',
    '가람전자 ‘새싹랩’에서는 8개 스타트업이 기술을 다듬고 있다.',
  ],
  counterExamples: ['가람전자는 계열사 5곳을 두고 있다.'],
};
