import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../testing/figuresOf.ts';

const DAY = '2022-05-12';

describe('what a place measures and has', () => {
  it.each<[string, string, string[]]>([
    [
      'what it is, though a rumour ends so too',
      '가람센터는 연면적 2만8000㎡ 시설이다. 나래화학의 2조원 매각설은 근거가 없다.',
      [`floor-area 28000 m2 | 가람센터 | ${DAY}`],
    ],
    [
      'so many things within and without, not so many firms or so',
      '가람전자는 향후 5년간 500개 사내외 스타트업 과제를 육성한다.',
      ['startup-count 500 organization planned | 가람전자 | 2022-05-12/2027-05-11'],
    ],
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
      [`site-area 32000 m2 | 가람전자 아산공장 | ${DAY}`],
    ],
    [
      'buildings counted by 개의',
      '가람전자는 아산에 공장을 지었다. 공장은 생산동, 사무동 등 모두 5개의 건물로 이뤄져 있다.',
      [`building-count 5 building | 가람전자 | ${DAY}`],
    ],
    [
      'the whole of a list, of nobody in it',
      '가람전자는 물류센터 두 곳을 짓는다. 물류센터가 들어서면 아산공장에는 1000명, 나주공장에는 400명 등 모두 1400명의 일자리가 생긴다.',
      [
        `count 1000 명 planned | 아산공장 | ${DAY}`,
        `count 400 명 planned | 나주공장 | ${DAY}`,
        `talent-target 1400 person planned | 가람전자 | ${DAY}`,
      ],
    ],
    [
      'what the building measures that the sentence is about, whoever was the topic before',
      '가람전자는 지난해 새 칩을 내놨다. 새솔 물류센터는 대지면적 18만㎡, 연면적 7만㎡로 건물 9개 동으로 이뤄져 있다.',
      [
        `site-area 180000 m2 | 새솔 물류센터 | ${DAY}`,
        `floor-area 70000 m2 | 새솔 물류센터 | ${DAY}`,
        `building-count 9 building | 새솔 물류센터 | ${DAY}`,
      ],
    ],
    [
      'what each area is by the word right before it, and is built that was',
      '가람전자 아산공장은 대지 5700평 위에 건축면적 3200평 및 연 면적 3만㎡ 규모로 건립되었으며 중심지로 떠오를 전망이다.',
      [`site-area 18843 m2 about | 가람전자 아산공장 | ${DAY}`, `floor-area 30000 m2 | 가람전자 아산공장 | ${DAY}`],
    ],
    [
      'who is still to come',
      '가람박람회에는 8개국에서 150여개 업체가 참가할 예정이다.',
      [`member-count 150 organization about planned | 가람박람회 | ${DAY}`],
    ],
    [
      'of the estate only what is all of it',
      '가람유통이 나래산업단지에 연면적 9만㎡ 규모의 센터를 짓는다.',
      [`floor-area 90000 m2 planned | 가람유통 | ${DAY}`],
    ],
    [
      'people for whom there is room, no staff',
      '가람전자는 연구소를 짓는다. 연구소는 연구 인력 1400명을 수용할 수 있다.',
      [`count 1400 명 | 가람전자 | ${DAY}`],
    ],
    [
      'what a province says it has',
      '12일 충북도에 따르면 전기버스 153대를 들여올 계획이다.',
      [`count 153 대 planned | 충청북도 | ${DAY}`],
    ],
    [
      'the course that the page is about, further down',
      '가람이 여는 ‘새싹 아카데미’ 4기 수료식이 열렸다. 교육은 1년 걸린다. 수업은 무료다. 강의실은 넓다. 누적 수료생은 2087명이다.',
      [`trainee-count 2087 person | 새싹 아카데미 | ${DAY}`],
    ],
    [
      'people of a headline, once',
      '나래시·가람전자 협약, 아산공장 1600명 채용\n\n가람전자는 12일 나래시와 협약을 맺고 아산공장에서 일할 1600명을 채용하기로 했다.',
      ['talent-target 1600 person planned | 가람전자 | 2022-05-12'],
    ],
    [
      'those it runs something with',
      '가람전자는 국내 12개 대학과 함께 교육 과정을 운영한다.',
      [`partner-count 12 organization | 가람전자 | ${DAY}`],
    ],
    ['a few places', '가람전자는 아산에 물류센터 2개소를 신설한다.', [`count 2 개소 planned | 가람전자 | ${DAY}`]],
    [
      'what is signed for as still to come',
      '가람전자는 아산시에 4만8000㎡ 규모의 물류센터 2개소를 신설하기로 지난 6일 아산시와 투자협약을 체결했다.',
      [`floor-area 48000 m2 planned | 가람전자 | ${DAY}`, `count 2 개소 planned | 가람전자 | ${DAY}`],
    ],
    [
      'the ground, whatever stands on it',
      '가람전자 연구센터는 8만㎡의 터에 연면적 9만㎡ 규모로 지어진다. 상주 인원은 연구원 530여명이다.',
      [
        `site-area 80000 m2 planned | 가람전자 연구센터 | ${DAY}`,
        `floor-area 90000 m2 planned | 가람전자 연구센터 | ${DAY}`,
        `headcount 530 person about planned | 가람전자 연구센터 | ${DAY}`,
      ],
    ],
    [
      'jobs made, which are no staff',
      '가람전자는 지난해 154명의 신규 고용창출 성과를 냈다. 올해 신규 고용 인원은 89명이다.',
      ['count 154 명 | 가람전자 | 2021', 'talent-target 89 person planned | 가람전자 | 2022'],
    ],
    [
      'what a bracket counts of a kind',
      '가람전자는 우수기업(586개)과 인증기업(984개)을 찾아냈다.',
      [`count 586 개 | 가람전자 | ${DAY}`],
    ],
    [
      'what somebody has, not since when',
      '가람전자는 1979년 문을 연 이후 전국 12개 매장에 4800석 이상의 좌석을 보유하고 있다.',
      [`count 12 개 | 가람전자 | ${DAY}`, `count 4800 석 at-least | 가람전자 | ${DAY}`],
    ],
    [
      'whom it is to choose as still to come',
      '가람벤처스는 이번 공모로 스타트업 20개를 선정해 지원한다. 지난달에는 스타트업 12곳을 선정했다.',
      [
        `startup-count 20 organization planned | 가람벤처스 | ${DAY}`,
        'startup-count 12 organization | 가람벤처스 | 2022-04',
      ],
    ],
    [
      'what the number reaches, behind the verb',
      '가람전자는 아산에 공장이 있다. 576명에 달하는 현지 직원이 교대로 일한다.',
      [`headcount 576 person | 가람전자 | ${DAY}`],
    ],
    [
      'works that go on as still to come, whatever their aim',
      '가람병원은 오는 12월 준공을 목표로 대지면적 3만5000㎡에 연면적 7만㎡, 500병상 규모로 새 병원 건립사업을 진행하고 있다.',
      ['floor-area 70000 m2 planned | 가람병원 | 2022-12', 'count 500 병상 planned | 가람병원 | 2022-12'],
    ],
    [
      'who is to work where building goes on',
      '가람전자는 아산에 연면적 4만㎡ 규모의 공장을 건립하고, 설비도 들일 계획이다. 고용인원은 355명이다.',
      [`talent-target 355 person planned | 가람전자 | ${DAY}`],
    ],
    [
      'a few places of a kind',
      '가람전자는 연내 캠퍼스를 늘린다. 가람전자는 5개 캠퍼스를 추가로 개관할 계획이다.',
      [`count 5 개 planned | 가람전자 | ${DAY}`],
    ],
  ])('reads %s', (_what, text, expected) => {
    expect(figuresOf(text, DAY)).toEqual(expect.arrayContaining(expected));
  });

  it('gives a number to nobody among those whom it counts', () => {
    const text = '이번 사업에는 가람전자, 나래화학 등 14개 기업이 참여한다.';
    expect(figuresOf(text, DAY).filter((line) => /가람전자|나래화학/.test(line))).toEqual([]);
  });

  it.each([
    ['how often in a year', '가람전자는 이 과정을 1년에 2회 운영한다.'],
    ['how old whom it helps is', '가람전자는 창업 3년 이내 기업을 지원한다.'],
    ['until when', '가람전자는 수료 후 6개월 이내 취업을 지원한다.'],
  ])('takes %s for no length', (_what, text) => {
    expect(figuresOf(text, DAY).filter((line) => line.startsWith('duration'))).toEqual([]);
  });

  it.each([
    ['research units', '가람전자 아산 캠퍼스에는 물리 분야의 12개 연구단이 입주해 있다.'],
    ['accelerators', '가람전자는 창업을 돕는 액셀러레이터 16곳을 선정했다.'],
  ])('takes no %s for startups', (_what, text) => {
    expect(figuresOf(text, DAY).filter((line) => line.startsWith('startup'))).toEqual([]);
  });
});
