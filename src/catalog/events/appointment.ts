// The event type 'appointment': its labels, colours, cues and roles.
import type { Examples, EventType } from '../types.ts';

export const appointment: EventType = {
  id: 'appointment',
  label: { ko: '취임·선임', en: 'Appointment' },
  color: { light: '#a03a6b', dark: '#ea92bd' },
  shape: 'pentagon',
  cues: ['취임', '선임', '영입', '임명', '내정', '발탁', '선출', '위촉', '추대', '승진', '연임'],
  blockers: ['선임연구원', '선임기자', '취임식장', '선임급', '선임매니저', '영입설'],
  phrases: [
    {
      nouns: [
        '대표',
        '대표이사',
        '사장',
        '회장',
        '원장',
        '소장',
        '부사장',
        '의장',
        '총장',
        '센터장',
        '본부장',
        '이사장',
        '행장',
        '최고경영자',
        '책임자',
        '법인장',
        '팀장',
        '단장',
        '부문장',
        '위원장',
        '사령탑',
        '감독',
        'CEO',
        'CFO',
        'CTO',
        '지휘봉',
        '대표직',
        '자리',
      ],
      verbs: ['맡', '오르', '앉', '취임', '선임', '임명', '잡', '합류', '선출', '위촉', '추대', '낙점'],
    },
  ],
  roles: { agent: 'appointee', object: 'appointee', to: 'organization', at: 'organization' },
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: ['이다온 사장이 3월 가람전자 대표에 취임했다.', '나래화학은 박보람 전무를 연구소장으로 영입했다.'],
  counterExamples: ['선임연구원 세 명이 발표했다.', '가람전자는 취임식을 열지 않았다.'],
};
