import type { MetadataRoute } from 'next';
import { siteAddress } from './site-address';

/** The whole address of the sitemap comes from SITE_URL, which is known only where the site is served. */
export const dynamic = 'force-dynamic';

/** Everything may be read but shoppers' own requests; pages that no search should list say so themselves. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: '/*/requests/' },
    sitemap: siteAddress('/sitemap.xml'),
  };
}
