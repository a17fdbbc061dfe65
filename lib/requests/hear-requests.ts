import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** A request that has come in, before anybody answers it, and the server that took it. */
export interface Arrival {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly server: Server;
}

/** Node's own channel: the framework hands out neither its server nor its connections. */
const REQUESTS = 'http.server.request.start';

/**
 * Tells of every request to any server of this process from now on, and returns how to hear no more. Whoever hears may turn
 * to the request before it is answered; what they enter into an AsyncLocalStorage holds until its answer.
 */
export function hearRequests(hear: (arrival: Arrival) => void): () => void {
  const heard = (message: unknown) => hear(message as Arrival);
  subscribe(REQUESTS, heard);
  return () => {
    unsubscribe(REQUESTS, heard);
  };
}
