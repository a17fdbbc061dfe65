import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '@/lib/requests/storage/open-database';
import { faultsOf } from './inspect';
import { openMailbox } from './mailbox';
import { type Acknowledged, sendRequest } from './shopper';
import { type Site, siteAt } from './site';

export interface Load {
  readonly requests: number;
  readonly clients: number;
  readonly kills: number;
  readonly port: number;
}

export interface Outcome {
  readonly acknowledged: number;
  readonly kills: number;
  readonly posts: number;
  readonly deliveries: number;
  readonly mails: number;
  readonly seconds: number;
  readonly faults: readonly string[];
}

/** More than the lease of a message whose sender was killed. */
const SENT_WITHIN_MS = 8 * 60_000;

/** Posts requests from many clients while the site is killed again and again, then looks at everything it acknowledged. */
export async function run(load: Load, databaseUrl: string | undefined): Promise<Outcome> {
  const startedAt = Date.now();
  const folder = await mkdtemp(join(tmpdir(), 'recourse-stress-'));
  const mailbox = await openMailbox();
  const place = { DATA_DIR: folder, DATABASE_URL: databaseUrl };
  const site = siteAt(load.port, {
    DATA_DIR: folder,
    DATABASE_URL: databaseUrl ?? '',
    SMTP_URL: mailbox.url,
  });
  try {
    await site.start();
    const acknowledged: Acknowledged[] = [];
    const [kills] = await Promise.all([killer(site, load, acknowledged), clients(site, load, acknowledged)]);
    const db = await openDatabase(place);
    try {
      await untilSent(db);
      const { deliveries } = mailbox;
      const faults = await faultsOf(site.address, db, acknowledged, deliveries);
      return {
        acknowledged: acknowledged.length,
        kills,
        posts: acknowledged.reduce((sum, { posts }) => sum + posts, 0),
        deliveries: deliveries.length,
        mails: new Set(deliveries.map(({ messageId }) => messageId)).size,
        seconds: Math.round((Date.now() - startedAt) / 1000),
        faults,
      };
    } finally {
      await db.destroy();
    }
  } finally {
    await site.kill();
    await mailbox.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function clients(site: Site, { requests, clients }: Load, acknowledged: Acknowledged[]): Promise<void> {
  let next = 0;
  const client = async () => {
    while (next < requests) {
      next += 1;
      acknowledged.push(await sendRequest(site.address, next));
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
}

/** Kills the site and starts it again, each time after a few acknowledgements and a random moment more. */
async function killer(
  site: Site,
  { requests, kills }: Load,
  acknowledged: readonly Acknowledged[],
): Promise<number> {
  const each = requests / (kills + 1);
  for (let done = 0; done < kills; done += 1) {
    while (acknowledged.length < each * (done + Math.random())) await sleep(5);
    await sleep(Math.random() * 100);
    await site.kill();
    await site.start();
  }
  return kills;
}

async function untilSent(db: Awaited<ReturnType<typeof openDatabase>>): Promise<void> {
  const giveUpAt = Date.now() + SENT_WITHIN_MS;
  while (Date.now() < giveUpAt) {
    const waiting = await db.selectFrom('outbox').select('id').where('state', '=', 'waiting').execute();
    if (waiting.length === 0) return;
    await sleep(250);
  }
}
