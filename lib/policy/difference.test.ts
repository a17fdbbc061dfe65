import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { differenceOf, isEmpty } from './difference';
import { policyOn } from './policy-on';
import { readStore } from './read-store';
import { edit, temporaryStore, VERSION } from './temporary-store.test-support';
import type { Policy, Store } from './types';

const LATER = 'kwoking/policy/2026-02-01';

function twoVersions(): { store: Store; before: Policy; after: Policy } {
  const content = temporaryStore();
  cpSync(join(content, VERSION), join(content, LATER), { recursive: true });
  edit(content, `${LATER}/clauses/cancel.yaml`, 'fee: 50 %', 'fee: 40 %');
  edit(content, `${LATER}/facts.yaml`, 'Where is your order now?', 'Where is the order?');
  const store = readStore(content, 'kwoking');
  const [before, after] = store.versions;
  if (!before || !after) throw new Error('there are not two versions');
  return { store, before, after };
}

describe('Two versions of a policy', () => {
  test('differ in the figure that was changed, with the old words and the new', () => {
    const { before, after } = twoVersions();
    expect(differenceOf(before, after).figures).toEqual([
      {
        kind: 'changed',
        id: 'cancel.intercepted.fee',
        title: 'cancel.intercepted.fee',
        parts: [{ part: 'Figure', before: '50 %', after: '40 %' }],
      },
    ]);
  });

  test('differ in the clause that quotes it, in the question that was worded anew, and in no other', () => {
    const { before, after } = twoVersions();
    const { clauses, questions, procedures } = differenceOf(before, after);
    expect(clauses.map(({ id }) => id)).toEqual(['cancel.intercepted']);
    expect(questions.map(({ id, parts }) => [id, parts])).toEqual([
      ['stage', [{ part: 'Question', before: 'Where is your order now?', after: 'Where is the order?' }]],
    ]);
    expect(procedures.map(({ id, outcomes }) => [id, outcomes.map((outcome) => outcome.id)])).toEqual([
      ['cancel', ['intercepted']],
    ]);
  });

  test('differ in what follows a request, and tell whose turn it is and by when', () => {
    const content = temporaryStore();
    cpSync(join(content, VERSION), join(content, LATER), { recursive: true });
    const refund = 'The refund goes to the original payment method.\n      within: return.refund-time.within';
    edit(content, `${LATER}/progress.yaml`, refund, 'The store pays the refund.');
    edit(content, `${LATER}/progress.yaml`, 'parcel: comes-back', 'parcel: may-come-back');
    const [before, after] = readStore(content, 'kwoking').versions;
    if (!before || !after) throw new Error('there are not two versions');
    const { procedures } = differenceOf(before, after);
    expect(procedures.map(({ id, progress }) => [id, progress])).toEqual([
      [
        'return',
        [
          {
            kind: 'changed',
            id: 'parcel',
            title: 'The parcel',
            parts: [{ part: 'Where it goes', before: 'comes-back', after: 'may-come-back' }],
          },
          {
            kind: 'changed',
            id: 'inspected',
            title: 'Once inspected',
            parts: [
              {
                part: 'Text',
                before: 'The refund goes to the original payment method.',
                after: 'The store pays the refund.',
              },
              { part: 'Time', before: '1 to 5 business days, since inspected', after: undefined },
            ],
          },
        ],
      ],
    ]);
  });

  test('differ in what a shopper can do, and in what search engines are told about returns', () => {
    const content = temporaryStore();
    cpSync(join(content, VERSION), join(content, LATER), { recursive: true });
    edit(content, `${LATER}/options.yaml`, 'failure: [wrong-contact, refused]', 'failure: [refused]');
    edit(content, `${LATER}/return-terms.yaml`, 'ReturnFeesCustomerResponsibility', 'FreeReturn');
    const [before, after] = readStore(content, 'kwoking').versions;
    if (!before || !after) throw new Error('there are not two versions');
    const { options, returnTerms } = differenceOf(before, after);
    expect(options).toEqual([
      {
        kind: 'changed',
        id: 'after-failed-delivery',
        title: 'Take the refund after the failed delivery',
        parts: [
          {
            part: 'Open to',
            before:
              'Where the order is: The delivery failed; Why the delivery failed: The address or phone number I gave was wrong, or I refused the parcel',
            after: 'Where the order is: The delivery failed; Why the delivery failed: I refused the parcel',
          },
        ],
      },
    ]);
    expect(returnTerms).toEqual([
      {
        kind: 'changed',
        id: 'customerRemorseReturnFees',
        title: 'customerRemorseReturnFees',
        parts: [{ part: 'Value', before: 'ReturnFeesCustomerResponsibility', after: 'FreeReturn' }],
      },
    ]);
  });

  test('do not differ from themselves', () => {
    const { after } = twoVersions();
    expect(isEmpty(differenceOf(after, after))).toBe(true);
  });

  test.each([
    ['2025-01-01', '2025-01-01'],
    ['2026-01-31', '2025-01-01'],
    ['2026-02-01', '2026-02-01'],
    ['2030-12-31', '2026-02-01'],
  ])('On %s the version of %s is in force', (day, version) => {
    expect(policyOn(twoVersions().store, day)).toMatchObject({ version });
  });

  test.each(['2024-12-31', '2026-02-30', 'today', '__proto__'])(
    'For %s there is none, and it says so',
    (day) => {
      expect(policyOn(twoVersions().store, day)).toMatchObject({ message: expect.stringMatching(/\.$/) });
    },
  );
});
