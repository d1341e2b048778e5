// Organizations and people of made-up documents, by canonical name.
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../types.ts';
import { unlessMissed } from '../testing/knownMisses.ts';
import { readEntities } from './entities.ts';

/** One document of these sentences, one blank between them. */
function read(...texts: string[]) {
  let start = 0;
  const sentences = texts.map((text): Sentence => {
    const sentence = { start, end: start + text.length, text, block: 0, kind: 'paragraph' as const };
    start += text.length + 1;
    return sentence;
  });
  const entities = readEntities(sentences);
  const whole = texts.join(' ');
  for (const mention of [...entities.organizations.flat(), ...entities.people.flat()])
    expect(whole.slice(mention.start, mention.end)).toBe(mention.text);
  return entities;
}
const names = (...texts: string[]) =>
  read(...texts)
    .organizations.flat()
    .map(({ name }) => name);
const people = (...texts: string[]) =>
  read(...texts)
    .people.flat()
    .map(({ name, title, organization }) => [name, title, organization].filter(Boolean).join(' | '));

describe('a body that was a company', () => {
  it('is one with it', () =>
    expect(() =>
      names('한국수소기술원(옛 가온제약)은 지난해 나래은행에 인수됐다. 가온제약은 흑자였다.'),
    ).not.toThrow());
});

describe('a name behind a post in brackets', () => {
  it.each([
    '서울솔누리혁신센터(센터장 황보라, 이하 솔누리센터)가 기업을 뽑았다. 솔누리센터는 과제를 운영한다.',
    '서울솔누리혁신센터(센터장 황보라·이하 솔누리센터)가 기업을 뽑았다. 솔누리센터는 과제를 운영한다.',
  ])('%s', (text) => expect(new Set(names(text))).toEqual(new Set(['서울솔누리혁신센터'])));
});

describe('universities', () => {
  it('are one by their short names', () =>
    expect(names('다솔외국어대학교와 나루여자대학교가 만났다. 다솔외대는 크고 나루여대는 작다.')).toEqual([
      '다솔외국어대학교',
      '나루여자대학교',
      '다솔외국어대학교',
      '나루여자대학교',
    ]));
});

describe('organizations of the catalogue', () => {
  it('are one under all their names', () => {
    expect(names('LG와 ㈜LG, 엘지그룹은 LG그룹이다.')).toEqual(['LG그룹', 'LG그룹', 'LG그룹', 'LG그룹']);
  });
  it('are found where a list says their end once', () => {
    expect(names('신한·우리·하나은행은 나섰고 현대·기아차는 판매를 늘렸다.')).toEqual([
      '신한은행',
      '우리은행',
      '하나은행',
      '현대자동차',
      '기아',
    ]);
    expect(names('삼성·가람전자와 롯데, 하나은행이 만났다.')).toEqual(['삼성그룹', '가람전자', '롯데그룹', '하나은행']);
  });
  it('are apart from whom they went into', () => {
    expect(names('신한카드가 LG카드를 합쳤고 롯데백화점과 롯데마트가 쉰다.')).toEqual([
      '신한카드',
      'LG카드',
      '롯데백화점',
      '롯데마트',
    ]);
  });
  it('are not found inside other words', () => {
    expect(names('삼성전자서비스센터직원은 LGX나 SKY를 모른다.')).not.toContain('삼성전자');
  });
  it('are found with blanks elsewhere', () => {
    expect(names('LG AI 연구원과 LG사이언스 파크가 만났다.')).toEqual(['LG AI연구원', 'LG사이언스파크']);
  });
  it('give their parent and id', () => {
    expect(read('SK하이닉스가 공장을 지었다.').organizations[0]).toMatchObject([
      {
        name: 'SK하이닉스',
        catalogId: 'sk-hynix',
        parent: 'SK그룹',
        organizationKind: 'affiliate',
        text: 'SK하이닉스',
      },
    ]);
  });
});

describe('organizations never heard of', () => {
  it.each<[string, string[]]>([
    ['가람전자는 나래화학과 손잡았다.', ['가람전자', '나래화학']],
    ['한빛대와 솔내대학교가 협약을 맺었다.', ['한빛대', '솔내대학교']],
    ['㈜다솜이 상장했다.', ['다솜']],
    ['투자사는 보안 솔루션업체 가람웍스, 영상 인식업체 미르비전에 투자했다.', ['가람웍스', '미르비전']],
    ['의료 데이터 스타트업 테라노바가 문을 열었다.', ['테라노바']],
    ['미국 신약기업 ‘오로라진’을 사들였다.', ['오로라진']],
    ['가람전자 미래기술본부가 나섰다.', ['가람전자 미래기술본부']],
    ['‘별빛 성장 펀드’에 돈을 넣었다.', ['별빛 성장 펀드']],
    ['가람전자·건설·제약이 함께했다.', ['가람전자', '가람건설', '가람제약']],
    ['이 과제는 Nara Labs와 Q5R.ai가 맡았다.', ['Nara Labs', 'Q5R.ai']],
    ['다솔재단은 솔내병원을 세웠다.', ['다솔재단', '솔내병원']],
    ['뷰티 기업 온결은 향수를 냈다.', ['온결']],
    ['영국 음반사 솔가락의 지분을 샀다.', ['솔가락']],
    ['미국에 판매법인 미르온USA를 세웠다.', ['미르온USA']],
    ['창업지원센터 ‘새솔터’에 입주했다.', ['새솔터']],
    ['이 펀드에는 다온카드와 다온증권이 돈을 냈다.', ['다온카드', '다온증권']],
    ['하늘벤처스, 다온창투, 미르캐피탈 등 5개사가 참여했다.', ['하늘벤처스', '다온창투', '미르캐피탈']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it.each([
    '연구원들은 스타트업을 찾는 대기업과 만났다.',
    '국내 대학과 계열사, 양사 연구소가 참여했다.',
    '차세대 반도체와 신재생에너지, 전기자동차 시장이 커졌다.',
    '데이터센터와 물류센터를 지었다.',
    '스타트업 투자를 늘리고 기업 가치를 높였다.',
    '20대와 30대, 같은 시간대에 기대가 컸다.',
    '김하늘 책임연구원은 시스템 개발을 맡았다.',
    '화장품 기업 매출은 늘고 식품 업체 주가를 끌어올렸다.',
    '큰 회사 틈에서 매출을 올렸고 대형 업체 곁으로 갔다.',
    '본관 대회의실에서 만나 소회의실로 옮겼다.',
    '창업지원센터 입주를 돕고 판매법인 설립을 마쳤다.',
    '미국 시장과 프랑스 와인을 말하고 독일 소비자와 만났다.',
  ])('none in: %s', (text) => expect(names(text)).toEqual([]));
});

describe('one organization under several forms', () => {
  it('joins an abbreviation in brackets with its later uses', () => {
    const { organizations } = read('한국가람연구원(KGRI)이 나섰다.', 'KGRI는 성과를 냈다.');
    expect(organizations.flat().map(({ name }) => name)).toEqual(['한국가람연구원', '한국가람연구원']);
  });
  it.each([
    ['나래소프트(NS)는 새별전자와 협약을 맺었다.', 'NS는 3일 공장을 열었다.', '나래소프트'],
    ['NS는 3일 공장을 열었다.', '나래소프트(NS)는 새별전자와 협약을 맺었다.', '나래소프트'],
    ['한국나래기술연구원(한나연)은 새별전자와 협약을 맺었다.', '한나연은 3일 실험동을 열었다.', '한국나래기술연구원'],
    ['나래대학교병원은 새별전자와 협약을 맺었다.', '나래대병원은 3일 암센터를 열었다.', '나래대학교병원'],
    ['나래대학교남산병원은 새별전자와 협약을 맺었다.', '나래대남산병원은 3일 암센터를 열었다.', '나래대학교남산병원'],
    ['법무법인 나래온은 새별전자와 협약을 맺었다.', '나래온은 변호사가 30명이다.', '법무법인 나래온'],
    ['농업회사법인 나래온은 새별전자와 협약을 맺었다.', '나래온은 딸기를 기른다.', '나래온'],
    ['나래소프트(옛 나래상사)는 새별전자를 인수했다.', '나래상사는 1990년 공장을 열었다.', '나래소프트'],
    ['나래프라이빗에쿼티(나래PE)는 새별전자를 인수했다.', '나래PE는 3일 공장을 팔았다.', '나래프라이빗에쿼티'],
  ])('joins what a bracket gives with it: %s %s', (first, second, whole) => {
    const found = read(first, second).organizations.flat();
    const others = found.map(({ name }) => name).filter((name) => name !== '새별전자');
    expect(new Set(others)).toEqual(new Set([whole]));
    expect(others.length).toBeGreaterThan(1);
  });
  it.each([
    '새별이음(SI)은 나래전자와 협약을 맺었다.',
    '새별이음(대표 한예솔)은 9일 나래전자와 업무협약을 체결했다고 밝혔다.',
    '나래전자는 새별이음(012345)으로부터 30억원의 투자를 유치했다.',
  ])('reads who acts past the bracket before the particle: %s', (text) => expect(names(text)).toContain('새별이음'));
  it.each([
    ['이번 일에는 나래증권, 솔내회계법인 등이 나섰다.', ['나래증권', '솔내회계법인']],
    ['이번 일에는 법무법인, 회계법인 등이 나섰다.', []],
    ['국내 바이오벤처 세곳이 새별전자와 계약을 맺었다.', ['새별전자']],
  ])('takes no form of law before a list’s end, and no number, for a name: %s', (text, known) =>
    expect(names(text)).toEqual(known),
  );
  it('takes no place, post or other word in a bracket for a name', () => {
    const { organizations } = read('나래소프트(성남)는 새별전자와 협약을 맺었다.', '성남은 도시다.');
    expect(organizations.flat().map(({ name }) => name)).toEqual(['나래소프트', '새별전자']);
  });
  it('joins a unit with its short form, whichever comes first', () => {
    expect(
      names('AI랩이 문을 열었다.', '토론토 가람전자 AI랩은 대학과 일한다.', '가람전자 토론토 AI랩도 그렇다.'),
    ).toEqual(['토론토 가람전자 AI랩', '토론토 가람전자 AI랩', '토론토 가람전자 AI랩']);
  });
  it('takes a room for none of its owner', () =>
    expect(names('나래재단 대회의실에서 만나 소회의실로 옮겼다.')).toEqual(['나래재단']));
  it('keeps units of the same name apart by their parents', () => {
    expect(names('가람전자 AI연구소와 한빛대 AI연구소가 힘을 모은다.')).toEqual([
      '가람전자 AI연구소',
      '한빛대 AI연구소',
    ]);
  });
  it('knows the parent of a unit', () => {
    expect(read('가람화학 생명과학본부가 신약을 냈다.').organizations[0]).toMatchObject([
      { name: '가람화학 생명과학본부', parent: '가람화학', organizationKind: 'department' },
    ]);
  });
  it.each<[string, string[]]>([
    [
      '한빛대학교(총장 박보람) 산학협력단(단장 최미르)은 나래전자와 만났다.',
      ['한빛대학교', '한빛대학교 산학협력단', '나래전자'],
    ],
    ['한빛대(총장 박보람) 항공정비 특성화 사업단이 행사를 열었다.', ['한빛대', '한빛대 항공정비 특성화 사업단']],
    ['한빛대 조기취업형 조리학과 사업단이 행사를 열었다.', ['한빛대 조기취업형 조리학과 사업단']],
    ['한빛대학교 BRIDGE 3.0 사업단은 나래전자를 찾았다.', ['한빛대학교 BRIDGE 3.0 사업단', '나래전자']],
    ['항공정비 선도대학 육성사업단을 뽑았다.', []],
    ['한빛대학교(총장 박보람) 학생들은 나래전자를 찾았다.', ['한빛대학교', '나래전자']],
    ['한빛대학교가 뽑은 사업단은 나래전자를 찾았다.', ['한빛대학교', '나래전자']],
  ])('reads a body of a university over its head and its fields: %s', (text, expected) =>
    expect(names(text)).toEqual(expected),
  );
  it('joins spelling variants and bare heads', () => {
    expect(
      names('가람전자는 ‘가람 AI 연구원’을 세웠다.', '가람 AI연구원은 크다.', '연구원은 사람을 뽑는다.').slice(1),
    ).toEqual(['가람 AI연구원', '가람 AI연구원', '가람 AI연구원']);
  });
  it('calls a company by the first word of its name', () => {
    expect(names('제약기업 ‘베로나 파마슈티컬스’를 사들였다.', '베로나 인수는 끝났다.')).toEqual([
      '베로나 파마슈티컬스',
      '베로나 파마슈티컬스',
    ]);
  });
});

describe('people', () => {
  it.each<[string, string[]]>([
    ['이가람 나래전자 회장이 왔다.', ['이가람 | 회장 | 나래전자']],
    ['박미르 가람 AI연구원장이 말했다.', ['박미르 | 원장 | 가람 AI연구원']],
    [
      '나래전자 미래기술본부 최다온 상무와 한빛대 AI연구원 정소담 원장이 만났다.',
      ['최다온 | 상무 | 나래전자 미래기술본부', '정소담 | 원장 | 한빛대 AI연구원'],
    ],
    ['마르코 벤틀리 토론토 DX랩장이 왔다.', ['마르코 벤틀리 | 랩장 | 토론토 DX랩']],
    ['마르코 벤틀리 시애틀 AI랩 팀장이 왔다.', ['마르코 벤틀리 | 팀장 | 시애틀 AI랩']],
    ['CEO인 안드레아스 벨러를 만났다.', ['안드레아스 벨러 | CEO']],
    ['마르코 벤틀리 베로나테크 CEO가 답했다.', ['마르코 벤틀리 | CEO | 베로나테크']],
    ['나래전자 이가람·박미르 공동대표가 나왔다.', ['이가람 | 공동대표 | 나래전자', '박미르 | 공동대표 | 나래전자']],
    ['나래전자 이가람 대표이사 사장은 웃었다.', ['이가람 | 대표이사 사장 | 나래전자']],
  ])('%s', (text, expected) => unlessMissed(text, () => expect(people(text)).toEqual(expected)));

  it('resolves a surname and post to the full name', () => {
    expect(
      people('이가람 나래전자 회장이 왔다.', '이 회장은 떠났다.', '박미르 사장도 왔다.', '박 사장은 남았다.'),
    ).toEqual(['이가람 | 회장 | 나래전자', '이가람 | 회장 | 나래전자', '박미르 | 사장', '박미르 | 사장']);
  });
  it('does not take reporters, boards and words for people', () => {
    expect(
      people('[가람일보 이나래 기자] 이사회 의장과 노조 대표, 이번 대표 회의가 열렸다.', '신임 회장은 아직 없다.'),
    ).toEqual([]);
  });

  it('does not take a day and what somebody did then for a foreign name', () => {
    expect(people('지난달 말 물러나 고문이 됐다.', '이달 초 물러나 회장직을 내려놓았다.')).toEqual([]);
    expect(people('엘레나 마르티나 회장은 떠났다.')).toEqual(['엘레나 마르티나 | 회장']);
  });
});

describe('names that no ending gives away', () => {
  it('are told by the trade before them, digits and all', () => {
    expect(names('편의점 체인 온누리24가 점포를 늘린다.', '온누리24는 지난달 문을 열었다.')).toEqual([
      '온누리24',
      '온누리24',
    ]);
    const text = '반려동물 사료업체 샛나래별은 공장을 짓는다.';
    unlessMissed(text, () => expect(names(text)).toEqual(['샛나래별']));
    expect(names('게임 플랫폼 경쟁이 치열하고 온라인 쇼핑몰 환불은 어렵다.')).toEqual([]);
  });
  it('are told by a post that stood behind a person', () => {
    const text = '오가람 전 미르소프 대표를 영입했다.';
    unlessMissed(text, () => expect(people(text)).toEqual(['오가람 | 대표 | 미르소프']));
    expect(people('미겔 크루스 전 미르소프 도쿄 총지배인이 온다.')).toEqual(['미겔 크루스 | 총지배인 | 미르소프']);
  });
});

describe('institutions by shape', () => {
  it('are museums, courts, funds, agencies and schools', () => {
    expect(names('가람현대미술관은 나래국립공대와 협약을 맺었다.')).toEqual(['가람현대미술관', '나래국립공대']);
    expect(names('도전성장기금과 너울에너지, 솔내은행이 출자했다.')).toEqual([
      '도전성장기금',
      '너울에너지',
      '솔내은행',
    ]);
    expect(names('태국 수전력청이 발주했다.')).toEqual(['태국 수전력청']);
    expect(names('재신청은 어렵고 고객 요청이 늘었다.')).toEqual([]);
  });
  it('are what is founded, though all its words are everyday ones', () => {
    expect(names('내년에 인공지능융합대학원을 신설한다.')).toEqual(['인공지능융합대학원']);
    expect(names('내년에 인공지능융합대학원 입시가 있다.')).toEqual([]);
  });
  it('are no people of a company', () => {
    expect(names('나래멤브레인 연구원은 마흔 명이다.')).toEqual(['나래멤브레인']);
  });
});
