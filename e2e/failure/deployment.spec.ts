import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { test as base, expect } from '@playwright/test';
import { makeBackup } from '@/lib/requests/backup/make-backup';
import { restoreBackup } from '@/lib/requests/backup/restore-backup';
import { sendRequest } from '../stress/shopper';
import { type Site, siteAt } from '../stress/site';
import { CARE } from '../support/care';
import { faultsOfLog } from './log-faults';
import { pagesGoOn } from './pages-go-on';
import { saysSo } from './says-so';
import { slowUpload } from './slow-upload';

const FIRST_PORT = Number(process.env.E2E_PORT ?? 3210) + 10;

/** A site of the test's own, with an empty data folder; both are gone after it. */
const test = base.extend<{ folder: string; site: Site }>({
  // Playwright reads from the first parameter which fixtures it needs.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'recourse-deployment-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  site: async ({ folder }, use, { parallelIndex }) => {
    const site = siteAt(FIRST_PORT + parallelIndex, { ...CARE, DATABASE_URL: '', DATA_DIR: folder }, true);
    await use(site);
    await site.kill();
  },
});

const events = (site: Site) =>
  site.log
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);

test('A request that is being sent when the site is asked to end is answered, nobody new is let in, and it ends with 0', async ({
  site,
}) => {
  await site.start();
  const upload = slowUpload(site.address, 5_000);
  await sleep(1_000);
  const ended = site.stop();
  await sleep(500);
  await expect(fetch(`${site.address}/llms.txt`, { headers: { connection: 'close' } })).rejects.toThrow();
  expect(await upload).toEqual({ status: 201, connection: 'close' });
  expect(await ended).toBe(0);
  expect(events(site).map(({ event }) => event)).toEqual(['started', 'stopping', 'stopped']);
});

test('While the database is gone pages are read, everything else says why, the log names nobody, and it recovers', async ({
  folder,
  site,
}) => {
  test.setTimeout(120_000);
  await site.start();
  const own = await sendRequest(site.address, 1);
  const [file, away] = [join(folder, 'recourse.sqlite'), join(folder, 'away')];
  await rename(file, away);
  await sleep(2_100);
  const { said, faults } = await saysSo(site.address, own, { reading: false, storing: false });
  expect(faults).toEqual([]);
  expect(said).toBe('The file of the database is gone, or another one has taken its place.');
  expect((await pagesGoOn(site.address)).faults).toEqual([]);
  await rename(away, file);
  await expect
    .poll(async () => (await fetch(`${site.address}/api/health`)).status, { timeout: 20_000 })
    .toBe(200);
  expect((await fetch(new URL(`/api${own.url}`, site.address))).status).toBe(200);
  await site.stop();
  expect(faultsOfLog(site.log)).toEqual([]);
  const told = events(site).map(({ event }) => event);
  expect(told).toEqual(
    expect.arrayContaining(['request-not-stored', 'request-not-read', 'care-desk-failed', 'link-not-sent']),
  );
});

test('A backup of a site that is served can be read, and is restored only once the site has ended', async ({
  folder,
  site,
}) => {
  await site.start();
  const own = await sendRequest(site.address, 1);
  const backup = `${folder}-backup`;
  try {
    expect((await makeBackup(folder, backup)).rows.requests).toBe(1);
    await expect(restoreBackup(backup, folder, { replace: true })).rejects.toThrow('A site is running');
    await site.stop();
    await restoreBackup(backup, folder, { replace: true });
    expect(await readdir(folder)).toEqual(expect.arrayContaining(['photos', 'recourse.sqlite']));
    await site.start();
    expect((await fetch(new URL(`/api${own.url}`, site.address))).status).toBe(200);
  } finally {
    await rm(backup, { recursive: true, force: true });
  }
});

test('An environment that cannot be used ends the start with 1, and names the variable with an example', async ({
  folder,
}) => {
  const file = join(folder, 'file');
  await writeFile(file, 'in the way');
  const site = siteAt(FIRST_PORT + 5, { DATA_DIR: file, DATABASE_URL: '' }, true);
  await expect(site.start()).rejects.toThrow('The site ended with 1');
  expect(events(site)).toMatchObject([
    {
      level: 'error',
      event: 'cannot-start',
      problems: [
        'DATA_DIR: expected a folder that this user may write (EEXIST), such as DATA_DIR=/var/lib/recourse.',
      ],
    },
  ]);
});
