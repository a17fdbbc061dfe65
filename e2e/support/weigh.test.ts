import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { weigh } from './weigh';

const STATUS_AND_HEADERS = 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\nconnection: close\r\n\r\n';

async function serve(status: number): Promise<string> {
  const server = createServer((_, response) => {
    response.sendDate = false;
    response.writeHead(status, { 'content-length': '5', connection: 'close' }).end('hello');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/a`;
}

test('An answer weighs its body, and with them its status and headers', async () => {
  expect(STATUS_AND_HEADERS).toHaveLength(57);
  expect(await weigh(await serve(200))).toEqual({ body: 5, whole: 62 });
});

test('What is not there has no weight', async () => {
  await expect(weigh(await serve(404))).rejects.toThrow('answers with 404');
});
