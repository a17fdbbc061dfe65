/**
 * A process for durability.test.ts: `node --import tsx store-until-stopped.test-support.ts LABEL COUNT` stores COUNT
 * requests where the environment says, and prints the reference and key of each once it is acknowledged.
 */
import { writeSync } from 'node:fs';
import { closeDatabase, database } from './open-database';
import { sampleRequest } from './sample-request.test-support';
import { storeRequest } from './store-request';

const STDOUT = 1;
const [label = '', count = '0'] = process.argv.slice(2);

const db = await database();
for (let number = 0; number < Number(count); number += 1) {
  const stored = await storeRequest(db, sampleRequest({ idempotencyKey: `${label}-${number}` }));
  if (stored.outcome === 'conflict') throw new Error('A request of its own key cannot be a conflict');
  writeSync(STDOUT, `${stored.reference} ${stored.key}\n`);
}
await closeDatabase();
