import { describe, expect, it } from 'vitest';
import { readQuantities } from '../quantities.ts';

/** Numbers that say nothing of how much or how many, by what they do say. */
const NO_FIGURES: Readonly<Record<string, readonly string[]>> = {
  ages: [
    '만 34세 이하만 지원한다',
    '김가람(45) 대표',
    '이솔내(33·회사원)씨',
    '20대 직장인',
    '30~40대 고객',
    '41살 창업자',
    '서른 살 창업자',
    '김모(여·35)씨',
    '스무 살이 된 딸',
  ],
  ranks: [
    '3대 주주에 올랐다',
    '1위에 올랐다',
    '1등 기업',
    '4대 그룹',
    '10대 기업',
    '5성급 호텔',
    '9급 공무원',
    '업계 2~3위',
  ],
  ordinals: [
    '두 번째 공장',
    '4차 산업혁명',
    '4차산업혁명',
    '3학년생',
    '2부리그 팀',
    '제3회 대회',
    '12차 회의',
    '6세대 통신',
    '3학년 6반',
    '제2공장을 늘린다',
    '2공장을 늘린다',
    '3라인을 세운다',
    '3구역 사업을 맡는다',
    '1·2기 모집',
    '2인자',
    '100호점을 열었다',
    '3자 배정 유상증자',
    '3회차 전환사채를 사들인다',
  ],
  places: [
    '1층 로비',
    '지하 2층~지상 10층',
    '101동 204호',
    '가람로 12번길 3',
    '2호선 한빛역',
    '국도 37호선',
    '가람동 123번지',
  ],
  papers: [
    '2011년 4월 6일자 3면',
    '민법 제750조',
    '7조 2항에 따라',
    '형법 250조 위반',
    '정관 12조 3항',
    '형사합의38부',
  ],
  'titles and classes': ["드라마 '가람의 집3'", '‘솔내쇼 시즌2’ 첫 회', '고3 수험생', '2인 1조 근무', '4자회담'],
  'numbers of telephones, firms and accounts': [
    '대표전화 02-1234-5678',
    '고객센터 1588-0000으로 문의',
    '휴대전화 010-1234-5678',
    '사업자등록번호 123-45-67890',
    '통신판매 제2023-서울가람-0123호',
    '등록번호 서울 아01234',
    '우편번호 04524',
    '계좌 110-123-456789',
  ],
  'names and models': [
    'A4 용지',
    'K9 자주포',
    'F-35 전투기',
    '5G 통신망',
    '3D 프린터',
    'B2B 사업',
    '2차전지 소재',
    '버전 2.1.3을 공개',
  ],
  bodies: ['4족 보행 로봇', '7인승 차량', '6기통 엔진', '5조 3교대로 일한다', '4조 2교대 근무'],
  times: [
    '오후 3시 30분에 시작한다',
    '10:30에 연다',
    '24시간 운영',
    '2024학년도',
    '2024.3.15 공시',
    '3개월간 이어진다',
  ],
  scores: ['2-1로 이겼다', '3대 2로 앞섰다', '1대1로 합병한다'],
  idioms: ['한 걸음 더', '하나은행', '다시 한 번', '한 번 더', '그중 하나는', '모두 한마음'],
  bases: ['1인당 국민소득', '3.3㎡당 분양가', '1주당 배당'],
};

/** What looks much the same and does count: the rules above must not swallow it. */
const FIGURES: readonly [string, number, string][] = [
  ['34세대가 입주했다', 34, '세대'],
  ['로봇 3대를 들였다', 3, '대'],
  ['2개 공장을 늘린다', 2, '개'],
  ['주택 2만호를 짓는다', 20_000, '호'],
  ['12척을 넘겨받았다', 12, '척'],
  ['매출 5조 3000억원', 5_300_000_000_000, 'KRW'],
  ['5조 원을 들인다', 5_000_000_000_000, 'KRW'],
  ['건물 12동을 세운다', 12, 'building'],
  ['5000자 분량', 5000, '자'],
  ['세 번 도전했다', 3, '번'],
  ['12만CGT를 수주했다', 120_000, 'CGT'],
  ['100억대 투자', 10_000_000_000, 'KRW'],
  ['$50 million을 받았다', 50_000_000, 'USD'],
];

describe.each(Object.entries(NO_FIGURES))('no figures: %s', (_, texts) => {
  it.each(texts)('%j counts nothing', (text) => {
    expect(
      readQuantities(text)
        .filter(({ notFigure }) => notFigure === undefined)
        .map((mention) => mention.text),
    ).toEqual([]);
  });
});

describe('figures that look like none', () => {
  it.each(FIGURES)('%j is %d %s', (text, value, unit) => {
    const [first] = readQuantities(text);
    expect(first).toMatchObject({ value, unit });
    expect(first?.notFigure).toBeUndefined();
  });
});
