import { describe, expect, test } from 'vitest';
import { formatMoney } from './format-money';
import type { Currency } from './money';

const shown = (code: string, decimals: number, minor: bigint) =>
  formatMoney({ minor, currency: { code, decimals } satisfies Currency }).replace('\u00a0', ' ');

describe('An amount for people', () => {
  test.each([
    ['USD', 2, 129_950n, 'USD 1,299.50'],
    ['USD', 2, 0n, 'USD 0.00'],
    ['USD', 2, -1000n, '−USD 10.00'],
    ['JPY', 0, 10_000n, 'JPY 10,000'],
    ['KWD', 3, 1250n, 'KWD 1.250'],
    ['CLF', 4, 12_345n, 'CLF 1.2345'],
  ])('in %s has %i decimals and always names its currency', (code, decimals, minor, text) => {
    expect(shown(code, decimals, minor)).toBe(text);
  });

  test('beyond what a floating-point number holds is exact to the cent', () => {
    expect(shown('USD', 2, 9_007_199_254_740_993_21n)).toBe('USD 9,007,199,254,740,993.21');
  });
});
