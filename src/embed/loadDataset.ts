// The address of a dataset file in; the indexed dataset out, or an error whose message names what is wrong.
import { vocabulary } from '../catalog/index.ts';
import { indexDataset, readDataset, type Indexed } from '../model/index.ts';

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

/** `address` is that of a file, or `#id` of an element of the page that holds the JSON. */
export async function loadDataset(address: string): Promise<Indexed> {
  const json = address.startsWith('#') ? jsonInPage(address.slice(1)) : await fetchJson(address);
  const result = readDataset(json, vocabulary);
  if (!result.ok) throw new Error(result.problems.slice(0, 3).join('\n'));
  return indexDataset(result.dataset);
}
