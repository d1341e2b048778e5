// A folder of data files in; where its organizations and people stood in the network out.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Position } from '../../src/model/index.ts';

interface Entity {
  id?: unknown;
  position?: Partial<Record<keyof Position, unknown>>;
}

const KEYS = ['x', 'y', 'tallX', 'tallY'] as const;
const isShare = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1;
const isPosition = (value: Entity['position']): value is Position =>
  !!value && KEYS.every((key) => isShare(value[key]));

/** By id. Empty where the folder has no dataset that can be read: then all is laid out anew. */
export async function formerPositions(folder: string): Promise<Map<string, Position>> {
  const positions = new Map<string, Position>();
  try {
    const former = JSON.parse(await readFile(join(folder, 'dataset.json'), 'utf8')) as Record<string, Entity[]>;
    for (const { id, position } of [...(former['organizations'] ?? []), ...(former['people'] ?? [])])
      if (typeof id === 'string' && isPosition(position)) positions.set(id, position);
  } catch {
    return new Map();
  }
  return positions;
}
