// Whom a dropped subject stands for, sentence by sentence.
import { describe, expect, it } from 'vitest';
import { readArticle } from './pipeline.ts';
import { readTopics } from './topics.ts';

/** The running topic before each sentence but the first. */
const topics = (text: string) =>
  readTopics(readArticle({ id: 't', text, published: '2023-05-10' }).sentences)
    .slice(1)
    .map(({ topic }) => topic?.name);

describe('the running topic', () => {
  it('is the topic of the last sentence that had one', () =>
    expect(topics('가람전자는 공장을 지었다. 지난달 문을 열었다. 나래화학은 다르다. 올해 문을 닫는다.')).toEqual([
      '가람전자',
      '가람전자',
      '나래화학',
    ]));
  it('is of the headline below another story', () => {
    const items = [
      '나래화학 이다온 전무 해외 근무 시작',
      '나래화학은 공장을 지었다고 밝혔다. 직원은 50명이라고 밝혔다.',
      '소리전자 3분기 깜짝 실적',
      '영업이익 75% 급증 4429억원',
      '시장 예상치를 웃도는 3분기 실적을 내놨다고 밝혔다.',
    ].join('\n');
    expect(topics(items).at(-2)).toBe('소리전자');
  });
  it('is not taken over by who only acts, once there is one', () =>
    expect(topics('가람전자는 공장을 지었다. 지난달 나래화학이 20억원을 투자했다. 직원은 50명이다.')).toEqual([
      '가람전자',
      '가람전자',
    ]));
  it('is who acts where nobody was told of yet, also within what modifies another', () => {
    expect(topics('가람전자가 공장을 지었다. 직원은 50명이다.')).toEqual(['가람전자']);
    expect(topics('가람전자가 만든 앱이 인기다. 직원은 50명이다.')).toEqual(['가람전자']);
  });
  it('is no firm that another part comes from', () =>
    expect(topics('가람전자는 로봇을 판다. 모터는 나래정밀이 공급한다. 직원은 50명이다.')).toEqual([
      '가람전자',
      '가람전자',
    ]));
  it.each([
    ['소리전자 백하늘 대표는 “올해는 수출에 힘쓰겠다”고 말했다. 직원은 50명이다.', ['소리전자']],
    ['소리전자에 따르면 수출은 지난해 30% 늘었다. 직원은 50명이다.', ['소리전자']],
    ['소리전자의 성장세가 무섭다. 매출은 두 배가 됐다. 직원은 50명이다.', ['소리전자', '소리전자']],
    ['로봇업계 강자로 떠오른 소리전자. 직원은 50명이다.', ['소리전자']],
    ['백하늘 대표가 이끄는 소리전자는 직원이 50명이다. 공장은 두 곳이다.', ['소리전자']],
  ])('is, where nobody was told of yet, whom the sentence names: %s', (text, topic) =>
    expect(topics(text)).toEqual(topic),
  );
  it.each([
    '소리전자는 로봇을 판다. 파랑증권 백하늘 연구원은 “수요가 는다”고 분석했다. 직원은 50명이다.',
    '소리전자는 로봇을 판다. 파랑정공 백하늘 구매팀장은 “불량이 줄었다”며 웃었다. 직원은 50명이다.',
    '소리전자는 로봇을 판다. 안산시는 공장 땅을 싸게 내줬다. 직원은 50명이다.',
  ])('stays behind who only speaks, and behind an office: %s', (text) =>
    expect(topics(text)).toEqual(['소리전자', '소리전자']),
  );
  it('is the one firm that the headline names', () =>
    expect(topics('소리전자, 로봇 수출 1위\n\n로봇 수출이 늘고 있다. 직원은 50명이다.')).toEqual([
      '소리전자',
      '소리전자',
    ]));
  it.each([
    ['나래랩은 2019년 섰다. 5층에는 드론 업체 토리윙이 있다. 직원은 17명이다.', ['나래랩', '토리윙']],
    ['나래랩은 2019년 섰다. 옆 동에는 로봇 기업 모아봇이 자리잡고 있다. 직원은 17명이다.', ['나래랩', '모아봇']],
    ['나래랩은 2019년 섰다. 경쟁사로는 다온테크가 있다. 직원은 30명이다.', ['나래랩', '나래랩']],
    ['나래랩은 2019년 섰다. 협력사 중에는 다온테크가 있다. 직원은 30명이다.', ['나래랩', '나래랩']],
  ])('is who is come upon, but none of those it has to do with: %s', (text, topic) =>
    expect(topics(text)).toEqual(topic),
  );
  it.each([
    ['다온약품은 나래랩을 샀다. 솔내지주는 스타트업 29곳에 투자했다. 직원은 30명이다.', ['다온약품', '솔내지주']],
    ['다온약품은 약을 만든다. 솔내지주는 30억원을 투자했다. 직원은 30명이다.', ['다온약품', '다온약품']],
  ])('is who pays into others, and not into it: %s', (text, topic) => expect(topics(text)).toEqual(topic));
  it.each([
    [
      '가람전자는 공장을 지었다. 나래화학은 600억원을 투자해 2공장을 세웠다. 직원은 50명이다.',
      ['가람전자', '나래화학'],
    ],
    ['가람전자는 공장을 지었다. 나래화학도 다온소재의 지분 15%를 취득했다. 직원은 50명이다.', ['가람전자', '나래화학']],
    ['가람전자는 공장을 지었다. 나래벤처스도 50억원을 투자했다. 직원은 50명이다.', ['가람전자', '가람전자']],
    ['가람전자는 공장을 지었다. 나래벤처스도 가람전자에 50억원을 투자했다. 직원은 50명이다.', ['가람전자', '가람전자']],
    [
      '가람전자는 공장을 지었다. 연 188억원을 버는 나래식품의 박보람 대표(44). 그는 5년 만에 회사를 키웠다.',
      ['가람전자', '박보람'],
    ],
    ['가람전자는 공장을 지었다. 나래식품, 다온식품 등은 오랜 고객이다. 직원은 50명이다.', ['가람전자', '가람전자']],
  ])('goes to who does something of its own, not to who is something to it: %s', (text, topic) =>
    expect(topics(text)).toEqual(topic),
  );
  const about = (text: string) =>
    readArticle({ id: 't', text, published: '2023-05-10' }).sentences.map((s) => s.about?.name);
  const ROBOTS =
    '로봇 스타트업 소리봇이 본사를 옮겼다. 소리봇은 410억원을 모았다. 파랑마켓은 지난해 소리봇의 로봇을 들였다. ';
  it('comes back to whom the text is about where its head speaks', () => {
    expect(about(`${ROBOTS}백하늘 소리봇 대표는 “내년에 상장한다”고 했다. 매출은 는다.`).at(-1)).toBe('소리봇');
    expect(about(`${ROBOTS}김한별 파랑마켓 대표는 “더 사겠다”고 했다. 매출은 는다.`).at(-1)).toBe('파랑마켓');
  });
  it('of somebody whose house nobody names is the firm before', () =>
    expect(
      about(
        '가람칩과 솔내칩이 다툰다. 가장 앞선 곳은 나래칩이다. 창업자인 백승우 대표는 미국 반도체 회사 벨토닉 출신이다. 지난 3월 누리은행 등으로부터 30억원을 투자받았다. 직원은 20명이다.',
      ).slice(-2),
    ).toEqual(['나래칩', '나래칩']));
});
