// The event type 'agreement': its labels, colours, cues and roles.
import type { Examples, EventType } from '../types.ts';

export const agreement: EventType = {
  id: 'agreement',
  label: { ko: '협약', en: 'Agreement' },
  color: { light: '#1f5fa8', dark: '#7fb2f0' },
  shape: 'square',
  cues: ['체결', '협약', '제휴', 'MOU', '맞손', '수주', '발주', '기술수출', '기술이전', '의기투합', '계약'],
  blockers: ['발주처', '발주사', '제휴사', '협약기업', '제휴처', '체결률', '보험', '제휴카드'],
  stems: ['손잡', '뭉치'],
  phrases: [
    {
      nouns: [
        '협약',
        '업무협약',
        '협정',
        '계약',
        'MOU',
        '양해각서',
        '협력',
        '제휴',
        '파트너십',
        '동맹',
        '약정',
        '합의서',
        '의향서',
        '협약서',
        '계약서',
        '합의각서',
      ],
      verbs: [
        '맺',
        '체결',
        '교환',
        '서명',
        '사인',
        '조인',
        '주고받',
        '나누',
        '이루',
        '따내',
        '수주',
        '연장',
        '갱신',
        '확대',
        '구축',
        '결성',
      ],
    },
    { nouns: ['관계', '연합전선'], verbs: ['맺', '구축', '체결', '수립'] },
    {
      nouns: ['공사', '사업', '프로젝트', '물량', '용역', '일감', '주문', '총판권', '판권', '판매권', '운영권'],
      verbs: ['따내'],
    },
    { nouns: ['계약', '본계약', '가계약'], verbs: ['마치', '끝내', '완료', '마무리', '성사'] },
    {
      nouns: ['협약식', '체결식', '조인식', '서명식'],
      verbs: ['열', '열리', '개최', '갖', '가지', '진행', '하', '거행'],
    },
    { nouns: ['개발', '공동개발', '공동연구', '협력', '제휴', '합작', '협업', '진출'], verbs: ['합의'] },
    { nouns: ['손'], verbs: ['잡', '맞잡', '맞잡았'] },
    { nouns: ['힘'], verbs: ['합치', '모으'] },
    { nouns: ['도장'], verbs: ['찍'] },
    { nouns: ['맞손'], verbs: ['잡'] },
  ],
  roles: { agent: 'party', with: 'party' },
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: ['솔내바이오는 한빛대와 신약 공동연구 협약을 체결했다.', '가람전자가 다온통신과 손잡았다.'],
  counterExamples: ['솔내바이오의 제휴사는 열 곳이다.', '김가람 회장은 보험 계약을 맺었다.'],
};
