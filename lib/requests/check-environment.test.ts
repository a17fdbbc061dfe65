import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { checkEnvironment } from './check-environment';
import { temporaryFolder } from './storage/temporary-folder.test-support';

afterEach(() => vi.unstubAllEnvs());

test('An environment that can be used has no problem, and its data folder is made and left empty', async () => {
  const folder = join(await temporaryFolder(), 'deep', 'data');
  vi.stubEnv('DATA_DIR', folder);
  expect(checkEnvironment()).toEqual([]);
  expect(existsSync(folder)).toBe(true);
  expect(await readdir(folder)).toEqual([]);
});

test('A data folder that is a file is named, with what was expected and an example', async () => {
  const file = join(await temporaryFolder(), 'data');
  await writeFile(file, 'a file in the way');
  vi.stubEnv('DATA_DIR', file);
  expect(checkEnvironment()).toEqual([
    'DATA_DIR: expected a folder that this user may write (EEXIST), such as DATA_DIR=/var/lib/recourse.',
  ]);
});

test('An address without its beginning is named, with an example and without the value', async () => {
  vi.stubEnv('DATA_DIR', await temporaryFolder());
  vi.stubEnv('SITE_URL', 'help.secret.example');
  expect(checkEnvironment()).toEqual([
    'The environment cannot be used. SITE_URL: expected an address that begins with http:// or https://, such as SITE_URL=https://help.shop.example.',
  ]);
});

test('A misspelt variable is named', async () => {
  vi.stubEnv('DATA_DIR', await temporaryFolder());
  vi.stubEnv('DATABASE_URL', undefined);
  vi.stubEnv('DATABSE_URL', 'postgres://secret@host/db');
  expect(checkEnvironment()).toEqual([
    'DATABSE_URL: nothing reads it; expected DATABASE_URL, which is not set.',
  ]);
});
