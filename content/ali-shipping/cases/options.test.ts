import { describe, expect, test } from 'vitest';
import { openInCase } from '@/lib/engine/options/open-in-case.test-support';

describe('What is open in a case of Ali Shipping, best first', () => {
  test.each([
    [
      'an order that has shipped',
      'stage=shipped&orderTotal=100',
      ['Have your buyer refuse the package at the door: USD 100.00'],
    ],
    ['a package that was delivered', 'stage=delivered&orderTotal=100', []],
    [
      'damage, where the item’s price is asked for although the order’s total is known',
      'problem=damaged&proof=yes&orderTotal=100',
      ['Report that it arrived damaged: Amount missing'],
    ],
    [
      'damage, with the item’s price: from it to the whole order',
      'problem=damaged&proof=yes&itemPrice=20&orderTotal=100',
      ['Report that it arrived damaged: USD 20.00 to USD 100.00'],
    ],
    [
      'a missing item',
      'problem=missing-item&proof=yes&allPackagesDelivered=yes&missingValue=20&orderTotal=100',
      ['Report the missing item: USD 20.00, or A new shipment'],
    ],
    [
      'a package in transit on day 20',
      'problem=not-received&tracking=in-transit&shippedOn=2026-02-10&orderTotal=100',
      [],
    ],
    [
      'the same on day 21',
      'problem=not-received&tracking=in-transit&shippedOn=2026-02-09&orderTotal=100',
      ['Report that it has not arrived: USD 100.00'],
    ],
    [
      'a paid plan with orders still open',
      'ordersSettled=unknown&walletBalance=40',
      ['Have the E-Wallet paid out: USD 0.00 to USD 40.00', 'Go back to the free plan: USD 0.00'],
    ],
  ])('%s', (_, facts, open) => {
    expect(openInCase('ali-shipping', facts)).toEqual(open);
  });
});
