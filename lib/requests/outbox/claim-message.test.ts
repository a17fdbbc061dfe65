import { expect, test } from 'vitest';
import { openDatabase } from '../storage/open-database';
import { temporaryDatabase, temporaryPlace } from '../storage/temporary-database.test-support';
import { claimMessage } from './claim-message';
import { aMessage, aRequest, DUE, standing } from './outbox.test-support';

const MINUTE = 60_000;

test('A message that is due belongs to whoever claims it, for five minutes', async () => {
  const db = await temporaryDatabase();
  const reference = await aRequest(db);
  await aMessage(db, { reference });

  expect(await claimMessage(db, ['shopper'], DUE)).toEqual({
    id: 'message-1',
    reference,
    recipient: 'shopper',
    position: 0,
    attempts: 1,
  });
  expect(await standing(db)).toEqual({
    state: 'waiting',
    attempts: 1,
    due_at: '2026-03-02T12:05:00.000Z',
    error: null,
  });
  expect(await claimMessage(db, ['shopper'], DUE + 5 * MINUTE - 1)).toBeUndefined();
});

test('A message whose sender died is due again when its lease ends', async () => {
  const db = await temporaryDatabase();
  await aMessage(db, { reference: await aRequest(db) });
  await claimMessage(db, ['shopper'], DUE);

  expect(await claimMessage(db, ['shopper'], DUE + 5 * MINUTE)).toMatchObject({
    id: 'message-1',
    attempts: 2,
  });
});

test('A message is not claimed before it is due, nor for another recipient, nor once it is sent or failed', async () => {
  const db = await temporaryDatabase();
  const reference = await aRequest(db);
  await aMessage(db, { reference });
  await aMessage(db, { reference, id: 'sent', recipient: 'care', state: 'sent' });
  await aMessage(db, { reference, id: 'failed', recipient: 'care', state: 'failed' });

  expect(await claimMessage(db, ['shopper', 'care'], DUE - 1)).toBeUndefined();
  expect(await claimMessage(db, ['care', 'webhook'], DUE)).toBeUndefined();
});

test('The message that has been due for longest comes first', async () => {
  const db = await temporaryDatabase();
  const reference = await aRequest(db);
  await aMessage(db, { reference, id: 'later', recipient: 'care', due_at: '2026-03-02T11:00:00.000Z' });
  await aMessage(db, { reference, id: 'first', due_at: '2026-03-02T10:00:00.000Z' });

  expect(await claimMessage(db, ['shopper', 'care'], DUE)).toMatchObject({ id: 'first' });
  expect(await claimMessage(db, ['shopper', 'care'], DUE)).toMatchObject({ id: 'later' });
});

test('A message waits for those about earlier steps to the same recipient, and for no others', async () => {
  const db = await temporaryDatabase();
  const reference = await aRequest(db);
  const other = await aRequest(db, 'form-2');
  await aMessage(db, { reference, id: 'requested', attempts: 5, due_at: '2026-03-02T12:30:00.000Z' });
  await aMessage(db, { reference, id: 'authorised', position: 1 });
  await aMessage(db, { reference, id: 'to-webhook', recipient: 'webhook', position: 1 });
  await aMessage(db, { reference, id: 'link', position: null, due_at: '2026-03-02T12:00:01.000Z' });
  await aMessage(db, { reference: other, id: 'of-another', position: 1, due_at: '2026-03-02T12:00:02.000Z' });
  const claim = () => claimMessage(db, ['shopper', 'webhook'], DUE + MINUTE);

  expect(await claim()).toMatchObject({ id: 'to-webhook' });
  expect(await claim()).toMatchObject({ id: 'link' });
  expect(await claim()).toMatchObject({ id: 'of-another' });
  expect(await claim()).toBeUndefined();

  await db.updateTable('outbox').set({ state: 'failed' }).where('id', '=', 'requested').execute();
  expect(await claim()).toMatchObject({ id: 'authorised' });
});

test('Ten senders at once, on two connections, claim each of five messages once', async () => {
  const place = await temporaryPlace();
  const databases = [await temporaryDatabase(place), await openDatabase(place)];
  const [db] = databases as [Awaited<ReturnType<typeof openDatabase>>];
  for (const id of ['a', 'b', 'c', 'd', 'e']) await aMessage(db, { reference: await aRequest(db, id), id });

  const claims = Array.from({ length: 10 }, (_, index) =>
    claimMessage(databases[index % 2] as typeof db, ['shopper'], DUE),
  );
  const claimed = (await Promise.all(claims)).flatMap((message) => message?.id ?? []);
  await databases[1]?.destroy();
  expect(claimed.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('After the clock was set back by a day, a message waits no longer than it was told to', async () => {
  const db = await temporaryDatabase();
  const reference = await aRequest(db);
  const yesterday = DUE - 24 * 60 * MINUTE;
  await aMessage(db, { reference, id: 'new' });
  expect(await claimMessage(db, ['shopper'], yesterday)).toMatchObject({ id: 'new', attempts: 1 });
  // Held for its sender until five minutes later, by the clock as it is now.
  expect(await claimMessage(db, ['shopper'], yesterday + 4 * MINUTE)).toBeUndefined();
  expect(await claimMessage(db, ['shopper'], yesterday + 5 * MINUTE)).toMatchObject({ attempts: 2 });
});

test('A clock that differs by less than a minute makes nothing due too early', async () => {
  const db = await temporaryDatabase();
  await aMessage(db, { reference: await aRequest(db) });
  expect(await claimMessage(db, ['shopper'], DUE - MINUTE)).toBeUndefined();
});
