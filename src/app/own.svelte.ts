// The reader's own articles while the page is open: what was read of them, what was discarded, whether they are joined.
import { SvelteSet } from 'svelte/reactivity';
import type { Dataset, SourceText } from '../model/index.ts';
import type { SourceArticle } from '../readers/types.ts';
import type { FilesRequest, ReadReply, ReadRequest } from './browser/readWorker.ts';
import { startReadWorker } from './browser/startReadWorker.ts';
import { withoutRecords } from './ownArticles.ts';

export class OwnArticles {
  #worker: Worker | undefined;
  #published: Record<string, string> = {};
  articles = $state.raw<SourceArticle[]>([]);
  texts = $state.raw<Record<string, SourceText>>({});
  problems = $state.raw<string[]>([]);
  /** How far a reading is; null while none runs. */
  progress = $state.raw<{ done: number; total: number } | null>(null);
  joined = $state(false);
  discarded = new SvelteSet<string>();
  /** All that was read, before anything is discarded. */
  dataset = $state.raw<Dataset | null>(null);
  kept = $derived(this.dataset && withoutRecords(this.dataset, this.discarded));

  async #ask(request: Omit<FilesRequest, 'kind' | 'published'>): Promise<void> {
    this.#worker ??= startReadWorker();
    const worker = this.#worker;
    this.progress = { done: 0, total: Math.max(1, request.files.length) };
    const reply = await new Promise<ReadReply>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<ReadReply>) => {
        if (data.kind === 'progress') this.progress = data;
        else resolve(data);
      };
      worker.onerror = (event) => resolve({ kind: 'failed', message: event.message });
      worker.postMessage({ ...request, kind: 'read', published: { ...this.#published } } satisfies ReadRequest);
    });
    this.progress = null;
    if (reply.kind === 'read') {
      this.dataset = reply.dataset;
      this.texts = reply.texts;
      this.articles = reply.articles;
      this.problems = reply.problems;
    } else if (reply.kind === 'failed') this.problems = [reply.message];
  }

  /** Reads files, and with them all that was read before. `day`: when they were published, where the reader says so. */
  async readFiles(files: readonly File[], day?: string): Promise<void> {
    await this.#ask({
      day,
      files: await Promise.all(
        files.map(async (f) => ({ name: f.name, bytes: new Uint8Array(await f.arrayBuffer()) })),
      ),
      forget: [],
    });
  }
  /** Reads an article again as published on this day: relative dates count from it. */
  async setPublished(document: string, day: string): Promise<void> {
    this.#published = { ...this.#published, [document]: day };
    await this.#ask({ files: [], forget: [] });
  }
  async forget(document: string): Promise<void> {
    await this.#ask({ files: [], forget: [document] });
    if (!this.articles.length) this.joined = false;
  }
  toggle(id: string) {
    if (!this.discarded.delete(id)) this.discarded.add(id);
  }
}
