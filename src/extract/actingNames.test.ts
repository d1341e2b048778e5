// Names that only what they do gives away.
import { describe, expect, it } from 'vitest';
import { readArticle } from './pipeline.ts';

const namesIn = (text: string) => [
  ...new Set(
    readArticle({ id: 't', text, published: '2023-05-10' }).sentences.flatMap((s) =>
      s.organizations.map((o) => o.name),
    ),
  ),
];

describe('names that only their part in a deed gives away', () => {
  it('a word that acts as companies do in two sentences is one', () => {
    expect(namesIn('모아둠은 9일 새 공장을 준공했다고 밝혔다. 모아둠은 지난해 부산에 지사를 설립했다.')).toContain(
      '모아둠',
    );
  });
  it('a trade before an unknown word makes it a name wherever it stands', () => {
    expect(namesIn('로펌 율담이 새 팀을 꾸려 9일 사무소를 열었다. 이번 일은 율담의 변화를 보여준다.')).toContain(
      '율담',
    );
  });
  it('a letter that is no noun is one behind what it is, where it acts again and again', () => {
    expect(namesIn('공유 차량 스타트업 뿅의 품에 안긴다. 뿅은 9일 인수했다고 밝혔다. 뿅이 쓰는 차는 30대다.')).toEqual([
      '뿅',
    ]);
  });
  it('a town that signs is a party', () => {
    expect(namesIn('가람전자는 9일 해솔시와 투자 협약을 체결했다.')).toContain('해솔시');
  });
  it.each([
    ['1,200㎡ 규모의 ‘새날마켓’은 23일 문을 열었다.', '새날마켓'],
    ['해솔시, 나루군과 투자 협약을 체결했다.', '해솔시'],
    ['미국 테크노바트가 부산에 공장을 세웠다.', '테크노바트'],
    ['모아둠은 80억원의 투자를 유치했다.', '모아둠'],
  ])('one sentence is enough where it says who acts: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });
  it('everyday words that act alike are no names', () => {
    expect(
      namesIn(
        '정부는 9일 대책을 발표했다. 정부는 투자를 늘린다. 관계자는 공장을 짓는다고 밝혔다. 관계자는 협약도 맺었다.',
      ),
    ).toEqual([]);
  });
  it('what is founded in passing gives no name', () => {
    expect(namesIn('만족도는 9일 발표됐다. 선호도가 공개됐다.')).toEqual([]);
  });
});

describe('who a text is about', () => {
  it('is a firm where the headline names it and the text opens with what it is known for', () => {
    const text = '이름난 누에마루의 10년\n\n산길 지도로 이름난 누에마루가 제주에 단말 45대를 댄다. 직원은 늘고 있다.';
    expect(namesIn(text)).toContain('누에마루');
  });
  it('is who is meant by what comes back to it', () => {
    const { sentences } = readArticle({
      id: 't',
      text: '지도를 만드는 누에마루가 인도 지갑 업체 루피고에 단말 45대를 공급한다. 2010년 문을 연 이 회사는 직원을 뽑는다. 매출도 늘었다.',
      published: '2023-05-10',
    });
    expect(sentences.flatMap((s) => s.organizations).find((o) => o.text === '이 회사')?.name).toBe('누에마루');
  });
  it('is a firm where the text begins with what it makes and comes back to it', () => {
    const text =
      '세포 분석장비를 만드는 솔그라프가 해외 시장에 발을 들였다. 매출은 늘고 있다. 2006년 제자들이 함께 차린 솔그라프에는 68명이 몸담고 있다.';
    expect(namesIn(text)).toEqual(['솔그라프']);
  });
});
