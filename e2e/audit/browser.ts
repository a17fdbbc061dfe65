import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright';
import { findBrowser, launchArgs } from '../support/browser';

/** The browser that everything is measured in. Whoever opens it closes it, on signals too. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findBrowser(),
    args: launchArgs,
    handleSIGINT: false,
    handleSIGTERM: false,
  });

/** A context of its own, and so a cold cache, for one visit. */
export async function freshContext(
  browser: Browser,
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  // The compiler names functions by a helper that a page does not have.
  await context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  return context;
}

/** The program itself, for what starts its own. */
export const browserPath = (): string => findBrowser() ?? chromium.executablePath();
