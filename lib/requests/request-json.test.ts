import { expect, test } from 'vitest';
import { findStore } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import { requestJson } from './request-json';
import { sampleRequest } from './storage/sample-request.test-support';
import type { RequestWithKey } from './storage/types';

const request: RequestWithKey = {
  ...sampleRequest({
    procedure: 'return',
    attachments: [
      { kind: 'photo', hash: 'a'.repeat(64), name: 'lid.jpg', type: 'image/jpeg', size: 81234 },
      { kind: 'receipt', hash: 'b'.repeat(64), name: 'slip.png', type: 'image/png', size: 512 },
    ],
  }),
  reference: 'KW-7F3K-9QXM',
  key: 'the-secret-of-the-link',
  status: 'inspected',
  timeline: [
    { status: 'requested', at: '2026-05-04T08:00:00Z', note: null, by: 'shopper', details: {} },
    {
      status: 'authorised',
      at: '2026-05-05T08:00:00Z',
      note: 'Welcome back.',
      by: 'care',
      details: { rma: 'RMA-1', returnAddress: '1 Wok Road' },
    },
    {
      status: 'sent',
      at: '2026-05-06T08:00:00Z',
      note: null,
      by: 'shopper',
      details: { trackingNumber: 'RB1', carrier: 'Post' },
    },
    { status: 'received', at: '2026-05-07T01:00:00Z', note: null, by: 'care', details: {} },
    {
      status: 'inspected',
      at: '2026-05-07T08:00:00Z',
      note: null,
      by: 'care',
      details: { deductions: [{ label: 'Lid', amount: '5.00', clause: 'return.accessories' }] },
    },
  ],
};

test('A request is given as the contract has it, with what its steps brought besides', () => {
  const { facts, estimate, ...rest } = requestJson(findStore('kwoking') as Store, request);
  expect(rest).toEqual({
    reference: 'KW-7F3K-9QXM',
    store: 'kwoking',
    procedure: 'return',
    status: 'inspected',
    timeline: [
      { status: 'requested', at: '2026-05-04T08:00:00Z', note: null },
      { status: 'authorised', at: '2026-05-05T08:00:00Z', note: 'Welcome back.' },
      { status: 'sent', at: '2026-05-06T08:00:00Z', note: null },
      { status: 'received', at: '2026-05-07T01:00:00Z', note: null },
      { status: 'inspected', at: '2026-05-07T08:00:00Z', note: null },
    ],
    attachments: [
      { name: 'lid.jpg', size: 81234 },
      { name: 'slip.png', size: 512 },
    ],
    // Five business days after Thursday, 7 May 2026: a weekend lies in between.
    next: { by: '2026-05-14', text: expect.stringContaining('by Thursday, 14 May 2026') },
    returnAddress: '1 Wok Road',
    rma: 'RMA-1',
    tracking: { trackingNumber: 'RB1', carrier: 'Post' },
    deductions: [{ label: 'Lid', amount: '5.00', clause: 'return.accessories' }],
    refund: null,
  });
  expect(facts).toEqual(request.facts);
  expect(estimate).toEqual(request.estimate);
});

test('Neither the key nor who the shopper is stands in it', () => {
  const text = JSON.stringify(requestJson(findStore('kwoking') as Store, request));
  for (const secret of ['the-secret-of-the-link', 'ada@example.com', 'Ada Byron']) {
    expect(text).not.toContain(secret);
  }
});
