// The event type 'litigation': its labels, colours, cues and roles.
import type { Examples, EventType } from '../types.ts';

export const litigation: EventType = {
  id: 'litigation',
  label: { ko: '소송', en: 'Litigation' },
  color: { light: '#b3202e', dark: '#ff8a8f' },
  shape: 'cross',
  cues: ['소송', '제소', '고소', '피소', '고발', '맞소송', '맞제소', '항소', '상고'],
  blockers: ['소송비', '소송전문', '소송대리인', '소송법'],
  phrases: [
    {
      nouns: ['소송', '손해배상소송', '특허소송', '가처분', '심판', '맞소송', '소송전', '법정다툼'],
      verbs: [
        '제기',
        '내',
        '걸',
        '벌이',
        '진행',
        '하',
        '접수',
        '이어가',
        '치르',
        '신청',
        '청구',
        '당하',
        '휘말리',
        '대응',
        '맞서',
        '맞불',
        '계류',
        '이어지',
        '취하',
      ],
    },
    { nouns: ['중재'], verbs: ['신청', '제기', '요청'] },
    { nouns: ['대응', '조치', '절차'], verbs: ['나서', '돌입', '착수', '들어가'] },
    { nouns: ['소송', '분쟁', '갈등', '다툼', '공방'], verbs: ['번지', '비화', '벌어지', '시작'] },
    { nouns: ['소', '소장'], verbs: ['제기', '내', '걸', '접수', '취하'] },
    { nouns: ['손'], verbs: ['들어주', '들어줬'] },
    { nouns: ['손해배상', '배상'], verbs: ['청구', '요구'] },
    { nouns: ['분쟁', '공방', '다툼'], verbs: ['벌이', '이어가', '이어지', '진행', '휘말리', '하'] },
    {
      nouns: ['소송', '재판', '항소심', '상고심', '1심', '2심', '가처분', '신청', '청구', '심판', '분쟁'],
      verbs: [
        '판결',
        '평결',
        '판정',
        '판시',
        '명령',
        '승소',
        '패소',
        '선고',
        '기각',
        '이기',
        '지',
        '인용',
        '각하',
        '받아들이',
        '받아들여지',
        '끝내',
        '매듭짓',
        '종결',
      ],
    },
  ],
  roles: { agent: 'party', with: 'party', to: 'party', object: 'party' },
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: ['나래화학은 다온소재와 특허 소송을 벌이고 있다.', '가람전자가 다온소재를 특허 침해로 제소했다.'],
  counterExamples: ['소송비는 회사가 낸다.', '가람전자는 소송대리인을 바꿨다.'],
};
