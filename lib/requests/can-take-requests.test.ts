import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { canTakeRequests } from './can-take-requests';
import { temporaryEnvironment } from './storage/temporary-database.test-support';

test('Requests can be taken where the database and the folder of photos can be written', async () => {
  await temporaryEnvironment();
  expect(await canTakeRequests()).toEqual({ ok: true });
});

test('They cannot where no photo can arrive, and why is said', async () => {
  const { DATA_DIR } = await temporaryEnvironment();
  await writeFile(join(DATA_DIR, 'incoming'), 'a file where the folder should be');
  expect(await canTakeRequests()).toEqual({ ok: false, why: 'The data folder is no folder.' });
});
