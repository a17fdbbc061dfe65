import { Agent, createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { requestsUnderWay } from './requests-under-way';

/** A server that answers after so long, reached over a connection that is kept. */
async function serving(afterMs: number) {
  const underWay = requestsUnderWay();
  const server: Server = createServer(async (request, response) => {
    await sleep(request.url === '/slow' ? afterMs : 0);
    response.end('answered');
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  onTestFinished(() => {
    agent.destroy();
    server.closeAllConnections();
    server.close();
  });
  return { underWay, port, ask: (path: string) => ask(port, path, agent) };
}

function ask(
  port: number,
  path: string,
  agent: Agent | false,
): Promise<{ status: number; connection: string }> {
  return new Promise((resolve, reject) => {
    const taken = (answer: IncomingMessage) => {
      answer
        .resume()
        .on('end', () =>
          resolve({ status: answer.statusCode ?? 0, connection: answer.headers.connection ?? '' }),
        );
    };
    get({ port, path, agent }, taken).on('error', reject);
  });
}

test('A request under way is answered and its connection let go; nobody new is let in, and an idle connection is not waited for', async () => {
  const { underWay, port, ask: askKept } = await serving(200);
  expect(await askKept('/')).toEqual({ status: 200, connection: 'keep-alive' });
  const slow = askKept('/slow');
  await sleep(50);
  // As a browser opens ahead of what it may ask.
  const idle = connect(port);
  await new Promise((opened) => idle.once('connect', opened));
  let hasEnded = false;
  const ended = underWay.finish().then(() => {
    hasEnded = true;
  });
  await expect(ask(port, '/', false)).rejects.toThrow('ECONNREFUSED');
  expect(hasEnded).toBe(false);
  expect(await slow).toEqual({ status: 200, connection: 'close' });
  await ended;
  idle.destroy();
});
