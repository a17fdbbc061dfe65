import { describe, expect, test } from 'vitest';
import { currencyOf } from '@/lib/money/currency';
import type { Currency } from '@/lib/money/money';
import { readStore } from '@/lib/policy/read-store';
import { contentFolder } from '@/lib/policy/stores';
import type { Policy } from '@/lib/policy/types';
import type { Ground } from '../proofs/proof';
import { againstItself } from './against-itself';
import { againstItselfJson } from './against-itself-json';
import { againstItselfInWords } from './in-words';

/** The report on a store's oldest version: order 100.00, of it 15.00 shipping, item 80.00. */
function reportOn(id: string) {
  const store = readStore(contentFolder(), id);
  const policy = store.versions[0] as Policy;
  const ground: Ground = { store, policy, currency: currencyOf(store.currency) as Currency };
  const found = againstItself(ground);
  return { json: againstItselfJson(found, ground), words: againstItselfInWords(found, policy) };
}

const back = (least: string | null, most: string | null = least) => ({ least, most });

describe('Where Kwoking’s policy works against itself', () => {
  const { json, words } = reportOn('kwoking');
  const shipped = json.laterStages.filter(({ now }) => now.outcomes.join() === 'intercepted,not-intercepted');

  test('Cancelling after shipment brings 35 or 25; accepting and returning unused brings 65, less the way back', () => {
    const returned = shipped.find(({ later }) => later.decidedBy === 'return');
    expect(returned?.now.back).toEqual(back('25.00', '35.00'));
    expect(returned?.later.outcomes).toEqual(['partial-refund']);
    expect(returned?.later.back).toEqual(back('65.00'));
    expect(returned?.more).toEqual(back('30.00', '40.00'));
    expect(returned?.later.youPay).toEqual(['Return shipping to China', 'Customs and duties of the return']);
  });

  test('Refusing a visibly damaged parcel with insurance brings 80 to 100', () => {
    const refused = shipped.find(({ later }) => later.decidedBy === 'claim');
    expect(refused?.later.back).toEqual(back('80.00', '100.00'));
    expect(refused?.more).toEqual(back('45.00', '75.00'));
  });

  test('Refusing the parcel brings 25, and accepting and returning it 40 more', () => {
    const refused = json.laterStages.find(({ now }) => now.outcomes.join() === 'failed-delivery');
    expect(refused?.now.back).toEqual(back('25.00'));
    expect(refused?.later.back).toEqual(back('65.00'));
    expect(refused?.more).toEqual(back('40.00'));
  });

  test('An unpaid order brings nothing back and is compared with nothing', () => {
    const unpaid = json.laterStages.filter(({ now }) => now.outcomes.includes('before-payment'));
    expect(unpaid).toEqual([]);
  });

  test('No limit makes waiting cheaper', () => {
    expect(json.waiting).toEqual([]);
  });

  test('One second after 48 hours costs 10, one day after 60 days costs 65, the dearest first', () => {
    const costs = json.limits.map(({ limit, step, amount }) => [limit, step, amount]);
    expect(costs).toEqual([
      ['return.window-60.window', 'one day', '65.00'],
      ['cancel.within-48h.window', 'one second', '10.00'],
      ['claim.window-14.window', 'one day', null],
      ['return.window-60.window', 'one day', null],
    ]);
  });

  test('A merchant reads the limit, its cost and both sides', () => {
    const second = words[2]?.findings[1];
    expect(second?.headline).toBe(
      'Cancel an order: USD\u00a010.00 less, one second later than 48 hours after "When you placed the order"',
    );
    expect(second?.details.map(({ label, texts }) => [label, ...texts])).toEqual([
      ['Case', 'Where the order is: Paid, not shipped yet.'],
      ['Before', 'USD\u00a090.00 back: Cancel now.'],
      ['After', 'USD\u00a080.00 back: Cancel.'],
    ]);
  });
});

describe('Where the other stores’ policies do', () => {
  test('Ali Shipping: a cancellation may bring nothing, and a parcel refused at the door brings all 100', () => {
    const { laterStages, waiting } = reportOn('ali-shipping').json;
    expect(laterStages).toHaveLength(1);
    expect(laterStages[0]?.now.back).toEqual(back('0.00', '100.00'));
    expect(laterStages[0]?.later.outcomes).toEqual(['refuse-at-door']);
    expect(laterStages[0]?.later.back).toEqual(back('100.00'));
    expect(waiting.map(({ limit, step, amount }) => [limit, step, amount])).toEqual([
      ['refund.lost-or-late.window', 'one day', '100.00'],
    ]);
  });

  test('Device Store: the day after the return window costs the item’s price, 80', () => {
    const { laterStages, waiting, limits } = reportOn('device-store').json;
    expect([laterStages, waiting]).toEqual([[], []]);
    expect(limits.map(({ limit, step, amount }) => [limit, step, amount])).toEqual([
      ['return.window-30.window', 'one day', '80.00'],
    ]);
  });

  test('KGM BRAND: a second too late loses a claim of an amount that is not stated', () => {
    const { laterStages, waiting, limits } = reportOn('kgm-brand').json;
    expect([laterStages, waiting]).toEqual([[], []]);
    expect(limits.map(({ limit, step, amount }) => [limit, step, amount])).toEqual([
      ['return.unboxing-video.window', 'one second', null],
    ]);
  });
});
