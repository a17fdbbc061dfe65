import { exactly, nothing, type WorkedCase, type WorkedOutcome } from '@/lib/engine/worked-case.test-support';

const asOf = '2026-03-10T10:00:00Z';
const rto = { reason: 'rto', asOf };
const intact = { ...rto, packageIntact: 'yes' };

const noRefund = (id: string, clause: string): WorkedOutcome[] => [
  { id, remedy: 'none', certainty: 'sure', refund: nothing, clauses: [clause] },
];
const wholeOrder: WorkedOutcome[] = [
  {
    id: 'rto-refund',
    remedy: 'refund',
    certainty: 'sure',
    refund: exactly('100.00'),
    lines: [['Order total', '100.00']],
    clauses: ['return.rto'],
  },
];

const cases: readonly Omit<WorkedCase, 'procedure'>[] = [
  {
    title: 'A buyer’s change of mind is not accepted',
    facts: { reason: 'changed-mind', asOf },
    outcomes: noRefund('no-returns', 'return.none'),
  },
  {
    title: 'A package returned to origin that was opened brings nothing',
    facts: { ...rto, packageIntact: 'no', tracking: 'rto', orderTotal: '100.00' },
    outcomes: noRefund('not-intact', 'return.rto'),
  },
  {
    title: 'An intact package that was returned to origin returns the 100.00 paid',
    facts: { ...intact, tracking: 'rto', orderTotal: '100.00' },
    outcomes: wholeOrder,
  },
  {
    title: 'An intact package that could not be delivered returns the 100.00 paid',
    facts: { ...intact, tracking: 'failed', orderTotal: '100.00' },
    outcomes: wholeOrder,
  },
  {
    title: 'An intact package that is still on its way brings nothing for now',
    facts: { ...intact, tracking: 'in-transit' },
    outcomes: noRefund('rto-wait', 'return.rto'),
  },
];

/** Every row of the table "ali-shipping", return. */
export const RETURN_CASES: readonly WorkedCase[] = cases.map((one) => ({ procedure: 'return', ...one }));
