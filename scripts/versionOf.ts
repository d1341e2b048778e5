// The bytes of `dataset.json` in; the name of that version of the data out: charts pinned to it ask for it for ever.
import { createHash } from 'node:crypto';

/** The first sixteen digits of its SHA-256. */
export const versionOf = (dataset: Buffer): string => createHash('sha256').update(dataset).digest('hex').slice(0, 16);
