import type { NewRequest } from './types';

/** A request for tests, with the parts that a test is about. */
export function sampleRequest(parts: Partial<NewRequest> = {}): NewRequest {
  return {
    store: 'kwoking',
    idempotencyKey: 'form-1',
    bodyHash: 'hash-of-the-body',
    procedure: 'cancel',
    policyVersion: '2025-01-01',
    facts: { orderTotal: '149.90 USD', shipped: 'no' },
    estimate: { outcome: 'refund', total: { minor: 13491, currency: 'USD' }, lines: [null, true] },
    orderNumber: 'KW-100234',
    product: 'Carbon steel wok',
    description: 'I ordered twice by mistake.',
    name: 'Ada Byron',
    email: 'ada@example.com',
    createdAt: '2025-03-04T05:06:07.000Z',
    attachments: [],
    tell: [],
    ...parts,
  };
}
