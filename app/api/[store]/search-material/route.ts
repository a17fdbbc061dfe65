import { allStores, findStore } from '@/lib/policy/stores';
import { searchMaterial } from '@/lib/search/material';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => allStores().map(({ id }) => ({ store: id }));

/** Somebody who searches from page to page loads it once; after a deployment it is at most this old. */
const HEADERS = { 'cache-control': 'public, max-age=600' };

/** What the suggestions search in, written once by the build. */
export async function GET(_: Request, { params }: { params: Promise<{ store: string }> }): Promise<Response> {
  const store = findStore((await params).store);
  if (!store) return new Response(null, { status: 404 });
  return Response.json(searchMaterial(store), { headers: HEADERS });
}
