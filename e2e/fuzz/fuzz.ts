/**
 * `npm run fuzz -- [--minutes 5] [--seed N] [--only NAME]`: sends hostile requests to the built site and
 * looks at every answer, and afterwards at what was stored. Prints tables, and every fault with the smallest
 * request that shows it and the seed that makes it again; exits with 1 where there is one. Build first. Slow
 * clients are seen to their end in six minutes.
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser, launchArgs } from '../support/browser';
import { GREEDY, letGo, SLOW } from './bounds';
import { lostLinkTimes } from './even-time';
import { openSite } from './open-site';
import { printFaults, printLetGo, printTallies } from './print';
import { attackAll } from './rounds';
import { faultsInFolder, faultsOnPages } from './stored';
import { allTargets } from './targets';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    only: { type: 'string', default: '' },
  },
});

const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArgs });
const site = await openSite(Number(process.env.FUZZ_PORT ?? 3240), await browser.newPage());
const over = new AbortController();
try {
  const { ground, field } = site;
  const slow = SLOW.map((client) => letGo(field.site, client, over.signal));
  const targets = (await allTargets(ground)).filter(({ name }) => name.includes(values.only));
  const tallies = await attackAll(targets, field, Number(values.seed), Number(values.minutes) * 60_000);
  over.abort();
  printTallies(tallies, values.seed);
  printLetGo(await Promise.all(slow));
  printLetGo(await Promise.all(GREEDY.map((client) => letGo(field.site, client))));
  const { knownMs, unknownMs, fault } = await lostLinkTimes(field.site, ground);
  console.log(
    `\nA lost link takes ${knownMs} ms where there is such a request, ${unknownMs} ms where there is none.`,
  );
  const onPages = await faultsOnPages(field, ground);
  await site.end();
  const inFolder = await faultsInFolder(site.folder, field);
  console.log(
    `${field.acknowledged.size} requests were taken: seen on their pages, at the care desk and in mails.`,
  );
  printFaults([...(fault ? [fault] : []), ...onPages, ...inFolder]);
} finally {
  over.abort();
  await site.remove();
  await browser.close();
}
