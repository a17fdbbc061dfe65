import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileName, hostileText } from '@/e2e/fuzz/hostile';
import { hostileJson } from '@/e2e/fuzz/hostile-json';
import { currencyOf } from '@/lib/money/currency';
import { allStores } from '@/lib/policy/stores';
import { readDeskForm } from './care/desk-form';
import { readFilter } from './care/queue-filter';
import { readCareStep } from './care/read-care-step';
import { checkRequest } from './check-request';
import { lineTyped, textTyped, wordsTyped } from './mail/typed-words';
import { shownName } from './photos/file-name';
import { REQUEST_FIELDS } from './request-fields';
import { readLostLink } from './shopper/lost-link';
import { readTracking } from './shopper/tracking';
import { readTypedReference } from './shopper/typed-reference';

const RUNS = { seed: 7_007, numRuns: 500 };
const NOW = { ms: Date.UTC(2026, 2, 5, 12), offsetMinutes: 0 };
const STATUS = { status: 'authorised', note: 'x', returnAddress: 'y', rma: 'z' };

const posted = (names: readonly string[]) =>
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...names), hostileName), hostileText), { maxLength: 8 })
    .map((pairs) => new Map(pairs));

/** A control, half a character, or what leaves its line. */
const unfit = /[\p{Cc}\p{Cs}\u2028\u2029]/u;

describe('Whatever is posted is read without an error', () => {
  test('as a request: refused, with a message for each field', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...allStores()),
        posted(['procedure', 'stage', ...REQUEST_FIELDS]),
        (store, texts) => {
          const check = checkRequest(store, texts, NOW);
          if (!check.ok)
            for (const { field, message } of check.problems)
              expect([typeof field, message]).not.toContain('');
        },
      ),
      RUNS,
    );
  });

  test('as a step of the care team: what is taken is one line where one line is asked for', () => {
    fc.assert(
      fc.property(hostileJson(STATUS), (text) => {
        const read = readCareStep(parsed(text));
        if (read.ok && 'details' in read.step) expect(read.step.details.rma ?? '').not.toMatch(unfit);
      }),
      RUNS,
    );
  });

  test('as a form of the care desk, and as a filter of its queue', () => {
    const currency = currencyOf('USD');
    if (!currency) throw new Error('there is no USD');
    fc.assert(
      fc.property(
        posted(['status', 'rows', 'seen', 'refund', 'deductions.0.label', 'deductions.0.amount', 'page']),
        (form) => {
          const { rows, body } = readDeskForm(form, currency);
          expect(rows).toBeGreaterThanOrEqual(1);
          expect(rows).toBeLessThanOrEqual(30);
          readCareStep(body);
          const { page, text } = readFilter(form);
          expect(Number.isInteger(page) && page >= 1).toBe(true);
          expect(text).not.toMatch(unfit);
        },
      ),
      RUNS,
    );
  });

  test('as a tracking number, a lost link or a reference', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const tracking = readTracking(
          new Map([
            ['trackingNumber', one],
            ['carrier', other],
          ]),
        );
        if (tracking.ok) expect(Object.values(tracking.tracking).join('')).not.toMatch(unfit);
        const link = readLostLink(
          new Map([
            ['reference', one],
            ['email', other],
          ]),
        );
        if (link.ok) expect(link.lost.email).toMatch(/^[^\s,;<>]+@[^\s,;<>]+$/);
        expect(readTypedReference(one) ?? 'AB-2222-2222').toMatch(/^[A-Z]{2}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
      }),
      RUNS,
    );
  });
});

describe('Whatever was typed stays within its place', () => {
  test('a name of a file is one line without folders', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const name = shownName(text);
        expect(name).not.toMatch(unfit);
        expect(name).not.toMatch(/[/\\]|^\.|^$/);
        expect([...name].length).toBeLessThanOrEqual(100);
      }),
      RUNS,
    );
  });

  test('a line of a mail is one line, and a text turns nothing', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(lineTyped(text.toWellFormed())).not.toMatch(unfit);
        expect(wordsTyped(text.toWellFormed())).not.toMatch(unfit);
        expect(textTyped(text)).not.toMatch(/[\u202A-\u202E\u2066-\u2069\r\0]/);
      }),
      RUNS,
    );
  });
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
