import { exactly, nothing, type WorkedCase, type WorkedOutcome } from '@/lib/engine/worked-case.test-support';

const asOf = '2026-03-10T10:00:00Z';

const intercepted = (total: string): WorkedOutcome => ({
  id: 'intercepted',
  remedy: 'refund',
  certainty: 'store-decides',
  refund: exactly(total),
  lines: [['Order total', total]],
  clauses: ['cancel.intercepted'],
});
const denied: WorkedOutcome = {
  id: 'denied',
  remedy: 'none',
  certainty: 'store-decides',
  refund: nothing,
  clauses: ['cancel.not-intercepted'],
};

const cases: readonly Omit<WorkedCase, 'procedure'>[] = [
  {
    title: 'An order of 100.00 that has not shipped is intercepted for all of it, or denied',
    facts: { stage: 'preparing', orderTotal: '100.00', asOf },
    outcomes: [intercepted('100.00'), denied],
  },
  {
    title: 'An order in yen comes back in whole yen, and nothing has no decimals',
    facts: { stage: 'preparing', currency: 'JPY', orderTotal: '10000', asOf },
    outcomes: [intercepted('10000'), { ...denied, refund: exactly('0') }],
  },
  {
    title: 'A shipped order brings nothing, unless the buyer refuses it at the door, which returns 100.00',
    facts: { stage: 'shipped', orderTotal: '100.00', asOf },
    outcomes: [
      {
        id: 'shipped',
        remedy: 'none',
        certainty: 'sure',
        refund: nothing,
        clauses: ['cancel.not-intercepted'],
      },
      {
        id: 'refuse-at-door',
        remedy: 'refund',
        certainty: 'your-choice',
        refund: exactly('100.00'),
        lines: [['Order total', '100.00']],
        clauses: ['cancel.refuse-at-door'],
      },
    ],
  },
  {
    title: 'A delivered order is a return, and the total given comes along',
    facts: { stage: 'delivered', orderTotal: '100', asOf },
    outcomes: [],
    handover: { procedure: 'return', facts: { orderTotal: '100.00' } },
  },
];

/** Every row of the table "ali-shipping", cancel. */
export const CANCEL_CASES: readonly WorkedCase[] = cases.map((one) => ({ procedure: 'cancel', ...one }));
