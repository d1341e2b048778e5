// Provinces, public bodies and colleges: posts in what stands beneath another, money given to a body, when and with whom they sign.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';
import { figuresOf } from '../../testing/figuresOf.ts';
import { relationsOf } from '../../testing/relationsOf.ts';

// Published on 20 April 2022
const DAY = '2022-04-20';
const told = eventsOf;

describe('posts', () => {
  it.each([
    [
      '경상남도 산하 돌모루로봇진흥원 초대 원장에 문다온 전 나래로보틱스 부사장이 임명됐다.',
      'appointment ../2022-04-20 occurred appointee:문다온, organization:돌모루로봇진흥원',
    ],
    [
      '나래그룹 계열 나래건설 대표이사에 김다온 부사장이 선임됐다.',
      'appointment ../2022-04-20 occurred appointee:김다온, organization:나래건설',
    ],
  ])('are those of the one beside the post: %s', (text, event) => expect(told(text)).toContain(event));

  it('is taken by the professor, not by the university', () =>
    expect(told('돌모루센터를 열었다. 돌모루센터장은 이정민 한솔대 석좌교수가 맡는다.').join()).toMatch(
      /appointee:이정민/u,
    ));

  it('whoever was elected is he further down, where nobody else was named', () => {
    expect(told('돌모루협회는 회장에 오다온 나래드론 대표를 선출했다. 그는 2013년 나래드론을 창업했다.')).toContain(
      'founding 2013 occurred founded:나래드론, founder:오다온',
    );
    expect(
      told(
        '돌모루협회는 회장에 오다온 나래드론 대표를, 감사에 박보람 교수를 선출했다. 그는 2013년 나래드론을 창업했다.',
      ).join(),
    ).not.toContain('founder:오다온');
  });
});

describe('money', () => {
  it.each([
    [
      '나래은행은 지난해 돌모루보증재단에 20억원을 특별출연했다.',
      'investment 2021 occurred investor:나래은행, recipient:돌모루보증재단',
    ],
    [
      '경남도는 내년 돌모루진흥원에 12억원을 출연할 계획이다.',
      'investment 2023 planned investor:경상남도, recipient:돌모루진흥원',
    ],
  ])('is given to a body: %s', (text, event) => expect(told(text)).toContain(event));

  it('is not given where somebody plays, and makes no fund of a gift', () => {
    expect(told('배우 김다온은 1억원을 받고 나래방송 드라마에 출연했다.')).toEqual([]);
    expect(told('나래은행은 솔내대학교에 발전기금 5억원을 냈다.').join()).not.toContain('founding');
    expect(told('나래은행은 상생기금 5억원을 조성했다.').join()).toContain('founding');
  });

  it('is invested where the state pays', () => {
    expect(figuresOf('경남도는 단지를 짓는다. 국비가 300억원, 도비가 188억원이다.', DAY).join()).toMatch(
      /investment 30000000000 KRW.*investment 18800000000 KRW|investment 18800000000 KRW.*investment 30000000000 KRW/u,
    );
    expect(figuresOf('건립에는 예산 150억원이 들었다. 돌모루병원이 지었다.', DAY).join()).toContain(
      'investment 15000000000 KRW',
    );
  });
});

describe('what is counted first', () => {
  const RAISED = 'investment 2022-03 occurred investor:솔빛벤처스, recipient:나래랩';
  it.each([
    ['나래랩은 로봇 회사다. 직원은 140명이며 지난 3월 솔빛벤처스에서 투자 210억원을 받았다.', RAISED],
    ['나래랩은 로봇 회사다. 매출은 30억원이고, 지난 3월 솔빛벤처스로부터 50억원을 투자받았다.', RAISED],
    [
      '나래랩은 로봇 회사다. 누적 투자액은 120억원이고 지난달 다온제약과 공동연구 협약을 맺었다.',
      'agreement 2022-03 occurred party:나래랩, party:다온제약',
    ],
    [
      '나래랩은 로봇 회사다. 지난해 매출은 30억원이며 올해 2월 솔빛벤처스에서 50억원을 투자받았다.',
      'investment 2022-02 occurred investor:솔빛벤처스, recipient:나래랩',
    ],
  ])('leaves the deed to whom the text is about: %s', (text, event) => expect(told(text)).toContain(event));
});

describe('signings', () => {
  it.each([
    [
      '돌모루진흥원은 오래됐다. 앞서 진흥원은 지난 7월 다온연구소와 백신 분야에서 협력하기로 한 바 있다.',
      'agreement 2021-07 occurred party:다온연구소, party:돌모루진흥원',
    ],
    [
      '돌모루협회는 15일 총회를 열었다. 임기는 다음 달 1일부터 2년이다. 협회는 이날 다온연구소와 협약도 체결했다.',
      'agreement 2022-04-15 occurred party:다온연구소, party:돌모루협회',
    ],
    [
      '돌모루공사는 지난 15일 ‘물 포럼’을 열었다. 공사는 이 자리에서 나래랩과 실증 협약을 맺었다.',
      'agreement 2022-04-15 occurred party:나래랩, party:돌모루공사',
    ],
    [
      '돌모루공사는 3일 스타트업 3곳과 실증 협약을 맺었다. 선정된 기업은 나래센스, 다온소프트, 보람테크 등이다.',
      'agreement 2022-04-03 occurred party:나래센스, party:다온소프트, party:돌모루공사, party:보람테크',
    ],
  ])('have their day and their parties: %s', (text, event) => expect(told(text)).toContain(event));

  it('were not joined by who was chosen for something else', () => {
    expect(
      told('돌모루공사는 3일 나래랩과 협약을 맺었다. 선정된 기업은 다온소프트, 보람테크 등이다.').join(),
    ).not.toContain('보람테크');
  });
});

describe('what a body is', () => {
  it.each([
    ['갈마재활병원은 보건복지부 산하 재활 전문병원으로 병상 300개를 운영한다.', '갈마재활병원 > 보건복지부'],
    ['갈마산업교육원은 한국돌모루협회 부설 교육기관이다.', '갈마산업교육원 > 한국돌모루협회'],
    ['갈마의료원은 경상남도 산하 공공병원이며 올해 병동을 짓는다.', '갈마의료원 > 경상남도'],
  ])('says whose it is: %s', (text, tie) => expect(relationsOf(text)).toContain(`affiliation ${tie}`));

  it('is not told by whoever helps', () => {
    expect(relationsOf('갈마테크는 산업통상자원부 산하 기관의 지원을 받았다.')).toEqual([]);
  });
});
