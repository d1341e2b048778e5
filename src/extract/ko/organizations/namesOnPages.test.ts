// Where a name begins and ends on whole pages, and which names are one.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../pipeline.ts';

const read = (text: string) => readArticle({ id: 't', text, published: '2023-05-10' }).sentences;
const names = (text: string) => [...new Set(read(text).flatMap((s) => s.organizations.map(({ name }) => name)))];
const mentions = (text: string) => read(text).flatMap((s) => s.organizations.map((o) => `${o.text} = ${o.name}`));

describe('what stands beside a name and is none of it', () => {
  it.each([
    ['가람전자는 영국(5월)과 독일(6월) 등에 잇따라 벨로 연구센터를 열었다.', ['가람전자', '벨로 연구센터']],
    ['가람전자는 올해 나란히 벨로 연구소를 열었다.', ['가람전자', '벨로 연구소']],
    ['가람전자는 임상연구기관 모렐릭스社와 협약을 체결했다.', ['가람전자', '모렐릭스']],
    ['가람전자는 미국 NRTX사와 계약을 체결했다. NRTX는 지난해 공장을 세웠다.', ['가람전자', 'NRTX']],
    ['가람전자(012345) 신소재연구소는 30명을 뽑는다.', ['가람전자 신소재연구소']],
    ['가람전자는 일본 ‘오르네이(ONEI)’와 협약을 맺었다. 오르네이가 배를 댄다.', ['가람전자', '오르네이']],
    ['가람전자는 일본 해운사 모르가이(MGI)와 협약을 맺었다.', ['가람전자', '모르가이']],
    ['이날 행사에는 김규태 갈마테크 팀장이 참석했다.', ['갈마테크']],
    ['안희배 새길병원 병원장은 15일 이같이 밝혔다.', ['새길병원']],
    ['다온시는 가람전자 및 경남개발청과 협약을 맺었다.', ['다온시', '가람전자', '경남개발청']],
    ['가람대학교는 내년까지 ‘(가칭)미래자동차연구센터’를 설립한다.', ['가람대학교', '미래자동차연구센터']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('keeps what is part of it', () => {
    expect(names('이나래 가람전자 연구소장이 왔다. 가람전자 신소재 연구센터를 열었다.')).toContain(
      '가람전자 신소재 연구센터',
    );
    expect(names('유럽연합(EU) 집행위원회는 9일 이를 승인했다.')).toEqual(['유럽연합(EU) 집행위원회']);
  });
});

describe('a consortium of several', () => {
  it('is named by what it is for, in everyday words', () => {
    expect(names('냉동차 융합 얼라이언스가 11일 출범한다.')).toEqual(['냉동차 융합 얼라이언스']);
    expect(names('지난해 융합 얼라이언스를 발족했다.')).toEqual(['융합 얼라이언스']);
  });
  it.each([
    '가람건설과 다온건설 컨소시엄이 다리 공사를 따냈다.',
    '가람건설-다온건설 컨소시엄이 다리 공사를 따냈다.',
    '가람건설·다온건설 컨소시엄이 다리 공사를 따냈다.',
  ])('names each: %s', (text) => {
    expect(names(text)).toEqual(['가람건설', '다온건설']);
  });

  it('is one body where one leads it', () => {
    expect(names('다온건설 컨소시엄이 다리 공사를 따냈다.')).toEqual(['다온건설 컨소시엄']);
    expect(names('예비 인수자인 KRM인베 컨소시엄이 협상에 나선다.')).toEqual(['KRM인베 컨소시엄']);
    expect(names('메르시온-벨다인 컨소시엄이 입찰에 참여했다.')).toEqual(['메르시온-벨다인 컨소시엄']);
    expect(names('업체들은 이번 컨소시엄을 통해 협력한다.')).toEqual([]);
  });
});

describe('names of several words', () => {
  it.each([
    ['가람전자는 한빛대와 함께 AI Green Team을 결성했다.', 'AI Green Team'],
    ['솔빛제약도 갈포드 파머슈티컬로부터 기술을 도입했다.', '갈포드 파머슈티컬'],
    ['한빛대 기술지주회사는 첫 펀드를 결성했다.', '한빛대 기술지주회사'],
    ['다온대 기술지주도 최근 펀드를 결성했다.', '다온대 기술지주'],
    ['한빛대 LINC+사업단은 갈마전자와 협약을 맺었다.', '한빛대 LINC+사업단'],
    ['KLS PE(대표 유시화)가 가람뷰티를 사들였다.', 'KLS PE'],
    ['다온 PE는 가람뷰티에 50억원을 투자했다.', '다온 PE'],
    ['가람전자는 ‘제니스 코퍼레이션(Zenis Corporation)’이라는 법인을 세웠다.', '제니스 코퍼레이션'],
    ['가람전자는 베트남 정부와 수출 계약을 맺었다.', '베트남 정부'],
    ['가람건설은 베트남 정부로부터 발전소 공사를 수주했다.', '베트남 정부'],
    ['오만 국영 가스회사가 발주한 설비를 가람중공업이 따냈다.', '오만 국영 가스회사'],
    ['가람전자는 대만 ‘벨린’과 손잡았다.', '벨린'],
    ['가람전자는 새라마이더(SR)그룹과 협약을 맺었다.', '새라마이더그룹'],
    ['가람전자는 중국 온다(溫多)그룹과 협약을 맺었다.', '온다그룹'],
    ['가람전자는 미국 ‘오르비트’와 세운 합작사에 출자했다.', '오르비트'],
    ['가람관광은 여행사 ‘모바일투어’의 지분 35%를 인수했다.', '모바일투어'],
    ['가람모터는 미국 차량 공유 업체 ‘리프트’를 통해 이를 선보인다.', '리프트'],
  ])('%s', (text, name) => {
    expect(names(text)).toContain(name);
  });

  it('goes on behind a known name where it is the arm abroad', () => {
    expect(names('다온제약은 오뚜기 아메리카와 계약을 체결했다.')).toEqual(['다온제약', '오뚜기 아메리카']);
    expect(names('다온제약은 오뚜기 미국 매장에 공급한다.')).toContain('오뚜기');
  });

  it.each([
    '일본 정부는 규제를 강화했다.',
    '미국 정부의 관세가 문제다.',
    '전국 정부와 지자체가 나섰다.',
    '이스라엘 텔 아비브에도 오픈 이노베이션 센터를 연다.',
    '서초구 강남대로에 위치한 건물이다.',
    '가람전자가 창업선도대학으로 선정됐다.',
    '창업을 지원하는 재단과 창업선도대학이 연계한다.',
  ])('nobody: %s', (text) => {
    expect(names(text).filter((name) => /정부|아비브|대로|선도/.test(name))).toEqual([]);
  });
});

describe('names that are one', () => {
  it('takes letters that every paper uses for no short form', () => {
    expect(mentions('나래리서치가 AI Research를 세웠다. AI 인력이 늘고 있다.')).not.toContain('AI = AI Research');
  });

  it.each([
    ['한빛대 산학협력단은 갈마전자와 협약을 맺었다. 산학협력단은 2015년 생겼다.', '산학협력단 = 한빛대 산학협력단'],
    ['갈마전자 반도체연구소가 문을 열었다. 반도체연구소는 직원이 100명이다.', '반도체연구소 = 갈마전자 반도체연구소'],
    ['나래온은 영국 온수다테라퓨틱스에 출자했다. 5월 온수다에 기술을 수출했다.', '온수다 = 온수다테라퓨틱스'],
    ['가람전자는 미국 배터리산업협회와 만났다. 미 배터리산업협회는 크다.', '미 배터리산업협회 = 미국 배터리산업협회'],
  ])('%s', (text, expected) => {
    expect(mentions(text)).toContain(expected);
  });

  it.each([
    ['가람금융솔빛협회는 9일 회의를 열었다. 가람협회는 의견을 모았다.', '가람협회 = 가람금융솔빛협회'],
    ['한국솔빛금융협회는 9일 회의를 열었다. 솔빛금융협회는 의견을 모았다.', '솔빛금융협회 = 한국솔빛금융협회'],
    ['한국솔빛금융협회는 9일 회의를 열었다. 솔빛협회는 의견을 모았다.', '솔빛협회 = 한국솔빛금융협회'],
    ['온담이엔씨와 노을건설이 협약을 맺었다. 가람전자는 온담·노을건설에 협조한다.', '온담 = 온담이엔씨'],
    ['경성대(총장 송수건) 창업보육센터는 문을 열었다. 창업보육센터는 크다.', '창업보육센터 = 경성대 창업보육센터'],
    ['토지주택공사는 9일 땅을 샀다.', '토지주택공사 = 한국토지주택공사'],
    ['음악기업 로멜엔터테인먼트가 영화사를 세웠다. 로멜은 영화를 찍는다.', '로멜 = 로멜엔터테인먼트'],
    [
      '가람전자는 공장을 세웠다. 다온게임즈도 자회사를 설립해 사업에 나섰다. 이 회사는 9일 투자를 받았다.',
      '이 회사 = 다온게임즈',
    ],
  ])('%s', (text, expected) => {
    expect(mentions(text)).toContain(expected);
  });

  it('keeps two bodies apart that a short name fits', () => {
    expect(
      names('솔빛금융협회와 솔빛건설협회가 만났다. 솔빛협회는 의견을 모았다.').filter((name) => name === '솔빛협회'),
    ).toEqual(['솔빛협회']);
  });

  it('takes no word that two units end in', () => {
    expect(names('한빛대 산학협력단은 다온대 산학협력단과 손잡았다. 산학협력단은 크다.')).toEqual([
      '한빛대 산학협력단',
      '다온대 산학협력단',
    ]);
  });
});

describe('works and brands', () => {
  it.each([
    '갈마게임즈가 개발한 다중접속역할수행게임(MMORPG) ‘더블루스타’도 내년에 나온다.',
    '노을게임즈는 ‘블랙 크로우’ 개발사인 갈마게임즈에 30억원을 투자했다.',
    '노을게임즈는 갈마게임즈와 ‘블랙 크로우’ 퍼블리싱 계약을 맺었다.',
    '노을게임즈는 ‘프리즘펑크: 비욘드스카이’를 서비스한다.',
    '노을식품은 화장품 브랜드 ‘어스바른미’를 운영 중이다.',
    '노을식품은 화장품 브랜드 ‘어스바른미’와 ‘메디노바’를 운영 중이다.',
    '노을식품은 ‘하루반찬’을 운영하는 새벽식품을 인수했다. 하루반찬은 반찬 앱이다.',
    '노을식품은 ‘베르코크’ 상품을 생산한다. 베르코크가 잘 팔린다.',
    '드라마 ‘여명’ ‘미스카라비아’로 유명한 노을식품이 왔다.',
    '노을식품은 드라마 <별빛그룹>에 협찬했다.',
    '노을식품은 ‘코발트블루의 전설’에 협찬했다.',
  ])('are nobody: %s', (text) => {
    expect(names(text).filter((name) => !/게임즈$|식품$/.test(name))).toEqual([]);
  });
});

describe('people', () => {
  it.each(['나래시는 의장으로 시의회 전문성을 높였다.', '이날 양용호 시의회 의장이 참석했다.'])('%s', (text) => {
    expect(
      read(text)
        .flatMap(({ people }) => people.map(({ name }) => name))
        .filter((name) => name !== '양용호'),
    ).toEqual([]);
  });
});

describe('houses of finance cut short', () => {
  it.each([
    [
      '보드레프라이빗에쿼티는 누리소재를 인수했다. 보드레PE는 2019년 솔내화학을 인수한 바 있다.',
      '보드레PE = 보드레프라이빗에쿼티',
    ],
    [
      '도담인베스트먼트는 나래봇에 30억원을 투자했다. 도담인베는 이달 말씨랩에도 투자했다.',
      '도담인베 = 도담인베스트먼트',
    ],
    [
      '솔마루손해보험은 나래봇에 30억원을 투자했다. 솔마루손보는 이달 말씨랩에도 투자했다.',
      '솔마루손보 = 솔마루손해보험',
    ],
    ['다솜창업투자는 나래봇에 30억원을 투자했다. 다솜창투는 이달 말씨랩에도 투자했다.', '다솜창투 = 다솜창업투자'],
  ])('%s', (text, expected) => {
    expect(mentions(text)).toContain(expected);
  });

  it('keeps those apart that are two', () => {
    const found = mentions('보람손해보험은 말씨랩에 투자했다. 보람생명은 나래봇에 30억원을 투자했다.');
    expect(found).toContain('보람생명 = 보람생명');
  });
});
