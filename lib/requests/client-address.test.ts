import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { logged } from '@/lib/log/logged.test-support';
import { addressBehind, clientAddress, noteClients } from './client-address';

const PEER = '198.51.100.1';

test.each([
  ['no proxy is trusted, whatever a client says of itself', 0, '192.0.2.1, 192.0.2.2', PEER],
  ['a client comes without a proxy', 0, '', PEER],
  ['one proxy is trusted, and names its client last', 1, '192.0.2.1, 192.0.2.2', '192.0.2.2'],
  ['two are trusted, and the outer one names its client', 2, '192.0.2.1, 192.0.2.2', '192.0.2.1'],
  ['the proxy that is trusted names nobody', 1, '', PEER],
  ['more proxies are trusted than have spoken', 3, '192.0.2.1', '192.0.2.1'],
  ['a proxy names a client that is no address', 1, '192.0.2.1, unknown', 'unknown'],
])('Where %s', (_, proxies, forwardedFor, client) => {
  expect(addressBehind(proxies, PEER, forwardedFor)).toBe(client);
});

test('Outside any request the client is unknown', () => {
  expect(clientAddress()).toBe('unknown');
});

test('While a request is answered its client is known from the connection, and a proxy not believed is told of once', async () => {
  const log = logged();
  noteClients();
  const server = createServer(async (_, response) => {
    await nextTurn();
    response.end(clientAddress());
  }).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.close();
  });
  await once(server, 'listening');
  const ask = async (headers: Record<string, string> = {}) =>
    (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { headers })).text();
  expect(await ask()).toBe('127.0.0.1');
  expect(log.lines).toEqual([]);
  expect(await ask({ 'x-forwarded-for': '192.0.2.1' })).toBe('127.0.0.1');
  expect(await ask({ 'x-forwarded-for': '192.0.2.2' })).toBe('127.0.0.1');
  expect(log.events().map(({ event }) => event)).toEqual(['proxy-not-trusted']);
});
