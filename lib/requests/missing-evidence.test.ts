import { expect, test } from 'vitest';
import { findStore } from '@/lib/policy/stores';
import type { Policy } from '@/lib/policy/types';
import { judgedRequest } from './mail/judged-request.test-support';
import { missingEvidence } from './missing-evidence';

const policyOf = (store: string) => findStore(store)?.versions[0] as Policy;
const photo = { kind: 'photo', hash: 'a', name: 'a.jpg', type: 'image/jpeg', size: 1 } as const;
const wrongItem = { deliveredOn: '2026-02-20', reason: 'wrong-item' };

test('Photos that the policy asks for are missing until one comes with the request', () => {
  const missing = (attachments: Parameters<typeof judgedRequest>[0]) =>
    missingEvidence(policyOf('kwoking'), judgedRequest({ facts: wrongItem, ...attachments })).map(
      ({ label }) => label,
    );
  expect(missing({})).toEqual(['Clear photos or videos of the problem']);
  expect(missing({ attachments: [{ ...photo, kind: 'receipt' }] })).toEqual([
    'Clear photos or videos of the problem',
  ]);
  expect(missing({ attachments: [photo] })).toEqual([]);
});

test('What no field of the form can bring is missing whatever was sent', () => {
  const facts = { problem: 'damaged', video: 'yes', itemPrice: '50.00' };
  const request = judgedRequest({ store: 'kgm-brand', procedure: 'claim', facts, attachments: [photo] });
  expect(missingEvidence(policyOf('kgm-brand'), request)).toMatchObject([
    { label: 'The video of the opening' },
  ]);
});

test('A request without an estimate misses nothing', () => {
  expect(missingEvidence(policyOf('kwoking'), judgedRequest({ estimate: null }))).toEqual([]);
});
