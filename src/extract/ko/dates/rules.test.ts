import { describe, expect, it } from 'vitest';
import { readDates } from '../dates.ts';
import { dateRules } from './rules.ts';

const rulesIn = (text: string) => readDates(text, { published: '2020-06-17' }).map(({ rule }) => rule);

describe.each(dateRules)('$name', ({ name, examples, counterExample }) => {
  it.each(examples)('reads %j', (text) => expect(rulesIn(text)).toContain(name));
  it('leaves its counter-example alone', () => expect(rulesIn(counterExample)).not.toContain(name));
});

it('names each rule once, and no example is read by a rule that is not listed', () => {
  const names = dateRules.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const read = dateRules.flatMap(({ examples, counterExample }) => [...examples, counterExample].flatMap(rulesIn));
  expect(read.filter((name) => !names.includes(name))).toEqual([]);
});
