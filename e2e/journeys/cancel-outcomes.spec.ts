import { expect, type Page, test } from '@playwright/test';
import { answer, asked, begin } from '../support/answer';
import { hoursAgo } from '../support/clock';
import { expectHeadline, expectLine, expectOutcomes, followHandover, outcome } from '../support/estimate';

const WHERE = 'Where is your order now?';
const TOTAL = 'How much did you pay for the whole order?';
const CLAIM = 'Report damage or a defect';

const changeInstead = {
  title: 'Change the order instead',
  certainty: 'Your choice',
  brings: 'Your order, changed',
  clause: 'cancel.change-instead',
  quote: 'Changing an order before it ships costs no handling fee.',
} as const;

test.beforeEach(({ page }) => begin(page, 'Cancel an order'));

async function amounts(page: Page, total: string, shipping: string): Promise<void> {
  await answer(page, TOTAL, total);
  await answer(page, 'How much of that was shipping?', shipping);
}

test('An order that is not paid yet is cancelled at no charge', async ({ page }) => {
  await answer(page, WHERE, 'I have not paid yet');
  await expectHeadline(page, 'Cancel an order: what the policy says No charge');
  await expectOutcomes(page, {
    title: 'Delete the unpaid order',
    certainty: 'This applies',
    clause: 'cancel.before-payment',
    quote: 'An order that has not been paid is cancelled by you, at no cost',
  });
});

test('Ten hours after placing it, cancelling an order of USD 100.00 costs 10 %, and changing it nothing', async ({
  page,
}) => {
  await answer(page, WHERE, 'Paid, not shipped yet');
  await answer(page, 'When did you place the order?', hoursAgo(10));
  await answer(page, TOTAL, '100');
  await expectHeadline(page, 'Cancel an order: you would get back USD 90.00');
  await expect(page.getByText('of USD 100.00 (order total)', { exact: true })).toBeVisible();
  await expect(page.getByText('You choose between these.', { exact: true })).toBeVisible();
  await expectOutcomes(
    page,
    {
      title: 'Cancel now',
      certainty: 'Your choice',
      brings: 'USD 90.00',
      clause: 'cancel.within-48h',
      quote: 'the handling fee is 10 % of the order total.',
    },
    changeInstead,
  );
  await expectLine(outcome(page, 'Cancel now'), 'Handling fee, 10 %', '−USD 10.00');
  await expect(page.getByRole('region', { name: 'Until when' })).toContainText(
    'The handling fee rises from 10 % to 20 % after this moment.',
  );
  await expect(page.getByRole('region', { name: 'Until when' })).toContainText('1 day 13 hours left.');
});

test('Three days after placing it, cancelling an order of USD 100.00 costs 20 %', async ({ page }) => {
  await answer(page, WHERE, 'Paid, not shipped yet');
  await answer(page, 'When did you place the order?', hoursAgo(72));
  await answer(page, TOTAL, '100');
  await expectHeadline(page, 'Cancel an order: you would get back USD 80.00');
  await expectOutcomes(
    page,
    {
      title: 'Cancel',
      certainty: 'Your choice',
      brings: 'USD 80.00',
      clause: 'cancel.after-48h',
      quote: 'later than 48 hours after placing the order, the handling fee is 20 %',
    },
    changeInstead,
  );
  await expectLine(outcome(page, 'Cancel'), 'Handling fee, 20 %', '−USD 20.00');
  await expect(page.getByRole('region', { name: 'Until when' })).toHaveCount(0);
});

test('A shipped order of USD 100.00 with USD 20.00 shipping returns 30.00 or 20.00, as the store can', async ({
  page,
}) => {
  await answer(page, WHERE, 'It has shipped');
  await amounts(page, '100', '20');
  await expectHeadline(page, 'Cancel an order: you would get back USD 20.00 to USD 30.00');
  await expect(
    page.getByText('Which of these it will be is not in your hands. The store decides.', { exact: true }),
  ).toBeVisible();
  await expectOutcomes(
    page,
    {
      title: 'The parcel is intercepted',
      certainty: 'The store decides',
      brings: 'USD 30.00',
      clause: 'cancel.intercepted',
      quote: 'the parcel is intercepted, the handling fee is 50 %',
    },
    {
      title: 'The parcel cannot be intercepted',
      certainty: 'The store decides',
      brings: 'USD 20.00',
      clause: 'cancel.not-intercepted',
      quote: 'the parcel cannot be intercepted, the handling fee is 60 %',
    },
  );
  const intercepted = outcome(page, 'The parcel is intercepted');
  await expectLine(intercepted, 'Handling fee, 50 %', '−USD 50.00');
  await expectLine(intercepted, 'Shipping, not refunded', '−USD 20.00');
});

for (const [reason, words] of [
  ['The address or phone number I gave was wrong', 'a wrong address'],
  ['I refused the parcel', 'a refusal'],
] as const) {
  test(`A delivery that failed through ${words} returns USD 20.00 of 100.00 with 20.00 shipping`, async ({
    page,
  }) => {
    await answer(page, WHERE, 'The delivery failed');
    await answer(page, 'Why did the delivery fail?', reason);
    await amounts(page, '100', '20');
    await expectHeadline(page, 'Cancel an order: you would get back USD 20.00');
    await expectOutcomes(page, {
      title: 'The delivery failed',
      certainty: 'This applies',
      clause: 'cancel.failed-delivery',
      quote: 'or because you refuse the parcel, the handling fee is 60 %',
    });
    await expectLine(outcome(page, 'The delivery failed'), 'Handling fee, 60 %', '−USD 60.00');
  });
}

test('A parcel refused because of visible damage is a claim, which knows that it was refused', async ({
  page,
}) => {
  await answer(page, WHERE, 'The delivery failed');
  await answer(page, 'Why did the delivery fail?', 'I refused it because it was visibly damaged');
  await expectHeadline(page, 'Cancel an order');
  await followHandover(page, CLAIM, '/kwoking/claim?received=refused');
  await asked(page, 'Did you buy shipping insurance?');
  await expect(page.getByRole('region', { name: 'Your answers so far' })).toContainText(
    'I refused it at the door because it was visibly damaged',
  );
});

test('A delivery that failed for another reason is decided case by case', async ({ page }) => {
  await answer(page, WHERE, 'The delivery failed');
  await answer(page, 'Why did the delivery fail?', 'Another reason');
  await expectHeadline(page, 'Cancel an order: what the policy says Decided case by case');
  await expectOutcomes(page, {
    title: 'Only customer care can say',
    certainty: 'This applies',
    clause: 'contact.what-to-send',
    quote: 'For anything that this policy does not answer, e-mail customer care',
  });
});

test('An order that has been delivered is a return', async ({ page }) => {
  await answer(page, WHERE, 'It has been delivered');
  await expectHeadline(page, 'Cancel an order');
  await followHandover(page, 'Return an item', '/kwoking/return');
  await asked(page, 'On which day was it delivered?');
});
