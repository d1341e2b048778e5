import { describe, expect, it } from 'vitest';
import { charts } from './index.ts';
import { chartIds, loadChart } from './loadChart.ts';

describe('loadChart', () => {
  it('knows every chart, in the order of all of them', async () => {
    expect(chartIds).toEqual(charts.map((chart) => chart.id));
    for (const chart of charts) expect(await loadChart(chart.id)).toBe(chart);
  });

  it('knows no other, not even what every object has', () => {
    expect([loadChart('pie'), loadChart('toString')]).toEqual([undefined, undefined]);
  });
});
