import { describe, expect, test } from 'vitest';
import { type Moment, parseMoment } from '@/lib/dates/moment';
import { REQUEST_STATUSES, type RequestStatus } from '@/lib/policy/types';
import type { Attachment, StepDetails, TimelineEntry } from '../storage/types';
import { giveTracking } from './give-tracking';

const NOW = parseMoment('2026-03-04T18:30:00+08:00') as Moment;
const POST = { trackingNumber: 'RB123456785DE', carrier: 'Deutsche Post' };
const RECEIPT: Attachment = {
  kind: 'receipt',
  hash: 'a'.repeat(64),
  name: 'r.jpg',
  type: 'image/jpeg',
  size: 9,
};

const at = (status: RequestStatus, details: StepDetails = {}, attachments: Attachment[] = []) => {
  const timeline: TimelineEntry[] = [
    { status, at: '2026-03-03T10:00:00Z', note: null, by: 'shopper', details },
  ];
  return { status, timeline, attachments };
};

test('Once authorised, the number and the carrier are a step of the shopper, at the moment given in UTC', () => {
  expect(giveTracking(at('authorised'), 'comes-back', POST, NOW)).toEqual({
    step: { status: 'sent', at: '2026-03-04T10:30:00Z', note: null, by: 'shopper', details: POST },
    attachments: [],
  });
});

test('The receipt comes with the step', () => {
  expect(giveTracking(at('authorised'), 'comes-back', { ...POST, receipt: RECEIPT }, NOW)).toMatchObject({
    step: { details: { trackingNumber: 'RB123456785DE', carrier: 'Deutsche Post' } },
    attachments: [RECEIPT],
  });
});

describe('Once it was sent', () => {
  test('another number, or another carrier, is a correction', () => {
    for (const corrected of [
      { ...POST, trackingNumber: 'RB123456786DE' },
      { ...POST, carrier: 'DHL' },
    ]) {
      expect(giveTracking(at('sent', POST), 'comes-back', corrected, NOW)).toMatchObject({
        step: { status: 'sent', details: corrected },
      });
    }
  });

  test('the same once more changes nothing', () => {
    expect(giveTracking(at('sent', POST), 'comes-back', POST, NOW)).toEqual({
      refusal: { reason: 'unchanged' },
    });
    expect(
      giveTracking(at('sent', POST, [RECEIPT]), 'comes-back', { ...POST, receipt: RECEIPT }, NOW),
    ).toEqual({ refusal: { reason: 'unchanged' } });
  });

  test('the same with a receipt that was not there adds the receipt', () => {
    expect(giveTracking(at('sent', POST), 'comes-back', { ...POST, receipt: RECEIPT }, NOW)).toMatchObject({
      step: { status: 'sent' },
      attachments: [RECEIPT],
    });
  });
});

describe('Elsewhere it is refused with the steps that may follow', () => {
  test.each([
    ['requested', ['authorised', 'declined', 'closed']],
    ['declined', ['closed']],
    ['received', ['inspected', 'closed']],
    ['inspected', ['refunded', 'closed']],
    ['refunded', ['closed']],
    ['closed', []],
  ] as const)('%s: %j', (status, allowed) => {
    expect(giveTracking(at(status), 'comes-back', POST, NOW)).toEqual({
      refusal: { reason: 'not-now', status, allowed },
    });
  });

  test('These and the two where it is taken are all there are', () => {
    expect(REQUEST_STATUSES).toHaveLength(8);
  });
});
