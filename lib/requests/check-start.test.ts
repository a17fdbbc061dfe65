import { spawnSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from './storage/temporary-folder.test-support';

async function checked(env: Record<string, string>) {
  const DATA_DIR = await temporaryFolder();
  const command = ['--import', 'tsx', join(import.meta.dirname, 'check-start.ts')];
  const { status, stderr } = spawnSync(process.execPath, command, {
    env: { ...process.env, DATA_DIR, ...env },
    encoding: 'utf8',
  });
  return { status, said: stderr };
}

test('A port that is taken is named with an example, before anything is built', async () => {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, listening));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  expect(await checked({ PORT: String(port) })).toEqual({
    status: 1,
    said: `PORT: expected a port that is free (another program listens on it), such as PORT=${port + 1}.\n`,
  });
});

test('What is no port, and every other mistake, is named at once', async () => {
  expect(await checked({ PORT: 'http', SITE_URL: 'help.example' })).toEqual({
    status: 1,
    said: `The environment cannot be used. SITE_URL: expected an address that begins with http:// or https://, such as SITE_URL=https://help.shop.example.
PORT: expected a number up to 65535, such as PORT=3000.
`,
  });
});

test('An environment that can be used is passed in silence', async () => {
  expect(await checked({ PORT: '48213' })).toEqual({ status: 0, said: '' });
});
