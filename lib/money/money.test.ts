import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencyOf } from './currency';
import { atLeastZero, type Currency, fromMajor, minus, negated, plus, share, toMajor, zero } from './money';

const USD: Currency<'USD'> = { code: 'USD', decimals: 2 };
const EUR: Currency<'EUR'> = { code: 'EUR', decimals: 2 };
const JPY: Currency = { code: 'JPY', decimals: 0 };
const KWD: Currency = { code: 'KWD', decimals: 3 };
const CLF: Currency = { code: 'CLF', decimals: 4 };
const of = (minor: bigint, currency: Currency = USD) => ({ minor, currency });

describe('A currency', () => {
  test.each([
    ['USD', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['CLF', 4],
    ['HUF', 2],
    ['ISK', 0],
  ])('%s has %i decimals, as ISO 4217 has it', (code, decimals) => {
    expect(currencyOf(code)).toEqual({ code, decimals });
  });

  test.each(['usd', 'Usd', 'US', 'USDX', 'ZZZ', '', ' USD', '__proto__', 'ＵＳＤ'])(
    'There is no currency %j',
    (code) => {
      expect(currencyOf(code)).toBeUndefined();
    },
  );
});

describe('Amounts', () => {
  test('are added and taken away in whole smallest units', () => {
    expect(plus(of(10n), of(20n))).toEqual(of(30n));
    expect(minus(of(10n), of(20n))).toEqual(of(-10n));
    expect(negated(of(10n))).toEqual(of(-10n));
    expect(zero(USD)).toEqual(of(0n));
  });

  test('of two currencies do not compile', () => {
    const usd = { minor: 1n, currency: USD };
    const eur = { minor: 1n, currency: EUR };
    // @ts-expect-error dollars and euros cannot be added
    plus(usd, eur);
    // @ts-expect-error nor taken from each other
    minus(usd, eur);
    expect(plus(usd, usd).minor).toBe(2n);
  });

  test('below zero become zero, and others stay as they are', () => {
    expect([-1n, 0n, 1n].map((minor) => atLeastZero(of(minor)).minor)).toEqual([0n, 0n, 1n]);
  });

  test('hold twelve digits and more without losing a cent', () => {
    expect(toMajor(plus(of(99_999_999_999_999n), of(1n)))).toBe('1000000000000.00');
  });
});

describe('A share is rounded half up, to the smallest unit', () => {
  test.each([
    ['10 % of 33.33 is 3.33', 3333n, 1000, 333n],
    ['10 % of 33.34 is 3.33', 3334n, 1000, 333n],
    ['10 % of 33.35 is 3.34', 3335n, 1000, 334n],
    ['10 % of 0.04 is nothing', 4n, 1000, 0n],
    ['10 % of 0.05 is 0.01', 5n, 1000, 1n],
    ['50 % of 33.33 is 16.67', 3333n, 5000, 1667n],
    ['12.5 % of 1.00 is 0.13', 100n, 1250, 13n],
    ['12.25 % of 100.00 is 12.25', 10_000n, 1225, 1225n],
    ['0 % of anything is nothing', 3333n, 0, 0n],
    ['100 % of anything is all of it', 3333n, 10_000, 3333n],
  ])('%s', (_, minor, basisPoints, expected) => {
    expect(share(of(minor), basisPoints)).toEqual(of(expected));
  });

  test('A share is never more than the whole, nor below zero, and off by half a unit at most', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 16n), fc.nat(10_000), (minor, basisPoints) => {
        const { minor: part } = share(of(minor), basisPoints);
        expect(part >= 0n && part <= minor).toBe(true);
        const twiceTheError = 2n * (part * 10_000n - minor * BigInt(basisPoints));
        expect(twiceTheError > -10_000n && twiceTheError <= 10_000n).toBe(true);
      }),
    );
  });
});

describe('An amount as text', () => {
  test.each([
    ['9000', 9000n, JPY],
    ['0', 0n, JPY],
    ['90.00', 9000n, USD],
    ['0.05', 5n, USD],
    ['0.00', 0n, USD],
    ['-0.05', -5n, USD],
    ['-0.125', -125n, KWD],
    ['0.000', 0n, KWD],
    ['1.2345', 12_345n, CLF],
  ])('%s has exactly the decimals of its currency', (text, minor, currency) => {
    expect(toMajor(of(minor, currency))).toBe(text);
  });

  test.each([
    ['100', 10_000n, USD],
    ['100.5', 10_050n, USD],
    ['100.00', 10_000n, USD],
    ['007', 700n, USD],
    ['0', 0n, USD],
    ['999999999999.99', 99_999_999_999_999n, USD],
    ['10000', 10_000n, JPY],
    ['1.25', 1250n, KWD],
    ['1.2345', 12_345n, CLF],
  ])('%s is read', (text, minor, currency) => {
    expect(fromMajor(text, currency)).toEqual(of(minor, currency));
  });

  test.each([
    '',
    '-0',
    '-1',
    '+5',
    ' 5',
    '5 ',
    '5.',
    '.5',
    '1e3',
    'NaN',
    '1,5',
    '1.2.3',
    '1234567890123',
    '٥',
    '5\n',
  ])('%j is no amount', (text) => expect(fromMajor(text, USD)).toBeUndefined());

  test.each([
    ['100.001', USD],
    ['100.0', JPY],
    ['1.2500', KWD],
    ['1.23450', CLF],
  ])('%s has more decimals than its currency', (text, currency) => {
    expect(fromMajor(text, currency)).toBeUndefined();
  });

  test('What is written is read again as the same amount', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 12n - 1n), fc.constantFrom(USD, JPY, KWD, CLF), (minor, currency) => {
        expect(fromMajor(toMajor(of(minor, currency)), currency)).toEqual(of(minor, currency));
      }),
    );
  });
});
