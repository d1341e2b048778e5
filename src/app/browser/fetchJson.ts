// A relative address in, parsed JSON out, or why there is none.

/** `status` is the HTTP status, or 0 where no answer came. */
export type Fetched = { ok: true; json: unknown } | { ok: false; address: string; status: number; reason: string };

/** Where the data lies beside the page. */
export const DATASET = 'data/dataset.json';

/** Fetches JSON beside the page. Nothing is thrown. */
export async function fetchJson(address: string): Promise<Fetched> {
  try {
    const response = await fetch(new URL(address, document.baseURI));
    if (!response.ok) return { ok: false, address, status: response.status, reason: response.statusText };
    // A host that answers every address with a page: no JSON, whatever its status says.
    if (response.headers.get('content-type')?.includes('text/html'))
      return { ok: false, address, status: 404, reason: 'HTML' };
    return { ok: true, json: await response.json() };
  } catch (error) {
    return { ok: false, address, status: 0, reason: error instanceof Error ? error.message : String(error) };
  }
}
