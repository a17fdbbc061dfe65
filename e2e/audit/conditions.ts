import { cpus, loadavg } from 'node:os';
import type { Browser } from 'playwright';
import { SLOW } from './line/speed';
import type { Peers } from './peers/peers';

/** The day, the versions and the conditions under which the tables that follow were measured. */
export async function conditions(browser: Browser, { versions, skipped }: Peers): Promise<string> {
  const [first] = cpus();
  const tools = [`Chromium ${browser.version()}`, `Node ${process.version}`, ...versions];
  return [
    `# Page weight and speed, ${new Date().toISOString().slice(0, 10)}`,
    '',
    `${tools.join(', ')}; ${cpus().length} x ${first?.model}, load ${loadavg()[0]?.toFixed(1)} at the start.`,
    'Browser and servers on one machine; every page in a fresh browser context, so with a cold cache; kB = 1,000 bytes.',
    `Slow: the page's processor ${SLOW.processor} times slower, ${(SLOW.download * 8) / 1e6} Mb/s, ${SLOW.latency} ms of latency.`,
    ...skipped,
  ].join('\n');
}
