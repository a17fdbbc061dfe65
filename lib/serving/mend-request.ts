import type { IncomingMessage } from 'node:http';
import { parseAndValidateFlightRouterState } from 'next/dist/server/app-render/parse-and-validate-flight-router-state';

/**
 * What an older kind of page asked the framework, and none of ours does: it answers them with nothing at all.
 */
const FOREIGN = ['x-middleware-prefetch', 'x-nextjs-data'];

/** As a proxy is asked: the scheme and the site stand before the path. */
const ABSOLUTE = /^https?:\/\/[^/?#]*/i;

const RANGE = /^bytes=(?:\d+-\d*|-\d+)(?:,(?:\d+-\d*|-\d+))*$/;

/** One of them has about as many digits as any file has bytes. */
const LONGEST_RANGE = 100;

/**
 * Makes of a request what is meant by it, where the framework would answer with an error: an address that
 * names the site is a path of this one (RFC 9112, 3.2.2); a range that cannot be read is as if it were not
 * there (RFC 9110, 14.2); and whoever asks as a page of ours does, but cannot say where it stands, is given a
 * page as anybody else.
 */
export function mendRequest(request: Pick<IncomingMessage, 'url' | 'headers'>): void {
  const path = request.url?.replace(ABSOLUTE, '') ?? '';
  request.url = path.startsWith('/') ? path : `/${path}`;
  const { headers } = request;
  for (const name of FOREIGN) delete headers[name];
  if (headers.range !== undefined && !isRange(headers.range)) delete headers.range;
  if (!isRouterState(headers['next-router-state-tree'])) delete headers.rsc;
}

const isRange = (text: string) => text.length <= LONGEST_RANGE && RANGE.test(text);

/** The framework's own judge, which throws. */
function isRouterState(header: string | string[] | undefined): boolean {
  try {
    parseAndValidateFlightRouterState(header);
    return true;
  } catch {
    return false;
  }
}
