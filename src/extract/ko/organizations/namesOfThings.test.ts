// What is made, sold, built or done stands where firms stand as well; a firm's own places stand behind its name.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../pipeline.ts';

const names = (text: string): string[] => [
  ...new Set(
    readArticle({ id: 't', text, published: '2023-05-10' }).sentences.flatMap(({ organizations }) =>
      organizations.map(({ name }) => name),
    ),
  ),
];

describe('what is made and sold is no organization', () => {
  it.each([
    // What nobody does with an organization
    ['가람화학은 하이퍼록스를 양산한다.', '가람화학'],
    ['엔도플렉스를 도입한 가람병원은 환자가 늘었다.', '가람병원'],
    ['하이퍼록스가 적용된 모터를 가람전자가 선보였다.', '가람전자'],
    ['테라브릭은 국내에 공급된다.', ''],
    ['가람화학은 여수 KQX 증설에 800억원을 쓴다.', '가람화학'],
    ['하이퍼록스는 모터에 쓰이는 강판이다.', ''],
    ['가람통신은 3월 새론사옥에 도입한 뒤 고객사에 공급했다.', '가람통신'],
    ['가람전자는 프리IPO를 통해 400억원을 투자받았다. 프리IPO 이후 몸값이 뛰었다.', '가람전자'],
    // By what stands before it
    ['가람전자의 협동로봇 ‘인디카’는 20㎏을 든다.', '가람전자'],
    ['AI 비서 ‘에이다온’은 이용자가 400만명이다.', ''],
    ['나래게임즈가 서비스하는 엘더로스는 이용자 500만명을 넘었다.', '나래게임즈'],
    ['걸그룹 루미엘라는 앨범 100만장을 팔았다.', ''],
    ['소형발사체 ‘새별-TX’가 날아올랐다.', ''],
    // By its letters
    ['가람바이오는 트라스세투주맙을 연구한다.', '가람바이오'],
    ['PEMFC를 가람전자에 맡겼다.', '가람전자'],
    ['QX-7은 9일 새 엔진을 달았다고 밝혔다.', ''],
    ['토큰증권은 가람증권이 발행한다.', '가람증권'],
    ['가람물류는 풀필먼트센터를 늘렸다.', '가람물류'],
    ['아세로프로펜이 품귀를 빚었다.', ''],
    ['이번 서울뷰티위크에 가람화장품과 나래전자가 갔다.', '나래전자'],
  ])('%s', (text, own) => {
    const found = names(text);
    expect(found.filter((name) => !/^(?:가람|나래)/.test(name))).toEqual([]);
    if (own) expect(found).toContain(own);
  });

  it.each([
    ['루멘티카는 국내에서 생산된 강판을 사들인다고 밝혔다.', '루멘티카'],
    ['가람전자는 루멘티카를 인수했다.', '루멘티카'],
    ['로봇 스타트업 ‘루멘티카’는 투자를 유치했다.', '루멘티카'],
    ['가람전자의 물류 계열사 루멘티카가 부산에 갔다.', '루멘티카'],
    ['나래식품은 베트남에 진출했다.', '나래식품'],
    ['세담식품은 신입사원 50명을 채용한다.', '세담식품'],
    ['루멘티카의 서빙로봇 ‘도담’이 팔렸다.', '루멘티카'],
  ])('but a firm where a firm is told of: %s', (text, own) => expect(names(text)).toContain(own));
});

describe('a place of theirs behind a name is none of it', () => {
  it.each([
    ['나래푸드 아산공장은 연간 30만개를 생산한다.', '나래푸드'],
    ['솔내테크 오창공장은 연산 18GWh 규모다.', '솔내테크'],
    ['비트모루 이천센터는 하루 50만 상자를 처리한다.', '비트모루'],
    ['한서중공업 거제조선소는 도크 3기를 돌린다.', '한서중공업'],
    ['카이로닉스 평택캠퍼스가 넓어졌다.', '카이로닉스'],
  ])('%s', (text, own) => {
    expect(names(text).some((name) => name.startsWith(own))).toBe(true);
    expect(names(text).filter((name) => /(?:공장|조선소|이천센터)$/.test(name))).toEqual([]);
  });

  it.each(['하코다테에서 잡은 오징어가 들어온다.', '미국 오리건주의 매장에 감태가 들어갔다.'])(
    'a place abroad alone is nobody: %s',
    (text) => expect(names(text)).toEqual([]),
  );

  it('a shop alone is nobody', () => expect(names('동탄점은 올해 매출이 늘었다.')).toEqual([]));
  it('but who is called so is', () => expect(names('가람면세점은 올해 매출이 늘었다.')).toEqual(['가람면세점']));
});
