import { expect, test } from 'vitest';
import type { RequestStatus } from '@/lib/policy/types';
import type { StepDetails } from '../storage/types';
import { isTravelling } from './is-travelling';

const at = (status: RequestStatus, details: StepDetails = {}) => ({
  status,
  timeline: [{ status, at: '2026-03-03T10:00:00Z', note: null, by: 'care' as const, details }],
});

test('What comes back is the shopper’s to send from the authorisation until it has arrived', () => {
  const statuses = [
    'requested',
    'authorised',
    'declined',
    'sent',
    'received',
    'inspected',
    'refunded',
    'closed',
  ] as const;
  expect(statuses.filter((status) => isTravelling(at(status), 'comes-back'))).toEqual(['authorised', 'sent']);
});

test('What need not come back is so only once the store has said where it goes', () => {
  for (const parcel of ['may-come-back', 'stays'] as const) {
    expect(isTravelling(at('authorised'), parcel)).toBe(false);
    expect(isTravelling(at('authorised', { returnAddress: '1 Wok Road' }), parcel)).toBe(true);
    expect(isTravelling(at('authorised', { rma: 'RMA-1' }), parcel)).toBe(true);
    expect(isTravelling(at('sent'), parcel)).toBe(true);
  }
});
