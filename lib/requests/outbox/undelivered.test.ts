import { expect, test } from 'vitest';
import { temporaryDatabase } from '../storage/temporary-database.test-support';
import { aMessage, aRequest } from './outbox.test-support';
import { undelivered } from './undelivered';

test('What failed for good and what is still tried again is named, what waits for its first attempt or was sent is not', async () => {
  const db = await temporaryDatabase();
  const reference = await aRequest(db);
  const error = 'the mail server answered 550 to RCPT TO';
  await aMessage(db, { reference, id: 'tried', position: 2, attempts: 1, error });
  await aMessage(db, { reference, id: 'given-up', position: 1, state: 'failed', attempts: 1, error });
  await aMessage(db, { reference, id: 'new', position: 3 });
  await aMessage(db, { reference, id: 'sent', state: 'sent', attempts: 1 });

  expect(await undelivered(db, reference)).toEqual([
    { id: 'given-up', recipient: 'shopper', position: 1, state: 'failed', error },
    { id: 'tried', recipient: 'shopper', position: 2, state: 'waiting', error },
  ]);
  expect(await undelivered(db, 'KW-2222-2222')).toEqual([]);
});
