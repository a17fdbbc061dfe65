import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PolicyError } from './policy-error';
import { readStore } from './read-store';
import { edit, temporaryStore, VERSION } from './temporary-store.test-support';

const LATER = 'kwoking/policy/2026-02-01';

/** A content folder in which Kwoking has two versions, alike but for what `change` does to it. */
function twoVersions(change: (content: string) => unknown = () => {}): string {
  const content = temporaryStore();
  cpSync(join(content, VERSION), join(content, LATER), { recursive: true });
  change(content);
  return content;
}

const orderDatesOf = (content: string) => readStore(content, 'kwoking').orderDates;

/** Takes the question for the order's day out of a version. */
const unword = (content: string, version: string) =>
  edit(
    content,
    `${version}/facts.yaml`,
    `orderedOn:
  label: Ordered on
  question: On which day did you place the order?
  hint: The confirmation e-mail shows it. The day decides which version of the policy applies.
  findOut: Look for the confirmation e-mail, or open My Account, My Orders.
`,
    '',
  );

const changeClaims = (content: string) =>
  edit(content, `${LATER}/clauses/claim.yaml`, 'window: 14 days', 'window: 10 days');

describe('The order’s date is asked where the versions decide a procedure differently', () => {
  test('Versions that differ in nothing ask for none, and neither does a store with one version', () => {
    expect(orderDatesOf(twoVersions())).toEqual({});
    expect(orderDatesOf(temporaryStore())).toEqual({});
  });

  test('A fee that differs asks for it in the procedure that charges it, by the fact that its tree asks', () => {
    const content = twoVersions((at) => edit(at, `${LATER}/clauses/cancel.yaml`, 'fee: 50 %', 'fee: 40 %'));
    expect(orderDatesOf(content)).toEqual({ cancel: 'orderedAt' });
  });

  test('A window that differs asks for it in the procedure that counts it', () => {
    expect(orderDatesOf(twoVersions(changeClaims))).toEqual({ claim: 'orderedOn' });
  });

  test('Another outcome at the end of a way asks for it, and so does a procedure that is new', () => {
    const content = twoVersions((at) => {
      edit(at, `${LATER}/procedures/return.yaml`, '{ sure: [wrong-item] }', '{ your-choice: [wrong-item] }');
      cpSync(join(at, `${LATER}/procedures/cancel.yaml`), join(at, `${LATER}/procedures/stop.yaml`));
      rmSync(join(at, `${LATER}/options.yaml`));
    });
    expect(orderDatesOf(content)).toEqual({ return: 'orderedOn', stop: 'orderedAt' });
  });

  test('Other words of a clause, a question or a card decide nothing', () => {
    const content = twoVersions((at) => {
      edit(at, `${LATER}/clauses/cancel.yaml`, 'Paid but not shipped', 'Paid, but not yet shipped');
      edit(at, `${LATER}/facts.yaml`, 'Where is your order now?', 'Where is the order?');
      edit(at, `${LATER}/procedures/cancel.yaml`, 'card: See', 'card: Look at');
    });
    expect(orderDatesOf(content)).toEqual({});
  });
});

describe('The question for the order’s date', () => {
  test('stands in every version as the newest one words it that does', () => {
    const { versions } = readStore(
      twoVersions((at) => {
        changeClaims(at);
        unword(at, VERSION);
      }),
      'kwoking',
    );
    expect(versions.map(({ facts }) => facts.orderedOn?.question)).toEqual([
      'On which day did you place the order?',
      'On which day did you place the order?',
    ]);
  });

  test('is missed when the store is read, with its place and what to do', () => {
    const content = twoVersions((at) => {
      changeClaims(at);
      unword(at, VERSION);
      unword(at, LATER);
    });
    expect(() => readStore(content, 'kwoking')).toThrow(
      `${LATER}/facts.yaml at orderedOn: expected words for "orderedOn". The versions decide differently on claim, so an order's date is asked first. Word the question here.`,
    );
    expect(() => readStore(content, 'kwoking')).toThrow(PolicyError);
  });

  test('is not missed where the versions decide alike', () => {
    const content = twoVersions((at) => {
      unword(at, VERSION);
      unword(at, LATER);
    });
    expect(orderDatesOf(content)).toEqual({});
  });
});
