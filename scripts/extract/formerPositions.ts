// A folder of data files in; where its organizations and people stood in the network out.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Position } from '../../src/model/index.ts';

interface Entity {
  id?: unknown;
  position?: { x?: unknown; y?: unknown };
}

const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;

/** By id. Empty where the folder has no dataset that can be read: then all is laid out anew. */
export async function formerPositions(folder: string): Promise<Map<string, Position>> {
  const positions = new Map<string, Position>();
  try {
    const former = JSON.parse(await readFile(join(folder, 'dataset.json'), 'utf8')) as Record<string, Entity[]>;
    for (const { id, position } of [...(former['organizations'] ?? []), ...(former['people'] ?? [])])
      if (typeof id === 'string' && isShare(position?.x) && isShare(position.y))
        positions.set(id, { x: position.x, y: position.y });
  } catch {
    return new Map();
  }
  return positions;
}
