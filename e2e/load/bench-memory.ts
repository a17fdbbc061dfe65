/**
 * `npm run bench:memory`: what the built site holds in memory after 10,000, 20,000 ... 100,000 requests, no two of them alike,
 * each time after garbage was collected. Prints a table, and exits with 1 where the second half of them left something. Before,
 * the memory of Next for addresses at which there is nothing, which holds 8 MB at most, is filled. Linux only. Build first; takes
 * eight minutes.
 */
import { markdownTable } from '@/lib/engine/bench/table';
import { FOLDER, PORT } from './arrangements';
import { autocannon, type Sent } from './autocannon';
import { distinctRequests, missingRequests } from './distinct';
import { onThisMachine } from './on-this-machine';
import { startServer, type Usage } from './server';

const STEPS = 10;
const REQUESTS_A_STEP = 10_000;
/** More than twice as many of them as fit into 8 MB: a table in which old addresses give way to new ones grows once more. */
const MISSING = 150_000;
const CONNECTIONS = 16;
const TIMEOUT_SECONDS = 60;
/** Bytes of the heap for each request of the second half, above which something is kept: an address alone takes more. */
const MOST_KEPT = 40;

const MB = (bytes: number) => (bytes / 1e6).toFixed(1);

const load = autocannon();
const requests = distinctRequests();
const server = await startServer(PORT, '0', `${FOLDER}/data`);
const seen: Usage[] = [];
try {
  await ask(MISSING, missingRequests());
  seen.push(await server.usage());
  for (let step = 1; step <= STEPS; step += 1) {
    await ask(REQUESTS_A_STEP, requests);
    seen.push(await server.usage());
    console.log(`${step * REQUESTS_A_STEP} requests, heap ${MB(seen.at(-1)?.heapUsed ?? 0)} MB`);
  }
} finally {
  await server.stop();
}

const rows = seen.map(({ heapUsed, external, rss }, step) => [
  (step * REQUESTS_A_STEP).toLocaleString('en'),
  ...[heapUsed, external, rss].map(MB),
]);
const head = ['requests', 'heap, MB', 'buffers, MB', 'resident, MB'];
const [half, last] = [seen[STEPS / 2], seen[STEPS]].map((usage) => usage?.heapUsed ?? 0) as [number, number];
const kept = (last - half) / (REQUESTS_A_STEP * (STEPS / 2));
console.log(`
Memory of one process, ${onThisMachine()}; after garbage was collected.

${markdownTable([head, ...rows])}

The second half of the requests left ${kept.toFixed(1)} bytes each.`);
process.exitCode = kept > MOST_KEPT ? 1 : 0;

async function ask(amount: number, setupRequest: (request: Sent) => Sent): Promise<void> {
  const loaded = await load({
    url: server.address,
    connections: CONNECTIONS,
    amount,
    timeout: TIMEOUT_SECONDS,
    headers: { 'accept-encoding': 'gzip' },
    requests: [{ setupRequest }],
  });
  const failed = loaded['5xx'] + loaded.errors + loaded.timeouts;
  if (failed > 0) throw new Error(`${failed} of ${loaded.requests.total} failed`);
}
