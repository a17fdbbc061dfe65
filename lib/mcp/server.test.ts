import { type CallToolResult, Client } from '@modelcontextprotocol/client';
import { InMemoryTransport } from '@modelcontextprotocol/server';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arbitraryAnswers } from '@/lib/engine/arbitrary-cases.test-support';
import { allStores } from '@/lib/policy/stores';
import { createServer } from './server';

const client = new Client({ name: 'an assistant', version: '1.0.0' });
const server = createServer((path) => `https://help.example${path}`);

beforeAll(async () => {
  const [here, there] = InMemoryTransport.createLinkedPair();
  await server.connect(there);
  await client.connect(here);
});
afterAll(() => client.close());

const ask = async (name: string, given: Record<string, unknown>): Promise<CallToolResult> =>
  client.callTool({ name, arguments: given });

const dataOf = ({ structuredContent }: CallToolResult) => structuredContent as Record<string, unknown>;

const textOf = ({ content }: CallToolResult) =>
  content.map((one) => (one.type === 'text' ? one.text : '')).join();

/** 90 dollars, not shipped, 71 hours after it was placed: 20 % fee. */
const LATE = {
  stage: 'preparing',
  orderedAt: '2026-03-02T10:00:00Z',
  asOf: '2026-03-05T09:00:00Z',
  orderTotal: '90.00',
};

describe('What the server offers', () => {
  test('Its tools only read, and each says what it takes and gives', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'list_stores',
      'search_articles',
      'read_article',
      'read_clauses',
      'ask_estimate',
      'compare_options',
      'what_waiting_costs',
    ]);
    for (const { annotations, inputSchema, outputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      expect(inputSchema.type).toBe('object');
      expect(outputSchema?.type).toBe('object');
    }
  });

  test('Its tools never change while it runs', () => {
    expect(client.getServerCapabilities()?.tools).toEqual({ listChanged: false });
  });

  test('It tells an assistant to pass the clauses on and to work nothing out itself', () => {
    expect(client.getInstructions()).toMatch(/ids of the clauses.*Never work an amount/s);
  });
});

describe('Tools', () => {
  test('The stores come with their procedures', async () => {
    const { stores } = dataOf(await ask('list_stores', {}));
    expect(stores).toContainEqual(
      expect.objectContaining({
        id: 'kwoking',
        name: 'Kwoking',
        policy: '2025-01-01',
        currency: 'USD',
        address: 'https://help.example/kwoking',
      }),
    );
  });

  test('A search finds the article with its short answer', async () => {
    const found = await ask('search_articles', { store: 'kwoking', query: 'cancel my order' });
    expect((dataOf(found).results as unknown[])[0]).toMatchObject({
      slug: 'cancel-order',
      title: 'How can I cancel my order?',
      address: 'https://help.example/kwoking/articles/cancel-order',
    });
    expect(textOf(found)).toContain('- cancel-order: How can I cancel my order? An unpaid order');
  });

  test('An article is read with its figures and clauses', async () => {
    const read = await ask('read_article', { store: 'kwoking', slug: 'cancel-order' });
    expect(read.structuredContent).toMatchObject({
      title: 'How can I cancel my order?',
      provenance: ['policy'],
    });
    expect(textOf(read)).toContain('[§ cancel.after-48h](/kwoking/policy#cancel.after-48h)');
  });

  test('Clauses are read word for word, by id or by section', async () => {
    const read = await ask('read_clauses', { store: 'kwoking', clauses: ['cancel.after-48h', 'contact'] });
    expect(read.structuredContent).toEqual({
      store: 'kwoking',
      policy: '2025-01-01',
      clauses: [
        {
          id: 'cancel.after-48h',
          text: 'Paid but not shipped, later than 48 hours after placing the order, the handling fee is 20 % of the order total.',
          address: 'https://help.example/kwoking/policy#cancel.after-48h',
        },
        expect.objectContaining({ id: 'contact.what-to-send' }),
      ],
    });
  });

  test('An estimate is the one of the JSON interface, and its text names the clauses', async () => {
    const estimate = await ask('ask_estimate', { store: 'kwoking', procedure: 'cancel', facts: LATE });
    expect(estimate.structuredContent).toMatchObject({
      store: 'kwoking',
      procedure: 'cancel',
      policy: '2025-01-01',
      asOf: '2026-03-05T09:00:00Z',
      status: 'estimate',
      outcomes: [
        { remedy: 'refund', certainty: 'your-choice', refund: { min: '72.00', max: '72.00' } },
        { id: 'change-instead', remedy: 'order-change', refund: null },
      ],
    });
    expect(textOf(estimate)).toContain('- Cancel (Your choice): USD\u00a072.00.');
    expect(textOf(estimate)).toContain('Handling fee, 20 %: −USD\u00a018.00 [§ cancel.after-48h]');
  });

  test('With facts missing it is the next question, with the values that it may have', async () => {
    const question = await ask('ask_estimate', { store: 'kwoking', procedure: 'cancel' });
    expect(question.isError).toBeUndefined();
    expect(question.structuredContent).toMatchObject({ status: 'question', ask: ['stage'] });
    expect(textOf(question)).toContain('“Where is your order now?”');
    expect(textOf(question)).toContain('unpaid (I have not paid yet); preparing (Paid, not shipped yet)');
  });

  test('A handover names the procedure that decides and the facts that go along', async () => {
    const facts = { stage: 'delivery-failed', failure: 'refused-visible-damage' };
    const handed = await ask('ask_estimate', { store: 'kwoking', procedure: 'cancel', facts });
    expect(textOf(handed)).toContain('the procedure claim decides; ask it with {"received":"refused"}.');
  });

  test('The options come best first, over all procedures', async () => {
    const compared = await ask('compare_options', { store: 'kwoking', facts: LATE });
    const options = dataOf(compared).options as { id: string; possible: boolean }[];
    expect(options.length).toBeGreaterThan(2);
    const firstClosed = options.findIndex(({ possible }) => !possible);
    expect(options.slice(firstClosed).some(({ possible }) => possible)).toBe(false);
    expect(textOf(compared)).toContain('§ cancel.after-48h');
  });

  test('What waiting costs has the moment at which the fee rises', async () => {
    const facts = { ...LATE, asOf: '2026-03-03T10:00:00Z' };
    const waiting = await ask('what_waiting_costs', { store: 'kwoking', procedure: 'cancel', facts });
    expect(dataOf(waiting).periods).toMatchObject([
      {
        from: '2026-03-03T10:00:00Z',
        to: '2026-03-04T10:00:00Z',
        outcomes: [{ refund: { max: '81.00' } }, {}],
      },
      { from: '2026-03-04T10:00:00Z', to: null, outcomes: [{ refund: { max: '72.00' } }, {}] },
    ]);
    expect(textOf(waiting)).toContain('until Wednesday, 4 March 2026 at 10:00 UTC, inclusive');
  });
});

describe('Whatever the case, the server answers', () => {
  test.each(
    allStores().flatMap((store) =>
      Object.values(store.versions.at(-1)?.procedures ?? {}).map((one) => [store, one] as const),
    ),
  )(
    '$id / $1.id',
    async (store, procedure) => {
      await fc.assert(
        fc.asyncProperty(arbitraryAnswers(store, procedure), async (facts) => {
          for (const tool of ['ask_estimate', 'what_waiting_costs', 'compare_options']) {
            const named = tool === 'compare_options' ? {} : { procedure: procedure.id };
            expect((await ask(tool, { store: store.id, ...named, facts })).isError).toBeUndefined();
          }
        }),
        { numRuns: 20 },
      );
    },
    30_000,
  );
});

describe('Bad input is answered with what is wrong, by name', () => {
  test.each<[string, string, Record<string, unknown>, string]>([
    [
      'an unknown store',
      'search_articles',
      { store: 'nobody', query: 'refund' },
      'store: choose one of ali-shipping, ',
    ],
    ['no store', 'compare_options', {}, 'store: choose one of '],
    ['no query', 'search_articles', { store: 'kwoking' }, 'query: give the words to search for'],
    [
      'an unknown procedure',
      'ask_estimate',
      { store: 'kwoking', procedure: 'constructor' },
      'There are: cancel, return, claim.',
    ],
    [
      'an unknown fact',
      'ask_estimate',
      { store: 'kwoking', procedure: 'cancel', facts: { colour: 'red' } },
      '- colour: colour is not a fact that this store asks for.',
    ],
    [
      'an amount as a number',
      'ask_estimate',
      { store: 'kwoking', procedure: 'cancel', facts: { orderTotal: 90 } },
      'facts.orderTotal: write it as text',
    ],
    [
      'an amount below zero',
      'what_waiting_costs',
      { store: 'kwoking', procedure: 'cancel', facts: { orderTotal: '-1' } },
      '- orderTotal: Order total: give an amount in USD',
    ],
    [
      'a value that does not exist',
      'compare_options',
      { store: 'kwoking', facts: { stage: 'lost' } },
      '- stage: ',
    ],
    [
      'facts that are a list',
      'compare_options',
      { store: 'kwoking', facts: ['stage'] },
      'facts: give an object of facts',
    ],
    [
      'an unknown clause',
      'read_clauses',
      { store: 'kwoking', clauses: ['cancel.never'] },
      'clauses: the policy of 2025-01-01 has no “cancel.never”. Its sections are ',
    ],
    [
      'a day before the first policy',
      'read_clauses',
      { store: 'kwoking', on: '2020-01-01' },
      'on: The first published version is in force from 1 January 2025',
    ],
    [
      'an unknown article',
      'read_article',
      { store: 'kwoking', slug: '../store' },
      'slug: Kwoking has no article “../store”.',
    ],
    ['a parameter that the tool does not have', 'list_stores', { email: 'a@b.example' }, 'email'],
  ])('%s', async (_, tool, given, message) => {
    const answer = await ask(tool, given);
    expect(answer.isError).toBe(true);
    expect(textOf(answer)).toContain(message);
  });

  test('What is wrong with the facts is data too, as the JSON interface has it', async () => {
    const answer = await ask('ask_estimate', {
      store: 'kwoking',
      procedure: 'cancel',
      facts: { stage: 'lost' },
    });
    expect(answer.structuredContent).toMatchObject({
      store: 'kwoking',
      procedure: 'cancel',
      status: 'invalid',
      problems: [{ fact: 'stage' }],
    });
  });

  test('A name from a prototype does no harm', async () => {
    const facts = JSON.parse('{"__proto__":"x","constructor":"y"}');
    const answer = await ask('ask_estimate', { store: 'kwoking', procedure: 'cancel', facts });
    expect(textOf(answer)).toContain('- constructor: constructor is not a fact');
  });
});
