import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { running, wakeSender } from './outbox/sender';
import { startBackgroundWork } from './start-background-work';
import { database } from './storage/open-database';
import { sampleRequest } from './storage/sample-request.test-support';
import { storeRequest } from './storage/store-request';
import { temporaryEnvironment } from './storage/temporary-database.test-support';

function started() {
  onTestFinished(async () => {
    await running.recourseSender?.stop();
    running.recourseSender = undefined;
  });
  startBackgroundWork();
}

test('Once started, a message leaves as soon as the sender is woken', async () => {
  const { DATA_DIR } = await temporaryEnvironment();
  started();
  await storeRequest(await database(), sampleRequest({ tell: ['shopper', 'care'] }));
  wakeSender();
  const mails = () => (existsSync(join(DATA_DIR, 'mail')) ? readdirSync(join(DATA_DIR, 'mail')) : []);
  await vi.waitFor(() => expect(mails().filter((name) => name.endsWith('.eml'))).toHaveLength(2), 4000);
});

test('Started twice, it runs once', async () => {
  await temporaryEnvironment();
  started();
  const sender = running.recourseSender;
  startBackgroundWork();
  expect(running.recourseSender).toBe(sender);
});

test('An environment that cannot be used is refused at the start, and nothing runs', async () => {
  await temporaryEnvironment();
  vi.stubEnv('SMTP_URL', 'mail.example');
  expect(() => started()).toThrow('SMTP_URL: expected an address that begins with smtp:// or smtps://');
  expect(running.recourseSender).toBeUndefined();
});

test('Where no sender runs, waking it does nothing', () => {
  expect(running.recourseSender).toBeUndefined();
  expect(() => wakeSender()).not.toThrow();
});
