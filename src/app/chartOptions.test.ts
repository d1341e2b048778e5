import { describe, expect, it } from 'vitest';
import { chartOptions, withChartOptions } from './chartOptions.ts';

describe('chartOptions', () => {
  it('reads and writes the options of one chart and leaves the others alone', () => {
    const options = { 'talent.as': 'table', 'facility.unit': 'm2' };
    expect(chartOptions(options, 'talent.')).toEqual({ as: 'table' });
    expect(withChartOptions(options, 'talent.', { focus: 'x', as: '' })).toEqual({
      'facility.unit': 'm2',
      'talent.focus': 'x',
    });
  });
  it('takes every option where a view has one chart', () => {
    expect(chartOptions({ lanes: 'organization' }, '')).toEqual({ lanes: 'organization' });
    expect(withChartOptions({ lanes: 'type' }, '', {})).toEqual({});
  });
});
