import { expect, type Locator, type Page, test } from '@playwright/test';
import { ESTIMATES, REQUEST_FORM } from '../support/addresses';
import { tabTo } from '../support/keyboard';
import { focusArea } from './checks/focus-area';

const SEVERAL = ESTIMATES['an estimate of several outcomes'];

/** One of every kind of control, by the page that has it. */
const CONTROLS: readonly (readonly [string, string, (page: Page) => Locator])[] = [
  ['a link', '/kwoking', (page) => page.getByRole('link', { name: 'Policy', exact: true })],
  ['a search field', '/kwoking', (page) => page.locator('#q')],
  [
    'a card',
    '/kwoking',
    (page) => page.getByRole('main').getByRole('link', { name: 'Return an item', exact: true }),
  ],
  ['a choice', '/kwoking/cancel', (page) => page.getByRole('radio').first()],
  ['a button', '/kwoking/cancel', (page) => page.getByRole('button', { name: 'Continue' })],
  ['a list', '/kwoking/cancel?stage=preparing', (page) => page.getByRole('combobox')],
  ['a mark of proof', SEVERAL, (page) => page.getByRole('link', { name: /^Clause/ }).first()],
  ['what unfolds', SEVERAL, (page) => page.locator('summary', { hasText: 'Show the text' })],
  ['a file', REQUEST_FORM, (page) => page.getByLabel('Photos')],
];

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

for (const [look, media] of Object.entries(LOOKS)) {
  test(`In ${look} the focus is seen on every kind of control: two pixels around it, at 3 to 1`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    for (const [kind, address, control] of CONTROLS) {
      await page.goto(address);
      await tabTo(page, control(page));
      const { marked, asked } = await focusArea(page, control(page));
      expect.soft(marked, kind).toBeGreaterThanOrEqual(asked);
    }
  });
}
