// Numbers of what is no organization: of a zone, a program, firms of a kind.
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../testing/figuresOf.ts';

const DAY = '2022-05-12';
const read = (text: string): string[] => figuresOf(text, DAY);

describe('numbers of a zone or a program', () => {
  it('are of the zone that the sentence opens with, not of the firm told of before', () => {
    const text =
      '온마루전자는 9일 해솔시에 공장을 짓기로 했다. 해솔 북부 자유무역 특구에는 물류업체 37곳이 들어와 있고 직원 1850명이 일하고 있다. 이곳의 생산액은 7800억원이다.';
    expect(read(text)).toEqual([
      `member-count 37 organization | 해솔 북부 자유무역 특구 | ${DAY}`,
      `headcount 1850 person | 해솔 북부 자유무역 특구 | ${DAY}`,
      `count 780000000000 KRW | 해솔 북부 자유무역 특구 | ${DAY}`,
    ]);
    expect(
      read('돌나루소재가 새벌산단에 공장을 짓는다. 새벌산단에는 45개사가 입주해 5200명을 고용하고 있다.'),
    ).toContain(`headcount 5200 person | 새벌산단 | ${DAY}`);
  });

  it('are of the program that is pointed at or runs on', () => {
    expect(
      read('교육부는 지역혁신 시범사업에 온새대 등 5곳을 선정했다. 이 사업에는 올해 12억원을 지원한다.'),
    ).toContain('investment 1200000000 KRW planned | 지역혁신 시범사업 | 2022');
    expect(
      read('교육부는 지역혁신 시범사업에 온새대 등 5곳을 선정했다. 이들 대학에는 총 12억원을 지원한다.'),
    ).toContain(`investment 1200000000 KRW planned | 지역혁신 시범사업 | ${DAY}`);
    expect(read('청년어부학교 지원 사업은 내년에 더 커진다. 현재 전임교원 64명을 두고 있다.')).toContain(
      `headcount 64 person | 청년어부학교 지원 사업 | ${DAY}`,
    );
  });

  it('are of who acts, and of the firm whose business it is', () => {
    expect(read('이 사업단지에는 온마루전자가 120억원을 투자한다.').join()).not.toContain('사업단지');
    expect(read('온마루전자는 지난해 흑자를 냈다. 반도체 소재 사업은 매출 300억원을 올렸다.').join()).not.toContain(
      '사업 |',
    );
    expect(read('새벌산단에서 온마루전자는 직원 300명을 고용하고 있다.').join()).toContain(
      'headcount 300 person | 온마루전자',
    );
  });
});

describe('numbers of firms of a kind', () => {
  it('are of the kind, never of who counted them', () => {
    const text =
      '올해 1~2월 국내 로봇기업 26곳이 모두 960억원의 투자를 유치했다. 로봇온데이가 투자 내역을 조사한 결과 1월에는 14개 기업이 610억원의 투자를 유치했고 2월에는 12개 기업이 350억원의 투자를 유치했다.';
    expect(read(text)).toEqual([
      'count 26 곳 | 국내 로봇기업 | 2022-01/2022-02',
      'investment 96000000000 KRW | 국내 로봇기업 | 2022-01/2022-02',
      'count 14 개 | 국내 로봇기업 | 2022-01',
      'investment 61000000000 KRW | 국내 로봇기업 | 2022-01',
      'count 12 개 | 국내 로봇기업 | 2022-02',
      'investment 35000000000 KRW | 국내 로봇기업 | 2022-02',
    ]);
    expect(read('온새인사이트가 조사한 결과 지난해 국내 핀테크 기업 120곳이 1조2000억원의 투자를 유치했다.')).toContain(
      'investment 1200000000000 KRW | 국내 핀테크 기업 | 2021',
    );
  });

  it('are of the firm that they are partners of, or that is named among them', () => {
    expect(read('온마루전자는 펀드를 만들었다. 협력업체 12곳이 300억원을 투자받았다.').join()).not.toContain(
      '협력업체 |',
    );
    expect(read('온마루바이오 등 국내 로봇기업 12곳이 300억원을 유치했다.').join()).not.toContain('국내 로봇기업 |');
  });
});

describe('prices of shares', () => {
  it('are a range that is hoped for and the price fixed beyond it', () => {
    expect(read('온마루봇은 공모가를 희망 범위(9000~1만1000원)를 웃도는 1만3000원에 확정했다.')).toEqual([
      `count 9000~11000 KRW planned | 온마루봇 | ${DAY}`,
      `count 13000 KRW | 온마루봇 | ${DAY}`,
    ]);
    expect(read('온마루봇은 희망 범위 2만1000~2만5000원을 넘는 2만7000원에 공모가를 확정했다.')).toEqual(
      expect.arrayContaining([`count 27000 KRW | 온마루봇 | ${DAY}`]),
    );
  });
});

it('the rate of a whole is that of its parts', () => {
  expect(read('온새배움터는 재직자 300명, 구직자 200명 등 매년 500명의 인재를 양성한다.')).toEqual(
    expect.arrayContaining([expect.stringMatching(/^talent-target 300 person .*per-year/u)]),
  );
});

describe('a list of names, each with its mark and its number', () => {
  it('gives each name the number behind it', () => {
    expect(read('온새봇은 50억원, 담유봇은 30억원, 해랑로보틱스는 120억원의 투자를 유치했다.')).toEqual([
      `investment 5000000000 KRW | 온새봇 | ${DAY}`,
      `investment 3000000000 KRW | 담유봇 | ${DAY}`,
      `investment 12000000000 KRW | 해랑로보틱스 | ${DAY}`,
    ]);
    expect(read('온새전자는 200명, 담유전자는 150명, 해랑화학은 80명을 채용한다.')).toEqual([
      `talent-target 200 person planned | 온새전자 | ${DAY}`,
      `talent-target 150 person planned | 담유전자 | ${DAY}`,
      `talent-target 80 person planned | 해랑화학 | ${DAY}`,
    ]);
  });

  it('but not what is told of one firm', () => {
    expect(read('온새전자의 매출은 300억원, 영업이익은 25억원이었다.')).toEqual([
      `count 30000000000 KRW | 온새전자 | ${DAY}`,
      `count 2500000000 KRW | 온새전자 | ${DAY}`,
    ]);
    expect(read('온새전자는 1분기 300억원, 2분기는 350억원의 매출을 올렸다.').join()).not.toContain('| 2분기 |');
  });
});
