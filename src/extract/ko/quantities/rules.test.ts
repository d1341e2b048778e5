import { describe, expect, it } from 'vitest';
import { readQuantities } from '../quantities.ts';
import { passedOver, quantityRules } from './rules.ts';

const rulesIn = (text: string) => readQuantities(text).map(({ rule }) => rule);

describe.each(quantityRules)('$name', ({ name, examples, counterExample }) => {
  it.each(examples)('reads %j', (text) => expect(rulesIn(text)).toContain(name));
  it('leaves its counter-example alone', () => expect(rulesIn(counterExample)).not.toContain(name));
});

describe.each(passedOver)('what is passed over: $name', ({ examples, counterExample }) => {
  it.each(examples)('reads nothing in %j', (text) => expect(rulesIn(text)).toEqual([]));
  it('reads its counter-example', () => expect(rulesIn(counterExample)).not.toEqual([]));
});

it('names each rule once, and no example is read by a rule that is not listed', () => {
  const names = quantityRules.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const read = quantityRules.flatMap(({ examples, counterExample }) => [...examples, counterExample].flatMap(rulesIn));
  expect(read.filter((name) => !names.includes(name))).toEqual([]);
});
