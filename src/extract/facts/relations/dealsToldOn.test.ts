// Ties that the next sentence, a quotation or a noun tells on: who was valued and paid, to whom goods go further, who speaks for whom.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const TIED: [string, string[]][] = [
  // A contract that is told by its noun
  ['갈마루정공은 12일 돌모루전자와의 프레스 공급 계약을 공시했다.', ['supply 갈마루정공 > 돌모루전자']],
  ['갈마루정공은 돌모루전자와의 200억원 규모 금형 납품계약으로 흑자를 냈다.', ['supply 갈마루정공 > 돌모루전자']],
  // To whom one delivers, whatever that is
  [
    '민하늘 갈마루정공 대표는 “돌모루전자와 솔내건설에 납품하면서 품질을 인정받았다”고 말했다.',
    ['supply 갈마루정공 > 돌모루전자', 'supply 갈마루정공 > 솔내건설'],
  ],
  [
    '갈마루정공은 2017년 돌모루전자에 밸브를 처음 납품한 뒤 솔내건설, 보람화학 등으로 판로를 넓혔다.',
    ['supply 갈마루정공 > 돌모루전자', 'supply 갈마루정공 > 보람화학', 'supply 갈마루정공 > 솔내건설'],
  ],
  // What is built into whose
  [
    '갈마루소프트는 지난달 돌모루전자와 파트너십을 맺었다. 이를 통해 돌모루전자의 플랫폼에 갈마루소프트의 인증 기능을 탑재한다.',
    ['partnership 갈마루소프트 > 돌모루전자', 'supply 갈마루소프트 > 돌모루전자'],
  ],
  // Whose worth is seen is paid
  ['돌모루전자는 갈마루소프트의 성장 가능성을 높게 보고 시드 투자를 했다.', ['investment 돌모루전자 > 갈마루소프트']],
  ['돌모루전자는 갈마루소프트의 시장성을 높이 사 20억원을 투자했다.', ['investment 돌모루전자 > 갈마루소프트']],
  // Those in whom one invests, and those who take new shares
  [
    '돌모루전자는 초기 기업에 투자하는 벤처캐피털이다. 대표 포트폴리오로는 갈마루소프트, 솔내건설 등이 있다.',
    ['investment 돌모루전자 > 갈마루소프트', 'investment 돌모루전자 > 솔내건설'],
  ],
  [
    '갈마루정공은 유상증자로 200억원을 조달한다고 12일 공시했다. 배정 대상자는 돌모루전자와 솔내건설이다.',
    ['investment 돌모루전자 > 갈마루정공', 'investment 솔내건설 > 갈마루정공'],
  ],
  [
    '갈마루정공은 비상장사다. 최대주주는 지분 42%를 가진 돌모루바이오며, 솔내건설은 2대 주주다.',
    ['investment 돌모루바이오 > 갈마루정공', 'investment 솔내건설 > 갈마루정공'],
  ],
  // Each of a list with what it does
  [
    '갈마루정공은 부품 회사다. 자회사로 사료를 만드는 돌모루전자와 물류를 맡는 솔내건설을 두고 있다.',
    ['affiliation 돌모루전자 > 갈마루정공', 'affiliation 솔내건설 > 갈마루정공'],
  ],
  // One more deed of the same kind
  [
    '갈마루정공은 지난해 돌모루전자를 인수했다. 올해는 솔내건설 인수도 마쳤다.',
    ['acquisition 갈마루정공 > 돌모루전자', 'acquisition 갈마루정공 > 솔내건설'],
  ],
  // What was bought is sold again
  [
    '돌모루전자는 2015년 갈마루정공을 인수했다. 3년 뒤 이 회사를 솔내건설에 되팔았다.',
    ['acquisition 돌모루전자 > 갈마루정공', 'acquisition 솔내건설 > 갈마루정공'],
  ],
  // Places in a market
  [
    '갈마루정공은 국내 2위 밸브 회사다. 1위는 돌모루전자로, 두 회사의 격차는 크지 않다.',
    ['rivalry 갈마루정공 > 돌모루전자'],
  ],
  ['갈마루정공의 목표는 업계 선두인 돌모루전자를 넘어서는 것이다.', ['rivalry 갈마루정공 > 돌모루전자']],
  // What somebody is to the one who acts
  [
    '사모펀드 보람파트너스가 최대주주인 갈마루정공은 돌모루전자와 특허 소송을 벌이고 있다.',
    ['investment 보람파트너스 > 갈마루정공', 'litigation 갈마루정공 > 돌모루전자'],
  ],
  // What is said in quotation marks, and by the head of a part of a firm
  [
    '갈마루정공은 밸브를 만든다. 회사 측은 “주요 고객은 돌모루전자와 솔내건설”이라고 밝혔다.',
    ['supply 갈마루정공 > 돌모루전자', 'supply 갈마루정공 > 솔내건설'],
  ],
  [
    '한여름 갈마루정공 사업본부장은 “돌모루전자와의 협업으로 품질을 높일 것”이라고 밝혔다.',
    ['partnership 갈마루정공 > 돌모루전자'],
  ],
  // Two people who speak for two firms
  [
    '민하늘 갈마루정공 대표는 12일 돌모루전자 한여름 회장을 만났다. 두 사람은 밸브 공동 개발에 합의했다.',
    ['partnership 갈마루정공 > 돌모루전자'],
  ],
  // Whose secrets somebody is sued for
  [
    '갈마루정공은 돌모루전자 출신 직원을 영입하며 영업비밀을 빼냈다는 혐의로 지난해 피소됐다.',
    ['litigation 돌모루전자 > 갈마루정공'],
  ],
  // From one owner to the next
  [
    '갈마루정공의 주인은 두 번 바뀌었다. 2005년 돌모루전자가 인수했고, 2012년에는 솔내건설로 넘어갔다.',
    ['acquisition 돌모루전자 > 갈마루정공', 'acquisition 솔내건설 > 갈마루정공'],
  ],
  [
    '갈마루정공은 지난해 돌모루전자 지분을 전량 처분했다. 인수자는 솔내건설이다.',
    ['acquisition 솔내건설 > 돌모루전자'],
  ],
  // To whom it is done as well
  ['갈마루정공은 솔내건설까지 제치고 업계 2위에 올랐다.', ['rivalry 갈마루정공 > 솔내건설']],
  [
    '나래시 대표단은 12일 갈마루정공을 찾았다. 대표단은 이어 돌모루전자 본사도 둘러봤다.',
    ['visit 나래시 > 갈마루정공', 'visit 나래시 > 돌모루전자'],
  ],
  // Suppliers of whom the text is about
  [
    '갈마루정공은 창립 20주년을 맞았다. 기념식에는 돌모루전자, 솔내건설 등 협력사 대표 50여명이 참석했다.',
    ['supply 돌모루전자 > 갈마루정공', 'supply 솔내건설 > 갈마루정공'],
  ],
  // Each in its own place
  [
    '국내에서는 갈마루정공이 돌모루전자에, 해외에서는 솔내건설이 보람화학에 부품을 댄다.',
    ['supply 갈마루정공 > 돌모루전자', 'supply 솔내건설 > 보람화학'],
  ],
  // Whose goods are told of, and not who sells them
  [
    '갈마루정공의 화장품은 돌모루마트가 판다. 배송은 솔내건설이 맡는다.',
    ['supply 갈마루정공 > 돌모루마트', 'supply 솔내건설 > 갈마루정공'],
  ],
  // Names of any shape, by what they are said to be
  [
    '갈마루정공은 부품을 만든다. 주요 고객사로는 두핸과 모아둠이 있다.',
    ['supply 갈마루정공 > 두핸', 'supply 갈마루정공 > 모아둠'],
  ],
  [
    '갈마루정공은 부품을 만든다. 계열사로는 두핸, 온새미, 루멘티가 있다.',
    ['affiliation 두핸 > 갈마루정공', 'affiliation 루멘티 > 갈마루정공', 'affiliation 온새미 > 갈마루정공'],
  ],
  // Whose plant is visited, orders for works, goods put into another's vehicles, a stake in a partner
  ['민하늘 갈마루정공 대표는 12일 소바르 평택공장을 찾았다.', ['visit 갈마루정공 > 소바르']],
  [
    '민하늘 갈마루정공 대표는 12일 돌모루전자 평택 캠퍼스를 찾았다.',
    ['affiliation 돌모루전자 평택 캠퍼스 > 돌모루전자', 'visit 갈마루정공 > 돌모루전자'],
  ],
  [
    '갈마루정공은 돌모루전자와 손잡고 공장을 짓는다. 공장 건설은 솔내건설이 수주했다.',
    ['partnership 갈마루정공 > 돌모루전자', 'supply 솔내건설 > 갈마루정공'],
  ],
  [
    '갈마루정공은 돌모루전자에 램프를 공급한다. 최근에는 보람자동차의 전기차에도 제품을 싣기로 했다.',
    ['supply 갈마루정공 > 돌모루전자', 'supply 갈마루정공 > 보람자동차'],
  ],
  [
    '돌모루전자는 2017년 갈마루정공과 공동 특허를 냈고 이듬해에는 지분 5%를 취득했다.',
    ['investment 돌모루전자 > 갈마루정공', 'partnership 돌모루전자 > 갈마루정공'],
  ],
];

const UNTIED = [
  '갈마루정공은 돌모루전자와의 320억원 규모 밸브 공급계약을 해지했다고 공시했다.',
  '돌모루전자는 해외 시장 가능성을 보고 새 공장에 30억원을 투자했다.',
  '민하늘 교수는 “갈마루는 시장을 바꾼 연구소”라고 말했다.',
  '갈마루정공은 밸브를 만든다. 주요 고객으로는 학교와 관공서가 있다.',
  '민하늘 갈마루정공 대표는 12일 천안 2공장을 찾았다.',
  '갈마루정공은 돌모루전자와 솔내건설에 이어 세 번째로 상을 받았다.',
  '갈마루정공은 밸브를 만든다. 협력사는 물론 고객사도 참석했다.',
  '갈마루정공은 밸브를 만든다. 돌모루전자도 올해 회원사로 합류했다.',
];

describe('deals told on', () => {
  it.each(TIED)('%s', (text, ties) => expect([...relationsOf(text)].sort()).toEqual(ties));
  it.each(UNTIED)('say nothing: %s', (text) => expect(relationsOf(text)).toEqual([]));
});
