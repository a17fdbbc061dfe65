import { CARE } from '@/lib/requests/care/addresses';
import { endedSession } from '@/lib/requests/care/log-in';
import { isSameSite } from '@/lib/requests/same-site';
import { seeOther } from '../see-other';

/** Ends the session of this browser. */
export const POST = (request: Request): Response =>
  seeOther(CARE, isSameSite(request) ? { 'set-cookie': endedSession() } : {});

/** Where a browser asks for this address itself, after going back. */
export const GET = (): Response => seeOther(CARE);
