// The event type 'litigation': its labels, colours, cues and roles.
import type { Examples, EventType } from '../types.ts';

export const litigation: EventType = {
  id: 'litigation',
  label: { ko: '소송', en: 'Litigation' },
  color: { light: '#b3202e', dark: '#ff8a8f' },
  shape: 'cross',
  cues: ['소송', '제소', '고소', '피소'],
  blockers: ['소송비', '소송전문', '소송대리인', '소송법'],
  phrases: [
    {
      nouns: ['소송', '손해배상소송', '특허소송', '소', '소장'],
      verbs: ['제기', '내', '걸', '벌이', '진행', '하', '접수', '이어가', '치르'],
    },
    {
      nouns: ['소송', '재판', '항소심', '상고심', '1심', '2심'],
      verbs: ['판결', '승소', '패소', '선고', '기각', '이기', '지'],
    },
  ],
  roles: { agent: 'party', with: 'party', to: 'party', object: 'party' },
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: ['나래화학은 다온소재와 특허 소송을 벌이고 있다.', '가람전자가 다온소재를 특허 침해로 제소했다.'],
  counterExamples: ['소송비는 회사가 낸다.', '가람전자는 소송대리인을 바꿨다.'],
};
