// The event type 'announcement': its labels, colours, cues and roles.
import type { Examples, EventType } from '../types.ts';

export const announcement: EventType = {
  id: 'announcement',
  label: { ko: '발표', en: 'Announcement' },
  color: { light: '#7a7466', dark: '#bdb6a6' },
  shape: 'chevron',
  cues: ['발표', '공시', '공표', '선언', '선포'],
  blockers: ['발표회', '발표자', '공시지가', '공시생', '공시가격'],
  weak: ['공개', '내놓', '제시', '내놨'],
  objects: [
    '결과',
    '계획',
    '방안',
    '대책',
    '로드맵',
    '전략',
    '비전',
    '청사진',
    '보고서',
    '실적',
    '구상',
    '목표',
    '종합대책',
    '지원책',
  ],
  roles: { agent: 'announcer' },
};

/** @public Run by the tests, read by nothing else. */
export const examples: Examples = {
  examples: ['가람전자는 17일 탄소 중립 계획을 발표했다.', '나래화학은 3일 새 배당 정책을 공시했다.'],
  counterExamples: ['발표회는 다음 주다.', '공시지가가 올랐다.'],
};
