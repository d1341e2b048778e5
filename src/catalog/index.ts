// The catalogue without the organizations: those are large, and only extraction needs them.
export * from './events/index.ts';
export * from './format.ts';
export * from './labels.ts';
export * from './metrics/index.ts';
export * from './types.ts';
export * from './units.ts';
export * from './vocabulary.ts';
