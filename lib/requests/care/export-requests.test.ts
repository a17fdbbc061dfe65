import { expect, test } from 'vitest';
import { sampleRequest } from '../storage/sample-request.test-support';
import { storeRequest } from '../storage/store-request';
import { takeStep } from '../storage/take-step';
import { temporaryDatabase } from '../storage/temporary-database.test-support';
import { eachRequest } from './each-request';
import { exportCsv, exportJson } from './export-requests';
import { RETURN, step } from './sample-case.test-support';

const whole = async (pieces: AsyncIterable<string>) => {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
};

async function twoRequests() {
  const db = await temporaryDatabase();
  const first = await storeRequest(
    db,
    sampleRequest({
      ...RETURN,
      name: '=cmd()',
      description: 'Two\nlines',
      createdAt: '2026-03-01T08:00:00Z',
    }),
  );
  await storeRequest(db, sampleRequest({ idempotencyKey: 'form-2', createdAt: '2026-03-02T08:00:00Z' }));
  const reference = first.outcome === 'conflict' ? '' : first.reference;
  await takeStep(db, reference, () => ({ step: step('authorised', { rma: 'R-1' }) }), []);
  return { db, reference };
}

test('The table has a line for each request, what holds now in columns of its own, and no formula', async () => {
  const { db, reference } = await twoRequests();
  const lines = (await whole(exportCsv(eachRequest(db, { words: [] })))).split('\r\n');
  expect(lines[0]).toBe(
    '\uFEFFreference,store,procedure,policyVersion,status,createdAt,statusAt,orderNumber,product,description,name,email,' +
      'photos,currency,facts,estimate,returnAddress,rma,trackingNumber,carrier,deductions,refund,steps',
  );
  expect(lines[1]).toBe(
    `${reference},kwoking,return,2025-01-01,authorised,2026-03-01T08:00:00Z,2026-03-04T10:30:00Z,KW-100234,` +
      'Carbon steel wok,"Two\nlines",\'=cmd(),ada@example.com,0,USD,itemPrice: 80.00; shippingPaid: 10.00; ' +
      'orderTotal: 90.00,partial-refund: USD\u00a070.00,,R-1,,,,,2026-03-01T08:00:00Z requested by shopper; ' +
      '2026-03-04T10:30:00Z authorised by care',
  );
  expect(lines).toHaveLength(4);
});

test('The JSON has each request whole, without the key of the shopper', async () => {
  const { db, reference } = await twoRequests();
  const text = await whole(exportJson(eachRequest(db, { words: [] })));
  const [first, second] = JSON.parse(text);
  expect(first).toMatchObject({
    reference,
    ...RETURN,
    timeline: [{ status: 'requested' }, step('authorised', { rma: 'R-1' })],
  });
  expect(second.status).toBe('requested');
  expect(text).not.toContain('"key"');
});

test('Only the requests of the filter are there, and of none there is an empty file', async () => {
  const { db } = await twoRequests();
  const authorised = await whole(exportJson(eachRequest(db, { statuses: ['authorised'], words: [] })));
  expect(JSON.parse(authorised)).toHaveLength(1);
  const none = { statuses: ['closed'] as const, words: [] };
  expect(await whole(exportJson(eachRequest(db, none)))).toBe('[]\n');
  expect((await whole(exportCsv(eachRequest(db, none)))).split('\r\n')).toHaveLength(2);
});

test('More requests than are loaded at once all come, in order', async () => {
  const db = await temporaryDatabase();
  for (let count = 0; count < 45; count += 1) {
    const createdAt = `2026-03-01T08:00:${String(count).padStart(2, '0')}Z`;
    await storeRequest(db, sampleRequest({ idempotencyKey: `form-${count}`, createdAt }));
  }
  const exported = JSON.parse(await whole(exportJson(eachRequest(db, { words: [] }))));
  expect(exported).toHaveLength(45);
  expect(exported[44].createdAt).toBe('2026-03-01T08:00:44Z');
});
