import { describe, expect, test } from 'vitest';
import { allStores, currentPolicy, findStore } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import { searchMaterial } from '../material';
import { searchOf } from '../store-search';

const ask = (query: string, store = 'kwoking') => searchOf(findStore(store) as Store)(query).answer;
const clausesFor = (query: string, store?: string) => ask(query, store)?.says.map(({ clause }) => clause);

describe('A question that names a procedure and what it turns on is answered by the clauses', () => {
  test.each([
    ['cancel after 2 days', ['cancel.after-48h', 'cancel.change-instead']],
    ['cancel an order from 48 hours ago', ['cancel.within-48h', 'cancel.change-instead']],
    ['how much if already shipped', ['cancel.intercepted', 'cancel.not-intercepted']],
    ['cancle, it has alredy shipped', ['cancel.intercepted', 'cancel.not-intercepted']],
    ['cancel before paying', ['cancel.before-payment']],
    ['fee if I refuse the parcel', ['cancel.failed-delivery']],
    ['return after 61 days', ['return.after-60']],
    ['return a worn dress', ['return.conditions']],
  ])('"%s" by %j', (query, clauses) => expect(clausesFor(query)).toEqual(clauses));

  test('and in the other stores by theirs', () => {
    expect(clausesFor('cancel after shipping', 'ali-shipping')).toEqual([
      'cancel.not-intercepted',
      'cancel.refuse-at-door',
    ]);
    expect(clausesFor('return after 40 days', 'device-store')).toEqual(['return.window-30']);
    expect(clausesFor('what does a return cost with pickup', 'kgm-brand')).toEqual(['return.pickup-fee']);
  });
});

test('A question for a single figure is answered by its clause', () => {
  expect(clausesFor('how many days do I have to return')).toEqual(['return.window-60']);
  expect(clausesFor('how long does a refund take')).toEqual(['return.refund-time']);
});

test('The wizard opens with what was said, and with what follows from it', () => {
  expect(ask('how much if already shipped')).toMatchObject({
    procedure: 'cancel',
    facts: [['stage', 'shipped']],
  });
  expect(ask('cancel after 2 days')?.facts).toEqual([['stage', 'preparing']]);
  expect(ask('fee if I refuse the parcel')?.facts).toEqual([
    ['stage', 'delivery-failed'],
    ['failure', 'refused'],
  ]);
});

test('A question that leaves many outcomes open, or asks for something else, has no such answer', () => {
  for (const query of ['cancel my order', 'where is my order', 'how much is shipping to France', '', '🎉'])
    expect(ask(query), query).toBeNull();
});

test.each(allStores())("$name's answers give only facts that its policy knows", (store) => {
  const { wordings } = searchMaterial(store).answers;
  const { facts } = currentPolicy(store);
  const named = Object.keys(wordings).flatMap((name) => {
    const [kind, fact = '', value = ''] = name.split(' ');
    return kind === 'fact' ? [{ fact, value }] : [];
  });
  expect(named.length).toBeGreaterThan(0);
  for (const { fact, value } of named) expect(Object.keys(facts[fact]?.values ?? {})).toContain(value);
});
