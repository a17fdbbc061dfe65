import type { ServerResponse } from 'node:http';

/** Answers a request that is not looked into, in one sentence. */
export function refuse(
  response: ServerResponse,
  status: 405 | 413,
  words: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const always = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' };
  response.writeHead(status, { ...always, ...headers }).end(`${words}\n`);
}
