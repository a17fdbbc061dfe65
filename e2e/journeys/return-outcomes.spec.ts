import { expect, type Page, test } from '@playwright/test';
import { answer, asked, begin } from '../support/answer';
import { daysAgo, daysAheadInWords } from '../support/clock';
import { expectHeadline, expectLine, expectOutcomes, followHandover, outcome } from '../support/estimate';

const WHY = 'Why do you want to return it?';

test.beforeEach(({ page }) => begin(page, 'Return an item'));

const delivered = (page: Page, days: number) => answer(page, 'On which day was it delivered?', daysAgo(days));

async function unusedItem(page: Page, accessories: string): Promise<void> {
  await delivered(page, 5);
  await answer(page, WHY, 'I changed my mind, and the item works');
  await answer(page, 'Is the item unused, in its original packaging, with its tags?', 'Yes, all of it');
  await answer(page, 'Do you still have every accessory?', accessories);
  await answer(page, 'How much did the item cost?', '80');
  await answer(page, 'How much of that was shipping?', '10');
}

test('Seventy days after delivery nothing is accepted any more', async ({ page }) => {
  await delivered(page, 70);
  await expectHeadline(page, 'Return an item: what the policy says No refund');
  await expect(
    page.getByText('Delivered on: 70 days ago, later than 60 days, by 10 days.', { exact: true }),
  ).toBeVisible();
  await expectOutcomes(page, {
    title: 'The return window has closed',
    certainty: 'This applies',
    clause: 'return.after-60',
    quote: 'Later than 60 days after delivery no request is accepted',
  });
});

test('A defective item is a claim, which knows the day and the defect', async ({ page }) => {
  await delivered(page, 5);
  await answer(page, WHY, 'It does not work');
  await expectHeadline(page, 'Return an item');
  const address = `/kwoking/claim?deliveredOn=${daysAgo(5)}&received=delivered&problem=defective`;
  await followHandover(page, 'Report damage or a defect', address);
  await asked(page, 'Do you have photos of the parcel, its labels and the problem?');
  const answers = page.getByRole('region', { name: 'Your answers so far' });
  await expect(answers.getByRole('definition').filter({ hasText: 'It does not work' })).toBeVisible();
});

test('An item that arrived damaged is a claim for damage on the way', async ({ page }) => {
  await delivered(page, 5);
  await answer(page, WHY, 'It arrived damaged');
  await expectHeadline(page, 'Return an item');
  const address = `/kwoking/claim?deliveredOn=${daysAgo(5)}&received=delivered&problem=transit-damage`;
  await followHandover(page, 'Report damage or a defect', address);
  await asked(page, 'Do you have photos of the parcel, its labels and the problem?');
  await expect(page.getByRole('region', { name: 'Your answers so far' })).toContainText(
    'It was damaged on the way',
  );
});

test('What happens to a wrong item is decided case by case', async ({ page }) => {
  await delivered(page, 5);
  await answer(page, WHY, 'I received something I did not order');
  await expectHeadline(page, 'Return an item: what the policy says Decided case by case');
  await expectOutcomes(page, {
    title: 'Only customer care can say',
    certainty: 'This applies',
    clause: 'contact.what-to-send',
    quote: 'For anything that this policy does not answer, e-mail customer care',
  });
});

test('A used item that works brings no refund', async ({ page }) => {
  await delivered(page, 5);
  await answer(page, WHY, 'I changed my mind, and the item works');
  await answer(page, 'Is the item unused, in its original packaging, with its tags?', 'No, not all of it');
  await expectHeadline(page, 'Return an item: what the policy says No refund');
  await expectOutcomes(page, {
    title: 'A used item cannot be returned',
    certainty: 'This applies',
    clause: 'return.conditions',
    quote: 'accepted only for items that are unused, in their original packaging with tags',
  });
});

test('An unused item of USD 80.00 brings back 70.00 after USD 10.00 shipping, until day 60', async ({
  page,
}) => {
  await unusedItem(page, 'Yes, everything');
  await expectHeadline(page, 'Return an item: you would get back USD 70.00');
  await expect(page.getByText('of USD 80.00 (item price)', { exact: true })).toBeVisible();
  await expectOutcomes(page, {
    title: 'Return it for a partial refund',
    certainty: 'This applies',
    clause: 'return.window-60',
    quote: "which is the item's price minus the shipping fees.",
  });
  const card = outcome(page, 'Return it for a partial refund');
  await expectLine(card, 'Shipping fees of the order', '−USD 10.00');
  await expectLine(card, 'Return shipping to China', 'not stated');
  await expectLine(card, 'Customs and duties of the return', 'not stated');
  await expect(card).toContainText('Paid within: 1 to 5 business days');
  const deadlines = page.getByRole('region', { name: 'Until when' });
  await expect(deadlines).toContainText(`${daysAheadInWords(55)} at 23:59:59 UTC`);
  await expect(deadlines).toContainText('The return window ends.');
});

test('A missing accessory takes an amount off that the policy does not state', async ({ page }) => {
  await unusedItem(page, 'Something is missing');
  await expectHeadline(page, 'Return an item: you would get back At most USD 70.00');
  await expectOutcomes(page, {
    title: 'Return it for a partial refund, less the missing accessory',
    certainty: 'This applies',
    clause: 'return.accessories',
    quote: 'A missing accessory or component is charged to you.',
  });
  const card = outcome(page, 'Return it for a partial refund, less the missing accessory');
  await expectLine(card, 'Missing accessory, charge not published', 'not stated');
  await expectLine(card, 'You get back at most', 'USD 70.00');
});
