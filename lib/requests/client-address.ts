import { AsyncLocalStorage } from 'node:async_hooks';
import { logEvent } from '@/lib/log/log-event';
import { hearRequests } from './hear-requests';
import { networkOf } from './network-of';
import { settings } from './settings';

/** Next loads a module more than once in one process; what one of them notes, all of them know. */
const cache = globalThis as typeof globalThis & { recourseClients?: AsyncLocalStorage<string> };

/**
 * Called once when the server starts: notes of every request where it comes from, before the framework sees it. The framework
 * itself tells of no connection, only what X-Forwarded-For says, which anybody can write.
 */
export function noteClients(): void {
  const { TRUSTED_PROXIES } = settings();
  const clients = noted();
  let isToBeTold = TRUSTED_PROXIES === 0;
  hearRequests(({ request: { headers, socket } }) => {
    const forwardedFor = String(headers['x-forwarded-for'] ?? '');
    if (forwardedFor && isToBeTold) logEvent('proxy-not-trusted');
    if (forwardedFor) isToBeTold = false;
    clients.enterWith(addressBehind(TRUSTED_PROXIES, socket.remoteAddress ?? '', forwardedFor));
  });
}

/** Where the request comes from on the network that is being answered; "unknown" for one that came before anybody noted it. */
export const clientAddress = (): string => noted().getStore() ?? 'unknown';

/**
 * The client behind so many proxies, each of which has appended to X-Forwarded-For whom it was asked by. What stands further
 * left the client may have written itself.
 */
export function addressBehind(proxies: number, peer: string, forwardedFor: string): string {
  const named = forwardedFor ? forwardedFor.split(',').reverse() : [];
  const line = [peer, ...named];
  return networkOf(line[Math.min(proxies, line.length - 1)] ?? '');
}

function noted(): AsyncLocalStorage<string> {
  cache.recourseClients ??= new AsyncLocalStorage();
  return cache.recourseClients;
}
