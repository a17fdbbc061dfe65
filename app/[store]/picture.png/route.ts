import { sharePicture } from '@/components/pictures/share-picture';
import { allStores, findStore } from '@/lib/policy/stores';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => allStores().map(({ id }) => ({ store: id }));

/** The picture of a store's help center. */
export async function GET(_: Request, { params }: { params: Promise<{ store: string }> }): Promise<Response> {
  const store = findStore((await params).store);
  return store ? sharePicture(store, store.tagline) : new Response(null, { status: 404 });
}
