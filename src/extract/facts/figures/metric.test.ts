import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { metrics } from '../../../catalog/index.ts';
import { readExamples } from '../../../catalog/readExamples.ts';
import { readArticle } from '../../pipeline.ts';
import { readFigures } from '../figures.ts';

const metricsIn = (text: string): string[] =>
  readFigures(readArticle({ id: 'd', text, published: '2022-03-15' })).map((figure) => figure.metric);

const folder = resolve(import.meta.dirname, '../../../catalog/metrics');
const files = readdirSync(folder).filter((name) => !/^index|\.test\./u.test(name));
const examplesOf = readExamples(
  await Promise.all(files.map(async (name) => (await import(join(folder, name))) as object)),
);

describe.each(metrics.map(({ id }) => id))('the cues of %s', (id) => {
  const { examples, counterExamples } = examplesOf.get(id)!;
  it.each(examples)('read it in %s', (text) => expect(metricsIn(text)).toContain(id));
  it.each(counterExamples)('do not read it in %s', (text) => expect(metricsIn(text)).not.toContain(id));
});
