import { expect, test } from 'vitest';
import { currencyOf } from '@/lib/money/currency';
import type { Currency } from '@/lib/money/money';
import { readDeskForm } from './desk-form';

const USD = currencyOf('USD') as Currency;
const read = (fields: Record<string, string>) => readDeskForm(new Map(Object.entries(fields)), USD);

test('Amounts are taken as people type them', () => {
  expect(read({ status: 'refunded', seen: '5', refund: '$ 1,299.50' })).toMatchObject({
    body: { status: 'refunded', refund: '1299.50' },
    seen: 5,
  });
});

test('Taking back is a step without a status', () => {
  const { body } = read({ status: 'take-back', seen: '2', note: 'By mistake' });
  expect(body).toMatchObject({ takeBack: true, note: 'By mistake' });
  expect(body).not.toHaveProperty('status');
});

test('Rows left empty are left out, and what was typed into the others moves up', () => {
  const { body, typed } = read({
    status: 'inspected',
    rows: '3',
    'deductions.1.label': 'Scratch',
    'deductions.1.amount': '5,5',
    'deductions.2.clause': 'return.inspection',
  });
  expect(body).toMatchObject({
    deductions: [
      { label: 'Scratch', amount: '5.5', clause: '' },
      { label: '', amount: '', clause: 'return.inspection' },
    ],
  });
  expect(Object.fromEntries(typed)).toMatchObject({
    'deductions.0.label': 'Scratch',
    'deductions.0.amount': '5,5',
    'deductions.1.clause': 'return.inspection',
  });
  expect(typed.has('deductions.2.clause')).toBe(false);
});

test('Another row can be asked for, thirty in all', () => {
  expect(read({ status: 'inspected', rows: '3', anotherRow: 'yes' })).toMatchObject({
    rows: 4,
    wantsRow: true,
  });
  expect(read({ status: 'inspected', rows: '30', anotherRow: 'yes' }).rows).toBe(30);
  expect(read({ status: 'inspected', rows: '1e9' }).rows).toBe(30);
  expect(read({ status: 'inspected', rows: 'many' })).toMatchObject({ rows: 1, wantsRow: false });
});

test('A page that does not say how many steps it showed has seen none', () => {
  expect(read({ status: 'closed' }).seen).toBe(-1);
  expect(read({ status: 'closed', seen: 'x' }).seen).toBeNaN();
});
