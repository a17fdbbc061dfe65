import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { guardOwnServer, guardServer } from './guard-server';

const MB = 1024 * 1024;
const SENT_AT_ONCE = Buffer.alloc(64 * 1024, 'a');

let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url?.includes('at-once')) response.end('at once');
    else
      request
        .on('error', () => undefined)
        .on('end', () => response.end(`read ${request.url}`))
        .resume();
  });
  server.on('upgrade', () => undefined);
  guardServer(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** What comes back until the connection ends, and how much of an endless body was taken until then. */
async function send(head: string, endless: 'as it is' | 'chunked' | undefined = undefined) {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  let [answer, taken] = ['', 0];
  socket.on('data', (piece) => {
    answer += piece.toString();
  });
  socket.on('error', () => undefined);
  socket.write(head);
  // Not `once`, which takes a connection that is cut for a failure.
  const ended = new Promise((resolve) => socket.once('close', resolve));
  const piece =
    endless === 'chunked'
      ? Buffer.concat([Buffer.from('10000\r\n'), SENT_AT_ONCE, Buffer.from('\r\n')])
      : SENT_AT_ONCE;
  const more = () => {
    if (socket.destroyed) return;
    taken += SENT_AT_ONCE.length;
    if (socket.write(piece)) setImmediate(more);
    else socket.once('drain', more);
  };
  if (endless) more();
  await ended;
  return { answer, taken };
}

const head = (...lines: string[]) => `${[...lines, 'Host: a', '', ''].join('\r\n')}`;

describe('A guarded server', () => {
  test('answers what can be asked, at the path that is meant', async () => {
    const { answer } = await send(head('GET http://evil.example/shop HTTP/1.1', 'Connection: close'));
    expect(answer).toMatch(/^HTTP\/1\.1 200 [^]*read \/shop$/m);
  });

  test('refuses what is sent where nothing can be', async () => {
    const { answer } = await send(head('TRACE /shop HTTP/1.1', 'Connection: close'));
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer).toContain('allow: GET, HEAD');
  });

  test('takes an upgrade for a plain request', async () => {
    const { answer } = await send(head('GET /shop HTTP/1.0', 'Connection: upgrade', 'Upgrade: websocket'));
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  });

  test('refuses a body that says itself that it is too large', async () => {
    const { answer } = await send(head('POST /api/mcp HTTP/1.1', `Content-Length: ${MB + 1}`));
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  test('takes one of just the size', async () => {
    const body = 'a'.repeat(MB);
    const { answer } = await send(
      head('POST /api/mcp HTTP/1.1', `Content-Length: ${MB}`, 'Connection: close') + body,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  });

  test('takes more where photos may come', async () => {
    const type = 'Content-Type: multipart/form-data; boundary=x';
    const body = 'a'.repeat(2 * MB);
    const { answer } = await send(
      head('POST /api/shop/requests HTTP/1.1', type, `Content-Length: ${2 * MB}`, 'Connection: close') + body,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  });

  test('ends a body that goes on and on', async () => {
    const { answer, taken } = await send(
      head('POST /api/mcp HTTP/1.1', 'Transfer-Encoding: chunked'),
      'chunked',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(taken).toBeLessThan(500 * MB);
  });

  test('ends one that goes on after its answer', async () => {
    const { answer } = await send(
      head('POST /api/at-once HTTP/1.1', 'Transfer-Encoding: chunked'),
      'chunked',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  });

  test('waits neither for headers nor for bodies for ever', () => {
    const { headersTimeout, requestTimeout, timeout } = server;
    expect({ headersTimeout, requestTimeout, timeout }).toEqual({
      headersTimeout: 20_000,
      requestTimeout: 300_000,
      timeout: 300_000,
    });
  });
});

describe('A server that is guarded from its first request on', () => {
  const MORE_THAN_A_LINE_HOLDS = Buffer.alloc(64 * MB);

  /** Asks and never reads; whether the server has let the connection go by itself within two seconds. */
  async function isLetGo(own: Server): Promise<boolean> {
    const taken = once(own, 'connection');
    const client = connect((own.address() as AddressInfo).port, '127.0.0.1').pause();
    client.write(head('GET /shop HTTP/1.1'));
    const [socket] = await taken;
    const outcome = await Promise.race([
      new Promise<boolean>((resolve) => socket.once('close', () => resolve(true))),
      new Promise<boolean>((resolve) => setTimeout(resolve, 2_000, false)),
    ]);
    client.destroy();
    return outcome;
  }

  test('lets go who never reads an answer, on its first connection and on a later one', async () => {
    guardOwnServer({ headersTimeout: 20_000, requestTimeout: 300_000, timeout: 200 });
    const own = createServer((_, response) => {
      response.end(MORE_THAN_A_LINE_HOLDS);
    }).listen(0, '127.0.0.1');
    onTestFinished(() => {
      own.closeAllConnections();
      own.close();
    });
    await once(own, 'listening');
    expect(await isLetGo(own)).toBe(true);
    expect(await isLetGo(own)).toBe(true);
  });
});
