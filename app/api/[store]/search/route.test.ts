import { expect, test } from 'vitest';
import { createSearch } from '@/lib/search/search';
import { GET as material } from '../search-material/route';
import { GET } from './route';

const ask = (query: string, store = 'kwoking') =>
  GET(new Request(`https://shop.example/api/${store}/search${query}`), {
    params: Promise.resolve({ store }),
  });

test('A query is answered with slugs, titles and scores, for any origin and uncached', async () => {
  const response = await ask('?q=cancel+my+order');
  expect(response.status).toBe(200);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const { query, results } = await response.json();
  expect(query).toBe('cancel my order');
  expect(results[0]).toEqual({
    slug: 'cancel-order',
    title: 'How can I cancel my order?',
    score: expect.any(Number),
  });
});

test('The answers are those of the suggestions, in the same order', async () => {
  const params = { params: Promise.resolve({ store: 'kwoking' }) };
  const sent = await (await material(new Request('https://shop.example/'), params)).json();
  const { results } = await (await ask('?q=refund')).json();
  const slugs = (found: readonly { slug: string }[]) => found.map(({ slug }) => slug);
  expect(slugs(results)).toEqual(slugs(createSearch(sent)('refund').results));
});

test('Of two queries the first counts', async () => {
  expect(await (await ask('?q=coupon&q=refund')).json()).toMatchObject({ query: 'coupon' });
});

test('An empty query has no results', async () => {
  expect(await (await ask('?q=')).json()).toEqual({ query: '', results: [] });
});

test('Without q the problem is named', async () => {
  const response = await ask('');
  expect(response.status).toBe(400);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(await response.json()).toEqual({
    problems: [{ fact: 'q', message: 'Say what to search for: ?q=refund' }],
  });
});

test('A store that does not exist is not found', async () => {
  const response = await ask('?q=refund', 'nobody');
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({
    problems: [{ fact: 'store', message: 'There is no store "nobody".' }],
  });
});

test('A question that names a procedure and a state is answered by the clauses, with the way into the wizard', async () => {
  const { answer } = await (await ask('?q=how+much+if+already+shipped')).json();
  expect(answer).toEqual({
    procedure: 'cancel',
    title: 'Cancel an order',
    says: [
      {
        text: 'If the store can still stop the parcel, the handling fee is 50 %, and the shipping is not refunded.',
        clause: 'cancel.intercepted',
      },
      {
        text: 'If the store cannot stop the parcel, the handling fee is 60 %, and the shipping is not refunded.',
        clause: 'cancel.not-intercepted',
      },
    ],
    url: '/kwoking/cancel?stage=shipped',
  });
});
