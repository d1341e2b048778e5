import { describe, expect, it } from 'vitest';
import { unit as unitOf } from '../units.ts';
import { metrics } from './index.ts';

describe.each(metrics.map((metric) => [metric.id, metric] as const))('the metric %s', (_id, metric) => {
  it('has an id of its own, labels in both languages and known units', () => {
    expect(metrics.filter((other) => other.id === metric.id)).toHaveLength(1);
    expect(metric.label.ko).toMatch(/\p{Script=Hangul}/u);
    expect(metric.label.en).toMatch(/^[A-Z]/u);
    for (const id of metric.units) expect(unitOf(id), id).toBeDefined();
  });

  it('names each cue once, and no cue among its blockers', () => {
    const told = [...metric.cues, ...(metric.nouns ?? [])];
    expect(new Set(told).size).toBe(told.length);
    expect(told.length).toBeGreaterThan(0);
    for (const cue of told) expect(metric.blockers).not.toContain(cue);
  });
});
