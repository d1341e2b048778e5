// Names by the shapes and places that they have in everyday business news.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../pipeline.ts';
import { unlessMissed } from '../../testing/knownMisses.ts';

const read = (text: string) => readArticle({ id: 't', text, published: '2023-05-10' }).sentences;
const names = (text: string) => [...new Set(read(text).flatMap((s) => s.organizations.map(({ name }) => name)))];
const people = (text: string) => [...new Set(read(text).flatMap((s) => s.people.map(({ name }) => name)))];

describe('names by what they end in', () => {
  it.each([
    ['한들실업은 해솔오일뱅크와 계약을 맺었다.', ['한들실업', '해솔오일뱅크']],
    ['솔내어촌계에 38억원을 배상하라고 판결했다.', ['솔내어촌계']],
    ['춘천창조경제혁신센터와 달빛엔젤스가 나섰다.', ['춘천창조경제혁신센터', '달빛엔젤스']],
    ['한별마이스터고와 가람전자공고는 협약을 체결했다.', ['한별마이스터고', '가람전자공고']],
    ['가람전자와 한빛대가 연구소를 세운다.', ['가람전자', '한빛대']],
  ])('%s', (text, expected) => unlessMissed(text, () => expect(names(text)).toEqual(expect.arrayContaining(expected))));

  it('everyday words before a sure ending are one where they act', () =>
    expect(names('가람전자는 미래정밀과 협약을 체결했다.')).toContain('미래정밀'));
  it('and none where they only are', () =>
    expect(names('지역신문을 읽고 미래정밀 기술을 배우며 청년실업을 걱정한다.')).toEqual([]));
  it('what names things as often is a firm where something is done to it', () =>
    expect(names('가람전자는 누리마켓을 50억원에 인수했다.')).toContain('누리마켓'));
  it('a kind of firm and its name that is to change are none', () => {
    expect(names('첫 지주사가 기업주도형벤처캐피털(CVC) 자회사를 설립했다.')).toEqual([]);
    expect(names('투자 회사 사명은 ‘다래인베스트먼트’로 바꾼다.')).toEqual(['다래인베스트먼트']);
  });
  it('of what land somebody is names nobody', () => {
    expect(names('중국계투자법인과 외국계은행은 협약을 맺었다. 미국계사모펀드가 해솔식품을 인수했다.')).toEqual([
      '해솔식품',
    ]);
  });
  it('and a thing elsewhere', () => expect(names('블랙박스와 인터넷, 이색커피가 인기다.')).toEqual([]));
});

describe('names with a letter behind a mark', () => {
  it('end before their particle', () =>
    expect(names('다솔F&I와 가람전자는 협약을 체결했다. 다솔S&C가 지은 공장은 다솔F&B는 쓰지 않는다.')).toEqual(
      expect.arrayContaining(['다솔F&I', '다솔S&C', '다솔F&B']),
    ));
});

describe('everyday words of business pages', () => {
  it.each([
    '영업이익은 컨센서스와 비슷했다. 인적분할과 신흥시장 공략에 나섰고 예산배정규모를 정했다.',
    '7개의 캐피털사와 제휴를 맺었다. 공장증축투자에 나서고 고부가가치와 경쟁한다.',
    '정부는 K바이오와 K-뷰티, K제약을 키운다. 보문2구역과 사직1구역은 세미나실에서 만났다.',
    '2조원 규모의 해외 플랜트공사와 배관공사를 수주했고 터널공사도 맡았다.',
    '영업손실 68억원과 당기순손실을 냈다. 존속법인이 피합병법인과 합치고 소멸법인은 사라진다.',
    '선사는 LNG운반선을 수주한 곳에 맡겼다. 이번에 수주한 LNG운반선은 내년에 넘긴다. LNG운반선 6척을 수주했다.',
    '트럭 470여대가 서 있고 버스 120여대는 떠났다.',
    '방파제 축조공사와 정유 플랜트공사, 하수관 이설공사를 따냈다. 가스설비공사를 마쳤다.',
    '한자릿수 성장에 그쳤고 소멸시효를 넘겼다. 하이브리드카와 콘셉트카를 내놓았다.',
  ])('are nobody: %s', (text) => expect(names(text)).toEqual([]));
});

describe('what a name ends in', () => {
  it('says what it is, however it was found', () => {
    const kinds = read(
      '나래벤처스와 가람투자가 솔빛바이오 투자조합과 너울 M&A펀드1호에 출자했다. 열린달빛협회와 현대가 나섰다.',
    )
      .flatMap((s) => s.organizations)
      .map(({ text, organizationKind }) => `${text} ${organizationKind}`);
    expect(kinds).toEqual(expect.arrayContaining(['솔빛바이오 투자조합 fund', '열린달빛협회 public-body']));
    expect(kinds.join()).not.toContain('현대 university');
  });
});

describe('what is made and sold', () => {
  it.each([
    [
      '가람자동차의 벨로스타는 지난해 8만대가 팔렸다. 벨로스타가 출시되면서 다솔모터스의 란데르와 경쟁하고 있다. 다솔모터스는 신형 란데르를 내놓는다.',
      ['다솔모터스'],
    ],
    [
      '누리제약은 벨로시닙을 개발했다. 치료제 ‘벨로시닙’은 벨루나제약과 경쟁한다. 벨로시닙이 1위를 지켰다.',
      ['누리제약', '벨루나제약'],
    ],
    [
      '윈드밀게임즈는 ‘루멘스톰’을 출시한다. 루멘스톰과 나래게임즈가 경쟁한다. 루멘스톰이 상을 받았다.',
      ['윈드밀게임즈', '나래게임즈'],
    ],
    [
      '윈드밀게임즈의 ‘루멘스톰’이 3위, 나래게임즈의 ‘달빛오브나잇’이 4위였다. 루멘스톰과 달빛오브나잇이 다퉜다.',
      ['윈드밀게임즈', '나래게임즈'],
    ],
    ['윈드밀게임즈는 <세븐루멘>을 히트시켰다. <세븐루멘>은 나래게임즈로 향했다.', ['윈드밀게임즈', '나래게임즈']],
    ['가람모비스는 배터리시스템(BSX)을 만든다. BSX는 다솔모터스에 공급한다.', ['가람모비스', '다솔모터스']],
    ['다솔모터스는 쏘나타를 산 손님을 맞았다. LF쏘나타와 QX7이 1위를 다퉜다.', ['다솔모터스']],
  ])('is no firm anywhere: %s', (text, expected) => expect(names(text)).toEqual(expected));
  it('a firm is one where it sells', () =>
    expect(names('루멘스톰이 새 게임을 출시한다. 루멘스톰과 나래게임즈가 경쟁한다.')).toEqual([
      '루멘스톰',
      '나래게임즈',
    ]));
});

describe('towns', () => {
  it('act as counties and districts do', () =>
    expect(names('영월군은 도로를 넓혔고 서울 중구는 다리를 놓았다.')).toEqual(['영월군', '중구']));
  it('act in lists with others', () =>
    expect(names('가람전자는 경상북도, 구미시와 협약을 맺었다.')).toEqual(['가람전자', '경상북도', '구미시']));
  it('are given something', () => expect(names('가람전자는 논산시에 1억원을 기부했다.')).toContain('논산시'));
  it('are places elsewhere', () => expect(names('논산시 강경읍과 강릉시 바닷가를 걸었다.')).toEqual([]));
});

describe('names by their role', () => {
  it.each([
    ['세모빛나, 디지털온새 등 팹리스 9개사를 뽑았다.', ['세모빛나', '디지털온새']],
    ['전무를 영입한 달보드레는 매출이 늘었다.', ['달보드레']],
    ['달보드레는 지도를 만드는 회사다.', ['달보드레']],
    ['케냐 교통부에 버스를 판다.', ['케냐 교통부']],
    ['가람전자는 미국 QRM과 계약을 맺었다.', ['가람전자', 'QRM']],
    ['나래모는 2일 대구에 로봇 감속기 공장을 준공했다.', ['나래모']],
    ['전기차 충전 업체 차오온은 관리 회사 누리관리와 계약했다.', ['차오온', '누리관리']],
    ['새벽배송 업체 이틀상점과 손잡았다.', ['이틀상점']],
    ['수제맥주 회사 브루온을 세웠다. 부산의 두레브루잉과 소송 중이다.', ['브루온', '두레브루잉']],
    ['고객사로는 플러그온과 이브이온이 있다.', ['이브이온']],
    ['뷔페 체인 한담이 법정관리를 신청했다. 회계법인 나래가 조사한다.', ['한담']],
    ['로봇 회사 가람웍스가 컸다. 모터는 다온모텍이 대고 센서는 손수 만든다.', ['다온모텍']],
    ['빵집을 운영하는 로쏘는 역에 매장을 냈다.', ['로쏘']],
    ['스마트온은 2019년 노바타스의 사내벤처로 출발했다.', ['노바타스']],
    ['대구의 도담금속, 구미의 금비정밀 등 협력사 12곳이 공장을 옮긴다.', ['도담금속', '금비정밀']],
    ['가람전자의 최대 고객은 대만 폭시텍이다.', ['폭시텍']],
    ['출판사 물과바람은 영국 펠리컨드에 소설 판권을 팔았다.', ['펠리컨드']],
  ])('%s', (text, expected) => unlessMissed(text, () => expect(names(text)).toEqual(expect.arrayContaining(expected))));

  it.each([
    '두 회사는 배송 업체 사람들과 만났고 관리 회사 측은 부인했다.',
    '회사는 농가와 손잡고 햇감자와 햇양파를 사들인다.',
    '사모펀드 자금이 몰렸고 방송사 중계권을 사들였다.',
    '회사의 최대 고객은 중국 관광객이다. 경쟁 상대는 일본 자동차다.',
    '대구의 섬유, 구미의 전자, 포항의 철강이 회사 매출을 이끈다.',
  ])('what deals with a firm is none for it: %s', (text) => expect(names(text)).toEqual([]));
  it.each(['가람은 송도에 두 번째 병원을 연다.', '새 센터 초대 병원장은 미정이다.'])(
    'what only counts is no name: %s',
    (text) => expect(names(text).filter((name) => name.includes('병원'))).toEqual([]),
  );
  it.each(['회사는 노르웨이 선급인 오슬로베리타스와 협약을 맺었다.'])(
    'what says that it is a firm is not part of its name: %s',
    (text) => unlessMissed(text, () => expect(names(text)).toContain('오슬로베리타스')),
  );
  it('a list of things is no list of firms', () =>
    expect(names('가람전자, 배터리 공급 계약. 사과, 배, 감 등 3곳의 밭이 있다.')).toEqual(['가람전자']));
});

describe('people', () => {
  it.each([
    ['셰프 한예솔이 식단을 짰다.', ['한예솔']],
    ['이탈리아 디자이너 마르코 벨리니를 데려왔다.', ['마르코 벨리니']],
    ['창업자 제인 홍 대표는 떠났다.', ['제인 홍']],
    ['대표는 미우라 겐지 전 영업부장이 맡는다.', ['미우라 겐지']],
    ['회사는 존 하워드를 최고기술책임자로 영입했다.', ['존 하워드']],
    ['한예솔, 이가람 등 프로 선수 6명과 계약했다.', ['한예솔', '이가람']],
    ['회사는 2001년 한예솔과 이가람이 함께 세웠다.', ['한예솔', '이가람']],
    ['새 법인장에 한예솔 전 국제영업부장을 내정했다.', ['한예솔']],
    ['왕웨이 회장이 서명했다.', ['왕웨이']],
    ['왕다오밍 회장이 서명했다.', ['왕다오밍']],
    ['건축가 카를로 모레티가 설계했다.', ['카를로 모레티']],
    ['최고디자인책임자에 리사 펑을 앉혔다.', ['리사 펑']],
    ['의료기기 회사 출신 마틴 홀거를 최고의료책임자(CMO)로 영입했다.', ['마틴 홀거']],
    ['수의사 구선재와 디자이너 도은서 부부가 창고에서 시작했다.', ['구선재', '도은서']],
    ['새 사령탑으로는 한예솔 수석코치가 승격했다.', ['한예솔']],
    ['초대 병원장에 한예솔 한국대 의대 교수를 내정했다.', ['한예솔']],
    ['후임으로는 르노아코리아 지사장인 마티유 보르도가 취임한다.', ['마티유 보르도']],
  ])('%s', (text, expected) => expect(people(text)).toEqual(expected));

  it('are not universities', () => expect(people('나래대 의대 교수 출신인 한예솔씨가 왔다.')).toEqual(['한예솔']));
  it('are not everyday words behind a post', () =>
    expect(people('감독 이미지와 대표 상품, 대표 선임안이 화제다. 모델들이 런웨이 대표로 나섰다.')).toEqual([]));
});

describe('short names that are everyday words as well', () => {
  it.each([
    ['수은 관계자는 이같이 말했다.', ['한국수출입은행']],
    ['가람쇼핑은 이같은 성공을 기반으로 홍콩에 자회사 다온홀딩스를 설립했다.', ['가람쇼핑', '다온홀딩스']],
    ['기보는 17일 해솔은행과 협약을 맺었다.', ['기술보증기금', '해솔은행']],
    ['신보와 해솔은행은 협약을 맺었다.', ['신용보증기금', '해솔은행']],
    ['산은·수은이 해운사를 돕는다.', ['한국산업은행', '한국수출입은행']],
    ['무역보험공사는 보증을 선다. 무보가 내줄 보증은 30억원이다.', ['한국무역보험공사']],
  ])('are names where something says so: %s', (text, expected) => expect(names(text)).toEqual(expected));
  it.each([
    '이 산은 해발 900m다. 산은 강을 넘지 못한다.',
    '수은 온도계를 거뒀다. 수은과 납이 나왔다. 카드뮴, 수은, 납을 쟀다.',
    '내일 예보는 이렇다. 그의 기보를 읽었다. 무협 소설을 펴냈다.',
  ])('and words elsewhere: %s', (text) => expect(names(text)).toEqual([]));
  it('of a technopark', () =>
    expect(names('부산TP와 경남테크노파크가 만났다.')).toEqual(['부산테크노파크', '경남테크노파크']));
});
