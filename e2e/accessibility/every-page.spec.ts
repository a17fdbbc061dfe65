import { expect, type Page, type Response, test } from '@playwright/test';
import { expectNoViolation } from '../support/expect-no-violation';
import { VISITS } from '../support/visits';
import { colouredWordFaults } from './checks/coloured-words';
import { contrastFaults } from './checks/contrast';
import { focusWalkFaults } from './checks/focus-walk';
import { forcedColourFaults } from './checks/forced-colours';
import { hoverFocusFaults } from './checks/hover-focus';
import { motionFaults } from './checks/motion';
import { nameFaults } from './checks/names';
import { narrowWalkFaults } from './checks/narrow-walk';
import { reflowFaults } from './checks/reflow';
import { sheetFaults } from './checks/sheets';
import { structureFaults } from './checks/structure';
import { targetFaults } from './checks/targets';
import { touchTargetFaults } from './checks/touch-targets';
import { htmlFaults } from './checks/valid-html';

const CHECKS: Record<string, (page: Page) => Promise<string[]>> = {
  'its skeleton': structureFaults,
  'the sheets it loads': sheetFaults,
  'the names of its parts': nameFaults,
  'its targets': targetFaults,
  'its targets under a finger': touchTargetFaults,
  'words told by their colour': colouredWordFaults,
  'forced colours': forcedColourFaults,
  'zoom and spacing': reflowFaults,
  'the way of the focus': focusWalkFaults,
  'the way of the focus at 400 %': narrowWalkFaults,
  'what comes up by itself': hoverFocusFaults,
};

test.describe.configure({ mode: 'parallel' });

for (const [kind, visit] of Object.entries(VISITS)) {
  test(`Nothing is amiss on ${kind}`, async ({ page }) => {
    test.setTimeout(90_000);
    let opened: Response | undefined;
    page.on('response', (response) => {
      if (response.request().isNavigationRequest()) opened = response;
    });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await visit(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect.soft(await htmlFaults((await opened?.text()) ?? ''), 'its HTML').toEqual([]);
    expect.soft(await motionFaults(page), 'movement that is not wanted').toEqual([]);
    for (const [what, check] of Object.entries(CHECKS)) expect.soft(await check(page), what).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await contrastFaults(page), `contrast in ${colorScheme}`).toEqual([]);
    }
    await expectNoViolation(page);
  });
}
