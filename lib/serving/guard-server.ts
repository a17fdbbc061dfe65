import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { hearRequests } from '@/lib/requests/hear-requests';
import { limitBody } from './limit-body';
import { mendRequest } from './mend-request';
import { refuse } from './refuse';
import { takes } from './takes';

/** In milliseconds. Node looks for the first two every 30 seconds, so each may take that much longer. */
interface Patience {
  /** From a connection, or from the answer before, to the end of a request's headers. */
  readonly headersTimeout: number;
  /** To the end of its body. */
  readonly requestTimeout: number;
  /** While nothing moves either way, as where a client never reads its answer; up to twice as long after a part was taken. */
  readonly timeout: number;
}

/** The second for 60 MB of photos over a line of 2 Mb/s. */
const PATIENCE: Patience = { headersTimeout: 20_000, requestTimeout: 300_000, timeout: 300_000 };

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** Guards the server of this process, from its first request on. */
export function guardOwnServer(patience = PATIENCE): void {
  const stop = hearRequests(({ server }) => {
    stop();
    guardServer(server, patience);
  });
}

/**
 * Puts itself before whatever answers a server's requests: what the site takes nowhere is refused before it
 * is read, bodies end where their address allows no more, slow clients are let go, and what the framework
 * cannot read is mended or left out.
 */
export function guardServer(server: Server, patience = PATIENCE): void {
  Object.assign(server, patience);
  // Nothing here speaks anything but HTTP. Without a listener Node answers an upgrade as a plain request;
  // with the framework's, some stay open for good, outside every timeout.
  server.removeAllListeners('upgrade');
  const answering = server.listeners('request') as Listener[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    // A connection that is older than the guard, as that of the first request is, was made with none.
    request.socket.setTimeout(patience.timeout);
    mendRequest(request);
    if (!limitBody(request, response)) return;
    const { method = '', url = '' } = request;
    if (takes(method, url)) for (const listener of answering) listener(request, response);
    else refuse(response, 405, 'Nothing can be sent to this address.', { allow: 'GET, HEAD' });
  });
}
