import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { allStores, currentPolicy, findStore } from '@/lib/policy/stores';
import type { Store } from '@/lib/policy/types';
import { searchMaterial } from '../material';
import { searchOf } from '../store-search';
import { readAnswersFile } from './answers-file';

const ask = (query: string, store = 'kwoking') => searchOf(findStore(store) as Store)(query).answer;
const clausesFor = (query: string, store?: string) => ask(query, store)?.says.map(({ clause }) => clause);
const textsFor = (query: string, store?: string) => ask(query, store)?.says.map(({ text }) => text);

describe('A question that names a procedure and what it turns on is answered by the clauses', () => {
  test.each([
    ['cancel after 2 days', ['cancel.after-48h', 'cancel.change-instead']],
    ['cancel an order from 48 hours ago', ['cancel.within-48h', 'cancel.change-instead']],
    ['how much if already shipped', ['cancel.intercepted', 'cancel.not-intercepted']],
    ['cancle, it has alredy shipped', ['cancel.intercepted', 'cancel.not-intercepted']],
    ['cancel order that is on the way', ['cancel.intercepted', 'cancel.not-intercepted']],
    ['cancel before paying', ['cancel.before-payment']],
    ['delete my unpaid order', ['cancel.before-payment']],
    ['fee if I refuse the parcel', ['cancel.failed-delivery']],
    ['refusing a parcel, what fee', ['cancel.failed-delivery']],
    ['what is deducted when I cancel a shipped order', ['cancel.intercepted', 'cancel.not-intercepted']],
    ['wrong address, how much do I lose in fees', ['cancel.failed-delivery']],
    ['return after 61 days', ['return.after-60']],
    ['return after 10 days', ['return.window-60']],
    ['return a worn dress', ['return.conditions']],
    ['return an unused lamp', ['return.window-60']],
    ['damaged parcel after 20 days', ['return.defective']],
    ['box is damaged and I refused it', ['insurance.refuse-damaged', 'uninsured.refuse-damaged']],
  ])('"%s" by %j', (query, clauses) => expect(clausesFor(query)).toEqual(clauses));

  test.each([
    ['ali-shipping', 'cancel after shipping', ['cancel.not-intercepted', 'cancel.refuse-at-door']],
    ['ali-shipping', 'buyer says not received, tracking says delivered', ['refund.tracking-is-proof']],
    ['ali-shipping', 'parcel not received after 21 days', ['refund.lost-or-late']],
    ['ali-shipping', 'missing item, what proof', ['refund.missing-item']],
    ['ali-shipping', 'rto, but the package was opened', ['return.rto']],
    ['device-store', 'return after 40 days', ['return.window-30']],
    ['device-store', 'exchange it within 20 days', ['return.window-30']],
    ['device-store', 'my warranty expired', ['warranty.covers']],
    ['device-store', 'I dropped my phone', ['warranty.misuse']],
    ['kgm-brand', 'what does a return cost with pickup', ['return.pickup-fee']],
    ['kgm-brand', 'a torn shirt arrived and I have no video', ['return.unboxing-video']],
    ['kgm-brand', 'item missing and no video', ['return.unboxing-video']],
    ['kgm-brand', 'package lost', ['shipping.missing']],
  ])('in %s "%s" by %j', (store, query, clauses) => expect(clausesFor(query, store)).toEqual(clauses));
});

test.each([
  ['kwoking', 'how many days do I have to return', ['return.window-60']],
  ['kwoking', 'how long does a refund take', ['return.refund-time']],
  ['kwoking', 'who pays for return shipping', ['return.window-60', 'return.international']],
  ['kwoking', 'interception fee', ['cancel.intercepted', 'cancel.not-intercepted']],
  [
    'kwoking',
    'what does insurance cover',
    ['insurance.replacement', 'insurance.keep-40', 'insurance.refuse-damaged'],
  ],
  ['kwoking', 'can I keep the broken lamp', ['insurance.keep-40', 'uninsured.keep-20']],
  ['device-store', 'is a repair free', ['warranty.remedy', 'warranty.repair']],
  ['kgm-brand', 'how long do I have to return', ['return.any-time']],
  [
    'ali-shipping',
    'cancel my plan, is the unused month paid',
    ['membership.no-prorata', 'membership.downgrade'],
  ],
  ['ali-shipping', 'can my buyer refuse the package', ['cancel.refuse-at-door']],
])('In %s "%s" is answered by %j', (store, query, clauses) =>
  expect(clausesFor(query, store)).toEqual(clauses),
);

test('A question for the handling fee is answered by each fee with its clause', () => {
  const fees = ['cancel.within-48h', 'cancel.after-48h', 'cancel.intercepted', 'cancel.not-intercepted'];
  for (const query of ['how much is the handling fee', 'cancellation fee', 'what do I lose if I cancel'])
    expect(clausesFor(query), query).toEqual(fees);
  expect(textsFor('handling fee')?.join(' ')).toMatch(/10 %.*20 %.*50 %.*60 %/);
});

describe('What is said', () => {
  test('is the outcome in its own words where the question leaves no doubt', () => {
    expect(textsFor('how much if already shipped')?.[0]).toBe(
      'If the store can still stop the parcel, the handling fee is 50 %, and the shipping is not refunded.',
    );
  });

  test('is the clause, which names its conditions, where one was only concluded', () => {
    expect(textsFor('cancel after 2 days')?.[0]).toBe(
      'Paid but not shipped, later than 48 hours after placing the order, the handling fee is 20 % of the order total.',
    );
  });

  test('is one sentence for each clause, never two that exclude each other', () => {
    expect(textsFor('rto refund', 'ali-shipping')).toHaveLength(1);
    expect(clausesFor('is there a fee if I cancel before it ships')).toEqual([
      'cancel.within-48h',
      'cancel.change-instead',
      'cancel.after-48h',
    ]);
  });

  test('points at nothing that only the estimate shows', () => {
    for (const store of allStores()) {
      const { procedures, clauses } = searchMaterial(store).answers;
      const outcomes = Object.values(procedures).flatMap(({ outcomes }) => Object.values(outcomes));
      const texts = [...outcomes.flatMap(({ text, rule }) => [text, rule ?? '']), ...Object.values(clauses)];
      for (const text of texts) expect(text).not.toMatch(/\b(below|above|this page)\b/);
    }
  });
});

describe('The wizard opens', () => {
  test('with what was said, and with what follows from it', () => {
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

  test('without a reason that nobody gave', () => {
    expect(ask('return a worn dress')?.facts).toEqual([['unused', 'no']]);
    expect(ask('return after 40 days', 'device-store')?.facts).toEqual([]);
    expect(ask('return without pickup', 'kgm-brand')?.facts).toEqual([['pickup', 'no']]);
  });
});

test.each([
  ['leaves many outcomes open', 'cancel my order'],
  ['asks for something else', 'where is my order'],
  ['asks for a sum that the policy does not know', 'how much is shipping to France'],
  ['is about what was returned already', 'I returned it after 70 days and got no refund'],
  ['is about what was cancelled already', 'my order was cancelled after 3 days, why'],
  ['names two procedures', 'cancel or return it, it was a mistake'],
  ['is empty', ''],
  ['is no word', '🎉'],
])('A question that %s has no such answer', (_, query) => expect(ask(query)).toBeNull());

test.each(allStores())("$name's answers quote clauses and give facts that its policy knows", (store) => {
  const { procedures, clauses } = searchMaterial(store).answers;
  const policy = currentPolicy(store);
  expect(Object.keys(clauses).length).toBeGreaterThan(0);
  for (const [id, text] of Object.entries(clauses)) expect(text, id).toBe(policy.clauses[id]?.text);
  const named = Object.values(procedures).flatMap(({ said }) => Object.keys(said));
  expect(named.length).toBeGreaterThan(0);
  for (const name of named) {
    const [fact = '', value = ''] = name.split(' ');
    expect(Object.keys(policy.facts[fact]?.values ?? {})).toContain(value);
  }
});

describe('answers.yaml', () => {
  const policy = currentPolicy(findStore('kwoking') as Store);
  const folder = mkdtempSync(join(tmpdir(), 'answers-'));
  mkdirSync(join(folder, 'content', 'shop', 'search'), { recursive: true });
  const read = (yaml: string) => {
    writeFileSync(join(folder, 'content', 'shop', 'search', 'answers.yaml'), yaml);
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
    return readAnswersFile('shop', policy);
  };
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(join(folder, 'content', 'shop', 'search', 'answers.yaml'), { force: true });
  });

  test('may be left out', () => {
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
    expect(readAnswersFile('shop', policy)).toBeUndefined();
  });

  test.each([
    ['a procedure', 'procedures:\n  cancle: { named: [cancel] }\n', /:2 at procedures\.cancle/],
    [
      'a value',
      'procedures:\n  cancel:\n    named: [cancel]\n    said: { stage: { sent: [sent] } }\n',
      /said\.stage\.sent/,
    ],
    [
      'a fact',
      'procedures:\n  cancel: { named: [cancel], follows: [stages] }\n',
      /follows\.0: expected a fact/,
    ],
    [
      'a clause',
      'procedures: {}\nclauses:\n  - { quote: [cancel.floor], procedure: cancel, asked: [floor] }\n',
      /quote\.0: expected a published clause/,
    ],
  ])('that names %s which the policy does not hold is refused with its place', (_, yaml, message) => {
    expect(() => read(yaml)).toThrow(message);
  });
});
