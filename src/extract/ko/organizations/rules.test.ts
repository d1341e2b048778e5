// Every rule that reads names, on its own examples and counter-example; and on text made to slow it down.
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../types.ts';
import { readEntities } from '../entities.ts';
import { organizationRules, personRules } from './rules.ts';

/** One document, split at full stops. */
function read(text: string) {
  const sentences: Sentence[] = [...text.matchAll(/[^.]+(?:\.(?! )[^.]*)*\.?/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    block: 0,
    kind: 'paragraph',
  }));
  const { organizations, people } = readEntities(sentences);
  return [...organizations.flat(), ...people.flat()];
}

describe.each([...organizationRules, ...personRules])('$name', ({ name, examples, counterExample }) => {
  it.each(examples)('reads %s', (example) => {
    const open = example.indexOf('[');
    const text = example.replace('[', '').replace(']', '');
    const marked = example.slice(open + 1, example.indexOf(']'));
    const found = read(text).filter((mention) => mention.rule === name);
    expect(found.map((mention) => mention.text.replace(/[‘’]/g, ''))).toContain(marked.replace(/[‘’]/g, ''));
    expect(found.some((mention) => Math.abs(mention.start - open) <= 1)).toBe(true);
  });
  it('leaves its counter-example', () => {
    expect(read(counterExample).filter((mention) => mention.rule === name)).toEqual([]);
  });
});

describe('time', () => {
  const hostile: Record<string, (length: number) => string> = {
    'one word': (n) => '가'.repeat(n),
    brackets: (n) => '('.repeat(n),
    'quotation marks': (n) => '‘'.repeat(n),
    'bare heads': (n) => '연구소 '.repeat(n / 4),
    posts: (n) => '회장 '.repeat(n / 3),
    'a list of one group': (n) => '가람전자·건설·제약·'.repeat(n / 10),
    'units of one name': (n) =>
      Array.from({ length: n / 16 }, (_, i) => `솔내${i.toString(36)}전자 AI연구소와 `).join(''),
    'ages and firms': (n) => '한예솔(42)은 나래전자와 '.repeat(n / 15),
    'founders of firms': (n) => '이가람과 한예솔이 세운 나래전자가 '.repeat(n / 18),
    'a list of towns': (n) => '양구군, '.repeat(n / 5),
    'names in one list': (n) => '달보드레, 나래전자, '.repeat(n / 12) + '가 협약을',
    'people of one surname': (n) => '김가람 나래전자 회장과 김 회장은 '.repeat(n / 19),
  };
  const spent = (text: string) => {
    const from = process.cpuUsage();
    readEntities([{ start: 0, end: text.length, text, block: 0, kind: 'paragraph' }]);
    return process.cpuUsage(from).user / 1000;
  };
  it.each(Object.keys(hostile))('grows with the text and no faster: %s', (kind) => {
    spent(hostile[kind]!(5_000));
    const short = spent(hostile[kind]!(25_000));
    const long = spent(hostile[kind]!(200_000));
    // Eight times the text; quadratic time would be sixty-four times as long.
    expect(long).toBeLessThan(Math.max(short, 10) * 30);
  });
});
