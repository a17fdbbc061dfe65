import { expect, test } from '@playwright/test';
import { pagesOf } from '../support/addresses';
import { colouredWordFaults } from './checks/coloured-words';
import { contrastFaults } from './checks/contrast';
import { nameFaults } from './checks/names';
import { reflowFaults } from './checks/reflow';
import { structureFaults } from './checks/structure';
import { targetFaults } from './checks/targets';
import { touchTargetFaults } from './checks/touch-targets';
import { htmlFaults } from './checks/valid-html';

const CHECKS = [
  structureFaults,
  nameFaults,
  targetFaults,
  touchTargetFaults,
  colouredWordFaults,
  reflowFaults,
] as const;

for (const store of ['device-store', 'kgm-brand', 'ali-shipping'] as const) {
  test(`Every kind of page of ${store} fits, is told apart and is read like those of the first store`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const address of pagesOf(store)) {
      const response = await page.goto(address);
      expect.soft(page.url(), 'no other page').toContain(address);
      expect.soft(await htmlFaults((await response?.text()) ?? ''), address).toEqual([]);
      for (const check of CHECKS) expect.soft(await check(page), address).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await contrastFaults(page), `${address} in ${colorScheme}`).toEqual([]);
      }
    }
  });
}
