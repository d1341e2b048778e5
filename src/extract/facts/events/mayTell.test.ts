import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEvents } from '../events.ts';
import { readFigures } from '../figures.ts';
import { readArticle } from '../../pipeline.ts';
import { forgetWords } from '../../sentenceReading.ts';
import { mayTell, namedIn } from './mayTell.ts';

const read = (text: string) => {
  const article = readArticle({ id: 'a', text, published: '2024-05-17' });
  const told = article.sentences.map((sentence) => mayTell(sentence, namedIn(article)));
  return { events: readEvents(article, readFigures(article)), told };
};

describe('what a sentence may tell by its words alone', () => {
  it.each([
    '가람전자는 2016년 대전에 로봇연구소를 설립했다.',
    '나래화학은 지난 3월 울산에 물류센터를 열었다.',
    '가람전자는 17일 한빛대와 손잡았다.',
    '가람로보틱스는 2015년 가람전자에서 분사한 회사다.',
    '2016년 작은 공방에서 출발한 가람전자는 직원이 40명이다.',
    '나래화학은 2002년 12월 1일 울산의 한 공장에서 첫발을 내디뎠다.',
    '가람전자는 3월 ‘나래 랩’을 꾸렸다.',
    '가람전자는 지난달 ‘나래의 밤’을 열었다.',
    '나래화학은 내년 3월 울산에 하남점을 짓는다.',
    '이다온 사장이 3월 가람전자 대표(사내이사)에 취임했다.',
    '가람전자는 3일 나래화학과 업무협약(MOU)을 맺었다.',
    '김가람 가람그룹 회장이 28일 한빛대학교를 방문했다.',
  ])('%s', (text) => {
    const { events, told } = read(text);
    expect(events.length).toBeGreaterThan(0);
    expect(told.some((t) => t.clauses)).toBe(true);
  });

  it('is nothing where a verb has none of the nouns that make it an event', () => {
    expect(read('가람전자는 지난해부터 비용을 줄이고 있다.').told[0]!.clauses).toBe(false);
    expect(read('가람전자는 올해 어려운 시도를 했다.').told[0]!.clauses).toBe(false);
  });

  it('is no deal of organizations where none is named', () => {
    expect(read('김다온 씨는 3일 모델을 공개했다.').told[0]!.clauses).toBe(false);
    expect(read('가람전자는 3일 모델을 공개했다.').told[0]!.clauses).toBe(true);
  });

  it('names a moment, a name and a promise', () => {
    expect(read('가람전자는 출범 이후 성장했다.').told[0]).toMatchObject({
      moment: true,
      called: false,
      agreed: false,
    });
    expect(read('펀드 이름은 ‘나래 1호’로 정했다.').told[0]).toMatchObject({ called: true });
    expect(read('두 회사는 함께하기로 했다.').told[0]).toMatchObject({ agreed: true });
  });
});

describe('passages of news', () => {
  const folder = join(import.meta.dirname, '../../../../scripts/score/paragraphs');
  const texts = ['tuned', 'unseen'].flatMap((part) =>
    readdirSync(join(folder, part))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => [name, readFileSync(join(folder, part, name), 'utf8')] as const),
  );
  it.each(texts)('%s has all its events', (_, text) => {
    const told = () => {
      const article = readArticle({ id: 'a', text, published: '2024-05-17' });
      return { article, events: () => readEvents(article, readFigures(article)) };
    };
    const all = told();
    // Without its words nothing is ruled out
    forgetWords(all.article.sentences);
    expect(told().events()).toEqual(all.events());
  });
});
