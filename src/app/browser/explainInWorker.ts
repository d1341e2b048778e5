// A telling in; how it was read, found out beside the page, out.
import type { Explanation, Telling } from '../explainTelling.ts';
import type { ExplainReply, ReadRequest } from './readWorker.ts';
import { startReadWorker } from './startReadWorker.ts';

const waiting = new Map<
  number,
  { resolve: (reply: Explanation | undefined) => void; reject: (error: Error) => void }
>();
let worker: Worker | undefined;
let asked = 0;

function start(): Worker {
  const started = startReadWorker();
  started.onmessage = ({ data }: MessageEvent<ExplainReply>) => {
    waiting.get(data.id)?.resolve(data.explanation);
    waiting.delete(data.id);
  };
  started.onerror = (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message));
    waiting.clear();
    worker = undefined;
  };
  return started;
}

/** Rejects where the worker cannot be started or fails. */
export const explainInWorker = (telling: Telling): Promise<Explanation | undefined> =>
  new Promise((resolve, reject) => {
    worker ??= start();
    const id = asked++;
    waiting.set(id, { resolve, reject });
    worker.postMessage({ kind: 'explain', id, telling } satisfies ReadRequest);
  });
