// Everyday constructs that tell one event, several or none, read from plain text as the pipeline reads it.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../pipeline.ts';

const eventsOf = (text: string): string[] =>
  extractArticle({ id: 't', text, published: '2022-04-20' }).facts.events.map(
    (e) =>
      `${e.type} ${e.edtf} ${e.modality} ${e.participants
        .map((p) => `${p.role}:${p.name}`)
        .sort()
        .join(', ')}`,
  );

describe('one verb, several days', () => {
  it('is an event for each', () => {
    expect(eventsOf('가람전자는 7월 8일 대전, 7월 15일 광주, 7월 22일 울산에 매장을 연다.')).toEqual([
      'founding 2022-07-08 planned founder:가람전자',
      'founding 2022-07-15 planned founder:가람전자',
      'founding 2022-07-22 planned founder:가람전자',
    ]);
  });
});

describe('one event, told twice', () => {
  it.each([
    [
      '가람전자가 전담팀을 꾸렸다. 가람전자는 19일 ‘로봇전담팀’을 발족했다고 밝혔다.',
      ['founding 2022-04-19 occurred founded:로봇전담팀, founder:가람전자'],
    ],
    [
      '솔내바이오는 지난 3월 투자금 50억원을 유치했다. 이번 투자는 보람벤처스가 주도했다.',
      ['investment 2022-03 occurred investor:보람벤처스, recipient:솔내바이오'],
    ],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('who does it to whom', () => {
  it.each([
    ['솔내바이오가 지난해 가람화학에 인수됐다.', ['acquisition 2021 occurred acquired:솔내바이오, acquirer:가람화학']],
    [
      '솔내바이오는 2014년 김다온 한빛대 교수가 세운 회사다.',
      ['founding 2014 occurred founded:솔내바이오, founder:김다온'],
    ],
    [
      '가람전자는 20일 나래소프트와 부품을 공급하는 계약을 체결했다.',
      ['agreement 2022-04-20 occurred party:가람전자, party:나래소프트'],
    ],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('no event', () => {
  it.each([
    '가람전자는 솔내바이오를 인수하지 않기로 했다.',
    '이다온 사장은 18일 가람전자 대표에서 물러났다.',
    '가람전자는 19일 이사회를 열어 배당을 의결했다.',
    '가람전자는 2030년까지 인재 1000명을 키우겠다는 청사진을 내놨다.',
  ])('%s', (text) => expect(eventsOf(text)).toEqual([]));
});
