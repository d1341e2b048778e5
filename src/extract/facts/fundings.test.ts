// Money that several give or get in one sentence, earlier rounds in passing, stakes that are pointed to, funds: events, ties and figures.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../pipeline.ts';
import { eventsOf } from '../testing/eventsOf.ts';
import { relationsOf } from '../testing/relationsOf.ts';

const DAY = '2022-04-20';
const figuresOf = (text: string): string[] =>
  extractArticle({ id: 't', text, published: DAY }).facts.figures.map(
    (f) => `${f.metric} ${f.value}${f.status === 'actual' ? '' : ` ${f.status}`} ${f.subject} ${f.edtf}`,
  );

describe('who gets how much, where the verb stands with the last', () => {
  it.each([
    [
      '숙박 앱 운영사인 가람전자는 나래벤처스로부터 60억원을, 송금 앱을 운영하는 다온소재는 보람캐피탈로부터 55억원을 유치했다.',
      ['investment 나래벤처스 > 가람전자', 'investment 보람캐피탈 > 다온소재'],
      [`investment 6000000000 가람전자 ${DAY}`, `investment 5500000000 다온소재 ${DAY}`],
    ],
    [
      '나래벤처스는 가람전자에 60억원을, 보람캐피탈은 다온소재에 50억원을 투자했다.',
      ['investment 나래벤처스 > 가람전자', 'investment 보람캐피탈 > 다온소재'],
      [`investment 6000000000 가람전자 ${DAY}`, `investment 5000000000 다온소재 ${DAY}`],
    ],
    [
      '나래벤처스는 가람전자에 30억원, 서빙 로봇을 만드는 다온소재에 12억원을 투입했다.',
      ['investment 나래벤처스 > 가람전자', 'investment 나래벤처스 > 다온소재'],
      [`investment 3000000000 가람전자 ${DAY}`, `investment 1200000000 다온소재 ${DAY}`],
    ],
    [
      '가람전자는 2017년 500억원, 다온소재는 올해 2월 220억원을 투자받았다.',
      [],
      ['investment 50000000000 가람전자 2017', 'investment 22000000000 다온소재 2022-02'],
    ],
    [
      '가람전자는 매출 165억원, 다온소재는 매출 350억원을 기록했다.',
      [],
      [`count 16500000000 가람전자 ${DAY}`, `count 35000000000 다온소재 ${DAY}`],
    ],
  ])('%s', (text, ties, figures) => {
    expect(relationsOf(text).sort()).toEqual(ties);
    expect(figuresOf(text).sort()).toEqual(figures.sort());
  });
  it('each raised a round of its own', () =>
    expect(eventsOf('시리즈B로는 가람전자가 165억, 신약을 만드는 다온소재가 350억원을 유치했다.').sort()).toEqual([
      `investment ../${DAY} occurred recipient:가람전자`,
      `investment ../${DAY} occurred recipient:다온소재`,
    ]));
  it('of two in one clause the first is read too', () =>
    expect(
      figuresOf('가람전자는 2020년 나래벤처스에서 15억원, 2021년 보람캐피탈에서 50억원을 유치했다.').sort(),
    ).toEqual(['investment 1500000000 가람전자 2020', 'investment 5000000000 가람전자 2021']));
});

describe('rounds', () => {
  const RAISED = '가람로봇은 120억원 규모의 시리즈 B 투자를 유치했다. ';
  it.each([
    [
      `${RAISED}2021년 시리즈 A에 투자했던 나래벤처스도 후속 투자를 단행했다.`,
      ['investment 2021 occurred investor:나래벤처스, recipient:가람로봇'],
    ],
    [
      `${RAISED}2020년 시드 라운드를 주도한 나래벤처스가 이번에도 힘을 보탰다.`,
      ['investment 2020 occurred investor:나래벤처스, recipient:가람로봇'],
    ],
  ])('%s', (text, earlier) =>
    expect(eventsOf(text).sort()).toEqual([
      `investment ../${DAY} occurred investor:나래벤처스, recipient:가람로봇`,
      ...earlier,
    ]),
  );
  it.each([
    [
      '하늘전자는 로봇을 만든다. 지난달에는 나래벤처스와 보람증권이 270억원 규모의 시리즈B에 공동 투자했다.',
      ['investment 2022-03 occurred investor:나래벤처스, investor:보람증권, recipient:하늘전자'],
    ],
    [
      '다온소재는 보람캐피탈과 나래벤처스로 이뤄진 투자단에서 55억원을 조달했다.',
      [`investment ../${DAY} occurred investor:나래벤처스, investor:보람캐피탈, recipient:다온소재`],
    ],
    [
      '하늘전자는 상장했다. 2019년 종잣돈 3억원을 댄 곳은 보람벤처스였고, 이듬해 나래벤처스가 27억원을 넣었다.',
      [
        'investment 2019 occurred investor:보람벤처스, recipient:하늘전자',
        'investment 2020 occurred investor:나래벤처스, recipient:하늘전자',
      ],
    ],
    [
      '가람공제회는 위탁운용사로 나래벤처스와 보람캐피탈 등 2곳을 선정했다. 가람공제회는 이들 운용사에 150억원을 출자한다.',
      [`investment ${DAY} planned investor:가람공제회, recipient:나래벤처스, recipient:보람캐피탈`],
    ],
    [
      '가람전자는 로봇을 만든다. 가람전자가 80억원의 투자를 유치했다. 나래홀딩스가 주도한 이번 라운드에는 보람벤처스가 새로 참여했다.',
      [`investment ../${DAY} occurred investor:나래홀딩스, investor:보람벤처스, recipient:가람전자`],
    ],
    [
      '보람벤처스는 가람소재가 실시한 유상증자에 참여해 지분 10%를 확보했다.',
      [`investment ../${DAY} occurred investor:보람벤처스, recipient:가람소재`],
    ],
    // The shares of whom somebody buys: no money into the round
    [
      '보람파트너스가 가람전자에 250억원을 투자한다. 보람파트너스는 기존 주주인 나래벤처스의 구주도 매입한다.',
      [`investment ${DAY} planned investor:보람파트너스, recipient:가람전자`],
    ],
    ['가람소재가 300억원 규모의 유상증자를 결정했다.', [`investment ${DAY} planned recipient:가람소재`]],
  ])('%s', (text, events) =>
    expect(
      eventsOf(text)
        .filter((e) => e.startsWith('investment'))
        .sort(),
    ).toEqual(events),
  );
  it('nobody is meant by those of whom no list was told', () =>
    expect(eventsOf('가람전자는 나래벤처스와 협약을 맺었다. 가람전자는 이들 기업에 50억원을 투자했다.')).toContain(
      `investment ../${DAY} occurred investor:가람전자`,
    ));
});

describe('money is of whom it goes to', () => {
  it.each([
    [
      '하늘전자는 2019년 보람벤처스로부터 3억원을 받았고 이듬해 나래벤처스가 27억원을 넣었다.',
      'investment 2700000000 하늘전자 2020',
    ],
    ['가람소재가 300억원 규모의 유상증자를 결정했다.', `investment 30000000000 planned 가람소재 ${DAY}`],
    ['가람전자는 150억원 규모의 프리IPO를 마무리했다.', `investment 15000000000 가람전자 ${DAY}`],
    [
      '나래기술지주가 ‘캠퍼스 창업 2호 조합’을 결성했다. 조합 규모는 100억원이다.',
      `fund-size 10000000000 캠퍼스 창업 2호 조합 ${DAY}`,
    ],
    [
      '나래벤처스는 ‘나래 딥테크 펀드’를 결성했다. 결성 총액은 350억원이다.',
      `fund-size 35000000000 나래 딥테크 펀드 ${DAY}`,
    ],
  ])('%s', (text, figure) => expect(figuresOf(text)).toContain(figure));
});

it('a fund has its own name before its field', () => {
  expect(relationsOf('보람벤처스가 운용하는 나래 딥테크 펀드에는 가람은행이 LP로 참여했다.').sort()).toEqual([
    'investment 가람은행 > 나래 딥테크 펀드',
    'management 보람벤처스 > 나래 딥테크 펀드',
  ]);
  expect(relationsOf('보람벤처스는 결성 예정 바이오 펀드에 참여했다.').join()).not.toContain('예정');
});

describe('stakes', () => {
  it.each([
    [
      '보람파트너스가 보유한 가람전자 지분은 78%다. 보람파트너스는 2018년 창업주로부터 이 지분을 650억원에 인수했다.',
      ['acquisition 보람파트너스 > 가람전자'],
    ],
    [
      '나래화학은 다온전자 경영권을 인수하기로 2대 주주인 보람투자와 협의했다.',
      ['acquisition 나래화학 > 다온전자', 'investment 보람투자 > 다온전자'],
    ],
  ])('%s', (text, ties) => expect(relationsOf(text).sort()).toEqual(ties));
});

describe('who pays how much into a fund that the sentence before forms', () => {
  it.each([
    [
      '가람은행은 9일 200억원 규모의 도시재생펀드를 함께 조성하기로 했다. 가람은행이 80억원, 다온은행이 50억원을 각각 내고 나머지는 민간에서 모은다.',
      [
        'founding 2022-04-09 planned founded:도시재생펀드, founder:가람은행',
        'investment 2022-04-20 planned investor:가람은행, investor:다온은행, recipient:도시재생펀드',
      ],
      [
        'fund-size 20000000000 planned 도시재생펀드 2022-04-09',
        `investment 8000000000 planned 도시재생펀드 ${DAY}`,
        `investment 5000000000 planned 도시재생펀드 ${DAY}`,
      ],
    ],
    [
      "새솔벤처스는 100억원 규모의 '새솔 청년펀드'를 만들었다. 다온은행이 50억원을 보탰다.",
      [
        'founding ../2022-04-20 occurred founded:새솔 청년펀드, founder:새솔벤처스',
        'investment ../2022-04-20 occurred investor:다온은행, manager:새솔벤처스, recipient:새솔 청년펀드',
      ],
      [`fund-size 10000000000 새솔 청년펀드 ${DAY}`, `investment 5000000000 새솔 청년펀드 ${DAY}`],
    ],
    [
      "새솔벤처스는 '새솔 청년펀드'를 만들었다. 다온은행은 지난해 순이익 50억원을 냈다.",
      ['founding ../2022-04-20 occurred founded:새솔 청년펀드, founder:새솔벤처스'],
      ['count 5000000000 다온은행 2021'],
    ],
    [
      '가람은행은 벤처에 직접 투자하는 300억원 규모의 펀드도 만들 예정이다.',
      ['founding 2022-04-20 planned founded:가람은행 펀드, founder:가람은행'],
      [`fund-size 30000000000 planned 가람은행 ${DAY}`],
    ],
    [
      '가람전자는 인공지능 연구소를 세웠다. 다온은행은 과징금 50억원을 냈다.',
      ['founding ../2022-04-20 occurred founded:인공지능 연구소, founder:가람전자'],
      [],
    ],
  ])('%s', (text, events, figures) => {
    expect(eventsOf(text).sort()).toEqual(events);
    expect(figuresOf(text).sort()).toEqual(expect.arrayContaining(figures));
    expect(figuresOf(text).filter((f) => f.startsWith('investment')).length).toBe(
      figures.filter((f) => f.startsWith('investment')).length,
    );
  });
});
