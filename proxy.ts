import { type NextRequest, NextResponse } from 'next/server';
import { currentPolicy, findStore } from '@/lib/policy/stores';

/**
 * The wizards and the request form, which are made anew for each visit, and addresses with a percent sign, which may be
 * malformed. Pages for reading never pass here.
 */
export const config = {
  matcher: ['/:store/:page((?!policy$|search$|api$)[^/.]+)', '/:store/requests/new', '/(.*%.*)'],
};

/**
 * Sends what does not exist to the prerendered 404 page. A dynamic page that finds nothing would answer with an empty
 * document, which only scripts can fill; an address that cannot be decoded would be an error.
 */
export function proxy({ nextUrl }: NextRequest): NextResponse {
  const [id = '', page = '', ...rest] = nextUrl.pathname.split('/').slice(1);
  const isMadeAnew = rest.length === 0 || (page === 'requests' && rest[0] === 'new');
  const exists = canDecode(nextUrl.pathname) && (!isMadeAnew || isPage(id, page));
  return exists
    ? NextResponse.next()
    : NextResponse.rewrite(new URL('/there/is/nothing/at/this/address', nextUrl));
}

function isPage(id: string, page: string): boolean {
  const store = findStore(id);
  return store !== undefined && (page === 'requests' || Object.hasOwn(currentPolicy(store).procedures, page));
}

function canDecode(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
