// The event type 'visit': its labels, colours, cues and roles.
import type { Examples, EventType } from '../types.ts';

export const visit: EventType = {
  id: 'visit',
  label: { ko: '방문', en: 'Visit' },
  color: { light: '#5a6672', dark: '#a9b5c1' },
  shape: 'plus',
  cues: [
    '방문',
    '현장방문',
    '시찰',
    '견학',
    '방한',
    '내한',
    '방중',
    '방일',
    '방미',
    '출국',
    '실사',
    '답사',
    '탐방',
    '내방',
    '순방',
    '순시',
    '참관',
    '현장점검',
  ],
  blockers: ['방문객', '방문자', '방문판매', '방문율', '방문취업', '재방문율'],
  stems: ['다녀오', '찾', '들르', '둘러보', '찾아가', '다녀가', '찾아오', '돌아보', '살펴보', '향하', '날아가'],
  phrases: [
    { nouns: ['출장길', '방문길', '순방길', '방문', '순방', '출장'], verbs: ['오르', '나서', '떠나'] },
    { nouns: ['자리'], verbs: ['옮기'] },
    { nouns: ['발걸음', '발길'], verbs: ['하', '옮기', '향하', '돌리'] },
  ],
  weak: ['점검', '만나', '살피', '면담', '회동', '회담', '환담', '접견', '예방'],
  roles: { agent: 'visitor', object: 'host', to: 'host', at: 'host' },
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: [
    '김가람 가람그룹 회장이 28일 한빛대를 방문했다.',
    '이다온 사장은 나래화학 연구소를 찾아 직원들을 격려했다.',
  ],
  counterExamples: ['방문객은 하루 3000명이다.', '가람전자는 해결책을 찾았다.'],
};
