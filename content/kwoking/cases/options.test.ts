import { describe, expect, test } from 'vitest';
import { openInCase, optionsInCase, reasonInCase } from '@/lib/engine/options/open-in-case.test-support';
import { optionTerms } from '@/lib/engine/options/option-terms';
import { findStore } from '@/lib/policy/stores';

const ORDER = 'orderTotal=100&shippingPaid=15';

describe('What is open in a case of Kwoking, best first', () => {
  test.each([
    ['an unpaid order', `stage=unpaid&${ORDER}`, ['Delete the unpaid order: No charge']],
    [
      'a parcel that came to a wrong address: 100 less 60 and 15',
      `stage=delivery-failed&failure=wrong-contact&${ORDER}`,
      ['Take the refund after the failed delivery: USD 25.00'],
    ],
    [
      'a parcel that failed for a reason of its own',
      `stage=delivery-failed&failure=other&${ORDER}`,
      ['Ask customer care: Decided case by case'],
    ],
    [
      'an item that works, not wanted: 80 less 15',
      'deliveredOn=2026-02-20&reason=changed-mind&unused=yes&accessories=yes&itemPrice=80&shippingPaid=15',
      ['Return it unused: USD 65.00'],
    ],
    [
      'the wrong item, which is no change of mind',
      'deliveredOn=2026-02-20&reason=wrong-item&itemPrice=80&shippingPaid=15',
      ['Report the wrong item: Decided case by case', 'Send the wrong item back: Decided case by case'],
    ],
    [
      'damage, insured and signed for: up to 40 % of 80',
      'deliveredOn=2026-02-20&problem=transit-damage&photos=yes&insured=yes&signedInPerson=yes&severity=parts&itemPrice=80&shippingPaid=15',
      [
        'Keep it, with part of the price back: USD 0.00 to USD 32.00',
        'Have damaged or missing parts replaced: Replacement parts',
      ],
    ],
    [
      'damage that is reported on day 20',
      'deliveredOn=2026-02-10&problem=transit-damage&photos=yes&itemPrice=80',
      ['Report the damage late: Decided case by case'],
    ],
    [
      'a defect',
      'deliveredOn=2026-02-20&problem=defective&photos=yes&itemPrice=80',
      ['Report the defect: Decided case by case'],
    ],
    ['damage without photos', 'deliveredOn=2026-02-25&problem=transit-damage&photos=no&itemPrice=80', []],
  ])('%s', (_, facts, open) => {
    expect(openInCase('kwoking', facts)).toEqual(open);
  });

  test('Several costs of one’s own are listed in one sentence', () => {
    const facts =
      'stage=delivery-failed&failure=unknown&insured=no&itemPrice=80&orderTotal=100&shippingPaid=15';
    expect(reasonInCase('kwoking', facts, 'refuse-damaged')).toBe(
      'In the worst case it leaves you with USD 25.00 less than the first option, before return shipping, customs clearance and handling fees.',
    );
  });

  test('A cost that is known is taken off, and said to be; one that is not stands besides', () => {
    const policy = findStore('kwoking')?.versions[0];
    const [best] = optionsInCase('kwoking', `stage=shipped&${ORDER}&returnCost=20`);
    if (!best?.possible || !policy) throw new Error('nothing is open');
    // 100 less 15 of shipping is 85 of items; less 15 again is 70; less 20 of postage is 50, and 35 may be intercepted.
    expect(best.because.replaceAll('\u00a0', ' ')).toBe(
      'It leaves you with most while customs and duties of the return stay under USD 15.00.',
    );
    expect(optionTerms(best, policy).slice(0, 2)).toEqual([
      ['Taken off already', 'Return shipping to China, USD\u00a020.00'],
      ['Besides, you pay', 'Customs and duties of the return'],
    ]);
  });

  test('Where the stage is not known, each option says what it hangs on', () => {
    const policy = findStore('kwoking')?.versions[0];
    const options = optionsInCase('kwoking', `stage=unknown&orderedAt=2026-03-01T10:00:00Z&${ORDER}`);
    const terms = options.flatMap((option) =>
      option.possible && policy ? [[option.rule.id, optionTerms(option, policy)[0]]] : [],
    );
    expect(Object.fromEntries(terms)).toMatchObject({
      cancel: ['Only if', 'Where the order is: Paid, not shipped yet'],
      'accept-and-return': ['Only if', 'Where the order is: Paid, not shipped yet, or It has shipped'],
      intercept: ['Only if', 'Where the order is: It has shipped'],
      'delete-unpaid': ['Only if', 'Where the order is: I have not paid yet'],
      return: ['Only if', 'Where the order is: It has been delivered'],
    });
  });
});
