import type { Server, ServerResponse } from 'node:http';
import { hearRequests } from './hear-requests';

/** The answers that this process still owes, and the end of taking on more. */
export interface RequestsUnderWay {
  /** Takes no new connection from now on, and lets go of each once its answer is given. Ends when no answer is owed. */
  finish(): Promise<void>;
}

/** Counts the requests of every server in this process from now on. */
export function requestsUnderWay(): RequestsUnderWay {
  const owed = new Set<ServerResponse>();
  let server: Server | undefined;
  let finished: (() => void) | undefined;
  const settle = (response: ServerResponse) => {
    owed.delete(response);
    if (owed.size === 0) finished?.();
  };
  hearRequests((begun) => {
    server = begun.server;
    owed.add(begun.response);
    begun.response.once('close', () => settle(begun.response));
    if (finished) refuseMore(server, begun.response);
  });
  return {
    finish: () =>
      new Promise((resolve) => {
        finished = resolve;
        for (const response of owed) refuseMore(server, response);
        if (owed.size === 0) {
          server?.close();
          resolve();
        }
      }),
  };
}

/** A connection that stays open would bring the next request. */
function refuseMore(server: Server | undefined, response: ServerResponse): void {
  server?.close();
  if (!response.headersSent) response.setHeader('connection', 'close');
}
