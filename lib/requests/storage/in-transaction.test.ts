import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inTransaction } from './in-transaction';
import type { Database } from './schema';
import { temporaryDatabase, temporaryPlace } from './temporary-database.test-support';

const row = (id: number) => ({ id, at: '', filler: '' });

test('What fails half way has written nothing', async () => {
  const db = await temporaryDatabase();
  const failing = inTransaction(db, async (transaction) => {
    await transaction.insertInto('write_check').values(row(1)).execute();
    throw new Error('half way');
  });
  await expect(failing).rejects.toThrow('half way');
  expect(await ids(db)).toEqual([]);
});

test('An error that will not pass is not tried again', async () => {
  const db = await temporaryDatabase();
  let runs = 0;
  const twice = inTransaction(db, (transaction) => {
    runs += 1;
    return transaction
      .insertInto('write_check')
      .values([row(1), row(1)])
      .execute();
  });
  await expect(twice).rejects.toThrow(/unique/i);
  expect(runs).toBe(1);
});

test('Two that take the same rows in opposite order are both served', async () => {
  const place = await temporaryPlace();
  const databases = [await temporaryDatabase(place), await temporaryDatabase(place)] as const;
  await databases[0]
    .insertInto('write_check')
    .values([row(1), row(2)])
    .execute();
  await Promise.all([mark(databases[0], 'one', [1, 2]), mark(databases[1], 'other', [2, 1])]);

  const rows = await databases[0].selectFrom('write_check').select(['id', 'at']).orderBy('id').execute();
  expect([
    [
      { id: 1, at: 'one' },
      { id: 2, at: 'one' },
    ],
    [
      { id: 1, at: 'other' },
      { id: 2, at: 'other' },
    ],
  ]).toContainEqual(rows);
});

/** With time between the two rows for the other to take its first. */
function mark(db: Database, at: string, order: number[]): Promise<void> {
  return inTransaction(db, async (transaction) => {
    for (const id of order) {
      await transaction.updateTable('write_check').set({ at }).where('id', '=', id).execute();
      await sleep(50);
    }
  });
}

async function ids(db: Database): Promise<number[]> {
  const rows = await db.selectFrom('write_check').select('id').execute();
  return rows.map(({ id }) => id);
}
