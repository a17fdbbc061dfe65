import { describe, expect, test } from 'vitest';
import { parseFigure } from './figure';
import { figuresIn, interpolate, unknownFigures } from './interpolate';
import type { Figure } from './types';

const figures = {
  'cancel.within-48h.fee': parseFigure('10 %') as Figure,
  'cancel.within-48h.window': parseFigure('48 hours') as Figure,
};
const clause = 'cancel.within-48h';

describe('A text quotes figures in braces', () => {
  test.each([
    ['the fee is {cancel.within-48h.fee}', undefined, 'the fee is 10 %'],
    ['the fee is {fee} for {window}', clause, 'the fee is 10 % for 48 hours'],
    ['{fee}{fee}', clause, '10 %10 %'],
    ['{cancel.within-48h.fee} in another clause', 'cancel.after-48h', '10 % in another clause'],
    ['no figure at all', clause, 'no figure at all'],
  ])('%j, in %s', (text, inside, filled) => {
    expect(interpolate(text, figures, inside)).toBe(filled);
  });

  test.each([
    '{fee}',
    '{cancel.within-48h.fees}',
    '{constructor}',
    '{__proto__}',
    '{toString}',
    '{ fee }',
    '{}',
  ])('%s names none outside its clause, and stays as it is', (text) =>
    expect(interpolate(text, figures)).toBe(text),
  );

  test('Its figures are listed in their order, under their full ids', () => {
    expect(figuresIn('{window}, {fee}, {return.window-60.window}', clause)).toEqual([
      'cancel.within-48h.window',
      'cancel.within-48h.fee',
      'return.window-60.window',
    ]);
  });

  test('A figure that is not there is told with what was expected and a hint', () => {
    expect(unknownFigures('{fee} and {fees}', figures, clause)).toEqual([
      ['a figure of this version, not "{cancel.within-48h.fees}"', expect.stringMatching(/\S/)],
    ]);
    expect(unknownFigures('{constructor}', figures)).toHaveLength(1);
  });
});
