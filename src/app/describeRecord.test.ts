import { describe, expect, it } from 'vitest';
import { indexDataset, type FoundRecord } from '../model/index.ts';
import { fieldsOf, titleOf } from './describeRecord.ts';
import { madeUpDataset } from './testing/madeUpDataset.ts';

const indexed = indexDataset(madeUpDataset());
const found = (id: string): FoundRecord => indexed.records.get(id)!;
const field = (id: string, label: string) => fieldsOf(indexed, found(id), 'en').find((f) => f.label === label)?.values;

describe('titleOf', () => {
  it('names a figure by subject, metric and bounded value', () => {
    expect(titleOf(indexed, found('f-site'), 'en')).toMatch(/Garam Research Park .*about 85,000 m²/);
    expect(titleOf(indexed, found('f-site'), 'ko')).toContain('약 8만 5,000㎡');
  });
  it('draws an arrow only for relations that have a direction', () => {
    expect(titleOf(indexed, found('r-invest'), 'en')).toContain('Garam Group → Solnae Bio');
    expect(titleOf(indexed, found('r-research'), 'en')).toContain('Garam Electronics – Hanbit University');
  });
});

describe('fieldsOf', () => {
  it('gives a date in words with its EDTF beside it', () => {
    expect(field('e-sign', 'Date')).toEqual([{ text: 'fourth quarter of 2021', note: 'EDTF 2021-36' }]);
  });
  it('links participants, and says what each one was', () => {
    expect(field('e-open', 'Who')?.[0]).toEqual({
      text: 'Garam Electronics',
      record: 'garam-electronics',
      note: 'founder',
    });
  });
  it('puts both parties of an undirected relation under one label', () => {
    expect(field('r-research', 'Between')?.map((v) => v.record)).toEqual(['garam-electronics', 'hanbit-university']);
  });
  it('gives the plain number beside the words of a value', () => {
    expect(field('f-invest', 'Value')).toEqual([{ text: 'at least USD 30 million', note: '30000000 USD' }]);
  });
  it('leaves out what is not known', () => {
    expect(field('e-sign', 'Where')).toBeUndefined();
    expect(fieldsOf(indexed, found('e-sign'), 'ko').every((f) => f.label && f.values.length)).toBe(true);
  });
  it('lists all that an organization is named in', () => {
    expect(field('solnae-bio', 'Events')?.map((v) => v.record)).toEqual(['e-invest', 'e-teach']);
    expect(field('solnae-bio', 'Relations')?.map((v) => v.record)).toEqual(['r-invest']);
  });
});
