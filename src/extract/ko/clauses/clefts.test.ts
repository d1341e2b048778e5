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

  it.each([
    ['가람벤처스가 투자한 스타트업은 나래로봇, 다온바이오 등이다.', ['object:나래로봇', 'object:다온바이오']],
    ['가람벤처스가 투자한 스타트업으로는 나래로봇, 다온바이오 등이 있다.', ['object:나래로봇', 'object:다온바이오']],
    ['가람벤처스에 투자한 곳으로는 나래은행과 다온증권이 꼽힌다.', ['subject:나래은행', 'subject:다온증권']],
    ['가람전자와 협력하는 기업으로는 나래로봇이 있다.', ['subject:나래로봇']],
    ['가람전자가 협력하는 기업으로는 나래로봇과 다온바이오가 있다.', ['with:나래로봇', 'with:다온바이오']],
  ])('of a list that is given for a noun, too: %s', (text, names) =>
    expect(told(text)[0]).toEqual(expect.arrayContaining(['final', ...names])),
  );

  it('in which two deeds are done to each', () =>
    expect(told('가람전자가 투자하고 협력하는 기업으로는 나래로봇, 다온바이오 등이 있다.').slice(0, 2)).toEqual([
      ['투자', 'connective', 'object:나래로봇', 'object:다온바이오', 'subject:가람전자'],
      ['협력', 'final', 'with:나래로봇', 'with:다온바이오'],
    ]));

  it('but not where the list is given for something else', () => {
    expect(told('가람벤처스가 투자한 스타트업에는 나래로봇, 다온바이오 등이 있다.').flat()).not.toContain(
      'object:나래로봇',
    );
    expect(told('가람벤처스가 투자한 회사는 직원이 많고 협력사로는 나래로봇이 있다.').flat()).not.toContain(
      'object:나래로봇',
    );
  });

  it.each(['가람전자를 인수한 곳은 직원이 많다.', '나래화학이 만든 제품은 가람전자 것이 아니다.'])(
    'but tells nothing new where it names nobody so: %s',
    (text) => expect(told(text).flat()).not.toContain('subject:가람전자'),
  );
});

it('what modifies a year was done in it', () =>
  expect(eventsOf('전환점은 김다온 사장이 가람전자 대표로 취임한 2008년에 왔다.').join()).toContain('2008'));
