import type { BrowserContext, Page } from '@playwright/test';

/** What pages were seen to do that they must not; empty where all is well. */
export interface Watch {
  /** What a content policy kept from loading or running. */
  readonly refused: string[];
  /** Addresses of other sites that were asked for something. */
  readonly elsewhere: string[];
}

const REFUSED = /content security policy/i;

/**
 * Watches every page of a context from now on. The browser's console tells of what was refused, in workers too; where
 * scripts run, the page's own event tells besides.
 */
export async function watchPolicy(context: BrowserContext, site: string): Promise<Watch> {
  const watch: Watch = { refused: [], elsewhere: [] };
  await context.exposeFunction('tellRefused', (words: string) => watch.refused.push(words));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      (window as unknown as { tellRefused(words: string): void }).tellRefused(
        `${location.pathname}: ${effectiveDirective} ${blockedURI} ${sample}`,
      ),
    );
  });
  context.on('console', (message) => {
    if (REFUSED.test(message.text())) watch.refused.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(site).origin && protocol !== 'blob:') watch.elsewhere.push(request.url());
  });
  return watch;
}

/** Scripts of a page that stand in its markup without the nonce of its policy. */
export const bareScripts = (page: Page) =>
  page.locator('script:not([src]):not([nonce]):not([type="application/ld+json"])');
