import fs from 'node:fs';
import { sql } from 'kysely';
import { findRequest } from './find-request';
import { openDatabase } from './open-database';
import { sampleRequest } from './sample-request';
import { storeRequest } from './store-request';

fs.rmSync('/tmp/p4', { recursive: true, force: true });
const db = await openDatabase('/tmp/p4');
const t = Date.now();
let last: any;
for (let i = 0; i < 12000; i++) {
  last = await storeRequest(db, sampleRequest({ idempotencyKey: 'a' + i }));
  if (i % 3000 === 0) console.log(i, Math.round(process.memoryUsage().rss / 1e6), 'MB', Date.now() - t, 'ms');
}
const t2 = Date.now();
for (let i = 0; i < 60000; i++) {
  await findRequest(db, 'kwoking', last.reference, last.key);
  if (i % 15000 === 0)
    console.log('find', i, Math.round(process.memoryUsage().rss / 1e6), 'MB', Date.now() - t2, 'ms');
}
// an error leaves no lock behind
await sql`insert into write_check values (1,'','')`.execute(db);
await sql`insert into write_check values (1,'','')`.execute(db).catch((e) => console.log(e.message));
const other = await openDatabase('/tmp/p4');
await sql`PRAGMA busy_timeout=0`.execute(other);
await sql`begin exclusive`.execute(other);
await sql`rollback`.execute(other);
console.log('no lock left', (await sql`PRAGMA wal_checkpoint(truncate)`.execute(other)).rows);
