import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryAnswers } from '@/lib/engine/arbitrary-cases.test-support';
import { interview, proceduresOf } from '@/lib/engine/interview.test-support';
import { wizardAddress } from '@/lib/policy/addresses';
import { allStores } from '@/lib/policy/stores';
import { careMailAddress } from './care-mail';
import { estimateViewOf } from './estimate-view.test-support';

const SITE = 'https://help.shop.example';

function mailOf(store: string, procedure: string, facts: string) {
  const address = careMailAddress(estimateViewOf(store, procedure, facts), `${SITE}/estimate`);
  const { protocol, pathname, searchParams } = new URL(address);
  return { protocol, to: pathname, subject: searchParams.get('subject'), body: searchParams.get('body') };
}

describe('The mail to customer care', () => {
  test('It has blanks for what only the shopper knows, the evidence demanded, the answers and the figures', () => {
    const facts =
      'received=delivered&deliveredOn=2026-03-01&problem=transit-damage&photos=yes&insured=no&itemPrice=60.00';
    expect(mailOf('kwoking', 'claim', facts)).toEqual({
      protocol: 'mailto:',
      to: 'care@kwoking.example',
      subject: 'Report damage or a defect',
      body: [
        'My request: Report damage or a defect',
        '',
        'Order number:',
        'Product or SKU:',
        'What happened:',
        '',
        'I attach:',
        '- Photos of the whole parcel, its labels, and whatever else shows the problem',
        '',
        'My estimate: https://help.shop.example/estimate',
        '',
        'My answers:',
        '- How you received it: It was delivered',
        '- Delivered on: 1 March 2026',
        '- What is wrong: It was damaged on the way',
        '- Photos exist: Yes, of all of it',
        '- Shipping insurance: No',
        '- Item price: USD 60.00',
        '',
        'What your policy in force since 1 January 2025 says, reckoned at Monday, 2 March 2026 at 10:00 UTC:',
        '- The damaged or missing parts are replaced, perhaps at extra cost: Replacement parts [§ uninsured.parts]',
        '- Keep the item and take a partial refund: USD 0.00 to USD 12.00 [§ uninsured.keep-20]',
      ].join('\r\n'),
    });
  });

  test('Where nothing was asked it lists no answers', () => {
    expect(mailOf('kgm-brand', 'cancel', '').body).not.toContain('My answers');
  });
});

const PROCEDURES = allStores().flatMap((store) =>
  proceduresOf(store).map((procedure) => [store.name, procedure.title, store, procedure] as const),
);

describe.each(PROCEDURES)('%s, “%s”', (_, __, store, procedure) => {
  test('In any case the address is short enough for every mail program, and ends with no cut part', () => {
    fc.assert(
      fc.property(arbitraryAnswers(store, procedure), (answers) => {
        const { facts } = interview(store, procedure.id, answers);
        const view = estimateViewOf(store, procedure.id, new URLSearchParams(facts).toString());
        const own = SITE + wizardAddress(store, procedure.id, view.entries);
        const mail = careMailAddress(view, own);
        expect(mail.length).toBeLessThanOrEqual(2_000);
        const body = new URL(mail).searchParams.get('body') ?? '';
        expect(body).toContain(`\r\nOrder number:\r\nProduct or SKU:\r\nWhat happened:\r\n`);
        expect(body).toContain(own);
      }),
      { numRuns: 30 },
    );
  });
});
