/** What any server or proxy may look at. */
export const STANDARD = [
  ...['Host', 'Accept', 'Accept-Encoding', 'Accept-Language', 'Authorization', 'Cookie', 'Origin'],
  ...['Referer', 'Content-Type', 'Range', 'If-Range', 'If-None-Match', 'If-Modified-Since'],
  ...['Cache-Control', 'User-Agent', 'TE', 'Forwarded', 'X-Forwarded-For', 'X-Forwarded-Host'],
  ...['X-Forwarded-Proto', 'X-Forwarded-Port', 'X-Real-IP', 'X-HTTP-Method-Override', 'X-Original-URL'],
  ...['X-Rewrite-URL', 'Sec-Fetch-Site', 'Purpose', 'Upgrade', 'Via'],
];

/** What the framework says to itself. */
export const FRAMEWORK = [
  ...['RSC', 'Next-Action', 'Next-Url', 'Next-Router-State-Tree', 'Next-Router-Prefetch'],
  ...['Next-HMR-Refresh', 'Next-Router-Segment-Prefetch', 'X-Nextjs-Data', 'X-Nextjs-Postponed'],
  ...['X-Prerender-Revalidate', 'X-Invoke-Path', 'X-Middleware-Subrequest', 'X-Middleware-Rewrite'],
  ...['X-Middleware-Next', 'X-Middleware-Set-Cookie', 'X-Middleware-Override-Headers'],
  ...['X-Middleware-Prefetch', 'X-Middleware-Invoke', 'X-Matched-Path', 'X-Invoke-Status'],
  ...['X-Invoke-Error', 'X-Invoke-Query', 'X-Now-Route-Matches', 'X-Prerender-Bypass-Mode'],
];
