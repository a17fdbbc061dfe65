import {
  exactly,
  nothing,
  open,
  type WorkedCase,
  type WorkedOutcome,
} from '@/lib/engine/worked-case.test-support';

const asOf = '2026-03-10T10:00:00Z';
const failed = { problem: 'failed', asOf };
const care = { procedure: null };

const alone = (outcome: Omit<WorkedOutcome, 'certainty'>): WorkedOutcome[] => [
  { ...outcome, certainty: 'sure' },
];
const compensation: WorkedOutcome = {
  id: 'compensation',
  remedy: 'courier-compensation',
  certainty: 'store-decides',
  refund: open,
  clauses: ['damage.compensation'],
};
const newOne = (cost: string | null): WorkedOutcome => ({
  id: 'replacement-on-return',
  remedy: 'replacement',
  certainty: 'store-decides',
  refund: null,
  youPay: [['Shipping the damaged item back', cost]],
  clauses: ['damage.send-back'],
});
const warranty = (price: string, cost: string | null): WorkedOutcome[] => [
  {
    id: 'warranty-refund',
    remedy: 'refund',
    certainty: 'store-decides',
    refund: exactly(price),
    lines: [['Item price', price]],
    clauses: ['warranty.remedy'],
  },
  {
    id: 'warranty-replacement',
    remedy: 'replacement',
    certainty: 'store-decides',
    refund: null,
    clauses: ['warranty.remedy'],
  },
  {
    id: 'warranty-repair',
    remedy: 'repair',
    certainty: 'store-decides',
    refund: null,
    youPay: [['Shipping to the store', cost]],
    clauses: ['warranty.repair'],
  },
];

const cases: readonly Omit<WorkedCase, 'procedure'>[] = [
  {
    title: 'Damage on arrival brings what the courier pays, which no one states, or a new product',
    facts: { problem: 'damaged', asOf },
    outcomes: [compensation, newOne(null)],
  },
  {
    title: 'Sending the damaged product back for 12.00 is a cost of the new one alone',
    facts: { problem: 'damaged', asOf, returnCost: '12' },
    outcomes: [compensation, newOne('12.00')],
  },
  {
    title: 'A wrong item is for customer care to decide',
    facts: { problem: 'wrong-item', asOf },
    outcomes: alone({ id: 'wrong-item', remedy: 'case-by-case', refund: open, clauses: ['return.rma'] }),
    handover: care,
  },
  {
    title: 'Wear is not covered',
    facts: { problem: 'wear', asOf },
    outcomes: alone({ id: 'wear', remedy: 'none', refund: nothing, clauses: ['warranty.wear'] }),
  },
  {
    title: 'Misuse ends the warranty, also within its period',
    facts: { problem: 'misuse', inWarranty: 'yes', asOf },
    outcomes: alone({ id: 'misuse', remedy: 'none', refund: nothing, clauses: ['warranty.misuse'] }),
  },
  {
    title: 'A failure in the warranty brings the 80.00 paid, a replacement or a repair',
    facts: { ...failed, inWarranty: 'yes', itemPrice: '80.00' },
    outcomes: warranty('80.00', null),
  },
  {
    title: 'The way to the store costs 12.00 for a repair, and takes nothing from the refund',
    facts: { ...failed, inWarranty: 'yes', itemPrice: '80.00', returnCost: '12.00' },
    outcomes: warranty('80.00', '12.00'),
  },
  {
    title: 'A failure after the warranty is not accepted',
    facts: { ...failed, inWarranty: 'no' },
    outcomes: alone({ id: 'warranty-over', remedy: 'none', refund: nothing, clauses: ['warranty.covers'] }),
  },
  {
    title: 'Where nobody knows how long the warranty lasts, customer care has to say',
    facts: { ...failed, inWarranty: 'unknown' },
    outcomes: alone({
      id: 'ask-period',
      remedy: 'case-by-case',
      refund: open,
      clauses: ['warranty.starts'],
    }),
    handover: care,
  },
];

/** Every row of the table "device-store", claim, then what sending it back costs. */
export const CLAIM_CASES: readonly WorkedCase[] = cases.map((one) => ({ procedure: 'claim', ...one }));
