import { readdirSync } from 'node:fs';
import { validate } from '@readme/openapi-parser';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryAnswers } from '@/lib/engine/arbitrary-cases.test-support';
import { allStores } from '@/lib/policy/stores';
import { GET as calendar } from '../../[store]/[procedure]/deadlines.ics/route';
import { GET as markdown } from '../../[store]/articles/[slug]/markdown/route';
import { GET as judge } from '../[store]/[procedure]/route';
import { GET as wait } from '../[store]/[procedure]/waiting/route';
import { GET as compare } from '../[store]/options/route';
import { GET as policy } from '../[store]/policy/route';
import { GET as search } from '../[store]/search/route';
import { GET } from './route';

const document = await GET().json();
const schemas = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(schemas);
schemas.addSchema({ ...document, $id: 'openapi' });

type Handler = (request: Request, context: { params: Promise<never> }) => Promise<Response>;

/** Asks a route as it is served, and holds its answer against the schema that the document gives for its path and status. */
async function ask(
  handler: Handler,
  path: string,
  query: string,
): Promise<{ status: number; errors: unknown }> {
  const [, , store = '', procedure = ''] = path.split('/');
  const request = new Request(`https://help.example${path}?${query}`);
  const answer = await handler(request, { params: Promise.resolve({ store, procedure } as never) });
  const pointer = `/paths/${path.replaceAll('/', '~1')}/get/responses/${answer.status}/content/application~1json/schema`;
  const check = schemas.getSchema(`openapi#${pointer}`);
  if (!check) throw new Error(`${path} has no ${answer.status} in the document`);
  check(await answer.json());
  return { status: answer.status, errors: check.errors };
}

const AS_OF = 'asOf=2026-03-05T09:00:00Z';
const PREPARING = `stage=preparing&orderedAt=2026-03-02T10:00:00Z&orderTotal=90.00&${AS_OF}`;

describe('The OpenAPI document', () => {
  test('It is valid for a validator that nobody here wrote', async () => {
    expect(await validate(structuredClone(document))).toEqual({
      valid: true,
      warnings: [],
      specification: 'OpenAPI',
    });
  });

  test('It names the facts of each procedure with the values that they may have there', () => {
    const { parameters } = document.paths['/api/kwoking/cancel'].get;
    expect(parameters.map(({ name }: { name: string }) => name)).toEqual([
      'asOf',
      'currency',
      'stage',
      'orderedAt',
      'failure',
      'orderTotal',
      'shippingPaid',
    ]);
    expect(parameters[4].schema.enum).toEqual([
      'wrong-contact',
      'refused',
      'refused-visible-damage',
      'other',
      'unknown',
    ]);
  });

  test('It has every procedure of every store', () => {
    for (const { id, versions } of allStores())
      for (const procedure of Object.keys(versions.at(-1)?.procedures ?? {}))
        expect(document.paths).toHaveProperty([`/api/${id}/${procedure}`]);
  });

  test('It has every route of the JSON interface, and only what describes itself or serves the pages is left out', () => {
    const files = readdirSync('app/api', { recursive: true, encoding: 'utf8' });
    const routes = files.flatMap((file) => /^(.*)\/route\.tsx?$/.exec(file)?.[1] ?? []);
    const paths = routes.map((route) =>
      `/api/${route}`
        .replace('[store]', 'kwoking')
        .replace('[procedure]', 'cancel')
        .replace('[reference]', '{reference}'),
    );
    const missing = paths.filter((path) => !Object.hasOwn(document.paths, path));
    expect(missing.toSorted()).toEqual(['/api/kwoking/search-material', '/api/mcp', '/api/openapi.json']);
  });

  test.each<[string, Handler, string, string, number]>([
    ['an estimate', judge, '/api/kwoking/cancel', PREPARING, 200],
    ['a question', judge, '/api/kwoking/cancel', '', 200],
    ['a handover', judge, '/api/kwoking/cancel', 'stage=delivered', 200],
    [
      'several handovers',
      judge,
      '/api/kwoking/cancel',
      'stage=unknown&orderedAt=unknown&failure=unknown&orderTotal=90.00&shippingPaid=9.00',
      200,
    ],
    ['wrong facts', judge, '/api/kwoking/cancel', 'stage=lost&colour=red', 400],
    [
      'what waiting costs',
      wait,
      '/api/kwoking/cancel/waiting',
      `${PREPARING.replace('03-05', '03-03')}`,
      200,
    ],
    ['a question before what waiting costs', wait, '/api/kwoking/cancel/waiting', '', 200],
    ['wrong facts for what waiting costs', wait, '/api/kwoking/cancel/waiting', 'orderTotal=-1', 400],
    ['the options', compare, '/api/kwoking/options', PREPARING, 200],
    ['the options of a case without amounts', compare, '/api/kwoking/options', 'stage=shipped', 200],
    ['wrong facts for the options', compare, '/api/kwoking/options', 'stage=lost', 400],
    ['a search', search, '/api/kwoking/search', 'q=refund', 200],
    ['a search without words', search, '/api/kwoking/search', '', 400],
    ['a policy on a day', policy, '/api/kwoking/policy', 'on=2026-01-01', 200],
    ['a policy on no day', policy, '/api/kwoking/policy', 'on=soon', 400],
    ['a policy before the first', policy, '/api/kwoking/policy', 'on=2020-01-01', 400],
  ])('%s is what it says', async (_, handler, path, query, status) => {
    expect(await ask(handler, path, query)).toEqual({ status, errors: null });
  });

  test.each(allStores().map(({ id }) => id))('The policy of %s is what it says', async (store) => {
    expect(await ask(policy, `/api/${store}/policy`, '')).toEqual({ status: 200, errors: null });
  });

  test.each(
    allStores().flatMap((store) =>
      Object.values(store.versions.at(-1)?.procedures ?? {}).map((one) => [store, one] as const),
    ),
  )(
    'Any case of $id / $1.id is answered as it says',
    async (store, procedure) => {
      await fc.assert(
        fc.asyncProperty(arbitraryAnswers(store, procedure), async (facts) => {
          const query = new URLSearchParams(facts).toString();
          const path = `/api/${store.id}/${procedure.id}`;
          expect((await ask(judge, path, query)).errors).toBeNull();
          expect((await ask(wait, `${path}/waiting`, query)).errors).toBeNull();
          expect((await ask(compare, `/api/${store.id}/options`, query)).errors).toBeNull();
        }),
        { numRuns: 20 },
      );
    },
    30_000,
  );

  test.each([
    ['a calendar file', PREPARING.replace('03-05', '03-03'), 200, 'text/calendar'],
    ['a case without deadlines', PREPARING, 404, 'text/plain'],
    ['a case with an open question', '', 404, 'text/plain'],
    ['wrong facts', 'stage=lost', 400, 'application/json'],
  ])('The calendar file of %s has the type that it says', async (_, query, status, type) => {
    const path = '/kwoking/cancel/deadlines.ics';
    const params = Promise.resolve({ store: 'kwoking', procedure: 'cancel' });
    const answer = await calendar(new Request(`https://help.example${path}?${query}`), { params });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')?.split(';')[0]).toBe(type);
    const { parameters, responses } = document.paths[path].get;
    expect(Object.keys(responses[status].content)).toEqual([type]);
    expect(parameters).toEqual(document.paths['/api/kwoking/cancel'].get.parameters);
  });

  test('Every article that it names is there as Markdown', async () => {
    for (const { id } of allStores()) {
      const { parameters, responses } = document.paths[`/${id}/articles/{slug}.md`].get;
      expect(Object.keys(responses[200].content)).toEqual(['text/markdown']);
      const slugs: string[] = parameters[0].schema.enum;
      expect(slugs.length).toBeGreaterThan(10);
      for (const slug of slugs) {
        const params = Promise.resolve({ store: id, slug });
        const answer = await markdown(new Request('https://help.example'), { params });
        expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
        expect(await answer.text()).toMatch(/^# \S/m);
      }
    }
  });

  test('It holds an answer with anything else in it to be wrong', () => {
    const check = schemas.getSchema('openapi#/components/schemas/Question');
    const question = { store: 'a', procedure: 'b', policy: '2026-01-01', asOf: '2026-01-01T00:00:00Z' };
    const whole = { ...question, currency: 'USD', status: 'question', ask: ['stage'] };
    expect(check?.(whole)).toBe(true);
    expect(check?.({ ...whole, hint: 'more' })).toBe(false);
    expect(check?.({ ...whole, ask: 'stage' })).toBe(false);
  });
});
