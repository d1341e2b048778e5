import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantities } from './quantities.ts';

const all = (text: string) => readQuantities(text);
const one = (text: string) => {
  const [mention, ...rest] = all(text);
  expect(
    rest.map((m) => m.text),
    `one quantity in ${text}`,
  ).toEqual([]);
  return mention!;
};

/** Text, words of the mention, value, unit, bound. */
const READ: readonly [string, string, number, string, string][] = [
  ['직원 1만7000여명이', '1만7000여명', 17_000, 'person', 'about'],
  ['교수 270여 명과', '270여 명', 270, 'person', 'about'],
  ['약 200억원을', '200억원', 20_000_000_000, 'KRW', 'about'],
  ['2000여억원을', '2000여억원', 200_000_000_000, 'KRW', 'about'],
  ['3200억원 규모', '3200억원', 320_000_000_000, 'KRW', 'exact'],
  ['적자 5조', '5조', 5_000_000_000_000, 'KRW', 'exact'],
  ['신제품(12,500원)', '12,500원', 12_500, 'KRW', 'exact'],
  ['1억6000만달러를', '1억6000만달러', 160_000_000, 'USD', 'exact'],
  ['US$ 5억 조달', 'US$ 5억', 500_000_000, 'USD', 'exact'],
  ['2억3000만유로', '2억3000만유로', 230_000_000, 'EUR', 'exact'],
  ['3억 엔을', '3억 엔', 300_000_000, 'JPY', 'exact'],
  ['100억 위안', '100억 위안', 10_000_000_000, 'CNY', 'exact'],
  ['500억원대 사업', '500억원', 50_000_000_000, 'KRW', 'about'],
  ['1조원 안팎', '1조원', 1_000_000_000_000, 'KRW', 'about'],
  ['30% 이상 줄인다', '30%', 30, '%', 'at-least'],
  ['2.5%p 올랐다', '2.5%p', 2.5, '%p', 'exact'],
  ['3.2%포인트', '3.2%포인트', 3.2, '%p', 'exact'],
  ['20 퍼센트', '20 퍼센트', 20, '%', 'exact'],
  ['(-3.5%)', '-3.5%', -3.5, '%', 'exact'],
  ['70배 이상', '70배', 70, 'x', 'at-least'],
  ['3만4500㎡ 터', '3만4500㎡', 34_500, 'm2', 'exact'],
  ['20개동을', '20개동', 20, 'building', 'exact'],
  ['2개 연구동이', '2개', 2, 'building', 'exact'],
  ['4개 계열사', '4개', 4, 'organization', 'exact'],
  ['4개사가', '4개사', 4, 'organization', 'exact'],
  ['창업기업 9곳', '9곳', 9, 'organization', 'exact'],
  ['특허 2000여개', '2000여개', 2000, '개', 'about'],
  ['12개국에서', '12개국', 12, '개국', 'exact'],
  ['서버 30대를', '30대', 30, '대', 'exact'],
  ['4만 톤을', '4만 톤', 40_000, 't', 'exact'],
  ['1200MW급', '1200MW', 1200, 'MW', 'exact'],
  ['최대 100명', '100명', 100, 'person', 'at-most'],
  ['최소 10억원', '10억원', 1_000_000_000, 'KRW', 'at-least'],
  ['약 100명 이상', '100명', 100, 'person', 'at-least'],
  ['100명을 넘는', '100명', 100, 'person', 'more-than'],
  ['50명 미만', '50명', 50, 'person', 'less-than'],
  ['30명 이하', '30명', 30, 'person', 'at-most'],
  ['1000억원을 웃도는', '1000억원', 100_000_000_000, 'KRW', 'more-than'],
  ['공장 두 곳', '두 곳', 2, 'organization', 'exact'],
  ['임원 세 명', '세 명', 3, 'person', 'exact'],
  ['１００명', '１００명', 100, 'person', 'exact'],
];

describe('readQuantities', () => {
  it.each(READ)('reads %j', (text, words, value, unit, bound) => {
    const mention = one(text);
    expect(mention).toMatchObject({ text: words, value, unit, bound });
    expect(mention.notFigure).toBeUndefined();
  });

  it('keeps the words that bound and repeat outside the mention and inside its extent', () => {
    const text = '매년 약 100명 이상 뽑는다';
    const { extent, rate, text: words } = one(text);
    expect([words, text.slice(extent.start, extent.end), rate]).toEqual(['100명', '매년 약 100명 이상', 'per-year']);
  });

  it.each([
    ['매년 새 인재 100명을 키운다', 'per-year'],
    ['연간 1000명', 'per-year'],
    ['월 30만대', 'per-month'],
    ['하루 평균 200건', 'per-day'],
    ['분기당 3건', 'per-quarter'],
    ['매년 늘어, 100명', undefined],
    ['주당 5만3000원', undefined],
    ['4월 100명', undefined],
  ])('finds the rate of %j', (text, rate) => expect(one(text).rate).toBe(rate));

  it('reads a range as two ends', () => {
    expect(one('40~60명')).toMatchObject({ value: 40, max: 60, unit: 'person' });
    expect(one('1만~2만원')).toMatchObject({ value: 10_000, max: 20_000, unit: 'KRW' });
    expect(one('10∼20만원')).toMatchObject({ value: 100_000, max: 200_000 });
    expect(one('500~1만개')).toMatchObject({ value: 500, max: 10_000 });
    expect(one('32평~62평')).toMatchObject({ unit: 'm2', value: 106, max: 205 });
  });

  it('has no value for a mere magnitude', () => {
    expect(one('수십억 원')).toMatchObject({ text: '수십억 원', unit: 'KRW', bound: 'about' });
    expect(one('수십억 원').value).toBeUndefined();
  });

  it('joins what a bracket says again in another unit', () => {
    const [dollars, won] = all('1억달러(약 1130억원)를');
    expect(dollars?.equivalents).toEqual([{ value: 113_000_000_000, unit: 'KRW', bound: 'about' }]);
    expect(won?.notFigure).toBe('equivalent');
    const [area, metric] = all('약 300평(992㎡)');
    expect(area).toMatchObject({ value: 992, unit: 'm2', equivalents: [{ value: 300, unit: '평', bound: 'about' }] });
    expect(metric?.notFigure).toBe('equivalent');
  });

  it('does not take the parts in a bracket for the same quantity', () => {
    const mentions = all('500여명(본사 350명, 지사 150명)');
    expect(mentions.map(({ value, notFigure, equivalents }) => [value, notFigure, equivalents.length])).toEqual([
      [500, undefined, 0],
      [350, undefined, 0],
      [150, undefined, 0],
    ]);
    expect(all('1000명(30%)')[1]?.notFigure).toBeUndefined();
  });

  it('takes a football field for the measure of the area beside it', () => {
    const [fields, area] = all('축구장 24개 크기인 17만여㎡ 터');
    expect(fields?.notFigure).toBe('equivalent');
    expect(area).toMatchObject({ value: 170_000, equivalents: [{ value: 24, unit: '축구장', bound: 'exact' }] });
    expect(all('축구장 24개를 지었다')[0]?.notFigure).toBeUndefined();
  });

  it('converts 평 alone and marks it', () => {
    expect(one('120평 매장')).toMatchObject({
      value: 397,
      unit: 'm2',
      bound: 'about',
      rule: 'quantity/converted',
      equivalents: [{ value: 120, unit: '평', bound: 'exact' }],
    });
    expect(one('3헥타르')).toMatchObject({ value: 30_000, unit: 'm2', bound: 'exact' });
  });

  it.each([
    ['만 34세 이하', 'age'],
    ['이가람(45) 대표', 'age'],
    ['20대 직장인', 'age'],
    ['3대 주주', 'rank'],
    ['5대 그룹', 'rank'],
    ['두 번째 공장', 'ordinal'],
    ['제3차 회의', 'ordinal'],
    ['상법 47조 3항', 'ordinal'],
    ['4차 산업혁명', 'ordinal'],
    ['업계 1위', 'ordinal'],
    ['4족 보행', 'body'],
    ['1층 로비', 'floor'],
    ['2-1로 이겼다', 'score'],
    ['5G 단말', 'technology'],
    ['한 가지', 'idiom'],
    ['1인당', 'per'],
    ['30~40대', 'age'],
    ['5세대 통신', 'ordinal'],
    ['6일자 3면', 'ordinal'],
  ])('marks %j as no figure', (text, notFigure) => expect(one(text).notFigure).toBe(notFigure));

  it('passes over dates, times, telephone numbers and names', () => {
    for (const text of [
      '2020년 3월 2일',
      '3년간',
      '오전 10시 30분',
      '02-1234-5678',
      '한빛A4',
      '한 걸음',
      '한편',
      '10:30',
    ])
      expect(all(text), text).toEqual([]);
  });

  it('adds the base to every offset', () => {
    const [mention] = readQuantities('약 30명', 50);
    expect(mention).toMatchObject({ start: 52, end: 55, extent: { start: 50, end: 55 } });
  });
});

it('holds offsets and never overlaps, whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...READ.map(([text]) => text),
      '(',
      ')',
      '~',
      '약',
      '👍',
      '3',
      '만',
      '억',
      '명',
      '-',
      ',',
      '.',
      ' ',
    ),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const mention of readQuantities(text)) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(mention.text).not.toBe('');
        expect(mention.start).toBeGreaterThanOrEqual(last);
        expect(mention.extent.start).toBeLessThanOrEqual(mention.start);
        expect(mention.extent.end).toBeGreaterThanOrEqual(mention.end);
        last = mention.end;
      }
    }),
    { numRuns: 300 },
  );
});
