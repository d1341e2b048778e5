// The metric 'member-count': its labels, units and cues.
import type { Examples, Metric } from '../types.ts';

export const memberCount: Metric = {
  id: 'member-count',
  group: 'network',
  label: { ko: '참여 기관 수', en: 'Members' },
  units: ['organization'],
  cues: [
    '이 참여',
    '이 가입',
    '이 합류',
    '이 참가',
    '이 참석',
    '이 들어와',
    '이 들어왔',
    '이 함께하',
    '이 이름을 올',
    '이 동참',
    '이 뜻을 모',
    '이 힘을 모',
    '이 힘을 보',
    '등록',
    '회원',
    '가입',
  ],
  nouns: [
    '회원사',
    '참여사',
    '참여기관',
    '참여 기관',
    '회원기관',
    '회원국',
    '참가 업체',
    '참가업체',
    '참가 기업',
    '참가기업',
    '참여 기업',
    '참여기업',
    '참여 업체',
    '출품업체',
    '출품 업체',
    '가맹 기업',
    '회원 기업',
  ],
  blockers: ['스타트업', '팀', '계열사', '자회사', '협력사'],
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: ['‘미래차 동맹’에는 대학과 기업 등 21개 기관이 참여하고 있다.', '한빛연합은 회원사 60곳을 두고 있다.'],
  counterExamples: ['누리벤처스는 지난해 기업 5곳에 투자했다.'],
};
