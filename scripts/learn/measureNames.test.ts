// The extractor on texts that nothing was learned from.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureNames } from './measureNames.ts';
import { readMarkedFolder } from './texts.ts';

describe('names of texts that taught nothing', () => {
  it('are read as well as before', () => {
    const { precision, recall, f1 } = measureNames(readMarkedFolder(join(import.meta.dirname, 'held')));
    expect(precision).toBeGreaterThanOrEqual(0.88);
    expect(recall).toBeGreaterThanOrEqual(0.785);
    expect(f1).toBeGreaterThanOrEqual(0.83);
  }, 60_000);
});
