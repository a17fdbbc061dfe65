import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { policyText, withNonce, withOwnPictures } from '@/lib/headers/content-policy.mjs';
import { currentPolicy, findStore } from '@/lib/policy/stores';
import { settings } from '@/lib/requests/settings';

/**
 * The wizards and the pages of requests, which are made anew for each visit; the pages of a store's search and policy, whose
 * addresses look like those of wizards; the care desk; addresses with a percent sign, which may be malformed; and the
 * framework's page for errors, which would answer as one. Other pages for reading never pass here, nor does a form with
 * photos: only the first 10 MB of it would arrive.
 */
export const config = {
  matcher: [
    '/:store((?!api/)[^/]+)/:page((?!api$)[^/.]+)',
    '/:store/requests/:page',
    '/care/:path*',
    '/_global-error',
    '/(.*%.*)',
  ],
};

/** What stands below a store beside its wizards, and needs no scripts of the framework; of requests only their form does. */
const NOT_RUN = ['search', 'policy', 'requests'];

/**
 * Sends what does not exist to the prerendered 404 page, and gives the pages that the framework runs in the browser their
 * content policy. A dynamic page that finds nothing would answer with an empty document, which only scripts can fill; an
 * address that cannot be decoded would be an error.
 */
export function proxy(request: NextRequest): NextResponse {
  const { nextUrl } = request;
  const [id = '', page = '', ...rest] = nextUrl.pathname.split('/').slice(1);
  const isMadeAnew = id !== 'api' && (rest.length === 0 || page === 'requests');
  const exists =
    canDecode(nextUrl.pathname) && (id === 'care' ? hasCareDesk() : !isMadeAnew || isPage(id, page, rest));
  if (!exists) return NextResponse.rewrite(new URL('/there/is/nothing/at/this/address', nextUrl));
  const isForm = page === 'requests' && rest[0] === 'new';
  const isRun = isMadeAnew && id !== 'care' && (isForm || !NOT_RUN.includes(page));
  return isRun ? withPolicy(request, isForm) : NextResponse.next();
}

/** A nonce of its own for each answer. The framework reads it from the request, and gives it to the scripts it writes. */
function withPolicy(request: NextRequest, isForm: boolean): NextResponse {
  if (process.env.NODE_ENV === 'development') return NextResponse.next();
  const policy = withNonce(randomBytes(16).toString('base64'));
  const headers = new Headers(request.headers);
  const own = { 'content-security-policy': policyText(isForm ? withOwnPictures(policy) : policy) };
  for (const [name, value] of Object.entries(own)) headers.set(name, value);
  return NextResponse.next({ request: { headers }, headers: own });
}

const hasCareDesk = () => settings().CARE_PASSWORD !== undefined;

function isPage(id: string, page: string, rest: readonly string[]): boolean {
  const store = findStore(id);
  if (!store) return false;
  if (page === 'requests') return rest.length > 0;
  return NOT_RUN.includes(page) || Object.hasOwn(currentPolicy(store).procedures, page);
}

function canDecode(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
