import { photoResponse } from '@/lib/requests/photos/photo-response';
import { loadRequest } from '@/lib/requests/storage/load-request';
import { database } from '@/lib/requests/storage/open-database';
import { enter } from '../../../enter';

type Context = { params: Promise<{ reference: string; n: string }> };

/** A picture that came with a request, by its place among them, from 0. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { reference, n } = await params;
  return enter(request, async () => {
    const found = await loadRequest(await database(), reference);
    const photo = /^\d{1,4}$/.test(n) ? found?.attachments[Number(n)] : undefined;
    if (!photo) return new Response('There is no such photo.', { status: 404 });
    return photoResponse(photo.hash, photo.type, photo.name);
  });
}
