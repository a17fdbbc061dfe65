import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { logged } from '@/lib/log/logged.test-support';
import { claimMessage } from './claim-message';
import { mailServer } from './mail-server.test-support';
import { AT, authorise, requested, sending } from './sending.test-support';

afterEach(() => vi.restoreAllMocks());

const MINUTE = 60_000;

test('Without a mail server the mails of a request become files, one for each recipient', async () => {
  const { db, send, folder } = await sending();
  await requested(db, ['shopper', 'care']);
  await send();

  const ids = await db.selectFrom('outbox').select('id').where('state', '=', 'sent').execute();
  const files = await readdir(join(folder, 'mail'));
  expect(files.toSorted()).toEqual(ids.map(({ id }) => `${id}.eml`).toSorted());
  expect(files).toHaveLength(2);
});

test('The mails of one request to one recipient form a thread, each named after its message', async () => {
  const { url, received } = await mailServer();
  const { db, send } = await sending({ SMTP_URL: url });
  const reference = await requested(db, ['shopper', 'care']);
  await authorise(db, reference, ['shopper']);
  await send();

  const rows = await db
    .selectFrom('outbox')
    .select('id')
    .where('recipient', '=', 'shopper')
    .orderBy('position')
    .execute();
  const [first, second] = rows.map(({ id }) => `<${id}@help.shop.example>`);
  const toShopper = received.filter(({ to }) => to[0] === 'ada@example.com').map(({ mail }) => mail);
  expect(toShopper.map(({ messageId }) => messageId)).toEqual([first, second]);
  expect(toShopper.map(({ inReplyTo }) => inReplyTo)).toEqual([undefined, first]);
  expect(new Set(toShopper.map(({ subject }) => subject))).toEqual(
    new Set([`Kwoking: your request ${reference}`]),
  );
  expect(received.map(({ to }) => to[0]).toSorted()).toEqual([
    'ada@example.com',
    'ada@example.com',
    'care@kwoking.example',
  ]);
});

test('A sender killed between sending and settling leaves a second mail of the same name, not another one', async () => {
  const { url, received } = await mailServer();
  const { db, deliver, send } = await sending({ SMTP_URL: url });
  await requested(db, ['shopper']);
  const claimed = await claimMessage(db, ['shopper'], AT);
  if (claimed) await deliver(claimed);
  expect(received).toHaveLength(1);

  await send(AT + 5 * MINUTE);
  expect(received).toHaveLength(2);
  expect(received[1]?.mail.messageId).toBe(received[0]?.mail.messageId);
  await send(AT + 60 * MINUTE);
  expect(received).toHaveLength(2);
});

test('A mail that the server puts off is sent two minutes later, one that it refuses never again', async () => {
  logged();
  const { url, received } = await mailServer({ toRecipient: ['451 Later', '550 Nobody'] });
  const { db, send } = await sending({ SMTP_URL: url });
  await requested(db, ['shopper', 'care']);

  await send(AT, ['shopper']);
  await send(AT, ['care']);
  expect(received).toHaveLength(0);
  await send(AT + 2 * MINUTE);
  expect(received.map(({ to }) => to)).toEqual([['ada@example.com']]);
  await send(AT + 10_000 * MINUTE);
  expect(received).toHaveLength(1);
});

test('A message to a webhook that is no longer configured is given up', async () => {
  logged();
  const { db, send } = await sending();
  await requested(db, ['webhook']);
  await send();
  expect(await db.selectFrom('outbox').select(['state', 'error']).execute()).toEqual([
    { state: 'failed', error: 'no webhook is configured' },
  ]);
});
