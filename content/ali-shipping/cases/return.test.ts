import { describe, expect, test } from 'vitest';
import { expectWorkedCase } from '@/lib/engine/expect-worked-case.test-support';
import { ali, estimateFrom, questionsFrom } from './ask-ali';
import { RETURN_CASES } from './return-cases';

const rto = { reason: 'rto' };
const intact = { ...rto, packageIntact: 'yes' };

describe('A package that comes back to Ali Shipping', () => {
  test.each(RETURN_CASES.map((one) => [one.title, one] as const))('%s', (_, one) =>
    expectWorkedCase(ali, one),
  );

  test.each([
    ['the reason comes first', {}, ['reason']],
    ['a return to origin is asked whether the package is intact', rto, ['packageIntact']],
    ['then what the tracking shows', intact, ['tracking']],
    ['then what was paid', { ...intact, tracking: 'failed' }, ['orderTotal']],
  ])('Asked in order: %s', (_, facts, ask) => {
    expect(questionsFrom('return', facts)).toEqual(ask);
  });

  test('What failed tracking proves, and what 100 % means, are assumptions', () => {
    const facts = { ...intact, tracking: 'failed', orderTotal: '100' };
    const assumed = estimateFrom('return', facts).assumptions.map(({ clause }) => clause);
    expect(assumed).toEqual(expect.arrayContaining(['refund.full', 'refund.rto-condition']));
  });

  test('A refund that nothing shows yet says on what it hangs', () => {
    const { outcomes } = estimateFrom('return', { ...intact, tracking: 'in-transit' });
    expect(outcomes[0]?.condition).toContain('returned');
  });
});
