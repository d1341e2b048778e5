// Units and counters: how Korean text writes them, what they are called, and what they convert to.
import type { Unit } from './types.ts';

export const units: readonly Unit[] = [
  { id: 'm2', kind: 'area', label: { ko: '㎡', en: ' m²' }, forms: ['제곱미터', '평방미터', '㎡', 'm²', 'm2'] },
  {
    id: 'building',
    kind: 'building',
    label: { ko: '개 동', en: ' buildings' },
    one: ' building',
    forms: ['개 동', '개동', '동'],
  },
  { id: 'person', kind: 'person', label: { ko: '명', en: ' people' }, one: ' person', forms: ['여명', '명', '인'] },
  {
    id: 'organization',
    kind: 'organization',
    label: { ko: '곳', en: ' organizations' },
    one: ' organization',
    forms: ['개사', '곳', '개 기관'],
  },
  { id: 'count', kind: 'count', label: { ko: '개', en: '' }, forms: ['개', '건'] },
  { id: 'day', kind: 'time', label: { ko: '일', en: ' days' }, one: ' day', forms: ['일'] },
  { id: 'week', kind: 'time', label: { ko: '주', en: ' weeks' }, one: ' week', forms: ['주일', '주'] },
  { id: 'month', kind: 'time', label: { ko: '개월', en: ' months' }, one: ' month', forms: ['개월', '달'] },
  { id: 'year', kind: 'time', label: { ko: '년', en: ' years' }, one: ' year', forms: ['년'] },
  { id: '%', kind: 'ratio', label: { ko: '%', en: '%' }, forms: ['퍼센트', '%', '％'] },
  { id: 'x', kind: 'ratio', label: { ko: '배', en: '×' }, forms: ['배'] },
  { id: 'KRW', kind: 'money', label: { ko: '원', en: 'KRW ' }, forms: ['원'] },
  { id: 'USD', kind: 'money', label: { ko: '달러', en: 'USD ' }, forms: ['미국 달러', '달러', '불'] },
  { id: 'EUR', kind: 'money', label: { ko: '유로', en: 'EUR ' }, forms: ['유로'] },
  { id: 'JPY', kind: 'money', label: { ko: '엔', en: 'JPY ' }, forms: ['엔화', '엔'] },
  { id: 'CNY', kind: 'money', label: { ko: '위안', en: 'CNY ' }, forms: ['위안'] },
  { id: 'GBP', kind: 'money', label: { ko: '파운드', en: 'GBP ' }, forms: ['파운드'] },
];

const byId = new Map(units.map((unit) => [unit.id, unit]));
/** The unit of an id; undefined for a counter that stands as the article names it. */
export const unit = (id: string): Unit | undefined => byId.get(id);
