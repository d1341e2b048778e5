// What belongs to which verb where one clause is joined to another.
import { expect, it } from 'vitest';
import { markedSentence } from '../../testing/markedSentence.ts';
import { readClauses } from '../clauses.ts';

it('leaves the topic to the verb behind an aim of several verbs', () => {
  const clauses = readClauses(
    markedSentence('[가람전자]는 수요에 대응하고 고객을 확보하기 위해 [나래소재]를 인수했다.'),
  );
  expect(clauses.filter((c) => c.arguments.length).map((c) => c.lemma)).toEqual(['인수']);
});
