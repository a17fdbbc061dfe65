import type { Browser, Page } from 'playwright';
import { freshContext } from '../browser';
import type { Speed } from './speed';
import { type Received, tap } from './tap';
import { noteVitals, type Vitals, vitalsOf } from './vitals';

/** One visit of a page: what came, how it felt, and what came once somebody was there. */
export interface Load extends Vitals {
  readonly received: readonly Received[];
  readonly afterTouch: readonly Received[];
}

/** Late paints, and scripts that wait until nothing else is to be done, are seen within this time after the last request. */
const LOOKED_AT_MS = 500;

/** Lighthouse's phone. */
const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

/** Opens a page on a phone with a cold cache; `touch` lets somebody show up at the end. */
export async function load(browser: Browser, address: string, speed: Speed, touch = false): Promise<Load> {
  const context = await freshContext(browser, PHONE);
  try {
    const page = await context.newPage();
    await noteVitals(page);
    const line = await tap(page, speed);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForTimeout(LOOKED_AT_MS);
    const vitals = await vitalsOf(page);
    const received = await line.received();
    if (touch) await showUp(page);
    return { ...vitals, received, afterTouch: await line.received() };
  } finally {
    await context.close();
  }
}

async function showUp(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await page.mouse.move(9, 9);
  await page.waitForTimeout(LOOKED_AT_MS);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(LOOKED_AT_MS);
}
