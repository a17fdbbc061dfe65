import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coverageFaults, coverageOf } from './coverage';
import { policyJson } from './policy-json';
import { readStore } from './read-store';
import { sliceForWizard } from './slice';
import { contentFolder } from './stores';
import { edit, temporaryStore, VERSION } from './temporary-store.test-support';
import type { Policy } from './types';

const PROGRESS = `${VERSION}/progress.yaml`;

const storeIn = (content: string, id = 'kwoking') => {
  const store = readStore(content, id);
  return { store, policy: store.versions[0] as Policy };
};

describe('progress.yaml', () => {
  test('says who acts next, in texts that carry their figures, and by when', () => {
    const { progress } = storeIn(contentFolder()).policy;
    expect(progress.return?.parcel).toBe('comes-back');
    expect(progress.return?.packingNote).toEqual({
      holds: ['orderNumber', 'product', 'description'],
      clauses: ['return.pack'],
    });
    expect(progress.return?.after.authorised?.text).toContain('returned up to 60 days after delivery.');
    expect(progress.return?.after.inspected).toEqual({
      by: 'store',
      text: 'The refund goes to the original payment method.',
      within: 'return.refund-time.within',
      clauses: ['return.refund-time'],
    });
  });

  test.each([
    ['kwoking', { cancel: 'stays', return: 'comes-back', claim: 'may-come-back' }],
    ['device-store', { cancel: 'stays', return: 'comes-back', claim: 'may-come-back' }],
    ['kgm-brand', { cancel: 'stays', return: 'comes-back', claim: 'may-come-back' }],
    ['ali-shipping', { cancel: 'stays', return: 'may-come-back', claim: 'stays', membership: 'stays' }],
  ])('%s says for every procedure whether a parcel comes back', (id, parcels) => {
    const { progress, procedures } = storeIn(contentFolder(), id).policy;
    const told = Object.entries(progress).map(([name, { parcel }]) => [name, parcel]);
    expect(Object.fromEntries(told)).toEqual(parcels);
    expect(Object.keys(progress).toSorted()).toEqual(Object.keys(procedures).toSorted());
  });

  test('may be left out, and then the policy says nothing', () => {
    const content = temporaryStore();
    rmSync(join(content, PROGRESS));
    expect(storeIn(content).policy.progress).toEqual({});
  });

  test('relies on the clauses that it cites', () => {
    const content = temporaryStore();
    const cited = 'clauses: [return.inspection]';
    edit(content, PROGRESS, cited, 'clauses: [return.inspection, return.inspect]');
    const coverage = coverageOf(storeIn(content).policy, new Map([['an-article', ['return.inspect']]]));
    expect(coverage.find(({ clause }) => clause === 'return.inspect')?.procedures).toEqual(['return']);
    expect(coverageFaults(coverage)).toContain(
      'return.inspect: return computes from it. Remove "uncomputed".',
    );
  });

  test('is given to machines, and does not travel to the browser with a wizard', () => {
    const { store, policy } = storeIn(contentFolder());
    expect(policyJson(store, policy).progress.cancel?.after.authorised?.clauses).toEqual([
      'cancel.fees-always',
      'cancel.refund-time',
    ]);
    expect(sliceForWizard(store, 'cancel').versions[0]?.progress).toEqual({});
  });
});

describe('Evidence', () => {
  test('names the field of the form that provides it, and none where it has to be e-mailed', () => {
    const kwoking = storeIn(contentFolder()).policy.procedures.claim?.evidence;
    expect(kwoking?.['order-number']?.field).toBe('orderNumber');
    expect(kwoking?.photos?.field).toBe('attachments');
    const kgm = storeIn(contentFolder(), 'kgm-brand').policy.procedures.claim?.evidence;
    expect(kgm?.video).toEqual({
      label: 'The video of the opening',
      clauses: ['return.unboxing-video'],
    });
  });
});
