import { describe, expect, test } from 'vitest';
import type { RequestStatus } from '@/lib/policy/types';
import { allowedSteps, detailsInForce, stepsInForce, stepToTakeBack } from './steps';
import type { StepDetails, TimelineEntry } from './storage/types';

const step = (status: RequestStatus, details: StepDetails = {}): TimelineEntry => ({
  status,
  at: '2026-03-02T10:00:00.000Z',
  note: null,
  by: 'care',
  details,
});

describe('The steps that may follow', () => {
  test.each([
    ['requested', ['authorised', 'declined', 'closed']],
    ['authorised', ['sent', 'closed']],
    ['declined', ['closed']],
    ['sent', ['received', 'closed']],
    ['received', ['inspected', 'closed']],
    ['inspected', ['refunded', 'closed']],
    ['refunded', ['closed']],
    ['closed', []],
  ] as const)('After %s, where the item comes back: %j', (status, allowed) => {
    expect(allowedSteps(status, 'comes-back')).toEqual(allowed);
  });

  test.each(['stays', 'may-come-back'] as const)(
    'Where the item %s, a refund may follow the authorisation at once',
    (parcel) => {
      expect(allowedSteps('authorised', parcel)).toEqual(['sent', 'refunded', 'closed']);
      expect(allowedSteps('requested', parcel)).toEqual(['authorised', 'declined', 'closed']);
    },
  );
});

describe('A step that was taken back', () => {
  const mistaken = [
    step('requested'),
    step('authorised', { rma: 'RMA-1', returnAddress: '1 Wrong Street' }),
    step('requested', { takesBack: 1 }),
  ];

  test('It stays in the timeline and holds no longer', () => {
    expect(stepsInForce(mistaken).map(({ status }) => status)).toEqual(['requested']);
    expect(detailsInForce(mistaken)).toEqual({});
  });

  test('What was taken again in its place holds', () => {
    const mended = [...mistaken, step('authorised', { rma: 'RMA-1', returnAddress: '2 Right Street' })];
    expect(detailsInForce(mended)).toEqual({ rma: 'RMA-1', returnAddress: '2 Right Street' });
    expect(stepToTakeBack(mended)).toEqual({ position: 3, status: 'requested' });
  });

  test('The step before it can be taken back next', () => {
    const twice = [
      step('requested'),
      step('authorised', { rma: 'RMA-1' }),
      step('sent', { trackingNumber: 'RB123' }),
      step('authorised', { takesBack: 2 }),
    ];
    expect(stepToTakeBack(twice)).toEqual({ position: 1, status: 'requested' });
    expect(detailsInForce(twice)).toEqual({ rma: 'RMA-1' });
  });

  test('The request itself cannot be taken back', () => {
    expect(stepToTakeBack([step('requested')])).toBeUndefined();
    expect(stepToTakeBack(mistaken)).toBeUndefined();
  });
});

test('A tracking number that was corrected counts as corrected', () => {
  const timeline = [
    step('requested'),
    step('authorised', { rma: 'RMA-1' }),
    step('sent', { trackingNumber: 'RB123', carrier: 'Post' }),
    step('sent', { trackingNumber: 'RB124', carrier: 'Post' }),
  ];
  expect(detailsInForce(timeline)).toEqual({ rma: 'RMA-1', trackingNumber: 'RB124', carrier: 'Post' });
});
