import { describe, expect, test } from 'vitest';
import { judgedRequest } from './judged-request.test-support';
import { PRIVATE, step, toShopper } from './written-mail.test-support';

describe('The mail to the shopper who made a request', () => {
  test('holds the private link, what comes next, the estimate as it was shown, and the clauses quoted', () => {
    const { text } = toShopper();
    expect(text).toContain(`Your private page shows where it stands:\n${PRIVATE}\n`);
    expect(text).toContain('What comes next\n\nSend nothing yet, since a return sent without approval');
    expect(text).toContain('The policy does not say by when. (§ return.authorisation, § return.ship)');
    expect(text).toContain("1. Ask for the store's approval first");
    expect(text).toContain('This applies: Return it for a partial refund. USD 85.00.');
    expect(text).toContain('Item price: USD 100.00\n');
    expect(text).toContain(
      'Shipping fees of the order: −USD 15.00 (§ return.window-60)\nRefund: USD 85.00\n',
    );
    expect(text).toContain("§ return.authorisation\n> Ask first. A return needs the store's approval");
    expect(text).toContain('https://help.shop.example/kwoking/policy#return.authorisation');
    expect(text).not.toContain('Still missing');
  });

  test('says the same in HTML, with the links to follow and nothing that is fetched', () => {
    const { html } = toShopper();
    expect(html).toContain(`<a href="${PRIVATE}">`);
    expect(html).toContain('<th scope="row">Refund</th><td>USD 85.00</td>');
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).not.toMatch(/<img|<link|<script|url\(|@import/);
  });

  test('holds nothing that was typed into the form but the address, which may be somebody else’s', () => {
    const typed = {
      name: 'Typed-Name',
      description: 'Typed-Description',
      product: 'Typed-Product',
      orderNumber: 'Typed-Number',
    };
    const { text, html, subject } = toShopper(judgedRequest(typed));
    expect(text + html + subject).not.toContain('Typed-');
  });
});

test('Evidence that did not come is named, until a photo comes with the request', () => {
  const facts = { deliveredOn: '2026-02-20', reason: 'wrong-item' };
  const photo = { kind: 'photo', hash: 'a', name: 'a.jpg', type: 'image/jpeg', size: 1 } as const;
  const without = toShopper(judgedRequest({ facts })).text;
  expect(without).toContain(
    'Still missing\n\n* Clear photos or videos of the problem (§ contact.what-to-send)',
  );
  expect(without).toContain('Answer this mail with it, or write to care@kwoking.example.');
  expect(toShopper(judgedRequest({ facts, attachments: [photo] })).text).not.toContain('Still missing');
});

describe('The mail about a later step', () => {
  test('gives the return address, the RMA number, the note, and the note for the parcel', () => {
    const details = { returnAddress: '1 Wok Road\n518000 Shenzhen', rma: 'RMA-77' };
    const request = judgedRequest({}, [
      step({ status: 'authorised', note: 'Welcome.\nSend it soon.', details }),
    ]);
    const { text } = toShopper(request, 1);
    expect(text).toMatch(/^Kwoking has authorised your request\.\n/);
    expect(text).toContain('The care team writes:\n\n> Welcome.\n> Send it soon.\n');
    expect(text).toContain('Send it to this address:\n\n> 1 Wok Road\n> 518000 Shenzhen\n');
    expect(text).toContain('RMA number: RMA-77\n');
    expect(text).toContain('The note for the parcel is on your private page, ready to print.');
    expect(text).toContain(PRIVATE);
  });

  test('gives a deduction with its clause quoted, and the refund beside the estimate', () => {
    const deductions = [{ label: 'Missing lid', amount: '5.00', clause: 'return.accessories' }];
    const inspected = step({ status: 'inspected', details: { deductions } });
    const refunded = step({ status: 'refunded', details: { refund: '80.00' } });
    const request = judgedRequest({}, [inspected, refunded]);

    const { text: onInspection } = toShopper(request, 1);
    expect(onInspection).toContain('Deduction: Missing lid: −USD 5.00 (§ return.accessories)');
    expect(onInspection).toContain('§ return.accessories\n> ');
    expect(onInspection).toContain('by Thursday, 12 March 2026, 5 business days after the inspection.');
    expect(onInspection).not.toContain('USD 80.00');

    const { text: onRefund } = toShopper(request, 2);
    expect(onRefund).toMatch(/^Your refund was paid\.\n/);
    expect(onRefund).toContain('Refund: USD 80.00\nBeside the estimate: USD 5.00 less than the estimate');
  });

  test('speaks of the step it is about, though others followed', () => {
    const request = judgedRequest({}, [
      step({ status: 'declined', note: 'Too late.' }),
      step({ status: 'closed' }),
    ]);
    expect(toShopper(request, 1).text).toMatch(/^Kwoking has declined your request\.\n/);
    expect(toShopper(request, 2).text).toMatch(/^Kwoking has closed your request\.\n/);
  });

  test('says what was taken back, and where the request stands again', () => {
    const back = step({ status: 'requested', details: { takesBack: 1 } });
    const request = judgedRequest({}, [step({ status: 'declined', note: 'Too late.' }), back]);
    expect(toShopper(request, 2).text).toMatch(
      /^Kwoking took back the step “Declined”\. Your request stands at “Requested” again\.\n/,
    );
  });
});

test('A lost link is sent once more, with where the request stands', () => {
  const { text } = toShopper(judgedRequest({}, [step({ status: 'authorised' })]), null);
  expect(text).toContain(
    'Here is the link to your request KW-7F3K-9QXM once more. It stands at “Authorised”.',
  );
  expect(text).toContain(PRIVATE);
});
