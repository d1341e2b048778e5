import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../testing/figuresOf.ts';

const DAY = '2022-05-12';
const read = (text: string): string[] => figuresOf(text, DAY);

describe('whose a number is where somebody else is named as well', () => {
  it.each<[string, string, string]>([
    [
      'of the topic, not of who acts behind what is told of the number',
      '온새미푸드는 방콕에 첫 매장을 열었다. 매장 면적은 132㎡이며 현지 업체 나라비스가 운영을 맡는다.',
      `floor-area 132 m2 | 온새미푸드 | ${DAY}`,
    ],
    [
      'of a joined clause’s own topic',
      "전북대는 한누리차량과 '철도차량공학과'를 신설한다. 학과는 매년 신입생 30명을 선발하며, 한누리차량은 장비를 댄다.",
      `talent-target 30 person target per-year | 철도차량공학과 | ${DAY}`,
    ],
    [
      'of the building, whoever tells how full it is',
      "하늘자산운용은 물류센터 '로지큐브' 3층에 달보마켓이 들어오면서 임대율이 97%가 됐다고 12일 밝혔다.",
      `share 97 % | 로지큐브 | ${DAY}`,
    ],
    [
      'of the building that was introduced by its kind',
      '가람건설이 을지로 오피스 해든타워를 매각했다. 가람건설은 지난달 주관사를 골랐다. 이 빌딩은 연면적 3만2000㎡다.',
      `floor-area 32000 m2 | 해든타워 | ${DAY}`,
    ],
    [
      'of the firm whose staff is taken over',
      '새벽물산은 양말 업체 코지삭스를 품었다. 임직원 120명은 전원 고용이 승계된다.',
      `headcount 120 person | 코지삭스 | ${DAY}`,
    ],
    [
      'of the group that is called so for short',
      '한들금융그룹은 부산에서 출발했다. 그룹은 한들홀딩스를 세웠다. 한들홀딩스는 서울에 있다. 그룹 자산은 3조2000억원이다.',
      `count 3200000000000 KRW | 한들금융그룹 | ${DAY}`,
    ],
    [
      'of whom a modifier with the number describes',
      '가람전자는 120명이 일하는 나래소재에 부품을 맡긴다.',
      `headcount 120 person | 나래소재 | ${DAY}`,
    ],
    [
      'of the topic, where no modifier takes it',
      '가람전자는 직원 150명으로 나래소재를 앞섰다.',
      `headcount 150 person | 가람전자 | ${DAY}`,
    ],
    [
      'of the firm, all of whose shares stand before the bracket',
      '가람전자는 나래소재 주식 전량(67%)을 팔았다.',
      `share 67 % | 나래소재 | ${DAY}`,
    ],
    [
      'of the venture that the capital is for',
      "가람스튜디오와 나래코믹스가 합작법인 '먹라웍스'를 세운다. 자본금은 5억엔으로 가람스튜디오가 60%를 댄다.",
      'count 500000000 JPY | 먹라웍스 | 2022-05-12',
    ],
  ])('is %s', (_what, text, expected) => {
    expect(read(text)).toContain(expected);
  });
});
