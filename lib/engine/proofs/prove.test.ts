import { describe, expect, test } from 'vitest';
import { currencyOf } from '@/lib/money/currency';
import type { Currency } from '@/lib/money/money';
import { readStore } from '@/lib/policy/read-store';
import { figuresInTextsOf } from '@/lib/policy/store-texts';
import { contentFolder } from '@/lib/policy/stores';
import { edit, temporaryStore, VERSION } from '@/lib/policy/temporary-store.test-support';
import type { Node, Policy, Procedure } from '@/lib/policy/types';
import { oneOutcomeProof } from './one-outcome';
import { prove } from './prove';

/** Every proof of a store's oldest version, by its id; no article is read. */
function proofsOf(content: string, id: string) {
  const store = readStore(content, id);
  const policy = store.versions[0] as Policy;
  const ground = { store, policy, currency: currencyOf(store.currency) as Currency };
  const inTexts = figuresInTextsOf(content, id, policy.version);
  const proofs = prove(ground, { inTexts, inArticles: [], clausesInArticles: [] });
  const proof = (name: string) => {
    const found = proofs.find((one) => one.id === name);
    if (!found) throw new Error(`There is no proof ${name}`);
    return found;
  };
  return { proof, faults: proofs.flatMap(({ faults }) => faults) };
}

const CANCEL = `${VERSION}/procedures/cancel.yaml`;
const RETURN = `${VERSION}/procedures/return.yaml`;
const CLAUSES = `${VERSION}/clauses/cancel.yaml`;

describe('Every store’s policy', () => {
  test.each([
    ['kwoking', 8 + 7 + 12],
    ['ali-shipping', 3 + 4 + 16 + 2],
    ['device-store', 1 + 6 + 7],
    ['kgm-brand', 1 + 3 + 10],
  ])('%s holds all that is proven, on %i paths counted by hand', (store, paths) => {
    const { proof, faults } = proofsOf(contentFolder(), store);
    expect(faults).toEqual([]);
    expect(proof('one-outcome').verdict).toContain(`${paths} paths`);
  });
});

describe('A policy that does not hold is told so in words', () => {
  test('A value with two branches leads into the first, so the second does not end in its own outcome', () => {
    const store = readStore(contentFolder(), 'kwoking');
    const policy = store.versions[0] as Policy;
    const cancel = policy.procedures.cancel as Procedure;
    const leadingTo = (outcome: string) => ({
      values: ['unpaid'],
      next: { kind: 'outcomes', offers: [{ certainty: 'sure', outcome }] } as const,
    });
    const branches = [leadingTo('before-payment'), leadingTo('ask-care')];
    const tree: Node = { kind: 'choice', ask: 'stage', branches };
    const doubled = { ...policy, procedures: { cancel: { ...cancel, tree } } };
    const currency = currencyOf('USD') as Currency;
    expect(oneOutcomeProof({ store, policy: doubled, currency }).faults).toEqual([
      'cancel: "Where the order is: I have not paid yet" does not end in its own outcome.',
    ]);
  });

  test('A branch below the same question, answered otherwise, can never be taken', () => {
    const content = temporaryStore();
    const again =
      'unpaid: { ask: stage, when: { unpaid: { sure: [before-payment] }, preparing | shipped | delivery-failed | delivered: { sure: [ask-care] } } }';
    edit(content, CANCEL, 'unpaid: { sure: [before-payment] }', again);
    const { faults } = proofsOf(content, 'kwoking').proof('branches-reached');
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('cancel: after "Where the order is: I have not paid yet", the branch');
    expect(faults[0]).toContain('The same was asked before');
  });

  test('A parcel cannot have been delivered before it was ordered, so that period cannot occur', () => {
    const content = temporaryStore();
    const below = `{ ask: orderedOn, periods: [{ within: claim.window-14.window, next: { sure: [after-60] } }, { later: { sure: [after-60] } }] }`;
    edit(content, RETURN, '- later: { sure: [after-60] }', `- later: ${below}`);
    const { faults } = proofsOf(content, 'kwoking').proof('branches-reached');
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('the branch "Ordered on: within 14 days" can never be taken');
    expect(faults[0]).toContain('The days of an order');
  });

  test('Nor can it have been delivered more days ago than it was ordered hours ago', () => {
    const content = temporaryStore();
    const below =
      '{ ask: deliveredOn, periods: [{ within: claim.window-14.window, next: { sure: [ask-care] } }, { later: { sure: [ask-care] } }] }';
    edit(content, CANCEL, 'next: { your-choice: [within-48h, change-instead] }', `next: ${below}`);
    const { faults } = proofsOf(content, 'kwoking').proof('branches-reached');
    expect(faults).toEqual([
      expect.stringContaining('the branch "Delivered on: later than 14 days" can never be taken'),
    ]);
  });

  test('A handover with a value that the other procedure does not ask for arrives nowhere', () => {
    const content = temporaryStore();
    edit(
      content,
      CANCEL,
      '{ handover: claim, facts: { received: refused } }',
      '{ handover: claim, facts: { received: lost } }',
    );
    const { faults } = proofsOf(content, 'kwoking').proof('handovers-arrive');
    expect(faults).toEqual([
      'cancel: it hands over to claim with received=lost, which claim has no branch for.',
    ]);
  });

  test('Two procedures that hand the same case to each other never decide it', () => {
    const content = temporaryStore();
    edit(
      content,
      `${VERSION}/procedures/claim.yaml`,
      "'yes': { sure: [defect] }",
      "'yes': { handover: return }",
    );
    const { faults } = proofsOf(content, 'kwoking').proof('handovers-arrive');
    expect(faults).toContain(
      'return hands over to claim hands over to return: the case goes round and is never decided.',
    );
  });

  test('A figure that nothing uses is named', () => {
    const content = temporaryStore();
    edit(
      content,
      CLAUSES,
      'figures: { window: 48 hours, fee: 10 % }',
      'figures: { window: 48 hours, fee: 10 %, idle: 7 % }',
    );
    const { faults } = proofsOf(content, 'kwoking').proof('figures-used');
    expect(faults).toEqual([expect.stringContaining('cancel.within-48h.idle')]);
  });

  test('A figure that only a step after a request counts by is used', () => {
    const content = temporaryStore();
    edit(
      content,
      CLAUSES,
      '- id: cancel.refund-time',
      '- id: cancel.refund-time\n  figures: { within: 7 days }',
    );
    const fault = expect.stringContaining('cancel.refund-time.within');
    expect(proofsOf(content, 'kwoking').proof('figures-used').faults).toEqual([fault]);
    const text = 'text: Where the order is cancelled, the refund follows, less the handling fee.';
    edit(content, `${VERSION}/progress.yaml`, text, `${text}\n      within: cancel.refund-time.within`);
    expect(proofsOf(content, 'kwoking').proof('figures-used').faults).toEqual([]);
  });

  test('A question that no procedure asks is named', () => {
    const content = temporaryStore();
    edit(
      content,
      `${VERSION}/facts.yaml`,
      'stage:',
      'walletBalance: { label: Balance, question: How much is in it? }\n\nstage:',
    );
    const { faults } = proofsOf(content, 'kwoking').proof('facts-used');
    expect(faults).toEqual([expect.stringContaining('walletBalance')]);
  });

  test('A fee whose clause is read, and not cited by the outcome, hides that reading', () => {
    const content = temporaryStore();
    edit(
      content,
      CANCEL,
      'share: cancel.intercepted.fee, clauses: [cancel.intercepted] }',
      'share: cancel.intercepted.fee }',
    );
    edit(content, CANCEL, 'clauses: [cancel.intercepted, cancel.shipped-no', 'clauses: [cancel.shipped-no');
    edit(content, CANCEL, 'clauses: [cancel.intercepted, return.', 'clauses: [return.');
    const { faults } = proofsOf(content, 'kwoking').proof('readings-shown');
    expect(faults).toEqual([
      expect.stringContaining('cancel, outcome intercepted: the amount rests on cancel.intercepted'),
    ]);
  });
});
