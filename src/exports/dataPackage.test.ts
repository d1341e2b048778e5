import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../catalog/index.ts';
import { extractArticle, toDataset } from '../extract/index.ts';
import { fromTables, readCsv, tables, toCsv } from './index.ts';
import { indexDataset, readDataset } from '../model/index.ts';
import { toDataPackage } from './dataPackage.ts';

interface Field {
  name: string;
  type: string;
  constraints?: { required?: boolean };
}
interface Resource {
  name: string;
  path: string;
  type?: string;
  bytes: number;
  hash: string;
  dialect?: Record<string, unknown>;
  schema?: {
    fields: Field[];
    missingValues: string[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

const dataset = toDataset(
  [
    '가람전자, 연구동 열다\n가람전자는 지난 3일 아산에 연구동을 열었다고 밝혔다. 직원 300여명이 일하고 부지는 약 3만㎡(축구장 4개 크기)다.',
    '솔내바이오는 5일 한빛대학교와 공동 연구 협약을 맺었다. 가람전자는 솔내바이오에 200억원을 투자했다.',
  ].map((text, i) =>
    extractArticle({
      id: `a${i}`,
      text,
      published: '2022-03-04',
      title: '=SUM(A1)',
      sha256: 'c'.repeat(64),
      url: 'https://hanbit.example/1',
    }),
  ),
);
const indexed = indexDataset(dataset);
const csv = new Map(tables.map((table) => [table.id, toCsv(table.rows(indexed), table.columns(indexed))] as const));
const json = JSON.stringify(dataset);
const pack = toDataPackage(indexed, csv, json) as {
  $schema: string;
  name: string;
  sources: { title: string; path?: string }[];
  resources: Resource[];
};
const tabular = pack.resources.filter((resource) => resource.type === 'table');

describe('toDataPackage', () => {
  it('names its profile, itself and every table, each once', () => {
    expect(pack.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(pack.name).toMatch(/^[a-z0-9._-]+$/u);
    expect(tabular.map(({ name }) => name)).toEqual(tables.map(({ id }) => id));
    for (const { name, path, type } of pack.resources) {
      // The profile knows no other type.
      expect([undefined, 'table']).toContain(type);
      expect(name).toMatch(/^[a-z0-9._-]+$/u);
      expect(path).toMatch(/^[a-z]+\.(?:csv|json)$/u);
    }
    expect(pack.sources).toEqual([0, 1].map(() => ({ title: '=SUM(A1)', path: 'https://hanbit.example/1' })));
  });

  it('gives the size and hash of each file', () => {
    for (const { name, bytes, hash } of pack.resources) {
      const content = csv.get(name) ?? json;
      expect(bytes).toBe(Buffer.byteLength(content));
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    }
  });

  it.each(tabular.map((resource) => [resource.name, resource] as const))(
    'describes %s as it is',
    (name, { schema, dialect }) => {
      const content = csv.get(name) ?? '';
      const fields = schema?.fields ?? [];
      expect(content.startsWith('\ufeff')).toBe(false);
      expect(content.endsWith(dialect?.['lineTerminator'] as string)).toBe(true);
      expect(content.split('\r\n')[0]).toBe(fields.map((field) => field.name).join(dialect?.['delimiter'] as string));
      expect(new Set(fields.map((field) => field.name)).size).toBe(fields.length);
      const rows = readCsv(content);
      for (const row of rows)
        for (const { name: field, type, constraints } of fields) {
          const value = row[field] ?? '';
          expect(['string', 'number', 'integer']).toContain(type);
          if (value === '')
            expect({ field, required: constraints?.required ?? false }).toEqual({ field, required: false });
          else if (type === 'integer') expect(value).toMatch(/^-?\d+$/u);
          else if (type === 'number') expect(value).toMatch(/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu);
        }
      const keys = rows.map((row) => (schema?.primaryKey ?? []).map((field) => row[field]).join(' '));
      expect(schema?.primaryKey?.length).toBeGreaterThan(0);
      expect(new Set(keys).size).toBe(rows.length);
      for (const {
        fields: [from = ''],
        reference,
      } of schema?.foreignKeys ?? []) {
        const [to = ''] = reference.fields;
        const there = new Set(readCsv(csv.get(reference.resource) ?? '').map((row) => row[to]));
        for (const row of rows) if (row[from]) expect(there).toContain(row[from]);
      }
    },
  );

  it('loses nothing: the tables give the dataset back', () => {
    const back = fromTables(Object.fromEntries([...csv].map(([id, content]) => [id, readCsv(content)])));
    const read = readDataset(back, vocabulary);
    expect(read.ok && read.dataset).toEqual(dataset);
    expect(csv.get('documents')).toContain("'=SUM(A1)");
    expect(dataset.figures.length).toBeGreaterThan(0);
  });
});
