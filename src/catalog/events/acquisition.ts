// The event type 'acquisition': its labels, colours, cues and roles.
import type { Examples, EventType } from '../types.ts';

export const acquisition: EventType = {
  id: 'acquisition',
  label: { ko: '인수·합병', en: 'Acquisition' },
  color: { light: '#8c2d04', dark: '#e08a66' },
  shape: 'triangle',
  cues: ['인수', '합병', '인수합병', '매각', '편입'],
  blockers: [
    '인수위',
    '인수위원회',
    '인수인계',
    '인수자금',
    '인수가',
    '인수전',
    '인수설',
    '인수금융',
    '인수기업',
    '매각설',
    '매각가',
    '매각대금',
  ],
  stems: ['사들이', '넘겨받', '품', '팔리', '팔', '넘기', '되팔', '삼키', '합치', '합쳐지'],
  phrases: [
    {
      nouns: ['지분', '경영권', '회사', '주식'],
      verbs: ['인수', '확보', '취득', '매입', '넘겨받', '사들이', '넘기', '넘', '매각', '팔', '처분'],
    },
    { nouns: ['자회사', '계열사', '손자회사', '완전자회사'], verbs: ['편입', '되', '만들', '삼'] },
    { nouns: ['손'], verbs: ['넣'] },
    { nouns: ['품'], verbs: ['안기', '안', '들어가'] },
    { nouns: ['주인', '최대주주', '대주주'], verbs: ['바뀌', '변경', '교체', '맞', '맞이', '찾', '만나'] },
    { nouns: ['주인'], verbs: ['되', '결정', '확정', '낙점', '정해지', '등극'] },
    { nouns: ['경영권'], verbs: ['넘어가', '바뀌'] },
    { nouns: ['주식매매계약', '매매계약', '인수계약', '합병계약', '양수도계약', 'SPA'], verbs: ['맺', '체결', '서명'] },
    { nouns: ['최대주주', '대주주'], verbs: ['오르', '되', '올라서', '등극', '부상'] },
  ],
  roles: { agent: 'acquirer', object: 'acquired', with: 'acquired' },
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: ['가람화학은 지난달 나래소재를 인수했다.', '솔내바이오가 가람화학에 인수됐다.'],
  counterExamples: ['가람화학 인수설은 사실이 아니다.', '새 위원회가 업무를 인수인계했다.'],
};
