import { sharePicture } from '@/components/pictures/share-picture';
import { findProcedure } from '@/lib/policy/find-procedure';
import { allStores, currentPolicy } from '@/lib/policy/stores';

export const dynamic = 'force-static';
export const dynamicParams = false;

type Context = { params: Promise<{ store: string; procedure: string }> };

export const generateStaticParams = () =>
  allStores().flatMap((store) =>
    Object.keys(currentPolicy(store).procedures).map((procedure) => ({ store: store.id, procedure })),
  );

/** The picture of a wizard. Nothing of what anybody told the wizard stands in it. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { store, procedure } = await findProcedure(params);
  return store && procedure ? sharePicture(store, procedure.title) : new Response(null, { status: 404 });
}
