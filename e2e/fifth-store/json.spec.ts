import { type APIRequestContext, expect, test } from '@playwright/test';

const ask = async (request: APIRequestContext, query: string, procedure = 'return') => {
  const answer = await request.get(`/api/corner-books/${procedure}?asOf=2026-03-20T12:00:00Z&${query}`);
  return { status: answer.status(), body: await answer.json() };
};

for (const [orderedOn, facts, policy, refund] of [
  ['2026-02-28', 'signedCopy=no', '2026-01-01', '13.50'],
  ['2026-03-01', 'readAlready=no', '2026-03-01', '12.00'],
  ['2026-03-02', 'readAlready=yes', '2026-03-01', '7.50'],
] as const) {
  test(`The JSON judges an order of ${orderedOn} by the version of ${policy}`, async ({ request }) => {
    const { status, body } = await ask(
      request,
      `orderedOn=${orderedOn}&${facts}&deliveredOn=2026-03-12&itemPrice=15.00`,
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      policy,
      currency: 'EUR',
      outcomes: [{ refund: { min: refund, max: refund } }],
    });
  });
}

test('The JSON asks for the order’s date first, and refuses one that no version judges', async ({
  request,
}) => {
  expect((await ask(request, 'itemPrice=15.00')).body).toMatchObject({
    status: 'question',
    ask: ['orderedOn'],
  });
  const tooEarly = await ask(request, 'orderedOn=2025-12-31');
  expect(tooEarly.status).toBe(400);
  expect(tooEarly.body.problems).toEqual([
    { fact: 'orderedOn', message: expect.stringContaining('2025-12-31 lies before 2026-01-01') },
  ]);
  const tooEarlyForIt = await ask(request, 'orderedOn=2026-02-28', 'trade-in');
  expect(tooEarlyForIt.status).toBe(400);
  expect(tooEarlyForIt.body.problems).toEqual([
    { fact: 'orderedOn', message: expect.stringContaining('has no “Trade a book in”') },
  ]);
});

test('The policy as JSON is that of the day asked for', async ({ request }) => {
  const versionOn = async (day: string) =>
    (await (await request.get(`/api/corner-books/policy?on=${day}`)).json()).policy;
  expect(await versionOn('2026-02-28')).toBe('2026-01-01');
  expect(await versionOn('2026-03-01')).toBe('2026-03-01');
});
