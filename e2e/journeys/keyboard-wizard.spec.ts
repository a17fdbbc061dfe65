import { expect, type Page, test } from '@playwright/test';
import { asked } from '../support/answer';
import { daysAgo } from '../support/clock';
import { expectHeadline, outcome } from '../support/estimate';
import { pressOn, tabTo, typeDay, typeInto } from '../support/keyboard';

const WHERE = 'Where is your order now?';
const TOTAL = 'How much did you pay for the whole order?';
const SHIPPING = 'How much of that was shipping?';
const ITEM = 'How much did the item cost?';

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

/** Goes to the question's choices and down to one of them; Enter continues. */
async function choose(page: Page, question: string, label: string): Promise<void> {
  await asked(page, question);
  const radio = page.getByRole('radio', { name: label, exact: true });
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  for (let at = 0; !(await radio.isChecked()); at++) {
    expect(at).toBeLessThan(10);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

/** Types an amount; Enter continues. */
async function pay(page: Page, question: string, amount: string): Promise<void> {
  await asked(page, question);
  await typeInto(page, page.getByLabel(question, { exact: true }), amount);
  await page.keyboard.press('Enter');
}

test('By keys alone an order is cancelled, with a wrong amount mended and an answer changed', async ({
  page,
}) => {
  await page.goto('/kwoking');
  await pressOn(page, page.getByRole('main').getByRole('link', { name: 'Cancel an order', exact: true }));
  await choose(page, WHERE, 'It has shipped');
  await pay(page, TOTAL, 'a lot');
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toBeFocused();
  await pressOn(page, summary.getByRole('link'));
  await expect(page.getByLabel(TOTAL)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('100');
  await pressOn(page, page.getByRole('button', { name: 'Continue' }));
  await asked(page, SHIPPING);
  await tabTo(page, page.getByLabel(SHIPPING));
  await tabTo(page, page.getByRole('link', { name: 'Back' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await asked(page, TOTAL);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await pay(page, SHIPPING, '20');
  await expectHeadline(page, 'Cancel an order: you would get back USD 20.00 to USD 30.00');
  await pressOn(page, page.getByRole('link', { name: 'Change “Order total”' }));
  await pay(page, TOTAL, '200');
  // 200 less 50 % and 20; less 60 % and 20.
  await expectHeadline(page, 'Cancel an order: you would get back USD 60.00 to USD 80.00');
});

test('By keys alone a return is worked out: a day, choices, what is not known, and amounts', async ({
  page,
}) => {
  await page.goto('/kwoking/return');
  await asked(page, 'On which day was it delivered?');
  await tabTo(page, page.getByLabel('On which day was it delivered?'));
  await typeDay(page, daysAgo(5));
  await page.keyboard.press('Enter');
  await choose(page, 'Why do you want to return it?', 'I changed my mind, and the item works');
  await choose(page, 'Is the item unused, in its original packaging, with its tags?', 'Yes, all of it');
  await choose(page, 'Do you still have every accessory?', 'I do not know');
  await pay(page, ITEM, '80');
  await pay(page, SHIPPING, '10');
  await expect(
    page.getByText('It depends on what you do not know yet. Each possibility stands below.', { exact: true }),
  ).toBeVisible();
});

test('By keys alone a moment is given, with its time zone, or said to be unknown', async ({ page }) => {
  await page.goto('/kwoking/cancel?stage=preparing');
  await asked(page, 'When did you place the order?');
  const day = page.getByLabel('Day', { exact: true });
  const zone = page.getByLabel('Time zone of that time');
  await tabTo(page, day);
  await typeDay(page, daysAgo(1));
  await tabTo(page, page.getByLabel('Time', { exact: true }));
  // The letter counts only where the hours are counted to twelve.
  await page.keyboard.type('1030a');
  await tabTo(page, zone);
  await page.keyboard.type('UTC+03');
  await expect(zone.locator('option:checked')).toHaveText('UTC+03:00');
  await pressOn(page, page.getByRole('button', { name: 'Continue' }));
  await asked(page, TOTAL);
  await expect(page).toHaveURL(`/kwoking/cancel?stage=preparing&orderedAt=${daysAgo(1)}T10:30:00%2B03:00`);
  await page.goBack();
  await asked(page, 'When did you place the order?');
  await pressOn(page, page.getByRole('button', { name: 'I do not know' }));
  await pay(page, TOTAL, '100');
  await expectHeadline(page, 'Cancel an order: you would get back USD 80.00 to USD 90.00');
});

test('By keys alone clauses, options and the text of the case are opened and closed', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 700 });
  await page.goto('/kwoking/cancel?stage=shipped&orderTotal=100.00&shippingPaid=20.00');
  const card = outcome(page, 'The parcel is intercepted');
  const quote = card.getByRole('blockquote').filter({ hasText: 'the handling fee is 50 %' });
  const summary = card.locator('summary');
  await expect(quote).toBeHidden();
  await tabTo(page, summary);
  await page.keyboard.press('Enter');
  await expect(quote).toBeVisible();
  await page.keyboard.press('Space');
  await expect(quote).toBeHidden();
  // A mark opens the clause that it leads to.
  await tabTo(page, card.getByRole('link', { name: 'Clause cancel.intercepted' }).first(), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(quote).toBeVisible();
  await expect(quote).toBeInViewport();

  await pressOn(page, page.getByRole('link', { name: 'Start the request' }).first());
  await expect(page).toHaveURL(/requests\/new/);
  await page.goBack();
  const why = page.locator('summary', { hasText: 'Why not something else?' });
  await pressOn(page, why);
  await expect(why.locator('..')).toHaveAttribute('open');
  await page.keyboard.press('Space');
  await expect(why.locator('..')).not.toHaveAttribute('open');
  await pressOn(page, page.locator('summary', { hasText: 'Show the text' }));
  const text = page.getByLabel('The whole case as plain text');
  await tabTo(page, text);
  // A text area lets the tab key through.
  await tabTo(page, page.getByRole('button', { name: 'Copy as text' }));
});
