import fc from 'fast-check';
import { INTERFACES, PAGES } from './addresses';
import type { Sent } from './exchange';
import { hostileText, written } from './hostile';
import { AT_ONCE_MS, type Target } from './target';

/** Without what would be another header rather than a value. */
const headerValue = hostileText.map((text) => text.replace(/[\r\n\0]/g, ' ').slice(0, 2_000));

const STANDARD = [
  ...['Host', 'Accept', 'Accept-Encoding', 'Accept-Language', 'Authorization', 'Cookie', 'Origin', 'Referer'],
  ...[
    'Content-Type',
    'Range',
    'If-Range',
    'If-None-Match',
    'If-Modified-Since',
    'Cache-Control',
    'User-Agent',
    'TE',
  ],
  ...[
    'Forwarded',
    'X-Forwarded-For',
    'X-Forwarded-Host',
    'X-Forwarded-Proto',
    'X-Forwarded-Port',
    'X-Real-IP',
  ],
  ...[
    'X-HTTP-Method-Override',
    'X-Original-URL',
    'X-Rewrite-URL',
    'Sec-Fetch-Site',
    'Purpose',
    'Upgrade',
    'Via',
  ],
];

/** What the framework says to itself. */
const FRAMEWORK = [
  ...['RSC', 'Next-Action', 'Next-Url', 'Next-Router-State-Tree', 'Next-Router-Prefetch', 'Next-HMR-Refresh'],
  ...[
    'Next-Router-Segment-Prefetch',
    'X-Nextjs-Data',
    'X-Nextjs-Postponed',
    'X-Prerender-Revalidate',
    'X-Invoke-Path',
  ],
  ...['X-Middleware-Subrequest', 'X-Middleware-Rewrite', 'X-Middleware-Next', 'X-Middleware-Set-Cookie'],
  ...['X-Middleware-Override-Headers', 'X-Middleware-Prefetch', 'X-Middleware-Invoke', 'X-Matched-Path'],
  ...[
    'X-Invoke-Status',
    'X-Invoke-Error',
    'X-Invoke-Query',
    'X-Now-Route-Matches',
    'X-Prerender-Bypass-Mode',
  ],
];

const PLAIN = [
  '1',
  '',
  '0',
  'true',
  'null',
  '{}',
  '[]',
  '["",{},null,null,true]',
  '%5B%5D',
  'bytes=0-',
  '/_tree',
  '*/*',
];

/** Where a page of ours says that it stands, and where none does. */
const STATES = [
  '["",{"children":["kwoking",{"children":["cancel",{}]}]},null,null]',
  '["",{"children":[["store","kwoking","d",null],{"children":[["procedure","cancel","d",null],{}]}]},null,"refetch"]',
  '["",{"children":["__PAGE__?{\\"__proto__\\":\\"1\\"}",{}]},["/care","/care"],"inside-shared-layout",1]',
  '["a",{"__proto__":["b",{}],"constructor":["c",{}]},null,"metadata-only"]',
  `${'["",{"children":'.repeat(900)}["",{}]${'}]'.repeat(900)}`,
  '["fuzzed",{"fuzzed":["</script>",{}]}]',
].map(encodeURIComponent);

const address = fc.constantFrom(
  ...PAGES,
  ...INTERFACES,
  '/estimate.png',
  '/assets/search.js',
  '/kwoking/search?q=a',
);

const headers = (names: readonly string[]) =>
  fc.array(fc.tuple(fc.constantFrom(...names), fc.oneof(fc.constantFrom(...PLAIN, ...STATES), headerValue)), {
    minLength: 1,
    maxLength: 4,
  });

const METHODS = 'GET HEAD POST PUT PATCH DELETE OPTIONS TRACE PROPFIND MKCOL LINK M-SEARCH PURGE QUERY'.split(
  ' ',
);

/**
 * The framework sends a question of its own on to the same address with a sum of its headers, so it comes
 * with any.
 */
const ownQuestion = fc
  .tuple(
    address,
    headers(FRAMEWORK),
    fc.constantFrom('', '?_rsc=1', '?_rsc=yLGW1Svqw_7Juzob'),
    fc.constantFrom('GET', 'POST', 'HEAD'),
  )
  .map(
    ([target, given, rsc, method]): Sent => ({
      method,
      target: target + (target.includes('?') ? '' : rsc),
      headers: [['RSC', '1'], ...given],
      ...(method === 'POST' && { body: Buffer.from('["$F1"]') }),
    }),
  );

/** First lines and headers that are none. */
const broken = fc
  .tuple(
    fc.constantFrom(...METHODS, 'get', 'BREW', '', 'GET\t', '\r\nGET'),
    fc.oneof(
      fc.constantFrom(
        '*',
        'http://evil.example/',
        'http://[/',
        'http://a b/',
        '//',
        '/\\',
        '/?',
        '/#',
        '?',
        ' ',
        'kwoking',
      ),
      written(hostileText).map((text) => `/${text}`),
    ),
    fc.constantFrom('HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/9', ''),
    fc.array(
      fc.constantFrom(
        'Host: localhost',
        'Host: a\r\nHost: b',
        'Host: [',
        'Content-Length: -1',
        'Content-Length: 5, 6',
        'Content-Length: 9999999999999999999999',
        'Content-Length: 3\r\nTransfer-Encoding: chunked',
        'Transfer-Encoding: chunked, identity',
        'Transfer-Encoding: chunked',
        'Expect: 100-continue',
        'Expect: nothing',
        ' folded: a\r\n\tb',
        'no colon',
        ': no name',
        'Connection: upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: a',
        'Connection: upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: a',
        `a: ${'a'.repeat(20_000)}`,
        Array.from({ length: 1_500 }, (_, at) => `a${at}:`).join('\r\n'),
      ),
      { maxLength: 3 },
    ),
    fc.constantFrom('', '0\r\n\r\n', 'zz\r\n', '5\r\nab', 'ffffffffffffffff\r\na'),
  )
  .map(
    ([method, target, version, lines, body]): Sent => ({
      method: 'GET',
      target: '',
      headers: [],
      raw: [`${method} ${target} ${version}`, 'Connection: close', ...lines, '', body].join('\r\n'),
    }),
  );

/** What is wrong about the request itself, whatever it asks. */
export const protocolTargets: readonly Target[] = [
  {
    name: 'headers',
    requests: fc
      .tuple(address, headers(STANDARD))
      .map(([target, given]) => ({ method: 'GET', target, headers: given })),
    withinMs: AT_ONCE_MS,
  },
  { name: 'headers of the framework', requests: ownQuestion, withinMs: AT_ONCE_MS },
  {
    name: 'methods',
    requests: fc
      .tuple(fc.constantFrom(...METHODS), address)
      .map(([method, target]) => ({ method, target, headers: [], body: Buffer.from('a') })),
    withinMs: AT_ONCE_MS,
  },
  // Node waits for a body that is announced and does not come, so the end is ours.
  { name: 'broken HTTP', requests: broken, withinMs: Number.POSITIVE_INFINITY, mayBreakOff: true },
];
