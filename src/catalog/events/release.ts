// The event type 'release': its labels, colours, cues and roles.
import type { Examples, EventType } from '../types.ts';

export const release: EventType = {
  id: 'release',
  label: { ko: '공개·출시', en: 'Release' },
  color: { light: '#946200', dark: '#e2b23f' },
  shape: 'star',
  cues: ['공개', '출시', '발매', '론칭', '런칭', '시판', '출간', '발간', '개봉'],
  blockers: [
    '비공개',
    '정보공개',
    '기업공개',
    '공개채용',
    '공개경쟁',
    '공개매수',
    '공개모집',
    '계획',
    '결과',
    '실적',
    '명단',
    '일정',
    '전략',
    '방안',
    '대책',
    '의견',
    '성적',
    '입장',
    '비전',
    '목표',
    '로드맵',
    '청사진',
    '내용',
    '사진',
    '영상',
    '과정',
    '프로그램',
    '매물',
    '해법',
    '보고서',
  ],
  stems: ['선보이', '내놓', '내놨'],
  phrases: [
    {
      nouns: ['서비스', '판매', '예약판매', '사전예약', '예약', '사전계약', '시판', '양산', '인도'],
      verbs: ['시작', '시작되', '들어가', '돌입', '개시', '나서'],
    },
    { nouns: ['베일'], verbs: ['벗'] },
    { nouns: ['첫선'], verbs: ['보이'] },
    { nouns: ['시장', '시중'], verbs: ['나오'] },
  ],
  weak: ['판매', '서비스', '팔', '양산', '상용화', '도입', '개시', '나오', '방송', '방영', '상영', '펴내'],
  roles: { agent: 'presenter' },
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: ['가람전자는 26일 번역 모델 ‘가람 말’을 공개했다.', '나래모터스가 전기 승합차를 출시했다.'],
  counterExamples: ['가람전자는 실적을 공개했다.', '나래모터스는 기업공개를 미뤘다.'],
};
