import { expect, test } from 'vitest';
import { canWrite } from './can-write';
import { openDatabase } from './open-database';
import { temporaryDatabase, temporaryPlace } from './temporary-database.test-support';

test('A database that takes rows can be written, time and again', async () => {
  const db = await temporaryDatabase();
  expect(await canWrite(db)).toEqual({ ok: true });
  expect(await canWrite(db)).toEqual({ ok: true });
  expect(await db.selectFrom('write_check').select('id').execute()).toEqual([{ id: 1 }]);
});

test('A closed database cannot be written', async () => {
  const db = await openDatabase(await temporaryPlace());
  expect(await canWrite(db)).toEqual({ ok: true });
  await db.destroy();
  expect(await canWrite(db)).toMatchObject({ ok: false });
});
