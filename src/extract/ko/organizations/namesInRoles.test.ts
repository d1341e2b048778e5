// Names of no shape, by what they do and what is done to them.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../pipeline.ts';
import { unlessMissed } from '../../testing/knownMisses.ts';
import { isEveryday } from './everydayNouns.ts';

const read = (text: string) => readArticle({ id: 't', text, published: '2023-05-10' }).sentences;
const names = (text: string) => [...new Set(read(text).flatMap((s) => s.organizations.map(({ name }) => name)))];
const people = (text: string) => [...new Set(read(text).flatMap((s) => s.people.map(({ name }) => name)))];

describe('names by what they do', () => {
  it.each([
    ['누리봄은 지난해 매출 320억원을 올렸고 직원은 45명이다.', ['누리봄']],
    ['한예솔 대표가 창업한 슬립모아가 투자사 두 곳에서 5억원을 받았다.', ['슬립모아']],
    ['두루원은 솔내휠이 60%, 새벽길이 40%를 출자해 세운 회사다.', ['솔내휠', '새벽길']],
    ['모회사는 나래숲이다. 나래숲은 공장 세 곳을 두고 있다.', ['나래숲']],
    ['경쟁사로는 나래숲, 다온숲이 있다.', ['나래숲', '다온숲']],
    ['농기계를 파는 사이루스가 20억원을 유치했다.', ['사이루스']],
    ['나래전자는 지난달 칩을 설계하는 사이루스에 총 50억원을 투자했다.', ['나래전자', '사이루스']],
    ['나래전자는 드론 제조 업체 딥솔레온, 위성 통신 업체 스마트새텔온 등에 투자한다.', ['딥솔레온', '스마트새텔온']],
    ['두리랩은 온새솔(日 하루베가 인수)을 키웠다.', ['두리랩', '하루베']],
  ])('%s', (text, expected) => unlessMissed(text, () => expect(names(text)).toEqual(expect.arrayContaining(expected))));
});

describe('names in long lists', () => {
  it.each([
    ['펀드는 두빛, 누온, 새길, 모아랩, 온담 등 10개사에 투자했다.', ['두빛', '누온', '새길', '모아랩', '온담']],
    ['회원사로는 네온팜, 아미젠트, 지노솔, 셀레온이 이름을 올렸다.', ['네온팜', '아미젠트', '지노솔', '셀레온']],
    ['스마트 제조 융복합 얼라이언스가 출범했다.', ['스마트 제조 융복합 얼라이언스']],
    ['에스디온은 공장을 지었다. SD온은 직원이 30명이다.', ['에스디온']],
    ['서울대 한양대 중앙대 3곳이다.', ['서울대학교', '한양대학교', '중앙대학교']],
    ['10일 가람전자 서울R&D캠퍼스에서 협약식이 열렸다.', ['가람전자 서울R&D캠퍼스']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expect.arrayContaining(expected)));
  it.each([
    '반도체, 배터리, 로봇, 바이오 등 12개 기업이 참여했다.',
    '서울, 부산, 대구, 광주 등 10개 회사가 문을 열었다.',
    '이가람, 한예솔, 정다온, 박보람 등 4개 기업 대표가 참석했다.',
    '주민들은 300억원을 조달했고 시는 산업단지에 20억원을 투자했다.',
    '민관이 세우는 SPC가 출범하면 사업이 빨라진다.',
  ])('are none in: %s', (text) => expect(names(text)).toEqual([]));
});

describe('names of two words', () => {
  it.each([
    ['두담한 파트너스는 새 펀드를 준비한다.', '두담한 파트너스'],
    ['솔담 그룹은 솔담로지스와 솔담캐피탈을 두고 있다.', '솔담 그룹'],
    ['이번 인수에는 새길 인베스트먼트도 나섰다.', '새길 인베스트먼트'],
    ['노을 테크놀로지가 나래전자에 부품을 공급한다.', '노을 테크놀로지'],
    ['휘담 소프트와 나래전자가 손잡았다.', '휘담 소프트'],
    ['배우 소속사 너울 엔터테인먼트는 자회사를 세웠다.', '너울 엔터테인먼트'],
    ['KX 그룹은 나래전자를 인수했다.', 'KX 그룹'],
  ])('%s', (text, name) => expect(names(text)).toContain(name));
  it.each([
    '벤처 캐피탈은 투자를 줄였다.',
    '실무 그룹을 꾸렸다.',
    '신재생 에너지 그룹의 몫이 커졌다.',
    '판매자는 파트너스 프로그램으로 물건을 알린다.',
  ])('are none in: %s', (text) => expect(names(text)).toEqual([]));
});

describe('names in the middle of a text about firms', () => {
  const FIRMS = ' 업계는 올해 매출과 수출이 함께 늘 것으로 본다.';
  it.each([
    ['부품을 대던 브리졸이 9일 법정관리를 신청했다.', '브리졸'],
    ['같은 업종의 노르시스도 비슷한 분쟁을 겪고 있다.', '노르시스'],
    ['심사에서는 포노리가 대상을 차지했다.', '포노리'],
    ['물류 자회사는 브리졸이 최대주주다.', '브리졸'],
    ['시에서 우선협상대상자로 브리졸을 선정했다.', '브리졸'],
    ['부지는 지난달 노르시스에게서 사들였다.', '노르시스'],
    ['브리졸의 국내 직원 수는 120명이다.', '브리졸'],
    ['2대 주주는 지분 14%를 가진 포노리다.', '포노리'],
    ['업계에 따르면 포노리가 인수전에 뛰어들었다.', '포노리'],
    ['투자사 두 곳이 솔담 로지스의 지분 40%를 확보했다.', '솔담 로지스'],
    ['시에서 구슬 캐피탈을 자회사로 편입했다.', '구슬 캐피탈'],
    ['새로 공장을 짓는 노브란 키친은 9일 공급 계약을 체결했다.', '노브란 키친'],
    ['부지는 지난달 휘담에 매각했다.', '휘담'],
    ['부품을 대는 곳은 브리졸이었다.', '브리졸'],
    ['부지는 a리노어의 지분 40%를 확보한 뒤 팔았다.', 'a리노어'],
    ['계열사 두 곳 외에 브리졸도 투자에 나섰다.', '브리졸'],
  ])('%s', (text, name) => unlessMissed(text, () => expect(names(text + FIRMS)).toContain(name)));
  it.each([
    '선로에 쓰일 잠금장치와 관련한 계약을 맺었다.',
    '브리졸을 만드는 공장을 세웠다.',
    '포노리에 들어가는 부품을 납품한다.',
    '움직임도 활발해지고 선급금이 납품 대금의 절반을 차지했다.',
    '업계 일각에서 제기된 인수설을 부인했다.',
    '공장을 짓는 데 네바다에 2억원을 투자했다.',
    '국내 캐피탈이 지분 40%를 확보했다.',
    '최봄이 대표는 공장을 늘리겠다고 말했다.',
  ])('are none in: %s', (text) => expect(names(text + FIRMS)).toEqual([]));
});

describe('names by what somebody is said to be', () => {
  const BEFORE = '가람전자는 부품을 만드는 회사다. 다온텔은 지난해 공장을 짓고 제품을 출시한 업체다. ';
  it.each([
    ['라이벌로 꼽히는 서울의 나래케어가 값을 낮췄다.', ['나래케어']],
    ['경쟁사인 부산의 나래크레인이 값을 낮췄다.', ['나래크레인']],
    ['그 틈에서 버티는 토종이 경남 거창의 솔내엘리베이터다.', ['솔내엘리베이터']],
    ['업계 1위는 청주의 다온메디칼이다.', ['다온메디칼']],
    ['글로시데이와 오드하이 같은 후발 주자가 값을 낮췄다.', ['글로시데이', '오드하이']],
    ['국내에선 토스플럼과, 해외에선 중국 팍스텔과 겨뤄야 한다.', ['토스플럼', '팍스텔']],
    ['동맹에는 독일 노르트젤과 일본 산요라임이 참여한다.', ['노르트젤', '산요라임']],
    ['동해면세점과 신정디에스 두 회사의 점유율은 78%다.', ['동해면세점', '신정디에스']],
    ['국립채소과학원과 함께 로봇을 개발했다.', ['국립채소과학원']],
  ])('%s', (text, expected) =>
    unlessMissed(text, () => expect(names(BEFORE + text)).toEqual(expect.arrayContaining(expected))),
  );

  it.each([
    '이 시장의 강자는 대전의 빵집이다.',
    '경쟁사인 부산의 공장이 값을 낮췄다.',
    '소믈리에 출신이 마케팅 회사를 차렸다.',
    '‘굴뚝 없는 공단’ 꿈꾸는 도시다.',
  ])('names nobody in %s', (text) =>
    expect(names(BEFORE + text).filter((name) => name !== '가람전자' && name !== '다온텔')).toEqual([]),
  );
});

describe('names by what is done to them', () => {
  it.each([
    ['가람전자는 나래숲에 부품을 납품한다.', '나래숲'],
    ['가람전자는 투자사 새벽길로부터 30억원을 투자받았다.', '새벽길'],
    ['가람전자는 나래숲과 업무협약을 체결했다.', '나래숲'],
    ['가람전자는 나래숲의 최대주주다.', '나래숲'],
    ['가람전자는 나래숲에서 원료를 사들인다.', '나래숲'],
    ['가람전자는 나래숲을 인수했다.', '나래숲'],
    ['가람전자는 나래숲, 다온길 등과 경쟁하고 있으며 매출은 32억원, 직원은 9명이다.', '다온길'],
    ['가람전자는 나래숲과 다온길에 각각 10%를 출자했다.', '나래숲'],
  ])('%s', (text, expected) => unlessMissed(text, () => expect(names(text)).toContain(expected)));

  it.each([
    '회사는 소비자와 상인들의 의견을 듣고 협력업체에 투자했다.',
    '공장은 대포농공단지에 장비를 공급하고 원자재가격은 매출과 함께 올랐다.',
    '이달 초에는 직원과 협약을, 앞으로도 계약을 맺는다.',
  ])('are no everyday words: %s', (text) => unlessMissed(text, () => expect(names(text)).toEqual([])));
});

describe('everyday nouns', () => {
  it.each(['소비자', '원자재가격', '판매량', '신제품', '체육시설'])('are known: %s', (noun) =>
    expect(isEveryday(noun)).toBe(true),
  );
  it.each(['누리봄', '달보드레', '푸르밀', '솔내휠'])('are none: %s', (noun) => expect(isEveryday(noun)).toBe(false));
});

describe('names of several words', () => {
  it.each([
    ['가람전자는 인도 파르바티 모터스의 물류를 맡았다.', '파르바티 모터스'],
    ['프랑스 화장품 회사 메종 드 리브는 가람전자에 생산을 맡긴다.', '메종 드 리브'],
    ['가람전자는 미국 CRO인 벨로닉 리서치와 제휴를 맺었다.', '벨로닉 리서치'],
    ['가람벤처스는 ‘아라온 제2호 PEF’를 만들었다.', '아라온 제2호 PEF'],
    ['가람벤처스는 솔빛 대학창업 1호 조합을 결성했다.', '솔빛 대학창업 1호 조합'],
    ['가람전자는 K-배터리 얼라이언스에 이름을 올렸다.', 'K-배터리 얼라이언스'],
  ])('%s', (text, expected) => unlessMissed(text, () => expect(names(text)).toContain(expected)));

  it('are not of people abroad', () =>
    expect(names('미국 미겔 크루스는 회사를 인수했다.')).not.toContain('미겔 크루스'));
  it('a number and a kind of fund alone are none', () =>
    expect(names('올해 1호 펀드를 만들고 제2호 조합도 만든다.')).toEqual([]));
});

describe('names of a list', () => {
  const FIRMS = ' 회사의 제품 매출과 투자가 늘고 있다고 업계는 전했다.';
  it.each([
    ['가람전자는 모터를 일본 벨덴에서, 배터리는 나르셀에서 들여온다.', ['가람전자', '벨덴', '나르셀']],
    ['나머지는 두레버스와 충전기 업체 볼텍스가 채웠다.', ['두레버스', '볼텍스']],
    ['가람전자는 아일랜드 리스사 나래에어로부터 항공기를 빌렸다.', ['가람전자', '나래에어']],
  ])('have the role of the last: %s', (text, found) =>
    unlessMissed(text, () => expect(names(text + FIRMS)).toEqual(found)),
  );
  it('are no people and no things', () =>
    expect(names(`배터리와 전기차 업체 볼텍스가 뜬다.${FIRMS}`)).toEqual(['볼텍스']));
});

describe('departments', () => {
  it('are the university that they belong to', () =>
    expect(names('가람전자는 한빛대 식품공학과와 젓갈을 공동으로 개발한다.')).toEqual(['가람전자', '한빛대']));
});

describe('people', () => {
  it('are named with 씨 written to them', () =>
    expect(people('한예솔씨와 이가람씨가 세운 회사다. 한씨는 웃었고 날씨와 솜씨는 좋았다.')).toEqual([
      '한예솔',
      '이가람',
    ]));
  it('have posts of several parts', () =>
    expect(people('가람은행은 한예솔 수석부행장과 이가람 기술이사를 뽑았다.')).toEqual(['한예솔', '이가람']));
});

describe('names in a list of firms', () => {
  it.each([
    ['참여 기업은 모람, 산빛, 자연담은, 해든이다.', ['모람', '산빛', '자연담은', '해든']],
    ['회원사는 모람, 나인투나(NTN), 위드온 등 45개 기업이다.', ['모람', '나인투나', '위드온']],
    ['선정된 스타트업은 모람, 뷰피를 비롯해 해든, 쿼타루다.', ['모람', '뷰피', '해든', '쿼타루']],
    ['협의체에는 모람, 산빛, 해든 등이 참여했다.', ['모람', '산빛', '해든']],
    ['재단은 14일 모람, 산빛 등 농식품 스타트업 12곳과 만났다.', ['모람', '산빛']],
    ['모람·산빛·해든 등 20개사가 상을 받았다.', ['모람', '산빛', '해든']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expect.arrayContaining(expected)));

  it.each([
    '참여 기업은 인력, 자금, 기술이 모자란다.',
    '도는 바이오, 로봇, 반도체 등 20개 기업을 들여왔다.',
    '화성, 평택, 안성 등 12개 기업을 찾았다.',
    '수소차, 이차전지, 첨단소재 등 신산업 기업 5곳이 왔다.',
  ])('but not of things and places: %s', (text) => expect(names(text)).toEqual([]));
});

describe('units whose head is named', () => {
  it.each([
    ['나래은행은 디지털연구소 소장에 민규현 박사를 선임했다.', '디지털연구소'],
    ['한들대는 인공지능융합원 초대 원장에 오세린 교수를 임명했다.', '인공지능융합원'],
    ['나래병원은 의료데이터센터 센터장에 한지욱 교수를 앉혔다.', '의료데이터센터'],
    ['다온그룹은 미래에너지연구원의 신임 원장으로 김도윤 부사장을 뽑았다.', '미래에너지연구원'],
  ])('%s', (text, name) => expect(names(text)).toContain(name));
  it.each([
    '나래은행은 부설연구소 소장에 민규현 박사를 선임했다.',
    '나래은행은 영업본부 본부장에 민규현 상무를 선임했다.',
  ])('but not any unit, nor a department: %s', (text) => expect(names(text)).toEqual(['나래은행']));
});

describe('그룹은', () => {
  const last = (text: string) =>
    read(text)
      .at(-1)!
      .organizations.map(({ name }) => name);
  it('is the one group of the text', () =>
    expect(last('가온누리그룹은 누리스퀘어를 열었다. 누리스퀘어는 크다. 그룹은 800억원을 투자한다.')).toEqual([
      '가온누리그룹',
    ]));
  it('is none of two', () => expect(last('나래그룹과 다온그룹은 손잡았다. 그룹은 800억원을 투자한다.')).toEqual([]));
});
