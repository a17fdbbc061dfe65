import { describe, expect, test } from 'vitest';
import { decideAtDesk } from './decide-at-desk';
import { caseAfter, outcome, RETURN, step, storeOf } from './sample-case.test-support';

const context = { store: storeOf('kwoking'), at: '2026-03-05T09:00:00Z' };
const inspected = (deductions: { label: string; amount: string; clause: string }[] = []) =>
  caseAfter([step('authorised'), step('sent'), step('received'), step('inspected', { deductions })]);

const refund = (amount: string, note: string | null = null) => ({
  status: 'refunded' as const,
  note,
  details: { refund: amount },
});

describe('A page that is out of date acts on nothing', () => {
  test('A step that somebody else took meanwhile is not taken twice', () => {
    const close = { status: 'closed' as const, note: null, details: {} };
    expect(decideAtDesk(close, 1, caseAfter([step('authorised')]), context)).toEqual({
      refusal: { kind: 'stale' },
    });
    expect(decideAtDesk(close, 2, caseAfter([step('authorised')]), context)).toHaveProperty('step');
  });

  test('Nor is a step taken back that the page did not show', () => {
    const back = { takeBack: true as const, note: null };
    expect(decideAtDesk(back, 2, caseAfter([step('authorised'), step('sent')]), context)).toEqual({
      refusal: { kind: 'stale' },
    });
  });
});

describe('A return address is asked for', () => {
  const authorise = { status: 'authorised' as const, note: null, details: {} };

  test('where the item comes back', () => {
    expect(decideAtDesk(authorise, 1, caseAfter([]), context)).toEqual({
      refusal: {
        kind: 'problems',
        problems: [{ field: 'returnAddress', message: 'Return address: say where the item must be sent.' }],
      },
    });
  });

  test('and not where it stays', () => {
    const cancel = caseAfter([], { procedure: 'cancel' });
    expect(decideAtDesk(authorise, 1, cancel, context)).toHaveProperty('step');
  });
});

describe('A refund beside the estimate', () => {
  const NOTE = {
    refusal: {
      kind: 'problems',
      problems: [
        { field: 'note', message: 'Note: the amount is not what the estimate says. Tell the shopper why.' },
      ],
    },
  };

  test('is taken as it is where they agree', () => {
    expect(decideAtDesk(refund('70.00'), 5, inspected(), context)).toHaveProperty('step');
  });

  test('needs a note where they differ by a cent', () => {
    expect(decideAtDesk(refund('69.99'), 5, inspected(), context)).toEqual(NOTE);
    expect(decideAtDesk(refund('70.01'), 5, inspected(), context)).toEqual(NOTE);
    expect(decideAtDesk(refund('69.99', 'A cent was lost.'), 5, inspected(), context)).toHaveProperty('step');
  });

  test('counts the deductions of the inspection', () => {
    const scratched = inspected([{ label: 'Scratch', amount: '5.00', clause: 'return.inspection' }]);
    expect(decideAtDesk(refund('65.00'), 5, scratched, context)).toHaveProperty('step');
    expect(decideAtDesk(refund('70.00'), 5, scratched, context)).toEqual(NOTE);
  });

  test('agrees with any of several outcomes, but with nothing between them', () => {
    const outcomes = [outcome('one', '20.00', '20.00'), outcome('other', '30.00', '30.00')];
    const either = { ...inspected(), estimate: { ...RETURN.estimate, outcomes } };
    expect(decideAtDesk(refund('30.00'), 5, either, context)).toHaveProperty('step');
    expect(decideAtDesk(refund('25.00'), 5, either, context)).toEqual(NOTE);
  });

  test('agrees with anything where the estimate names no amount', () => {
    const outcomes = [outcome('case-by-case', null, null)];
    const open = { ...inspected(), estimate: { ...RETURN.estimate, outcomes } };
    expect(decideAtDesk(refund('12.34'), 5, open, context)).toHaveProperty('step');
  });

  test('must be named at all', () => {
    const none = { status: 'refunded' as const, note: 'Paid.', details: {} };
    expect(decideAtDesk(none, 5, inspected(), context)).toMatchObject({
      refusal: { problems: [{ field: 'refund', message: 'Refund: say how much was refunded.' }] },
    });
  });
});
