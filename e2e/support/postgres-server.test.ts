import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { findPostgres } from './postgres';
import { startPostgres } from './postgres-server';

const bin = findPostgres() ?? '';

test.skipIf(!bin)(
  'A server answers until it is stopped, and leaves nothing behind',
  async () => {
    const server = await startPostgres(bin);
    const client = new Client({ connectionString: server.url });
    await client.connect();
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await client.end();

    await server.stop();
    expect(existsSync(folderOf(server.url))).toBe(false);
  },
  30_000,
);

test.skipIf(!bin)(
  'A server ends with whoever started it, even by a kill -9',
  async () => {
    const script = `
    const { startPostgres } = await import('./e2e/support/postgres-server.ts');
    console.log((await startPostgres('${bin}')).url);
    setInterval(() => undefined, 1000);`;
    const starter = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script]);
    const [line] = await once(starter.stdout, 'data');
    const folder = folderOf(String(line).trim());
    expect(existsSync(folder)).toBe(true);

    starter.kill('SIGKILL');
    await expect.poll(() => existsSync(folder), { timeout: 10_000 }).toBe(false);
  },
  30_000,
);

test('Programs that cannot make a server are told by what they say', async () => {
  await expect(startPostgres('/nowhere')).rejects.toThrow('/nowhere/initdb');
});

/** The guard removes the folder once the server has ended. */
function folderOf(url: string): string {
  return decodeURIComponent(new URL(url).hostname);
}
