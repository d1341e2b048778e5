// The event type 'investment': its labels, colours, cues and roles.
import type { Examples, EventType } from '../types.ts';

export const investment: EventType = {
  id: 'investment',
  label: { ko: '투자', en: 'Investment' },
  color: { light: '#b5541c', dark: '#f0955c' },
  shape: 'diamond',
  cues: ['투자', '출자'],
  blockers: [
    '투자자',
    '투자사',
    '투자처',
    '출자자',
    '투자심리',
    '투자은행',
    '투자의견',
    '투자설명회',
    '출자전환',
    '투자업계',
  ],
  phrases: [
    {
      nouns: ['투자', '투자금', '출자', '자금', '지분투자'],
      verbs: [
        '하',
        '진행',
        '단행',
        '집행',
        '유치',
        '받',
        '결정',
        '확정',
        '완료',
        '마무리',
        '수혈',
        '조달',
        '끌어내',
        '이끌',
        '쏟',
        '쓰',
        '끌어모으',
        '끌어들이',
        '모으',
        '확보',
      ],
    },
    { nouns: ['유치', '투자유치'], verbs: ['마무리', '완료', '마치', '끝내', '성공', '클로징', '확정', '추진'] },
    {
      nouns: ['투자', '투자유치', '라운드', '펀딩', '유상증자', '자금'],
      verbs: ['참여', '합류', '주도', '이끌', '리드', '동참', '가세', '함께', '참가'],
    },
    { nouns: ['투자처', '투자처로', '투자기업'], verbs: ['선정', '고르', '낙점', '택하', '선택', '점찍', '정하'] },
    {
      nouns: ['억원', '조원', '만원', '달러', '유로', '억', '자금', '예산'],
      verbs: ['투입', '들이', '유치', '조달', '수혈', '끌어모으', '투자받', '대', '넣', '받'],
    },
    {
      nouns: ['전환사채', '교환사채', '신주인수권부사채', '신주', '우선주', '전환우선주'],
      verbs: ['사들이', '인수', '매입', '취득', '떠안'],
    },
    { nouns: ['금액', '자본금', '출자금', '나머지'], verbs: ['대', '넣', '내', '납입', '부담'] },
    {
      nouns: ['출자자', '투자자', '주주', '출자자로', '투자자로', '투자사', '유한책임조합원', 'LP'],
      verbs: ['참여', '합류', '함께', '참가', '나서'],
    },
  ],
  roles: { agent: 'investor', to: 'recipient', at: 'recipient' },
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: ['가람전자는 솔내바이오에 300억원을 투자했다.', '나래화학은 보람투자에서 50억원의 투자를 받았다.'],
  counterExamples: ['투자자는 신중해야 한다.', '가람전자는 투자 의견을 듣고 있다.'],
};
