// The address of a dataset file in; the indexed dataset out, or an error whose message names what is wrong.
import { indexDataset, SCHEMA_VERSION, type Dataset, type Indexed } from '../model/index.ts';

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`dataset: ${address}: ${response.status} ${response.statusText}`);
  return response.json();
}

/** What an element of the page itself holds: `<script type="application/json" id="…">`. */
function jsonInPage(id: string): unknown {
  const element = document.getElementById(id);
  if (!element) throw new Error(`dataset: the page has no element with the id ${JSON.stringify(id)}`);
  return JSON.parse(element.textContent);
}

/**
 * `address` is that of a file, or `#id` of an element of the page that holds the JSON. Files that the program wrote are
 * trusted but for their version: what checks every field would weigh more than the page.
 */
export async function loadDataset(address: string): Promise<Indexed> {
  const json = address.startsWith('#') ? jsonInPage(address.slice(1)) : await fetchJson(address);
  const { schemaVersion } = (json ?? {}) as Partial<Dataset>;
  if (schemaVersion !== SCHEMA_VERSION)
    throw new Error(`dataset: schemaVersion: ${String(schemaVersion)} is not ${SCHEMA_VERSION}: extract again`);
  return indexDataset(json as Dataset);
}
