import { expect, test } from 'vitest';
import { readTracking } from './tracking';

const read = (trackingNumber: string, carrier = 'Deutsche Post') =>
  readTracking(new Map([...Object.entries({ trackingNumber, carrier })]));

test('A tracking number and a carrier are taken as they were typed', () => {
  expect(read('RB 123456785 DE')).toEqual({
    ok: true,
    tracking: { trackingNumber: 'RB 123456785 DE', carrier: 'Deutsche Post' },
  });
  expect(read('顺丰/12_3#4', '中国邮政')).toEqual({
    ok: true,
    tracking: { trackingNumber: '顺丰/12_3#4', carrier: '中国邮政' },
  });
});

test('Spaces around and runs of them are mended, and so is what a paste brought that nobody sees', () => {
  expect(read('  RB\u200B123\t\n 4 \u202E', '\uFEFFPost')).toEqual({
    ok: true,
    tracking: { trackingNumber: 'RB123 4', carrier: 'Post' },
  });
});

test('80 characters are taken, 81 are not', () => {
  expect(read('9'.repeat(80)).ok).toBe(true);
  expect(read('9'.repeat(81))).toEqual({
    ok: false,
    problems: [{ field: 'trackingNumber', message: 'Tracking number: use at most 80 characters.' }],
  });
});

test('What is missing or cannot be stored is named, one problem a field', () => {
  expect(readTracking(new Map())).toEqual({
    ok: false,
    problems: [
      { field: 'trackingNumber', message: 'Tracking number: fill this in.' },
      { field: 'carrier', message: 'Carrier: fill this in.' },
    ],
  });
  const cannot = 'it holds a character that cannot be stored. Type it anew.';
  expect(read(`${'\0'.repeat(100)}`)).toMatchObject({ problems: [{ field: 'trackingNumber' }] });
  expect(read('RB1\0', 'Post\uD800')).toEqual({
    ok: false,
    problems: [
      { field: 'trackingNumber', message: `Tracking number: ${cannot}` },
      { field: 'carrier', message: `Carrier: ${cannot}` },
    ],
  });
});
