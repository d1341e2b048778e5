// A folder of gold files in; their facts, ready to be compared, out.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { KINDS, documentKey, listOf, namesOf, type Fact, type Raw } from './facts.ts';
import type { GoldDocument } from './scoreFacts.ts';

/** One JSON file a document; throws `file: what is wrong`. */
export function readGold(folder: string): GoldDocument[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  if (!files.length) throw new Error(`${folder}: no gold file (.json) in it`);
  return files.map((name) => {
    let raw: Raw;
    try {
      raw = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Raw;
    } catch (error) {
      throw new Error(`${join(folder, name)}: ${(error as Error).message}`, { cause: error });
    }
    if (!KINDS.some((kind) => Array.isArray(raw[kind])))
      throw new Error(`${join(folder, name)}: holds no figures, events or relations`);
    const published = typeof raw['published'] === 'string' ? raw['published'] : undefined;
    const facts = (list: unknown): Fact[] =>
      (listOf(list) as Raw[]).map((fact) => ({
        raw: fact,
        names: (entity) => namesOf(entity),
        ...(published ? { published } : {}),
      }));
    return {
      document: String(raw['document'] ?? documentKey(basename(name))),
      ...(published ? { published } : {}),
      figures: facts(raw['figures']),
      events: facts(raw['events']),
      relations: facts(raw['relations']),
    };
  });
}
