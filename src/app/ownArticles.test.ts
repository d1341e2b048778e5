import { describe, expect, it } from 'vitest';
import { vocabulary } from '../catalog/index.ts';
import { readDataset } from '../model/index.ts';
import { readArticles } from '../readers/index.ts';
import { joinDatasets, toSeedFile, withoutRecords } from './ownArticles.ts';
import { madeUpDataset } from './testing/madeUpDataset.ts';

describe('joinDatasets', () => {
  it('gives a valid dataset in which nothing told by both is there twice', () => {
    const joined = joinDatasets(madeUpDataset(), madeUpDataset());
    expect(joined).toEqual(madeUpDataset());
  });
  it('gives one record the tellings of both', () => {
    const other = madeUpDataset();
    other.documents = [{ ...other.documents[0]!, id: 'mine' }];
    other.events = other.events.slice(0, 1).map((e) => ({ ...e, evidence: [{ ...e.evidence[0]!, document: 'mine' }] }));
    const joined = joinDatasets(madeUpDataset(), other);
    expect(joined.documents).toHaveLength(4);
    expect(joined.events[0]?.evidence.map((e) => e.document)).toEqual(['opening', 'mine']);
    expect(readDataset(structuredClone(joined), vocabulary)).toMatchObject({ ok: true });
  });
});

describe('withoutRecords', () => {
  it('leaves a valid dataset, without what only the discarded facts named', () => {
    const left = withoutRecords(madeUpDataset(), new Set(['e-sign', 'r-research', 'f-site', 'f-total']));
    expect(left.organizations.map((o) => o.id)).not.toContain('hanbit-university');
    expect(left.events.find((e) => e.id === 'e-open')?.figures).toEqual(['f-buildings']);
    expect(left.conflicts).toEqual([]);
    expect(readDataset(structuredClone(left), vocabulary)).toMatchObject({ ok: true });
  });
});

describe('toSeedFile', () => {
  it('writes a file that reads back as the same article', async () => {
    const article = {
      id: 'own-article',
      text: '가람전자는 지난달 솔내시에 연구소를 세웠다.',
      title: '가람전자: "새 연구소"',
      publisher: '솔내일보',
      published: '2021-03-03',
      kind: 'article' as const,
      language: 'ko',
      sha256: 'a'.repeat(64),
    };
    const { name, content } = toSeedFile(article);
    const reading = await readArticles(name, new TextEncoder().encode(content));
    expect(reading.problems).toEqual([]);
    expect(reading.articles[0]).toMatchObject(article);
  });
});
