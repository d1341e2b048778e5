// The event type 'construction': its labels, colours, cues and roles.
import type { Examples, EventType } from '../types.ts';

export const construction: EventType = {
  id: 'construction',
  label: { ko: '건설·완공', en: 'Construction' },
  color: { light: '#75563a', dark: '#c9a585' },
  shape: 'bar',
  cues: ['완공', '준공', '착공', '증설', '건립', '신축', '기공'],
  blockers: ['준공식장', '증설설', '준공업', '착공식장'],
  phrases: [
    {
      nouns: ['착공식', '준공식', '기공식', '완공식', '상량식'],
      verbs: ['열', '개최', '갖', '가지', '진행', '하', '거행'],
    },
    {
      nouns: ['공사', '건설', '착공', '신축', '증설', '건립'],
      verbs: ['시작', '들어가', '착수', '나서', '돌입', '마치', '마무리', '끝내', '완료', '재개'],
    },
  ],
  weak: ['짓', '세우', '건설', '지어지', '설립', '신설', '구축', '조성', '가동', '넓히', '확장'],
  objects: [
    '공장',
    '센터',
    '사옥',
    '캠퍼스',
    '단지',
    '건물',
    '연구동',
    '데이터센터',
    '물류센터',
    '발전소',
    '생산라인',
    '라인',
    '제철소',
    '조선소',
    '물류기지',
    '호텔',
    '터미널',
    '창고',
    '신사옥',
    '공항',
    '다리',
    '항만',
    '변전소',
    '충전소',
    '시설',
    '주차장',
    '경기장',
  ],
  roles: { agent: 'owner', with: 'owner' },
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: ['나래화학은 내년 3월 울산 공장을 완공할 예정이다.', '가람전자 신사옥이 지난달 준공됐다.'],
  counterExamples: ['나래화학은 준공업 지역에 있다.', '가람전자는 좋은 관계를 짓고 있다.'],
};
