import type { IncomingMessage } from 'node:http';

/** As a proxy is asked: the scheme and the site stand before the path. */
const ABSOLUTE = /^https?:\/\/[^/?#]*/i;

const RANGE = /^bytes=(?:\d+-\d*|-\d+)(?:,(?:\d+-\d*|-\d+))*$/;

/** One of them has about as many digits as any file has bytes. */
const LONGEST_RANGE = 100;

/**
 * Makes of a request what the standard means by it, where the framework would answer with an error: an address that names the
 * site is a path of this one (RFC 9112, 3.2.2), and a range that cannot be read is as if it were not there (RFC 9110, 14.2).
 */
export function mendRequest(request: Pick<IncomingMessage, 'url' | 'headers'>): void {
  const path = request.url?.replace(ABSOLUTE, '') ?? '';
  request.url = path.startsWith('/') ? path : `/${path}`;
  const { range } = request.headers;
  if (range !== undefined && (range.length > LONGEST_RANGE || !RANGE.test(range)))
    delete request.headers.range;
}
