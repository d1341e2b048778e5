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
});
