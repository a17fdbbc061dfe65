import { exactly, nothing, type WorkedCase, type WorkedOutcome } from '@/lib/engine/worked-case.test-support';

const asOf = '2026-03-10T10:00:00Z';
const amounts = { orderTotal: '100.00', itemPrice: '80.00' };
const quantity = { problem: 'wrong-quantity', asOf };
const missing = { problem: 'missing-item', asOf };
const notReceived = { problem: 'not-received', asOf };
const inTransit = { ...notReceived, tracking: 'in-transit', shippedOn: '2026-03-01' };
const lastDay = '2026-03-21T23:59:59Z';

const alone = (outcome: Omit<WorkedOutcome, 'certainty'>): WorkedOutcome[] => [
  { ...outcome, certainty: 'sure' },
];
const noRefund = (id: string, ...clauses: string[]) =>
  alone({ id, remedy: 'none', refund: nothing, clauses });
const itemRefund = (id: string, clause: string) =>
  alone({
    id,
    remedy: 'refund',
    refund: { min: '80.00', max: '100.00' },
    lines: [['Order total, the most that comes back', '100.00']],
    clauses: [clause, 'refund.full'],
  });
const partial = (name: string, clause: string): WorkedOutcome[] => [
  {
    id: `${name}-refund`,
    remedy: 'refund',
    certainty: 'store-decides',
    refund: exactly('30.00'),
    lines: [['Price of what did not arrive', '30.00']],
    clauses: [clause],
  },
  {
    id: `${name}-reshipment`,
    remedy: 'reshipment',
    certainty: 'store-decides',
    refund: null,
    clauses: [clause],
  },
];
const wholeOrder = (id: string, ...clauses: string[]) =>
  alone({
    id,
    remedy: 'refund',
    refund: exactly('100.00'),
    lines: [['Order total', '100.00']],
    clauses,
  });

const cases: readonly Omit<WorkedCase, 'procedure'>[] = [
  ...['damaged', 'defective', 'wrong-item'].flatMap((problem) => [
    {
      title: `With the buyer’s proof, ${problem} returns between the 80.00 of the item and the 100.00 paid`,
      facts: { problem, proof: 'yes', ...amounts, asOf },
      outcomes: itemRefund(problem, `refund.${problem}`),
    },
    {
      title: `Without the buyer’s proof, ${problem} returns nothing`,
      facts: { problem, proof: 'no', ...amounts, asOf },
      outcomes: noRefund('proof-first', `refund.${problem}`),
    },
  ]),
  {
    title: 'An item that was the whole order returns exactly what was paid',
    facts: { problem: 'damaged', proof: 'yes', orderTotal: '80', itemPrice: '80', asOf },
    outcomes: alone({
      id: 'damaged',
      remedy: 'refund',
      refund: exactly('80.00'),
      lines: [['Order total, the most that comes back', '80.00']],
      clauses: ['refund.damaged', 'refund.full'],
    }),
  },
  {
    title: 'A wrong quantity with proof returns the 30.00 of what did not arrive, or is shipped again',
    facts: { ...quantity, proof: 'yes', missingValue: '30.00' },
    outcomes: partial('quantity', 'refund.wrong-quantity'),
  },
  {
    title: 'A wrong quantity without proof returns nothing',
    facts: { ...quantity, proof: 'no', missingValue: '30.00' },
    outcomes: noRefund('proof-first', 'refund.wrong-quantity'),
  },
  {
    title: 'A missing item brings nothing for now while a package is still on its way',
    facts: { ...missing, allPackagesDelivered: 'no', proof: 'yes', missingValue: '30.00' },
    outcomes: noRefund('wait-for-packages', 'refund.missing-item'),
  },
  {
    title: 'A missing item with proof, every package delivered, returns its 30.00 or is shipped again',
    facts: { ...missing, allPackagesDelivered: 'yes', proof: 'yes', missingValue: '30.00' },
    outcomes: partial('missing', 'refund.missing-item'),
  },
  {
    title: 'A missing item without proof returns nothing',
    facts: { ...missing, allPackagesDelivered: 'yes', proof: 'no' },
    outcomes: noRefund('proof-first', 'refund.missing-item'),
  },
  {
    title: 'Tracking that shows delivered returns nothing, whatever the buyer says',
    facts: { ...notReceived, tracking: 'delivered', shippedOn: '2026-01-01', orderTotal: '100' },
    outcomes: noRefund('tracking-delivered', 'refund.tracking-is-proof'),
  },
  ...['failed', 'lost'].map((tracking) => ({
    title: `Tracking that shows ${tracking} returns the 100.00 paid`,
    facts: { ...notReceived, tracking, orderTotal: '100.00' },
    outcomes: wholeOrder('not-delivered', 'refund.tracking-is-proof', 'refund.lost-or-late'),
  })),
  {
    title: 'Tracking that shows a return to origin is a return, which knows the reason and the tracking',
    facts: { ...notReceived, tracking: 'rto', orderTotal: '100' },
    outcomes: [],
    handover: { procedure: 'return', facts: { orderTotal: '100.00', reason: 'rto', tracking: 'rto' } },
  },
  {
    title: 'A parcel on its way for nine days brings nothing for now, until its twentieth day ends',
    facts: inTransit,
    outcomes: alone({
      id: 'not-late-yet',
      remedy: 'none',
      refund: nothing,
      until: lastDay,
      clauses: ['refund.lost-or-late'],
    }),
    deadlines: [{ id: 'counts-as-late', at: lastDay }],
  },
  {
    title: 'A parcel on its way for twenty-one days returns the 100.00 paid',
    facts: { ...inTransit, asOf: '2026-03-22T00:00:00Z', orderTotal: '100.00' },
    outcomes: wholeOrder('late', 'refund.lost-or-late'),
  },
];

/** Every row of the table "ali-shipping", claim. */
export const CLAIM_CASES: readonly WorkedCase[] = cases.map((one) => ({ procedure: 'claim', ...one }));
