import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../testing/figuresOf.ts';

/** Words crossed with sentence forms: `{N}` is the counted noun with its particle in the form after a vowel or a consonant. */
const isClosed = (word: string): boolean => (word.charCodeAt(word.length - 1) - 0xac00) % 28 > 0;
const PAIRS: Readonly<Record<string, readonly [string, string]>> = {
  은: ['은', '는'],
  이: ['이', '가'],
  을: ['을', '를'],
};
const fill = (frame: string, noun: string): string =>
  frame.replace(/N(은|이|을)?/gu, (_, form?: string) => noun + (form ? PAIRS[form]![isClosed(noun) ? 0 : 1] : ''));
const NAMED = ' 가람전자는 2일 서울에서 설명회를 열었다.';
const OWNER = '가람전자는 2016년 문을 열었다. ';

/** The frames in which a word is not read as it should be. */
const misread = (words: string, frames: readonly string[], told: RegExp): string[] =>
  words
    .split(' ')
    .flatMap((word) =>
      frames
        .map((frame) => fill(frame, word) + NAMED)
        .filter((text) => !figuresOf(text).some((figure) => told.test(figure) && figure.includes('| 가람전자 |'))),
    );

describe('the matrix of figures', () => {
  it('counts whoever works there by any noun of work, in every form of sentence', () => {
    const words =
      '임직원 사원 구성원 정규직 연구인력 개발자 엔지니어 의사 간호사 전문의 교수 승무원 설계사 변호사 회계사 상담원 배달기사 정비사 요양보호사 컨설턴트';
    const frames = [
      '가람전자의 N은 340명이다.',
      '가람전자에는 N 340여명이 일하고 있다.',
      'N 340명을 거느린 가람전자는 판교에 있다.',
      `${OWNER}N은 340명이다.`,
      `${OWNER}현재 N 340명이 근무 중이다.`,
      '가람전자(N 340명)는 판교에 있다.',
      'N이 340명인 가람전자는 판교에 있다.',
      '가람전자는 N을 120명에서 340명으로 늘렸다.',
      '2016년 문을 연 가람전자는 N 340명의 회사로 컸다.',
      '가람전자의 홍길동 대표는 “N 340명이 함께 일한다”고 말했다.',
    ];
    expect(misread(words, frames, /^headcount 340 person/u)).toEqual([]);
  });

  it('reads a sum by the end of its noun', () => {
    const words =
      '영업이익 수출액 수주잔고 계약금 기술료 선급금 로열티 보험금 과징금 과태료 위약금 합의금 매각대금 인수가 기업가치 자본금 부채 차입금 임차료 보조금 수수료 광고비 낙찰가 수탁고 추징금';
    const frames = [
      '가람전자의 N은 780억원이다.',
      `${OWNER}N은 780억원이다.`,
      '가람전자는 지난해 N이 780억원에 달했다.',
      '가람전자의 N은 지난해 520억원에서 올해 780억원으로 늘었다.',
      'N이 780억원인 가람전자는 판교에 있다.',
      '가람전자는 780억원의 N을 떠안았다.',
    ];
    expect(misread(words, frames, /^(?:count|investment) 78000000000 KRW/u)).toEqual([]);
  });

  it('counts things by any counter where somebody has, makes or runs them', () => {
    const words =
      '트럭:대 로봇:대 선박:척 여객기:대 노선:개 특허:건 품목:종 매장:곳 물류센터:곳 충전기:기 객실:실 서버:대 웹툰:편 작품:점 게임:종';
    const frames = [
      '가람전자는 N 620C을 보유하고 있다.',
      '가람전자의 N은 620C에 이른다.',
      `${OWNER}현재 N 620C을 운영하고 있다.`,
      '가람전자는 N을 410C에서 620C으로 늘렸다.',
      '가람전자는 내년까지 N 620C을 확보할 계획이다.',
      'N 620C을 갖춘 가람전자는 판교에 있다.',
    ];
    const missed = words.split(' ').flatMap((pair) => {
      const [word, counter] = pair.split(':') as [string, string];
      const forms = frames.map((frame) =>
        frame
          .replace(/620C(을|으로)/u, (_, form: string) =>
            form === '을'
              ? `620${counter}${isClosed(counter) ? '을' : '를'}`
              : `620${counter}${isClosed(counter) && !/실$/u.test(counter) ? '으로' : '로'}`,
          )
          .replace(/C/gu, counter),
      );
      return misread(word, forms, /^(?:count|affiliate-count) 620 /u);
    });
    expect(missed).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    [
      'a number without a noun takes that of its neighbour',
      '가람전자는 매출 1조2000억원을 올려 나래화학(9800억원)을 제쳤다.',
      ['count 1200000000000 KRW', 'count 980000000000 KRW'],
    ],
    [
      'a list shares the noun of its last',
      '가람전자는 국내선 5개와 국제선 14개 노선을 운항한다.',
      ['count 5 개', 'count 14 개'],
    ],
    [
      'a part is of what the whole before it was',
      '가람전자는 신입사원 200명을 뽑는다. 이 가운데 120명은 이공계다.',
      ['talent-target 200 person planned', 'talent-target 120 person planned'],
    ],
    [
      'what is paid for something',
      '가람전자는 기술을 넘기고 최대 5000억원을 받는다.',
      ['count 500000000000 KRW at-most'],
    ],
    ['a part of what is earned is no growth', '가람전자는 매출의 74%를 해외에서 올린다.', ['share 74 %']],
  ])('reads that %s', (_, text, figures) => {
    expect(figuresOf(text).map((figure) => figure.split(' |')[0])).toEqual(figures);
  });

  it.each([
    '가람전자는 500억원 투자설은 사실이 아니라고 밝혔다.',
    '가람전자 직원 두 명이 상을 받았다.',
    '가람전자는 임상 2상을 마쳤다.',
    '가람전자 노트북은 두 번째 모델이다.',
  ])('makes no figure of %s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});
