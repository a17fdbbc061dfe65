import { now } from '@/lib/dates/moment';
import { HOUSEKEEPING } from './housekeeping';
import { carrier } from './outbox/deliver';
import { sendDue } from './outbox/send-due';
import { running } from './outbox/sender';
import { repeat } from './repeat';
import { settings } from './settings';
import { database } from './storage/open-database';
import type { Recipient } from './storage/types';

const SECOND_MS = 1000;
const HOUR_MS = 3600 * SECOND_MS;
const DAY_MS = 24 * HOUR_MS;

/** Mails and webhooks go apart, so that a system that does not answer holds up no mail. */
const LANES: readonly { readonly name: string; readonly recipients: readonly Recipient[] }[] = [
  { name: 'Sending mails', recipients: ['shopper', 'care'] },
  { name: 'Calling the webhook', recipients: ['webhook'] },
];
const AT_ONCE = 3;
const SENDING = { everyMs: 5 * SECOND_MS, afterFailureMs: 15 * SECOND_MS };
const CHORES = { everyMs: DAY_MS, afterFailureMs: HOUR_MS };

/**
 * Starts what this process does besides answering: it sends messages, and keeps house. The database is opened by the first
 * round, and where that fails the next one tries again. Throws where the environment cannot be used.
 */
export function startBackgroundWork(): void {
  if (running.recourseSender) return;
  const { deliver, close } = carrier(settings());
  const lanes = LANES.map(({ name, recipients }) =>
    repeat(
      name,
      async (stopped) => {
        const db = await database();
        const sender = () => sendDue(db, deliver(db), recipients, { now: () => now().ms, stopped });
        await Promise.all(Array.from({ length: AT_ONCE }, sender));
      },
      SENDING,
    ),
  );
  const chores = HOUSEKEEPING.map(({ name, run }) =>
    repeat(name, async () => run(await database(), now()), CHORES),
  );
  running.recourseSender = {
    wake: () => {
      for (const lane of lanes) lane.wake();
    },
    stop: async () => {
      await Promise.all([...lanes, ...chores].map((one) => one.stop()));
      close();
    },
  };
}
