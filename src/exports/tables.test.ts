import { describe, expect, it } from 'vitest';
import { vocabulary } from '../catalog/index.ts';
import { indexDataset, readDataset } from '../model/index.ts';
import { madeUpDataset } from '../model/testing/madeUpDataset.ts';
import { readCsv, toCsv } from './csv.ts';
import { fromTables } from './fromTables.ts';
import { joinList, splitList, tables } from './tables.ts';

const indexed = indexDataset(madeUpDataset());

describe('tables', () => {
  it.each(['', 'a', 'a; b', 'a;b\\', '\\;', 'a\\; b'])(
    'a list that holds %j is joined and split without loss',
    (item) => {
      const items = item ? [item, 'x', item] : [];
      expect(splitList(joinList(items))).toEqual(items);
    },
  );

  it('have unique ids, unique columns and labels in both languages', () => {
    expect(new Set(tables.map((t) => t.id)).size).toBe(tables.length);
    for (const table of tables) {
      const columns = table.columns(indexed);
      expect(new Set(columns.map((c) => c.id)).size).toBe(columns.length);
      for (const { label } of [table, ...columns]) expect(label.ko && label.en).toBeTruthy();
    }
  });

  it('give the dataset back from their CSV files, in either form, and it passes the reader', () => {
    for (const bom of [true, false]) {
      const read = Object.fromEntries(
        tables.map((table) => [table.id, readCsv(toCsv(table.rows(indexed), table.columns(indexed), { bom }))]),
      );
      const result = readDataset(fromTables(read), vocabulary);
      expect(result).toEqual({ ok: true, dataset: madeUpDataset() });
    }
  });

  it('carry quote, publisher, date, address and rule beside each record', () => {
    const figures = tables.find((t) => t.id === 'figures')!;
    const [row] = readCsv(toCsv(figures.rows(indexed), figures.columns(indexed)));
    expect(row).toMatchObject({
      quote: '300억원 이상',
      published: '2024-05-02',
      rule: 'made-up',
      documents: '1',
      value: '30000000000',
    });
  });
});
