import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDateReader, readDates, resolveDuration } from './dates.ts';

const published = '2020-06-17';
const one = (text: string, context: Parameters<typeof readDates>[1] = { published }) => {
  const [mention, ...rest] = readDates(text, context);
  expect(rest, `one date in ${text}`).toEqual([]);
  return mention!;
};
const spans = (text: string) => readDates(text, { published }).map((mention) => mention.text);

/** Sentence, the words read, EDTF, first day, last day: DATA.md's table first. */
const RESOLVED: readonly [string, string, string, string | null, string | null][] = [
  ['가람전자는 16일 밝혔다', '16일', '2020-06-16', '2020-06-16', '2020-06-16'],
  ['지난 16일 서명했다', '지난 16일', '2020-06-16', '2020-06-16', '2020-06-16'],
  ['18일 서명했다', '18일', '2020-05-18', '2020-05-18', '2020-05-18'],
  ['31일 서명했다', '31일', '2020-05-31', '2020-05-31', '2020-05-31'],
  ['오는 3일 문을 연다', '오는 3일', '2020-07-03', '2020-07-03', '2020-07-03'],
  ['지난 2월 세운 법인', '지난 2월', '2020-02', '2020-02-01', '2020-02-29'],
  ['올해 4월 넓혔다', '올해 4월', '2020-04', '2020-04-01', '2020-04-30'],
  ['올 4월 넓혔다', '올 4월', '2020-04', '2020-04-01', '2020-04-30'],
  ['지난해 5월 맺었다', '지난해 5월', '2019-05', '2019-05-01', '2019-05-31'],
  ['지난 해 1월 맺었다', '지난 해 1월', '2019-01', '2019-01-01', '2019-01-31'],
  ['지난\u00A01월 맺었다', '지난\u00A01월', '2020-01', '2020-01-01', '2020-01-31'],
  ['올 초 꾸렸다', '올 초', '2020-01~/2020-03~', '2020-01-01', '2020-03-31'],
  ['올해 초 꾸렸다', '올해 초', '2020-01~/2020-03~', '2020-01-01', '2020-03-31'],
  ['연초 꾸렸다', '연초', '2020-01~/2020-03~', '2020-01-01', '2020-03-31'],
  ['지난해 말 끝냈다', '지난해 말', '2019-10~/2019-12~', '2019-10-01', '2019-12-31'],
  ['상반기 매출은', '상반기', '2020-40', '2020-01-01', '2020-06-30'],
  ['하반기 매출은', '하반기', '2020-41', '2020-07-01', '2020-12-31'],
  ['상반기 중 착공한다', '상반기', '2020-40', '2020-01-01', '2020-06-30'],
  ['4분기 매출은', '4분기', '2020-36', '2020-10-01', '2020-12-31'],
  ['2·4분기 매출은', '2·4분기', '2020-34', '2020-04-01', '2020-06-30'],
  ['2011년 3/4분기에', '2011년 3/4분기', '2011-35', '2011-07-01', '2011-09-30'],
  ['지난해 4분기에만', '지난해 4분기', '2019-36', '2019-10-01', '2019-12-31'],
  ['내년\n1분기 가동한다', '내년\n1분기', '2021-33', '2021-01-01', '2021-03-31'],
  ['내년 1분기 가동한다', '내년 1분기', '2021-33', '2021-01-01', '2021-03-31'],
  ['지난 분기 매출', '지난 분기', '2020-33', '2020-01-01', '2020-03-31'],
  ['1~3분기 누적', '1~3분기', '2020-01/2020-09', '2020-01-01', '2020-09-30'],
  ['연내 짓는다', '연내', '2020-06-17/2020-12-31', '2020-06-17', '2020-12-31'],
  ['올해 안에 짓는다', '올해 안', '2020-06-17/2020-12-31', '2020-06-17', '2020-12-31'],
  ['오는 2023년까지 짓는다', '오는 2023년', '2020-06-17/2023', '2020-06-17', '2023-12-31'],
  ['2023년까지 짓는다', '2023년', '2020-06-17/2023', '2020-06-17', '2023-12-31'],
  ['내년 상반기까지 짓는다', '내년 상반기', '2020-06-17/2021-06', '2020-06-17', '2021-06-30'],
  ['지난해까지 팔았다', '지난해', '../2019', null, '2019-12-31'],
  ['향후 3년간 들인다', '3년간', '2020-06-17/2023-06-16', '2020-06-17', '2023-06-16'],
  ['앞으로 5년 동안 들인다', '5년 동안', '2020-06-17/2025-06-16', '2020-06-17', '2025-06-16'],
  ['지난 6년간 들였다', '지난 6년간', '2014-06-18/2020-06-17', '2014-06-18', '2020-06-17'],
  ['내달 연다', '내달', '2020-07', '2020-07-01', '2020-07-31'],
  ['다음 달 연다', '다음 달', '2020-07', '2020-07-01', '2020-07-31'],
  ['다음 달 초 연다', '다음 달 초', '2020-07-01~/2020-07-10~', '2020-07-01', '2020-07-10'],
  ['지난달 12일 마쳤다고', '지난달 12일', '2020-05-12', '2020-05-12', '2020-05-12'],
  ['11~13일 연다', '11~13일', '2020-06-11/2020-06-13', '2020-06-11', '2020-06-13'],
  ['3월 2일~4월 5일 전시', '3월 2일~4월 5일', '2020-03-02/2020-04-05', '2020-03-02', '2020-04-05'],
  // The same bound twice is that bound; bounds of unequal width are days.
  ['2021년 3월~3월 전시', '2021년 3월~3월', '2021-03', '2021-03-01', '2021-03-31'],
  ['3월 1일~3월 전시', '3월 1일~3월', '2020-03-01/2020-03-31', '2020-03-01', '2020-03-31'],
  ['12~12일 연다', '12~12일', '2020-06-12', '2020-06-12', '2020-06-12'],
  ['지난주 맺었다', '지난주', '2020-06-08/2020-06-14', '2020-06-08', '2020-06-14'],
  ['다음 주 수요일 연다', '다음 주 수요일', '2020-06-24', '2020-06-24', '2020-06-24'],
  ['올가을 낸다', '올가을', '2020-09~/2020-11~', '2020-09-01', '2020-11-30'],
  ["'25년 목표", "'25년", '2025', '2025-01-01', '2025-12-31'],
  ['2024.3 기준', '2024.3', '2024-03', '2024-03-01', '2024-03-31'],
  ['2024년 3월 2일 준공', '2024년 3월 2일', '2024-03-02', '2024-03-02', '2024-03-02'],
  ['내년 말까지 짓는다', '내년 말', '2020-06-17/2021-12~', '2020-06-17', '2021-12-31'],
  ['1990년대 세운', '1990년대', '1990/1999', '1990-01-01', '1999-12-31'],
  ['3년 전 세운', '3년 전', '2017~', '2017-01-01', '2017-12-31'],
  ['어제 나왔다', '어제', '2020-06-16', '2020-06-16', '2020-06-16'],
  ['9월 개장할 예정이다', '9월', '2020-09', '2020-09-01', '2020-09-30'],
  ['9월 개장했다', '9월', '2019-09', '2019-09-01', '2019-09-30'],
  ['2018-19시즌 우승', '2018-19시즌', '2018/2019', '2018-01-01', '2019-12-31'],
  ['2019시즌 우승', '2019시즌', '2019', '2019-01-01', '2019-12-31'],
  ['4월 마지막 주 낸다', '4월 마지막 주', '2020-04-24~/2020-04-30~', '2020-04-24', '2020-04-30'],
  ['1970~80년대 공장', '1970~80년대', '1970/1989', '1970-01-01', '1989-12-31'],
  ['60·70년대 유행', '60·70년대', '1960/1979', '1960-01-01', '1979-12-31'],
  ['2019 하반기 결산', '2019 하반기', '2019-41', '2019-07-01', '2019-12-31'],
  ['2019년 추석 매출', '2019년 추석', '2019', '2019-01-01', '2019-12-31'],
  ['여름철 전력이 모자란다', '여름철', '2020-06~/2020-08~', '2020-06-01', '2020-08-31'],
  ['지난 금요일 닫았다', '지난 금요일', '2020-06-12', '2020-06-12', '2020-06-12'],
  ['오는 월요일 연다', '오는 월요일', '2020-06-22', '2020-06-22', '2020-06-22'],
  ['이번 목요일 만난다', '이번 목요일', '2020-06-18', '2020-06-18', '2020-06-18'],
  ['18~20일까지 연다', '18~20일', '2020-06-18/2020-06-20', '2020-06-18', '2020-06-20'],
  ['2018년 3월~2019년 2월까지 지었다', '2018년 3월~2019년 2월', '2018-03/2019-02', '2018-03-01', '2019-02-28'],
  ['(2018.3~2019.12) 근무', '2018.3~2019.12', '2018-03/2019-12', '2018-03-01', '2019-12-31'],
  ['1979년 5·4 의거', '1979년 5·4', '1979-05-04', '1979-05-04', '1979-05-04'],
  ['２０２１년 ３월', '２０２１년 ３월', '2021-03', '2021-03-01', '2021-03-31'],
];

describe('readDates', () => {
  it.each(RESOLVED)('resolves %j', (text, words, expected, from, to) => {
    expect(one(text)).toMatchObject({ text: words, edtf: expected, from, to });
  });

  it.each([
    ['2018년 4월 협약을 맺고 9월 문을 열었다', ['2018-04', '2018-09']],
    ['2018년 4월 착공해 9월 완공했다', ['2018-04', '2018-09']],
    ['2018년 4월 세운 곳은 5월 매각됐다', ['2018-04', '2020-05']],
    ['2018년 9월 착공해 4월 완공했다', ['2018-09', '2020-04']],
    ['2018년 4월 출범했으며 5월 현재 30명이다', ['2018-04', '2020-05']],
    ['2018년 4월 착공해 지난 5월 완공했다', ['2018-04', '2020-05']],
    ['지난해 2월 착공해 5월 완공했다', ['2019-02', '2019-05']],
    ['2018년 4월에는 가람을, 6월에는 나래를 샀다', ['2018-04', '2018-06']],
    ['2018년 4월 30억원, 6월 50억원을 모았다', ['2018-04', '2018-06']],
    ['2018년 4월 샀다고 6월 밝혔다', ['2018-04', '2020-06']],
    ['2018년 1분기 매출은 30억원, 2분기 매출은 50억원이다', ['2018-33', '2018-34']],
    ['지난해 1분기보다 줄었고 2분기 매출은 50억원이다', ['2019-33', '2020-34']],
    ['지난해 상반기 공장을 짓고 하반기 제품을 냈다', ['2019-40', '2019-41']],
    ['2018년 4월 3일 계약을 맺고 20일 잔금을 냈다', ['2018-04-03', '2018-04-20']],
    ['2018년 4월 3일 계약을 맺었다고 16일 밝혔다', ['2018-04-03', '2020-06-16']],
  ])('takes a month for one of the year before where both are told in a row: %s', (text, dates) => {
    expect(readDates(text, { published }).map((m) => m.edtf)).toEqual(dates);
  });

  it('says the first and last day that edtf.js finds', () => {
    for (const [, , expected, from, to] of RESOLVED) {
      const read = edtf(expected) as unknown as { min: number; max: number };
      const day = (n: number) => (Number.isFinite(n) ? new Date(n).toISOString().slice(0, 10) : null);
      expect([expected, day(read.min), day(read.max)]).toEqual([expected, from, to]);
    }
  });

  it('leaves parts unspecified where there is no dateline', () => {
    expect(one('28일 밝혔다', {})).toMatchObject({ edtf: 'XXXX-XX-28', from: null, to: null });
    expect(one('3월 2일 밝혔다', {})).toMatchObject({ edtf: 'XXXX-03-02', from: null, to: null });
    for (const text of [
      '지난해 늘었다',
      '올 초 꾸렸다',
      '4분기에',
      '연내 짓는다',
      '향후 3년간',
      '이날 밝혔다',
      '지난주',
    ])
      expect(one(text, {}).edtf, text).toBeUndefined();
    expect(one('2018년 6월', {}).edtf).toBe('2018-06');
  });

  it('says which parts the text does not state', () => {
    expect(one('16일').implied).toEqual(['year', 'month']);
    expect(one('지난해 5월').implied).toEqual(['year']);
    expect(one('2018년 5월').implied).toEqual([]);
  });

  it('gives the particle behind, over a bracket that glosses the date', () => {
    expect(one('21일(현지시간)부터 연다').after).toBe('부터');
    expect(one('14년 만에').after).toBe('만에');
    expect(one('16일').after).toBe('');
  });

  it('looks ahead of the dateline only where the verb does', () => {
    expect(one('솔내바이오는 21일 새 공장을 연다').edtf).toBe('2020-06-21');
    expect(one('솔내바이오는 21일 새 공장을 열었다').edtf).toBe('2020-05-21');
    expect(readDates('21일 행사를 연다고 16일 밝혔다', { published }).map((m) => m.edtf)).toEqual([
      '2020-06-21',
      '2020-06-16',
    ]);
  });

  it('joins a beginning with a length or an end', () => {
    const [day, days] = readDates('21일(현지시간)부터 나흘 동안 연다', { published });
    expect(day).toMatchObject({ edtf: '2020-06-21', joined: { edtf: '2020-06-21/2020-06-24' } });
    expect(days).toMatchObject({ edtf: '2020-06-21/2020-06-24', from: '2020-06-21', to: '2020-06-24' });
    const [, months] = readDates('4월부터 3개월간 운영했다', { published });
    expect(months).toMatchObject({ edtf: '2020-04/2020-06', joined: { from: '2020-04-01', to: '2020-06-30' } });
    const [from, to] = readDates('지난해 11월부터 3월까지 운영했다', { published, base: 100 });
    expect(from?.joined).toEqual({
      edtf: '2019-11/2020-03',
      from: '2019-11-01',
      to: '2020-03-31',
      span: { start: 100, end: to?.end },
    });
    expect(to).toMatchObject({ edtf: '2020-03', after: '까지' });
  });

  it('lets a beginning without a year lie before its end', () => {
    const [from] = readDates('지난 3월부터 올해 2월까지 팔았다', { published });
    expect(from).toMatchObject({ edtf: '2019-03', joined: { edtf: '2019-03/2020-02' } });
  });

  it('takes a length behind an end for the time up to it', () => {
    const [, years] = readDates('2030년까지 10년간 들인다', { published });
    expect(years).toMatchObject({ edtf: '2020-06-17/2030', from: '2020-06-17', to: '2030-12-31' });
  });

  it('counts a length from the date before it', () => {
    expect(readDates('2018년 6월 취임한 뒤 3개월 만에 찾았다', { published })[1]).toMatchObject({
      text: '3개월',
      edtf: '2018-09',
      from: '2018-09-01',
      to: '2018-09-30',
    });
  });

  it('leaves a length that nothing places unresolved, and says how it is bounded', () => {
    expect(one('출범 2년을 맞은')).toMatchObject({ form: 'duration', length: { value: 2, unit: 'year' } });
    expect(one('출범 2년을 맞은').edtf).toBeUndefined();
    expect(one('최장 3년 빌려준다').bound).toBe('at-most');
    expect(one('30년이 넘는 투자').bound).toBe('more-than');
    expect(one('10여 년 만에').bound).toBe('about');
    expect(one('1년 6개월이 걸린다').length).toEqual({ value: 18, unit: 'month' });
    expect(one('가람센터 완공 3년 전').edtf).toBeUndefined();
  });

  it('draws spans without what bounds them', () => {
    expect(spans('약 3년간 머물렀고 2016년부터 16일 오전까지')).toEqual(['3년간', '2016년', '16일']);
    expect(spans('하루 나흘 두 달 14년 만에 30년')).toEqual(['하루', '나흘', '두 달', '14년', '30년']);
    expect(spans('올해 4월 중순과 9월 한 달간, 지난 27∼28일')).toEqual([
      '올해 4월 중순',
      '9월 한 달간',
      '지난 27∼28일',
    ]);
  });

  it('takes a new year for the one whose January is nearest', () => {
    const at = (published: string, text: string) => readDates(text, { published })[0]?.edtf;
    expect(at('2020-12-08', '새해 1월 공장을 연다')).toBe('2021-01');
    expect(at('2020-11-30', '새해 상반기에 낸다')).toBe('2021-40');
    expect(at('2021-01-11', '신년 1월부터 판다')).toBe('2021-01');
    expect(at('2021-02-11', '새해 3월 문을 연다')).toBe('2021-03');
    expect(one('새해 목표').edtf).toBeUndefined();
  });

  it('sees days that are known by their numbers, by what they are the days of', () => {
    for (const [text, day] of [
      ['오는 6·7 지방선거를 앞두고', '6·7'],
      ['9.30 부동산 대책', '9.30'],
      ['8.15 광복절 행사', '8.15 광복절'],
      ['3·9운동 기념관', '3·9'],
      ['‘2·18 참사’ 뒤', '2·18'],
      ['11·3 조치를 풀었다', '11·3'],
    ] as const)
      expect(spans(text), text).toEqual([day]);
    for (const text of ['1·2 공장을 잇는다', '3.5 인치 화면', '13·40 선언', '4.5 늘었다', '2·3호 펀드 운용'])
      expect(spans(text), text).toEqual([]);
  });

  it('sees days and seasons that are part of a word', () => {
    expect(spans('새 수목드라마와 주말극')).toEqual(['수목', '주말']);
    expect(spans('매주 월∼금요일과 토·일요일')).toEqual(['매주 월∼금요일', '토·일요일']);
    expect(spans('설 연휴와 동계훈련')).toEqual(['설', '동계']);
    expect(spans('결별설이 돌자 설명했고 설을 풀었다')).toEqual([]);
  });

  it('sees ages of history', () => {
    expect(spans('조선 후기 그릇과 일제강점기 공장, 청동기시대 터')).toEqual(['조선 후기', '일제강점기', '청동기시대']);
    expect(spans('조선업 시대를 열고 고려해 볼 일제히')).toEqual([]);
    expect(spans('규격 2015-35 개정')).toEqual([]);
  });

  it('counts back no vague length', () => {
    expect(one('수개월 전부터 준비했다')).toMatchObject({ rule: 'date/vague-length', edtf: undefined });
  });

  it('reads no date in what only looks like one', () => {
    for (const text of ['3일본', '12,345년월', '서해 5도', '하루나', '제2공장', '가격은 2024.5원', '의사를 전달 했다'])
      expect(spans(text), text).toEqual([]);
  });
});

describe('createDateReader', () => {
  it('takes up the day, month and year last named', () => {
    const reader = createDateReader(published);
    const read = (text: string) => reader.read(text, 0).map((mention) => mention.edtf);
    expect(read('가람전자는 2018년 3월 2일 연구소를 세웠다.')).toEqual(['2018-03-02']);
    expect(read('이날 행사에는 임원이 왔다.')).toEqual(['2018-03-02']);
    expect(read('같은 달 20일 문을 열었다.')).toEqual(['2018-03-20']);
    expect(read('다음 날 손님을 맞았다.')).toEqual(['2018-03-21']);
    expect(read('같은 해 9월 넓혔고 이듬해 5월 옮겼다.')).toEqual(['2018-09', '2019-05']);
    expect(read('그해 말 닫았다.')).toEqual(['2019-10~/2019-12~']);
  });

  it('counts `2년 뒤` from what was named last, where that is over and no launch or plan', () => {
    const reader = createDateReader('2022-05-12');
    const read = (text: string) => reader.read(text, 0).map((mention) => mention.edtf);
    expect(read('가람전자는 2010년 세워졌고 3년 뒤에는 지사를 냈다.')).toEqual(['2010', '2013']);
    expect(read('2년 후 나래화학을 사들였다.')).toEqual(['2015']);
    expect(read('출시 2년 뒤 나래소재를 사들였다.')).toEqual([undefined]);
    expect(read('허가 2년 뒤 문을 열었다.')).toEqual([undefined]);
    expect(read('4년 뒤 문을 연다는 계획이다.')).toEqual([undefined]);
    expect(read('9년 뒤 문을 열었다.')).toEqual([undefined]);
    expect(read('지난 1월 3일 합의했다.')).toEqual(['2022-01-03']);
    expect(read('두 달 뒤 착공했고 이레 뒤 멈췄다.')).toEqual(['2022-03', undefined]);
  });

  it('counts a day from the dateline where none was named, and knows no year to take up', () => {
    const reader = createDateReader('2020-06-17T09:30+09:00');
    expect(reader.read('이날 전날보다 올랐다', 0).map((m) => m.edtf)).toEqual(['2020-06-17', '2020-06-16']);
    expect(createDateReader(published).read('같은 해 9월', 0)[0]?.edtf).toBeUndefined();
  });

  it('takes 이날 for the day of what was told, not of the saying', () => {
    const reader = createDateReader(published);
    reader.read('대표가 지난 15일 공장을 찾았다고 가람전자가 16일 밝혔다.', 0);
    expect(reader.read('이날 방문에는', 0)[0]?.edtf).toBe('2020-06-15');
    const other = createDateReader(published);
    other.read('가람전자는 16일 밝혔다.', 0);
    expect(other.read('이날 발표에는', 0)[0]?.edtf).toBe('2020-06-16');
  });

  it('takes 이날 for any day of a period that was told of', () => {
    const reader = createDateReader(published);
    reader.read('대표가 10일부터 나흘 동안 현장을 돌았다고 16일 밝혔다.', 0);
    for (const text of ['이날 방문에는', '이날 회의에서는'])
      expect(reader.read(text, 0)[0]?.edtf).toBe('2020-06-10/2020-06-13');
    expect(reader.read('다음 날 돌아왔다', 0)[0]?.edtf).toBe('2020-06-14');
  });

  it('adds the base to every offset', () => {
    const text = '앞 문장. 올해 4월 열었다.';
    const [mention] = createDateReader(published).read(text.slice(6), 6);
    expect(text.slice(mention!.start, mention!.end)).toBe('올해 4월');
  });
});

describe('resolveDuration', () => {
  it('places a length from the dateline where it is planned', () => {
    const length = one('3년간 짓는다');
    expect(resolveDuration(length, { published, planned: true })).toEqual({
      edtf: '2020-06-17/2023-06-16',
      from: '2020-06-17',
      to: '2023-06-16',
    });
    expect(resolveDuration(length, { published, planned: false })).toBeUndefined();
    expect(resolveDuration(length, { planned: true })).toBeUndefined();
  });
});

it('holds offsets and gives only dates that can be read, whatever the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...RESOLVED.map(([text]) => text),
      '(',
      '~',
      '부터',
      '까지',
      '👍',
      '3',
      '년',
      '월',
      '일',
      ' ',
      '지난',
    ),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const mention of readDates(text, { published })) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(mention.start).toBeGreaterThanOrEqual(last);
        last = mention.end;
        for (const date of [mention.edtf, mention.joined?.edtf]) if (date) expect(() => edtf(date)).not.toThrow();
      }
    }),
    { numRuns: 300 },
  );
});
