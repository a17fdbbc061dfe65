import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

const PAGE = 2;

interface FakeS3 {
  readonly endpoint: string;
  /** What is in it, by path: bucket and key. */
  readonly objects: Map<string, { readonly bytes: Buffer; readonly at: Date }>;
  /** The `authorization` of each request. */
  readonly signatures: string[];
  /** How many of the next requests it answers with an error of its own. */
  failures: number;
}

/** A store that speaks as much of S3 as photos need, two objects a page; closed after the test. */
export async function fakeS3(): Promise<FakeS3> {
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const fake: FakeS3 = {
    endpoint: `http://127.0.0.1:${port}`,
    objects: new Map(),
    signatures: [],
    failures: 0,
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '', fake.endpoint);
    const bytes = await buffer(request);
    fake.signatures.push(request.headers.authorization ?? '');
    if (fake.failures > 0) {
      fake.failures -= 1;
      return void response.writeHead(503).end('<Error><Code>SlowDown</Code></Error>');
    }
    const found = fake.objects.get(pathname);
    if (request.method === 'PUT') fake.objects.set(pathname, { bytes, at: new Date() });
    if (request.method === 'DELETE') fake.objects.delete(pathname);
    if (request.method === 'PUT' || request.method === 'DELETE') return void response.end();
    if (searchParams.has('list-type')) return void response.end(page(pathname, searchParams));
    if (!found) return void response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
    response.setHeader('last-modified', found.at.toUTCString());
    response.end(found.bytes);
  }

  function page(bucket: string, query: URLSearchParams): string {
    const prefix = `${bucket.replace(/\/$/, '')}/`;
    const start = Number(query.get('continuation-token') ?? 0);
    const all = [...fake.objects].filter(([path]) => path.startsWith(prefix + query.get('prefix')));
    const contents = all
      .slice(start, start + PAGE)
      .map(
        ([path, { at }]) =>
          `<Contents><Key>${path.slice(prefix.length)}</Key><LastModified>${at.toISOString()}</LastModified></Contents>`,
      );
    const more = start + PAGE < all.length;
    const next = more ? `<NextContinuationToken>${start + PAGE}</NextContinuationToken>` : '';
    return `<ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`;
  }

  return fake;
}
