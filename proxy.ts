import { type NextRequest, NextResponse } from 'next/server';
import { currentPolicy, findStore } from '@/lib/policy/stores';
import { settings } from '@/lib/requests/settings';

/**
 * The wizards and the pages of requests, which are made anew for each visit; the care desk; addresses with a percent sign,
 * which may be malformed; and the framework's page for errors, which would answer as one. Pages for reading never pass here,
 * nor does a form with photos: only the first 10 MB of it would arrive.
 */
export const config = {
  matcher: [
    '/:store((?!api/)[^/]+)/:page((?!policy$|search$|api$)[^/.]+)',
    '/:store/requests/:page',
    '/care/:path*',
    '/_global-error',
    '/(.*%.*)',
  ],
};

/**
 * Sends what does not exist to the prerendered 404 page. A dynamic page that finds nothing would answer with an empty
 * document, which only scripts can fill; an address that cannot be decoded would be an error.
 */
export function proxy({ nextUrl }: NextRequest): NextResponse {
  const [id = '', page = '', ...rest] = nextUrl.pathname.split('/').slice(1);
  const isMadeAnew = id !== 'api' && (rest.length === 0 || page === 'requests');
  const exists =
    canDecode(nextUrl.pathname) && (id === 'care' ? hasCareDesk() : !isMadeAnew || isPage(id, page, rest));
  return exists
    ? NextResponse.next()
    : NextResponse.rewrite(new URL('/there/is/nothing/at/this/address', nextUrl));
}

const hasCareDesk = () => settings().CARE_PASSWORD !== undefined;

function isPage(id: string, page: string, rest: readonly string[]): boolean {
  const store = findStore(id);
  if (!store) return false;
  return page === 'requests' ? rest.length > 0 : Object.hasOwn(currentPolicy(store).procedures, page);
}

function canDecode(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
