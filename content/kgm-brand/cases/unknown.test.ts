import { describe, expect, test } from 'vitest';
import { estimateFrom, problemsFrom, questionsFrom } from './ask-kgm';

const asOf = '2026-03-10T10:00:00Z';
const when = (fact: string, ...values: string[]) => values.map((value) => ({ fact, value }));
const ways = (procedure: string, facts: Record<string, string>) =>
  estimateFrom(procedure, { asOf, ...facts }).outcomes.map((outcome) => [
    outcome.id,
    outcome.refund,
    'if' in outcome ? outcome.if : undefined,
  ]);

const nothing = { min: '0.00', max: '0.00' };
const open = { min: null, max: null };

describe('What is not known leaves every branch open', () => {
  test('Not knowing whether the carrier picks it up shows both refunds', () => {
    expect(ways('return', { reason: 'changed-mind', pickup: 'unknown', itemPrice: '80' })).toEqual([
      ['full-price', { min: '80.00', max: '80.00' }, when('pickup', 'no')],
      ['less-pickup', { min: null, max: '80.00' }, when('pickup', 'yes')],
    ]);
  });

  test('Not knowing when it was opened leaves the claim open, or closed, with no deadline', () => {
    const facts = { problem: 'missing-item', video: 'yes', openedAt: 'unknown' };
    expect(ways('claim', facts)).toEqual([
      ['missing-in-time', open, when('openedAt', 'within 24 hours')],
      ['missing-too-late', nothing, when('openedAt', 'later than 24 hours')],
    ]);
    const { deadlines, handover } = estimateFrom('claim', facts);
    expect(deadlines).toEqual([]);
    expect(handover).toEqual({ procedure: null, if: when('openedAt', 'within 24 hours') });
  });

  test('Not knowing whether there is a video shows what it is worth', () => {
    expect(ways('claim', { problem: 'damaged', video: 'unknown', itemPrice: '80' })).toEqual([
      ['no-video', nothing, when('video', 'no')],
      ['damaged', { min: '80.00', max: '80.00' }, when('video', 'yes')],
    ]);
  });

  test('Not knowing what the tracking shows leaves all three results', () => {
    const facts = { problem: 'not-received', tracking: 'unknown', itemPrice: '80', shippingPaid: '15' };
    expect(ways('claim', facts)).toEqual([
      ['lost', { min: '95.00', max: '95.00' }, when('tracking', 'lost')],
      ['wait', nothing, when('tracking', 'in-transit')],
      ['delivered-not-received', open, when('tracking', 'delivered')],
    ]);
  });

  test('Not knowing the problem asks for what any branch needs, once each', () => {
    const problem = { problem: 'unknown' };
    expect(questionsFrom('claim', problem)).toEqual(['video', 'tracking']);
    expect(questionsFrom('claim', { ...problem, video: 'no', tracking: 'in-transit' })).toEqual([
      'itemPrice',
      'shippingPaid',
    ]);
  });

  test('Without a video, missing and damaged items are one refusal under either value', () => {
    const facts = {
      problem: 'unknown',
      video: 'no',
      tracking: 'in-transit',
      itemPrice: '80',
      shippingPaid: '15',
    };
    expect(ways('claim', facts)).toEqual([
      ['no-video', nothing, when('problem', 'missing-item', 'damaged')],
      ['not-as-described', { min: '95.00', max: '95.00' }, when('problem', 'not-as-described')],
      ['wait', nothing, when('problem', 'not-received')],
      ['unauthorised', open, when('problem', 'unauthorised')],
    ]);
  });

  test.each(['itemPrice', 'shippingPaid', 'returnCost'])('%s cannot be unknown', (fact) => {
    expect(problemsFrom('return', { asOf, [fact]: 'unknown' }).map((problem) => problem.fact)).toEqual([
      fact,
    ]);
  });
});
