// The address of a dataset file in; the indexed dataset out, or an error whose message names what is wrong.
import { vocabulary } from '../catalog/index.ts';
import { indexDataset, readDataset, type Indexed } from '../model/index.ts';

export async function loadDataset(address: string): Promise<Indexed> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`dataset: ${address}: ${response.status} ${response.statusText}`);
  const result = readDataset(await response.json(), vocabulary);
  if (!result.ok) throw new Error(result.problems.slice(0, 3).join('\n'));
  return indexDataset(result.dataset);
}
