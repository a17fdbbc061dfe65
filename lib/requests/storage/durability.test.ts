import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { canWrite } from './can-write';
import { findRequest } from './find-request';
import type { Place } from './open-database';
import { sampleRequest } from './sample-request.test-support';
import type { Database } from './schema';
import { storeRequest } from './store-request';
import { temporaryDatabase, temporaryPlace } from './temporary-database.test-support';

type Writer = ChildProcessByStdio<null, Readable, Readable>;

const WRITER = join(import.meta.dirname, 'store-until-stopped.test-support.ts');

test('Every request acknowledged before a kill -9 is found after it', async () => {
  const place = await temporaryPlace();
  const writer = startWriter(place, 'killed', 1_000_000);
  const printed = text(writer.stdout);
  await Promise.race([untilPrinted(writer, 50), once(writer, 'exit')]);
  writer.kill('SIGKILL');
  await once(writer, 'close');

  const acknowledged = completeLines(await printed);
  expect(acknowledged.length).toBeGreaterThanOrEqual(50);
  const db = await temporaryDatabase(place);
  expect(await missing(db, acknowledged)).toEqual([]);
  expect(await canWrite(db)).toEqual({ ok: true });
}, 30_000);

test('Two processes that open a new place and write at once are both served', async () => {
  const place = await temporaryPlace();
  const writers = [startWriter(place, 'one', 150), startWriter(place, 'two', 150)];
  const endings = await Promise.all(writers.map(ending));

  expect(endings.map(({ code, errors }) => ({ code, errors }))).toEqual([
    { code: 0, errors: '' },
    { code: 0, errors: '' },
  ]);
  const db = await temporaryDatabase(place);
  const acknowledged = endings.flatMap(({ printed }) => completeLines(printed));
  expect(acknowledged.length).toBe(300);
  expect(await missing(db, acknowledged)).toEqual([]);
}, 30_000);

test('Two connections of one process do not starve each other', async () => {
  const place = await temporaryPlace();
  const databases = [await temporaryDatabase(place), await temporaryDatabase(place)];
  const posts = databases.map((db, index) =>
    storeRequest(db, sampleRequest({ idempotencyKey: `form-${index}` })),
  );

  const outcomes = (await Promise.all(posts)).map(({ outcome }) => outcome);
  expect(outcomes).toEqual(['stored', 'stored']);
});

function startWriter(place: Place, label: string, count: number): Writer {
  return spawn(process.execPath, ['--import', 'tsx', WRITER, label, String(count)], {
    env: { ...process.env, ...place },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function ending(writer: Writer) {
  const [printed, errors, [code]] = await Promise.all([
    text(writer.stdout),
    text(writer.stderr),
    once(writer, 'close'),
  ]);
  return { code, printed, errors };
}

async function untilPrinted(writer: Writer, lines: number): Promise<void> {
  let seen = 0;
  await new Promise<void>((resolve) => {
    writer.stdout.on('data', (chunk) => {
      seen += String(chunk).split('\n').length - 1;
      if (seen >= lines) resolve();
    });
  });
}

/** The last line may have been cut by the kill. */
function completeLines(printed: string): string[] {
  return printed.split('\n').slice(0, -1);
}

async function missing(db: Database, acknowledged: string[]): Promise<string[]> {
  const found = await Promise.all(
    acknowledged.map(async (line) => {
      const [reference = '', key = ''] = line.split(' ');
      const request = await findRequest(db, 'kwoking', reference, key);
      return request?.timeline[0]?.status === 'requested';
    }),
  );
  return acknowledged.filter((_, index) => !found[index]);
}
