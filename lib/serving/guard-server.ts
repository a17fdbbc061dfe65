import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { hearRequests } from '@/lib/requests/hear-requests';
import { limitBody } from './limit-body';
import { mendRequest } from './mend-request';
import { refuse } from './refuse';
import { takes } from './takes';

/** In milliseconds. Node looks every 30 seconds, so each may take that much longer. */
const PATIENCE = {
  /** From a connection, or from the answer before, to the end of a request's headers. */
  headersTimeout: 20_000,
  /** To the end of its body: 60 MB of photos over a line of 2 Mb/s. */
  requestTimeout: 300_000,
  /** While nothing moves either way, as where a client never reads its answer. */
  timeout: 300_000,
} as const;

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** Guards the server of this process, from its first request on. */
export function guardOwnServer(): void {
  const stop = hearRequests(({ server }) => {
    stop();
    guardServer(server);
  });
}

/**
 * Puts itself before whatever answers a server's requests: what the site takes nowhere is refused before it
 * is read, bodies end where their address allows no more, slow clients are let go, and what the framework
 * cannot read is mended or left out.
 */
export function guardServer(server: Server): void {
  Object.assign(server, PATIENCE);
  // Nothing here speaks anything but HTTP. Without a listener Node answers an upgrade as a plain request;
  // with the framework's, some stay open for good, outside every timeout.
  server.removeAllListeners('upgrade');
  const answering = server.listeners('request') as Listener[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    mendRequest(request);
    if (!limitBody(request, response)) return;
    const { method = '', url = '' } = request;
    if (takes(method, url)) for (const listener of answering) listener(request, response);
    else refuse(response, 405, 'Nothing can be sent to this address.', { allow: 'GET, HEAD' });
  });
}
