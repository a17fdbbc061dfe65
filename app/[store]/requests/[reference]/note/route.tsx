import { shellResponse } from '@/components/layout/shell';
import { NotNow } from '@/components/requests/not-now';
import { PackingNotePage } from '@/components/requests/packing-note-page';
import { packingNote } from '@/lib/requests/shopper/packing-note';
import { type Context, openOwn } from '../open-own';

const NONE = {
  'not-yet': 'The note is made once customer care has authorised the return. Send nothing before that.',
  'not-demanded': 'For this request the policy asks for no note in the parcel.',
} as const;

/** The note for the parcel, to be printed; in words, why there is none. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const own = await openOwn(request, context);
  if (own instanceof Response) return own;
  const note = packingNote(own.store, own.request);
  const title = `Note for the parcel, ${own.request.reference} · ${own.store.name} Help`;
  if (typeof note === 'object')
    return shellResponse(request, own.store, { title, content: <PackingNotePage own={own} note={note} /> });
  const content = <NotNow own={own} title="There is no note for the parcel" message={NONE[note]} />;
  return shellResponse(request, own.store, { title, content, status: 404 });
}
