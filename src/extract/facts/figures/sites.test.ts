import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../testing/figuresOf.ts';

const DAY = '2022-05-12';

describe('what a place measures and has', () => {
  it.each<[string, string, string[]]>([
    [
      'the whole of a building with floors',
      '가람전자는 지상 5층, 총면적 7700㎡ 규모의 연구동을 준공했다.',
      [`floor-area 7700 m2 | 가람전자 | ${DAY}`],
    ],
    [
      'the whole of a ground, which has none',
      '가람전자는 총면적 3만㎡의 부지에 공장을 짓는다.',
      [`site-area 30000 m2 planned | 가람전자 | ${DAY}`],
    ],
    [
      'the area last named, said of two',
      '가람전자의 대지면적은 9000㎡로 같고, 건축연면적은 규모에 맞춰 아산 사옥은 2만5000㎡다.',
      [`site-area 9000 m2 | 가람전자 | ${DAY}`, `floor-area 25000 m2 | 가람전자 | ${DAY}`],
    ],
    [
      'an area in a bracket behind its own noun',
      '가람전자 아산공장은 대지면적(3만2000㎡)이 예전의 3배다.',
      [`site-area 32000 m2 | 가람전자 | ${DAY}`],
    ],
    [
      'buildings counted by 개의',
      '가람전자는 아산에 공장을 지었다. 공장은 생산동, 사무동 등 모두 5개의 건물로 이뤄져 있다.',
      [`building-count 5 building | 가람전자 | ${DAY}`],
    ],
    [
      'the whole of a list, of nobody in it',
      '가람전자는 물류센터 두 곳을 짓는다. 물류센터가 들어서면 아산센터에는 1000명, 나주센터에는 400명 등 모두 1400명의 일자리가 생긴다.',
      [
        `count 1000 명 planned | 아산센터 | ${DAY}`,
        `count 400 명 planned | 나주센터 | ${DAY}`,
        `count 1400 명 planned | 가람전자 | ${DAY}`,
      ],
    ],
    [
      'people of a headline, once',
      '나래시·가람전자 협약, 아산공장 1600명 채용\n\n가람전자는 12일 나래시와 협약을 맺고 아산공장에서 일할 1600명을 채용하기로 했다.',
      ['talent-target 1600 person target | 가람전자 | 2022-05-12'],
    ],
    [
      'those it runs something with',
      '가람전자는 국내 12개 대학과 함께 교육 과정을 운영한다.',
      [`partner-count 12 organization | 가람전자 | ${DAY}`],
    ],
    ['a few places', '가람전자는 아산에 물류센터 2개소를 신설한다.', [`count 2 개소 planned | 가람전자 | ${DAY}`]],
  ])('reads %s', (_what, text, expected) => {
    expect(figuresOf(text, DAY)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['research units', '가람전자 아산 캠퍼스에는 물리 분야의 12개 연구단이 입주해 있다.'],
    ['accelerators', '가람전자는 창업을 돕는 액셀러레이터 16곳을 선정했다.'],
  ])('takes no %s for startups', (_what, text) => {
    expect(figuresOf(text, DAY).filter((line) => line.startsWith('startup'))).toEqual([]);
  });
});
