// What `공사는` or `센터는` means where several are called so: the one told of so far, and the one it has meant before.
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../pipeline.ts';

const bare = (text: string) =>
  readArticle({ id: 't', text, published: '2023-05-10' }).sentences.flatMap((s) =>
    s.organizations.filter((o) => o.rule === 'organization/bare-head').map((o) => `${o.text} = ${o.name}`),
  );

describe('a bare head', () => {
  it.each([
    [
      '가람가스공사는 3일 충전소를 열었다. 공사는 나래항만공사와 협약을 맺었다. 공사는 올해 직원 30명을 뽑는다.',
      ['공사 = 가람가스공사', '공사 = 가람가스공사'],
    ],
    [
      '솔내창업혁신센터(센터장 한보라)는 5일 나래컨벤션센터에서 행사를 열었다. 센터는 창업을 돕는다. 2015년 문을 연 센터는 기업 90곳을 키웠다.',
      ['센터 = 솔내창업혁신센터', '센터 = 솔내창업혁신센터'],
    ],
    [
      '갈마별대병원이 센터를 열었다. 병원은 나래메디와 협약을 맺었다. 다온재활병원도 이를 도입했다. 병원은 내년에 병동을 짓는다.',
      ['병원 = 갈마별대병원', '병원 = 갈마별대병원'],
    ],
    // Another was told of since
    [
      '갈마재단은 장학금을 줬다. 재단은 30년 됐다. 다솔재단은 달랐다. 재단은 공장에 돈을 댔다.',
      ['재단 = 갈마재단', '재단 = 다솔재단'],
    ],
    ['돌모루식품인증원이 왔다. 인증원은 크다.', ['인증원 = 돌모루식품인증원']],
    ['가람가스공사가 문을 열었다. 공사 관계자는 “잘됐다”고 말했다.', ['공사 = 가람가스공사']],
  ])('means the one that it has meant before: %s', (text, expected) => expect(bare(text)).toEqual(expected));

  it('also means a school by its level, and a chamber of commerce cut short', () => {
    expect(bare('솔내과학고는 3일 문을 열었다. 학교는 크다.')).toEqual(['학교 = 솔내과학고']);
    expect(bare('솔내상공회의소는 3일 문을 열었다. 상의는 크다.')).toEqual(['상의 = 솔내상공회의소']);
    const read = readArticle({
      id: 't',
      text: '솔내상공회의소는 3일 문을 열었다. 솔내상의 회원사는 1860곳이다.',
      published: '2023-05-10',
    });
    expect(read.sentences[1]!.organizations.map((o) => o.name)).toEqual(['솔내상공회의소']);
  });

  it('means nobody where several were told of together', () => {
    expect(bare('갈마재단과 다솔재단이 있다. 재단은 크다.')).toEqual([]);
    expect(bare('가람가스공사가 문을 열었다. 다리 공사는 3년 걸렸다.')).toEqual([]);
  });
});
