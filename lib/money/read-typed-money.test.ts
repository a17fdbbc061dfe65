import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Currency, fromMajor } from './money';
import { readTypedMoney } from './read-typed-money';

const USD: Currency = { code: 'USD', decimals: 2 };
const EUR: Currency = { code: 'EUR', decimals: 2 };
const JPY: Currency = { code: 'JPY', decimals: 0 };
const KWD: Currency = { code: 'KWD', decimals: 3 };
const CLF: Currency = { code: 'CLF', decimals: 4 };

describe('An amount that a person typed', () => {
  test.each([
    ['100', '100'],
    ['100.00', '100.00'],
    ['1,299.50', '1299.50'],
    ['1.299,50', '1299.50'],
    ['1 299,50', '1299.50'],
    ['1\u00a0299.50', '1299.50'],
    ['1\u202f299.50', '1299.50'],
    ["1'299.50", '1299.50'],
    ['1’299.50', '1299.50'],
    ['12,5', '12.5'],
    ['12,50', '12.50'],
    ['1,299', '1299'],
    ['1.299', '1299'],
    ['1,299,500', '1299500'],
    ['1.299.500,25', '1299500.25'],
    ['  100  ', '100'],
    ['$100', '100'],
    ['$ 1 299.50', '1299.50'],
    ['100 USD', '100'],
    ['usd 100', '100'],
    ['USD1,299.50', '1299.50'],
  ])('%j in dollars is %s', (typed, expected) => {
    expect(readTypedMoney(typed, USD)).toBe(expected);
  });

  test.each([
    ['€ 12,50', EUR, '12.50'],
    ['12,50€', EUR, '12.50'],
    ['¥10,000', JPY, '10000'],
    ['1.250', KWD, '1.250'],
    ['1,250', KWD, '1.250'],
    ['1,299.500', KWD, '1299.500'],
    ['1.2345', CLF, '1.2345'],
  ])('%j in its own currency is read with that currency’s decimals', (typed, currency, expected) => {
    expect(readTypedMoney(typed, currency)).toBe(expected);
  });

  test.each([
    ['', USD],
    ['-5', USD],
    ['+5', USD],
    ['1e3', USD],
    ['€100', USD],
    ['£5', USD],
    ['12.50 EUR', USD],
    ['1,29,950', USD],
    ['1.299,500.00', USD],
    ['12,34.50', USD],
    ['.50', USD],
    ['a hundred', USD],
    ['１００', USD],
    ['USD', USD],
  ])('%j is left as typed, to be refused with a message', (typed, currency) => {
    expect(fromMajor(readTypedMoney(typed, currency), currency)).toBeUndefined();
  });

  test.each(['0.125', '0,125', '00.500'])(
    '%j has no thousands: it is refused, not read as a thousand times more',
    (typed) => {
      expect(fromMajor(readTypedMoney(typed, USD), USD)).toBeUndefined();
    },
  );

  test('Three digits after a point are decimals in a currency that has four', () => {
    expect(readTypedMoney('1.299', CLF)).toBe('1.299');
  });

  test('An amount in the contract’s form with the currency’s decimals stays what it is', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.nat(99), (whole, cents) => {
        const text = `${whole}.${String(cents).padStart(2, '0')}`;
        expect(readTypedMoney(text, USD)).toBe(text);
      }),
    );
  });

  test('Anything at all may be typed, and reading twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const once = readTypedMoney(typed, USD);
        if (fromMajor(once, USD)) expect(readTypedMoney(once, USD)).toBe(once);
      }),
    );
  });
});
