import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { closedPort } from './closed-port.test-support';
import { postWebhook } from './webhook';

const NOW = Date.parse('2026-03-02T12:00:00.900Z');
const BODY = '{"reference":"KW-7F3K-9QXM"}';

async function receiver(status: number, headers: Record<string, string> = {}) {
  const received: { url: string; method: string; headers: IncomingHttpHeaders; body: string }[] = [];
  const server = createServer(async (request, response) => {
    const { url = '', method = '', headers: sent } = request;
    received.push({ url, method, headers: sent, body: await text(request) });
    response.writeHead(status, headers).end('an answer that nobody reads');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received };
}

const post = (url: string) =>
  postWebhook(BODY, { id: 'message-1', url, secret: 'a shared secret', now: NOW });

test('The receiver can verify who sent it, when, and that nothing was changed', async () => {
  const { url, received } = await receiver(204);
  expect(await post(url)).toEqual({ outcome: 'sent' });

  const [{ method, headers, body } = { method: '', headers: {} as IncomingHttpHeaders, body: '' }] = received;
  expect({ method, body }).toEqual({ method: 'POST', body: BODY });
  expect(headers).toMatchObject({
    'content-type': 'application/json',
    'webhook-id': 'message-1',
    'webhook-timestamp': '1772452800',
  });
  // printf 'message-1.1772452800.{"reference":"KW-7F3K-9QXM"}' | openssl dgst -sha256 -hmac 'a shared secret' -binary | base64
  expect(headers['webhook-signature']).toBe('v1,E2emmFsnOvxAF4BBc3Z3QHFSCwBGMjWGBOYFymPiNoo=');
});

test.each([200, 201, 204, 299])('%i is a receipt', async (status) => {
  expect(await post((await receiver(status)).url)).toEqual({ outcome: 'sent' });
});

test.each([400, 401, 404, 408, 429, 500, 503])('After %i it is tried again', async (status) => {
  expect(await post((await receiver(status)).url)).toEqual({
    outcome: 'failed',
    reason: `the webhook answered ${status}`,
    permanent: false,
  });
});

test('410 says that nothing more is wanted of this message', async () => {
  expect(await post((await receiver(410)).url)).toMatchObject({ outcome: 'failed', permanent: true });
});

test('A redirect is not followed: the signed request goes to the address configured, or nowhere', async () => {
  const elsewhere = await receiver(200);
  const { url } = await receiver(307, { location: elsewhere.url });
  expect(await post(url)).toMatchObject({ reason: 'the webhook answered 307', permanent: false });
  expect(elsewhere.received).toEqual([]);
});

test('Where nobody listens it is tried again', async () => {
  expect(await post(`http://${await closedPort()}/hook`)).toEqual({
    outcome: 'failed',
    reason: 'no webhook (ECONNREFUSED)',
    permanent: false,
  });
});
