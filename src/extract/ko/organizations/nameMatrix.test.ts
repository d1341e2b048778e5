// Shapes of names that nobody has heard of, crossed with what gives a name away; and everyday nouns in the same places.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../pipeline.ts';
import { unlessMissed } from '../../testing/knownMisses.ts';

const LEAD = '국내 시장은 해마다 커지고 있다. 기업들은 앞다퉈 투자를 늘린다. ';
const names = (text: string): string[] =>
  readArticle({ id: 't', text: LEAD + text, published: '2023-05-10' }).sentences.flatMap((s) =>
    s.organizations.map((o) => o.text),
  );
const FINAL = (word: string): number => {
  const last = word.charCodeAt(word.length - 1);
  return last >= 0xac00 ? (last - 0xac00) % 28 : 'lmnrLMNR'.includes(word.at(-1)!) ? 4 : 0;
};
const PAIRS: Readonly<Record<string, string>> = { 은: '는', 이: '가', 을: '를', 과: '와' };
/** `X은` with the particle that the name takes. */
const fill = (frame: string, name: string): string =>
  frame.replace(/X([은이을과])?/gu, (_, particle?: string) =>
    particle ? name + (FINAL(name) ? particle : PAIRS[particle]!) : name,
  );

const SHAPES: Readonly<Record<string, string>> = {
  coined: '다누리 꿈나래 두레온 달보드래 아리솔길 푸른누리',
  'coined with a word': '하이로보틱스 누리로봇 모아마트 바로페이 청정나라 밀곳간 새벽배달 바다곳간',
  'with an ending': '대흥스포츠 누림엘리베이터 하솜리빙 진양유화 우진기전 서광특장 다온농산 한결파마 두담건영',
  transcribed: '넥스트로닉 브라이트웨이브 벨로닉 트릴로 젠텍 모비두 이노메디오 아라디스',
  'of founders abroad': '뮐러 다카하시전기 슈뢰더 린드그렌 오브라이언',
  'of two words': '팀|볼트 그린|하버 더|모먼트 블루|오션웍스 스튜디오|나린',
  'in Latin letters': 'NXR Bluefin Veltron KQ모빌리티 HJ코리아 TBS정밀',
  'with digits': '21세기건설 3S바이오 스페이스42',
  'like a person’s': '마루온 온새미 소담채 두레온',
};
const FRAMES = [
  'X은 12일 가람전자와 업무협약을 맺었다.',
  '가람전자는 X과 업무협약을 체결했다고 12일 밝혔다.',
  '가람전자가 X을 200억원에 인수했다.',
  '솔내바이오는 2019년 X에 인수됐다.',
  '가람전자는 X의 최대주주다.',
  'X은 가람전자의 자회사다.',
  'X은 현대차의 협력사다.',
  '가람전자는 X 지분 20%를 사들였다.',
  'X 관계자는 "내년에 문을 연다"고 말했다.',
  'X은 내년 코스닥에 상장할 계획이다.',
  '김도윤 X 대표는 "고객이 늘었다"고 말했다.',
  'X은 120억원 규모의 투자를 유치했다.',
];

describe('names that nobody has heard of', () => {
  it.each([
    ['coined', 50],
    ['coined with a word', 74],
    ['with an ending', 104],
    ['transcribed', 71],
    ['of founders abroad', 34],
    ['of two words', 23],
    ['in Latin letters', 61],
    ['with digits', 32],
    ['like a person’s', 21],
  ])('%s', (shape, least) => {
    const all = SHAPES[shape]!.split(' ').map((name) => name.replace('|', ' '));
    const read = all.flatMap((name) => FRAMES.filter((frame) => names(fill(frame, name)).includes(name)));
    expect(read.length).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['청도시 농업기술센터', '가람전자는 X과 함께 교육을 열었다.'],
    ['한터군 보건소', 'X은 12일 가람전자와 업무협약을 맺었다.'],
    ['솔빛2호조합', '가람전자는 X에서 30억원의 투자를 유치했다.'],
    ['한빛미래 1호 사모펀드', 'X이 가람전자에 50억원을 투자했다.'],
    ['퀸즐랜드 주정부', '가람전자는 X과 업무협약을 맺었다.'],
    ['하노이공과대', '가람전자는 X과 업무협약을 맺었다.'],
    ['매니토바주 정부', '회사는 지난해 캐나다 X로부터 1억달러를 유치했다.'],
    ['튀링겐주 무역사절단', 'X 25명이 가람전자를 찾았다.'],
    ['국제하역연합', '가람항공은 지난해 9월 X(IHU)에 가입했다.'],
    ['신협지역금융협의회', '가람신협은 2015년 설립된 X의 회원이기도 하다.'],
    ['마을금융자문단', '협약식에서는 X이 발족했다.'],
    ['산요마린', '가람해운은 일본 X, 대만 퍼시픽라인과 함께 항로를 운영한다.'],
    ['하르트제', '제휴체에 독일 X이 7월 1일자로 합류한다고 전했다.'],
    ['둥반호아', '베트남 X이 2대 주주다.'],
    ['플릭도', '가람은 동영상서비스(OTT) X과 2년간 작품 6편을 공급하는 계약을 맺었다.'],
    ['모아펫푸드', '회사는 사료 공장을 사들였다. 청주의 X였다.'],
    ['두레정보시스템', '미국 벨라티스는 X을 국내 총판으로 선정했다.'],
    ['팀 헤더', 'e스포츠 구단 X은 6일 감독을 새로 뽑았다.'],
    ['와이제이(YJ)소프트', '가람벤처스는 X과 업무협약을 맺었다.'],
  ])('%s', (name, frame) => unlessMissed(fill(frame, name), () => expect(names(fill(frame, name))).toContain(name)));

  it('are the catalogue’s, however their letters are written', () => {
    const { sentences } = readArticle({
      id: 't',
      text: '에스케이(SK)텔레콤은 5일 엘지(LG)전자와 업무협약을 맺었다.',
      published: '2023-05-10',
    });
    expect(sentences[0]!.organizations.map(({ name }) => name)).toEqual(['SK텔레콤', 'LG전자']);
  });

  it('are not taken for a part of the person’s', () => {
    const { sentences } = readArticle({
      id: 't',
      text: '대한로봇협회는 신임 회장으로 김도윤 하이로보틱스 대표를 뽑았다.',
      published: '2023-05-10',
    });
    expect(sentences[0]!.people.map(({ name, organization }) => [name, organization])).toEqual([
      ['김도윤', '하이로보틱스'],
    ]);
  });
});

const THINGS =
  '폴리에틸렌 양극재 임플란트 마스크팩 샌드위치 막걸리 스마트워치 전동킥보드 컨테이너선 에스컬레이터 에어프라이어 감속기 파운드리 챗봇 디지털트윈 오픈뱅킹 ' +
  '스테이블코인 줄기세포 웹소설 필라테스 선글라스 라이브커머스 공유오피스 소믈리에 조종사 예비창업자 코로나19 미세먼지 실리콘밸리 성수동 블랙프라이데이 서빙로봇 탄소섬유';
const THING_FRAMES = [
  'X은 매출의 절반을 차지한다.',
  'X은 다음 달부터 매장에서 판매한다.',
  '가람전자는 X에 30억원을 투자했다.',
  'X과 경쟁하는 제품도 나왔다.',
  'X은 수출이 늘어 공장을 더 짓는다.',
  'X에 쓰이는 부품을 공급한다.',
  'X이 생산을 이끌었다.',
  'X 공장에서 불이 났다.',
];

/** Names that the reader of this page knows for names by what is said of them alone. */
const EVERYDAY_NAMES =
  '미래해운 국제물류 중앙스포츠 세계식품 새벽데이터 시민에너지 가을소재 볼트로봇 골드바이오 우주제과 그린제지 아침교육 평화통신 블루산업 스마트상사 글로벌출판';
const PARTY_FRAMES = [
  'X은 22일 가람전자와 업무협약을 맺었다.',
  '가람전자는 22일 X과 업무협약을 맺었다고 밝혔다.',
  '가람전자가 X을 800억원에 인수한다.',
  'X은 이달 초 나래벤처스에서 시리즈A 투자 100억원을 받았다.',
  'X의 직원은 300명이다.',
  'X 표지훈 대표는 3일 "내년에 상장하겠다"고 말했다.',
  '가람전자는 X의 지분 30%를 사들였다.',
  '가람전자는 X을 상대로 특허 소송을 냈다.',
  '가람전자, X, 새론테크 등 세 회사는 컨소시엄을 꾸렸다.',
  'X이 2021년 5월 충주에 공장을 세웠다.',
  '지난해 3월 X은 광주에 연구소를 열었다.',
  'X은 2019년 가람전자에 인수됐다.',
];

describe('names of everyday words alone', () => {
  it('are read where only somebody can stand', () => {
    for (const name of EVERYDAY_NAMES.split(' '))
      for (const frame of PARTY_FRAMES) {
        const text = fill(frame, name);
        unlessMissed(text, () => expect(names(text), text).toContain(name));
      }
  });

  it.each([
    '이동통신이 산업을 이끌었고 첨단산업이 뒤를 따랐다.',
    '가람전자는 그린에너지와 관련한 업무협약을 맺었다.',
    '가람전자는 해양바이오와 관광 분야에서 협약을 맺었다.',
    '가람전자는 해외건설에서 1조원을 수주했고 공장건설을 마쳤다.',
    '가람전자는 스마트시스템을 개발하고 의료로봇과 산업로봇을 공급했다.',
    '방위산업은 지난해 수주 100억 달러를 기록했다.',
    '빅데이터와 인공지능을 결합한 서비스를 낸다.',
    '가람전자, 안전교육 실시. 직무교육은 3월 시작한다.',
    '세계경제는 3% 성장했고 국제통신 요금이 올랐다.',
  ])('and not where a trade or a thing does: %s', (text) =>
    unlessMissed(text, () => expect(names(text).filter((name) => name !== '가람전자')).toEqual([])),
  );
});

describe('everyday nouns', () => {
  it('name nobody where names stand', () => {
    for (const thing of THINGS.split(' '))
      for (const frame of THING_FRAMES) {
        const text = fill(frame, thing);
        unlessMissed(text, () => expect(names(text).filter((name) => name !== '가람전자')).toEqual([]));
      }
  });

  it.each([
    '기계실은 지하 1층에 있다.',
    '사양산업은 다시 살아나기 어렵다.',
    '공익재단은 세금을 덜 낸다.',
    '중국 현지법인은 지난해 문을 닫았다.',
    '신제품은 오는 5월 출시된다.',
    '대표는 "흑자를 내겠다"고 말했다.',
    '협력사는 모두 120곳이다.',
    '산업단지는 30만㎡ 규모다.',
    '지방자치단체와 업무협약을 맺었다.',
    '미국 소비자가 지갑을 닫았고 일본 선수단이 합류했다.',
    '중국 당국으로부터 허가를 받았고 일본 총리가 행사에 참여한다.',
    '민주 정부가 출범했고 비상대책위원회(비대위)를 열었다.',
    '독일 맥주와 함께 팔고 칠레 리튬을 사들였다.',
    '감사보고서에 따르면 매출은 300억원이다.',
    '피시아르(PCR)검사를 늘렸고 아이티(IT)업계는 웃었다.',
  ])('name nobody: %s', (text) => expect(names(text)).toEqual([]));
});
