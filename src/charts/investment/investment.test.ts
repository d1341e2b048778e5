import { describe, expect, it } from 'vitest';
import { event, figure, madeUp } from '../testing/madeUpFigures.ts';
import { commonCurrency, rows } from './rows.ts';
import { noteOf, words } from './words.ts';

const won = figure({
  id: 'won',
  metric: 'investment',
  value: 3e10,
  unit: 'KRW',
  subject: 'solnae-bio',
  date: '2024-05',
});
const dollars = figure({
  id: 'dollars',
  metric: 'investment',
  value: 1e8,
  unit: 'USD',
  bound: 'at-least',
  status: 'planned',
  date: '2024-03-12/2026',
  equivalents: [{ value: 1.13e11, unit: 'KRW', bound: 'about' }],
});
const euros = figure({
  id: 'euros',
  metric: 'fund-size',
  value: 2e6,
  unit: 'EUR',
  subject: 'solnae-bio',
  date: '2023',
});
const deal = event({
  type: 'investment',
  figures: ['won'],
  participants: [
    { entity: 'garam-electronics', role: 'investor' },
    { entity: 'hanbit-university', role: 'investor' },
    { entity: 'garam', role: 'investor' },
    { entity: 'solnae-bio', role: 'recipient' },
  ],
});

describe('rows of money', () => {
  it('stand by the day announced', () => {
    expect(rows(madeUp({ figures: [won, dollars, euros] })).map((row) => row.figure.id)).toEqual([
      'euros',
      'dollars',
      'won',
    ]);
  });

  it('are comparable only by the article’s own conversion', () => {
    const found = rows(madeUp({ figures: [won, dollars, euros] }));
    expect(commonCurrency([won, dollars, euros])).toBe('KRW');
    expect(found.map((row) => row.common)).toEqual([
      null,
      { value: 1.13e11, unit: 'KRW', bound: 'at-least', converted: true },
      { value: 3e10, unit: 'KRW', bound: 'exact', converted: false },
    ]);
  });

  it('name who gives to whom where an event tells it, and the subject alone where none does', () => {
    const [first, second] = rows(madeUp({ figures: [dollars, won], events: [deal] }));
    expect(second?.parties.ko).toBe('가람전자·한빛대학교 외 1곳 → 솔내바이오');
    expect(second?.parties.en).toBe('Garam Electronics, Hanbit University and 1 more → Solnae Bio');
    expect(first?.parties.ko).toBe('가람전자');
  });

  it('do not take the investors of a fund for its founders', () => {
    const fund = { ...won, id: 'fund', metric: 'fund-size' };
    const [row] = rows(madeUp({ figures: [fund], events: [{ ...deal, figures: ['fund'] }] }));
    expect(row?.parties.ko).toBe('솔내바이오');
  });
});

describe('words about money', () => {
  it('name the largest comparable sum, and that it is a plan', () => {
    const indexed = madeUp({ figures: [won, dollars, euros] });
    const found = rows(indexed);
    expect(words(found, indexed, 'ko').headline).toBe('알려진 금액 3건 가운데 최대는 가람전자의 1억 달러 이상 계획');
    expect(words(found, indexed, 'en').headline).toBe(
      'Of 3 sums reported, the largest is at least USD 100 million planned for Garam Electronics',
    );
    expect(words(found, indexed, 'ko').subtitle).toContain('환산은 기사가 밝힌 값만');
  });

  it('say of one sum that it is the only one, and of a contested one that it is contested', () => {
    const conflict = {
      id: 'c',
      kind: 'value',
      records: ['won'],
      note: { ko: '다름', en: 'differ' },
      evidence: won.evidence,
    } as const;
    const indexed = madeUp({ figures: [won], conflicts: [{ ...conflict, records: ['won'] }] });
    const [row] = rows(indexed);
    expect(words(rows(indexed), indexed, 'ko').headline).toBe('금액이 알려진 것은 한 건, 솔내바이오 300억 원');
    expect(row && noteOf(row, 'en')).toBe('Investment · May 2024 · contested');
  });
});
