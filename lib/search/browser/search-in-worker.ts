import type { Found } from '../types';

export interface WorkerQuestion {
  readonly id: number;
  readonly query: string;
}

export type WorkerAnswer =
  | { readonly state: 'ready' }
  | { readonly state: 'failed' }
  | { readonly state: 'found'; readonly id: number; readonly found: Found };

/** A search whose answers come later, in the order of the questions. */
export type LateSearch = (query: string) => Promise<Found>;

/** Starts a store's search in a worker; rejects where it cannot start, or its material does not come. */
export function searchInWorker(store: string): Promise<LateSearch> {
  const worker = new Worker(new URL('./search-worker.js', import.meta.url), { type: 'module', name: store });
  const asked = new Map<number, (found: Found) => void>();
  let last = 0;
  const search: LateSearch = (query) =>
    new Promise((resolve) => {
      last += 1;
      asked.set(last, resolve);
      worker.postMessage({ id: last, query } satisfies WorkerQuestion);
    });
  return new Promise((resolve, reject) => {
    const fail = () => {
      worker.terminate();
      reject(new Error('The search could not be loaded.'));
    };
    worker.addEventListener('error', fail);
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.state === 'ready') resolve(search);
      else if (data.state === 'failed') fail();
      else {
        asked.get(data.id)?.(data.found);
        asked.delete(data.id);
      }
    });
  });
}
