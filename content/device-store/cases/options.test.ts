import { describe, expect, test } from 'vitest';
import { openInCase, reasonInCase } from '@/lib/engine/options/open-in-case.test-support';

describe('What is open in a case of Device Store, best first', () => {
  test.each([
    [
      'an order that is not wanted any more, its price known',
      'itemPrice=80',
      [
        'Return it for a refund: USD 0.00 to USD 80.00',
        'Exchange it: An exchange, or No refund',
        'Ask customer care to cancel: Decided case by case',
      ],
    ],
    [
      'the same without a price: an exchange needs none',
      '',
      [
        'Return it for a refund: Amount missing',
        'Exchange it: An exchange, or No refund',
        'Ask customer care to cancel: Decided case by case',
      ],
    ],
    [
      'an unused product within the window',
      'reason=changed-mind&orderedOn=2026-02-20&unused=yes&saleItem=no&itemPrice=80',
      ['Return it for a refund: USD 80.00', 'Exchange it: An exchange'],
    ],
    [
      'the same with the way back and customs known: 80 less 9.50 and 4',
      'reason=changed-mind&orderedOn=2026-02-20&unused=yes&saleItem=no&itemPrice=80&returnCost=9.50&customsOnReturn=4',
      ['Return it for a refund: USD 66.50', 'Exchange it: An exchange'],
    ],
    [
      'an unused sale item',
      'reason=changed-mind&orderedOn=2026-02-20&unused=yes&saleItem=yes&itemPrice=80',
      ['Return it for a refund: USD 0.00 to USD 80.00'],
    ],
    ['the 31st day', 'reason=changed-mind&orderedOn=2026-01-30&unused=yes&saleItem=no&itemPrice=80', []],
    ['a worn product', 'problem=wear&itemPrice=80', []],
    ['a misused product', 'problem=misuse&itemPrice=80', []],
    ['a failure after the warranty', 'problem=failed&inWarranty=no&itemPrice=80', []],
    [
      'a failure within the warranty',
      'problem=failed&inWarranty=yes&itemPrice=80',
      ['Claim on the warranty: USD 80.00, or A replacement, or A repair'],
    ],
    [
      'damage on arrival',
      'problem=damaged&itemPrice=80',
      ['Report the damage on arrival: Amount not stated, or A replacement'],
    ],
    [
      'the wrong item, which can go back unused',
      'problem=wrong-item&orderedOn=2026-02-20&unused=yes&saleItem=no&itemPrice=80',
      [
        'Return it for a refund: USD 80.00',
        'Exchange it: An exchange',
        'Report the wrong item: Decided case by case',
      ],
    ],
  ])('%s', (_, facts, open) => {
    expect(openInCase('device-store', facts)).toEqual(open);
  });

  test('Cancelling is not offered for what has arrived, and the policy is said to be silent', () => {
    expect(reasonInCase('device-store', 'problem=wear', 'ask-to-cancel')).toBe(
      'This is for an order that has not arrived. The policy says nothing on cancelling.',
    );
  });

  test('A worn product cannot go back as an unused one', () => {
    expect(reasonInCase('device-store', 'problem=wear&itemPrice=80', 'return-for-refund')).toBe(
      'This is for an unused, undamaged product that works.',
    );
  });
});
