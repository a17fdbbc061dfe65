import { describe, expect, test } from 'vitest';
import { parseFigure } from './figure';

describe('A figure is read as the policy states it', () => {
  test.each([
    ['10 %', 1000],
    ['100 %', 10_000],
    ['0 %', 0],
    ['12.5 %', 1250],
    ['12.25 %', 1225],
    ['2.05 %', 205],
  ])('%s is a percentage', (text, basisPoints) => {
    expect(parseFigure(text)).toEqual({ kind: 'percent', basisPoints, text });
  });

  test.each([
    ['48 hours', 48, 'hours'],
    ['1 hour', 1, 'hours'],
    ['1 day', 1, 'days'],
    ['60 days', 60, 'days'],
    ['3 business days', 3, 'business days'],
  ])('%s is a duration', (text, amount, unit) => {
    expect(parseFigure(text)).toEqual({ kind: 'duration', amount, unit, text });
  });

  test('1 to 5 business days is a span', () => {
    const text = '1 to 5 business days';
    expect(parseFigure(text)).toEqual({ kind: 'span', from: 1, to: 5, unit: 'business days', text });
  });

  test.each([
    '10%',
    '10 per cent',
    '101 %',
    '100.01 %',
    '12.255 %',
    '-10 %',
    '10',
    'ten %',
    '48 Hours',
    '48hours',
    '2 weeks',
    '1 to 5',
    '1-5 business days',
    '5 to 1 business days',
    ' 10 %',
    '10 %\n',
    '१० %',
    '',
    '1e1 %',
  ])('%j is none', (text) => {
    expect(parseFigure(text)).toBeUndefined();
  });
});
