import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { closeDatabase } from '@/lib/requests/storage/open-database';
import { POST as track } from '../../[store]/requests/[reference]/tracking/route';
import { POST as withdraw } from '../../[store]/requests/[reference]/withdraw/route';
import { PATCH, GET as read } from '../[store]/requests/[reference]/route';
import { POST } from '../[store]/requests/route';
import { GET } from './route';

const folder = mkdtempSync(join(tmpdir(), 'openapi-requests-'));
const document = await GET().json();
const schemas = new Ajv2020({ strict: false });
addFormats.default(schemas);
schemas.addSchema({ ...document, $id: 'openapi' });

const PATH = '/paths/~1api~1kwoking~1requests';
const BODY = '/requestBody/content/application~1json/schema';
const errorsOf = (pointer: string, value: unknown) => {
  const check = schemas.getSchema(`openapi#${pointer}`);
  if (!check) throw new Error(`${pointer} is not in the document`);
  check(value);
  return check.errors;
};
const answerOf = (status: number) => `/responses/${status}/content/application~1json/schema`;

const TOKEN = 'a-long-random-token';

const REQUEST = {
  procedure: 'cancel',
  stage: 'shipped',
  orderTotal: '100.00',
  shippingPaid: '15.00',
  orderNumber: 'A-1',
  product: 'Lamp',
  description: 'I ordered it twice.',
  name: 'Ada Example',
  email: 'ada@mail.example',
};

const post = (body: unknown) =>
  POST(
    new Request('https://help.example/api/kwoking/requests', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
    { params: Promise.resolve({ store: 'kwoking' }) },
  );

beforeAll(() => {
  vi.stubEnv('DATA_DIR', folder);
  vi.stubEnv('CARE_TOKEN', TOKEN);
});
afterAll(async () => {
  await closeDatabase();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('Requests are as the OpenAPI document says', () => {
  test('One that is taken, and the same read again with its key', async () => {
    expect(errorsOf(`${PATH}/post${BODY}`, REQUEST)).toBeNull();
    const taken = await post(REQUEST);
    const created = await taken.json();
    expect(taken.status).toBe(201);
    expect(errorsOf(`${PATH}/post${answerOf(201)}`, created)).toBeNull();
    const found = await read(new Request(new URL(created.url, 'https://help.example')), {
      params: Promise.resolve({ store: 'kwoking', reference: created.reference }),
    });
    expect(found.status).toBe(200);
    expect(errorsOf(`${PATH}~1{reference}/get${answerOf(200)}`, await found.json())).toBeNull();
  });

  test('One that is refused', async () => {
    const { email: _, ...incomplete } = REQUEST;
    expect(errorsOf(`${PATH}/post${BODY}`, incomplete)).not.toBeNull();
    const refused = await post(incomplete);
    expect(refused.status).toBe(400);
    expect(errorsOf(`${PATH}/post${answerOf(400)}`, await refused.json())).toBeNull();
  });

  test('One that is not there', async () => {
    const missing = await read(new Request('https://help.example/?key=wrong'), {
      params: Promise.resolve({ store: 'kwoking', reference: 'KW-AAAA-AAAA' }),
    });
    expect(missing.status).toBe(404);
    expect(errorsOf(`${PATH}~1{reference}/get${answerOf(404)}`, await missing.json())).toBeNull();
  });
});

const RETURN = {
  ...REQUEST,
  procedure: 'return',
  deliveredOn: '2026-03-01',
  reason: 'changed-mind',
  unused: 'yes',
  accessories: 'yes',
  itemPrice: '80.00',
};

type Handler = (
  request: Request,
  context: { params: Promise<{ store: string; reference: string }> },
) => Promise<Response>;

/** Sends a step, holds what is sent and what comes back against the document, and gives the answer. */
async function take(
  [handler, method, path]: readonly [Handler, 'post' | 'patch', string],
  reference: string,
  { body, key = '', token = TOKEN }: { body?: unknown; key?: string; token?: string },
) {
  const operation = `/paths/${path.replaceAll('/', '~1')}/${method}`;
  const address = `https://help.example${path.replace('{reference}', reference)}?key=${key}`;
  const answer = await handler(
    new Request(address, {
      method: method.toUpperCase(),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
    { params: Promise.resolve({ store: 'kwoking', reference }) },
  );
  const content = await answer.json();
  return {
    status: answer.status,
    content,
    accepts: body === undefined || errorsOf(`${operation}${BODY}`, body) === null,
    errors: errorsOf(`${operation}${answerOf(answer.status)}`, content),
  };
}

const CARE = [PATCH, 'patch', '/api/kwoking/requests/{reference}'] as const;
const TRACK = [track, 'post', '/kwoking/requests/{reference}/tracking'] as const;
const WITHDRAW = [withdraw, 'post', '/kwoking/requests/{reference}/withdraw'] as const;

async function aReturn() {
  const { reference, url } = await (await post(RETURN)).json();
  return { reference, key: new URL(url, 'https://help.example').searchParams.get('key') ?? '' };
}

describe('The steps of a request are as the OpenAPI document says', () => {
  test('From the authorisation to the refund, by the care team and the shopper', async () => {
    const { reference, key } = await aReturn();
    const deductions = [{ label: 'Scratch', amount: '5.00', clause: 'return.inspection' }];
    const parcel = { trackingNumber: 'RB1', carrier: 'Post' };
    const right = { status: 200, accepts: true, errors: null };
    const steps = [
      [CARE, { status: 'authorised', returnAddress: 'Warehouse 4', rma: 'R-1' }],
      [TRACK, parcel],
      [CARE, { status: 'received' }],
      [CARE, { takeBack: true, note: 'It was another parcel.' }],
      [CARE, { status: 'received' }],
      [CARE, { status: 'inspected', deductions }],
      [CARE, { status: 'refunded', refund: '60.00', note: 'Less the scratch.' }],
    ] as const;
    for (const [step, body] of steps) expect(await take(step, reference, { body, key })).toMatchObject(right);
    expect(await take(CARE, reference, { body: { status: 'closed' } })).toMatchObject({
      ...right,
      content: { status: 'closed', refund: '60.00', tracking: parcel, deductions, rma: 'R-1' },
    });
    expect(await take(WITHDRAW, reference, { key })).toMatchObject({ status: 409, errors: null });
  });

  test('A request that is withdrawn', async () => {
    const { reference, key } = await aReturn();
    expect(await take(WITHDRAW, reference, { key })).toMatchObject({
      status: 200,
      errors: null,
      content: { status: 'closed' },
    });
    expect(await take(WITHDRAW, reference, { key: 'another' })).toMatchObject({ status: 404, errors: null });
  });

  test('Steps that are refused', async () => {
    const { reference, key } = await aReturn();
    const parcel = { trackingNumber: 'RB1', carrier: 'Post' };
    const refused = { errors: null };
    expect(await take(TRACK, reference, { body: parcel, key })).toMatchObject({ ...refused, status: 409 });
    expect(await take(TRACK, reference, { body: { carrier: '' }, key })).toMatchObject({
      ...refused,
      status: 400,
      accepts: false,
    });
    const late = await take(CARE, reference, { body: { status: 'refunded', refund: '1.00' } });
    expect(late).toMatchObject({ ...refused, status: 409, accepts: true });
    const both = await take(CARE, reference, { body: { status: 'closed', takeBack: true } });
    expect(both).toMatchObject({ ...refused, status: 400, accepts: false });
    const unknown = await take(CARE, reference, { body: { status: 'closed', because: 'no' } });
    expect(unknown).toMatchObject({ ...refused, status: 400, accepts: false });
    const stranger = await take(CARE, reference, { body: { status: 'closed' }, token: 'another' });
    expect(stranger).toMatchObject({ ...refused, status: 401 });
    const missing = await take(CARE, 'KW-2222-2222', { body: { status: 'closed' } });
    expect(missing).toMatchObject({ ...refused, status: 404 });
  });
});
