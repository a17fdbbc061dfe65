/**
 * `npm run stress`: shoppers post requests with photos while the built site is killed again and again, on each storage.
 * Prints a line a storage and every fault, and exits with 1 where there is one. Build first.
 */
import { findPostgres } from '../support/postgres';
import { startPostgres } from '../support/postgres-server';
import { type Outcome, run } from './run';

const LOAD = { requests: 200, clients: 16, kills: 20, port: Number(process.env.STRESS_PORT ?? 3230) };

report('SQLite', await run(LOAD, undefined));
const bin = findPostgres();
if (bin) {
  const server = await startPostgres(bin);
  try {
    report('PostgreSQL', await run(LOAD, server.url));
  } finally {
    await server.stop();
  }
} else {
  console.log('PostgreSQL: skipped, since no server is on PATH.');
}

function report(storage: string, { faults, ...figures }: Outcome): void {
  const { acknowledged, kills, posts, mails, deliveries, seconds } = figures;
  console.log(
    `${storage}: ${acknowledged} requests acknowledged over ${kills} kills (${posts} posts), ${mails} mails in ${deliveries} deliveries, ${faults.length} faults, ${seconds} s`,
  );
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length > 0 || acknowledged < LOAD.requests) process.exitCode = 1;
}
