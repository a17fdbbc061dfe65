import { describe, expect, test } from 'vitest';
import { readCareStep } from './read-care-step';

const problemsOf = (body: unknown) => {
  const read = readCareStep(body);
  return read.ok ? [] : read.problems;
};

describe('A step is read', () => {
  test('with everything that belongs to it', () => {
    expect(
      readCareStep({
        status: 'authorised',
        note: ' Please send it soon.\r\nThank you. ',
        returnAddress: 'Warehouse 4\r\nShenzhen',
        rma: ' R-1 ',
      }),
    ).toEqual({
      ok: true,
      step: {
        status: 'authorised',
        note: 'Please send it soon.\nThank you.',
        details: { returnAddress: 'Warehouse 4\nShenzhen', rma: 'R-1' },
      },
    });
    expect(readCareStep({ status: 'refunded', refund: '80.00' })).toEqual({
      ok: true,
      step: { status: 'refunded', note: null, details: { refund: '80.00' } },
    });
    expect(
      readCareStep({
        status: 'inspected',
        deductions: [{ label: 'Scratch', amount: '5', clause: 'return.inspection' }],
      }),
    ).toMatchObject({
      step: { details: { deductions: [{ label: 'Scratch', amount: '5', clause: 'return.inspection' }] } },
    });
  });

  test('with what is null or blank left out', () => {
    expect(readCareStep({ status: 'received', note: ' ', refund: null, returnAddress: '' })).toEqual({
      ok: true,
      step: { status: 'received', note: null, details: {} },
    });
  });

  test('when it takes the newest step back', () => {
    expect(readCareStep({ takeBack: true, note: 'By mistake' })).toEqual({
      ok: true,
      step: { takeBack: true, note: 'By mistake' },
    });
  });
});

describe('What is wrong is named by its field', () => {
  const STATUSES =
    'Status: give one of requested, authorised, declined, sent, received, inspected, refunded, closed.';
  test.each([
    [{}, 'status', STATUSES],
    [{ status: 'shipped' }, 'status', STATUSES],
    [{ status: 'closed', takeBack: true }, 'status', 'Status: leave it out when a step is taken back.'],
    [{ takeBack: 'yes' }, 'takeBack', 'takeBack: give true, or leave it out.'],
    [{ status: 'closed', note: 7 }, 'note', 'Note: give it as text.'],
    [{ status: 'closed', note: 'x'.repeat(4001) }, 'note', 'Note: use at most 4000 characters.'],
    [
      { status: 'closed', note: 'a\0b' },
      'note',
      'Note: it holds a character that cannot be stored. Type it anew.',
    ],
    [{ status: 'refunded', refund: 80 }, 'refund', 'Refund: give the amount as text, such as "80.00".'],
    [{ status: 'authorised', refund: '80.00' }, 'refund', 'refund: it belongs to the status refunded only.'],
    [
      { takeBack: true, returnAddress: 'Here' },
      'returnAddress',
      'returnAddress: it belongs to the status authorised only.',
    ],
    [
      { status: 'sent', trackingNumber: 'RB1' },
      'carrier',
      'Tracking number and carrier: give both, or neither.',
    ],
    [
      { status: 'sent', carrier: 'Post' },
      'trackingNumber',
      'Tracking number and carrier: give both, or neither.',
    ],
    [
      { status: 'inspected', deductions: 'many' },
      'deductions',
      'Deductions: give a list of {"label", "amount", "clause"}.',
    ],
    [
      { status: 'inspected', deductions: [{ label: '', amount: '5', clause: 'x' }] },
      'deductions.0.label',
      'Deduction: fill this in.',
    ],
    [
      { status: 'inspected', deductions: [{ label: 'a', amount: '5', clause: '' }] },
      'deductions.0.clause',
      'Clause: name the clause that the deduction rests on.',
    ],
    [
      { status: 'inspected', deductions: [{ label: 'a', amount: '5', clause: 'x', colour: 'red' }] },
      'deductions.0.colour',
      'deductions.0.colour: there is no such field. Leave it out.',
    ],
    [{ status: 'closed', refnd: '1' }, 'refnd', 'refnd: there is no such field. Leave it out.'],
  ])('%j: %s', (body, field, message) => {
    expect(problemsOf(body)).toEqual([{ field, message }]);
  });

  test.each([[null], ['closed'], [['closed']], [7]])('%j is no step at all', (body) => {
    expect(problemsOf(body)).toEqual([
      { field: 'body', message: 'body: send one JSON object, such as {"status":"received"}.' },
    ]);
  });

  test('All of it at once', () => {
    expect(problemsOf({ status: 'nowhere', note: 7, extra: 1 }).map(({ field }) => field)).toEqual([
      'status',
      'note',
      'extra',
    ]);
  });
});
