import { openApiDocument } from '@/lib/openapi/document';
import { allStores } from '@/lib/policy/stores';

export const dynamic = 'force-static';

/** The JSON interface described for machines, written once by the build. Anybody may read it. */
export const GET = (): Response =>
  Response.json(openApiDocument(allStores()), { headers: { 'access-control-allow-origin': '*' } });
