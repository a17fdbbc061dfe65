import { describe, expect, test } from 'vitest';
import type { RequestStatus } from '@/lib/policy/types';
import type { Deduction, StepDetails } from '../storage/types';
import { decideStep } from './decide-step';
import { caseAfter, step, storeOf } from './sample-case.test-support';

const AT = '2026-03-05T09:00:00Z';
const context = { store: storeOf('kwoking'), at: AT };
const INSPECTED = (['authorised', 'sent', 'received', 'inspected'] as const).map((status) => step(status));
const RECEIVED = INSPECTED.slice(0, 3);

const forward = (status: RequestStatus, details: StepDetails = {}, note: string | null = null) => ({
  status,
  note,
  details,
});

describe('A step that may follow is taken', () => {
  test('with its note, its details and its moment, by the care team', () => {
    const authorise = forward('authorised', { returnAddress: 'Warehouse 4', rma: 'R1' }, 'Soon, please');
    expect(decideStep(authorise, caseAfter([]), context)).toEqual({
      step: {
        status: 'authorised',
        at: AT,
        note: 'Soon, please',
        by: 'care',
        details: { returnAddress: 'Warehouse 4', rma: 'R1' },
      },
    });
  });

  test('and amounts are kept with all of the decimals', () => {
    const deductions = [{ label: 'Scratch', amount: '5', clause: 'return.inspection' }];
    expect(decideStep(forward('inspected', { deductions }), caseAfter(RECEIVED), context)).toMatchObject({
      step: {
        details: { deductions: [{ label: 'Scratch', amount: '5.00', clause: 'return.inspection' }] },
      },
    });
    expect(decideStep(forward('refunded', { refund: '70.5' }), caseAfter(INSPECTED), context)).toMatchObject({
      step: { details: { refund: '70.50' } },
    });
  });
});

describe('A step that may not follow is refused with those that may', () => {
  test('An item that comes back is not refunded before it is inspected', () => {
    const authorised = caseAfter([step('authorised')]);
    expect(decideStep(forward('refunded', { refund: '70.00' }), authorised, context)).toEqual({
      refusal: {
        kind: 'not-allowed',
        message: 'The request is authorised. It can become sent or closed, not refunded.',
        allowed: ['sent', 'closed'],
      },
    });
  });

  test('Nothing follows a closed request', () => {
    expect(decideStep(forward('authorised'), caseAfter([step('closed')]), context)).toMatchObject({
      refusal: {
        message: 'The request is closed. It can become nothing more, not authorised.',
        allowed: [],
      },
    });
  });

  test("Another store's request is not touched", () => {
    const elsewhere = { store: storeOf('device-store'), at: AT };
    expect(decideStep(forward('authorised'), caseAfter([]), elsewhere)).toEqual({
      refusal: { kind: 'other-store' },
    });
  });
});

describe('A request is declined', () => {
  test('for a reason only', () => {
    expect(decideStep(forward('declined'), caseAfter([]), context)).toEqual({
      refusal: {
        kind: 'problems',
        problems: [{ field: 'note', message: 'Reason: say why the request is declined.' }],
      },
    });
    expect(decideStep(forward('declined', {}, 'Too late.'), caseAfter([]), context)).toMatchObject({
      step: { status: 'declined', note: 'Too late.' },
    });
  });

  test('only where that may follow, whatever the reason', () => {
    expect(decideStep(forward('declined'), caseAfter([step('authorised')]), context)).toMatchObject({
      refusal: { kind: 'not-allowed', allowed: ['sent', 'closed'] },
    });
  });
});

describe('A refund', () => {
  const refund = (amount: string, facts?: Record<string, string>) =>
    decideStep(
      forward('refunded', { refund: amount }),
      caseAfter(INSPECTED, facts ? { facts } : {}),
      context,
    );
  const HOW = 'give an amount in USD such as 80.00, with at most 2 decimals and no sign.';

  test('of zero, and of all that was paid, is taken', () => {
    expect(refund('0')).toMatchObject({ step: { details: { refund: '0.00' } } });
    expect(refund('90.00')).toMatchObject({ step: { details: { refund: '90.00' } } });
  });

  test('of a cent more than was paid is refused', () => {
    expect(refund('90.01')).toEqual({
      refusal: {
        kind: 'problems',
        problems: [
          { field: 'refund', message: 'Refund: the order cost USD\u00a090.00; more cannot be refunded.' },
        ],
      },
    });
  });

  test('has no upper bound where nobody said what was paid', () => {
    expect(refund('500.00', { currency: 'USD', itemPrice: '80.00' })).toMatchObject({
      step: { details: { refund: '500.00' } },
    });
  });

  test.each(['-1', '1e3', '70,00', '70.001', 'USD 70', '٧٠'])('of %s is no amount', (text) => {
    expect(refund(text)).toEqual({
      refusal: { kind: 'problems', problems: [{ field: 'refund', message: `Refund: ${HOW}` }] },
    });
  });

  test('is in the currency of the request', () => {
    const yen = { currency: 'JPY', orderTotal: '9000' };
    expect(refund('9000', yen)).toMatchObject({ step: { details: { refund: '9000' } } });
    expect(refund('70.5', yen)).toMatchObject({
      refusal: {
        problems: [
          { message: 'Refund: give an amount in JPY such as 80, with at most 0 decimals and no sign.' },
        ],
      },
    });
  });
});

describe('Deductions', () => {
  const inspect = (...deductions: Deduction[]) =>
    decideStep(forward('inspected', { deductions }), caseAfter(RECEIVED), context);

  test('name their field where amount or clause is wrong', () => {
    const decided = inspect(
      { label: 'Scratch', amount: '5.00', clause: 'return.inspection' },
      { label: 'Tag', amount: '0', clause: 'return.none' },
    );
    expect(decided).toEqual({
      refusal: {
        kind: 'problems',
        problems: [
          {
            field: 'deductions.1.amount',
            message:
              'Deduction: give an amount in USD such as 80.00, with at most 2 decimals and no sign. It is above 0.',
          },
          {
            field: 'deductions.1.clause',
            message: 'Clause: “return.none” is none of the policy of 2025-01-01. Give the name of one.',
          },
        ],
      },
    });
  });

  test('may together be what was paid, and no cent more', () => {
    const half = { label: 'Half', amount: '45.00', clause: 'return.inspection' };
    expect(inspect(half, half)).toHaveProperty('step');
    expect(inspect(half, { ...half, amount: '45.01' })).toEqual({
      refusal: {
        kind: 'problems',
        problems: [
          {
            field: 'deductions',
            message: 'Deductions: together they are more than the USD\u00a090.00 that the order cost.',
          },
        ],
      },
    });
  });

  test('name no clause that only every object has', () => {
    expect(inspect({ label: 'Trick', amount: '1.00', clause: 'toString' })).toMatchObject({
      refusal: { problems: [{ field: 'deductions.0.clause' }] },
    });
  });
});

describe('Taking back', () => {
  const back = { takeBack: true as const, note: 'By mistake' };

  test('undoes the newest step in force by another step', () => {
    expect(decideStep(back, caseAfter([step('authorised'), step('sent')]), context)).toEqual({
      step: { status: 'authorised', at: AT, note: 'By mistake', by: 'care', details: { takesBack: 2 } },
    });
  });

  test('twice undoes the step before it', () => {
    const once = caseAfter([step('authorised'), step('sent'), step('authorised', { takesBack: 2 })]);
    expect(decideStep(back, once, context)).toMatchObject({
      step: { status: 'requested', details: { takesBack: 1 } },
    });
  });

  test('reopens a closed request', () => {
    expect(decideStep(back, caseAfter([step('closed')]), context)).toMatchObject({
      step: { status: 'requested', details: { takesBack: 1 } },
    });
  });

  test('is refused where no step was taken', () => {
    expect(decideStep(back, caseAfter([]), context)).toEqual({
      refusal: {
        kind: 'not-allowed',
        message: 'No step has been taken since the request was made, so none can be taken back.',
        allowed: ['authorised', 'declined', 'closed'],
      },
    });
  });
});
