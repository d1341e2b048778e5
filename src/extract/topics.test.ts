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
});
