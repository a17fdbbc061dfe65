import { allStores, findStore } from '@/lib/policy/stores';
import { searchDocuments } from '@/lib/search/documents';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => allStores().map(({ id }) => ({ store: id }));

/** Somebody who searches from page to page loads the documents once; after a deployment they are at most this old. */
const HEADERS = { 'cache-control': 'public, max-age=600' };

/** What the suggestions search, written once by the build. */
export async function GET(_: Request, { params }: { params: Promise<{ store: string }> }): Promise<Response> {
  const store = findStore((await params).store);
  if (!store) return new Response(null, { status: 404 });
  return Response.json(searchDocuments(store), { headers: HEADERS });
}
