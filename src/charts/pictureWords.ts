// The few words that a picture itself says when there is nothing to draw yet, nothing at all, or no way to.
import type { Language } from '../model/index.ts';

export const pictureWords: Record<
  Language,
  Record<'loading' | 'empty' | 'emptyAdvice' | 'failed' | 'again', string>
> = {
  ko: {
    loading: '그리는 중…',
    empty: '이 조건에 맞는 기록이 없습니다.',
    emptyAdvice: '기간이나 유형, 기관 조건을 줄이면 더 많은 기록이 보입니다.',
    failed: '그림을 그리지 못했습니다.',
    again: '다시 시도',
  },
  en: {
    loading: 'Drawing…',
    empty: 'No record matches these conditions.',
    emptyAdvice: 'Drop a condition on period, type or organization to see more.',
    failed: 'The picture could not be drawn.',
    again: 'Try again',
  },
};
