import { photoResponse } from '@/lib/requests/photos/photo-response';
import { notFound, openOwn } from '../../open-own';

type Context = { params: Promise<{ store: string; reference: string; number: string }> };

/** A photo of a request, numbered from 0, for whoever has the request's key. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const own = await openOwn(request, context);
  if (own instanceof Response) return own;
  const { number } = await context.params;
  const photo = /^\d{1,4}$/.test(number) ? own.request.attachments[Number(number)] : undefined;
  if (!photo) return notFound(request, own.store, true);
  return photoResponse(photo.hash, photo.type, photo.name);
}
