/**
 * `npm run audit:site`: what each kind of page weighs and how fast it shows, in Chromium against the production server with
 * a cold cache, beside the same articles as plain HTML and as a Starlight site. Prints Markdown tables. Build first.
 * `-- --only weight,lighthouse,search` runs a part, `--runs N` is how often Lighthouse looks at each page.
 */

import { type Site, siteAt } from '../stress/site';
import { openBrowser } from './browser';
import { conditions } from './conditions';
import type { Finding } from './finding';
import { emptyFolder } from './folders';
import { readOptions } from './options';
import { openPeers } from './peers/peers';
import { lighthouseSection } from './sections/lighthouse-section';
import { searchSection } from './sections/search-section';
import { weightSection } from './sections/weight-section';
import { targetTable } from './targets';

const PORT = Number(process.env.AUDIT_PORT ?? 3240);
const SECTIONS = { weight: weightSection, lighthouse: lighthouseSection, search: searchSection };

const { only, runs } = readOptions(process.argv.slice(2));
const closing: (() => Promise<void>)[] = [];
let closed: Promise<void> | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void close().then(() => process.exit(1)));
}

try {
  const site = siteAt(PORT, { DATA_DIR: emptyFolder('data'), DATABASE_URL: '' });
  closing.push(() => site.kill());
  process.once('exit', () => void site.kill());
  await site.start();
  const browser = await openBrowser();
  closing.push(() => browser.close());
  const peers = await openPeers(site.address, PORT + 1);
  closing.push(() => peers.close());
  console.log(await conditions(browser, peers));
  const findings: Finding[] = [];
  for (const name of only) {
    const startedAt = Date.now();
    const { text, found } = await SECTIONS[name]({ browser, site: site.address, peers: peers.open, runs });
    findings.push(...found);
    console.log(`\n${text}\n\nThis took ${Math.round((Date.now() - startedAt) / 1000)} s.`);
  }
  console.log(`\n## What was wanted\n\n${targetTable(findings)}`);
} finally {
  await close();
}

/** Ends everything that was started, once, also where a signal comes in the middle and makes the rest fail. */
function close(): Promise<void> {
  closed ??= (async () => {
    for (const end of closing.splice(0).reverse()) await end().catch(() => undefined);
  })();
  return closed;
}
