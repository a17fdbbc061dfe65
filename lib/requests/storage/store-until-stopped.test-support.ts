/**
 * A process for durability.test.ts: `node --import tsx store-until-stopped.test-support.ts FOLDER LABEL COUNT` stores
 * COUNT requests and prints the reference and key of each once it is acknowledged.
 */
import { writeSync } from 'node:fs';
import { openDatabase } from './open-database';
import { sampleRequest } from './sample-request.test-support';
import { storeRequest } from './store-request';

const STDOUT = 1;
const [folder = '', label = '', count = '0'] = process.argv.slice(2);

const db = await openDatabase(folder);
for (let number = 0; number < Number(count); number += 1) {
  const stored = await storeRequest(db, sampleRequest({ idempotencyKey: `${label}-${number}` }));
  if (stored.outcome === 'conflict') throw new Error('A request of its own key cannot be a conflict');
  writeSync(STDOUT, `${stored.reference} ${stored.key}\n`);
}
await db.destroy();
