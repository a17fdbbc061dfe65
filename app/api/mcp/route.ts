import { createMcpHandler } from '@modelcontextprotocol/server';
import { createServer } from '@/lib/mcp/server';
import { siteAddress } from '../../site-address';
import { refusalOfTooMany } from '../refusal-of-too-many';

export const dynamic = 'force-dynamic';

/** Each request stands for itself: no session is kept, and no answer stays open. Everything it tells is public. */
const handler = createMcpHandler(() => createServer(siteAddress), {
  maxRequestBodySize: 64 * 1024,
  maxSubscriptions: 0,
});

/** Any site's page may ask, and read the answers. */
const READABLE = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': '*',
  'cache-control': 'no-store',
};

/** The tools over HTTP: a message of the Model Context Protocol in, its answer out. */
export async function POST(request: Request): Promise<Response> {
  const answer = (await refusalOfTooMany(request, 'asking')) ?? (await handler.fetch(request));
  const headers = new Headers({ ...Object.fromEntries(answer.headers), ...READABLE });
  // How long the connection stays is between the server and the client, who may have asked for its end.
  headers.delete('connection');
  return new Response(answer.body, { status: answer.status, headers });
}

/** A browser asks this before it posts from another site. */
export const OPTIONS = (): Response => new Response(null, { status: 204, headers: READABLE });
