import { describe, expect, test } from 'vitest';
import { readStore } from '@/lib/policy/read-store';
import { contentFolder } from '@/lib/policy/stores';
import type { Policy, RequestStatus } from '@/lib/policy/types';
import { nextStep } from './next-step';
import { nextStepInWords, nextStepJson } from './next-step-in-words';

const policyOf = (store: string) => readStore(contentFolder(), store).versions[0] as Policy;
const kwoking = policyOf('kwoking');
const device = policyOf('device-store');
const kgm = policyOf('kgm-brand');
const ali = policyOf('ali-shipping');

const at = (status: RequestStatus, moment: string) => ({ status, at: moment });

describe('What comes next, and by when', () => {
  test('A refund within 1 to 5 business days of a Thursday comes by the Thursday after', () => {
    const step = nextStep(
      kwoking,
      'return',
      [at('requested', '2026-04-01T08:00:00Z'), at('inspected', '2026-05-07T08:00:00Z')],
      'Asia/Shanghai',
    );
    expect(step).toEqual({
      by: 'store',
      text: 'The refund goes to the original payment method.',
      clauses: ['return.refund-time'],
      within: { amount: 5, unit: 'business days', since: 'inspected' },
      dueOn: '2026-05-14',
      dueAt: null,
    });
    expect(nextStepJson(step, 'Asia/Shanghai')).toEqual({
      by: '2026-05-14',
      text: 'The refund goes to the original payment method: by Thursday, 14 May 2026, 5 business days after the inspection. Public holidays are not counted in.',
    });
  });

  test('The day of an inspection is the store’s own: past midnight in Shanghai it is the next one', () => {
    const dueAfter = (moment: string) =>
      nextStep(kwoking, 'return', [at('inspected', moment)], 'Asia/Shanghai').dueOn;
    expect(dueAfter('2026-05-07T15:59:59.999Z')).toBe('2026-05-14');
    expect(dueAfter('2026-05-07T16:00:00Z')).toBe('2026-05-15');
  });

  test('Hours are counted to the moment', () => {
    const step = nextStep(device, 'claim', [at('authorised', '2026-05-07T08:30:15.250Z')], 'UTC');
    expect(step).toMatchObject({ by: 'store', dueOn: null, dueAt: '2026-05-08T20:30:15.250Z' });
    const { by, text } = nextStepJson(
      nextStep(device, 'claim', [at('authorised', '2026-05-07T08:30:00Z')], 'UTC'),
      'UTC',
    );
    expect(by).toBe('2026-05-08T20:30:00Z');
    expect(text).toMatch(
      /If the remedy is a refund under the warranty, it follows: by Friday, 8 May 2026 at 20:30 UTC, 36 hours after the approval\.$/,
    );
  });

  test('A moment is worded in the store’s zone', () => {
    const step = nextStep(device, 'claim', [at('authorised', '2026-05-07T08:30:00Z')], 'Asia/Tokyo');
    expect(nextStepInWords(step, 'Asia/Tokyo')).toContain('by Saturday, 9 May 2026 at 05:30 ');
  });

  test('What counts from the arrival is not put off by the inspection', () => {
    const reached = [at('received', '2026-05-08T22:00:00Z'), at('inspected', '2026-05-12T09:00:00Z')];
    const step = nextStep(device, 'return', reached, 'UTC');
    expect(step.dueOn).toBe('2026-05-13');
    expect(nextStepInWords(step, 'UTC')).toBe(
      'An approved return is refunded to the original payment method. The return is processed: by Wednesday, 13 May 2026, 3 working days after the parcel arrived. Public holidays are not counted in.',
    );
    expect(nextStep(kgm, 'return', reached, 'UTC').dueOn).toBe('2026-05-13');
  });

  test('There is no date where the arrival it counts from is not known', () => {
    const step = nextStep(device, 'return', [at('inspected', '2026-05-12T09:00:00Z')], 'UTC');
    expect([step.dueOn, step.dueAt]).toEqual([null, null]);
    expect(nextStepJson(step, 'UTC')).toEqual({
      by: null,
      text: 'An approved return is refunded to the original payment method. The return is processed: within 3 working days after the parcel arrived. Public holidays are not counted in.',
    });
  });

  test('A return can take 30 business days to arrive, which are six weeks', () => {
    const step = nextStep(kgm, 'return', [at('sent', '2026-05-07T08:00:00Z')], 'UTC');
    expect(nextStepInWords(step, 'UTC')).toBe(
      'The return arrives at the store: by Thursday, 18 June 2026, 30 business days after the parcel was sent. Public holidays are not counted in.',
    );
  });

  test.each([
    [1, '2026-05-10', '1 day after'],
    [3, '2026-05-12', '3 days after'],
  ])('A time of %i in days counts calendar days', (amount, dueOn, words) => {
    const days = { kind: 'duration', amount, unit: 'days', text: '' } as const;
    const policy = { ...kwoking, figures: { ...kwoking.figures, 'return.refund-time.within': days } };
    const step = nextStep(policy, 'return', [at('inspected', '2026-05-09T08:00:00Z')], 'UTC');
    expect(step.dueOn).toBe(dueOn);
    expect(nextStepInWords(step, 'UTC')).toContain(words);
    expect(nextStepInWords(step, 'UTC')).not.toContain('holidays');
  });
});

describe('Where the policy is silent, it is said so', () => {
  test('A step of the store’s without a time', () => {
    const step = nextStep(kwoking, 'return', [at('requested', '2026-05-07T08:00:00Z')], 'Asia/Shanghai');
    expect(step).toMatchObject({ by: 'store', within: null, dueOn: null, dueAt: null });
    expect(step.clauses).toEqual(['return.authorisation', 'return.ship']);
    expect(nextStepJson(step, 'Asia/Shanghai')).toEqual({
      by: null,
      text: 'Send nothing yet, since a return sent without approval is not accepted. The store has to approve the return, and gives its instructions and the return address. The policy does not say by when.',
    });
  });

  test('A shopper’s step says until when in its own words', () => {
    const step = nextStep(device, 'return', [at('authorised', '2026-05-07T08:00:00Z')], 'UTC');
    expect(step.by).toBe('shopper');
    expect(nextStepInWords(step, 'UTC')).toMatch(/A product can be returned within 30 days of purchase\.$/);
  });

  test('A step that the policy does not name, and a store without any', () => {
    const silent = {
      by: null,
      text: 'The policy does not say what comes next, nor by when. Customer care can tell you.',
      clauses: [],
      within: null,
      dueOn: null,
      dueAt: null,
    };
    const requested = [at('requested', '2026-05-07T08:00:00Z')];
    expect(nextStep(kgm, 'return', requested, 'UTC')).toEqual(silent);
    expect(nextStep({ ...kgm, progress: {} }, 'claim', requested, 'UTC')).toEqual(silent);
  });
});

describe('A request that has ended', () => {
  test.each([
    ['declined', 'The store declined the request. Customer care can tell you why.'],
    ['refunded', 'The store has paid the refund, and nothing more is to be done.'],
    ['closed', 'The request is closed, and nothing more follows.'],
  ] as const)('%s', (status, text) => {
    const step = nextStep(kwoking, 'return', [at(status, '2026-05-07T08:00:00Z')], 'UTC');
    expect(nextStepJson(step, 'UTC')).toEqual({ by: null, text });
  });

  test('A policy that knows a way out after a refusal says it', () => {
    const step = nextStep(ali, 'cancel', [at('declined', '2026-05-07T08:00:00Z')], 'UTC');
    expect(step).toMatchObject({
      by: 'shopper',
      clauses: ['cancel.not-intercepted', 'cancel.refuse-at-door'],
    });
    expect(nextStepInWords(step, 'UTC')).toContain('ask your buyer to refuse the package at the door');
  });
});
