/**
 * Where a request comes from on the network: what the nearest proxy says, which is the last entry of X-Forwarded-For; the
 * server itself puts it there where no proxy does. Without a proxy in front a client can make it up.
 */
export const clientAddress = (request: Request): string =>
  request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown';
