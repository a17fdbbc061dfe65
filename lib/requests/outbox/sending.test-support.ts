import { onTestFinished } from 'vitest';
import type { Settings } from '../settings';
import { sampleRequest } from '../storage/sample-request.test-support';
import type { Database } from '../storage/schema';
import { storeRequest } from '../storage/store-request';
import { takeStep } from '../storage/take-step';
import { temporaryDatabase } from '../storage/temporary-database.test-support';
import { temporaryFolder } from '../storage/temporary-folder.test-support';
import type { Recipient } from '../storage/types';
import { carrier } from './deliver';
import { sendDue } from './send-due';

/** The moment of every request and step, as text and in milliseconds since 1970. */
export const CREATED = '2026-03-02T12:00:00.000Z';
export const AT = Date.parse(CREATED);

/** A database, and what sends its messages as the settings given say. */
export async function sending(given: Partial<Settings> = {}) {
  const db = await temporaryDatabase();
  const folder = given.DATA_DIR ?? (await temporaryFolder());
  const { deliver, close } = carrier({
    DATA_DIR: folder,
    SITE_URL: 'https://help.shop.example',
    S3_REGION: 'us-east-1',
    TRUSTED_PROXIES: 0,
    POSTS_PER_MINUTE: 30,
    ...given,
  });
  onTestFinished(close);
  const send = (now = AT, recipients: Recipient[] = ['shopper', 'care', 'webhook']) =>
    sendDue(db, deliver(db), recipients, { now: () => now, stopped: new AbortController().signal });
  return { db, deliver: deliver(db), send, folder };
}

/** Stores a request that these recipients hear of, and gives its reference. */
export async function requested(db: Database, tell: Recipient[]): Promise<string> {
  const stored = await storeRequest(db, sampleRequest({ createdAt: CREATED, tell }));
  if (stored.outcome !== 'stored') throw new Error('not stored');
  return stored.reference;
}

/** The care team authorises it. */
export const authorise = (db: Database, reference: string, tell: Recipient[]) =>
  takeStep(
    db,
    reference,
    () => ({
      step: { status: 'authorised', at: CREATED, note: null, by: 'care', details: { rma: 'RMA-1' } },
    }),
    tell,
  );
