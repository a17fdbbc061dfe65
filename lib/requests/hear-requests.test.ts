import { AsyncLocalStorage } from 'node:async_hooks';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { type Arrival, hearRequests } from './hear-requests';

/** A server that answers a turn later, by what it is given. */
async function serving(answer: () => string) {
  const server = createServer(async (_, response) => {
    await nextTurn();
    response.end(answer());
  }).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { server, ask: async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text() };
}

test('Every request is heard of before it is answered, with its server, until no more is to be heard', async () => {
  const heard: { url: string | undefined; server: Arrival['server']; isAnswered: boolean }[] = [];
  const stop = hearRequests(({ request, response, server }) =>
    heard.push({ url: request.url, server, isAnswered: response.headersSent }),
  );
  onTestFinished(stop);
  const { server, ask } = await serving(() => 'answered');
  await ask('/one');
  await ask('/two');
  stop();
  await ask('/three');
  expect(heard).toEqual([
    { url: '/one', server, isAnswered: false },
    { url: '/two', server, isAnswered: false },
  ]);
});

test('Who has stopped may stop again, and others go on hearing', async () => {
  const heard: string[] = [];
  const stop = hearRequests(() => heard.push('one'));
  onTestFinished(hearRequests(() => heard.push('other')));
  stop();
  stop();
  await (await serving(() => '')).ask('/');
  expect(heard).toEqual(['other']);
});

test('What is entered while a request is heard of is known while it is answered', async () => {
  const paths = new AsyncLocalStorage<string | undefined>();
  onTestFinished(hearRequests(({ request }) => paths.enterWith(request.url)));
  const { ask } = await serving(() => paths.getStore() ?? 'unknown');
  expect(await Promise.all([ask('/one'), ask('/two')])).toEqual(['/one', '/two']);
});
