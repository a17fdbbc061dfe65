import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Moment, parseMoment } from '@/lib/dates/moment';
import { currencyOf } from '@/lib/money/currency';
import { readStore } from '@/lib/policy/read-store';
import { edit, temporaryStore, VERSION } from '@/lib/policy/temporary-store.test-support';
import { consult } from './consult';

const LATER = 'kwoking/policy/2026-02-01';
const world = { now: parseMoment('2026-03-02T10:00:00Z') as Moment, currencyOf };

/** Kwoking with a second version from February 2026 on, in which an intercepted parcel costs 40 % instead of 50 %. */
function withSecondVersion() {
  const content = temporaryStore();
  cpSync(join(content, VERSION), join(content, LATER), { recursive: true });
  edit(content, `${LATER}/clauses/cancel.yaml`, 'fee: 50 %', 'fee: 40 %');
  return readStore(content, 'kwoking');
}

const shipped = { stage: 'shipped', orderTotal: '100', shippingPaid: '15' };
const ask = (facts: Record<string, string>) =>
  consult(withSecondVersion(), 'cancel', Object.entries(facts), world);

describe('Where a store has two versions of its policy', () => {
  test.each([
    ['An order of the last day of the old version', { orderedOn: '2026-01-31' }, '2025-01-01', 3500n],
    ['An order of the first day of the new one', { orderedOn: '2026-02-01' }, '2026-02-01', 4500n],
    [
      'A moment counts by the day of its own offset',
      { orderedAt: '2026-02-01T00:30:00+08:00' },
      '2026-02-01',
      4500n,
    ],
    [
      'also where that day is the earlier one',
      { orderedAt: '2026-01-31T23:30:00-05:00' },
      '2025-01-01',
      3500n,
    ],
  ])('%s is judged by the version in force then', (_, day, version, refund) => {
    const verdict = ask({ ...shipped, ...day });
    if (verdict?.status !== 'estimate') throw new Error(`no estimate: ${verdict?.status}`);
    expect(verdict.policy.version).toBe(version);
    expect(verdict.outcomes[0]?.refund?.max?.minor).toBe(refund);
  });

  test('The order’s date is asked first, since the versions differ', () => {
    const verdict = ask(shipped);
    expect(verdict?.status).toBe('question');
    expect(verdict?.status === 'question' && verdict.ask[0]).toMatch(/^ordered(On|At)$/);
  });

  test('A procedure that the versions decide alike asks for no date', () => {
    const verdict = consult(withSecondVersion(), 'return', [], world);
    expect(verdict?.status === 'question' && verdict.ask).toEqual(['deliveredOn']);
  });

  test('An order before the first version is a problem, never the nearest version', () => {
    const verdict = ask({ ...shipped, orderedOn: '2024-12-31' });
    expect(verdict?.status === 'invalid' && verdict.problems[0]?.fact).toBe('orderedOn');
  });
});

describe('Where the versions ask different things', () => {
  const books = readStore('e2e/support/stores', 'corner-books');
  const consultBooks = (procedure: string, facts: Record<string, string>) =>
    consult(books, procedure, Object.entries(facts), world);
  const old = { orderedOn: '2026-02-28', deliveredOn: '2026-03-01', itemPrice: '15' };
  const current = { ...old, orderedOn: '2026-03-01' };

  test('An order is asked what its own version asks, also what no later one knows', () => {
    expect(consultBooks('return', old)).toMatchObject({ status: 'question', ask: ['signedCopy'] });
    expect(consultBooks('return', current)).toMatchObject({ status: 'question', ask: ['readAlready'] });
    expect(consultBooks('return', { ...old, signedCopy: 'no' })).toMatchObject({
      status: 'estimate',
      outcomes: [{ id: 'partial', refund: { max: { minor: 1350n } } }],
    });
  });

  test('A fact that only another version knows is read by that one, and changes nothing', () => {
    expect(consultBooks('return', { ...current, readAlready: 'no', signedCopy: 'yes' })).toMatchObject({
      status: 'estimate',
      outcomes: [{ id: 'partial', refund: { max: { minor: 1200n } } }],
    });
    expect(consultBooks('return', { ...current, signedCopy: 'maybe' })).toMatchObject({
      problems: [{ fact: 'signedCopy', message: 'Signed copy: choose one of yes, no.' }],
    });
  });

  test('An order that is older than the procedure is a problem with its date, in words', () => {
    expect(consultBooks('trade-in', { orderedOn: '2026-02-28', itemPrice: '15' })).toEqual({
      status: 'invalid',
      problems: [
        {
          fact: 'orderedOn',
          message:
            'Ordered on: the policy of 2026-01-01, which judges an order of 2026-02-28, has no “Trade a book in”. Only customer care can say.',
        },
      ],
    });
    expect(consultBooks('trade-in', { orderedOn: '2026-03-01', itemPrice: '15' })).toMatchObject({
      status: 'estimate',
      outcomes: [{ refund: { max: { minor: 375n } } }],
    });
  });

  test('A case that is judged as of a day before the procedure is a problem with asOf', () => {
    expect(consultBooks('trade-in', { asOf: '2026-02-28T12:00:00Z' })).toMatchObject({
      problems: [{ fact: 'asOf' }],
    });
  });

  test('A procedure that no version has is none', () => {
    expect(consultBooks('membership', {})).toBeUndefined();
  });
});
