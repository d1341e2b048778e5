// Who supplies whom: contracts by what is done, parts in things, licences, what the firm's own people say.
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../testing/relationsOf.ts';

const supplies = (text: string): string[] =>
  relationsOf(text)
    .filter((t) => t.startsWith('supply'))
    .sort();

describe('a contract by what is done', () => {
  it.each<[string, string]>([
    ['모루중공업은 미국 코스트레일과 전동차 정비 계약을 맺었다.', 'supply 모루중공업 > 코스트레일'],
    ['세온기계는 나래화학과 탱크 제작 계약을 체결했다.', 'supply 세온기계 > 나래화학'],
    ['해양경비청은 모루조선과 3000t급 경비함 건조 계약을 맺었다.', 'supply 모루조선 > 해양경비청'],
    ['새길대학교는 솔내바이오와 항암물질 기술이전 계약을 체결했다.', 'supply 새길대학교 > 솔내바이오'],
    ['솔내바이오는 새길대학교와 항암물질 기술이전 계약을 체결했다.', 'supply 새길대학교 > 솔내바이오'],
  ])('ties: %s', (text, tie) => expect(supplies(text)).toEqual([tie]));

  it.each([
    '솔내전자는 나래소재와 신소재 공동 제작 계약을 맺었다.',
    '솔내전자는 나래소재와 신소재 공동개발 계약을 맺었다.',
  ])('does not, where both do it: %s', (text) => expect(supplies(text)).toEqual([]));
});

describe('parts in a thing of whom the text is about', () => {
  it.each<[string, string]>([
    ['모루조선은 운반선을 짓는다. 선박에는 세온엔진의 추진엔진이 탑재된다.', 'supply 세온엔진 > 모루조선'],
    ['모루모빌은 전기 밴을 공개했다. 이 차에는 세온셀의 배터리가 들어간다.', 'supply 세온셀 > 모루모빌'],
    ['모루건설은 아파트를 짓는다. 주방에는 독일 슈미트의 냉장고가 설치된다.', 'supply 슈미트 > 모루건설'],
  ])('ties: %s', (text, tie) => expect(supplies(text)).toEqual([tie]));

  it.each([
    '모루전자는 새 휴대폰을 내놨다. 시장에는 세온전자의 제품이 깔렸다.',
    '모루전자는 새 휴대폰을 내놨다. 미국에는 세온전자의 센서가 수출됐다.',
  ])('does not, where it is no thing: %s', (text) => expect(supplies(text)).toEqual([]));
});

describe('whose the pointed thing is', () => {
  it.each<[string, string[]]>([
    [
      '솔내푸드가 모루전자 구내식당을 운영한다. 이 식당은 그동안 세온푸드가 맡아 왔다.',
      ['supply 세온푸드 > 모루전자', 'supply 솔내푸드 > 모루전자'],
    ],
    [
      '모루조선은 노르웨이 피오르해운이 발주한 유조선을 건조했다. 이 선박의 엔진은 세온엔진이 공급했다.',
      ['supply 모루조선 > 피오르해운', 'supply 세온엔진 > 모루조선'],
    ],
  ])('is told before: %s', (text, ties) => expect(supplies(text)).toEqual(ties));
});

describe('rights of use', () => {
  it.each<[string, string]>([
    ['모루방송은 세온배구연맹으로부터 대회 중계권을 구매했다.', 'supply 세온배구연맹 > 모루방송'],
    ['모루에듀는 연초 출판사 세온미디어로부터 교재 사용권을 얻었다.', 'supply 세온미디어 > 모루에듀'],
  ])('are supplied: %s', (text, tie) => expect(supplies(text)).toEqual([tie]));
});

describe('what a firm’s own people say', () => {
  it.each<[string, string]>([
    ['"배터리는 세온셀에서 공급받기로 했다"고 모루모빌 나다온 대표가 말했다.', 'supply 세온셀 > 모루모빌'],
    [
      '"포토레지스트를 3월부터 모루전자에 공급하고 있습니다." 세온케미칼의 나다온 사장은 이렇게 말했다.',
      'supply 세온케미칼 > 모루전자',
    ],
    ['"우리가 만든 밸브는 모루조선 선박에 들어갑니다." 세온밸브 나다온 대표의 말이다.', 'supply 세온밸브 > 모루조선'],
    [
      '솔내유업은 우유를 출시했다. 모루푸드 관계자는 "평창의 세온목장에서 우유를 들여온다"고 말했다.',
      'supply 세온목장 > 모루푸드',
    ],
  ])('is of it: %s', (text, tie) => expect(supplies(text)).toEqual([tie]));
});

describe('lists of customers and suppliers', () => {
  it.each<[string, string[]]>([
    [
      '솔내푸드는 지난해 모루전자와 다온대학교병원의 위탁급식 사업도 수주했다.',
      ['supply 솔내푸드 > 다온대학교병원', 'supply 솔내푸드 > 모루전자'],
    ],
    [
      '솔내헬스는 모루전자, 다솜은행 등의 직원에게 상담 서비스를 제공한다.',
      ['supply 솔내헬스 > 다솜은행', 'supply 솔내헬스 > 모루전자'],
    ],
    ['모루자동차에 시트를 공급하는 회사는 세온시트다.', ['supply 세온시트 > 모루자동차']],
    [
      '현재 모루은행·다온증권 등에서 솔내소프트의 제품을 사용 중이다.',
      ['supply 솔내소프트 > 다온증권', 'supply 솔내소프트 > 모루은행'],
    ],
  ])('are told whole: %s', (text, ties) => expect(supplies(text)).toEqual(ties));
});

describe('where goods are sold and what a thing is built on', () => {
  it.each<[string, string[]]>([
    [
      '솔내유업은 지난 2월 우유를 출시해 편의점 모루스토어와 새벽배송업체 샛별장터에서 판매해 왔다.',
      ['supply 솔내유업 > 모루스토어', 'supply 솔내유업 > 샛별장터'],
    ],
    ['세온게임즈는 솔내엔진의 게임 엔진을 바탕으로 신작을 개발했다.', ['supply 솔내엔진 > 세온게임즈']],
    ['세온쇼핑은 솔내클라우드의 서버에서 서비스를 운영한다.', ['supply 솔내클라우드 > 세온쇼핑']],
    [
      '솔내테크는 정수 설비를 강원 홍천군과 전북 남원시에 납품했다.',
      ['supply 솔내테크 > 남원시', 'supply 솔내테크 > 홍천군'],
    ],
  ])('ties: %s', (text, ties) => expect(supplies(text)).toEqual(ties));

  it.each([
    '솔내식품은 제품을 부산 공장에서 생산해 판매한다.',
    '솔내전자는 모루전자와 함께 박람회에서 제품을 판매했다.',
    '모루은행은 다온은행의 사례를 기반으로 전략을 세웠다.',
    '솔내식품은 남원시에 공장을 지었다.',
  ])('ties nobody: %s', (text) => expect(supplies(text)).toEqual([]));
});

describe('projects, firms abroad and made-at', () => {
  it.each<[string, string[]]>([
    [
      '솔내소프트는 모루은행, 다온은행 등 국내 주요 은행의 차세대 시스템 사업을 수행했다.',
      ['supply 솔내소프트 > 다온은행', 'supply 솔내소프트 > 모루은행'],
    ],
    ['솔내소프트는 다온은행의 클라우드 전환 프로젝트를 마무리했다.', ['supply 솔내소프트 > 다온은행']],
    [
      '모루조선은 그리스 해운사인 안젤로스 그룹 산하 마란스社로부터 LNG운반선 1척을 수주했다.',
      ['supply 모루조선 > 마란스'],
    ],
    [
      '모루조선은 노르웨이 씨탱커(Seatanker Management)사로부터 LNG운반선 1척을 수주했다.',
      ['supply 모루조선 > 씨탱커'],
    ],
    [
      '솔내기계는 현재 다온중공업, 세온중공업 등의 국내 대형 조선소에 도장설비를 공급해 왔다.',
      ['supply 솔내기계 > 다온중공업', 'supply 솔내기계 > 세온중공업'],
    ],
    ['모루전자는 2017년부터 세온반도체로부터 본더를 100% 납품받아왔다.', ['supply 세온반도체 > 모루전자']],
    ['모루스틸은 세온제철에서 생산된 강판을 이용한 가공공장을 운영한다.', ['supply 세온제철 > 모루스틸']],
  ])('tie: %s', (text, ties) => expect(supplies(text)).toEqual(ties));

  it.each([
    '솔내소프트는 산업통상자원부의 스마트공장 지원 사업을 수행했다.',
    '솔내젠이 350억원, 비만 치료제를 개발하는 다온바이오로직스가 240억원을 유치했다.',
  ])('tie nobody: %s', (text) => expect(supplies(text)).toEqual([]));

  it('do not tie to where it is told', () =>
    expect(supplies('솔내전자는 금융감독원 전자공시시스템을 통해 모루테크에 배터리를 공급한다고 밝혔다.')).toEqual([
      'supply 솔내전자 > 모루테크',
    ]));
});
