import { describe, expect, it } from 'vitest';
import { readDates } from '../dates.ts';

/** Words and numbers that only look like a time. */
const NO_DATES: Readonly<Record<string, readonly string[]>> = {
  'other words that begin so': [
    '지난한 협상',
    '의사를 전달 해 왔다',
    '처음 봄나물을',
    '봄내식품은',
    '오늘날의 산업',
    '이 날개는',
    '반기를 들었다',
    '월요일신문',
    '추석선물세트',
    '매일유업 공장',
    '가을대학교',
    '수요 일부가 줄었다',
    '상반신 촬영',
    '전달했다',
  ],
  'other units': [
    '4개 국어',
    '3월드컵경기장',
    '5000달러',
    '4분의 1',
    '12일본인',
    '300일자리',
    '3주주',
    '6해리',
    '2012명 참가',
    '3년생 묘목',
    '2018년생 소나무',
  ],
  'numbers of other things': [
    '02-1234-5678',
    '123-45-67890',
    '192.168.0.1',
    '12,345.6',
    'v2024.3',
    '2024.3% 늘었다',
    '제2024-3호',
  ],
  ages: ['18세 1개월의 나이'],
};

describe.each(Object.entries(NO_DATES))('no dates: %s', (_, texts) => {
  it.each(texts)('%j tells no time', (text) => {
    expect(readDates(text, { published: '2024-05-16' }).map((mention) => mention.text)).toEqual([]);
  });
});

/** What the rules above must not swallow, with the dateline 2024-05-16. */
const DATES: readonly [string, string][] = [
  ['2·4분기', '2024-34'],
  ['1·2분기', '2024-01/2024-06'],
  ['내년 1분기', '2025-33'],
  ['내년\n1분기', '2025-33'],
  ['11~13일', '2024-05-11/2024-05-13'],
  ['지난주', '2024-05-06/2024-05-12'],
  ['이번 주말', '2024-05-18/2024-05-19'],
  ['다음 주 월요일', '2024-05-20'],
  ['지난 6년간', '2018-05-17/2024-05-16'],
  ['상반기 중', '2024-40'],
  ['올해 상·하반기', '2024'],
  ['연초', '2024-01~/2024-03~'],
  ['올가을', '2024-09~/2024-11~'],
  ["'25년", '2025'],
  ['24년 3월', '2024-03'],
  ['2024.3', '2024-03'],
  ['2021~23년', '2021/2023'],
  ['2024 회계연도', '2024'],
  ['다음 달 초', '2024-06-01~/2024-06-10~'],
  ['5월 셋째 주', '2024-05-15~/2024-05-21~'],
  ['3월께', '2024-03~'],
  ['2018년 말~2019년 초', '2018-10~/2019-03~'],
  ['2023년 상반기~2024년 하반기', '2023-01/2024-12'],
];

describe('dates that are written in many ways', () => {
  it.each(DATES)('%j is %s', (text, edtf) => {
    expect(readDates(text, { published: '2024-05-16' }).map((mention) => mention.edtf)).toEqual([edtf]);
  });
  it('takes a day in brackets for the weekday before it', () => {
    expect(readDates('다음 주 월요일(20일)', { published: '2024-05-16' }).map((mention) => mention.edtf)).toEqual([
      '2024-05-20',
      '2024-05-20',
    ]);
  });
  it('gives the days of a list the month of the first', () => {
    const days = (text: string) => readDates(text, { published: '2022-06-30' }).map((mention) => mention.edtf);
    expect(days('7월 8일 대전, 15일 광주, 22일 울산에 연다')).toEqual(['2022-07-08', '2022-07-15', '2022-07-22']);
    expect(days('대전(7월 3일), 광주(5일)에 연다')).toEqual(['2022-07-03', '2022-07-05']);
    expect(days('지난 5월 3일 지점을 열고 15일 본점을 옮겼다')).toEqual(['2022-05-03', '2022-06-15']);
  });
  it('takes the nearest day for the one from which an order holds', () => {
    const day = (text: string) => readDates(text, { published: '2021-01-19' }).map((mention) => mention.edtf);
    expect(day('2월 1일자로 선임했다')).toEqual(['2021-02-01']);
    expect(day('12월 30일자로 선임했다')).toEqual(['2020-12-30']);
    expect(day('1일 자로 발령했다')).toEqual(['2021-02-01']);
  });
  it('leaves a length that nothing anchors unresolved', () => {
    for (const text of ['출범 5년을 맞은', '취임 반년 만에', '3년간 투자했다'])
      expect(readDates(text, { published: '2024-05-16' })).toMatchObject([{ form: 'duration', length: {} }]);
    expect(readDates('출범 5년을 맞은', { published: '2024-05-16' })[0]?.edtf).toBeUndefined();
  });
});
