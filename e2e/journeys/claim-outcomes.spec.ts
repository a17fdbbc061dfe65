import { expect, type Page, test } from '@playwright/test';
import { answer, begin } from '../support/answer';
import { daysAgo, daysAheadInWords } from '../support/clock';
import { expectHeadline, expectLine, expectOutcomes, outcome } from '../support/estimate';

const TOOK = 'Did you take the parcel, or refuse it?';
const INSURED = 'Did you buy shipping insurance?';
const PRICE = 'How much did the item cost?';

test.beforeEach(({ page }) => begin(page, 'Report damage or a defect'));

const refused = (page: Page) => answer(page, TOOK, 'I refused it at the door because it was visibly damaged');

async function delivered(page: Page, days: number): Promise<void> {
  await answer(page, TOOK, 'It was delivered');
  await answer(page, 'On which day was it delivered?', daysAgo(days));
}

/** Delivered five days ago with a problem, and with photos or without. */
async function reported(page: Page, problem: string, photos: string): Promise<void> {
  await delivered(page, 5);
  await answer(page, 'What is wrong with it?', problem);
  await answer(page, 'Do you have photos of the parcel, its labels and the problem?', photos);
}

async function damagedAndInsured(page: Page, signed: string): Promise<void> {
  await reported(page, 'It was damaged on the way', 'Yes, of all of it');
  await answer(page, INSURED, 'Yes, at checkout');
  await answer(page, 'Did you sign for the parcel face to face?', signed);
}

const keepInsured = {
  title: 'Keep the item and take a partial refund',
  certainty: 'Your choice',
  brings: 'USD 0.00 to USD 32.00',
  clause: 'insurance.keep-40',
  quote: 'the refund is up to 40 % of the product price.',
} as const;

test('A damaged parcel refused with insurance brings between the item price and the order total', async ({
  page,
}) => {
  await refused(page);
  await answer(page, INSURED, 'Yes, at checkout');
  await answer(page, 'How much did you pay for the whole order?', '100');
  await answer(page, PRICE, '80');
  await expectHeadline(page, 'Report damage or a defect: you would get back USD 80.00 to USD 100.00');
  await expectOutcomes(page, {
    title: 'Refused because of visible damage, with insurance',
    certainty: 'This applies',
    clause: 'insurance.refuse-damaged',
    quote: 'no return shipping and no handling fee is charged.',
  });
});

test('A damaged parcel refused without insurance brings at most USD 16.00 of 80.00, less unpublished costs', async ({
  page,
}) => {
  await refused(page);
  await answer(page, INSURED, 'No');
  await answer(page, PRICE, '80');
  await expectHeadline(page, 'Report damage or a defect: you would get back USD 0.00 to USD 16.00');
  await expectOutcomes(page, {
    title: 'Refused because of visible damage, without insurance',
    certainty: 'This applies',
    clause: 'uninsured.refuse-damaged',
    quote: 'and the refund is at most 20 % of the item price.',
  });
  const card = outcome(page, 'Refused because of visible damage, without insurance');
  await expectLine(card, 'Return shipping', 'not stated');
  await expectLine(card, 'Customs clearance', 'not stated');
  await expectLine(card, 'Handling fees', 'not stated');
});

test('Seventy days after delivery no claim is accepted', async ({ page }) => {
  await delivered(page, 70);
  await expectHeadline(page, 'Report damage or a defect: what the policy says No refund');
  await expectOutcomes(page, {
    title: 'No request is accepted any more',
    certainty: 'This applies',
    clause: 'return.after-60',
    quote: 'Later than 60 days after delivery no request is accepted',
  });
});

test('Twenty days after delivery customer care decides', async ({ page }) => {
  await delivered(page, 20);
  await expectHeadline(page, 'Report damage or a defect: what the policy says Decided case by case');
  await expectOutcomes(page, {
    title: 'The time to report has passed; customer care decides',
    certainty: 'This applies',
    clause: 'return.defective',
    quote: 'A defective item follows the guarantee of 14 days, or the warranty of its product category.',
  });
  await expect(page.getByRole('region', { name: 'Until when' })).toContainText(
    `${daysAheadInWords(40)} at 23:59:59 UTC`,
  );
});

test('A wrong item is decided case by case, without a question about photos', async ({ page }) => {
  await delivered(page, 5);
  await answer(page, 'What is wrong with it?', 'It is not what I ordered');
  await expectHeadline(page, 'Report damage or a defect: what the policy says Decided case by case');
  await expectOutcomes(page, {
    title: 'Only customer care can say',
    certainty: 'This applies',
    clause: 'contact.what-to-send',
    quote: 'For anything that this policy does not answer, e-mail customer care',
  });
});

test('Without photos there is no refund for now, and until day 14 to take them', async ({ page }) => {
  await reported(page, 'It was damaged on the way', 'Not yet');
  await expectHeadline(page, 'Report damage or a defect: what the policy says No refund');
  await expectOutcomes(page, {
    title: 'Take the photos first',
    certainty: 'This applies',
    clause: 'claim.photos',
    quote: 'Without them a claim cannot be processed.',
  });
  await expect(page.getByRole('region', { name: 'Until when' })).toContainText(
    `${daysAheadInWords(9)} at 23:59:59 UTC`,
  );
  await expect(page.getByRole('region', { name: 'What to do now' })).toContainText(
    'Take photos of the whole parcel, the labels on it',
  );
});

test('A defect reported in time and with photos is decided case by case', async ({ page }) => {
  await reported(page, 'It does not work', 'Yes, of all of it');
  await expectHeadline(page, 'Report damage or a defect: what the policy says Decided case by case');
  await expectOutcomes(page, {
    title: 'A defect is decided case by case',
    certainty: 'This applies',
    clause: 'claim.window-14',
    quote: 'is reported within 14 days of delivery.',
  });
});

test('Insured but not signed for, the store ships again or refunds a part that is not stated', async ({
  page,
}) => {
  await damagedAndInsured(page, 'No, it was left or handed over without my signature');
  await expectHeadline(page, 'Report damage or a defect: what the policy says Amount not stated');
  await expectOutcomes(
    page,
    {
      title: 'A free reshipment',
      certainty: 'The store decides',
      brings: 'A new shipment',
      clause: 'insurance.in-person',
      quote: 'the store offers either a free reshipment or a partial refund',
    },
    {
      title: 'A partial refund',
      certainty: 'The store decides',
      brings: 'Amount not stated',
      clause: 'insurance.in-person',
      quote: 'the store offers either a free reshipment or a partial refund',
    },
  );
});

test('Insured and signed for, damaged parts are replaced, or the item is kept for up to USD 32.00 of 80.00', async ({
  page,
}) => {
  await damagedAndInsured(page, 'Yes, I took it from the courier and signed');
  await answer(page, 'How bad is the damage?', 'Some parts are damaged or missing');
  await answer(page, PRICE, '80');
  await expectHeadline(page, 'Report damage or a defect: you would get back USD 0.00 to USD 32.00');
  await expectOutcomes(
    page,
    {
      title: 'The damaged or missing parts are replaced',
      certainty: 'Your choice',
      brings: 'Replacement parts',
      clause: 'insurance.parts',
      quote: 'With shipping insurance, damaged or missing parts are replaced.',
    },
    keepInsured,
  );
});

test('Insured and signed for, a badly damaged package is shipped again, or kept for up to USD 32.00', async ({
  page,
}) => {
  await damagedAndInsured(page, 'Yes, I took it from the courier and signed');
  await answer(page, 'How bad is the damage?', 'The whole package is badly damaged');
  await answer(page, PRICE, '80');
  await expectHeadline(page, 'Report damage or a defect: you would get back USD 0.00 to USD 32.00');
  await expectOutcomes(
    page,
    {
      title: 'Everything is shipped again',
      certainty: 'Your choice',
      brings: 'A new shipment',
      clause: 'insurance.severe',
      quote: 'if the package is severely damaged, everything is shipped again.',
    },
    keepInsured,
  );
});

test('Without insurance parts are replaced, perhaps at extra cost, or at most USD 16.00 of 80.00 comes back', async ({
  page,
}) => {
  await reported(page, 'It was damaged on the way', 'Yes, of all of it');
  await answer(page, INSURED, 'No');
  await answer(page, PRICE, '80');
  await expectHeadline(page, 'Report damage or a defect: you would get back USD 0.00 to USD 16.00');
  await expectOutcomes(
    page,
    {
      title: 'The damaged or missing parts are replaced, perhaps at extra cost',
      certainty: 'The store decides',
      brings: 'Replacement parts',
      clause: 'uninsured.replacement',
      quote: 'replacement for damage in transit is conditional and may cost extra',
    },
    {
      title: 'Keep the item and take a partial refund',
      certainty: 'The store decides',
      brings: 'USD 0.00 to USD 16.00',
      clause: 'uninsured.keep-20',
      quote: 'the refund is at most 20 % of the product price.',
    },
  );
});
