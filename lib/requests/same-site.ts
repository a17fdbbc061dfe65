/** Whether a post comes from this site's own pages, or from no page at all; another site's form names itself in Origin. */
export function isSameSite(request: Request): boolean {
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host');
  return URL.canParse(origin) && new URL(origin).host === host;
}
