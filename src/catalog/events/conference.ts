// The event type 'conference': its labels, colours, cues and roles.
import type { Examples, EventType } from '../types.ts';

export const conference: EventType = {
  id: 'conference',
  label: { ko: '행사', en: 'Conference' },
  color: { light: '#4a7a1f', dark: '#9fcf6f' },
  shape: 'wye',
  cues: [],
  blockers: ['체결식', '협약식', '기자회견', '회의'],
  weak: ['개최', '진행', '열', '열리', '주최', '마련', '갖', '성료'],
  objects: [
    '콘서트',
    '포럼',
    '해커톤',
    '세미나',
    '콘퍼런스',
    '컨퍼런스',
    '박람회',
    '전시회',
    '설명회',
    '심포지엄',
    '워크숍',
    '서밋',
    '학술대회',
    '경진대회',
    '페스티벌',
    '챌린지',
    '쇼케이스',
    '엑스포',
    '토론회',
    '공모전',
    '발표회',
    '경연대회',
    '축제',
    '데이',
    '시연회',
    '상담회',
    '컨벤션',
    '공청회',
    '페어',
    '모터쇼',
    '게임쇼',
  ],
  roles: { agent: 'operator', with: 'operator' },
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: ['가람전자는 26일 서울에서 ‘로봇 포럼’을 개최했다.', '한빛대가 데이터 해커톤을 열었다.'],
  counterExamples: ['가람전자는 대책 회의를 열었다.', '한빛대는 입학식을 진행했다.'],
};
