import { describe, expect, test } from 'vitest';
import { caseText } from './case-text';
import { citedClauses } from './cited-clauses';
import { estimateViewOf } from './estimate-view.test-support';

const ADDRESS = 'https://help.shop.example/estimate';

const textOf = (store: string, procedure: string, facts: string) =>
  caseText(estimateViewOf(store, procedure, facts), ADDRESS) ?? '';

describe('A case as plain text', () => {
  const text = textOf(
    'kwoking',
    'cancel',
    'stage=preparing&orderedAt=2026-03-01T10:00:00Z&orderTotal=100&shippingPaid=15',
  );

  test.each([
    'Cancel an order: you would get back USD 90.00 of USD 100.00 (order total)\nYou choose between these.\n',
    '- Order total: USD 100.00\n- Handling fee, 10 %: −USD 10.00 [§ cancel.within-48h]\n- You get back: USD 90.00\n',
    'ALL YOUR OPTIONS, BEST FIRST\n1. Cancel before it ships: USD 90.00\nIt leaves you with more than any other option can. [',
    '\n\n3. Refuse the parcel at the door: USD 25.00\n',
    'FROM NOW ON\nUntil Tuesday, 3 March 2026 at 10:00 UTC (Tuesday, 3 March 2026 at 18:00 GMT+8 at the store)\n- Cancel now: USD 90.00\n',
    'After that\n- Cancel: USD 80.00\n',
    'UNTIL WHEN\n- Tuesday, 3 March 2026 at 10:00 UTC (Tuesday, 3 March 2026 at 18:00 GMT+8 at the store): The handling fee rises from 10 % to 20 % after this moment. [§ cancel.within-48h, § cancel.after-48h]\n',
    'YOUR ANSWERS\n- Where the order is: Paid, not shipped yet\n- When you placed the order: Sunday, 1 March 2026 at 10:00 UTC\n- Order total: USD 100.00\n',
    '\n\n§ cancel.within-48h\nPaid but not shipped, up to and including 48 hours after placing the order, the handling fee is 10 % of the order total.\n',
    '\n\n§ cancel.refund-time\nNot said: The policy does not say how long a refund after a cancellation takes.\n',
  ])('It says: %j', (part) => {
    expect(text).toContain(part);
  });

  test('It ends with version, moment and address', () => {
    expect(text).toMatch(
      /\n\nAn estimate by Kwoking's policy in force since 1 January 2025, reckoned at Monday, 2 March 2026 at 10:00 UTC\. The store decides; this is what its own text allows\.\nhttps:\/\/help\.shop\.example\/estimate\n$/,
    );
  });

  test('It holds no space that only a browser understands', () => {
    expect(text).not.toContain('\u00A0');
  });

  test('An amount left open stands with what it depends on, evidence and steps with their clauses', () => {
    const claim = textOf(
      'kwoking',
      'claim',
      'received=delivered&deliveredOn=2026-03-01&problem=transit-damage&photos=yes&insured=no&itemPrice=60.00',
    );
    expect(claim).toContain('Report damage or a defect: you would get back USD 0.00 to USD 12.00');
    expect(claim).toContain(
      '\n- Photos of the whole parcel, its labels, and whatever else shows the problem [§ claim.photos]',
    );
  });

  test('What the shopper does not know stands with how to find it out', () => {
    const unknown = textOf('kwoking', 'cancel', 'stage=preparing&orderedAt=unknown&orderTotal=100');
    expect(unknown).toContain(
      'HOW TO FIND OUT\n- When you placed the order: Look at the time of the confirmation e-mail or of the payment.\n',
    );
    expect(text).not.toContain('HOW TO FIND OUT');
  });

  test('Where another procedure decides there is nothing to take along', () => {
    expect(caseText(estimateViewOf('kwoking', 'cancel', 'stage=delivered'), ADDRESS)).toBeUndefined();
  });
});

test('Every clause is cited once, in the order of the policy, those of closed options left out', () => {
  const view = estimateViewOf(
    'kwoking',
    'cancel',
    'stage=delivery-failed&failure=refused&orderTotal=100&shippingPaid=20',
  );
  expect(citedClauses(view).map(({ id }) => id)).toEqual([
    'contact.what-to-send',
    'cancel.fees-always',
    'cancel.failed-delivery',
    'cancel.floor',
    'cancel.refund-time',
    'return.transport-not-refunded',
  ]);
});
