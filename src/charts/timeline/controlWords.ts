// The words of the timeline's controls in both languages.
import type { Language } from '../../model/index.ts';

type Word =
  'lanes' | 'byType' | 'byOrganization' | 'closer' | 'wider' | 'whole' | 'keys' | 'marks' | 'story' | 'onlyThis';

export const controlWords: Record<Language, Record<Word, string> & { count(events: number): string }> = {
  ko: {
    lanes: '줄 나누기',
    byType: '유형별',
    byOrganization: '기관별',
    closer: '확대',
    wider: '축소',
    whole: '전체 기간',
    keys: 'Ctrl+휠·끌기·+ − 0 키로 확대와 이동',
    story: '차례로 읽기',
    onlyThis: '이 기간만',
    count: (events) => `${events}건`,
    marks: '화살표로 사건 사이를 옮기고 Enter로 근거를 엽니다.',
  },
  en: {
    lanes: 'Lanes',
    byType: 'By type',
    byOrganization: 'By organization',
    closer: 'Zoom in',
    wider: 'Zoom out',
    whole: 'Whole period',
    keys: 'Zoom and move: Ctrl + wheel, drag, keys + − 0',
    story: 'Read in order',
    onlyThis: 'Only this period',
    count: (events) => `${events} ${events === 1 ? 'event' : 'events'}`,
    marks: 'Arrow keys go from event to event, Enter opens the evidence.',
  },
};
