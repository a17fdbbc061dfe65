import { expect, test } from 'vitest';
import { kB, sum } from './sum';

const one = { address: 'http://localhost/a.css', kind: 'CSS', body: 1_000, whole: 1_400 } as const;
const other = { address: 'http://localhost/', kind: 'HTML', body: 2_000, whole: 2_500 } as const;

test('Bytes are added by their kind without headers, and in all with and without', () => {
  expect(sum([one, other, one])).toEqual({
    kinds: { HTML: 2_000, CSS: 2_000, JS: 0, fonts: 0, images: 0, data: 0 },
    body: 4_000,
    whole: 5_300,
    requests: 3,
  });
});

test('A kB is 1,000 bytes', () => {
  expect(kB(15_049)).toBe('15.0');
  expect(kB(0)).toBe('-');
});
