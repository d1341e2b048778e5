// Events and relations of everyday sentences about made-up companies, their names marked by the table below, so that only this stage is tested.
import { describe, expect, it } from 'vitest';
import { markedArticle } from '../testing/markedArticle.ts';
import { extractArticle } from '../pipeline.ts';
import { readEvents } from './events.ts';
import { readRelations } from './relations.ts';

const PUBLISHED = '2022-04-20';
const read = (text: string) => {
  const article = markedArticle(text, PUBLISHED);
  const events = readEvents(article, []);
  return { events, relations: readRelations(article, events) };
};
/** `type date modality role:name …`, names in alphabetical order. */
const eventsOf = (text: string): string[] =>
  read(text).events.map((e) => {
    const who = e.participants.map((p) => `${p.role}:${p.name}`).sort();
    return `${e.type} ${e.edtf} ${e.modality} ${who.join(', ')}`.trim();
  });
const relationsOf = (text: string): string[] =>
  read(text)
    .relations.map((r) => `${r.type} ${r.source} → ${r.target}`)
    .sort();

describe('founding', () => {
  it.each([
    [
      '가람전자는 2016년 대전에 로봇연구소를 설립했다.',
      ['founding 2016 occurred founded:로봇연구소, founder:가람전자'],
    ],
    ['2018년 성남에 설립된 나래벤처스는 새싹 기업 투자에 나서고 있다.', ['founding 2018 occurred founded:나래벤처스']],
    [
      '솔내바이오는 올해 초 ‘솔내 유전체 아카데미’를 출범했다.',
      ['founding 2022-01~/2022-03~ occurred founded:솔내 유전체 아카데미, founder:솔내바이오'],
    ],
    ['나래통신은 지난 2월 양자 동맹을 결성했다.', ['founding 2022-02 occurred founded:양자 동맹, founder:나래통신']],
    [
      '지난 2월 출범한 한빛 수소동맹은 충전소를 늘리기 위한 협의체다.',
      ['founding 2022-02 occurred founded:한빛 수소동맹'],
    ],
    [
      '보람투자는 지난해 10월 500억원 규모의 ‘보람 새싹 펀드’를 조성했다.',
      ['founding 2021-10 occurred founded:보람 새싹 펀드, founder:보람투자'],
    ],
    [
      '가람전자와 나래화학, 다온통신은 지난해 배터리 연합체를 꾸렸다.',
      ['founding 2021 occurred founded:배터리 연합체, founder:가람전자, founder:나래화학, founder:다온통신'],
    ],
    [
      '가람전자는 내년 부산에 ‘가람 물류센터’를 설립할 계획이라고 19일 밝혔다.',
      ['founding 2023 planned founded:가람 물류센터, founder:가람전자'],
    ],
    [
      '올해 초 데이터전략실을 신설한 다온통신은 조직을 넓히고 있다.',
      ['founding 2022-01~/2022-03~ occurred founded:데이터전략실, founder:다온통신'],
    ],
    [
      '나래화학도 2019년 베를린에 나래유럽연구소를 설립했다.',
      ['founding 2019 occurred founded:나래유럽연구소, founder:나래화학'],
    ],
    [
      '한빛대 해양연구원은 교수 70여 명을 주축으로 2019년 12월 설립됐다.',
      ['founding 2019-12 occurred founded:한빛대 해양연구원'],
    ],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('deals', () => {
  it.each([
    [
      '솔내바이오는 지난해 5월 한빛대와 신약 공동연구 협약을 체결했다.',
      ['agreement 2021-05 occurred party:솔내바이오, party:한빛대'],
    ],
    ['가람전자와 다온통신은 18일 업무협약을 맺었다.', ['agreement 2022-04-18 occurred party:가람전자, party:다온통신']],
    [
      '가람전자는 솔내바이오에 300억원을 투자하기로 했다.',
      ['investment 2022-04-20 planned investor:가람전자, recipient:솔내바이오'],
    ],
    [
      '나래화학은 지난 3월 보람투자로부터 50억원의 투자를 유치했다.',
      ['investment 2022-03 occurred investor:보람투자, recipient:나래화학'],
    ],
    [
      '가람전자, 나래화학, 다온통신 등 3개 계열사는 보람투자가 신사업에 투자키로 한 펀드에 약 200억원을 공동 출자키로 했다.',
      [
        'investment 2022-04-20 planned investor:가람전자, investor:나래화학, investor:다온통신, manager:보람투자, recipient:보람투자 펀드',
      ],
    ],
    [
      '가람화학은 나래소재를 사들였다고 9일 밝혔다.',
      ['acquisition ../2022-04-20 occurred acquired:나래소재, acquirer:가람화학'],
    ],
    [
      '솔내바이오가 지난달 가람화학에 인수됐다.',
      ['acquisition 2022-03 occurred acquired:솔내바이오, acquirer:가람화학'],
    ],
    [
      '지난 1월 가람화학이 인수한 미국의 기업 ‘오로라 테라퓨틱스’도 사무실을 옮겼다.',
      ['acquisition 2022-01 occurred acquired:오로라 테라퓨틱스, acquirer:가람화학'],
    ],
    ['나래화학은 다온소재와 특허 문제로 소송중이다.', ['litigation 2022-04-20 ongoing party:나래화학, party:다온소재']],
    [
      '지난 3일 가람전자와 나래화학은 다온통신이 이끄는 ‘양자 동맹’에 참여해 핵심 기술 개발에 나선다고 발표했다.',
      ['membership 2022-04-03 planned consortium:양자 동맹, lead:다온통신, member:가람전자, member:나래화학'],
    ],
    [
      '지난 3월 다온통신은 소식을 전하며 ‘하늘 동맹’에 합류했다.',
      ['membership 2022-03 occurred consortium:하늘 동맹, member:다온통신'],
    ],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('programs, people, things', () => {
  it.each([
    [
      '가람전자는 지난해 1월에 한빛대와 손잡고 ‘가람-한빛 배터리 과정’을 개설했다.',
      ['program 2021-01 occurred operator:가람전자, partner:한빛대'],
    ],
    ['나래화학은 매년 데이터 전문가 50명을 육성하고 있다.', ['program 2022-04-20 ongoing operator:나래화학']],
    [
      '이다온 사장이 지난 3월 가람전자 대표에 취임했다.',
      ['appointment 2022-03 occurred appointee:이다온, organization:가람전자'],
    ],
    [
      '김가람 가람그룹 회장이 지난 18일 수원 가람연구원을 찾아 직원들을 격려했다고 가람그룹이 19일 밝혔다.',
      ['visit 2022-04-18 occurred host:가람연구원, visitor:김가람'],
    ],
    ['가람전자는 19일 서울에서 번역 모델 ‘가람 말’을 공개했다.', ['release 2022-04-19 occurred presenter:가람전자']],
    ['내달에는 나래화학의 2개 연구동이 추가로 완공될 예정이다.', ['construction 2022-05 planned owner:나래화학']],
    ['나래화학은 울산 공장을 내년 3월 완공할 예정이다.', ['construction 2023-03 planned owner:나래화학']],
    ['가람전자는 19일 코엑스에서 ‘가람 로봇 포럼’을 개최했다.', ['conference 2022-04-19 occurred operator:가람전자']],
    ['가람전자는 19일 탄소 중립 계획을 발표했다.', ['announcement 2022-04-19 occurred announcer:가람전자']],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));

  it('adds those who attended to what was told before', () => {
    const text =
      '가람전자와 한빛대는 18일 연구 협약을 체결했다. 체결식에는 박보람 가람전자 전무, 최한빛 한빛대 총장 등이 참석했다.';
    expect(eventsOf(text)).toEqual([
      'agreement 2022-04-18 occurred attendee:박보람, attendee:최한빛, party:가람전자, party:한빛대',
    ]);
  });
  it('dates the visits of one journey by the journey', () => {
    const text =
      '가람그룹은 김가람 회장이 11일부터 나흘 동안 독일 베를린을 방문해 시장을 살폈다고 15일 밝혔다. 김가람 회장은 나래유럽연구소를 찾아 직원들을 격려했다.';
    expect(eventsOf(text)).toContain('visit 2022-04-11/2022-04-14 occurred host:나래유럽연구소, visitor:김가람');
  });
  it('tells one event once', () => {
    const text = '가람전자는 지난해 6월 로봇연구소를 설립했다. 가람전자가 설립한 로봇연구소는 성과를 내고 있다.';
    expect(eventsOf(text)).toEqual(['founding 2021-06 occurred founded:로봇연구소, founder:가람전자']);
  });
});

describe('constructs of everyday news', () => {
  it.each([
    [
      '가람전자는 이번 달 수원에 새 연구소 문을 열었다.',
      ['founding 2022-04 occurred founded:가람전자 연구소, founder:가람전자'],
    ],
    ['새별로보틱스는 2014년 설립된 로봇 스타트업이다.', ['founding 2014 occurred founded:새별로보틱스']],
    [
      '가람전자 관계자는 “올해 안에 베트남 법인을 설립할 계획”이라고 말했다.',
      ['founding 2022-04-20/2022-12-31 planned founder:가람전자'],
    ],
    [
      '나래화학은 다온소재와 균주를 놓고 소송을 벌이고 있다.',
      ['litigation 2022-04-20 ongoing party:나래화학, party:다온소재'],
    ],
    [
      '가람화학은 2020년 10월 나래소재를 90억달러에 인수하는 계약을 체결했다.',
      ['acquisition 2020-10 occurred acquired:나래소재, acquirer:가람화학'],
    ],
    ['나래벤처스는 다온통신과 함께 부산에 펀드를 조성하는 방안을 검토하고 있다.', []],
    ['나래화학은 9일 경남에서 ‘밀양 공장’ 준공식을 열었다.', ['construction 2022-04-09 occurred owner:나래화학']],
    [
      '지난해 10월에는 가람전자·나래화학 등 2개 계열사가 보람투자가 조성한 ‘보람 펀드’에 200억원을 출자했다.',
      [
        'founding 2021-10 occurred founded:보람 펀드, founder:보람투자',
        'investment 2021-10 occurred investor:가람전자, investor:나래화학, manager:보람투자, recipient:보람 펀드',
      ],
    ],
    [
      '나래벤처스는 지금까지 새별, 큰솔테크, 하늘소프트 등 새싹 기업 9곳에 투자하고 있다.',
      ['investment 2022-04-20 ongoing investor:나래벤처스, recipient:새별, recipient:큰솔테크, recipient:하늘소프트'],
    ],
    [
      '가람전자는 지난해 5월 한빛대와 배터리를 함께 연구하기로 협약을 체결했다.',
      ['agreement 2021-05 occurred party:가람전자, party:한빛대'],
    ],
    [
      '김가람 회장은 지난 8일 나래화학을 방문해 이다온 사장을 만났다.',
      ['visit 2022-04-08 occurred attendee:이다온, host:나래화학, visitor:김가람'],
    ],
    ['올 하반기에는 직원이 듣는 교육에 다온통신이 보안 과정을 더했다.', ['program 2022-41 occurred operator:다온통신']],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));

  it('resolves 이 펀드, 양사 and 여기 to what was named before', () => {
    expect(
      eventsOf(
        '보람투자는 지난달 ‘보람 펀드’를 조성했다. 가람전자와 나래화학은 18일 업무협약을 맺었다. 양사는 100억원을 투자하기로 했다.',
      ),
    ).toContain('investment 2022-04-20 planned investor:가람전자, investor:나래화학');
    expect(eventsOf('다온통신은 양자동맹을 이끌고 있다. 여기에는 하늘소프트, 나래통신 등이 합류했다.')).toEqual([
      'membership ../2022-04-20 occurred consortium:양자동맹, member:나래통신, member:하늘소프트',
    ]);
  });
});

describe('what a sentence of its own adds', () => {
  it.each([
    [
      '가람전자와 한빛대는 업무협약을 체결했다. 협약식은 지난 18일 대전에서 열렸다.',
      ['agreement 2022-04-18 occurred party:가람전자, party:한빛대'],
    ],
    [
      '나래화학은 15일 울산에 공장을 짓는다고 밝혔다. 새 공장은 2024년 3월 완공 예정이다.',
      ['construction 2024-03 planned owner:나래화학'],
    ],
    [
      '나래화학은 설비를 늘린다. 착공은 오는 6월, 완공은 2024년 3월이다.',
      ['construction 2022-06 planned owner:나래화학', 'construction 2024-03 planned owner:나래화학'],
    ],
    [
      '솔내바이오는 50억원의 투자를 유치했다. 이번 투자에는 보람투자, 나래벤처스 등이 참여했다.',
      ['investment ../2022-04-20 occurred investor:나래벤처스, investor:보람투자, recipient:솔내바이오'],
    ],
    [
      '보람투자는 지난달 솔내바이오의 시리즈A 투자에 참여했다.',
      ['investment 2022-03 occurred investor:보람투자, recipient:솔내바이오'],
    ],
    [
      '가람화학은 지난달 나래소재의 지분 20%를 확보했다.',
      ['investment 2022-03 occurred investor:가람화학, recipient:나래소재'],
    ],
    ['나래화학은 11일 서산에서 제2공장 준공식을 가졌다.', ['construction 2022-04-11 occurred owner:나래화학']],
    ['솔내바이오는 2017년 설립된 스타트업으로 직원 80명이 일한다.', ['founding 2017 occurred founded:솔내바이오']],
    [
      '가람전자가 2018년 문을 연 로봇연구소에는 연구원 30명이 있다.',
      ['founding 2018 occurred founded:로봇연구소, founder:가람전자'],
    ],
    ['가람전자는 내년 상반기 클린룸 2개 동을 완공한다.', ['construction 2023-40 planned owner:가람전자']],
  ])('%s', (text, events) => expect(eventsOf(text)).toEqual(events));

  it.each(['협약식은 지난 18일 대전에서 열렸다.', '착공은 오는 6월이다.', '투자에 참여했다는 소문이 돌았다.'])(
    'makes none of %s',
    (text) => expect(eventsOf(text)).toEqual([]),
  );

  it('takes no date from a ceremony that was put off', () => {
    const text = '가람전자와 한빛대는 지난달 업무협약을 체결했다. 협약식은 오는 29일로 연기됐다.';
    expect(eventsOf(text)).toEqual(['agreement 2022-03 occurred party:가람전자, party:한빛대']);
  });
  it('knows who runs a fund', () => {
    const text = '다온통신은 ‘보람 펀드’를 조성했다. 이 펀드는 나래벤처스가 운용한다.';
    const { relations } = extractArticle({ id: 'fund', text, published: PUBLISHED }).facts;
    expect(relations.map((r) => `${r.type} ${r.source} → ${r.target}`)).toEqual(['management 나래벤처스 → 보람 펀드']);
  });
  it('knows who won an order', () => {
    expect(relationsOf('가람전자는 다온통신으로부터 장비를 수주했다.')).toEqual(['supply 가람전자 → 다온통신']);
  });
});

describe('what is no event', () => {
  it.each([
    '가람전자 설립자는 김가람 회장이다.',
    '나래화학은 기업 하기 좋은 환경을 조성하는 데 힘쓰고 있다.',
    '가람화학은 솔내바이오 인수설은 사실이 아니라고 밝혔다.',
    '가람화학은 솔내바이오 인수를 검토하고 있다.',
    '가람화학이 솔내바이오를 인수하면 1위에 오른다.',
    '가람화학은 솔내바이오를 인수하지 않았다.',
    '나래화학은 다온소재 인수를 철회했다.',
    '가람전자는 연구개발 투자를 확대할 수 있다.',
    '방문객은 하루 3000명이다.',
    '가람전자는 해결책을 찾았다.',
    '가람전자는 개소식에 참여했다.',
    '나래모터스는 실적을 공개했다.',
    '한빛대는 제조 과정을 운영하지 않는다.',
    '소송비는 회사가 낸다.',
    '가람전자는 인재를 육성하기 위해 애쓴다.',
    '선임연구원 세 명이 결과를 설명했다.',
  ])('%s', (text) => expect(eventsOf(text)).toEqual([]));
});

describe('relations', () => {
  it.each([
    ['가람화학은 지난달 나래소재를 인수했다.', ['acquisition 가람화학 → 나래소재']],
    ['가람전자와 한빛대는 18일 연구 협약을 체결했다.', ['partnership 가람전자 → 한빛대']],
    [
      '가람전자는 앞으로 하늘소프트와 나래통신 등과 협업해 신사업을 추진한다는 계획이다.',
      ['partnership 가람전자 → 나래통신', 'partnership 가람전자 → 하늘소프트'],
    ],
    ['나래화학은 다온소재와 특허 문제로 소송중이다.', ['litigation 나래화학 → 다온소재']],
    ['다온통신은 하늘소프트의 클라우드를 도입했다.', ['supply 하늘소프트 → 다온통신']],
    ['나래소재는 가람전자에 배터리를 공급한다.', ['supply 나래소재 → 가람전자']],
    ['가람전자는 2016년 로봇연구소를 설립했다.', ['affiliation 로봇연구소 → 가람전자']],
    ['보람투자는 지난해 10월 ‘보람 새싹 펀드’를 조성했다.', ['management 보람투자 → 보람 새싹 펀드']],
  ])('%s', (text, relations) => expect(relationsOf(text)).toEqual(relations));
});

describe('drafts', () => {
  it('carry evidence in the text and how each role was filled', () => {
    const text = '가람전자는 2016년 대전에 로봇연구소를 설립했다.';
    const [event] = read(text).events;
    expect(event?.evidence.map((e) => text.slice(e.start, e.end))).toEqual(['로봇연구소를 설립했다']);
    expect(event?.trace).toContainEqual({ slot: 'founder', value: '가람전자', rule: 'subject', from: 'stated' });
  });

  it('a deed whose own date is over has happened, whatever goes on after it in the sentence', () => {
    const modality = (text: string) => read(text).events.map((e) => `${e.type} ${e.modality}`);
    expect(modality('가람전자는 2016년 로봇연구소를 신설해 그룹의 연구를 총괄하고 있다.')).toEqual([
      'founding occurred',
    ]);
    expect(modality('가람전자는 로봇연구소를 신설하고 있다.')).toEqual(['founding ongoing']);
  });
});
