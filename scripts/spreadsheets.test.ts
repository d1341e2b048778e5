// What others read in our CSV: Python's csv module and LibreOffice, where they are installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { afterAll, describe, expect, it } from 'vitest';
import type { Column } from '../src/charts/types.ts';
import { readCsv, toCsv } from '../src/exports/index.ts';

const has = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'yeonpyo-sheets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a reader of a spreadsheet could be made to run, and what only looks like it. */
const TEXTS = [
  '=1+1',
  "=cmd|'/C calc'!A0",
  '=HYPERLINK("https://example.org","여기")',
  '+1+1',
  '+82-2-1234-5678',
  '-1+1',
  '-12.5',
  '@SUM(A1:A2)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  "'=1+1",
  "''=1+1",
  '=\n1',
  '"=1+1"',
  '가람전자, "솔내바이오"',
  '첫 줄\r\n둘째 줄',
  ' =1+1',
  '\u3000＝1+1',
  '1; 2',
  '약 17만㎡',
];
interface Row {
  number: number;
  text: string;
}
const rows: Row[] = TEXTS.map((text, i) => ({ text, number: [-12.5, 170000, 0.1, 1e21][i % 4]! }));
const columns: Column<Row>[] = [
  { id: 'number', label: { ko: '수', en: 'Number' }, value: (row) => row.number },
  { id: 'text', label: { ko: '글', en: 'Text' }, value: (row) => row.text },
];
/** As the file has it: what could run has an apostrophe before it. */
const guarded = (text: string) => (/^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(text) ? `'${text}` : text);

const python = `
import csv, json, sys
with open(sys.argv[1], newline='', encoding=sys.argv[2]) as f:
    print(json.dumps(list(csv.DictReader(f))))
`;

describe.skipIf(!has('python3'))('a CSV file read by Python', () => {
  it.each([
    ['utf-8', false],
    ['utf-8-sig', true],
  ])('has every number and text (%s)', (encoding, bom) => {
    const file = join(folder, `${encoding}.csv`);
    writeFileSync(file, toCsv(rows, columns, { bom }));
    const read = JSON.parse(execFileSync('python3', ['-c', python, file, encoding], { encoding: 'utf8' })) as Record<
      string,
      string
    >[];
    expect(read.map((r) => Number(r['number']))).toEqual(rows.map((r) => r.number));
    expect(read.map((r) => r['text'])).toEqual(TEXTS.map(guarded));
    expect(readCsv(readFileSync(file, 'utf8')).map((r) => r['text'])).toEqual(TEXTS);
  });
});

describe.skipIf(!has('localc'))('a CSV file opened by LibreOffice', { timeout: 120_000 }, () => {
  it('holds numbers as numbers and runs no formula', () => {
    writeFileSync(join(folder, 'sheet.csv'), toCsv(rows, columns, { bom: true }));
    // 44: comma, 34: quotation mark, 76: UTF-8; formulas are read where there are any.
    const filter = '--infilter=Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,false,false,false,-1,true';
    const args = ['--headless', `-env:UserInstallation=file://${folder}/profile`, filter];
    execFileSync('localc', [...args, '--convert-to', 'fods', '--outdir', folder, join(folder, 'sheet.csv')], {
      stdio: 'pipe',
    });
    const sheet = new DOMParser().parseFromString(readFileSync(join(folder, 'sheet.fods'), 'utf8'), 'text/xml');
    const cells = [...sheet.querySelectorAll('*')].filter((e) => e.nodeName === 'table:table-cell');
    expect(cells.length).toBeGreaterThan(2 * rows.length);
    expect(cells.filter((cell) => cell.getAttribute('table:formula'))).toEqual([]);
    const numbers = cells.filter((cell) => cell.getAttribute('office:value-type') === 'float');
    expect(numbers.map((cell) => Number(cell.getAttribute('office:value')))).toEqual(rows.map((r) => r.number));
  });
});
