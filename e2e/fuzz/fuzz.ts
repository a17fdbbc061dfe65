/**
 * `npm run fuzz -- [--minutes 5] [--seed N] [--only NAME]`: sends hostile requests to the built site and looks at every answer. Prints a table, and
 * every fault with the smallest request that shows it and the seed that makes it again; exits with 1 where there is one.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { siteAt } from '../stress/site';
import { findBrowser, launchArgs } from '../support/browser';
import { CARE } from '../support/care';
import { attack, emptyTally } from './attack';
import { changedSince, goldenAnswers } from './golden';
import { prepareGround } from './ground';
import { secretsOf } from './judge';
import { lookIn } from './look';
import { print } from './print';
import { allTargets } from './targets';

const ROUND = 40;
const CANARY = 'canary-of-the-data-folder';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    only: { type: 'string', default: '' },
  },
});

const folder = await mkdtemp(join(tmpdir(), 'recourse-fuzz-'));
await writeFile(join(folder, 'canary.txt'), CANARY);
const site = siteAt(Number(process.env.FUZZ_PORT ?? 3240), {
  DATA_DIR: folder,
  DATABASE_URL: '',
  SMTP_URL: '',
  ...CARE,
});
const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArgs });
try {
  await site.start();
  const address = new URL(site.address);
  const field = { site: address, look: lookIn(await browser.newPage()), secrets: secretsOf(CANARY) };
  const golden = await goldenAnswers(address);
  const targets = (await allTargets(await prepareGround(address))).filter(({ name }) =>
    name.includes(values.only),
  );
  const tallies = new Map(targets.map((target) => [target, emptyTally(target)]));
  const endsAt = Date.now() + Number(values.minutes) * 60_000;
  for (let seed = Number(values.seed); Date.now() < endsAt; seed += 1) {
    for (const [target, tally] of tallies) {
      await attack(target, field, tally, { seed, runs: ROUND });
      for (const changed of await changedSince(address, golden))
        tally.faults.push({ words: `answers otherwise afterwards: ${changed}`, request: '', seed, path: '' });
      if (Date.now() > endsAt) break;
    }
  }
  print([...tallies.values()], values.seed);
} finally {
  await browser.close();
  await site.kill();
  await rm(folder, { recursive: true, force: true });
}
