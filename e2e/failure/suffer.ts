import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Acknowledged, sendRequest } from '../stress/shopper';
import { type Site, siteAt } from '../stress/site';
import { CARE } from '../support/care';
import type { Outcome } from './failure';
import { faultsOfLog } from './log-faults';
import { pagesGoOn } from './pages-go-on';
import { type Possible, saysSo } from './says-so';

/** One thing that goes wrong: how it begins and ends, and what can be done meanwhile. */
export interface Cause {
  readonly env: Readonly<Record<string, string>> & { readonly DATA_DIR: string };
  readonly possible: Possible;
  /** Where it is so from the start, the site has nothing stored before. */
  readonly fromTheStart?: boolean;
  begin(site: Site): Promise<void> | void;
  end(site: Site): Promise<void> | void;
}

/** One each, since connections to the last site may be kept. */
let port = Number(process.env.FAILURES_PORT ?? 3240);
const BEFORE = 3;
const RECOVERS_WITHIN_MS = 40_000;
/** Longer than an answer about health serves. */
const HEALTH_STALE_MS = 2_100;
/** Longer than a message whose sending was cut off waits for the end of its lease. */
const SENT_WITHIN_MS = 360_000;
const NOTHING_STORED: Acknowledged = {
  number: 0,
  reference: 'KW-2222-2222',
  url: `/kwoking/requests/KW-2222-2222?key=${'k'.repeat(43)}`,
  colour: { r: 0, g: 0, b: 0 },
  posts: 0,
};

/**
 * Runs the built site, has it acknowledge requests, lets something go wrong, looks at every kind of page and form, lets it
 * end, and looks whether the same process recovers, has everything that it acknowledged, and ends in order.
 */
export async function suffer(cause: Cause): Promise<Outcome> {
  port += 1;
  const site = siteAt(port, { ...CARE, DATABASE_URL: '', ...cause.env }, true);
  try {
    const acknowledged: Acknowledged[] = [];
    if (cause.fromTheStart) await cause.begin(site);
    await site.start(cause.fromTheStart ? 'answering' : 'healthy');
    if (!cause.fromTheStart) {
      for (let number = 1; number <= BEFORE; number += 1)
        acknowledged.push(await sendRequest(site.address, number));
      await cause.begin(site);
    }
    await sleep(HEALTH_STALE_MS);
    const [own = NOTHING_STORED] = acknowledged;
    const told = await saysSo(site.address, own, cause.possible);
    const pages = await pagesGoOn(site.address, cause.possible.judging);
    await cause.end(site);
    const recoveredMs = await untilHealthy(site.address);
    acknowledged.push(await sendRequest(site.address, BEFORE + 1));
    const there = await Promise.all(acknowledged.map((request) => faultsOfRequest(site.address, request)));
    const mails = await faultsOfMails(join(cause.env.DATA_DIR, 'mail'), acknowledged);
    const code = await site.stop();
    return {
      said: told.said,
      slowestMs: pages.slowestMs,
      recoveredMs,
      acknowledged: acknowledged.length,
      faults: [
        ...told.faults,
        ...pages.faults,
        ...there.flat(),
        ...mails,
        ...faultsOfLog(site.log),
        ...(code === 0 ? [] : [`The process ends with ${code}, not 0.`]),
      ],
    };
  } finally {
    await site.kill();
  }
}

async function untilHealthy(site: string): Promise<number> {
  const begunAt = performance.now();
  while (performance.now() - begunAt < RECOVERS_WITHIN_MS) {
    const { ok } = await fetch(new URL('/api/health', site));
    if (ok) return Math.round(performance.now() - begunAt);
    await sleep(250);
  }
  throw new Error('It does not recover by itself.');
}

async function faultsOfRequest(site: string, { reference, url }: Acknowledged): Promise<string[]> {
  const json = await fetch(new URL(`/api${url}`, site));
  if (!json.ok) return [`${reference} was acknowledged, and its link answers ${json.status}.`];
  const own = new URL(url, site);
  const photo = await fetch(new URL(`${own.pathname}/photos/0${own.search}`, site));
  return photo.ok ? [] : [`${reference}: its photo answers ${photo.status}.`];
}

/** Each acknowledged request is told to its shopper and to the care team; as files, since there is no mail server. */
async function faultsOfMails(folder: string, acknowledged: readonly Acknowledged[]): Promise<string[]> {
  const giveUpAt = performance.now() + SENT_WITHIN_MS;
  for (;;) {
    const names = await readdir(folder).catch(() => []);
    const mails = await Promise.all(
      names.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')),
    );
    const untold = acknowledged.filter(
      ({ reference }) => mails.filter((mail) => mail.includes(reference)).length < 2,
    );
    if (untold.length === 0) return [];
    if (performance.now() > giveUpAt)
      return untold.map(({ reference }) => `${reference}: a mail is missing.`);
    await sleep(250);
  }
}
