// The words around an event that is told in its turn, in both languages.
import type { Language } from '../../model/index.ts';

interface StoryWords {
  name: string;
  before: string;
  next: string;
  close: string;
  place(at: number, of: number): string;
  more(count: number): string;
}

export const storyWords: Record<Language, StoryWords> = {
  ko: {
    name: '사건을 차례로 읽기',
    before: '이전',
    next: '다음',
    close: '닫기',
    place: (at, of) => `${of}건 중 ${at}번째`,
    more: (count) => `출처 ${count}건 더`,
  },
  en: {
    name: 'Events in order',
    before: 'Previous',
    next: 'Next',
    close: 'Close',
    place: (at, of) => `${at} of ${of}`,
    more: (count) => `${count} more ${count === 1 ? 'source' : 'sources'}`,
  },
};
