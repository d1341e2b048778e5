import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';
import { unlessMissed } from '../../testing/knownMisses.ts';

const CASES: [text: string, events: string[]][] = [
  ['가람항공은 다음 달 29일부터 양양~제주 노선에 비행기를 띄운다.', ['release 2022-05-29 planned presenter:가람항공']],
  ['가람항공은 2019년 10월 부산~나트랑 하늘길을 열었다.', ['release 2019-10 occurred presenter:가람항공']],
  ['가람게임즈는 신작 ‘달빛 전설’로 오는 8월 이용자를 찾아간다.', ['release 2022-08 planned presenter:가람게임즈']],
  ['가람전자의 새 세탁기가 9월 소비자를 만난다.', ['release 2022-09 planned presenter:가람전자']],
  ['가람모터스는 하반기에 전기 트럭을 시장에 투입한다.', ['release 2022-41 planned presenter:가람모터스']],
  ['가람전자의 청소기 ‘온온’이 10월 한국에 상륙한다.', ['release 2022-10 planned presenter:가람전자']],
  ['가람전자 대표는 3일 고객을 만나 의견을 들었다.', []],
  ['소설가 김다온은 5일 독자들과 만났다.', []],
  ['보람은행은 자금을 시장에 풀었다.', []],
  ['나래게임즈는 지금까지 게임 12종을 출시했다.', []],
  ['가람항공은 노선을 축소한다.', []],
  ['나래커피 1호점은 2015년 3월 연남동 골목에 자리를 잡았다.', ['founding 2015-03 occurred founded:나래커피 1호점']],
  ['신용카드사 나래카드가 2일 영업을 시작했다.', ['founding 2022-04-02 occurred founded:나래카드']],
  [
    '나래그룹은 지난해 10월 수원에 청년 창업 공간 ‘나래움’을 마련했다.',
    ['founding 2021-10 occurred founded:나래움, founder:나래그룹'],
  ],
  ['나래화학의 역사는 1971년 울산에서 시작됐다.', ['founding 1971 occurred founded:나래화학']],
  ['가람전자는 2019년 업계 1위 자리를 잡았다.', []],
  ['인수 뒤에도 김다온 나래뷰티 대표가 경영을 계속 맡는다.', []],
  [
    '김다온 부사장이 다음 달부터 나래뷰티 대표를 맡는다.',
    ['appointment 2022-05 planned appointee:김다온, organization:나래뷰티'],
  ],
  ['가람은행은 3일 오전 9시 영업을 시작했다.', []],
  ['가람전자의 수출 역사는 1980년 시작됐다.', []],
  ['나래재단은 3일 청소년 사업의 첫발을 뗐다.', []],
  ['가람제철은 2013년 4월 세 번째 고로를 들였다.', ['construction 2013-04 occurred owner:가람제철']],
  ['나래화학의 여수 공장이 지난 3일 불을 밝혔다.', ['construction 2022-04-03 occurred owner:나래화학']],
  ['가람식품은 2012년 3월 옛 방직공장을 물류센터로 개조했다.', ['construction 2012-03 occurred owner:가람식품']],
  ['가람전자는 대문에 불을 밝혔다.', []],
  ['가람전자는 관심을 들이고 있다.', []],
  ['나래재단의 뮤지컬 ‘파란 문’이 4일 무대에 오른다.', ['conference 2022-04-04 planned operator:나래재단']],
  [
    '한국보람협회는 오는 9일 여수에서 제5회 수산 포럼의 문을 연다.',
    ['conference 2022-05-09 planned operator:한국보람협회'],
  ],
  ['가람전자는 3일 협력사 300곳을 초청해 상생의 날을 열었다.', ['conference 2022-04-03 occurred operator:가람전자']],
  ['김다온 씨가 3일 무대에 올랐다.', []],
  [
    '박보람 회장은 4일 나래화학 공장에 발걸음을 했다.',
    ['visit 2022-04-04 occurred host:나래화학 공장, visitor:박보람'],
  ],
  [
    '김다온 장관은 4일 가람전자의 육묘장을 둘러보고 직원들을 격려했다.',
    ['visit 2022-04-04 occurred host:가람전자, visitor:김다온'],
  ],
  ['박보람 회장이 지난 3일 베트남으로 향했다.', ['visit 2022-04-03 occurred visitor:박보람']],
  ['김다온 회장은 3일 지난 30년을 돌아봤다.', []],
  ['비판의 화살은 김다온 대표에게로 향했다.', []],
  ['가람전자가 나래화학을 법정에 세웠다.', ['litigation ../2022-04-20 occurred party:가람전자, party:나래화학']],
  [
    '가람토건은 2008년 10월 다온개발을 상대로 공사대금 20억원을 달라며 법원 문을 두드렸다.',
    ['litigation 2008-10 occurred party:가람토건, party:다온개발'],
  ],
  ['가람전자는 나래화학의 문을 두드렸다.', []],
  [
    '나래화학의 새 주인은 가람전자로 정해졌다.',
    ['acquisition ../2022-04-20 occurred acquired:나래화학, acquirer:가람전자'],
  ],
  [
    '가람전자의 새 대표는 김다온 부사장이다.',
    ['appointment ../2022-04-20 occurred appointee:김다온, organization:가람전자'],
  ],
  ['나래화학의 새 주인은 가람전자가 아니다.', []],
  ['가람전자 새 대표는 김다온 회장과 가까운 사이다.', []],
  [
    '김다온 가람전자 대표는 “지난 9월에는 연남동에 매장도 냈다”고 말했다.',
    ['founding 2021-09 occurred founder:가람전자'],
  ],
  [
    '가람전자 김다온 대표는 “2018년 나래화학을 인수했습니다”라고 했다.',
    ['acquisition 2018 occurred acquired:나래화학, acquirer:가람전자'],
  ],
  [
    '박보람 가람전자 대표는 “2020년에는 나래벤처스에서 10억원을 투자받았어요”라며 웃었다.',
    ['investment 2020 occurred investor:나래벤처스, recipient:가람전자'],
  ],
  ['김다온 가람전자 대표는 “경쟁사가 지난해 공장을 지었다”고 말했다.', []],
  [
    '◇가람전자=새 냉장고 ‘온온’을 3일 출시했다.\n◇나래화학=한빛대학교와 4일 업무협약을 맺었다.',
    [
      'release 2022-04-03 occurred presenter:가람전자',
      'agreement 2022-04-04 occurred party:나래화학, party:한빛대학교',
    ],
  ],
  [
    '[가람전자] 김다온 부사장을 3일 대표이사로 선임했다.\n[나래화학] 4일 한빛대학교와 업무협약을 맺었다.',
    [
      'appointment 2022-04-03 occurred appointee:김다온, organization:가람전자',
      'agreement 2022-04-04 occurred party:나래화학, party:한빛대학교',
    ],
  ],
];

describe('deeds told by an idiom, in person or as an item of a round-up, and what only looks so', () => {
  it.each(CASES)('%s', (text, events) =>
    unlessMissed(text, () => expect(eventsOf(text).sort()).toEqual([...events].sort())),
  );
});
