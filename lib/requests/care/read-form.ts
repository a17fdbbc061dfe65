import type { PostedRead } from '../posted';
import { readPosted } from '../read-posted';
import { isSameSite } from '../same-site';

type Refused = Omit<Extract<PostedRead, { ok: false }>, 'status'> & { readonly status: number };

/** Reads a form of the care desk: posted by its own pages only, and without files. */
export async function readForm(request: Request): Promise<Extract<PostedRead, { ok: true }> | Refused> {
  if (!isSameSite(request)) return refused(403, 'The form must be sent from this site.');
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded'))
    return refused(415, 'Send the form as application/x-www-form-urlencoded.');
  return readPosted(request);
}

const refused = (status: number, message: string): Refused => ({
  ok: false,
  status,
  problems: [{ field: 'form', message }],
  posted: new Map(),
});
