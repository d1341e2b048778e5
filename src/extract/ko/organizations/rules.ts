// The rules that read names: what each catches and what it must leave, in words of its own. Run by the tests.
import type { RuleDoc } from '../../types.ts';

const rule = (name: string, examples: RuleDoc['examples'], counterExample: string): RuleDoc => ({
  name,
  examples,
  counterExample,
});

/** The first name that each example's rule reads stands in `[…]`; the counter-example holds none that the rule reads. */
export const organizationRules: readonly RuleDoc[] = [
  rule(
    'organization/catalogue',
    ['[엘지]는 공장을 넓혔다.', '[서울대]와 손잡았다.'],
    '삼성동과 세종대로, 우버리 마을을 지났다.',
  ),
  rule(
    'organization/foreign-state',
    ['[미국 교육부]가 나섰다.', '[인도네시아 해양수산부]에도 판다.'],
    '환경부는 찬성했고 미국 서부와 일본 정부는 조용하다.',
  ),
  rule(
    'organization/shape',
    ['[가람중공업]이 배를 띄웠다.', '[솔내진흥원]을 찾았다.'],
    '국내 화학과 대형 증권, 신재생에너지가 올랐다.',
  ),
  rule(
    'organization/unit-of',
    ['[가람전자 로봇사업부]가 만들었다.', '나래화학의 [신소재연구소]는 크다.'],
    '가람전자 신제품과 나래화학의 실적이 좋다.',
  ),
  rule('organization/company-mark', ['[㈜달보드레]가 생겼다.', '[법무법인 온솔]은 크다.'], '회사와 법인은 다르다.'),
  rule(
    'organization/quoted',
    ['[‘솔빛 도약 펀드’]가 찼다.', '[‘미리내 AI랩’]을 열었다.'],
    '‘미래를 여는 기술’을 ‘공개’했다.',
  ),
  rule(
    'organization/quoted-apposition',
    ['로봇기업 [‘아라온’]이 왔다.', '합작법인 [‘미르셀’]을 세웠다.'],
    '신제품 ‘아라온’을 두고 ‘기업’이라 불렀다.',
  ),
  rule(
    'organization/quoted-opened',
    ['‘[솔내부품시험센터]’를 개소했다.', '‘[솔내창업허브]’가 문을 열었다.'],
    '‘데이터센터’를 열었고 아파트 ‘솔내파크’를 준공했다.',
  ),
  rule(
    'organization/apposition',
    ['보안 솔루션업체 [티그리스]가 왔다.', '해운사 [너울]은 배를 샀다.'],
    '스타트업 투자와 기업 가치, 협력업체 선정이 화제다.',
  ),
  rule(
    'organization/listed',
    [
      '펀드는 [두빛], 누온, 새길, 모아랩 등 10개사에 투자했다.',
      '[솔담지주]→두빛→누온으로 이어지는 지배구조다.',
      '관련 기업 세 곳([두빛], 누온, 새길)이 왔다.',
    ],
    '3개 기업(반도체, 배터리, 로봇)과 서울, 부산, 대구, 광주 등 10개 회사와 반도체, 배터리, 로봇, 바이오 등 12개 기업이다.',
  ),
  rule(
    'organization/founded-body',
    ['[해상풍력 산업 협의체]가 출범했다.', '이번에 출범하는 [수소 융·복합 산연 협의회]는 크다.'],
    '시는 민관 협의회를 발족했고 실무 협의체는 만났다.',
  ),
  rule(
    'organization/named-body',
    ['시는 [미래차 부품지원센터]를 열었다.', '가람전자는 [솔내 디지털혁신센터]와 손잡았다.'],
    '시는 물류센터와 데이터센터를 지었고 창업지원센터를 찾았다.',
  ),
  rule(
    'organization/spaced',
    ['[사이한 파트너스]가 투자했다.', '[솔담 그룹]의 계열사다.'],
    '벤처 캐피탈과 신재생 에너지 그룹은 파트너스 프로그램을 알렸다.',
  ),
  rule(
    'organization/weighed',
    ['이번 투자에는 [오르비스]와 두산이 참여했다.', '물류는 [첫차로지]가 맡는다.'],
    '이번 행사에는 시민과 학생이 참여했고 안내는 자원봉사자가 맡는다.',
  ),
  rule(
    'organization/in-role',
    ['[소바루]가 100억원 규모의 투자를 유치했다.', '가람전자는 [두핸]과 업무협약을 체결했다.'],
    '연구팀이 투자를 유치했고 시장은 협약을 체결했다.',
  ),
  rule(
    'organization/city',
    ['[전주시]는 공장을 유치했다.', '[양구군]과 손잡았다.'],
    '전주시 완산구와 강원도 산골을 지났다.',
  ),
  rule(
    'organization/latin',
    ['[Zorani.ai]를 썼다.', '[Miru Ventures]가 투자했다.'],
    'AI와 R&D, OLED와 e-book을 말했다.',
  ),
  rule(
    'organization/shared-prefix',
    ['가람전자·[건설]이 왔다.', '나래화학·[바이오]는 크다.'],
    '가람전자·반도체 공장, 전자·건설이 어렵다.',
  ),
  rule(
    'organization/named-before',
    ['한국솔빛연구원(KSBI)이 왔고 [KSBI]는 컸다.', '제약기업 ‘벨로나 테라퓨틱스’와 만났다. [벨로나]는 컸다.'],
    '한국솔빛연구원이 왔고 KSBI는 컸다.',
  ),
  rule(
    'organization/bare-head',
    ['솔빛재단이 생겼다. [재단]은 크다.', '한솔빛연구원이 왔고, [연구원]은 컸다.'],
    '솔빛재단과 다솔재단이 있다. 재단은 크다.',
  ),
  rule(
    'organization/anaphor',
    ['가람전자는 크다. [이 회사]는 오래됐다.', '한빛대와 만났다. [이 대학]은 작다.'],
    '이 회사는 오래됐다.',
  ),
];

/** As above, with the name of the person in `[…]`. */
export const personRules: readonly RuleDoc[] = [
  rule(
    'person/name-organization-post',
    ['[이가람] 나래전자 회장이 왔다.', '[미겔 크루스] 나래전자 CEO가 왔다.'],
    '올해 나래전자 회장이 왔다.',
  ),
  rule(
    'person/name-post',
    ['나래전자 [최다온] 상무가 왔다.', '[정소담] 교수를 만났다.'],
    '이사회 의장과 신임 대표가 왔다.',
  ),
  rule(
    'person/head-of',
    ['[박미르] 가람 AI연구원장이 왔다.', '[이나래] 나래전자 연구소장이 왔다.'],
    '가람 AI연구원장이 왔다.',
  ),
  rule(
    'person/post-name',
    ['나래전자 대표 [한예솔]은 떠났다.', '이탈리아 디자이너 [미겔 벨리니]를 데려왔다.'],
    '나래전자 대표 상품은 크고 감독 이미지가 좋다.',
  ),
  rule(
    'person/post-is-name',
    ['대표인 [한예솔]은 떠났다.', 'CEO인 [안드레아스 벨러]를 만났다.'],
    '대표인 만큼 책임이 크다.',
  ),
  rule(
    'person/appointed',
    ['나래전자 대표는 [한예솔]이 맡는다.', '나래전자는 CEO에 [안드레아스 벨러]를 영입했다.'],
    '나래전자 대표는 사업을 맡는다.',
  ),
  rule(
    'person/in-bracket',
    ['나래전자(대표 [한예솔])가 왔다.', '가람바이오로직스(회장 [이가람])는 크다.'],
    '나래전자(대표 상품)는 크다.',
  ),
  rule(
    'person/listed',
    ['[이수진], 박연서 등 프로 선수 5명이 왔다.', '[박서준]·이도현 등 감독 둘을 뽑았다.'],
    '제품, 서비스 등 대표 상품이 왔다.',
  ),
  rule('person/aged', ['[한예솔](42)은 웃었다.', '[이가람](55·사진)이 왔다.'], '나래전자(42위)와 이가람(2위)이 왔다.'),
  rule(
    'person/founder',
    ['2019년 [한예솔]과 이가람이 함께 세운 곳이다.', '회사는 [이가람]이 창업했다.'],
    '본사가 설립한 재단과 이사회가 세운 원칙이다.',
  ),
  rule(
    'person/former',
    ['[한예솔] 전 나래전자 파트너가 왔다.', '[안드레이 벨러] 전 나래전자 자문역이 온다.'],
    '3년 전 나래전자 공장에 갔다.',
  ),
  rule(
    'person/surname-post',
    ['이가람 나래전자 회장이 왔다. [이 회장]은 웃었다.', '최다온 상무가 왔다. [최 상무]도 웃었다.'],
    '이 회장은 웃었고 전 사장은 울었다.',
  ),
  rule(
    'person/part-of-name',
    ['미겔 크루스 나래전자 CEO가 왔다. [크루스] CEO는 웃었다.', '안나 벨러 교수가 왔다. [벨러] 교수는 웃었다.'],
    '크루스 CEO는 웃었다.',
  ),
  rule(
    'person/named-before',
    ['이가람 나래전자 회장이 왔다. [이가람]은 웃었다.', '최다온 상무가 왔다. [최다온]의 말이다.'],
    '이가람은 웃었다.',
  ),
];
