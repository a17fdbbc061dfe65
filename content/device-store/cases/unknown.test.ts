import { describe, expect, test } from 'vitest';
import { estimateFrom, problemsFrom, questionsFrom } from './ask-device-store';

const asOf = '2026-03-10T10:00:00Z';
const when = (fact: string, ...values: string[]) => values.map((value) => ({ fact, value }));
const ways = (procedure: string, facts: Record<string, string>) =>
  estimateFrom(procedure, { asOf, ...facts }).outcomes.map((outcome) => [
    outcome.id,
    outcome.certainty,
    'if' in outcome ? outcome.if : undefined,
  ]);

describe('What is not known leaves every branch open', () => {
  test('Not knowing whether the warranty lasts is an answer of its own, with no branch open', () => {
    expect(ways('claim', { problem: 'failed', inWarranty: 'unknown' })).toEqual([
      ['ask-period', 'sure', undefined],
    ]);
  });

  test('Not knowing the day of the order leaves the return open, or closed', () => {
    expect(ways('return', { reason: 'changed-mind', orderedOn: 'unknown', unused: 'no' })).toEqual([
      ['not-original', 'sure', when('orderedOn', 'within 30 days')],
      ['window-closed', 'sure', when('orderedOn', 'later than 30 days')],
    ]);
  });

  test('Not knowing whether it was on sale shows all four results', () => {
    const facts = { reason: 'changed-mind', orderedOn: '2026-03-01', unused: 'yes', itemPrice: '80' };
    expect(ways('return', { ...facts, saleItem: 'unknown' })).toEqual([
      ['refund', 'your-choice', when('saleItem', 'no')],
      ['exchange', 'your-choice', when('saleItem', 'no')],
      ['sale-refund', 'store-decides', when('saleItem', 'yes')],
      ['sale-excluded', 'store-decides', when('saleItem', 'yes')],
    ]);
  });

  test('Not knowing why it goes back: both claims stand beside the return', () => {
    const facts = { reason: 'unknown', orderedOn: '2026-03-01', unused: 'no', asOf };
    expect(ways('return', facts)).toEqual([['not-original', 'sure', when('reason', 'changed-mind')]]);
    expect(estimateFrom('return', facts)).toMatchObject({
      handover: { procedure: 'claim', facts: { problem: 'failed' }, if: when('reason', 'failed') },
      otherHandovers: [{ procedure: 'claim', facts: { problem: 'damaged' }, if: when('reason', 'damaged') }],
    });
  });

  test('Not knowing what is wrong still asks about the warranty, then about the price', () => {
    expect(questionsFrom('claim', { problem: 'unknown' })).toEqual(['inWarranty']);
    expect(questionsFrom('claim', { problem: 'unknown', inWarranty: 'yes' })).toEqual(['itemPrice']);
  });

  test('Knowing neither the problem nor the warranty names customer care for both', () => {
    const facts = { problem: 'unknown', inWarranty: 'unknown', asOf };
    expect(ways('claim', facts)).toEqual([
      ['compensation', 'store-decides', when('problem', 'damaged')],
      ['replacement-on-return', 'store-decides', when('problem', 'damaged')],
      ['ask-period', 'sure', when('problem', 'failed')],
      ['wrong-item', 'sure', when('problem', 'wrong-item')],
      ['wear', 'sure', when('problem', 'wear')],
      ['misuse', 'sure', when('problem', 'misuse')],
    ]);
    expect(estimateFrom('claim', facts).handover).toEqual({
      procedure: null,
      if: when('problem', 'failed', 'wrong-item'),
    });
  });

  test.each(['itemPrice', 'customsOnReturn', 'returnCost'])('%s cannot be unknown', (fact) => {
    expect(problemsFrom('return', { asOf, [fact]: 'unknown' }).map((problem) => problem.fact)).toEqual([
      fact,
    ]);
  });
});
