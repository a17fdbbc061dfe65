import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { closeDatabase } from '@/lib/requests/storage/open-database';
import { GET as read } from '../[store]/requests/[reference]/route';
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
