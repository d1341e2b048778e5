import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../charts/types.ts';
import { readCsv, toCsv } from './csv.ts';

type Row = { a: string | number | null };
const columns: Column<Row>[] = [{ id: 'a', label: { ko: '가', en: 'a' }, value: (row) => row.a }];
const line = (a: Row['a']) => toCsv([{ a }], columns).split('\r\n').slice(1).join('\r\n').slice(0, -2);

describe('toCsv', () => {
  it('writes a header, CRLF line ends and quotes only where RFC 4180 needs them', () => {
    expect(toCsv([{ a: '가, "나"' }, { a: 'b' }], columns)).toBe('a\r\n"가, ""나"""\r\nb\r\n');
  });

  it('starts with a byte-order mark only where it is asked for', () => {
    expect(toCsv([], columns, { bom: true }).charCodeAt(0)).toBe(0xfeff);
    expect(toCsv([], columns).charCodeAt(0)).toBe('a'.charCodeAt(0));
  });

  it.each([
    '=1+1',
    '+82-2-123',
    '-12.5',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    "'=1",
    "''@x",
  ])('guards the text %j so that no spreadsheet runs it', (text) => {
    expect(line(text).replace(/^"/, '').startsWith("'")).toBe(true);
    expect(readCsv(toCsv([{ a: text }], columns))).toEqual([{ a: text }]);
  });

  it('never touches a number', () => {
    expect([line(-12.5), line(1e21), line(0)]).toEqual(['-12.5', '1e+21', '0']);
  });

  it('parts columns by tabs for the clipboard', () => {
    const two: Column<Row>[] = [columns[0]!, { ...columns[0]!, id: 'b' }];
    expect(toCsv([{ a: 1 }], two, { delimiter: '\t' })).toBe('a\tb\r\n1\t1\r\n');
  });
});

describe('readCsv', () => {
  it('gives back any text that toCsv wrote', () => {
    const text = fc.oneof(fc.string({ minLength: 1, unit: 'grapheme' }), fc.stringMatching(/^['=+\-@\t\r\n",;]{1,6}$/));
    fc.assert(
      fc.property(text, (a) => {
        fc.pre(a.trim() !== '' && a !== '\uFEFF');
        expect(readCsv(toCsv([{ a }], columns))).toEqual([{ a }]);
      }),
    );
  });

  it('says in which row a file is broken', () => {
    expect(() => readCsv('a,b\r\n"x')).toThrow(/csv: row \d+: /);
  });
});
