import {
  exactly,
  nothing,
  type WorkedCase,
  type WorkedLine,
  type WorkedOutcome,
} from '@/lib/engine/worked-case.test-support';

const ordered = { orderedOn: '2026-03-01', asOf: '2026-03-10T10:00:00Z' };
const unwanted = { ...ordered, reason: 'changed-mind' };
const unused = { ...unwanted, unused: 'yes' };
const regular = { ...unused, saleItem: 'no' };
const dayItCloses = '2026-03-31T23:59:59Z';
const deadlines = [{ id: 'return-window-ends', at: dayItCloses }];

const shippingBack = (cost: string | null): WorkedLine[] => [['Return shipping', cost]];
const refund = (amount: string, lines: readonly WorkedLine[]): WorkedOutcome => ({
  id: 'refund',
  remedy: 'refund',
  certainty: 'your-choice',
  refund: exactly(amount),
  lines,
  youPay: shippingBack(null),
  until: dayItCloses,
  clauses: ['return.refund', 'return.customs'],
});
const exchange: WorkedOutcome = {
  id: 'exchange',
  remedy: 'exchange',
  certainty: 'your-choice',
  refund: null,
  youPay: shippingBack(null),
  until: dayItCloses,
  clauses: ['return.window-30'],
};
const saleRefund = (amount: string, lines: readonly WorkedLine[]): WorkedOutcome => ({
  ...refund(amount, lines),
  id: 'sale-refund',
  certainty: 'store-decides',
  clauses: ['return.sale-items'],
});
const saleExcluded: WorkedOutcome = {
  id: 'sale-excluded',
  remedy: 'none',
  certainty: 'store-decides',
  refund: nothing,
  clauses: ['return.sale-items'],
};

const cases: readonly Omit<WorkedCase, 'procedure'>[] = [
  {
    title: 'A product that stopped working is a claim, whenever it was ordered',
    facts: { reason: 'failed', asOf: '2026-03-10T10:00:00Z' },
    outcomes: [],
    handover: { procedure: 'claim', facts: { problem: 'failed' } },
  },
  {
    title: 'A product that arrived damaged is a claim, and the amounts given come along',
    facts: { ...ordered, reason: 'damaged', itemPrice: '80', returnCost: '12' },
    outcomes: [],
    handover: { procedure: 'claim', facts: { problem: 'damaged', itemPrice: '80.00', returnCost: '12.00' } },
  },
  {
    title: 'Thirty-one days after the order an unwanted product is not taken back',
    facts: { ...unwanted, asOf: '2026-04-01T00:00:00Z' },
    outcomes: [
      {
        id: 'window-closed',
        remedy: 'none',
        certainty: 'sure',
        refund: nothing,
        clauses: ['return.window-30'],
      },
    ],
  },
  {
    title: 'A used product is not taken back, and waiting does not change that',
    facts: { ...unwanted, unused: 'no' },
    outcomes: [
      {
        id: 'not-original',
        remedy: 'none',
        certainty: 'sure',
        refund: nothing,
        clauses: ['return.condition'],
      },
    ],
    deadlines,
  },
  {
    title: 'An unused sale item returns its 80.00, or nothing where the product page excludes it',
    facts: { ...unused, saleItem: 'yes', itemPrice: '80.00' },
    outcomes: [saleRefund('80.00', [['Item price', '80.00']]), saleExcluded],
    deadlines,
  },
  {
    title: 'Customs of 5.00 on the way back leave 75.00 of a sale item of 80.00',
    facts: { ...unused, saleItem: 'yes', itemPrice: '80.00', customsOnReturn: '5.00' },
    outcomes: [
      saleRefund('75.00', [
        ['Item price', '80.00'],
        ['Customs on the way back', '-5.00'],
      ]),
      saleExcluded,
    ],
    deadlines,
  },
  {
    title: 'An unused item of 80.00 returns all of it, or is exchanged',
    facts: { ...regular, itemPrice: '80.00' },
    outcomes: [refund('80.00', [['Item price', '80.00']]), exchange],
    deadlines,
  },
  {
    title: 'Customs of 5.00 on the way back are deducted from 80.00',
    facts: { ...regular, itemPrice: '80', customsOnReturn: '5' },
    outcomes: [
      refund('75.00', [
        ['Item price', '80.00'],
        ['Customs on the way back', '-5.00'],
      ]),
      exchange,
    ],
    deadlines,
  },
  {
    title: 'Sending it back for 12.00 leaves 63.00 of 75.00, and costs the same for an exchange',
    facts: { ...regular, itemPrice: '80', customsOnReturn: '5', returnCost: '12' },
    outcomes: [
      {
        ...refund('75.00', [
          ['Item price', '80.00'],
          ['Customs on the way back', '-5.00'],
        ]),
        left: exactly('63.00'),
        youPay: shippingBack('12.00'),
      },
      { ...exchange, youPay: shippingBack('12.00') },
    ],
    deadlines,
  },
  {
    title: 'Customs above the price leave nothing, and the refund is capped',
    facts: { ...regular, itemPrice: '10', customsOnReturn: '10.01' },
    outcomes: [
      {
        ...refund('0.00', [
          ['Item price', '10.00'],
          ['Customs on the way back', '-10.01'],
        ]),
        capped: true,
      },
      exchange,
    ],
    deadlines,
  },
  {
    title: 'The shipping of the order is no part of the refund',
    facts: { ...regular, itemPrice: '80', shippingPaid: '15', orderTotal: '95' },
    outcomes: [refund('80.00', [['Item price', '80.00']]), exchange],
    deadlines,
  },
  {
    title: 'The moment of the order tells its day: one placed on 1 March may go back until 31 March',
    facts: {
      asOf: '2026-03-10T10:00:00Z',
      orderedAt: '2026-03-01T23:59:59Z',
      reason: 'changed-mind',
      unused: 'yes',
      saleItem: 'no',
      itemPrice: '80.00',
    },
    outcomes: [refund('80.00', [['Item price', '80.00']]), exchange],
    deadlines,
  },
  {
    title: 'An item in yen returns whole yen',
    facts: { ...regular, currency: 'JPY', itemPrice: '8000', customsOnReturn: '500' },
    outcomes: [
      refund('7500', [
        ['Item price', '8000'],
        ['Customs on the way back', '-500'],
      ]),
      exchange,
    ],
    deadlines,
  },
];

/** Every row of the table "device-store", return, then customs, costs and currencies. */
export const RETURN_CASES: readonly WorkedCase[] = cases.map((one) => ({ procedure: 'return', ...one }));
