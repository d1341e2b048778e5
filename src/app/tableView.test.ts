import { describe, expect, it } from 'vitest';
import { toSorted } from './tableView.ts';

const rows = [
  { n: 3, word: '나' },
  { n: null, word: '가' },
  { n: 10, word: '다' },
];
const columns = [
  { id: 'n', label: 'N', value: (row: (typeof rows)[number]) => row.n },
  { id: 'word', label: 'W', value: (row: (typeof rows)[number]) => row.word },
];
const words = (sort: string) =>
  toSorted(rows, columns, sort, 'ko')
    .map((row) => row.word)
    .join('');

describe('toSorted', () => {
  it('sorts numbers as numbers and Korean as Korean', () => {
    expect(words('n')).toBe('나다가');
    expect(words('word')).toBe('가나다');
  });
  it('keeps rows without a value last both ways', () => {
    expect(words('-n')).toBe('다나가');
  });
  it('leaves rows as they are where no column has that id', () => {
    expect(words('gone')).toBe('나가다');
  });
});
