import { describe, expect, test } from 'vitest';
import { expectWorkedCase } from '@/lib/engine/expect-worked-case.test-support';
import { open } from '@/lib/engine/worked-case.test-support';
import { deviceStore, estimateFrom } from './ask-device-store';

const silent = {
  id: 'ask-care',
  remedy: 'case-by-case',
  certainty: 'sure',
  refund: open,
  clauses: ['cancel.silent'],
} as const;

describe('Cancelling an order at Device Store', () => {
  test.each([
    ['with no fact at all', {}],
    ['before it ships', { stage: 'preparing', orderedAt: '2026-03-01T10:00:00Z', orderTotal: '100.00' }],
    ['after it was delivered', { stage: 'delivered', deliveredOn: '2026-03-02' }],
    ['where nobody knows where it is', { stage: 'unknown' }],
  ])('The policy is silent, so only customer care can say: %s', (title, facts) => {
    expectWorkedCase(deviceStore, {
      title,
      procedure: 'cancel',
      facts: { asOf: '2026-03-10T10:00:00Z', ...facts },
      outcomes: [silent],
      handover: { procedure: null },
    });
  });

  test('That the policy is silent is an assumption, and asking customer care the step', () => {
    const { assumptions, steps } = estimateFrom('cancel', {});
    expect(assumptions).toEqual([
      { clause: 'cancel.silent', text: expect.stringContaining('says nothing on cancelling') },
    ]);
    expect(steps).toEqual([
      { text: expect.stringMatching(/^Ask customer care/), clauses: ['cancel.silent'] },
    ]);
  });
});
