import { allStores } from '@/lib/policy/stores';
import { siteAddress } from '../site-address';
import { llmsText } from './llms-text';

/** The whole addresses come from SITE_URL, which is known only where the site is served. */
export const dynamic = 'force-dynamic';

export const GET = (): Response =>
  new Response(llmsText(allStores(), siteAddress), {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'access-control-allow-origin': '*' },
  });
