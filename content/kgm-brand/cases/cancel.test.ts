import { describe, expect, test } from 'vitest';
import { expectWorkedCase } from '@/lib/engine/expect-worked-case.test-support';
import { open } from '@/lib/engine/worked-case.test-support';
import { estimateFrom, kgm } from './ask-kgm';

const silent = {
  id: 'ask-care',
  remedy: 'case-by-case',
  certainty: 'sure',
  refund: open,
  clauses: ['cancel.silent'],
} as const;

describe('Cancelling an order at KGM BRAND', () => {
  test.each([
    ['with no fact at all', {}],
    ['before it ships', { stage: 'preparing', orderedAt: '2026-03-01T10:00:00Z', orderTotal: '100.00' }],
    ['after it was delivered', { stage: 'delivered', deliveredOn: '2026-03-02' }],
  ])('The policy is silent, so only customer care can say: %s', (title, facts) => {
    expectWorkedCase(kgm, {
      title,
      procedure: 'cancel',
      facts: { asOf: '2026-03-10T10:00:00Z', ...facts },
      outcomes: [silent],
      handover: { procedure: null },
    });
  });

  test('The silence is an assumption, and the return at any time stands beside it', () => {
    const { assumptions, outcomes } = estimateFrom('cancel', {});
    expect(assumptions.map(({ clause }) => clause)).toContain('cancel.silent');
    expect(outcomes[0]?.clauses).toContain('return.any-time');
  });
});
