// Sentences that name at their end who did it, or what was done to whom.
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../testing/eventsOf.ts';
import { readArticle } from '../../pipeline.ts';

const told = (text: string) =>
  readArticle({ id: 't', text, published: '2023-05-10' }).sentences[0]!.clauses.map(
    ({ lemma, ending, arguments: args }) => [lemma, ending, ...args.map((a) => `${a.case}:${a.mention.name}`)],
  );

describe('a sentence that ends in whom it tells of', () => {
  it.each([
    ['가람전자를 인수한 곳은 나래화학이다.', ['인수', 'final', 'object:가람전자', 'subject:나래화학']],
    ['가람전자를 인수한 것은 나래화학이었다.', ['인수', 'final', 'object:가람전자', 'subject:나래화학']],
    ['나래화학이 인수한 회사가 가람전자다.', ['인수', 'final', 'subject:나래화학', 'object:가람전자']],
    ['가람전자를 세운 이는 김다온 박사다.', ['세우', 'final', 'object:가람전자', 'subject:김다온']],
    [
      '가람전자에 투자한 회사는 나래벤처스와 다온캐피탈 두 곳이다.',
      ['투자', 'final', 'at:가람전자', 'subject:나래벤처스', 'subject:다온캐피탈'],
    ],
  ])('%s', (text, clause) => expect(told(text)).toEqual([clause]));

  it.each(['가람전자를 인수한 곳은 직원이 많다.', '나래화학이 만든 제품은 가람전자 것이 아니다.'])(
    'but tells nothing new where it names nobody so: %s',
    (text) => expect(told(text).flat()).not.toContain('subject:가람전자'),
  );
});

it('what modifies a year was done in it', () =>
  expect(eventsOf('전환점은 김다온 사장이 가람전자 대표로 취임한 2008년에 왔다.').join()).toContain('2008'));
