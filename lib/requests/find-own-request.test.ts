import { expect, test } from 'vitest';
import { findStore } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import { findOwnRequest } from './find-own-request';
import { database } from './storage/open-database';
import { sampleRequest } from './storage/sample-request.test-support';
import { storeRequest } from './storage/store-request';
import { temporaryEnvironment } from './storage/temporary-database.test-support';

const KWOKING = findStore('kwoking') as Store;

test('A request is opened by its reference as the app writes it and by its key, and by nothing else', async () => {
  await temporaryEnvironment();
  const stored = await storeRequest(await database(), sampleRequest());
  if (stored.outcome !== 'stored') throw new Error('not stored');
  const { reference, key } = stored;

  expect((await findOwnRequest(KWOKING, reference, key))?.name).toBe('Ada Byron');
  expect(await findOwnRequest(findStore('device-store') as Store, reference, key)).toBeUndefined();
  for (const other of [null, undefined, '', `${key}x`, key.toLowerCase(), '%00', '\0']) {
    expect(await findOwnRequest(KWOKING, reference, other)).toBeUndefined();
  }
  for (const other of [
    reference.toLowerCase(),
    `${reference}\0`,
    '\0',
    '\uD800',
    "' or 1=1 --",
    'x'.repeat(100_000),
  ]) {
    expect(await findOwnRequest(KWOKING, other, key)).toBeUndefined();
  }
});
