import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPTIONS, POST } from './route';

/** The route as it is served, on a port of its own. */
const served: Server = createServer((request, response) => void serve(request, response));
let address = '';

beforeAll(async () => {
  await new Promise<void>((listening) => served.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(served.address() as AddressInfo).port}/api/mcp`;
});
afterAll(() => {
  served.closeAllConnections();
  served.close();
});

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') {
    response.writeHead(405).end();
    return;
  }
  const headers = request.headers as Record<string, string>;
  const answer = await POST(new Request(address, { method: 'POST', headers, body: await text(request) }));
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
}

const post = (body: string, type = 'application/json') =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': type, accept: 'application/json, text/event-stream' },
    body,
  });

describe('The tools over HTTP', () => {
  test.each(['legacy', 'auto'] as const)('A client of the SDK finds and calls them (%s)', async (mode) => {
    const client = new Client({ name: 'an assistant', version: '1.0.0' }, { versionNegotiation: { mode } });
    await client.connect(new StreamableHTTPClientTransport(new URL(address)));
    expect((await client.listTools()).tools).toHaveLength(7);
    const facts = { stage: 'shipped', orderTotal: '100.00', shippingPaid: '15.00' };
    const { structuredContent } = await client.callTool({
      name: 'ask_estimate',
      arguments: { store: 'kwoking', procedure: 'cancel', facts },
    });
    expect(structuredContent).toMatchObject({
      status: 'estimate',
      outcomes: [{ refund: { max: '35.00' } }, { refund: { max: '25.00' } }],
    });
    await client.close();
  });

  test('An answer does not say how long the connection stays', async () => {
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    const body = '{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{}}';
    const answer = await POST(new Request(address, { method: 'POST', headers, body }));
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    expect(answer.headers.has('connection')).toBe(false);
  });

  test('Any site may read an answer, after it has asked', async () => {
    expect(OPTIONS().headers.get('access-control-allow-origin')).toBe('*');
    const answer = await post('{"jsonrpc":"2.0","id":1,"method":"ping"}');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.has('mcp-session-id')).toBe(false);
  });

  test.each([
    ['no JSON', '{', 'application/json', 400],
    ['nothing', '', 'application/json', 400],
    ['no message of the protocol', '{"hello":1}', 'application/json', 400],
    ['a form', 'a=1', 'application/x-www-form-urlencoded', 415],
    ['more than 64 kB', `{"jsonrpc":"2.0","id":1,"method":"${'x'.repeat(70_000)}"}`, 'application/json', 413],
  ])('%s is refused', async (_, body, type, status) => {
    const answer = await post(body, type);
    expect(answer.status).toBe(status);
    expect((await answer.json()).error.message).toMatch(/\S/);
  });

  test('No answer stays open for what may change later', async () => {
    const listen = {
      jsonrpc: '2.0',
      id: 1,
      method: 'subscriptions/listen',
      params: {
        notifications: { toolsListChanged: true },
        _meta: {
          'io.modelcontextprotocol/protocolVersion': '2026-07-28',
          'io.modelcontextprotocol/clientInfo': { name: 'an assistant', version: '1.0.0' },
          'io.modelcontextprotocol/clientCapabilities': {},
        },
      },
    };
    const answer = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        'mcp-protocol-version': '2026-07-28',
        'mcp-method': 'subscriptions/listen',
      },
      body: JSON.stringify(listen),
    });
    expect((await answer.json()).error.message).toContain('limit');
  });
});
