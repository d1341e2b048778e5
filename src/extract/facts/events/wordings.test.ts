// Everyday wordings of the business press: a text in, one event that it tells (or none) out.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

const TOLD: [string, string][] = [
  [
    '한올조선은 노르웨이 선사 베르그탱커스로부터 원유운반선 4척을 수주했다. 한올조선은 지난해 9월에도 이 회사와 가스선 건조 계약을 맺은 바 있다.',
    'agreement 2021-09 occurred party:베르그탱커스, party:한올조선',
  ],
  [
    '솔내바이오가 일본 제약사 하야세약품과 손을 잡았다. 솔내바이오는 2018년 이 회사로부터 50억원을 투자받은 적이 있다.',
    'investment 2018 occurred investor:하야세약품, recipient:솔내바이오',
  ],
];

describe('a text of the business press', () => {
  it.each(TOLD)('tells by: %s', (text, event) => {
    expect(eventsOf(text)).toContain(event);
  });
});

describe('a deal told with another day and 도', () => {
  it('is another one than the deal told before', () => {
    const text =
      '가람건설은 카타르 국영기업 알누르에너지로부터 플랜트를 수주했다. 가람건설은 2015년에도 같은 회사와 계약을 맺었다.';
    expect(eventsOf(text).filter((e) => e.startsWith('agreement'))).toHaveLength(2);
  });
});
