import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RETURN } from '@/lib/requests/care/sample-case.test-support';
import { database } from '@/lib/requests/storage/open-database';
import { sampleRequest } from '@/lib/requests/storage/sample-request.test-support';
import { storeRequest } from '@/lib/requests/storage/store-request';
import { temporaryEnvironment } from '@/lib/requests/storage/temporary-database.test-support';
import { GET, PATCH } from './route';

const TOKEN = 'a-long-random-token';

beforeEach(() => {
  vi.stubEnv('CARE_TOKEN', TOKEN);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

async function aReturn() {
  await temporaryEnvironment();
  const stored = await storeRequest(await database(), sampleRequest(RETURN));
  if (stored.outcome !== 'stored') throw new Error('not stored');
  return stored;
}

async function patch(
  reference: string,
  body: unknown,
  { store = 'kwoking', authorization = `Bearer ${TOKEN}` }: { store?: string; authorization?: string } = {},
) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const headers: Record<string, string> = { 'content-type': 'application/json', authorization };
  const request = new Request(`https://shop.example/api/${store}/requests/${reference}`, {
    method: 'PATCH',
    headers,
    body: text,
  });
  const answer = await PATCH(request, { params: Promise.resolve({ store, reference }) });
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
}

test('The care team takes a request from its authorisation to the refund, and the shopper reads every step', async () => {
  const { reference, key } = await aReturn();
  const authorised = await patch(reference, {
    status: 'authorised',
    returnAddress: 'Warehouse 4',
    rma: 'R-1',
  });
  expect(authorised.status).toBe(200);
  expect(authorised.body).toMatchObject({ reference, status: 'authorised', returnAddress: 'Warehouse 4' });
  await patch(reference, { status: 'sent', trackingNumber: 'RB1', carrier: 'Post' });
  await patch(reference, { status: 'received' });
  const deductions = [{ label: 'Scratch', amount: '5.00', clause: 'return.inspection' }];
  await patch(reference, { status: 'inspected', deductions });
  await patch(reference, { status: 'refunded', refund: '65.00', note: 'Less the scratch.' });

  const request = new Request(`https://shop.example/api/kwoking/requests/${reference}?key=${key}`);
  const read = await GET(request, { params: Promise.resolve({ store: 'kwoking', reference }) });
  expect(await read.json()).toMatchObject({
    status: 'refunded',
    refund: '65.00',
    deductions,
    tracking: { trackingNumber: 'RB1', carrier: 'Post' },
    timeline: [
      { status: 'requested', note: null },
      { status: 'authorised', note: null },
      { status: 'sent', note: null },
      { status: 'received', note: null },
      { status: 'inspected', note: null },
      { status: 'refunded', note: 'Less the scratch.' },
    ],
  });
});

test('A step that cannot follow is refused with those that can', async () => {
  const { reference } = await aReturn();
  expect(await patch(reference, { status: 'refunded', refund: '70.00' })).toMatchObject({
    status: 409,
    body: {
      message: 'The request is requested. It can become authorised, declined or closed, not refunded.',
      allowed: ['authorised', 'declined', 'closed'],
    },
  });
});

test('What is wrong is named by its field, and nothing changes', async () => {
  const { reference } = await aReturn();
  const { status, body } = await patch(reference, { status: 'declined', because: 'no' });
  expect(status).toBe(400);
  expect(body.problems).toEqual([
    { field: 'because', message: 'because: there is no such field. Leave it out.' },
  ]);
  expect((await patch(reference, { status: 'declined' })).body.problems).toEqual([
    { field: 'note', message: 'Reason: say why the request is declined.' },
  ]);
  expect((await patch(reference, '{"status":')).body.problems).toEqual([
    { field: 'body', message: 'body: send JSON, such as {"status":"received"}.' },
  ]);
  expect((await patch(reference, { status: 'received' })).body.allowed).toContain('authorised');
});

test('A body that is far too large is refused before it is read', async () => {
  const { reference } = await aReturn();
  expect((await patch(reference, { status: 'closed', note: 'x'.repeat(70_000) })).status).toBe(413);
});

test('The newest step is taken back by another step', async () => {
  const { reference } = await aReturn();
  await patch(reference, { status: 'declined', note: 'Too late.' });
  const { status, body } = await patch(reference, { takeBack: true, note: 'The day was misread.' });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    status: 'requested',
    timeline: [{}, { status: 'declined' }, { status: 'requested' }],
  });
});

test("An unknown reference, another store's and an unknown store are not found", async () => {
  const { reference } = await aReturn();
  const close = { status: 'closed' };
  expect((await patch('KW-2222-2222', close)).status).toBe(404);
  expect((await patch(reference, close, { store: 'device-store' })).status).toBe(404);
  expect((await patch(reference, close, { store: 'northwind' })).status).toBe(404);
  expect((await patch(reference, { status: 'received' })).status).toBe(409);
});

describe('Whoever has not the token is told nothing', () => {
  test.each([
    ['no token', ''],
    ['another token', 'Bearer another-token'],
    ['a part of it', `Bearer ${TOKEN.slice(0, -1)}`],
    ['the token in another way', `Basic ${TOKEN}`],
    ['only the word', 'Bearer '],
  ])('%s', async (_, authorization) => {
    const { reference } = await aReturn();
    const answer = await patch(reference, { status: 'closed' }, { authorization });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="care"');
    expect((await patch('KW-2222-2222', '{', { authorization })).status).toBe(401);
  });

  test('Nor anybody where none is set', async () => {
    const { reference } = await aReturn();
    vi.stubEnv('CARE_TOKEN', '');
    expect((await patch(reference, { status: 'closed' })).status).toBe(401);
    expect((await patch(reference, { status: 'closed' }, { authorization: 'Bearer ' })).status).toBe(401);
  });
});
