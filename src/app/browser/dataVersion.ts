// Nothing in; the name of the data version that the site shows now, by which it can be asked for for ever, out.
import { fetchJson } from './fetchJson.ts';

/** The first sixteen digits of the SHA-256 of `dataset.json`, as the data package has it; undefined where there is none. */
export async function dataVersion(): Promise<string | undefined> {
  const fetched = await fetchJson('data/datapackage.json');
  if (!fetched.ok) return undefined;
  const { resources = [] } = fetched.json as { resources?: { name?: string; hash?: string }[] };
  return /^sha256:([0-9a-f]{16})/.exec(resources.find((r) => r.name === 'dataset')?.hash ?? '')?.[1];
}
