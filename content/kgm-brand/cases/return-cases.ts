import {
  exactly,
  nothing,
  type WorkedCase,
  type WorkedLine,
  type WorkedOutcome,
} from '@/lib/engine/worked-case.test-support';

const asOf = '2026-03-10T10:00:00Z';
const bySelf = { reason: 'changed-mind', pickup: 'no', asOf };
const byPickup = { reason: 'changed-mind', pickup: 'yes', asOf };
const byStore = { reason: 'store-error', asOf };

const price = (amount: string): WorkedLine => ['Item price', amount];
const fullPrice = (amount: string): WorkedOutcome => ({
  id: 'full-price',
  remedy: 'refund',
  certainty: 'sure',
  refund: exactly(amount),
  lines: [price(amount)],
  youPay: [['Return shipping', null]],
  clauses: ['return.any-time'],
});
const storeError: WorkedOutcome = {
  id: 'store-error',
  remedy: 'refund',
  certainty: 'sure',
  refund: exactly('80.00'),
  lines: [price('80.00')],
  youPay: [['Return shipping, refunded up to a limit that is not published', null]],
  clauses: ['return.store-error'],
};

const cases: readonly Omit<WorkedCase, 'procedure'>[] = [
  {
    title: 'A change of mind returns the 80.00 of the item, at any time',
    facts: { ...bySelf, orderedOn: '2025-01-01', itemPrice: '80.00' },
    outcomes: [fullPrice('80.00')],
  },
  {
    title: 'Sending it back for 12.00 leaves 68.00',
    facts: { ...bySelf, itemPrice: '80', returnCost: '12' },
    outcomes: [{ ...fullPrice('80.00'), left: exactly('68.00'), youPay: [['Return shipping', '12.00']] }],
  },
  {
    title: 'The shipping of the order is no part of the full amount',
    facts: { ...bySelf, itemPrice: '80', shippingPaid: '15', orderTotal: '95' },
    outcomes: [fullPrice('80.00')],
  },
  {
    title: 'An item in yen returns whole yen',
    facts: { ...bySelf, currency: 'JPY', itemPrice: '8000' },
    outcomes: [fullPrice('8000')],
  },
  {
    title: 'A pickup takes a fee away that nobody published, so at most 80.00 comes back',
    facts: { ...byPickup, itemPrice: '80.00' },
    outcomes: [
      {
        id: 'less-pickup',
        remedy: 'refund',
        certainty: 'sure',
        refund: { min: null, max: '80.00' },
        lines: [price('80.00'), ['Pickup fee, not published', null]],
        clauses: ['return.pickup-fee'],
      },
    ],
  },
  {
    title: 'Where nothing was paid, a pickup takes nothing more away',
    facts: { ...byPickup, itemPrice: '0' },
    outcomes: [
      {
        id: 'less-pickup',
        remedy: 'refund',
        certainty: 'sure',
        refund: nothing,
        lines: [price('0.00'), ['Pickup fee, not published', null]],
        clauses: ['return.pickup-fee'],
      },
    ],
  },
  {
    title: 'The store’s error returns the 80.00, and return shipping besides, up to a limit not published',
    facts: { ...byStore, itemPrice: '80.00' },
    outcomes: [storeError],
  },
  {
    title: 'A pickup is free where the store made the error',
    facts: { ...byStore, pickup: 'yes', itemPrice: '80.00' },
    outcomes: [storeError],
  },
];

/** Every row of the table "kgm-brand", return, then costs and currencies. */
export const RETURN_CASES: readonly WorkedCase[] = cases.map((one) => ({ procedure: 'return', ...one }));
