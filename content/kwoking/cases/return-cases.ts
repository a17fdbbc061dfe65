import {
  exactly,
  open,
  type WorkedCase,
  type WorkedLine,
  type WorkedOutcome,
} from '@/lib/engine/worked-case.test-support';

const delivered = { deliveredOn: '2026-03-01', asOf: '2026-03-10T10:00:00Z' };
const unwanted = { ...delivered, reason: 'changed-mind' };
const unused = { ...unwanted, unused: 'yes' };
const complete = { ...unused, accessories: 'yes' };
const dayItCloses = '2026-04-30T23:59:59Z';
const deadlines = [{ id: 'return-window-ends', at: dayItCloses }];

const costs = (shipping: string | null = null, customs: string | null = null): WorkedLine[] => [
  ['Return shipping to China', shipping],
  ['Customs and duties of the return', customs],
];
const priceLessShipping = (price: string, shipping: string): WorkedLine[] => [
  ['Item price', price],
  ['Shipping fees of the order', shipping],
];
const partialRefund: Omit<WorkedOutcome, 'refund'> = {
  id: 'partial-refund',
  remedy: 'refund',
  certainty: 'sure',
  youPay: costs(),
  until: dayItCloses,
  clauses: ['return.window-60'],
};
const lessAccessory = {
  ...partialRefund,
  id: 'partial-refund-less-accessory',
  clauses: ['return.window-60', 'return.accessories'],
};
const accessory: WorkedLine = ['Missing accessory, charge not published', null];

const cases: readonly Omit<WorkedCase, 'procedure'>[] = [
  {
    title: 'More than 60 days after delivery nothing is returned, whatever the reason',
    facts: { deliveredOn: '2026-03-01', reason: 'defective', asOf: '2026-05-01T10:00:00Z' },
    outcomes: [
      {
        id: 'after-60',
        remedy: 'none',
        certainty: 'sure',
        refund: exactly('0.00'),
        clauses: ['return.after-60'],
      },
    ],
  },
  {
    title: 'A defective item is a claim',
    facts: { ...delivered, reason: 'defective' },
    outcomes: [],
    deadlines,
    handover: {
      procedure: 'claim',
      facts: { deliveredOn: '2026-03-01', received: 'delivered', problem: 'defective' },
    },
  },
  {
    title: 'An item damaged on the way is a claim',
    facts: { ...delivered, reason: 'damaged', itemPrice: '80', shippingPaid: '15' },
    outcomes: [],
    deadlines,
    handover: {
      procedure: 'claim',
      facts: {
        deliveredOn: '2026-03-01',
        itemPrice: '80.00',
        received: 'delivered',
        problem: 'transit-damage',
      },
    },
  },
  {
    title: 'A wrong item is for customer care to decide',
    facts: { ...delivered, reason: 'wrong-item' },
    outcomes: [
      {
        id: 'wrong-item',
        remedy: 'case-by-case',
        certainty: 'sure',
        refund: open,
        until: dayItCloses,
        clauses: ['contact.what-to-send'],
      },
    ],
    deadlines,
    handover: { procedure: null },
  },
  {
    title: 'A used item is not taken back, and waiting does not change that',
    facts: { ...unwanted, unused: 'no' },
    outcomes: [
      {
        id: 'not-unused',
        remedy: 'none',
        certainty: 'sure',
        refund: exactly('0.00'),
        clauses: ['return.conditions'],
      },
    ],
    deadlines,
  },
  {
    title: 'An unused item of 80.00 returns 65.00 where shipping was 15.00',
    facts: { ...complete, itemPrice: '80.00', shippingPaid: '15.00' },
    outcomes: [{ ...partialRefund, refund: exactly('65.00'), lines: priceLessShipping('80.00', '-15.00') }],
    deadlines,
  },
  {
    title: 'A missing accessory takes an amount away that nobody published, so at most 65.00 comes back',
    facts: { ...unused, accessories: 'no', itemPrice: '80.00', shippingPaid: '15.00' },
    outcomes: [
      {
        ...lessAccessory,
        refund: { min: null, max: '65.00' },
        lines: [...priceLessShipping('80.00', '-15.00'), accessory],
      },
    ],
    deadlines,
  },
  {
    title: 'Sending it back for 20.00 leaves 45.00, and customs are shown beside it',
    facts: { ...complete, itemPrice: '80', shippingPaid: '15', returnCost: '20', customsOnReturn: '5' },
    outcomes: [
      {
        ...partialRefund,
        refund: exactly('65.00'),
        left: exactly('45.00'),
        lines: priceLessShipping('80.00', '-15.00'),
        youPay: costs('20.00', '5.00'),
      },
    ],
    deadlines,
  },
  {
    title: 'Sending it back for 100.00 costs 35.00 more than comes back',
    facts: { ...complete, itemPrice: '80', shippingPaid: '15', returnCost: '100' },
    outcomes: [
      {
        ...partialRefund,
        refund: exactly('65.00'),
        left: exactly('-35.00'),
        lines: priceLessShipping('80.00', '-15.00'),
        youPay: costs('100.00'),
      },
    ],
    deadlines,
  },
  {
    title: 'An item of 10.00 with shipping of 15.00 returns nothing, and the refund is capped',
    facts: { ...complete, itemPrice: '10', shippingPaid: '15' },
    outcomes: [
      {
        ...partialRefund,
        refund: exactly('0.00'),
        capped: true,
        lines: priceLessShipping('10.00', '-15.00'),
      },
    ],
    deadlines,
  },
  {
    title: 'Where nothing can come back, a missing accessory takes nothing more away',
    facts: { ...unused, accessories: 'no', itemPrice: '10', shippingPaid: '15' },
    outcomes: [
      {
        ...lessAccessory,
        refund: exactly('0.00'),
        capped: true,
        lines: [...priceLessShipping('10.00', '-15.00'), accessory],
      },
    ],
    deadlines,
  },
  {
    title: 'An item in yen returns whole yen',
    facts: { ...complete, currency: 'JPY', itemPrice: '8000', shippingPaid: '1500' },
    outcomes: [{ ...partialRefund, refund: exactly('6500'), lines: priceLessShipping('8000', '-1500') }],
    deadlines,
  },
];

/** Every row of the table "kwoking / return", then what the shopper pays, caps and currencies. */
export const RETURN_CASES: readonly WorkedCase[] = cases.map((one) => ({ procedure: 'return', ...one }));
