import { expect, test } from '@playwright/test';
import { CARE } from '../support/care';
import { referenceOf } from '../support/care-desk';
import { pressOn, tabTo, typeInto } from '../support/keyboard';
import { sendReturn } from '../support/return-request';

test('By keys alone the care team logs in, finds a request, takes a step, and logs out', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const reference = referenceOf(await sendReturn(page));
  await page.goto('/care');
  await expect(page.getByLabel('Password')).toBeFocused();
  await page.keyboard.type('not the password');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('This is not the password. Try again.');
  await expect(page.getByLabel('Password')).toBeFocused();
  await page.keyboard.type(CARE.CARE_PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Requests');

  await typeInto(page, page.getByRole('searchbox'), reference);
  await tabTo(page, page.getByLabel('Store', { exact: true }));
  await page.keyboard.type('Kwo');
  await pressOn(page, page.getByRole('button', { name: 'Show', exact: true }));
  await expect(page.getByRole('status')).toContainText(/^1 /);
  await pressOn(page, page.getByRole('link', { name: reference }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(reference);

  await pressOn(page, page.locator('summary', { hasText: 'Decline' }));
  await pressOn(page, page.locator('#declined').getByRole('button', { name: 'Decline' }));
  // The browser's own check keeps the focus at the reason, which must be given.
  await expect(page.locator('#declined-note')).toBeFocused();
  await page.keyboard.type('The window has passed.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Declined.', { exact: true })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Log out' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Password')).toBeVisible();
});
