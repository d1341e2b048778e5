import { describe, expect, it } from 'vitest';
import { readArticle } from '../../pipeline.ts';
import { readFigures } from '../figures.ts';

const qualifiers = (text: string) =>
  readFigures(readArticle({ id: 'd', text, published: '2022-03-15' })).map((f) => [f.value, f.qualifier]);

describe('what part of its subject a number counts', () => {
  it.each<[string, number, string | undefined]>([
    ['가람전자는 만 34세 이하 청년 50명을 뽑는다.', 50, '청년'],
    ['가람전자는 만 19세 이상 39세 이하 청년 100명을 교육한다.', 100, '청년'],
    ['가람전자는 30세 미만 직원 40명을 뽑았다.', 40, '직원'],
    ['가람전자는 올 하반기 420명을 뽑는다.', 420, undefined],
    ['가람대는 예선을 거쳐 130개 팀을 선발했다.', 130, undefined],
    ['가람전자는 센서를 주로 만들고 있으며 특허 102건을 보유했다.', 102, '특허'],
    ['가람전자는 임직원 500명이 일하고 있다.', 500, '임직원'],
    ['가람전자는 작년에 매출 26억원,영업이익 6억원을 기록했다.', 600_000_000, '영업이익'],
    ['가람전자의 작년 매출은 9억원이다. 전년 동기 대비 매출은 1.5% 늘었다.', 1.5, '매출'],
    ['가람식품은 수출이 늘어남에 따라 나래시에 150억원을 투자한다.', 15_000_000_000, '나래시'],
    ['가람식품은 김 제조업체로 새터농공단지에 150억원을 투자한다.', 15_000_000_000, '새터농공단지'],
    ['나래투자는 신주를 받아 가람전자 지분 70%를 갖게 된다.', 70, undefined],
    ['갈마루가구, 이천 공장 가동…“하루 4천 세트 생산”', 4000, undefined],
    ['갈마루전자는 2021년 4월 공모를 열고 같은 해 9월 3개 팀을 최종 선정했다.', 3, undefined],
    ['갈마루그룹, 세 해 동안 70조 투자…R&D에 31조', 31_000_000_000_000, 'R&D'],
    ['나래투자는 다시 지분 4%를 샀다.', 4, '지분'],
    ['주주는 나래은행(20%), 가람보험(5%) 등으로 구성돼 있다.', 5, undefined],
    ['가람은행은 전날 80% 지분을 가진 나래카드를 팔았다.', 80, undefined],
  ])('%s', (text, value, qualifier) => expect(qualifiers(text)).toContainEqual([value, qualifier]));
});
