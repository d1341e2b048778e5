// Everyday constructs that tell one event, several or none, read from plain text as the pipeline reads it.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';

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

describe('signed, opened, begun, raised', () => {
  it.each([
    [
      '가람중공업과 나래해운은 19일 합작회사 ‘가람나래’를 설립하는 계약에 서명했다. 합작회사는 내년 2분기 공장 건설에 들어간다.',
      [
        'founding 2022-04-19 planned founded:가람나래, founder:가람중공업, founder:나래해운',
        'agreement 2022-04-19 occurred party:가람중공업, party:나래해운',
        'construction 2023-34 planned owner:가람나래',
      ],
    ],
    [
      '가람전자는 12일 나래화학과 투자협약 체결식을 열었다.',
      ['agreement 2022-04-12 occurred party:가람전자, party:나래화학'],
    ],
    [
      '가람전자는 나래화학에 부품을 공급하는 계약을 맺었다.',
      ['agreement ../2022-04-20 occurred party:가람전자, party:나래화학'],
    ],
    [
      '모란화학은 18일 부산에 10호점을 열었다. 19일 대전점, 20일 청주점의 문을 열었다.',
      [
        'founding 2022-04-18 occurred founder:모란화학',
        'founding 2022-04-19 occurred founder:모란화학',
        'founding 2022-04-20 occurred founder:모란화학',
      ],
    ],
    [
      '솔내바이오가 300억원을 투자받았다. 보람벤처스가 이번 라운드를 주도했고 나래벤처스도 참여했다.',
      ['investment ../2022-04-20 occurred investor:나래벤처스, investor:보람벤처스, recipient:솔내바이오'],
    ],
    [
      '가람화학은 연 3만t 규모의 공장을 준공했다. 2020년 3월 착공한 지 2년 만이다.',
      ['construction ../2022-04-20 occurred owner:가람화학', 'construction 2020-03 occurred owner:가람화학'],
    ],
    ['가람전자는 9월부터 12월까지 개발자 과정을 운영한다.', ['program 2022-09/2022-12 planned operator:가람전자']],
    ['솔내바이오는 한빛대 연구진이 2019년 창업했다.', ['founding 2019 occurred founded:솔내바이오, founder:한빛대']],
    [
      '가람은행이 나래화학을 자회사로 편입했다.',
      ['acquisition ../2022-04-20 occurred acquired:나래화학, acquirer:가람은행'],
    ],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('no event', () => {
  it.each([
    '가람전자는 올해 말까지 물류사 3곳과 공급 계약을 맺는다는 목표다.',
    '가람전자는 2025년까지 점주 5000명에게 디지털 교육을 제공할 계획이다.',
    '가람전자는 솔내바이오를 인수하지 않기로 했다.',
    '이다온 사장은 18일 가람전자 대표에서 물러났다.',
    '가람전자는 19일 이사회를 열어 배당을 의결했다.',
    '가람전자는 2030년까지 인재 1000명을 키우겠다는 청사진을 내놨다.',
  ])('%s', (text) => expect(eventsOf(text)).toEqual([]));
});

describe('who does it, where another stands beside', () => {
  it.each([
    [
      '가람화학의 나래소재 인수가 마무리됐다.',
      ['acquisition ../2022-04-20 occurred acquired:나래소재, acquirer:가람화학'],
    ],
    [
      '가람전자는 2016년 세운 연구소를 지난달 넓혔다.',
      [
        'founding 2016 occurred founded:가람전자 연구소, founder:가람전자',
        'construction 2022-03 occurred owner:가람전자',
      ],
    ],
    [
      '나래카드 대표이사에는 이다온 한빛은행 부행장이, 나래증권 대표이사에는 최보람 전 가람증권 부사장이 각각 내정됐다.',
      [
        'appointment ../2022-04-20 occurred appointee:이다온, organization:나래카드',
        'appointment ../2022-04-20 occurred appointee:최보람, organization:나래증권',
      ],
    ],
    [
      '뚜벅로봇은 80억원 규모의 시리즈A 투자 유치를 마무리했다.',
      ['investment ../2022-04-20 occurred recipient:뚜벅로봇'],
    ],
    [
      '가람조선해양은 나래해운으로부터 선박 4척을 수주했다고 19일 공시했다.',
      ['agreement ../2022-04-20 occurred party:가람조선해양, party:나래해운'],
    ],
    ['한빛시는 관광객 유치에 성공했다.', []],
    ['로봇연구소는 가람전자가 2019년 설립했다.', ['founding 2019 occurred founded:로봇연구소, founder:가람전자']],
    ['개발자 콘퍼런스는 가람전자가 19일 개최했다.', ['conference 2022-04-19 occurred operator:가람전자']],
    ['국내에는 가람전자가 2019년 세운 기록이 있다.', []],
    ['가람전자는 지난달 본사를 판교로 옮겼다.', []],
    ['가람전자는 내년 상반기 본점을 세종으로 이전할 계획이다.', []],
    ['가람시는 지금까지 71개 기업과 투자협약을 맺었다.', []],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('a deed that only its noun tells', () => {
  it.each([
    ['가람전자는 2018년 생산법인 설치를 시작으로 수출을 늘렸다.', 'founding 2018 occurred founder:가람전자'],
    ['가람전자는 2019년 수소충전소 가동 이후 매출이 늘었다.', 'construction 2019 occurred owner:가람전자'],
    ['가람전자는 지난해 9월 500억원 규모 벤처펀드 조성 후 인력을 늘렸다.', 'founding 2021-09 occurred'],
    ['가람전자, 지난해 9월 개발자 포럼 개최… 학생 300명 참가', 'conference 2021-09 occurred operator:가람전자'],
    [
      '가람전자는 수출을 늘린다. 무선청소기 ‘고요’ 출시는 다음 달로 잡혔다.',
      'release 2022-05 planned presenter:가람전자',
    ],
    [
      '수출이 늘고 있다. 가람전자의 번역 앱 출시는 오는 9월로 예정돼 있다.',
      'release 2022-09 planned presenter:가람전자',
    ],
    ['가람전자의 2014년 설립 이래 최대 실적이다.', 'founding 2014 occurred founded:가람전자'],
    ['가람전자는 설립 첫해인 2014년 3억원을 벌었다.', 'founding 2014 occurred founded:가람전자'],
    ['나래화학은 자회사 가람전자(2018년 설립)를 상장한다.', 'founding 2018 occurred founded:가람전자'],
    [
      '가람전자는 2019년 나래소재 인수를 시작으로 몸집을 키웠다.',
      'acquisition 2019 occurred acquired:나래소재, acquirer:가람전자',
    ],
  ])('%s', (text, event) => {
    expect(eventsOf(text).filter((line) => line.startsWith(event))).toHaveLength(1);
  });
  it.each([
    '가람전자는 2019년 예산 편성 이후 인력을 늘렸다.',
    '가람전자는 지난해 9월 실적 공개 이후 주가가 올랐다.',
    '가람전자는 2020년 위기 대응 체계 구축을 시작으로 조직을 바꿨다.',
    '가람전자는 실적을 내놨다. 다음 실적 공개는 7월로 잡혔다.',
    '가람전자(코스닥 설립)는 센서를 만든다.',
  ])('and none: %s', (text) => {
    const types = eventsOf(text).map((line) => line.split(' ')[0]);
    expect(types.filter((type) => type !== 'announcement')).toEqual([]);
  });
});

describe('when and by whom it is held, built or sold', () => {
  it.each([
    ['한국로봇협회 학술대회가 지난 8일 치러졌다.', 'conference 2022-04-08 occurred operator:한국로봇협회'],
    ['가람전자가 주최한 청년 경진대회가 2019년 막을 올렸다.', 'conference 2019 occurred operator:가람전자'],
    ['가람전자 구미공장이 2019년 6월 착공한 지 3년 만인 14일 문을 열었다.', 'founding 2022-04-14 occurred'],
    ['가람전자는 전기 자전거 ‘바람’을 선보였다. 판매는 12일부터다.', 'release 2022-05-12 planned presenter:가람전자'],
    ['가람전자는 내년 3월 아산에 물류센터를 가동할 예정이다.', 'construction 2023-03 planned owner:가람전자'],
    ['가람전자 데이터센터는 2016년 대전에 웅장한 모습을 드러냈다.', 'construction 2016 occurred owner:가람전자'],
    ['한빛인공지능연구소가 올해 1월 대전에서 탄생했다.', 'founding 2022-01 occurred founded:한빛인공지능연구소'],
  ])('%s', (text, event) => {
    expect(eventsOf(text).filter((line) => line.startsWith(event))).toHaveLength(1);
  });
});
