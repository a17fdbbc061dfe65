import { createSearch } from '../search';
import type { WorkerAnswer, WorkerQuestion } from './search-in-worker';

/** The store's search in a thread of its own, so that typing never waits. The worker is named after the store. */
const loading = fetch(`/api/${self.name}/search-material`)
  .then((response) => response.json())
  .then(createSearch);

const answer = (message: WorkerAnswer) => self.postMessage(message);

loading.then(
  () => answer({ state: 'ready' }),
  () => answer({ state: 'failed' }),
);

self.addEventListener('message', async ({ data: { id, query } }: MessageEvent<WorkerQuestion>) => {
  const search = await loading;
  answer({ state: 'found', id, found: search(query) });
});
