import { expect, test } from '@playwright/test';
import { REQUEST_FORM } from '../support/addresses';

const LONG = 'x'.repeat(5_000);
const MARKUP = `"'></title></script><script>alert(1)</script><img src=x onerror=alert(2)>`;

/** Every kind of page and every route, without a query. */
const PATHS = [
  '/',
  '/kwoking',
  '/kwoking/search',
  '/kwoking/policy',
  '/kwoking/topics/returns',
  '/kwoking/articles/return-policy',
  '/kwoking/cancel',
  '/kwoking/return',
  '/kwoking/claim',
  '/device-store/return',
  '/kgm-brand/claim',
  '/ali-shipping/membership',
  '/kwoking/requests/new',
  '/kwoking/requests/lost',
  '/kwoking/requests/KW-AAAA-AAAA',
  '/kwoking/requests/KW-AAAA-AAAA/note',
  '/kwoking/requests/KW-AAAA-AAAA/tracking',
  '/kwoking/requests/KW-AAAA-AAAA/withdraw',
  '/kwoking/requests/KW-AAAA-AAAA/photos/0',
  '/api/kwoking/cancel',
  '/api/kwoking/return',
  '/api/kwoking/claim',
  '/api/device-store/return',
  '/api/kgm-brand/claim',
  '/api/ali-shipping/membership',
  '/api/kwoking/search',
  '/api/kwoking/search-documents',
  '/api/kwoking/policy',
  '/api/kwoking/requests/KW-AAAA-AAAA',
  '/api/kwoking/options',
  '/api/kwoking/cancel/waiting',
  '/api/health',
  '/api/openapi.json',
  '/api/mcp',
  '/kwoking/articles/return-policy.md',
  '/kwoking/picture.png',
  '/sitemap.xml',
  '/robots.txt',
  '/llms.txt',
];

/** Values that no fact, query, key or procedure can have. */
const VALUES = {
  'the name of a prototype': '__proto__',
  'the name of a constructor': 'constructor',
  'digits of another script': encodeURIComponent('١٠٠'),
  'full-width digits': encodeURIComponent('１００'),
  'minus zero': '-0',
  'an exponent': '1e3',
  'half a surrogate pair': '%ED%A0%80',
  'a null character': '%00',
  'a broken character': '%E0%A4%A',
  'a lone percent sign': '%',
  'a line break': '%0D%0AX-Injected:%20yes',
  markup: encodeURIComponent(MARKUP),
  'a path': '..%2F..%2Fetc%2Fpasswd',
};

/** Parameters under which a value is tried, on every path. */
const withValue = (value: string) =>
  `stage=${value}&orderTotal=${value}&orderedAt=${value}&deliveredOn=${value}&received=${value}` +
  `&orderedOn=${value}&openedAt=${value}&problem=${value}&ordersSettled=${value}&walletBalance=${value}` +
  `&q=${value}&on=${value}&procedure=${value}&key=${value}&change=${value}&dropped=${value}&${value}=1`;

/** More than about 16,000 characters of headers never reach the application, so long values come alone. */
const QUERIES: Record<string, string> = {
  ...Object.fromEntries(Object.entries(VALUES).map(([name, value]) => [name, withValue(value)])),
  'a choice, an amount and a moment of 5,000 characters': `stage=${LONG}&orderTotal=${'9'.repeat(5_000)}&orderedAt=${LONG}`,
  'a search, a key and a name of 5,000 characters': `q=${LONG}&key=${LONG}&${LONG}=1`,
  'every parameter twice':
    'stage=shipped&stage=unpaid&q=a&q=b&orderTotal=1&orderTotal=2&key=a&key=b&procedure=cancel&procedure=return&on=a&on=b',
  arrays: 'stage[]=shipped&stage[0]=a&q[]=1&orderTotal[a]=1&procedure[]=cancel&key[]=1&on[]=1&a[]=1',
  'prototypes as names': '__proto__=1&constructor=1&prototype=1&toString=1&hasOwnProperty=1&__proto__[a]=1',
  'parts of a moment alone': 'stage=preparing&orderedAt.date=x&orderedAt.time=&orderedAt.offset=Z&x.date=1',
  'a thousand parameters': Array.from({ length: 1_000 }, (_, at) => `a${at}=1`).join('&'),
  'nothing but separators': '&&&==&=&',
};

for (const [name, query] of Object.entries(QUERIES)) {
  test(`A query of ${name} breaks no page and no route`, async ({ request }) => {
    for (const path of PATHS) {
      const answer = await request.get(`${path}?${query}`);
      const where = `${path} answers ${answer.status()}`;
      expect.soft(answer.status(), where).toBeLessThan(500);
      expect.soft(answer.headers()['x-injected'], where).toBeUndefined();
      const isHtml = answer.headers()['content-type']?.includes('html') ?? true;
      const reflects = isHtml && (await answer.text()).includes('<script>alert(1)');
      expect.soft(reflects, `${path} reflects markup`).toBe(false);
    }
  });
}

test('A hostile segment of a path breaks no page and no route', async ({ request }) => {
  const segments = ['__proto__', 'constructor', 'toString', LONG, ...Object.values(VALUES)];
  const parents = [
    '/',
    '/kwoking/',
    '/kwoking/topics/',
    '/kwoking/articles/',
    '/kwoking/requests/',
    '/api/',
    '/api/kwoking/',
    '/api/kwoking/requests/',
  ];
  for (const parent of parents) {
    for (const segment of segments) {
      const answer = await request.get(`${parent}${segment}?key=a`);
      const where = `${parent}${segment.slice(0, 40)} answers ${answer.status()}`;
      expect.soft(answer.status(), where).toBeLessThan(500);
      expect.soft(answer.status(), where).toBeGreaterThanOrEqual(400);
    }
  }
});

test('Markup in an address is never executed', async ({ page }) => {
  const executed: string[] = [];
  page.on('dialog', (dialog) => {
    executed.push(page.url());
    return dialog.dismiss();
  });
  const value = encodeURIComponent(MARKUP);
  for (const address of [
    `/kwoking/search?q=${value}`,
    `/kwoking/cancel?stage=${value}`,
    `/kwoking/cancel?stage=shipped&orderTotal=${value}`,
    `/kwoking/cancel?stage=preparing&orderedAt=${value}`,
    `/kwoking/return?deliveredOn=${value}`,
    `/kwoking/cancel?stage=unpaid&asOf=${value}`,
    `/kwoking/cancel?stage=unpaid&currency=${value}`,
    `/kwoking/cancel?stage=unpaid&change=${value}&dropped=${value}`,
    `/kwoking/${value}`,
    `/kwoking/articles/${value}`,
    `/kwoking/requests/${value}?key=${value}`,
    `${REQUEST_FORM}&itemPrice=${value}`,
  ]) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
    await expect(page.locator('img[src="x"]'), address).toHaveCount(0);
  }
  expect(executed).toEqual([]);
});

for (const [query, fact] of [
  ['stage=lost', 'stage'],
  ['stage=', null],
  ['stage=__proto__', 'stage'],
  ['stage=constructor', 'stage'],
  ['stage=SHIPPED', 'stage'],
  ['stage=shipped&stage=shipped', 'stage'],
  ['stage[]=shipped', 'stage[]'],
  ['a[]=1', 'a[]'],
  // Next drops a parameter of this name before a handler can see it; it must do nothing.
  ['__proto__=1', null],
  ['constructor=1', 'constructor'],
  ['toString=1', 'toString'],
  ['nothing=1', 'nothing'],
  ['orderTotal=-0', 'orderTotal'],
  ['orderTotal=-1', 'orderTotal'],
  ['orderTotal=%2B1', 'orderTotal'],
  ['orderTotal=1e3', 'orderTotal'],
  ['orderTotal=0x10', 'orderTotal'],
  ['orderTotal=1,299.50', 'orderTotal'],
  ['orderTotal=100.001', 'orderTotal'],
  ['orderTotal=100.', 'orderTotal'],
  ['orderTotal=.5', 'orderTotal'],
  ['orderTotal=Infinity', 'orderTotal'],
  ['orderTotal=NaN', 'orderTotal'],
  ['orderTotal=1234567890123', 'orderTotal'],
  [`orderTotal=${'9'.repeat(5_000)}`, 'orderTotal'],
  [`orderTotal=${encodeURIComponent('١٠٠')}`, 'orderTotal'],
  [`orderTotal=${encodeURIComponent('１００')}`, 'orderTotal'],
  ['orderTotal=%00', 'orderTotal'],
  ['orderTotal=1%00', 'orderTotal'],
  ['orderTotal=1%0A', 'orderTotal'],
  ['orderTotal=%ED%A0%80', 'orderTotal'],
  ['orderTotal=%E0%A4%A', 'orderTotal'],
  ['orderTotal=10&shippingPaid=20', 'shippingPaid'],
  ['deliveredOn=2026-02-30', 'deliveredOn'],
  ['deliveredOn=2026-2-3', 'deliveredOn'],
  ['deliveredOn=9999-12-31', 'deliveredOn'],
  ['orderedAt=2026-03-01', 'orderedAt'],
  ['orderedAt=2026-03-01T25:00:00Z', 'orderedAt'],
  ['orderedAt=9999-12-31T23:59:59Z', 'orderedAt'],
  ['asOf=now', 'asOf'],
  ['currency=BTC', 'currency'],
  ['currency=usd', 'currency'],
] as const) {
  const shown = query.length > 60 ? `${query.slice(0, 20)}…` : query;
  test(`/api/kwoking/cancel?${shown} is ${fact ? `refused, naming ${fact}` : 'the same as without it'}`, async ({
    request,
  }) => {
    const answer = await request.get(`/api/kwoking/cancel?${query}`);
    const { status, problems = [] } = await answer.json();
    expect(problems.map((problem: { fact: string }) => problem.fact)).toEqual(fact ? [fact] : []);
    expect(answer.status()).toBe(fact ? 400 : 200);
    expect(status).toBe(fact ? 'invalid' : 'question');
  });
}

test('A posted body that is no request is refused in words', async ({ request }) => {
  const post = (data: string, type = 'application/json') =>
    request.post('/api/kwoking/requests', { data: Buffer.from(data), headers: { 'content-type': type } });
  for (const [data, type, status] of [
    ['', 'application/json', 400],
    ['null', 'application/json', 400],
    ['[]', 'application/json', 400],
    ['{', 'application/json', 400],
    ['{"procedure":{"a":1}}', 'application/json', 400],
    ['{"procedure":"__proto__"}', 'application/json', 400],
    ['{"__proto__":"1","procedure":"cancel"}', 'application/json', 400],
    ['{"procedure":"cancel","stage":"unpaid","description":"\\u0000"}', 'application/json', 400],
    ['{"procedure":"cancel","stage":"unpaid","description":"\\ud800"}', 'application/json', 400],
    [`${'['.repeat(100_000)}`, 'application/json', 400],
    ['--x\r\n', 'multipart/form-data; boundary=x', 400],
    ['--x', 'multipart/form-data', 400],
    ['stage=%E0%A4%A&procedure=cancel', 'application/x-www-form-urlencoded', 400],
    ['<a/>', 'text/xml', 415],
  ] as const) {
    const answer = await post(data, type);
    const where = `${type}: ${data.slice(0, 60)}`;
    expect.soft(answer.status(), where).toBe(status);
    const { problems } = await answer.json();
    expect.soft(problems?.length, where).toBeGreaterThan(0);
  }
});
