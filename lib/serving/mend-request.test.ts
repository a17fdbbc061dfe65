import { expect, test } from 'vitest';
import { mendRequest } from './mend-request';

test.each([
  ['/shop/search?q=http://a', '/shop/search?q=http://a'],
  ['http://evil.example/shop?q=a', '/shop?q=a'],
  ['HTTPS://[/shop', '/shop'],
  ['http://evil.example', '/'],
  ['http://evil.example?q=a', '/?q=a'],
  ['*', '/*'],
  ['', '/'],
])('The address %j is read as %j', (url, path) => {
  const request = { url, headers: {} };
  mendRequest(request);
  expect(request.url).toBe(path);
});

test.each(['bytes=0-', 'bytes=-500', 'bytes=0-0,5-9'])('The range %s is kept', (range) => {
  const request = { url: '/', headers: { range } };
  mendRequest(request);
  expect(request.headers).toEqual({ range });
});

test.each(['bytes=a-', 'bytes', '', 'bytes=-', 'bytes=0-1,', 'items=0-1', `bytes=0-${'9'.repeat(100)}`])(
  'The range %j is as if it were not there',
  (range) => {
    const request = { url: '/', headers: { range } };
    mendRequest(request);
    expect(request.headers).toEqual({});
  },
);

test.each([
  ['%5B%22%22%2C%7B%7D%5D', { rsc: '1', 'next-router-state-tree': '%5B%22%22%2C%7B%7D%5D' }],
  [undefined, { rsc: '1' }],
])('A page of ours that says it stands at %s is answered as one', (state, headers) => {
  const request = { url: '/', headers: { rsc: '1', ...(state && { 'next-router-state-tree': state }) } };
  mendRequest(request);
  expect(request.headers).toEqual(headers);
});

test.each(['', 'garbage', '%E0%A4%A', '%5B%5D', '{}'])('Whoever stands at %j is given a page', (state) => {
  const request = { url: '/', headers: { rsc: '1', 'next-router-state-tree': state } };
  mendRequest(request);
  expect(request.headers).toEqual({ 'next-router-state-tree': state });
});

test('What no page of ours asks is not asked', () => {
  const request = {
    url: '/',
    headers: { accept: '*/*', 'x-middleware-prefetch': '1', 'x-nextjs-data': '1' },
  };
  mendRequest(request);
  expect(request.headers).toEqual({ accept: '*/*' });
});
