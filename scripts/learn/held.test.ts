// The extractor on texts that nothing was learned from.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureNames } from './measureNames.ts';
import { measureTies } from './measureTies.ts';
import { readMarkedFolder } from './texts.ts';

const held = readMarkedFolder(join(import.meta.dirname, 'held'));

describe('texts that taught nothing', () => {
  it('have their names read as well as before', () => {
    const { precision, recall, f1 } = measureNames(held);
    expect(precision).toBeGreaterThanOrEqual(0.93);
    expect(recall).toBeGreaterThanOrEqual(0.882);
    expect(f1).toBeGreaterThanOrEqual(0.907);
  }, 60_000);
  it('have their ties read as well as before', () => {
    const { precision, recall, f1 } = measureTies(held);
    expect(precision).toBeGreaterThanOrEqual(0.65);
    expect(recall).toBeGreaterThanOrEqual(0.405);
    expect(f1).toBeGreaterThanOrEqual(0.5);
  }, 60_000);
});
