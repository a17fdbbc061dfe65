import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { logged } from '@/lib/log/logged.test-support';
import { jpeg } from '@/lib/requests/photos/pictures.test-support';
import { postedForm } from '@/lib/requests/photos/posted-form.test-support';
import { database } from '@/lib/requests/storage/open-database';
import { temporaryEnvironment } from '@/lib/requests/storage/temporary-database.test-support';
import { POST } from './route';

// The first request reads every store and loads what decodes pictures.
vi.setConfig({ testTimeout: 20_000 });

const TYPED = {
  procedure: 'cancel',
  stage: 'unpaid',
  orderNumber: 'KW-1',
  product: 'Desk lamp',
  description: 'I ordered it twice.',
  name: 'Ada',
  email: 'ada@example.com',
  idempotencyKey: 'form-0001',
};

/** What a browser gets for its form with a photo. */
async function post(): Promise<{ status: number; page: string }> {
  vi.stubGlobal('fetch', async () => new Response('<title>Frame</title><main></main>'));
  logged();
  onTestFinished(() => void vi.unstubAllGlobals());
  const form = postedForm(TYPED, [{ name: 'lamp.jpg', bytes: await jpeg() }], { accept: 'text/html' });
  const answer = await POST(form, { params: Promise.resolve({ store: 'kwoking' }) });
  return { status: answer.status, page: await answer.text() };
}

test.each([
  ['takes no photo that arrives', 'incoming'],
  ['takes no photo to keep', 'photos'],
])('Where the disk %s, everything typed is kept and there is no reference', async (_, folder) => {
  const { DATA_DIR } = await temporaryEnvironment();
  const db = await database();
  await writeFile(join(DATA_DIR, folder), 'a file where the folder should be');
  const { status, page } = await post();
  expect(status).toBe(503);
  expect(page).toContain('The request could not be stored, and nothing was sent.');
  expect(page).toContain('If you chose some, choose them again.');
  for (const typed of Object.values(TYPED)) expect(page).toContain(typed);
  expect(page).not.toMatch(/KW-\w{4}-\w{4}/);
  expect(await db.selectFrom('requests').select('reference').execute()).toEqual([]);
});

test('Where the database cannot be opened, everything typed is kept and there is no reference', async () => {
  const { DATA_DIR } = await temporaryEnvironment();
  vi.stubEnv('DATABASE_URL', '');
  const notAFolder = join(DATA_DIR, 'a-file');
  await writeFile(notAFolder, '');
  vi.stubEnv('DATA_DIR', notAFolder);
  const { status, page } = await post();
  expect(status).toBe(503);
  for (const typed of Object.values(TYPED)) expect(page).toContain(typed);
  expect(page).not.toMatch(/KW-\w{4}-\w{4}/);
});
