import type { Page } from '@playwright/test';
import { keepingWindow } from './keeping-window';
import { targetFaults } from './targets';

/** Where rows wrap and targets come nearer together: a usual phone, and the narrowest window that is looked after. */
const WIDTHS = [390, 320] as const;
const HEIGHT = 844;

/** Targets that a finger would miss on a phone, by the same measure. */
export const touchTargetFaults = (page: Page): Promise<string[]> =>
  keepingWindow(page, async () => {
    const session = await page.context().newCDPSession(page);
    // What stands there for fingers alone comes up, such as the camera beside the file.
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    const faults: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      faults.push(...(await targetFaults(page)).map((fault) => `${width} wide: ${fault}`));
    }
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
    await session.detach();
    return faults;
  });
