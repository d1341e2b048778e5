// Lists in which each stands behind what is said of it, and nouns that two clauses are said of.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

// Published on 20 April 2022
const signed = (...parties: string[]) => [
  `agreement 2022-04-11 occurred ${[...parties]
    .sort()
    .map((p) => `party:${p}`)
    .join(', ')}`,
];

describe('lists of which each is described', () => {
  it.each([
    [
      '돌모루시는 11일 화장품 원료를 만드는 담유산업과 배터리 부품을 생산하는 온새테크와 투자협약을 맺었다.',
      signed('돌모루시', '담유산업', '온새테크'),
    ],
    [
      '돌모루시는 11일 본사를 옮기는 ㈜담그릇(115억원 투자), 로봇을 만드는 새론로보(20억원 투자), 급식을 맡은 온새화학㈜(200억원 투자)과 협약을 맺었다.',
      signed('돌모루시', '담그릇', '새론로보', '온새화학'),
    ],
    [
      '돌모루도는 11일 갈마루군에 투자하는 담유(대표 김다온)와 옥천군에 투자하는 새온(대표 박하늘), 하늬테크(대표 오나래) 등 3개 업체와 투자협약을 맺었다.',
      signed('돌모루도', '담유', '새온', '하늬테크'),
    ],
    [
      '배터리를 만드는 새론전자와 소재를 생산하는 온새소재가 11일 합작법인을 세웠다.',
      ['founding 2022-04-11 occurred founder:새론전자, founder:온새소재'],
    ],
    // With whom the other does something
    [
      '새론벤처스는 11일 로봇을 만드는 담유로보와 함께 칩을 개발하는 온새테크에 20억원을 투자했다.',
      ['investment 2022-04-11 occurred investor:새론벤처스, recipient:온새테크'],
    ],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('lists of whom each was sold to another', () => {
  const sold = (acquired: string, acquirer: string, date = '../2022-04-20') =>
    `acquisition ${date} occurred acquired:${acquired}, acquirer:${acquirer}`;
  it.each([
    [
      '대표 사례로는 담유전자, 온새화학을 비롯해 새론홀딩스에 인수된 하늬랩, 나래전자에 팔린 도담소프트 등이 있다.',
      [sold('하늬랩', '새론홀딩스'), sold('도담소프트', '나래전자')],
    ],
    ['담유전자, 온새화학, 새론홀딩스에 매각된 하늬랩 등이 이 과정을 거쳤다.', [sold('하늬랩', '새론홀딩스')]],
    [
      '담유전자와 온새화학을 포함해 새론홀딩스에 인수된 하늬랩, 나래전자에 인수된 무름, 다온소재에 합병된 도담소프트가 있다.',
      [sold('하늬랩', '새론홀딩스'), sold('무름', '나래전자'), sold('도담소프트', '다온소재')],
    ],
    [
      '지난해 새론홀딩스에 인수된 하늬랩과 2020년 나래전자에 인수된 도담소프트, 다온소재에 합병된 솔내테크가 후보다.',
      [sold('하늬랩', '새론홀딩스', '2021'), sold('도담소프트', '나래전자', '2020'), sold('솔내테크', '다온소재')],
    ],
    ['새론홀딩스가 인수한 하늬랩, 나래전자가 투자한 도담소프트 등이 후보다.', [sold('하늬랩', '새론홀딩스')]],
    // Several may buy one, and one several
    [
      '담유전자와 온새화학이 인수한 하늬랩이 새 공장을 찾고 있다.',
      ['acquisition ../2022-04-20 occurred acquirer:담유전자, acquirer:온새화학, acquired:하늬랩'],
    ],
    [
      '담유전자, 온새화학을 인수한 새론홀딩스가 새 공장을 찾고 있다.',
      ['acquisition ../2022-04-20 occurred acquired:담유전자, acquired:온새화학, acquirer:새론홀딩스'],
    ],
  ])('%s', (text, events) => {
    const norm = (list: readonly string[]) =>
      list.map((e) => [e.split(' occurred ')[0], ...e.split(' occurred ')[1]!.split(', ').sort()].join(' ')).sort();
    expect(norm(eventsOf(text).filter((e) => e.startsWith('acquisition')))).toEqual(norm(events));
  });
});

describe('firms of which two clauses tell', () => {
  it.each([
    [
      '담유산업은 1987년도 설립된 포장 용기 전문 업체로 본사가 있는 돌모루읍에 창고를 두고 있다.',
      ['founding 1987 occurred founded:담유산업'],
    ],
    [
      '2015년 설립된 물류 로봇을 만드는 온새로보는 신제품을 준비하고 있다.',
      ['founding 2015 occurred founded:온새로보'],
    ],
    ['온새메디는 2011년 설립된 수술 기구를 개발하는 업체다.', ['founding 2011 occurred founded:온새메디']],
    [
      '새론하우징은 2009년 한 대기업에서 나와 설립된 기업으로서 지난해 매출 2조원을 올렸다.',
      ['founding 2009 occurred founded:새론하우징'],
    ],
    // A body is founded itself
    ['2012년 설립된 새빛센터를 운영하는 온새재단은 후원자를 찾고 있다.', ['founding 2012 occurred founded:새빛센터']],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('firms that are founded by themselves', () => {
  it.each([
    [
      '담유산업은 2005년 4월 법인을 설립해 돌모루읍에 본사를 두고 있다.',
      ['founding 2005-04 occurred founded:담유산업'],
    ],
    ['㈜담유는 1999년 3월 회사 설립 후 돌모루읍에서 강관을 생산하고 있다.', ['founding 1999-03 occurred founded:담유']],
    ['담유산업은 2011년 회사를 설립한 뒤 꾸준히 성장했다.', ['founding 2011 occurred founded:담유산업']],
    // Another one of its own
    ['담유산업은 2019년 미국 법인을 설립했다.', ['founding 2019 occurred founder:담유산업']],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});
