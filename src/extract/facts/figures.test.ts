import { describe, expect, it } from 'vitest';
import { readArticle } from '../pipeline.ts';
import { figuresOf } from '../testing/figuresOf.ts';
import { readFigures } from './figures.ts';

const DAY = '2022-03-15';

/** Sentences about made-up companies: [text, figures]. */
const FOUND: readonly (readonly [string, ...string[]])[] = [
  ['가람전자는 지난해 9월 나래화학에 약 300억원을 투자했다.', 'investment 30000000000 KRW about | 나래화학 | 2021-09'],
  [
    '가람전자는 오는 2025년까지 차세대 배터리 연구에 2조원을 투자할 계획이다.',
    'investment 2000000000000 KRW planned | 가람전자 | 2022-03-15/2025',
  ],
  [
    '누리벤처스는 지난 1월 700억원 규모의 ‘새싹성장펀드’를 결성했다.',
    'fund-size 70000000000 KRW | 새싹성장펀드 | 2022-01',
  ],
  [
    '나래화학은 ‘새싹성장펀드’에 50억원을 출자하기로 했다.',
    `investment 5000000000 KRW planned | 새싹성장펀드 | ${DAY}`,
  ],
  [
    '가람전자 수원연구소에는 연구원 1200여명이 근무하고 있다.',
    `headcount 1200 person about | 가람전자 수원연구소 | ${DAY}`,
  ],
  ['한빛대학교는 매년 데이터 전문가 80명을 양성한다.', `talent-target 80 person target per-year | 한빛대학교 | ${DAY}`],
  [
    '솔내바이오는 올해 안에 연구개발 인력을 250명까지 늘릴 방침이다.',
    'talent-target 250 person target | 솔내바이오 | 2022-03-15/2022-12-31',
  ],
  [
    '한빛대학교는 지난해 7월 가람전자 직원 35명을 대상으로 ‘반도체 설계 과정’을 운영했다.',
    'trainee-count 35 person | 반도체 설계 과정 | 2021-07',
  ],
  ['가람전자는 2만5000㎡ 부지에 새 공장을 짓고 있다.', `site-area 25000 m2 | 가람전자 | ${DAY}`],
  ['다온물산은 연면적 9000㎡ 규모의 물류센터를 지난달 열었다.', 'floor-area 9000 m2 | 다온물산 | 2022-02'],
  ['솔내바이오는 내년에 연구동 2개 동을 더 짓는다.', 'building-count 2 building planned | 솔내바이오 | 2023'],
  ['누리벤처스는 지난해 하반기 스타트업 6곳에 투자했다.', 'portfolio-count 6 organization | 누리벤처스 | 2021-41'],
  [
    '한빛대학교 창업보육센터에는 14개 스타트업이 입주해 있다.',
    `startup-count 14 organization | 한빛대학교 창업보육센터 | ${DAY}`,
  ],
  ['다온물산은 자회사 3곳을 두고 있다.', `affiliate-count 3 organization | 다온물산 | ${DAY}`],
  ['다온물산은 협력사 40곳과 간담회를 열었다.', `partner-count 40 organization | 다온물산 | ${DAY}`],
  ['가람전자는 새 공정으로 생산 시간을 25% 줄였다.', `reduction 25 % | 가람전자 | ${DAY}`],
  ['다온물산의 온라인 주문은 지난해보다 15% 이상 늘었다.', `growth 15 % at-least | 다온물산 | ${DAY}`],
  ['가람전자는 솔내바이오 지분 35%를 갖고 있다.', `share 35 % | 솔내바이오 | ${DAY}`],
  ['가람전자의 새 칩은 이전 제품보다 3배 빠르다.', `multiple 3 x | 가람전자 | ${DAY}`],
  [
    '한빛대학교는 ‘누리 데이터 학교’를 운영한다. 통계, 보안 등 3개 분야 12개 과정을 가르친다.',
    `field-count 3 count | 누리 데이터 학교 | ${DAY}`,
    `course-count 12 count | 누리 데이터 학교 | ${DAY}`,
  ],
  ['가람전자는 입주 기업에 최대 18개월 동안 장비를 지원한다.', `duration 18 month at-most | 가람전자 | ${DAY}`],
  [
    '가람전자는 나래화학 지분 30%를 250억원에 사들였다.',
    `share 30 % | 나래화학 | ${DAY}`,
    `investment 25000000000 KRW | 나래화학 | ${DAY}`,
  ],
  ['가람전자는 2018년 3월 법인을 설립하고 100억원을 투자했다.', 'investment 10000000000 KRW | 가람전자 | 2018-03'],
  [
    '가람전자에는 본사 350명, 공장 200명 등 모두 550명이 일하고 있다.',
    `headcount 350 person | 가람전자 | ${DAY}`,
    `headcount 200 person | 가람전자 | ${DAY}`,
    `headcount 550 person | 가람전자 | ${DAY}`,
  ],
  ['가람전자가 300억원을 들여 공장을 짓는 내용이다.', `investment 30000000000 KRW planned | 가람전자 | ${DAY}`],
  ['가람전자는 공모전 대상 수상자에게 상금 2000만원을 준다.', `prize 20000000 KRW planned | 가람전자 | ${DAY}`],
  ['가람전자는 배터리 특허 1200건을 보유하고 있다.', `count 1200 건 | 가람전자 | ${DAY}`],
  ['가람전자는 지난해 매출 3조2000억원을 올렸다.', 'count 3200000000000 KRW | 가람전자 | 2021'],
  [
    '나래화학(2억3000만유로)과 다온물산(1억유로)도 투자에 참여했다.',
    `investment 230000000 EUR | 나래화학 | ${DAY}`,
    `investment 100000000 EUR | 다온물산 | ${DAY}`,
  ],
  ['솔내바이오는 신입사원 40~60명을 뽑을 예정이다.', `talent-target 40~60 person planned | 솔내바이오 | ${DAY}`],
  ['가람전자, 나래화학 등 9개 기관이 ‘미래차 동맹’에 참여한다.', `member-count 9 organization | 미래차 동맹 | ${DAY}`],
  [
    '다온물산의 시장점유율은 2019년 12%에서 지난해 31%로 높아졌다.',
    'share 12 % | 다온물산 | 2019',
    'share 31 % | 다온물산 | 2021',
  ],
  [
    '나래화학은 지난해 직원 500여명(본사 350명, 지사 150명)을 채용했다.',
    'count 500 명 about | 나래화학 | 2021',
    'count 350 명 | 나래화학 | 2021',
    'count 150 명 | 나래화학 | 2021',
  ],
  [
    '가람전자는 2030년까지 전기차 분야에 21조원을 투자해 생산 능력을 연간 144만대로 늘릴 계획이다.',
    'investment 21000000000000 KRW planned | 가람전자 | 2022-03-15/2030',
    'count 1440000 대 target per-year | 가람전자 | 2022-03-15/2030',
  ],
  ['가람전자는 미국에 직원 300명을 두고 있다.', `headcount 300 person | 가람전자 | ${DAY}`],
  ['반도체 전문가는 독일이 250명이다.', `headcount 250 person | 독일 | ${DAY}`],
];

/** Sentences whose numbers are no figures. */
const NONE: readonly string[] = [
  '이 과정은 만 34세 이하 청년이면 누구나 신청할 수 있다.',
  '가람전자의 3대 주주는 나래화학이다.',
  '다온물산은 두 번째 공장을 준비하고 있다.',
  '문의는 02-123-4567로 하면 된다.',
  '가람전자는 한 걸음 더 나아가겠다고 했다.',
  '김가람 대표는 취임 5개월 만에 공장을 찾았다.',
  '4차 산업혁명 시대에 가람전자가 나아갈 길을 논의했다.',
  '가람전자 본사 1층에서 행사가 열렸다.',
  '행사는 오후 2시 30분에 시작됐다.',
  '가람전자는 수십억원을 들인 것으로 알려졌다.',
  '가람전자는 10년, 20년을 내다보고 준비해 왔다.',
  '나래화학은 창립 30주년을 맞았다.',
  '가람전자의 직원은 1년 전보다 2000명가량 늘었다.',
  '이 가게는 1만2000원짜리 점심을 판다.',
];

describe('what a number is about, and when', () => {
  it.each([
    ['가람전자는 지난해 공장 3곳을 세웠으며 올해 안에 매장을 50곳으로 늘린다.', '50 곳 target'],
    ['가람전자는 매장을 50곳으로 늘리고 매출을 15% 높일 계획이다.', '50 곳 target'],
    ['가람전자는 직원을 140명에서 200명으로 늘릴 계획이다.', '140 person actual'],
    ['가람전자가 수원에 병원을 짓는다. 총사업비 3200억원은 가람전자가 부담한다.', '320000000000 KRW planned'],
    ['가람전자 매출은 전년 동기보다 4배를 웃돈다.', '4 x actual'],
  ])('reads the status of %s', (text, said) => {
    const figures = readFigures(readArticle({ id: 'd', text, published: '2022-03-15' }));
    expect(figures.map((f) => `${f.value} ${f.unit} ${f.status}`)).toContain(said);
  });

  it.each([
    ['가람전자는 로봇 27대를 운용하고 있으며 연말까지 5대를 더 들여온다.', 27, '2022-06-15'],
    ['가람전자의 1분기 매출은 1120억원이다. 지난해 같은 기간보다 12% 늘었다.', 12, '2022-33'],
    ['가람전자는 2019년과 2021년에 솔내바이오에 각각 40억원, 60억원을 투자했다.', 6_000_000_000, '2021'],
  ])('dates %s', (text, value, edtf) => {
    const figures = readFigures(readArticle({ id: 'd', text, published: '2022-06-15' }));
    expect(figures.find((f) => f.value === value)?.edtf).toBe(edtf);
  });

  it.each([
    ['가람전자는 이달에 뽑은 직원에게 1인당 50만원의 장려금을 준다.', 500_000],
    ['가람전자 주가는 전날보다 2.3% 오른 채 거래를 마쳤다.', 2.3],
    ['가람조선은 2만톤급 선박을 만든다.', 20_000],
  ])('makes no figure of %s', (text, value) => {
    const figures = readFigures(readArticle({ id: 'd', text, published: '2022-06-15' }));
    expect(figures.map((f) => f.value)).not.toContain(value);
  });
});

describe('reading figures', () => {
  it.each(FOUND.map(([text, ...figures]) => [text, figures] as const))('reads %s', (text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });

  it.each(NONE)('reads no figure in %s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  it('takes a headline that repeats the body for its evidence, and the bound of the body', () => {
    const text =
      '가람전자, 새 칩 개발에 5000억원 투자\n\n가람전자는 15일 앞으로 3년간 새 칩 개발에 5000억원 이상을 투자한다고 발표했다. 새 칩은 자율주행에 쓰인다.';
    const [figure, ...others] = readFigures(readArticle({ id: 'd', text, published: DAY }));
    expect(others).toEqual([]);
    expect(figure).toMatchObject({ bound: 'at-least', edtf: '2022-03-15/2025-03-14', status: 'planned' });
    expect(figure!.evidence.length).toBe(2);
  });

  it('keeps the same quantity in another unit as an equivalent', () => {
    const [figure] = readFigures(
      readArticle({ id: 'd', text: '나래화학은 해외 공장에 1억달러(약 1200억원)를 투자했다.', published: DAY }),
    );
    expect(figure).toMatchObject({
      value: 100_000_000,
      unit: 'USD',
      equivalents: [{ value: 120_000_000_000, unit: 'KRW', bound: 'about' }],
    });
  });

  it('points every figure to its sentence and says how each slot was filled', () => {
    const article = readArticle({
      id: 'd',
      text: '가람전자 소식이다. 이 회사는 협력사 40곳을 두고 있다.',
      published: DAY,
    });
    for (const { evidence, span, trace } of readFigures(article)) {
      const [first] = evidence;
      expect(first!.start <= span.start && span.end <= first!.end).toBe(true);
      expect(trace.map((t) => t.slot)).toEqual(['metric', 'value', 'subject', 'date']);
    }
  });
});

describe('whose a number is among joined clauses', () => {
  it.each([
    ['가람대는 학과를 세워 매년 60명을 뽑고, 나래전지는 장비를 지원한다.', '가람대'],
    ['가람군은 3일 나래화학과 협약을 맺었다. 군은 5년간 45억원을 투입한다.', '가람군'],
  ])('%s', (text, subject) => expect(figuresOf(text).join()).toContain(`| ${subject} |`));
});
