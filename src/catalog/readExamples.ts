// A folder of catalogue entries in; the examples of each, by the id of its entry, out: for the tests that walk them.
import type { Examples } from './types.ts';

interface Entry {
  id: string;
}
const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && 'id' in value;

/** `modules`: the modules of the entries' files. Each exports one entry and its `examples`. */
export function readExamples(modules: readonly object[]): Map<string, Examples> {
  return new Map(
    modules.flatMap((module) => {
      const { examples } = module as { examples?: Examples };
      const entry = Object.values(module).find(isEntry);
      return entry && examples ? [[entry.id, examples] as const] : [];
    }),
  );
}
