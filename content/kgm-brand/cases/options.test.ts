import { describe, expect, test } from 'vitest';
import { openInCase, reasonInCase } from '@/lib/engine/options/open-in-case.test-support';

const BACK = 'Return it, sent by yourself: USD 80.00';
const PICKED_UP = 'Return it, picked up by the carrier: At most USD 80.00';

describe('What is open in a case of KGM BRAND, best first', () => {
  test.each([
    [
      'an order that is not wanted any more',
      'itemPrice=80',
      [BACK, PICKED_UP, 'Ask customer care to cancel: Decided case by case'],
    ],
    ['a change of mind', 'reason=changed-mind&pickup=no&itemPrice=80', [BACK, PICKED_UP]],
    [
      'a change of mind with the postage known',
      'reason=changed-mind&pickup=yes&itemPrice=80&returnCost=12',
      ['Return it, sent by yourself: USD 68.00', PICKED_UP],
    ],
    [
      'an error of the store’s',
      'reason=store-error&itemPrice=80',
      ['Return what the store got wrong: USD 80.00'],
    ],
    [
      'damage with the video',
      'problem=damaged&video=yes&itemPrice=80',
      ['Report the damage: USD 80.00', BACK, PICKED_UP],
    ],
    ['damage without the video', 'problem=damaged&video=no&itemPrice=80', [BACK, PICKED_UP]],
    [
      'something missing, in time and with the video',
      'problem=missing-item&video=yes&openedAt=2026-03-02T08:00:00Z&itemPrice=80',
      [BACK, PICKED_UP, 'Report the missing item: Decided case by case'],
    ],
    [
      'another thing than described: the price and 15 of shipping',
      'problem=not-as-described&itemPrice=80&shippingPaid=15',
      ['Report that it is not as described: USD 95.00', BACK, PICKED_UP],
    ],
    [
      'a lost parcel, of which nothing can go back',
      'problem=not-received&tracking=lost&itemPrice=80&shippingPaid=15',
      ['Report that it has not arrived: USD 95.00'],
    ],
    ['a parcel on its way', 'problem=not-received&tracking=in-transit&itemPrice=80&shippingPaid=15', []],
    [
      'a parcel of which nobody knows what the tracking shows',
      'problem=not-received&tracking=unknown&itemPrice=80&shippingPaid=15',
      ['Report that it has not arrived: USD 95.00, or Decided case by case, or No refund'],
    ],
    ['a charge by somebody else', 'problem=unauthorised', ['Report the charge: Decided case by case']],
  ])('%s', (_, facts, open) => {
    expect(openInCase('kgm-brand', facts)).toEqual(open);
  });

  test('Cancelling is not offered for a parcel on its way, and the policy is said to be silent', () => {
    expect(reasonInCase('kgm-brand', 'problem=not-received&tracking=lost', 'ask-to-cancel')).toBe(
      'This is for an order that has not shipped. The policy says nothing on cancelling.',
    );
  });

  test('What the tracking decides is said to depend on it', () => {
    const facts = 'problem=not-received&tracking=unknown&itemPrice=80&shippingPaid=15';
    expect(reasonInCase('kgm-brand', facts, 'report-not-received')).toBe(
      'What it brings depends on what you do not know yet.',
    );
  });
});
