import { exactly, nothing, type WorkedCase, type WorkedOutcome } from '@/lib/engine/worked-case.test-support';

const asOf = '2026-03-10T10:00:00Z';
const starter: WorkedOutcome = {
  id: 'starter',
  remedy: 'none',
  certainty: 'your-choice',
  refund: nothing,
  clauses: ['membership.downgrade', 'membership.no-prorata'],
};
const payout = (balance: string): WorkedOutcome => ({
  id: 'payout',
  remedy: 'wallet-payout',
  certainty: 'your-choice',
  refund: exactly(balance),
  lines: [['E-Wallet balance', balance]],
  clauses: ['membership.wallet-balance'],
});

const cases: readonly Omit<WorkedCase, 'procedure'>[] = [
  {
    title:
      'Once all orders are settled, the plan ends with nothing back, or the 42.50 in the E-Wallet are paid out',
    facts: { ordersSettled: 'yes', walletBalance: '42.50', asOf },
    outcomes: [starter, payout('42.50')],
  },
  {
    title: 'An empty E-Wallet pays out nothing',
    facts: { ordersSettled: 'yes', walletBalance: '0', asOf },
    outcomes: [starter, payout('0.00')],
  },
  {
    title: 'While an order is not settled, nothing comes back',
    facts: { ordersSettled: 'no', walletBalance: '42.50', asOf },
    outcomes: [
      {
        id: 'not-settled',
        remedy: 'none',
        certainty: 'sure',
        refund: nothing,
        clauses: ['membership.no-prorata'],
      },
    ],
  },
];

/** Every row of the table "ali-shipping", membership. */
export const MEMBERSHIP_CASES: readonly WorkedCase[] = cases.map((one) => ({
  procedure: 'membership',
  ...one,
}));
