import { afterEach, expect, test, vi } from 'vitest';
import { logged } from '@/lib/log/logged.test-support';
import { temporaryDatabase } from '../storage/temporary-database.test-support';
import { aMessage, aRequest, DUE, standing } from './outbox.test-support';
import { sendDue } from './send-due';
import type { Deliver, Delivery } from './types';

const MINUTE = 60_000;
const SENT: Delivery = { outcome: 'sent' };
afterEach(() => vi.restoreAllMocks());

const at = (ms: number) => ({ now: () => ms, stopped: new AbortController().signal });

test('Everything that is due is sent, a request’s steps in their order', async () => {
  const db = await temporaryDatabase();
  const reference = await aRequest(db);
  await aMessage(db, { reference, id: 'third', position: 2 });
  await aMessage(db, { reference, id: 'second', position: 1 });
  await aMessage(db, { reference, id: 'first', position: 0 });
  const sent: string[] = [];
  const deliver: Deliver = async ({ id }) => {
    sent.push(id);
    return SENT;
  };

  await sendDue(db, deliver, ['shopper'], at(DUE));
  expect(sent).toEqual(['first', 'second', 'third']);
});

test('Two senders at once send a message once', async () => {
  const db = await temporaryDatabase();
  await aMessage(db, { reference: await aRequest(db) });
  const deliver = vi.fn<Deliver>(async () => SENT);

  await Promise.all([sendDue(db, deliver, ['shopper'], at(DUE)), sendDue(db, deliver, ['shopper'], at(DUE))]);
  expect(deliver).toHaveBeenCalledTimes(1);
  expect(await standing(db)).toMatchObject({ state: 'sent', attempts: 1 });
});

test('A message that fails is tried again when it is due, and the others go out meanwhile', async () => {
  logged();
  const db = await temporaryDatabase();
  await aMessage(db, { reference: await aRequest(db) });
  await aMessage(db, { reference: await aRequest(db, 'form-2'), id: 'other' });
  const answers: Delivery[] = [{ outcome: 'failed', reason: 'no mail server', permanent: false }, SENT, SENT];
  const deliver = vi.fn<Deliver>(async () => answers.shift() ?? SENT);

  await sendDue(db, deliver, ['shopper'], at(DUE));
  expect(deliver).toHaveBeenCalledTimes(2);
  await sendDue(db, deliver, ['shopper'], at(DUE + 2 * MINUTE - 1));
  expect(deliver).toHaveBeenCalledTimes(2);
  await sendDue(db, deliver, ['shopper'], at(DUE + 2 * MINUTE));
  expect(deliver).toHaveBeenCalledTimes(3);
  expect(await standing(db)).toMatchObject({ state: 'sent', attempts: 2 });
});

test('A sender killed after sending and before settling sends the same message again, once its lease has ended', async () => {
  const db = await temporaryDatabase();
  await aMessage(db, { reference: await aRequest(db) });
  const sent: string[] = [];
  const isKilled: Deliver = ({ id }) => {
    sent.push(id);
    return new Promise(() => {});
  };
  void sendDue(db, isKilled, ['shopper'], at(DUE));
  await vi.waitFor(() => expect(sent).toEqual(['message-1']));

  const deliver: Deliver = async ({ id }) => {
    sent.push(id);
    return SENT;
  };
  await sendDue(db, deliver, ['shopper'], at(DUE + 5 * MINUTE - 1));
  expect(sent).toEqual(['message-1']);
  await sendDue(db, deliver, ['shopper'], at(DUE + 5 * MINUTE));
  expect(sent).toEqual(['message-1', 'message-1']);
});

test('An error that nobody foresaw is a failure like any other; the log names no person', async () => {
  const log = logged();
  const db = await temporaryDatabase();
  const reference = await aRequest(db);
  await aMessage(db, { reference });

  const deliver: Deliver = async () => {
    throw Object.assign(new Error('EACCES: ada@example.com'), { code: 'EACCES' });
  };
  await sendDue(db, deliver, ['shopper'], at(DUE));
  expect(log.events()).toMatchObject([
    { event: 'message-failed', message: 'message-1', recipient: 'shopper', attempt: 1, reason: 'EACCES' },
  ]);
  expect(log.lines.join()).not.toMatch(new RegExp(`ada|${reference}`));
  expect(await standing(db)).toMatchObject({ state: 'waiting', error: 'EACCES' });
});

test('Once stopped, a sender ends the message under way and begins no other', async () => {
  const db = await temporaryDatabase();
  const reference = await aRequest(db);
  await aMessage(db, { reference });
  await aMessage(db, { reference, id: 'next', position: 1 });
  const stopping = new AbortController();
  const deliver: Deliver = async () => {
    stopping.abort();
    return SENT;
  };

  await sendDue(db, deliver, ['shopper'], { now: () => DUE, stopped: stopping.signal });
  expect(await standing(db)).toMatchObject({ state: 'sent' });
  expect(await standing(db, 'next')).toMatchObject({ state: 'waiting', attempts: 0 });
});
