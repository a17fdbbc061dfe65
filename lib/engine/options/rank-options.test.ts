import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMoment } from '@/lib/dates/moment';
import { currencyOf } from '@/lib/money/currency';
import { findStore } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import { readCase } from '../read-case';
import { optionsJson } from './options-json';
import { rankOptions } from './rank-options';

const NOW = parseMoment('2026-03-02T10:00:00Z');

function optionsOf(id: string, procedure: string, facts: string) {
  const store = findStore(id);
  if (!store || !NOW) throw new Error(`no store ${id}`);
  return optionsIn(store, procedure, facts);
}

function optionsIn(store: Store, procedure: string, facts: string) {
  if (!NOW) throw new Error('no moment');
  const read = readCase(store, procedure, new URLSearchParams(facts), { now: NOW, currencyOf });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return optionsJson(rankOptions(read.ruling)).options;
}

const open = (options: ReturnType<typeof optionsIn>) =>
  options
    .filter(({ possible }) => possible)
    .map(({ id, because, outcomes }) => ({
      id,
      because,
      refunds: outcomes.map(({ refund }) => refund && `${refund.min} to ${refund.max}`),
    }));

describe('An order of 100 with 15 of shipping, once it has shipped', () => {
  const options = optionsOf('kwoking', 'cancel', 'stage=shipped&orderTotal=100&shippingPaid=15');

  test('Accepting the parcel and returning it leaves most, up to 35 of postage and customs', () => {
    expect(open(options)).toEqual([
      {
        id: 'accept-and-return',
        because:
          'It leaves you with most while return shipping to China and customs and duties of the return stay under USD\u00a035.00.',
        refunds: ['70.00 to 70.00'],
      },
      {
        id: 'intercept',
        because: 'In the worst case it leaves you with USD\u00a045.00 less than the first option.',
        refunds: ['35.00 to 35.00', '25.00 to 25.00'],
      },
      {
        id: 'refuse-at-door',
        because: 'In the worst case it leaves you with USD\u00a045.00 less than the first option.',
        refunds: ['25.00 to 25.00'],
      },
    ]);
  });

  test('What is supposed stands with the option', () => {
    expect(options[0]?.suppose).toEqual({
      deliveredOn: '2026-03-02',
      unused: 'yes',
      accessories: 'yes',
      reason: 'changed-mind',
    });
  });

  test('What is no longer open says which condition failed', () => {
    const cancel = options.find(({ id }) => id === 'cancel');
    expect(cancel).toMatchObject({
      possible: false,
      because: 'An order can be cancelled for the handling fee alone only while it is paid and not shipped.',
      outcomes: [],
    });
  });
});

test('With the postage known, what is left counts: 70 less 50 is less than the worst of the interception', () => {
  const options = optionsOf(
    'kwoking',
    'cancel',
    'stage=shipped&orderTotal=100&shippingPaid=15&returnCost=50',
  );
  expect(open(options).map(({ id }) => id)).toEqual(['intercept', 'refuse-at-door', 'accept-and-return']);
  expect(open(options)[2]?.because).toBe(
    'In the worst case it leaves you with USD\u00a05.00 less than the first option, before customs and duties of the return.',
  );
});

test('Customs that are known are a cost as well: 70 less 20 and 30 leaves 20', () => {
  const facts = 'stage=shipped&orderTotal=100&shippingPaid=15&returnCost=20&customsOnReturn=30';
  expect(open(optionsOf('kwoking', 'cancel', facts))[2]).toMatchObject({
    id: 'accept-and-return',
    because: 'In the worst case it leaves you with USD\u00a05.00 less than the first option.',
  });
});

test('Before it ships, cancelling within 48 hours leaves 90, and changing the order is no money', () => {
  const facts = 'stage=preparing&orderedAt=2026-03-01T10:00:00Z&orderTotal=100&shippingPaid=15';
  expect(open(optionsOf('kwoking', 'cancel', facts)).map(({ id, refunds }) => [id, ...refunds])).toEqual([
    ['cancel', '90.00 to 90.00'],
    ['accept-and-return', '70.00 to 70.00'],
    ['refuse-at-door', '25.00 to 25.00'],
    ['change', null],
  ]);
});

test('An amount that is missing is asked for, never guessed', () => {
  const facts = 'stage=preparing&orderedAt=2026-03-01T10:00:00Z&orderTotal=100';
  const waiting = optionsOf('kwoking', 'cancel', facts).find(({ id }) => id === 'accept-and-return');
  expect(waiting).toMatchObject({ possible: true, outcomes: [], ask: ['shippingPaid'] });
});

test('A refusal that the shopper’s own facts bring about is the reason why an option is closed', () => {
  const facts = 'deliveredOn=2026-02-20&reason=changed-mind&unused=no';
  const back = optionsOf('kwoking', 'return', facts).find(({ id }) => id === 'return');
  expect(back).toMatchObject({
    possible: false,
    because:
      'Returns are accepted only for items that are unused, in their original packaging, with tags. This one is not. If it turns out to be defective, the claim is still open to you.',
  });
});

test('What the shopper does not know counts at its worst: an item that may turn out to be used brings nothing', () => {
  const facts =
    'deliveredOn=2026-02-20&reason=changed-mind&unused=unknown&accessories=yes&itemPrice=80&shippingPaid=15';
  const [first] = open(optionsOf('kwoking', 'return', facts));
  expect(first).toMatchObject({ id: 'return', refunds: ['65.00 to 65.00', '0.00 to 0.00'] });
});

test('A fee that is not published stands after the amounts that are stated', () => {
  const facts = 'reason=changed-mind&pickup=no&itemPrice=80';
  expect(open(optionsOf('kgm-brand', 'return', facts)).map(({ id, because }) => [id, because])).toEqual([
    ['send-it-back', 'No other option has a stated amount, before return shipping.'],
    ['have-it-picked-up', 'At most USD\u00a080.00; the policy does not state how little it may be.'],
  ]);
});

test('Refusing at the door brings all of it where the interception may bring nothing', () => {
  expect(open(optionsOf('ali-shipping', 'cancel', 'stage=preparing&orderTotal=100'))).toEqual([
    {
      id: 'refuse-at-door',
      because: 'In the worst case it leaves you with more than any other option.',
      refunds: ['100.00 to 100.00'],
    },
    {
      id: 'intercept',
      because: 'In the worst case it leaves you with USD\u00a0100.00 less than the first option.',
      refunds: ['100.00 to 100.00', '0.00 to 0.00'],
    },
  ]);
});

test('The order in which a store lists its options changes nothing', () => {
  const store = findStore('kwoking') as Store;
  const [policy] = store.versions;
  if (!policy) throw new Error('no policy');
  const facts = 'stage=preparing&orderedAt=2026-03-01T10:00:00Z&orderTotal=100&shippingPaid=15';
  const expected = optionsIn(store, 'cancel', facts);
  const shuffled = fc.shuffledSubarray([...policy.options], { minLength: policy.options.length });
  fc.assert(
    fc.property(shuffled, (options) => {
      const other = { ...store, versions: [{ ...policy, options }] };
      expect(optionsIn(other, 'cancel', facts)).toEqual(expected);
    }),
    { numRuns: 50 },
  );
});
