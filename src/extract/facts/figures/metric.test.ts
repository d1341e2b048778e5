import { describe, expect, it } from 'vitest';
import { metrics } from '../../../catalog/index.ts';
import { readArticle } from '../../pipeline.ts';
import { readFigures } from '../figures.ts';

const metricsIn = (text: string): string[] =>
  readFigures(readArticle({ id: 'd', text, published: '2022-03-15' })).map((figure) => figure.metric);

describe.each(metrics.map((metric) => [metric.id, metric] as const))('the cues of %s', (id, metric) => {
  it.each(metric.examples.map((text) => [text] as const))('read it in %s', (text) => {
    expect(metricsIn(text)).toContain(id);
  });

  it.each(metric.counterExamples.map((text) => [text] as const))('do not read it in %s', (text) => {
    expect(metricsIn(text)).not.toContain(id);
  });
});
